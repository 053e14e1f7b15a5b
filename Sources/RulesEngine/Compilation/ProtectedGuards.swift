internal import CEL

/// Which clauses of a pack guard against filled protected fields; where none does, they are an error of the file.
struct ProtectedGuards {
  /// By rule: the numbers of its guards.
  final class Numbers: Sendable {
    let byRule: [String: Set<Int>]

    init(_ byRule: [String: Set<Int>]) { self.byRule = byRule }
  }

  private let record: Int?
  private let slot: Int?

  init(schema: CaseSchema, layout: CaseLayout) {
    let list = schema.id(at: RunFacts.protectedValues + "[]")
    record = list.flatMap { schema.fields[$0].parent }.flatMap { layout.recordTypes[$0] }
    slot = list.flatMap { layout.slots[$0] }
  }

  /// By rule: the numbers of its guards that read the list of protected fields, or stand in a rule over it.
  func numbers(of rules: [CompiledRule]) -> Numbers {
    guard record != nil, slot != nil else { return Numbers([:]) }
    var numbers: [String: Set<Int>] = [:]
    for rule in rules {
      let isOver = rule.forEach.contains { reads($0.list.tree) }
      for (index, clause) in rule.requires.enumerated() where clause.clause.isGuard {
        guard isOver || clause.programs.contains(where: { reads($0.tree) }) else { continue }
        numbers[rule.rule.id, default: []].insert(index + 1)
      }
    }
    return Numbers(numbers)
  }

  private func reads(_ part: CheckedPart) -> Bool {
    if case .field(_, let record, let slot) = part.form, record == self.record, slot == self.slot {
      return true
    }
    return part.everyPart.contains { reads($0) }
  }
}
