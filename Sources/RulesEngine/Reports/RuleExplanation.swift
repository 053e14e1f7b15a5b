internal import CEL

/// What a rule says, why, and in which text; with a case, clause by clause with the values that were read.
public struct RuleExplanation {
  private let rule: Rule
  private let pack: RulePack
  /// What is evaluated, in English; nil for a rule that could not be loaded.
  private let sentences: RuleSentences?
  private let layout: TextLayout
  private var lines: [String] = []

  /// The rule in words: the author's own, and under each condition what it reads as.
  public static func render(_ rule: Rule, pack: CompiledPack, layout: TextLayout) -> String {
    var explanation = RuleExplanation(rule: rule, pack: pack, layout: layout)
    explanation.describe()
    return explanation.lines.map { $0 + "\n" }.joined()
  }

  /// The rule applied to a case; with `tracing`, the value of every part of each condition too.
  public static func render(
    _ rule: Rule,
    on checked: CheckedCase,
    pack: CompiledPack,
    layout: TextLayout,
    isTracing: Bool = false
  ) -> String {
    var explanation = RuleExplanation(rule: rule, pack: pack, layout: layout)
    explanation.apply(checked, tracing: isTracing ? pack : nil)
    return explanation.lines.map { $0 + "\n" }.joined()
  }

  private init(rule: Rule, pack: CompiledPack, layout: TextLayout) {
    self.rule = rule
    self.pack = pack.pack
    sentences = RuleSentences(of: rule.id, in: pack)
    self.layout = layout
  }

  // MARK: The rule

  private mutating func describe() {
    heading()
    field("severity", rule.severity.rawValue)
    for line in rule.overlayLines { field("overlay", line) }
    field("who acts", actor)
    if !rule.informs.isEmpty {
      field("told", rule.informs.map { pack.roles.title($0) }.joined(separator: ", "))
    }
    if !rule.forEach.isEmpty {
      let lists = rule.forEach.map { "\($0.name) in \($0.list.text)" }
      field("for each", lists.joined(separator: ", "))
    }
    field("judged by", window)
    if let due = rule.due {
      field("due", due.text)
      reading(sentences?.due, indent: 14)
    }
    field("basis", basis(rule.basis))
    if let reading = rule.reading { field("our reading", reading) }
    section("It applies when")
    if rule.applies.isEmpty { lines.append("  always") }
    describe(rule.applies, sentences?.applies, indent: 2, showsConsequence: false)
    section("It requires that")
    describe(rule.requires, sentences?.requires, indent: 2, showsConsequence: true)
    if !rule.exceptions.isEmpty {
      section("Unless")
      for (index, exception) in rule.exceptions.enumerated() {
        let then = exception.isForReview ? "a person decides" : "lifted"
        bullet("\(exception.says.text) (\(then))", indent: 2)
        code(exception.that.text, indent: 4)
        reading(sentences?.test(.unless, index + 1), indent: 4)
      }
    }
    if let remedy = rule.remedy {
      section("What to do")
      bullet(remedy.text, indent: 2)
    }
    section("The texts")
    for id in rule.cites { describePassage(id) }
    for id in rule.requires.flatMap(\.cites) + rule.exceptions.flatMap(\.cites)
    where !rule.cites.contains(id) { describePassage(id) }
    lines.append("")
    lines.append("\(rule.place.path):\(rule.place.location.line)")
  }

  private mutating func describe(
    _ clauses: [Clause],
    _ sentences: [RuleSentences.OfClause]?,
    indent: Int,
    showsConsequence: Bool
  ) {
    for (index, clause) in clauses.enumerated() {
      let sentence = sentences.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      describe(clause, sentence, indent: indent, showsConsequence: showsConsequence)
    }
  }

