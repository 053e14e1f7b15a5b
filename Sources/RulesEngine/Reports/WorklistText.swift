internal import CEL

/// A worklist in words: what to do, why, by when, on which case, under which section.
struct WorklistText {
  private let pack: RulePack
  private let layout: TextLayout
  private var lines: [String] = []
  private var number = 0

  static func lines(_ list: Worklist, pack: RulePack, layout: TextLayout) -> [String] {
    var text = WorklistText(pack: pack, layout: layout)
    for role in list.roles { text.write(role) }
    return list.roles.isEmpty ? ["nothing to do", ""] : text.lines
  }

  private init(pack: RulePack, layout: TextLayout) {
    self.pack = pack
    self.layout = layout
  }

  private mutating func write(_ list: Worklist.OfRole) {
    let title = list.role.map { pack.roles.title($0) } ?? "whoever acted or knows (nobody is named)"
    let counts = [
      count(list.cases.reduce(0) { $0 + $1.tasks.count }, "to do"),
      count(list.cases.reduce(0) { $0 + $1.questions.count }, "to answer"),
      count(list.cases.reduce(0) { $0 + $1.coming.count }, "coming up"),
    ].compactMap { $0 }.joined(separator: ", ")
    lines += layout.wrapped("\(title): \(counts)", first: "", indent: 2).map { layout.heading($0) }
    number = 0
    for work in list.cases { write(work) }
    lines.append("")
  }

  private func count(_ count: Int, _ words: String) -> String? {
    count == 0 ? nil : "\(count) \(words)"
  }

  private mutating func write(_ work: Worklist.OfCase) {
    lines.append("")
    let document = work.checked.document > 1 ? "(document \(work.checked.document))" : nil
    let parts = [work.facts.identifier, work.checked.path, document].compactMap { $0 }
    let dayChecked = "checked for \(work.facts.checkDate.date)"
    let heading = (parts + [dayChecked]).joined(separator: "  ")
    // A path is never cut, so that it can be copied.
    lines +=
      heading.columns <= layout.width
      ? [layout.shown(heading)]
      : (parts + [dayChecked]).map { layout.shown($0) }
    for task in work.tasks { write(task, work) }
    section("Answer", work.questions.isEmpty)
    for question in work.questions { write(question.fact, question.rules) }
    section("Coming up", work.coming.isEmpty)
    for duty in work.coming {
      item(duty.rule.title)
      field("by", day(duty.due, work.facts))
      field("section", sections(duty))
      field("rule", about(duty))
      overlays(of: [duty.rule])
    }
  }

  private mutating func section(_ title: String, _ isEmpty: Bool) {
    if !isEmpty { lines.append("  \(title)") }
  }

  private mutating func write(_ task: RuleResult, _ work: Worklist.OfCase) {
    item(task.remedy ?? task.message)
    let outcome = "\(task.outcome.rawValue.replacingUnderscores()), \(task.rule.severity.rawValue)"
    field("why", task.remedy == nil ? outcome : "\(outcome): \(task.message)")
    if let due = task.due { field("by", day(due, work.facts)) }
    field("section", sections(task))
    field("rule", about(task) + line(of: task, in: work))
    let informed = task.rule.informs.filter { $0 != task.acts }.map { pack.roles.title($0) }
    if !informed.isEmpty { field("tell", informed.joined(separator: ", ")) }
    overlays(of: [task.rule])
    for other in task.also {
      field("also", "\(other.rule.id) (\(other.outcome.rawValue)): \(other.message)")
      overlays(of: [other.rule])
    }
  }

  private mutating func write(_ fact: MissingFact, _ rules: [Rule]) {
    item(fact.question)
    field("write", fact.path)
    if let due = fact.due { field("by", due.description) }
    if let reason = fact.reason { field("said", reason) }
    let needs = rules.map { "\($0.id) (\($0.severity.rawValue))" }
    field("for", needs.joined(separator: ", "))
    field("section", pack.sections(of: rules.flatMap { $0.cites.prefix(1) }))
    overlays(of: rules)
  }

  // MARK: Parts

  private mutating func item(_ text: String) {
    number += 1
    let mark = "\(number). "
    lines += layout.wrapped(text, first: "  " + mark.padded(to: 4), indent: 6)
  }

  private mutating func field(_ name: String, _ text: String) {
    // A path is never cut: where it does not fit, it has a line of its own.
    let isLongWord = text.columns > layout.width - 15 && !text.contains(" ")
    lines +=
      isLongWord
      ? ["      " + name, "        " + layout.shown(text)]
      : layout.wrapped(text, first: "      " + name.padded(to: 9), indent: 15)
  }

  /// What overlays did to the rules for which it is to be done.
  private mutating func overlays(of rules: [Rule]) {
    for rule in rules {
      for line in rule.overlayLines {
        field("overlay", rules.count == 1 ? line : "\(rule.id): \(line)")
      }
    }
  }

  private func day(_ due: CalendarDate?, _ facts: Case) -> String {
    guard let due else { return "no day is set" }
    return due < facts.checkDate.date ? "\(due), which has passed" : due.description
  }

  private func about(_ result: RuleResult) -> String {
    [result.rule.id, result.subject.key].compactMap { $0 }.joined(separator: ", ")
  }

  private func line(of result: RuleResult, in work: Worklist.OfCase) -> String {
    result.place.range.map { ", line \(work.facts.file.location(at: $0.start).line)" } ?? ""
  }

  private func sections(_ result: RuleResult) -> String {
    result.sectionNames.joined(separator: "; ")
  }
}
