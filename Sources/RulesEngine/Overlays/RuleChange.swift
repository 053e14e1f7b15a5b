/// Applies one entry of an overlay's `changes` to the rule it names.
///
/// An entry with a mistake changes nothing, and is told: half a change is none that anybody wrote.
struct RuleChange {
  static let keys = [
    "rule", "severity", "message", "remedy", "requires_also", "clause", "switch_off", "note",
  ]
  static let clauseKeys = ["number", "else", "message", "remedy", "note"]

  let overlay: String
  let roles: RoleTable
  /// The rule as it becomes.
  private(set) var rule: Rule
  private(set) var nodes: NodeDecoder
  private(set) var citations: [PassageReference] = []

  init(to rule: Rule, by overlay: String, roles: RoleTable, nodes: NodeDecoder) {
    self.rule = rule
    self.overlay = overlay
    self.roles = roles
    self.nodes = nodes
  }

  mutating func apply(_ keys: NodeMapping, at range: SourceRange) {
    let wanted = Self.keys.dropFirst().dropLast().filter { keys[$0] != nil }
    if wanted.isEmpty {
      nodes.report("no-change", "nothing of rule \(rule.id) is changed", at: range)
    }
    if let node = keys["switch_off"] {
      switchOff(node)
      if wanted.count > 1 {
        nodes.report(
          "no-change",
          "rule \(rule.id) is switched off: there is nothing else to change",
          help: "take either `switch_off` or the other keys out",
          at: keys.entry("switch_off")?.key.range ?? range
        )
      }
      return
    }
    if let node = keys["severity"] { severity(node) }
    if let text = text(keys["message"], "`message`") {
      rule.message = text
      let kept = rule.requires.numbers { $0.message != nil }
      reword(.message, "message", kept: kept, at: text.node)
    }
    if let text = text(keys["remedy"], "`remedy`") {
      rule.remedy = text
      let kept = rule.requires.numbers { $0.remedy != nil }
      reword(.remedy, "remedy", kept: kept, at: text.node)
    }
    if let node = keys["clause"] { clause(node) }
    if let node = keys["requires_also"] { require(node) }
  }

  // MARK: The rule

  private mutating func switchOff(_ node: YAMLNode) {
    guard let reason = nodes.text(node, "`switch_off`") else { return }
    mark(.off, "switched off: \(reason)", isLoosening: true, at: node)
  }

  private mutating func severity(_ node: YAMLNode) {
    guard let severity = nodes.word(node, "severity", as: Severity.self) else { return }
    let old = rule.severity
    guard severity != old else { return changesNothing("severity \(old.rawValue)", node) }
    rule.severity = severity
    let change = "severity \(severity.rawValue) instead of \(old.rawValue)"
    mark(.severity, change, isLoosening: old < severity, at: node)
  }

  /// A clause that has its own words keeps them; where all do, the change would never be read.
  private mutating func reword(
    _ subject: OverlayMark.Subject,
    _ name: String,
    kept: [String],
    at node: YAMLNode
  ) {
    guard kept.count < rule.requires.count else {
      nodes.report(
        "no-change",
        "every clause of rule \(rule.id) has a \(name) of its own, which this does not change",
        help: "change it there: `clause: {number: 1, \(name): ...}`",
        at: node.range
      )
      return
    }
    let rest = kept.isEmpty ? "" : " (clause \(kept.joined(separator: ", ")) keeps its own)"
    mark(subject, "\(name) reworded\(rest)", at: node)
  }

  private mutating func require(_ node: YAMLNode) {
    let result = RuleDecoder.decodeClauses(node, of: rule, roles: roles, with: nodes)
    nodes = result.nodes
    citations += result.citations
    guard !result.clauses.isEmpty else {
      if node.sequence?.isEmpty ?? false {
        nodes.report("empty-value", "`requires_also` is empty", at: node.range)
      }
      return
    }
    for clause in result.clauses {
      rule.requires.append(clause)
      mark(.requires, "clause \(rule.requires.count) added", at: node)
    }
  }

  // MARK: A clause

