extension CheckReport {
  /// How the findings stand to a baseline.
  public struct BaselineSummary: Sendable {
    /// How many open findings do not stand in it.
    public let new: Int
    /// How many do.
    public let unchanged: Int
    /// What stands in it for the cases of this report and was not found again, sorted.
    public let absent: [Baseline.Entry]
  }

  /// Marks every open finding as new or known, and keeps what was not found again.
  ///
  /// What stands behind a finding of its family is looked at for itself: a known finding hides no new one.
  public mutating func compare(with baseline: Baseline) {
    var found: Set<Baseline.Entry> = []
    var identifiers: Set<String> = []
    var counts: [Baseline.State: Int] = [:]
    for number in cases.indices {
      let checked = cases[number]
      guard var report = checked.report else { continue }
      identifiers.insert(report.facts.identifier ?? checked.path)
      func state(of result: RuleResult) -> Baseline.State? {
        guard Baseline.holds(result) else { return nil }
        let entry = Baseline.Entry(result, of: checked)
        found.insert(entry)
        let state: Baseline.State = baseline.entries.contains(entry) ? .unchanged : .new
        counts[state, default: 0] += 1
        return state
      }
      for index in report.results.indices {
        report.results[index].baselineState = state(of: report.results[index])
        for other in report.results[index].also.indices {
          report.results[index].also[other].baselineState = state(
            of: report.results[index].also[other]
          )
        }
      }
      cases[number].report = report
    }
    self.baseline = BaselineSummary(
      new: counts[.new] ?? 0,
      unchanged: counts[.unchanged] ?? 0,
      absent: baseline.entries
        .filter { identifiers.contains($0.identifier) && !found.contains($0) }.sorted()
    )
  }
}
