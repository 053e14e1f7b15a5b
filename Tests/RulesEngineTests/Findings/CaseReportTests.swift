import CEL
import RulesEngine
import TestSupport
import Testing

@Suite struct CaseReportTests {
  private let mixed =
    rule("R-1", severity: "low", #"requires: [{that: "desk.checked", says: checked}]"#)
    + rule("R-2", severity: "critical", #"requires: [{that: "desk.stamped", says: stamped}]"#)
    + rule(
      "R-3",
      severity: "critical",
      #"requires: [{that: "desk.judged", says: j, else: caution}]"#
    )
    + rule("R-4", severity: "medium", #"requires: [{that: "desk.count > 1", says: count}]"#)

  @Test func theWorstComesFirst() throws {
    let report = try check(
      case: "desk: {checked: no, stamped: no, judged: no, count: 2}",
      rules: mixed
    )
    #expect(report.results.map(\.rule.id) == ["R-2", "R-1", "R-3", "R-4"])
    #expect(report.counts == [.violation: 2, .caution: 1, .compliant: 1])
  }

  @Test func whatIsMissingComesInTheOrderOfTheRulesThatNeedItEachFactOnce() throws {
    let again = rule("R-5", severity: "info", #"requires: [{that: "desk.stamped", says: stamped}]"#)
    let report = try check(case: "desk: {}", rules: mixed + again)
    #expect(
      report.missing.map { "\($0.fact.path) \($0.rules.map(\.id))" } == [
        #"desk.stamped ["R-2", "R-5"]"#, #"desk.judged ["R-3"]"#, #"desk.count ["R-4"]"#,
        #"desk.checked ["R-1"]"#,
      ]
    )
  }

  @Test func aFactThatIsDeclaredUnknownSaysWhoOwesItAndWhen() throws {
    let report = try check(
      case: "desk: {checked: {unknown: asked by letter, owed_by: board, due: 2026-08-01}}",
      rules: rule(#"requires: [{that: "desk.checked", says: checked}]"#)
    )
    let fact = try #require(report.missing.first?.fact)
    #expect(fact.owedBy == "board")
    #expect(fact.due?.description == "2026-08-01")
    #expect(fact.reason == "asked by letter")
    #expect(fact.question == "Was the card checked?")
  }

  @Test(arguments: [("1", 1), ("1.1", 1), ("1.", 1), ("8.2", 1), ("7", 1), ("8.20", 0), ("2", 0)])
  func rulesAreSelectedBySection(section: String, count: Int) throws {
    var selection = RuleSelection()
    selection.sections = [section]
    let rules =
      rule("R-1", #"requires: [{that: "desk.checked", says: c}]"#)
      + rule("R-2", cites: "lending.fees", #"requires: [{that: "desk.checked", says: c}]"#)
    let report = try check(
      case: "desk: {checked: no}",
      pack: try SmallPack(rules: rules).compiled(),
      selection: selection
    )
    #expect(report.results.count == count)
  }

  @Test func theResultIsTheSameEveryTime() throws {
    let facts = "desk: {checked: no}\nbooks: [{number: a}, {number: b}]"
    let pack = SmallPack(
      rules: mixed
        + rule("R-9", "for_each: {b: books}\n" + #"requires: [{that: "b.sound", says: sound}]"#)
    )
    let first = try checkReport(of: facts, pack: pack)
    let second = try checkReport(of: facts, pack: pack)
    #expect(
      JSONReport.render(first.report, pack: first.pack, showsAll: true)
        == JSONReport.render(second.report, pack: second.pack, showsAll: true)
    )
  }
}
