import Foundation
import Testing

/// The options and exit statuses of the command.
@Suite struct OptionTests {
  static let fmf = "examples/nonrepayable-fmf/case.yaml"

  @Test func aViolationEndsWithOneUnlessTheGateIsRaised() throws {
    #expect(try Program.run(Self.fmf).status == 1)
    #expect(try Program.run("--fail-on", "none", Self.fmf).status == 0)
  }

  @Test(arguments: [
    [], ["new"], ["ask"], ["answer"], ["notice"], ["explain"], ["roles"], ["faq"], ["contacts"],
    ["rules", "list"], ["rules", "show"], ["rules", "lint"], ["rules", "test"],
    ["rules", "coverage"], ["rules", "mutate"], ["rules", "trace"], ["rules", "where"],
  ])
  func theHelpOfACommandTellsItsExitStatus(_ command: [String]) throws {
    let run = try Program.run(command + ["--help"])
    #expect(run.output.contains("Exit status: 0 "))
  }

  @Test func aRuleThatEndsInAnErrorIsExplainedWithThree() throws {
    let folder = TemporaryFolder().url.appending(path: "policies")
    try FileManager.default.copyItem(at: Program.root.appending(path: "policies"), to: folder)
    try Data(
      """
      rules:
        - id: OFF-MINE-001
          title: a rule whose day is not given
          cites: [samm.offsets.wholly_cash_or_repayable]
          acts: case_manager
          severity: low
          requires:
            - {that: "date(case.nickname) < as_of", says: it is a day}
          message: it is not
          remedy: write one

      """.utf8
    ).write(to: folder.appending(path: "samm-c6.3.9/rules/mine.yaml"))
    let file = try TemporaryFolder.shared.write(
      "case-\(UUID().uuidString).yaml",
      "schema: fms-case/1\nas_of: 2026-11-22\ncase: {nickname: no day}\n"
    )
    let run = try Program.run("explain", "OFF-MINE-001", file.path, "--policies", folder.path)
    #expect(run.output.contains("error"))
    #expect(run.status == 3)
  }

  @Test func aCleanCaseEndsWithZero() throws {
    let run = try Program.run("examples/clean/case.yaml")
    #expect(run.output.contains("nothing to report"))
    #expect(run.status == 0)
  }

  @Test func whatCannotBeDecidedFailsOnlyAtItsGate() throws {
    #expect(try Program.run("examples/early/case.yaml").status == 0)
    let strict = try Program.run("--fail-on-indeterminate", "high", "examples/early/case.yaml")
    #expect(strict.status == 2)
  }

  @Test func reviewsAndCautionsFailOnRequest() throws {
    let review = "examples/guaranteed-loan/case.json"
    #expect(try Program.run(review).status == 0)
    #expect(try Program.run("--fail-on-review", review).status == 1)
  }

  @Test func aRuleOrSectionNobodyKnowsIsWrongUse() throws {
    let rule = try Program.run("--rule", "OFF-FUND-01", Self.fmf)
    #expect(rule.complaints.contains("did you mean `OFF-FUND-001`?"))
    #expect(rule.status == 64)
    let section = try Program.run("--section", "C9.9.9", Self.fmf)
    #expect(section.complaints.contains("no rule rests on section C9.9.9"))
    #expect(section.status == 64)
    #expect(try Program.run("--role", "nobody", Self.fmf).status == 64)
    #expect(try Program.run("--as-of", "2026-02-30", Self.fmf).status == 64)
    #expect(try Program.run().status == 64)
  }