  private mutating func describe(
    _ clause: Clause,
    _ sentence: RuleSentences.OfClause?,
    indent: Int,
    showsConsequence: Bool
  ) {
    var text = clause.says.text
    if showsConsequence {
      text += " (else \(clause.consequence.rawValue)"
      text += clause.basis == rule.basis ? ")" : ", basis \(clause.basis.rawValue))"
    }
    bullet(text, indent: indent)
    if let when = clause.when {
      code("when \(when.text)", indent: indent + 2)
      reading(sentence?.when, indent: indent + 2)
    }
    switch clause.test {
    case .that(let that):
      code(that.text, indent: indent + 2)
      reading(sentence?.test, indent: indent + 2)
    case .each(let names, let that):
      code("each \(list(names)): \(that.text)", indent: indent + 2)
      reading(sentence?.test, indent: indent + 2)
    case .some(let names, let that):
      code("some \(list(names)): \(that.text)", indent: indent + 2)
      reading(sentence?.test, indent: indent + 2)
    case .any(let clauses):
      lines.append(String(repeating: " ", count: indent + 2) + "any of:")
      describe(clauses, sentence?.parts, indent: indent + 4, showsConsequence: false)
    case .all(let clauses):
      lines.append(String(repeating: " ", count: indent + 2) + "all of:")
      describe(clauses, sentence?.parts, indent: indent + 4, showsConsequence: false)
    }
    if let review = clause.review {
      code("a person decides if \(review.text)", indent: indent + 2)
      reading(sentence?.review, indent: indent + 2)
    }
    if let reading = clause.reading {
      bullet("our reading: \(reading)", indent: indent + 2)
    }
  }

  private func list(_ names: [Rule.Binding]) -> String {
    names.map { "\($0.name) in \($0.list.text)" }.joined(separator: ", ")
  }

  private mutating func describePassage(_ id: String) {
    guard let passage = pack.passage(id) else { return }
    let overlay = pack.authorities.first { $0.id == passage.authority }?.overlay
    let authority =
      pack.authorityName(passage.authority) + (overlay.map { " (overlay \($0))" } ?? "")
    for edition in passage.editions {
      bullet("\(authority) \(edition.section): \(passage.says)", indent: 2)
      var dates: [String] = []
      dates.append("from " + (edition.from?.description ?? "a day not known"))
      if let shown = edition.shown { dates.append("seen in force on \(shown)") }
      if let to = edition.to { dates.append("to \(to)") }
      if let read = edition.read { dates.append("last read \(read)") }
      if let name = edition.name { dates.append(name) }
      lines += layout.wrapped(dates.joined(separator: ", "), first: "    ", indent: 4)
      let texts = edition.texts.isEmpty ? "" : ": " + edition.texts.joined(separator: ", ")
      lines += layout.wrapped(id + texts, first: "    ", indent: 4)
    }
  }

  // MARK: The rule on a case

  private mutating func apply(_ checked: CheckedCase, tracing: CompiledPack?) {
    heading()
    for line in rule.overlayLines { field("overlay", line) }
    guard let report = checked.report else {
      lines.append("  the file could not be read as a case")
      return
    }
    let found = report.results.flatMap { [$0] + $0.also }.filter { $0.rule.id == rule.id }
    var results = found
    if let traced = tracing?.results(of: rule.id, on: report.facts, isTracing: true) {
      // What a decision closed stays closed when it is looked at more closely.
      results = traced.map { $0.closed(as: found) }.sortedWorstFirst()
    }
    for result in results { apply(result, report.facts) }
    if results.isEmpty {
      lines.append(
        rule.isOff
          ? "  the rule is switched off, so it is not applied"
          : "  the rule came to nothing on this case"
      )
    }
  }

  private mutating func apply(_ result: RuleResult, _ facts: Case) {
    lines.append("")
    let outcome = result.outcome.rawValue.replacingUnderscores()
    lines.append(
      "\(facts.file.path)  \(layout.shown(result.subject.name)): "
        + layout.colored(outcome, result.outcome.color)
    )
    lines += layout.wrapped(result.message, first: "  ", indent: 2)
    for entry in result.acceptance?.fields(pack.roles) ?? [] { field(entry.name, entry.text) }
    if let due = result.due { field("due", due.description) }
    for clause in result.clauses { apply(clause, facts) }
    for fact in result.missing {
      let owner = fact.owedBy.map { " (\(pack.roles.title($0)))" } ?? ""
      bullet("missing: \(fact.path): \(fact.question)\(owner)", indent: 2)
    }
    if let remedy = result.remedy { field("to do", remedy) }
  }

