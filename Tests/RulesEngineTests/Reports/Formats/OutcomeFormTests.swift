import Foundation
import RulesEngine
import TestSupport
import Testing

/// How each outcome appears in the formats of others; docs/reports.md has the same as a table.
@Suite struct OutcomeFormTests {
  struct Row: CustomStringConvertible {
    let rule: String
    /// Kind, level and suppression.
    let sarif: String
    /// The element in a test; `-`: there is no test.
    let junit: String
    /// The command.
    let github: String
    /// State and reason of the finding, method of the observation, status of the risk.
    let oscal: String

    var description: String { rule }
  }

  static let table = [
    Row(
      rule: "R-ERROR",
      sarif: "notification error",
      junit: "error",
      github: "error",
      oscal: "- - TEST -"
    ),
    Row(
      rule: "R-VIOLATION",
      sarif: "fail error",
      junit: "failure",
      github: "error",
      oscal: "not-satisfied fail TEST -"
    ),
    Row(
      rule: "R-WAIVED",
      sarif: "fail error accepted",
      junit: "skipped",
      github: "notice",
      oscal: "not-satisfied fail TEST deviation-approved"
    ),
    Row(
      rule: "R-INDETERMINATE",
      sarif: "open none",
      junit: "skipped",
      github: "warning",
      oscal: "not-satisfied other TEST open"
    ),
    Row(
      rule: "R-REVIEW",
      sarif: "review none",
      junit: "skipped",
      github: "notice",
      oscal: "- - EXAMINE -"
    ),
    Row(
      rule: "R-DECIDED",
      sarif: "review none accepted",
      junit: "skipped",
      github: "-",
      oscal: "- - EXAMINE -"
    ),
    Row(
      rule: "R-CAUTION",
      sarif: "fail warning",
      junit: "passed",
      github: "warning",
      oscal: "not-satisfied other TEST -"
    ),
    Row(rule: "R-NOTE", sarif: "informational none", junit: "-", github: "-", oscal: "- - - -"),
    Row(
      rule: "R-COMPLIANT",
      sarif: "pass none",
      junit: "passed",
      github: "-",
      oscal: "satisfied pass - -"
    ),
    Row(
      rule: "R-NOT-APPLICABLE",
      sarif: "notApplicable none",
      junit: "skipped",
      github: "-",
      oscal: "- - - -"
    ),
    Row(
      rule: "R-NOTHING",
      sarif: "notApplicable none",
      junit: "skipped",
      github: "notice",
      oscal: "- - - -"
    ),
    Row(
      rule: "R-NOT-DUE",
      sarif: "notApplicable none",
      junit: "skipped",
      github: "-",
      oscal: "- - - -"
    ),
    Row(rule: "R-NOT-IN-FORCE", sarif: "-", junit: "-", github: "-", oscal: "- - - -"),
  ]

  @Test func theTableHasEveryOutcome() {
    #expect(Set(Self.table.map(\.rule)) == Set(EveryOutcome.outcomes.keys))
  }

  @Test(arguments: table) func sarif(_ row: Row) throws {
    let run = try run(.sarif)
    let results = (run["results"] as? [Object] ?? []).filter { $0["ruleId"] as? String == row.rule }
    let invocation = try #require((run["invocations"] as? [Object])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(invocation["exitCode"] as? Int == 3)
    let notifications = invocation["toolExecutionNotifications"] as? [Object] ?? []
    let told = notifications.filter {
      ($0["associatedRule"] as? Object)?["id"] as? String == row.rule
    }
    guard let result = results.first else {
      let level = told.first?["level"] as? String
      return #expect((level.map { "notification \($0)" } ?? "-") == row.sarif)
    }
    #expect(results.count == 1)
    let words = [result["kind"] as? String, result["level"] as? String]
    let suppressions = result["suppressions"] as? [Object] ?? []
    let statuses = suppressions.map { $0["status"] as? String }
    #expect((words + statuses).compactMap(\.self).joined(separator: " ") == row.sarif)
    let vacuous = (result["properties"] as? Object)?["vacuous"] as? Bool
    #expect(vacuous == (row.rule == "R-NOTHING" ? true : nil))
  }

