import RulesEngine
import TestSupport
import Testing

/// What only the command knows: it is given to the engine, stands in no file, and is asked of nobody.
@Suite struct RunFactTests {
  private static let fields = """
    run.public: {type: yes_no, label: report is public, owed_by: run}
    run.shelf: {type: code(kind), label: shelf, owed_by: run}
    run.packs: {type: list(text), label: packs, owed_by: run}
    run.papers[]: {type: list, label: papers, one: paper, key: path, owed_by: run}
    run.papers[].path: {type: text, label: path of the paper, owed_by: run}
    """

  private static func run(_ change: (inout RunFacts) -> Void) -> RunFacts {
    var run = RunFacts()
    change(&run)
    return run
  }

  private func report(
    _ rules: String,
    run: RunFacts = RunFacts(),
    case text: String = "{}",
    asOf: String = "2026-06-15"
  ) throws -> CaseReport {
    let pack = try SmallPack(rules: rules, fields: Self.fields).compiled()
    return try check(case: text, pack: pack, asOf: asOf, run: run)
  }

  @Test func factsThatAreGivenAreRead() throws {
    let rules = rule(
      #"""
      requires:
        - that: "run.public && run.shelf.shelf == 'open' && 'a' in run.packs && size(run.papers) == 1"
          says: all was given
      """#
    )
    let run = Self.run {
      $0.set("run.public", to: "yes")
      $0.set("run.shelf", to: "novel")
      $0.set("run.packs", to: ["a", "b"])
      $0.set("run.papers", to: [RunFacts.Entry(["path": "one.pdf"])])
      $0.set("run.unheard_of", to: "yes")
    }
    let report = try report(rules, run: run)
    #expect(report.outcome() == "compliant")
    #expect(report.diagnostics.isEmpty)
  }

  @Test func whatTheRunSaysCountsAndNotWhatAFileSays() throws {
    let rules = rule(#"requires: [{that: "run.public", says: public}]"#)
    let run = Self.run { $0.set("run.public", to: "no") }
    for text in ["run: {public: yes}", "run: {public: {unknown: asked}}", "run: {public: }"] {
      let report = try report(rules, run: run, case: text)
      #expect(report.diagnostics.map(\.id) == ["not-a-file-fact"])
      #expect(report.outcome() == "violation")
    }
  }

  static let untold = [
    // A rule about nothing else, and one that applies for nothing else.
    (#"requires: [{that: "run.public", says: public}]"#, "not_applicable"),
    (
      #"""
      applies: [{that: "run.public", says: public}]
      requires: [{that: "desk.checked", says: checked}]
      """#, "not_applicable"
    ),
    ("for_each: {p: run.papers}\n" + #"requires: [{that: "p.path == 'a'", says: a}]"#, "none"),
    (#"requires: [{each: {p: run.papers}, that: "p.path == 'a'", says: a}]"#, "not_applicable"),
    // What else the rule says is decided without it.
    (
      #"requires: [{that: "desk.stamped", says: s}, {that: "run.public", says: public}]"#,
      "compliant"
    ),
    (#"requires: [{when: "run.public", that: "desk.checked", says: checked}]"#, "not_applicable"),
    (#"requires: [{that: "run.public || desk.stamped", says: s}]"#, "compliant"),
    // It lifts nothing.
    (
      #"""
      requires: [{that: "desk.lost", says: found}]
      unless: [{that: "run.public", says: public}]
      """#, "violation"
    ),
  ]

  @Test(arguments: untold)
  func aFactThatIsNotGivenIsAskedOfNobody(rule body: String, outcome: String) throws {
    let text = "desk: {stamped: yes, checked: {unknown: asked}}"
    let body = body.replacing("desk.lost", with: "!desk.stamped")
    let report = try report(rule(body), case: text)
    #expect(
      report.results.map(\.outcome.rawValue).first ?? "none"
        == (outcome == "none" ? "not_applicable" : outcome)
    )
    #expect(report.missing.isEmpty)
  }

  @Test func beforeAFactThatAPersonOwesItIsThatOneThatIsMissing() throws {
    let rules = rule(#"requires: [{that: "run.public || desk.checked", says: either}]"#)
    #expect(try report(rules).result()?.missingPaths == ["desk.checked"])
  }

  @Test func aFindingOnTheRunPointsAtThePlaceItNamesOrAtTheCase() throws {
    let rules = rule(
      """
      requires: [{each: {p: run.papers}, that: "p.path == ''", at: p.path, says: no paper}]
      """
    )
    let text = "case: {identifier: A}\ndesk: {stamped: yes}\n"
    for (place, line) in [(SourceRange(start: 22, end: 26), 2), (nil, 1)] {
      let run = Self.run { $0.set("run.papers", to: [RunFacts.Entry(["path": "a"], at: place)]) }
      let report = try report(rules, run: run, case: text)
      let range = try #require(report.result()?.place.range)
      #expect(report.facts.file.location(at: range.start).line == line)
      #expect(report.result()?.place.path == "run.papers[0].path")
    }
  }

  // MARK: Guards of the tool

  private static let guardOfTheTool = """
    cites: [lending.ended]
    requires:
      - {that: "!desk.checked", says: one, message: one fails, remedy: do one, guard: yes, basis: D, reading: r}
      - {that: "!desk.stamped", says: two, message: two fails, remedy: do two, guard: yes, basis: D, reading: r, acts: board}
    """

  @Test func aGuardIsAViolationOnEveryDayAndTellsAllThatFails() throws {
    let rules = rule(
      cites: "lending.ended",
      Self.guardOfTheTool.replacing("cites: [lending.ended]\n", with: "")
    )
    for day in ["2010-01-01", "2016-01-01", "2026-01-01"] {
      let report = try report(rules, case: "desk: {checked: yes, stamped: yes}", asOf: day)
      #expect(report.outcome() == "violation")
      #expect(report.result()?.message == "one fails; two fails")
      #expect(report.result()?.remedy == "do one; do two")
      #expect(report.result()?.acts == "librarian")
    }
    let report = try report(rules, case: "desk: {checked: no, stamped: yes}")
    #expect(report.result()?.message == "two fails")
    #expect(report.result()?.acts == "board")
  }

  @Test func aGuardSpeaksBeforeOtherViolations() throws {
    let rules = rule(
      """
      requires:
        - {that: "desk.checked", says: checked, message: not checked}
        - {that: "desk.stamped", says: stamped, message: not stamped, guard: yes}
      """
    )
    let report = try report(rules, case: "desk: {checked: no, stamped: no}")
    #expect(report.result()?.message == "not stamped")
  }

  @Test func aNoteForInformationIsSaidOnceAtTheEnd() throws {
    let small = SmallPack(
      rules: rule(
        severity: "info",
        #"requires: [{that: "desk.checked", says: c, message: only public text, force: record}]"#
      )
    )
    let text = "desk: {checked: no}\n---\ndesk: {checked: no}\n"
    let (run, pack) = try checkReport(of: text, pack: small)
    var options = TextReport.Options()
    let layout = TextLayout(width: 80)
    let usual = TextReport.render(run, pack: pack, options: options, layout: layout)
    #expect(
      usual.split(separator: "\n").filter { $0.contains("only public text") } == [
        "note R-1: only public text"
      ]
    )
    #expect(usual.contains("2 note"))
    options.showsAll = true
    let all = TextReport.render(run, pack: pack, options: options, layout: layout)
    #expect(all.split(separator: "\n").count { $0.contains("only public text") } == 2)
    #expect(!all.contains("note R-1"))
    #expect(JSONReport.render(run, pack: pack, showsAll: false).contains("only public text"))
  }
}
