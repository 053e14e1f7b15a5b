import RulesEngine
import TestSupport
import Testing

/// What reports show of a closed finding: that it is closed, by whom, when, and what for.
@Suite struct AcceptanceReportTests {
  private static let file = """
    marking: PROPRIETARY
    decisions:
      - rule: R-1
        element: a
        decision: it may stay on the shelf
        deciding_office: board
        date: 2026-06-01
        document: MINUTES
        until: 2026-12-31
        edition: "1.1"

    """

  private func report(_ file: String = file) throws -> (CheckReport, RulePack) {
    let (report, problems) = try accepting(
      file,
      case: AcceptanceTests.facts,
      pack: AcceptanceTests.pack
    )
    #expect(problems == [])
    return (report, try AcceptanceTests.pack.compiled().pack)
  }

  @Test func textHasASectionOfItsOwn() throws {
    let (report, pack) = try report()
    let text = TextReport.render(report, pack: pack, options: .init(), layout: TextLayout())
    let expected = """
      Decided or waived
        decided  high  R-1  a
                    book a is not sound
        decision    it may stay on the shelf
        by          library board, 2026-06-01, document MINUTES, until 2026-12-31
        made on     1.1
        see         decisions.yaml:3

      """
    #expect(text.contains("\n" + expected), "\(text)")
    #expect(text.replacing("\n  ", with: " ").contains(" 1 decided,"))
  }

  /// A file of decisions is read like a case file, so its marking counts like that of one.
  @Test func theMarkingOfTheFileCounts() throws {
    let (report, pack) = try report()
    #expect(report.marking(of: pack) == "PROPRIETARY")
    let unmarked = try self.report("decisions: []\n").0
    #expect(unmarked.unmarkedCount == report.unmarkedCount + 1)
  }

  @Test func jsonHoldsTheDecisionAndWhatWasUnderIt() throws {
    let (report, pack) = try report()
    let text = JSONReport.render(report, pack: pack, showsAll: false)
    let source = try SourceFile.read(path: "report.json", bytes: Array(text.utf8)).get()
    let root = try #require(parseDocuments(source).documents.first?.root)
    func value(_ node: YAMLNode?, _ key: String) -> YAMLNode? {
      node?.mapping?.first { $0.keyText == key }?.value
    }
    let results = value(value(root, "cases")?.sequence?.first, "results")?.sequence ?? []
    let decided = try #require(results.first { value($0, "outcome")?.scalar?.text == "decided" })
    #expect(value(decided, "underlying")?.scalar?.text == "review")
    #expect(value(decided, "waiver")?.scalar?.text == "null")
    #expect(value(decided, "message")?.scalar?.text == "book a is not sound")
    let decision = value(decided, "decision")
    #expect(
      decision?.mapping?.map(\.keyText) == [
        "decision", "decidingOffice", "date", "until", "document", "edition", "location",
      ]
    )
    #expect(value(decision, "decidingOffice")?.scalar?.text == "board")
    #expect(value(value(decision, "location"), "line")?.scalar?.text == "3")
    #expect(value(value(root, "summary"), "decided")?.scalar?.text == "1")
    let open = try #require(results.first { value($0, "outcome")?.scalar?.text == "review" })
    #expect(value(open, "decision")?.scalar?.text == "null")
  }

  @Test(arguments: [false, true])
  func explainShowsTheDecision(isTracing: Bool) throws {
    let (report, _) = try report()
    let pack = try AcceptanceTests.pack.compiled()
    let rule = try #require(pack.pack.rule("R-1"))
    let text = RuleExplanation.render(
      rule,
      on: report.cases[0],
      pack: pack,
      layout: TextLayout(),
      isTracing: isTracing
    )
    #expect(text.contains("case.yaml  a: decided\n"))
    #expect(text.contains("  decision    it may stay on the shelf\n"))
    #expect(text.contains("case.yaml  b: review\n"))
  }
}