  private mutating func clause(_ node: YAMLNode) {
    let what = "`clause`"
    guard let keys = nodes.mapping(node, what, keys: Self.clauseKeys),
      let stated = nodes.required(keys["number"], "number", of: what, at: node.range)
    else { return }
    guard let number = Int(stated), rule.requires.indices.contains(number - 1) else {
      let count = rule.requires.count
      nodes.report(
        "unknown-clause",
        "rule \(rule.id) requires \(count == 1 ? "1 thing" : "\(count) things"): there is no clause `\(stated)`",
        help: "clauses of `requires` are counted from 1; see check-offset explain \(rule.id)",
        at: keys["number"]?.range ?? node.range
      )
      return
    }
    if let node = keys["else"] { consequence(node, number) }
    if let text = text(keys["message"], "`message`") {
      rule.requires[number - 1].message = text
      mark(.clauseMessage(number), "message of clause \(number) reworded", at: text.node)
    }
    if let text = text(keys["remedy"], "`remedy`") {
      rule.requires[number - 1].remedy = text
      mark(.clauseRemedy(number), "remedy of clause \(number) reworded", at: text.node)
    }
    if ["else", "message", "remedy"].allSatisfy({ keys[$0] == nil }) {
      nodes.report("no-change", "nothing of the clause is changed", at: node.range)
    }
  }

  private mutating func consequence(_ node: YAMLNode, _ number: Int) {
    guard let word = nodes.word(node, "value of `else`", as: Consequence.self) else { return }
    let clause = rule.requires[number - 1]
    let old = clause.consequence
    guard word != old else {
      return changesNothing("clause \(number) ends in \(old.rawValue)", node)
    }
    if word == .violation, clause.basis == .reading {
      nodes.report(
        "reading-as-violation",
        "a clause of basis D cannot end in a violation",
        help: "the text does not say it; add a clause that cites the text of your office instead",
        at: node.range
      )
      return
    }
    rule.requires[number - 1].consequence = word
    let change = "clause \(number) ends in \(word.rawValue) instead of \(old.rawValue)"
    mark(.consequence(number), change, isLoosening: old < word, at: node)
  }

  // MARK: Marks

  private mutating func mark(
    _ subject: OverlayMark.Subject,
    _ change: String,
    isLoosening: Bool = false,
    at node: YAMLNode
  ) {
    let others = rule.overlayMarks.filter { $0.overlay != overlay }
    if let other = others.last(where: { $0.conflicts(with: subject) }) {
      nodes.report(
        "overlay-conflict",
        "rule \(rule.id): \(change), where the overlay \(other.overlay) said: \(other.change)",
        help: "overlays apply in the order in which they are named: the later one holds",
        at: node.range,
        severity: .warning
      )
    } else if subject != .requires,
      rule.overlayMarks.contains(where: { $0.overlay == overlay && $0.subject == subject })
    {
      nodes.report("changed-twice", "rule \(rule.id): this is changed twice here", at: node.range)
    }
    rule.overlayMarks.append(
      OverlayMark(overlay: overlay, subject: subject, change: change, isLoosening: isLoosening)
    )
  }

  private mutating func changesNothing(_ what: String, _ node: YAMLNode) {
    nodes.report(
      "no-change",
      "rule \(rule.id) has \(what) already",
      help: "take it out",
      at: node.range,
      severity: .warning
    )
  }

  private mutating func text(_ node: YAMLNode?, _ what: String) -> RuleText? {
    guard let node, let text = nodes.text(node, what) else { return nil }
    return RuleText(text: text, node: node, overlayFile: nodes.file)
  }
}

extension OverlayMark {
  /// Whether two overlays want different things of a rule.
  fileprivate func conflicts(with other: Subject) -> Bool {
    guard subject != .off, other != .off else { return true }
    return subject == other && subject != .requires
  }
}

extension [Clause] {
  /// The numbers of the clauses for which something holds, from 1.
  fileprivate func numbers(where holds: (Clause) -> Bool) -> [String] {
    indices.filter { holds(self[$0]) }.map { String($0 + 1) }
  }
}