  @Test(arguments: table) func junit(_ row: Row) throws {
    let text = CheckReport.Format.junit.render(try EveryOutcome.input())
    #expect(Self.junitForm(of: row.rule, in: text) == row.junit)
  }

  /// What a strict gate stops is a failure of its own.
  @Test func whatTheGateStopsFailsInJUnit() throws {
    var input = try EveryOutcome.input()
    input.gate = ReportGate(indeterminate: .high, review: true, caution: true)
    let text = CheckReport.Format.junit.render(input)
    for rule in ["R-INDETERMINATE", "R-REVIEW", "R-CAUTION"] {
      #expect(Self.junitForm(of: rule, in: text) == "failure")
    }
  }

  @Test(arguments: table) func github(_ row: Row) throws {
    let text = CheckReport.Format.github.render(try EveryOutcome.input())
    let line = text.split(separator: "\n").first { $0.contains("title=\(row.rule)%3A") }
    let command = line?.split(separator: " ").first.map { $0.drop { $0 == ":" } }
    #expect((command.map(String.init) ?? "-") == row.github)
  }

  @Test(arguments: table) func oscal(_ row: Row) throws {
    let top = try object(CheckReport.Format.oscal.render(EveryOutcome.input()))
    let results = (top["assessment-results"] as? Object)?["results"] as? [Object]
    let result = try #require(results?.first)
    func part(_ name: String) -> Object? {
      (result[name] as? [Object])?.first {
        ($0["title"] as? String ?? "").hasPrefix("\(row.rule):")
          || ($0["title"] as? String ?? "").hasPrefix("\(row.rule) a:")
      }
    }
    let status = (part("findings")?["target"] as? Object)?["status"] as? Object
    let words = [
      status?["state"] as? String, status?["reason"] as? String,
      (part("observations")?["methods"] as? [String])?.first, part("risks")?["status"] as? String,
    ]
    #expect(words.map { $0 ?? "-" }.joined(separator: " ") == row.oscal)
    if row.rule == "R-WAIVED" {
      #expect(part("risks")?["deadline"] as? String == "2026-12-31T00:00:00Z")
    }
  }

