import RulesEngine
import TestSupport
import Testing

/// Against a baseline only what is new counts, wherever what is known stands by now.
@Suite struct BaselineTests {
  private static let pack = SmallPack(
    rules: rule(
      "R-1",
      """
      for_each: {b: books}
      requires: [{that: "b.sound", says: sound}]
      message: book {b} is not sound
      """
    ) + rule("R-2", #"requires: [{that: "desk.checked", says: the card is checked}]"#)
  )

  private static let facts = """
    case: {identifier: LOAN-1}
    complete: {books: 2026-12-31}
    books: [{number: a, sound: no}, {number: b, sound: no}, {number: c, sound: yes}]
    desk: {checked: yes}

    """

  private func states(_ text: String, against old: String) throws -> (
    states: [String], summary: CheckReport.BaselineSummary
  ) {
    let baseline = Baseline(of: try checkReport(of: old, pack: Self.pack).report)
    let (read, file) = Baseline.read(path: "baseline.json", bytes: Array(baseline.text.utf8))
    #expect(file.diagnostics == [])
    var (report, _) = try checkReport(of: text, pack: Self.pack)
    report.compare(with: try #require(read))
    let results = report.cases.flatMap { $0.report?.results ?? [] }
    let states = results.compactMap { result in
      result.baselineState.map { "\(result.rule.id) \(result.subject.name) \($0.rawValue)" }
    }
    return (states.sorted(), try #require(report.baseline))
  }

  @Test(arguments: [
    facts,
    // Moved lines, another order of keys and entries, another layout.
    """
    # moved down


    desk: {checked: yes}
    books:
      - {sound: yes, number: c}
      - {number: b, sound: no}
      - number: a
        sound: no
    complete: {books: 2026-12-31}
    case: {identifier: LOAN-1}

    """,
  ])
  func whatIsKnownStaysKnown(text: String) throws {
    let (states, summary) = try states(text, against: Self.facts)
    #expect(states == ["R-1 a unchanged", "R-1 b unchanged"])
    #expect(summary.new == 0)
    #expect(summary.unchanged == 2)
    #expect(summary.absent == [])
  }

  @Test func whatIsNewIsNewAndWhatIsGoneIsGone() throws {
    let text = Self.facts.replacing("number: a, sound: no", with: "number: a, sound: yes")
      .replacing("number: c, sound: yes", with: "number: c, sound: no")
      .replacing("checked: yes", with: "checked: no")
    let (states, summary) = try states(text, against: Self.facts)
    #expect(states == ["R-1 b unchanged", "R-1 c new", "R-2 case new"])
    #expect(summary.absent.map { "\($0.rule) \($0.subject)" } == ["R-1 a"])
  }

  /// A finding that gets worse, or is in another case, is another finding.
  @Test func anotherOutcomeOrCaseIsNew() throws {
    let open = Self.facts.replacing("number: a, sound: no", with: "number: a")
    #expect(try states(Self.facts, against: open).states.contains("R-1 a new"))
    let other = Self.facts.replacing("LOAN-1", with: "LOAN-2")
    let (states, summary) = try states(other, against: Self.facts)
    #expect(states == ["R-1 a new", "R-1 b new"])
    // Of a case that was not checked nothing can be said.
    #expect(summary.absent == [])
  }

  /// What was waived, came to something else or could not be evaluated still stands.
  @Test func whatIsNoLongerOpenIsNotGone() throws {
    let baseline = Baseline(of: try checkReport(of: Self.facts, pack: Self.pack).report)
    let waiver = """
      waivers: [{rule: R-1, element: a, reason: x, approving_office: librarian, approved_on: 2026-06-01,
        expires: 2026-07-01}]
      """
    var (waived, _) = try accepting(waiver, kind: .waiver, case: Self.facts, pack: Self.pack)
    #expect(waived.counts[.waived] == 1)
    waived.compare(with: baseline)
    #expect(waived.baseline?.absent == [])

    let worse = Self.facts.replacing("number: a, sound: no", with: "number: a")
    #expect(try states(worse, against: Self.facts).summary.absent == [])

    let broken = SmallPack(
      rules: rule(
        "R-1",
        """
        for_each: {b: books}
        requires: [{that: "books[5].sound", says: sound}]
        message: book {b} is not sound
        """
      )
    )
    var (report, _) = try checkReport(of: Self.facts, pack: broken)
    #expect(report.counts[.error] == 3)
    report.compare(with: baseline)
    #expect(report.baseline?.absent == [])
  }

  /// Cases without an identifier are told apart by their place in the file.
  @Test func documentsWithoutAnIdentifierAreSeveralCases() throws {
    let one = "books: [{number: a, sound: no}]\ncomplete: {books: 2026-12-31}\n"
    let two = one + "---\n" + one.replacing("sound: no", with: "sound: yes")
    let (_, summary) = try states(two, against: one + "---\n" + one)
    #expect(summary.absent.map(\.identifier) == ["case.yaml (document 2)"])
  }

  /// What stands behind another finding of its family is looked at for itself.
  @Test func aKnownFindingHidesNoNewOne() throws {
    let pack = SmallPack(
      rules: rule(
        "R-1",
        """
        family: desk
        requires: [{that: "desk.stamped", says: stamped}]
        """
      )
        + rule(
          "R-2",
          """
          family: desk
          requires: [{that: "desk.checked", says: checked}]
          """
        )
    )
    let old = "case: {identifier: L}\ndesk: {stamped: no, checked: yes}\n"
    let new = "case: {identifier: L}\ndesk: {stamped: no, checked: no}\n"
    let baseline = Baseline(of: try checkReport(of: old, pack: pack).report)
    var (report, _) = try checkReport(of: new, pack: pack)
    report.compare(with: baseline)
    let result = try #require(report.cases[0].report?.results.first { !$0.also.isEmpty })
    #expect(result.baselineState == .unchanged)
    #expect(result.also.map(\.baselineState) == [.new])
  }

  @Test func theFileIsSortedOneFindingALine() throws {
    let text = Baseline(of: try checkReport(of: Self.facts, pack: Self.pack).report).text
    let lines = text.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[3].contains(#""subject":"a""#) || lines[3].contains(#""subject": "a""#))
    #expect(text.hasSuffix("\n"))
    let empty = Baseline(
      of: try checkReport(of: "desk: {checked: yes}\n", pack: SmallPack()).report
    )
    #expect(Baseline.read(path: "b", bytes: Array(empty.text.utf8)).baseline?.entries == [])
  }

  @Test(arguments: [
    ("", "empty-file"), ("1️⃣{}", "missing-key"), ("1️⃣[]", "wrong-shape"), ("{", "yaml-"),
    (#"{"baseline": 1️⃣"check-offset/9", "findings": []}"#, "unknown-version"),
    (#"{"baseline": "check-offset/1", "findings": [1️⃣"x"]}"#, "wrong-shape"),
    (#"{"baseline": "check-offset/1", 1️⃣"findigns": []}"#, "unknown-key"),
    (
      #"{"baseline": "check-offset/1", "findings": [{"case": "a", "rule": "b", "subject": "c", "#
        + #""outcome": 1️⃣"violaton", "fingerprint": "d"}]}"#, "unknown-word"
    ),
    (
      #"{"baseline": "check-offset/1", "findings": [{"case": "a", "rule": "b", "subject": "c", "#
        + #""outcome": 1️⃣"compliant", "fingerprint": "d"}]}"#, "not-open"
    ),
    ("{baseline: check-offset/1, findings: []}\n---\n1️⃣{}", "several-documents"),
  ])
  func aBrokenBaselineIsToldAndKnowsNothing(file: String, id: String) {
    let marked = MarkedText(file)
    let (baseline, problems) = Baseline.read(path: "b.json", bytes: Array(marked.text.utf8))
    #expect(baseline == nil)
    #expect(problems.diagnostics.first?.id.hasPrefix(id) == true, "\(problems.diagnostics)")
    if file.contains("1️⃣") {
      #expect(problems.diagnostics.first?.place == marked.place())
    }
  }
}
