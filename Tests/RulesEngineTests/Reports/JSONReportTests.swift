import RulesEngine
import TestSupport
import Testing

/// The JSON report is a contract: names, order, null keys.
@Suite struct JSONReportTests {
  private static let rules =
    rule(
      "R-1",
      severity: "critical",
      """
      informs: [board]
      requires: [{that: "desk.checked", says: the card is checked}]
      """
    )
    + rule("R-2", #"requires: [{that: "desk.stamped", says: stamped}]"#)
    + rule("R-3", #"requires: [{that: "desk.judged", says: judged}]"#)

  private static let facts = """
    schema: loan-case/1
    case: {identifier: LOAN-1}
    desk:
      checked: no
      judged: yes
      cheked: yes

    """

  private func json(_ facts: String = facts, showsAll: Bool = false) throws -> YAMLNode {
    let (run, pack) = try checkReport(of: facts, pack: SmallPack(rules: Self.rules))
    let text = JSONReport.render(run, pack: pack, showsAll: showsAll)
    let file = try SourceFile.read(path: "report.json", bytes: Array(text.utf8)).get()
    let (documents, problems) = parseDocuments(file)
    #expect(problems == [])
    return try #require(documents.first?.root)
  }

  private func keys(_ node: YAMLNode?) -> [String] {
    node?.mapping?.map(\.keyText) ?? []
  }

  @Test func theKeysStandInTheOrderOfTheContract() throws {
    let root = try json()
    #expect(
      keys(root) == [
        "tool", "packs", "marking", "cases", "summary", "disclaimer", "diagnostics", "loosened",
      ]
    )
    #expect(keys(root.at("tool")) == ["name", "version"])
    #expect(
      keys(root.at("packs", "0")) == ["id", "version", "digest", "marking", "overlayOf", "asOf"]
    )
    #expect(
      keys(root.at("cases", "0")) == [
        "path", "document", "identifier", "asOf", "asOfFrom", "results", "diagnostics",
      ]
    )
    let contract = [
      "rule", "title", "outcome", "severity", "basis", "subject", "subjectID", "acts", "informs",
      "message", "remedy", "due", "citations", "location", "clauses", "missing", "also", "waiver",
      "decision", "underlying", "overlay", "fingerprint",
    ]
    let result = root.at("cases", "0", "results", "0")
    #expect(keys(result).filter { contract.contains($0) } == contract)
    #expect(
      keys(result?.at("citations", "0")) == ["passage", "authority", "section", "edition"]
    )
    #expect(
      keys(result?.at("location")) == ["path", "line", "column", "endLine", "endColumn"]
    )
    #expect(
      keys(root.at("cases", "0", "diagnostics", "0")) == [
        "id", "severity", "message", "help", "location",
      ]
    )
    #expect(
      keys(root.at("summary")) == [
        "cases", "violation", "caution", "review", "indeterminate", "note", "waived", "decided",
        "compliant", "notApplicable", "notDue", "notInForce", "error", "invalid", "unmarked",
      ]
    )
  }

  @Test func aResultSaysWhatTheContractSays() throws {
    let result = try #require(try json().at("cases", "0", "results", "0"))
    let text = { (path: String...) in
      path.reduce(Optional(result)) { node, step in
        Int(step).map { node?.sequence?[$0] } ?? node?.at(step)
      }?.scalar?.text
    }
    #expect(text("rule") == "R-1")
    #expect(text("outcome") == "violation")
    #expect(text("subject") == "case")
    #expect(text("location", "line") == "4")
    #expect(text("location", "column") == "12")
    #expect(text("location", "endColumn") == "14")
    #expect(text("clauses", "0", "verdict") == "not_met")
    #expect(text("clauses", "0", "facts", "0", "path") == "desk.checked")
    #expect(text("clauses", "0", "facts", "0", "value") == "no")
    #expect(text("citations", "0", "section") == "1.1")
  }

  @Test(arguments: ["subjectID", "remedy", "due", "waiver", "decision", "underlying", "overlay"])
  func whatThereIsNotIsNull(key: String) throws {
    let value = try json().at("cases", "0", "results", "0")?.at(key)?.scalar
    #expect(value?.text == "null")
    #expect(value?.style == .jsonLiteral)
  }

  @Test func whatIsMissingSaysWhoOwesIt() throws {
    let missing = try json().at("cases", "0", "results", "1", "missing", "0")
    #expect(missing?.at("path")?.scalar?.text == "desk.stamped")
    #expect(missing?.at("question")?.scalar?.text == "Was the card stamped?")
    #expect(missing?.at("owedBy")?.scalar?.text == "board")
  }

  @Test func onlyFindingsAreWrittenUnlessAllAreAskedFor() throws {
    let rules = { (root: YAMLNode) in
      root.at("cases", "0", "results")?.sequence?.compactMap { $0.at("rule")?.scalar?.text }
    }
    #expect(rules(try json()) == ["R-1", "R-2"])
    #expect(rules(try json(showsAll: true)) == ["R-1", "R-2", "R-3"])
  }

  @Test func aFileThatIsNoCaseHasItsProblemsAndNoResult() throws {
    let root = try json("desk: [\n")
    #expect(root.at("cases", "0", "results")?.sequence?.isEmpty == true)
    #expect(root.at("cases", "0", "diagnostics")?.sequence?.isEmpty == false)
    #expect(root.at("cases", "0", "asOf")?.scalar?.text == "null")
    #expect(root.at("summary", "cases")?.scalar?.text == "0")
  }

  @Test func theReportOfASmallCase() throws {
    let (run, pack) = try checkReport(of: Self.facts, pack: SmallPack(rules: Self.rules))
    let text = JSONReport.render(run, pack: pack, showsAll: false)
    #expect(try GoldenFile("small-case.json").difference(from: text) == [])
  }
}
