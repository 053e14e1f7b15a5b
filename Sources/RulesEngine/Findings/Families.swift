/// Joins the findings of one family on one element: one mistake makes one finding.
enum Families {
  /// The most specific rule with the worst outcome speaks; the others are its `also`.
  static func joined(_ results: [RuleResult]) -> [RuleResult] {
    var groups: [String: [Int]] = [:]
    for (index, result) in results.enumerated() where result.outcome.isFinding {
      // What is closed must not hide what is open, and each shows who closed it.
      guard let family = result.rule.family, result.outcome != .error, result.acceptance == nil
      else { continue }
      // What an overlay's rule finds is a finding of its own: it never speaks for a rule of the pack.
      let key = [family, result.subject.path, result.rule.addingOverlay ?? ""]
      groups[key.joined(separator: "\n"), default: []].append(index)
    }
    var silenced: Set<Int> = []
    var joined = results
    for members in groups.values where members.count > 1 {
      let narrowed = Set(members.flatMap { results[$0].rule.narrows })
      let order = members.sorted { speaks(results[$0], before: results[$1], narrowed: narrowed) }
      let speaker = order[0]
      let others = order.dropFirst().map { results[$0] }
      joined[speaker].also = others
      joined[speaker].missing = missing(of: [results[speaker]] + others)
      silenced.formUnion(order.dropFirst())
    }
    return joined.indices.filter { !silenced.contains($0) }.map { joined[$0] }
  }

  /// A finding and those that stand behind it, each for itself again.
  static func separated(_ result: RuleResult) -> [RuleResult] {
    var alone = result
    alone.also = []
    return [alone] + result.also
  }

  /// Ordered by one measure after the other, so that it is an order: a rule that another one narrows comes after
  /// those that none does.
  private static func speaks(
    _ left: RuleResult,
    before right: RuleResult,
    narrowed: Set<String>
  ) -> Bool {
    if left.outcome.rank != right.outcome.rank { return left.outcome.rank < right.outcome.rank }
    let (isLeft, isRight) = (narrowed.contains(left.rule.id), narrowed.contains(right.rule.id))
    return isLeft == isRight ? left.rule.id < right.rule.id : isRight
  }

  /// A finding that is undecided asks for what its silenced fellows need as well.
  private static func missing(of results: [RuleResult]) -> [MissingFact] {
    guard results[0].outcome == .indeterminate else { return results[0].missing }
    var seen: Set<String> = []
    return results.flatMap(\.missing).filter { seen.insert($0.path).inserted }
  }
}
