/// SARIF for GitHub's code scanning, which shows every result as an alert and reads neither kinds nor suppressions.
///
/// So it holds only what someone must act on: violations and cautions, what stops the run, broken files and rules. What
/// passed, what was waived and what does not apply is left out. Levels, not security severities, say how grave it is: a
/// security severity belongs to a rule, and would show a caution of a critical rule as critical.
struct GitHubSARIFReport {
  /// Code scanning keeps 5,000 of at most 25,000 results; what it would drop is counted in the last one.
  static let limit = 5_000

  static func render(_ input: ReportInput, limit: Int = limit) -> String {
    let statement = ReportStatement(input)
    let findings = GitHubFinding.all(of: input) { level(of: $0, input.gate) }
    var entries = findings.prefix(limit).map { SARIFEntry($0) }
    if findings.count > limit {
      entries.removeLast()
      entries.append(SARIFEntry(more(findings.count - entries.count, at: findings[0].place)))
    }
    let results = findings.compactMap { $0.result?.result }
    let rules = SARIFRules(entries.map(\.ruleID), of: results, isForGitHub: true)
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("$schema", SARIFReport.schema)
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          json.object("tool") { json in
            json.object("driver") { json in
              json.member("name", statement.tool.name)
              json.member("semanticVersion", statement.tool.version)
              rules.write(input, nil, to: &json)
            }
          }
          json.object("automationDetails") { $0.member("id", "\(statement.tool.name)/") }
          json.array("results") { json in
            for entry in entries { json.object { write(entry, rules, input, to: &$0) } }
          }
          json.member("columnKind", "unicodeCodePoints")
          json.properties(of: statement, input)
        }
      }
    }
    json.endLine()
    return json.text
  }

  /// Violations and cautions always; what is open only where it stops the run.
  private static func level(of result: RuleResult, _ gate: ReportGate) -> ReportLevel? {
    // What is known since a baseline is no new alert.
    if result.baselineState == .unchanged, !gate.stops(withFamily: result) { return nil }
    return switch result.outcome {
    case .error: .error
    case .violation, .caution: result.level
    case .indeterminate, .review: gate.stops(withFamily: result) ? .warning : nil
    default: nil
    }
  }

  private static func more(_ count: Int, at place: ReportPlace) -> GitHubFinding {
    GitHubFinding(
      level: .warning,
      id: "more-findings",
      title: "more findings",
      message: "\(count) more findings are not shown here; the other reports hold them",
      place: ReportPlace(path: place.path),
      result: nil
    )
  }

  private static func write(
    _ entry: SARIFEntry,
    _ rules: SARIFRules,
    _ input: ReportInput,
    to json: inout JSONWriter
  ) {
    json.member("ruleId", entry.ruleID)
    if let index = rules.index(entry.ruleID) { json.member("ruleIndex", index) }
    json.member("level", entry.level?.rawValue ?? "note")
    json.message("message", SARIFMessage.unlinked(entry.message))
    // Every alert needs a region; a file as a whole is shown at its beginning.
    let start = SourceLocation(line: 1, column: 1)
    let place = ReportPlace(
      path: entry.place.path,
      start: entry.place.start ?? start,
      end: entry.place.end ?? SourceLocation(line: 1, column: 2)
    )
    json.array("locations") { $0.location(place, input) }
    json.object("partialFingerprints") { $0.fingerprints(of: entry) }
  }
}
