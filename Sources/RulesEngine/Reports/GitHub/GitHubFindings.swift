/// What GitHub is told of a run: everything that fails, loudest and worst first, each at its place.
struct GitHubFinding {
  let level: ReportLevel
  /// The rule or, for a problem of a file, its kind.
  let id: String
  let title: String
  let message: String
  let place: ReportPlace
  /// The result it comes from; nil for a problem of a file.
  let result: (checked: CheckedCase, result: RuleResult)?

  /// What was found, broken files and rules before everything else of their level.
  static func all(
    of input: ReportInput,
    level: (RuleResult) -> ReportLevel?
  ) -> [GitHubFinding] {
    var findings: [GitHubFinding] = []
    let problems = input.report.problemsOfTheRun + input.report.cases.flatMap(\.allDiagnostics)
    for problem in problems {
      findings.append(
        GitHubFinding(
          level: ReportLevel(problem.severity),
          id: problem.id,
          title: problem.id,
          message: problem.sentence,
          place: input.place(problem),
          result: nil
        )
      )
    }
    var results: [(checked: CheckedCase, result: RuleResult, level: ReportLevel)] = []
    for checked in input.report.cases {
      for result in checked.report?.selected ?? [] {
        if let level = level(result) { results.append((checked, result, level)) }
      }
    }
    // Stable: the worst of all cases first, among equals the order of the cases.
    let order = results.indices.sorted { left, right in
      let (a, b) = (results[left].result, results[right].result)
      if a.outcome.rank != b.outcome.rank { return a.outcome.rank < b.outcome.rank }
      if a.rule.severity != b.rule.severity { return a.rule.severity < b.rule.severity }
      return left < right
    }
    for index in order {
      let (checked, result, level) = results[index]
      let outcome = result.outcome.rawValue.replacingUnderscores()
      findings.append(
        GitHubFinding(
          level: level,
          id: result.rule.id,
          title: "\(result.rule.id): \(outcome), \(result.rule.severity.rawValue)",
          message: input.sentences(result),
          place: input.place(result, in: checked),
          result: (checked, result)
        )
      )
    }
    return findings.indices.sorted {
      (findings[$0].level, $0) < (findings[$1].level, $1)
    }.map { findings[$0] }
  }
}
