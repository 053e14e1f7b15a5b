/// What becomes one SARIF result.
struct SARIFEntry {
  let ruleID: String
  let kind: Outcome.SARIFKind
  /// Only what fails has a level.
  let level: ReportLevel?
  let message: String
  let place: ReportPlace
  /// The same tomorrow, wherever the finding then stands.
  let fingerprint: String
  /// Against the baseline, if there is one.
  var baselineState: Baseline.State?
  /// The result it comes from; nil for a problem of a file, and for what is gone.
  var source: (checked: CheckedCase, result: RuleResult)?

  init?(_ result: RuleResult, _ checked: CheckedCase, _ input: ReportInput) {
    guard let kind = result.outcome.sarifKind else { return nil }
    ruleID = result.rule.id
    self.kind = kind
    level = result.level
    message = input.sentences(result)
    place = input.place(result, in: checked)
    fingerprint = checked.fingerprint(of: result)
    baselineState = result.baselineState
    source = (checked, result)
  }

  /// What stands in the baseline and was not found again, in the file where the case now stands.
  init?(gone entry: Baseline.Entry, _ input: ReportInput) {
    guard let kind = entry.outcome.sarifKind,
      let checked = input.report.cases.first(where: { $0.name == entry.identifier })
    else { return nil }
    ruleID = entry.rule
    self.kind = kind
    level = entry.outcome.level(input.pack.rule(entry.rule)?.severity ?? .info)
    message = "gone since the baseline: \(entry.subject) (\(entry.outcome.rawValue))".onOneLine
    place = ReportPlace(path: input.relative(checked.path))
    fingerprint = "\(entry.identifier)/\(entry.fingerprint)"
    baselineState = .absent
  }

  /// A decision or waiver that does not count.
  init(_ problem: Diagnostic, _ input: ReportInput) {
    ruleID = problem.id
    kind = .fail
    level = ReportLevel(problem.severity)
    message = problem.sentence
    place = input.place(problem)
    fingerprint = "\(place.path)/\(problem.id)/\(problem.message)"
  }

  /// What GitHub is told.
  init(_ finding: GitHubFinding) {
    ruleID = finding.id
    kind = .fail
    level = finding.level
    message = finding.message.cut(to: 1_024)
    place = finding.place
    fingerprint =
      finding.result.map { $0.checked.fingerprint(of: $0.result) }
      ?? "\(finding.place.path)/\(finding.id)/\(finding.message)"
    source = finding.result
  }
}

extension JSONWriter {
  /// Writes a physical location; a file as a whole has no region.
  mutating func location(_ place: ReportPlace, _ input: ReportInput) {
    object { json in
      json.object("physicalLocation") { json in
        json.object("artifactLocation") { json in
          json.member("uri", input.uri(place.path))
          if !place.path.hasPrefix("/") { json.member("uriBaseId", "%SRCROOT%") }
        }
        guard let start = place.start, let end = place.end else { return }
        json.object("region") { json in
          json.member("startLine", start.line)
          json.member("startColumn", start.column)
          json.member("endLine", end.line)
          json.member("endColumn", end.column)
        }
      }
    }
  }
}