  @Test func rulesSectionsAndRolesSelect() throws {
    let other = try Program.run("--rule", "OFF-USG-001", Self.fmf)
    #expect(!other.output.contains("VIOLATION"))
    #expect(try Program.run("--section", "C6.3.9", Self.fmf).output.contains("OFF-FUND-001"))
    #expect(
      try Program.run("--role", "implementing_agency", Self.fmf).output.contains("OFF-FUND-001")
    )
    #expect(!(try Program.run("--role", "purchaser", Self.fmf).output.contains("OFF-FUND-001")))
  }

  @Test func theCheckDateIsTheOptionThenTheFileThenToday() throws {
    #expect(try Program.run(Self.fmf).output.contains("(the file's as_of)"))
    let given = try Program.run("--as-of", "2027-01-02", Self.fmf)
    #expect(given.output.contains("checked for 2027-01-02 (given with --as-of)"))
    let file = try TemporaryFolder.shared.write("undated.yaml", "schema: fms-case/1\n")
    #expect(
      try Program.run(file.path).output.contains("(today in UTC: no as_of in the file counts)")
    )
  }

  @Test func theHTMLPageIsOnePageAndTheSameEachTime() throws {
    let run = try Program.run("--format", "html", Self.fmf)
    #expect(run.output.hasPrefix("<!DOCTYPE html>"))
    #expect(run.output.contains("<mark>fms_credit_nonrepayable</mark>"))
    #expect(run.status == 1)
    #expect(run.output == (try Program.run("--format", "html", Self.fmf).output))
  }

  @Test func aReportWrittenToAFileIsTheReport() throws {
    let file = TemporaryFolder.shared.url.appending(path: "report.json")
    let run = try Program.run("--format", "json", "--output", file.path, Self.fmf)
    #expect(run.output.isEmpty)
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == (try Program.run("--format", "json", Self.fmf).output))
  }

  @Test func standardInputIsACaseFile() throws {
    let text = try String(contentsOf: Program.root.appending(path: Self.fmf), encoding: .utf8)
    let run = try Program.run("-", input: text)
    #expect(run.output.contains("standard input:"))
    #expect(run.status == 1)
  }

  @Test func textFitsEightyColumnsAndAnASCIITerminal() throws {
    let run = try Program.run("--all", "examples", environment: ["LANG": "C"])
    let lines = run.output.split(separator: "\n")
    #expect(lines.filter { $0.count > 80 }.isEmpty)
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func theProgramStandsAlone() throws {
    let file = try TemporaryFolder.shared.write(
      "alone/case.yaml",
      try String(contentsOf: Program.root.appending(path: Self.fmf), encoding: .utf8)
    )
    let folder = file.deletingLastPathComponent()
    let moved = try Program.run("--policies", "nowhere", "case.yaml", folder: folder)
    #expect(moved.status == 64)
    let alone = try Program.run("rules", "where", folder: folder)
    #expect(alone.output.contains("the copy inside the program"))
    #expect(try Program.run("case.yaml", folder: folder).status == 1)
  }

  @Test func theRulesPassTheirOwnTests() throws {
    let run = try Program.run("rules", "test")
    #expect(run.output.contains(" passed, 0 failed"), "\(run.output)")
    #expect(run.status == 0)
  }

  @Test func aRuleThatNoTestSeesFindAnythingFailsTheTests() throws {
    let folder = TemporaryFolder().url.appending(path: "policies")
    // A link would be copied as one, and what is removed below would be gone from the policies themselves.
    let policies = Program.root.appending(path: "policies").resolvingSymlinksInPath()
    try FileManager.default.copyItem(at: policies, to: folder)
    for name in ["funding", "building-partner-capacity", "early"] {
      let tests = folder.appending(path: "samm-c6.3.9/tests/\(name).yaml")
      try FileManager.default.removeItem(at: tests)
    }
    let run = try Program.run("rules", "test", "--policies", folder.path)
    #expect(run.output.contains("OFF-FUND-002: no passing test in which it finds something"))
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ["rules", "list"], ["rules", "show", "OFF-FUND-001"], ["rules", "where"], ["roles"],
    ["roles", "us_contractor"],
  ])
  func listsSpeakJSONToo(_ arguments: [String]) throws {
    #expect(!(try Program.run(arguments).output.isEmpty))
    let run = try Program.run(arguments + ["--format", "json"])
    let top = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(top?["tool"] != nil)
    #expect(run.status == 0)
  }

  @Test func everySkeletonIsAValidCaseFile() throws {
    for stage in ["lor_received", "lor_complete", "prepared", "offered", "signed", "implemented"] {
      let text = try Program.run("new", "--stage", stage).output
      let run = try Program.run("-", input: text)
      #expect(!run.output.contains("error:"), "\(stage)")
      #expect(run.status == 0, "\(stage)")
    }
    #expect(try Program.run("new", "--stage", "offred").complaints.contains("`offered`"))
  }

  @Test func explainShowsClausesValuesAndLines() throws {
    let run = try Program.run("explain", "off-fund-001", Self.fmf)
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("requires 1 NOT MET"))
    #expect(words.contains("funding.terms_of_sale[0].term = fms_credit_nonrepayable (line 53)"))
    #expect(try Program.run("explain", "OFF-FUND-01").status == 64)
  }
}
