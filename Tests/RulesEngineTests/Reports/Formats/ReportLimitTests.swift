import TestSupport
import Testing

@testable import RulesEngine

/// What GitHub would drop without a word is counted where it is read.
@Suite struct ReportLimitTests {
  private func input(books: Int, title: String = "t") throws -> ReportInput {
    let rules =
      rule(
        "R-1",
        severity: "low",
        """
        for_each: {b: books}
        requires: [{that: "b.sound", says: sound}]
        message: "{b} is not sound {case.title}"
        """
      ) + rule("R-2", severity: "critical", #"requires: [{that: "desk.checked", says: checked}]"#)
    let entries = (0..<books).map { "{number: b\($0), sound: no}" }.joined(separator: ", ")
    let facts =
      "case: {title: \(title)}\ndesk: {checked: no}\nbooks: [\(entries)]\ncomplete: {books: 2026-12-31}\n"
    let (report, pack) = try checkReport(of: facts, pack: SmallPack(rules: rules))
    return ReportInput(report, pack: pack)
  }

  @Test func aStepShowsTenAnnotationsOfALevelTheWorstFirst() throws {
    let text = CheckReport.Format.github.render(try input(books: 30))
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(commands.count == 11)
    #expect(commands.first?.contains("title=R-2%3A violation%2C critical::") == true)
    #expect(
      commands.last
        == "::notice title=and more::21 more of this level; the step summary and the other reports show them"
    )
    let ten = CheckReport.Format.github.render(try input(books: 10))
    #expect(!ten.contains("more of this level"))
  }

  @Test func theSummaryEndsAndSaysSo() throws {
    let long = String(repeating: "word ", count: 300)
    let text = CheckReport.Format.gitHubSummary.render(try input(books: 250, title: long))
    #expect(text.contains("and 51 more"))
    #expect(text.utf8.count < 1 << 20)
  }

  @Test func codeScanningGetsNoMoreThanItKeeps() throws {
    let long = String(repeating: "word ", count: 300)
    let text = GitHubSARIFReport.render(try input(books: 55, title: long), limit: 50)
    #expect(text.ranges(of: "\"ruleId\": ").count == 50)
    #expect(text.contains("7 more findings are not shown here"))
    // All that it keeps, as long as they can be, are less than it takes, which is 10 MB after compression.
    #expect(text.utf8.count / 50 * GitHubSARIFReport.limit < 15_000_000)
  }
}
