extension CheckReport {
  /// How the findings stand to a baseline.
  public struct BaselineSummary: Sendable {
    /// How many open findings do not stand in it.
    public let new: Int
    /// How many do.
    public let unchanged: Int
    /// What stands in it for the cases of this report and is no more, sorted.
    public let absent: [Baseline.Entry]
  }

  /// Marks every open finding as new or known, and keeps what was not found again.
  ///
  /// What stands behind a finding of its family is looked at for itself: a known finding hides no new one. What was waived
  /// or decided, came to something else or could not be evaluated is not gone.
  public mutating func compare(with baseline: Baseline) {
    var standing: Set<Baseline.Subject> = []
    var identifiers: Set<String> = []
    var counts: [Baseline.State: Int] = [:]
    for number in cases.indices {
      let checked = cases[number]
      guard var report = checked.report else { continue }
      identifiers.insert(checked.name)
      func state(of result: RuleResult) -> Baseline.State? {
        if result.outcome == .error {
          standing.insert(Baseline.Subject(case: checked.name, rule: result.rule.id, name: nil))
        }
        guard Baseline.holds(result.outcome) || result.underlying != nil else { return nil }
        let entry = Baseline.Entry(result, of: checked)
        standing.insert(entry.about)
        guard Baseline.holds(result.outcome) else { return nil }
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
      absent: baseline.entries.filter { entry in
        let rule = Baseline.Subject(case: entry.identifier, rule: entry.rule, name: nil)
        return identifiers.contains(entry.identifier) && !standing.contains(entry.about)
          && !standing.contains(rule)
      }.sorted()
    )
  }
}
