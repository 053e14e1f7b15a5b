import RulesEngine
import TestSupport
import Testing

/// How long a waiver may last, what a file for a whole project must say, and what the gate calls an error.
@Suite struct AcceptanceLimitTests {
  private func accept(
    _ text: String,
    kind: Acceptance.Kind = .waiver,
    days: Int = 365,
    highest: String? = nil,
    isStrict: Bool = false,
    _ change: (inout AcceptanceFile) -> Void = { _ in }
  ) throws -> (report: CheckReport, problems: [String]) {
    var limits = AcceptanceFile.Limits()
    limits.longestWaiver = days
    limits.highestMarking = highest
    var (report, pack) = try checkReport(of: AcceptanceTests.facts, pack: AcceptanceTests.pack)
    var file = AcceptanceFile(
      path: kind.fileName,
      bytes: Array(text.utf8),
      kind: kind,
      pack: pack,
      limits: limits
    )
    change(&file)
    report.accept([file], pack: pack, isStrict: isStrict)
    let problems = report.acceptanceFiles.flatMap(\.diagnostics)
    return (report, problems.map { "\($0.severity.rawValue) \($0.line)" })
  }

  private func waiver(_ from: String, _ to: String, _ more: String = "") -> String {
    "waivers:\n  - {\(more)rule: R-2, element: case, reason: no time, approving_office: board, "
      + "approved_on: \(from), expires: 1️⃣\(to)}\n"
  }

  /// The days on and beside the edge.
  @Test(arguments: [
    ("2026-06-01", "2027-06-01", 365, true), ("2026-06-01", "2027-06-02", 365, false),
    ("2026-06-01", "2026-06-30", 29, true), ("2026-06-01", "2026-07-01", 29, false),
  ])
  func aWaiverThatIsTooLongDoesNotCount(from: String, to: String, days: Int, counts: Bool) throws {
    let marked = MarkedText(waiver(from, to))
    let (report, problems) = try accept(marked.text, days: days)
    let outcome = report.cases[0].report?.outcome(of: "R-2")
    #expect(outcome == (counts ? "waived" : "violation"))
    #expect(problems.count == (counts ? 0 : 1))
    if !counts {
      #expect(problems[0].hasPrefix("error \(marked.place()) waiver-too-long: "))
      #expect(problems[0].contains("the longest allowed is \(days)"))
    }
  }

  /// A decision may be without end.
  @Test func onlyWaiversHaveALimit() throws {
    let text = "decisions:\n" + AcceptanceTests.decision("R-3", "case", "until: 2036-01-01")
    #expect(try accept(text, kind: .decision).problems == [])
  }

  @Test(arguments: [("UNCLASSIFIED", 0), ("PROPRIETARY", 0), ("SECRET", 1)])
  func aFileMarkedAboveTheRepositoryIsTold(marking: String, count: Int) throws {
    let text = "marking: \(marking)\nwaivers: []\n"
    let problems = try accept(text, highest: "PROPRIETARY").problems
    #expect(problems.count == count)
    #expect(problems.allSatisfy { $0.hasPrefix("error 1:10 marking-above: ") })
  }

  @Test(arguments: [
    ("waiver-expired", "2026-01-01", "2026-06-14", "error"),
    ("waiver-not-yet", "2026-06-16", "2026-12-31", "warning"),
  ])
  func theGateCallsWhatNoLongerCountsAnError(
    id: String,
    from: String,
    to: String,
    severity: String
  ) throws {
    let text = MarkedText(waiver(from, to)).text
    #expect(try accept(text).problems.map { $0.hasPrefix("warning ") } == [true])
    let strict = try accept(text, isStrict: true).problems
    #expect(strict.count == 1)
    #expect(strict[0].hasPrefix("\(severity) ") && strict[0].contains(" \(id): "))
  }

  /// A file for a whole project says of every entry for which case it is, however few are checked now.
  @Test func theFileOfAProjectNamesTheCase() throws {
    let unnamed = MarkedText(waiver("2026-06-01", "2026-12-31")).text
    let (report, problems) = try accept(unnamed) { $0.mustNameCase = true }
    #expect(report.cases[0].report?.outcome(of: "R-2") == "violation")
    #expect(problems.map { $0.contains("waiver-needs-case") } == [true])
    let named = MarkedText(waiver("2026-06-01", "2026-12-31", "case: LOAN-1, ")).text
    let (waived, none) = try accept(named) { $0.mustNameCase = true }
    #expect(waived.cases[0].report?.outcome(of: "R-2") == "waived")
    #expect(none == [])
  }

  /// An entry for a case that is there and not checked now is no mistake; one for a case that is nowhere is.
  @Test(arguments: [("LOAN-2", 0), ("LOAN-3", 1)])
  func casesThatAreNotCheckedNowAreKnown(identifier: String, count: Int) throws {
    let text = MarkedText(waiver("2026-06-01", "2026-12-31", "case: \(identifier), ")).text
    let problems = try accept(text) { file in
      file.mustNameCase = true
      file.knownIdentifiers = ["LOAN-1", "LOAN-2"]
    }.problems
    #expect(problems.count == count)
    #expect(problems.allSatisfy { $0.contains("waiver-orphaned") })
  }
}