  /// GitHub's code scanning makes an alert of every result, so only what is to be acted on is there.
  @Test func gitHubSARIFHoldsWhatMustBeActedOn() throws {
    #expect(
      try gitHubRules(ReportGate()) == [
        "R-CAUTION warning", "R-ERROR error", "R-VIOLATION error", "waiver-expired warning",
      ]
    )
    let strict = ReportGate(indeterminate: .high, review: true)
    #expect(
      try gitHubRules(strict) == [
        "R-CAUTION warning", "R-ERROR error", "R-INDETERMINATE warning", "R-REVIEW warning",
        "R-VIOLATION error", "waiver-expired warning",
      ]
    )
  }

  /// A waiver that does not count is told under a name of its own, at its place.
  @Test func aWaiverThatDoesNotCountIsToldEverywhere() throws {
    let run = try run(.sarif)
    let result = (run["results"] as? [Object])?.first {
      $0["ruleId"] as? String == "waiver-expired"
    }
    #expect(result?["kind"] as? String == "fail")
    #expect(result?["level"] as? String == "warning")
    let input = try EveryOutcome.input()
    let junit = CheckReport.Format.junit.render(input)
    #expect(junit.contains("<testcase name=\"waiver-expired cases/waivers.yaml:"))
    let github = CheckReport.Format.github.render(input)
    #expect(github.contains("::warning file=cases/waivers.yaml,line=14"))
    #expect(CheckReport.Format.oscal.render(input).contains("\"status\": \"open\""))
  }

  @Test func aBaselineSaysWhatIsNew() throws {
    var input = try EveryOutcome.input()
    let known = Baseline(of: input.report)
    // Each of what a baseline takes away is there without one.
    input.gate = ReportGate(violation: .low, indeterminate: .low, review: true, caution: true)
    let open = CheckReport.Format.junit.render(input)
    for outcome in ["violation", "review", "caution"] {
      #expect(open.contains("<failure message=\"\(outcome)"))
    }
    #expect(CheckReport.Format.sarifGitHub.render(input).contains("\"ruleId\": \"R-CAUTION\""))
    input.report.compare(with: known)
    #expect(!CheckReport.Format.html.render(input).contains("<dt>Baseline</dt><dd>new</dd>"))
    let run = try self.run(input, .sarif)
    let results = run["results"] as? [Object] ?? []
    // SARIF wants a state on every result where there is one on any; the same of suppressions.
    #expect(results.allSatisfy { $0["baselineState"] is String && $0["suppressions"] is [Any] })
    let unchanged = results.filter { $0["baselineState"] as? String == "unchanged" }
    #expect(unchanged.count == results.count - 1, "the waiver that does not count is no finding")
    // What the gate lets through fails nowhere else.
    let junit = CheckReport.Format.junit.render(input)
    #expect(!junit.contains("<failure message=\"violation"))
    #expect(!junit.contains("<failure message=\"review"))
    #expect(!junit.contains("<failure message=\"caution"))
    let alerts = CheckReport.Format.sarifGitHub.render(input)
    #expect(!alerts.contains("\"ruleId\": \"R-CAUTION\""))
  }

  @Test func whatIsGoneSinceTheBaselineIsAbsentInSARIF() throws {
    var input = try EveryOutcome.input()
    let name = try #require(input.report.cases.first?.report?.facts.identifier)
    let file = """
      {"baseline": "check-offset/1", "findings": [
        {"case": "\(name)", "rule": "R-CAUTION", "subject": "old", "outcome": "caution", "fingerprint": "f"},
        {"case": "another", "rule": "R-CAUTION", "subject": "old", "outcome": "caution", "fingerprint": "g"}
      ]}
      """
    let known = try #require(Baseline.read(path: "b.json", bytes: Array(file.utf8)).baseline)
    input.report.compare(with: known)
    let run = try self.run(input, .sarif)
    let results = run["results"] as? [Object] ?? []
    // Of a case that was not checked nothing is known.
    let absent = results.filter { $0["baselineState"] as? String == "absent" }
    #expect(absent.count == 1)
    #expect(absent.first?["ruleId"] as? String == "R-CAUTION")
    #expect(absent.first?["kind"] as? String == "fail")
    #expect(absent.first?["level"] as? String == "warning")
    let prints = absent.first?["partialFingerprints"] as? Object
    #expect(prints?["finding/v1"] as? String == "\(name)/f")
    // What is gone is no alert.
    #expect(!CheckReport.Format.sarifGitHub.render(input).contains("gone since"))
  }

  // MARK: Reading reports

  typealias Object = [String: Any]

  private func object(_ text: String) throws -> Object {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private func run(_ format: CheckReport.Format, gate: ReportGate = ReportGate()) throws -> Object {
    var input = try EveryOutcome.input()
    input.gate = gate
    return try run(input, format)
  }

  private func run(_ input: ReportInput, _ format: CheckReport.Format) throws -> Object {
    let top = try object(format.render(input))
    return try #require((top["runs"] as? [Object])?.first)
  }

  private func gitHubRules(_ gate: ReportGate) throws -> [String] {
    let results = try run(.sarifGitHub, gate: gate)["results"] as? [Object] ?? []
    #expect(results.allSatisfy { $0["kind"] == nil && $0["suppressions"] == nil })
    return results.map { "\($0["ruleId"] as? String ?? "") \($0["level"] as? String ?? "")" }
      .sorted()
  }

  private static func junitForm(of rule: String, in text: String) -> String {
    let lines = text.split(separator: "\n")
    guard
      let start = lines.firstIndex(where: {
        $0.contains("<testcase name=\"\(rule)\"") || $0.contains("<testcase name=\"\(rule) ")
      })
    else { return "-" }
    if lines[start].hasSuffix("/>") { return "passed" }
    return String(lines[start + 1].drop { $0 == " " || $0 == "<" }.prefix { $0 != " " })
  }
}