  private mutating func apply(_ clause: ClauseResult, _ facts: Case) {
    let isException = clause.part == .unless
    let word =
      switch clause.verdict {
      case .met: isException ? "holds" : "met"
      case .notMet: isException ? "does not hold" : "NOT MET"
      case .undetermined: "cannot be told"
      case .notApplicable: "does not count"
      }
    let part = clause.part.rawValue.padded(to: 9)
    lines += layout.wrapped(
      clause.says,
      first: "  \(part)\(clause.number)  \(word.padded(to: 15))",
      indent: 29
    )
    reading(sentences?.test(clause.part, clause.number), indent: 29)
    for origin in clause.reads {
      let node = facts.node(origin)
      let place = facts.place(of: origin)
      var text = "\(place.path) = \(shown(node))"
      if let range = place.range, node.range != nil {
        text += "  (line \(facts.file.location(at: range.start).line))"
      }
      lines += layout.wrapped(text, first: String(repeating: " ", count: 29), indent: 31)
    }
    if let reading = clause.reading {
      lines += layout.wrapped(
        "our reading: \(reading)",
        first: String(repeating: " ", count: 29),
        indent: 31
      )
    }
    for line in clause.trace {
      // Deep parts stay within the page.
      let margin = 13 + min(line.depth, 12) * 2
      lines += layout.wrapped(
        "\(layout.shown(line.text)) = \(layout.shown(line.value))",
        first: String(repeating: " ", count: margin),
        indent: margin + 4
      )
    }
  }

  private func shown(_ node: FactNode) -> String {
    switch node.state {
    case .value: node.text.excerpt()
    case .no: "no"
    case .derived:
      "\(node.text.isEmpty ? "not known" : node.text.excerpt()), worked out from other facts"
    case .unknown: "declared unknown"
    case .absent: "absent"
    case .unreadable: "cannot be used as written"
    case .protected: "protected"
    }
  }

  // MARK: Parts

  private mutating func heading() {
    lines += layout.wrapped(rule.title, first: layout.colored(rule.id, .bold) + "  ", indent: 2)
  }

  private mutating func section(_ title: String) {
    lines += ["", layout.colored(title, .bold)]
  }

  private mutating func field(_ name: String, _ text: String) {
    lines += layout.wrapped(text, first: "  " + name.padded(to: 12), indent: 14)
  }

  private mutating func bullet(_ text: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    lines += layout.wrapped(text, first: margin + "- ", indent: indent + 2)
  }

  private mutating func code(_ text: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    lines += layout.wrapped(text, first: margin, indent: indent + 2)
  }

  /// What an expression reads as, under the author's own words.
  private mutating func reading(_ phrase: Phrase?, indent: Int) {
    guard let phrase else { return }
    for (index, line) in phrase.lines.enumerated() {
      let text = line.drop { $0 == " " }
      let depth = indent + (line.count - text.count) + (index == 0 ? 0 : 2)
      let margin = String(repeating: " ", count: depth)
      let start = index == 0 ? "reads as: " : ""
      lines += layout.wrapped(start + text, first: margin, indent: depth + 2)
    }
  }

  private var actor: String {
    switch rule.acts {
    case .role(let role): pack.roles.title(role)
    case .expression(let expression): "whoever is named by \(expression.text)"
    }
  }

  private var window: String {
    switch rule.window.anchor {
    case .checkDate: "the text in force on the check date"
    case .due: "the text in force on the due day"
    case .expression(let expression): "the text in force on the day of \(expression.text)"
    }
  }

  private func basis(_ basis: Basis) -> String {
    switch basis {
    case .full: "A, the text was read in full"
    case .excerpt: "B, an excerpt of the text was read"
    case .secondary: "C, a secondary source"
    case .reading: "D, our reading of the text"
    }
  }
}
