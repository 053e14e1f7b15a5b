import CEL
import RulesEngine
import TestSupport
import Testing

/// Facts that are declared unknown, given twice, misplaced or absent.
@Suite struct CaseStateTests {
  private let checked = rule(#"requires: [{that: "desk.checked && desk.stamped", says: both}]"#)

  @Test func aGroupMayBeDeclaredUnknownAsAWhole() throws {
    let report = try check(
      case: "desk: {unknown: the desk is closed, owed_by: board}",
      rules: checked
    )
    #expect(report.diagnostics.isEmpty)
    #expect(report.result()?.missingPaths == ["desk.checked", "desk.stamped"])
    #expect(report.missing.map(\.fact.owedBy) == ["board", "board"])
  }

  @Test func aListMayBeDeclaredUnknown() throws {
    let report = try check(
      case: "books: {unknown: being counted}",
      rules: rule(#"requires: [{each: {b: books}, that: "b.sound", says: sound}]"#)
    )
    #expect(report.diagnostics.isEmpty)
    #expect(report.result()?.missingPaths == ["books"])
    #expect(report.missing.first?.fact.reason == "being counted")
  }

  @Test func aKeyThatIsThereTwiceIsUnknownAndTheRestIsStillRead() throws {
    let marked = MarkedText("desk:\n  checked: yes\n  stamped: yes\n  1️⃣checked: no\n")
    let pack = SmallPack(rules: checked)
    let (run, _) = try checkReport(of: marked.text, pack: pack)
    let checkedCase = try #require(run.cases.first)
    #expect(checkedCase.allDiagnostics.map(\.place) == [marked.place()])
    #expect(checkedCase.report?.result()?.missingPaths == ["desk.checked"])
  }

  @Test func anAbsentFactIsPlacedAtTheNearestKeyThatIsThere() throws {
    let marked = MarkedText("case: {title: t}\n1️⃣desk:\n  count: 3\n")
    let report = try check(case: marked.text, rules: checked)
    #expect(report.result()?.place.path == "desk.checked")
    #expect(report.result()?.place.range?.start == marked.offset())
    let absent = try check(case: "case: {title: t}", rules: checked)
    #expect(absent.result()?.missing.first?.place.range == nil)
  }

  @Test func theCheckDateOfTheFileIsRead() throws {
    for (text, day) in [
      ("as_of: 2026-01-02", "2026-01-02"), ("as_of: 2026-02-30", nil), ("case: {}", nil),
    ] {
      let document = try #require(try documents(text).first)
      #expect(CompiledPack.statedCheckDate(of: document)?.description == day)
    }
  }

  @Test func aFactOfTheRunNeverStandsInAFile() throws {
    let marked = MarkedText("run:\n  1️⃣place: {a: b}\n")
    let fields = """
      run.place: {type: text, label: place of the run, question: Where?, owed_by: run}
      """
    let report = try check(
      case: marked.text,
      rules: checked,
      fields: fields
    )
    #expect(
      report.diagnostics.map(\.line) == [
        "\(marked.place()) not-a-file-fact: `run.place` is known to the command and never stands in a file"
      ]
    )
  }

  @Test func everyDocumentIsACaseOfItsOwn() throws {
    let text = """
      case: {identifier: FIRST}
      desk: {checked: yes, stamped: yes}
      ---
      case: {identifier: SECOND}
      desk: {checked: no}
      """
    let (run, _) = try checkReport(of: text, pack: SmallPack(rules: checked))
    #expect(run.cases.map { $0.report?.facts.identifier } == ["FIRST", "SECOND"])
    #expect(run.cases.map(\.document) == [1, 2])
    #expect(run.cases.map { $0.report?.outcome() } == ["compliant", "violation"])
    #expect(run.counts == [.compliant: 1, .violation: 1])
  }

  @Test func theHighestMarkingStandsOverAll() throws {
    let text = "marking: PROPRIETARY\n---\nmarking: SECRET\n---\nmarking: UNCLASSIFIED\n"
    let (run, pack) = try checkReport(of: text, pack: SmallPack(rules: checked))
    #expect(run.marking(of: pack) == "SECRET")
  }

  // MARK: Derived facts

  private let derived = """
    desk.busy:
      type: yes_no
      label: desk is busy
      question: Is the desk busy?
      owed_by: derived
      derived: "desk.count > 5 || desk.reminded.happened"
    """
  private let busy = rule(#"requires: [{that: "desk.busy", says: the desk is busy}]"#)

  @Test(arguments: [
    ("desk: {count: 6}", "compliant"), ("desk: {count: 5, reminded: no}", "violation"),
    ("desk: {count: 5, reminded: 2026-01-01}", "compliant"),
    // What is not owed yet does not keep it open.
    ("desk: {count: 5}\nmilestones: {returned: no}", "violation"),
    ("desk: {count: 5}\nmilestones: {returned: 2026-01-01}", "indeterminate"),
    ("desk: {count: 5, reminded: someday}\nmilestones: {returned: no}", "indeterminate"),
    // A stated value counts where nothing can be derived.
    ("desk: {busy: yes}", "compliant"),
    ("desk: {busy: no}", "violation"),
  ])
  func aDerivedFactIsWorkedOut(facts: String, outcome: String) throws {
    #expect(try check(case: facts, rules: busy, fields: derived).outcome() == outcome)
  }

  @Test func whatIsMissingForADerivedFactAreItsSources() throws {
    let report = try check(case: "desk: {reminded: no}", rules: busy, fields: derived)
    #expect(report.result()?.missingPaths == ["desk.count"])
  }

  @Test func aStatedValueThatDisagreesIsReportedAndTheDerivedOneCounts() throws {
    let marked = MarkedText("desk:\n  count: 6\n  busy: 1️⃣no\n")
    let report = try check(case: marked.text, rules: busy, fields: derived)
    #expect(report.diagnostics.map(\.id) == ["derived-disagrees"])
    #expect(report.diagnostics.map(\.place) == [marked.place()])
    #expect(report.outcome() == "compliant")
  }

  @Test func aHostMayReadATextAndNameACode() throws {
    let fields = """
      desk.sign: {type: text, label: sign, question: What does it say?, owed_by: librarian}
      desk.sign_kind: {type: code(kind), label: kind of sign, question: Which?, owed_by: derived, derived: sign}
      """
    let pack = try SmallPack(
      rules: rule(#"requires: [{that: "desk.sign_kind == 'atlas'", says: an atlas}]"#),
      fields: fields
    ).compiled()
    let host = ["sign": HostDerivation(from: "sign") { $0 == "maps" ? "atlas" : "novel" }]
    for (facts, outcome, problems) in [
      ("desk: {sign: maps}", "compliant", 0), ("desk: {sign: tales}", "violation", 0),
      ("desk: {}", "indeterminate", 0), ("desk: {sign: maps, sign_kind: novel}", "compliant", 1),
    ] {
      let document = try #require(try documents(facts).first)
      let date = CheckDate(date: try #require(.init("2026-06-15")), source: .today)
      let report = pack.check(document, on: date, hostDerivations: host)
      #expect(report.outcome() == outcome)
      #expect(report.diagnostics.count == problems)
    }
  }
}
