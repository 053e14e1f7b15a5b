import RulesEngine
import TestSupport
import Testing

/// Decisions close reviews and waivers violations, for the rule and element they name and nothing else.
@Suite struct AcceptanceTests {
  /// R-1 on each book ends in review, R-2 on the case in violation, R-3 on the case in review.
  static let pack = SmallPack(
    rules: rule(
      "R-1",
      """
      for_each: {b: books}
      requires: [{that: "b.sound", says: sound, else: review}]
      message: book {b} is not sound
      """
    )
      + rule("R-2", #"requires: [{that: "desk.checked", says: the card is checked}]"#)
      + rule("R-3", #"requires: [{that: "desk.stamped", says: the card is stamped, else: review}]"#)
  )

  static let facts = """
    case: {identifier: LOAN-1}
    books: [{number: a, sound: no}, {number: b, sound: no}, {number: c, sound: yes}]
    complete: {books: 2026-12-31}
    desk: {checked: no, stamped: no}

    """

  /// An entry of decisions.yaml in one line.
  static func decision(
    _ rule: String = "R-1",
    _ element: String = "a",
    _ more: String = "",
    office: String = "board",
    date: String = "2026-06-01"
  ) -> String {
    let end = more.isEmpty ? "" : ", \(more)"
    return "  - {rule: \(rule), element: \(element), decision: it may stay, "
      + "deciding_office: \(office), date: \(date)\(end)}\n"
  }

  static func waiver(_ rule: String, _ element: String = "case") -> String {
    "waivers:\n  - {rule: \(rule), element: \(element), reason: no time, approving_office: board, "
      + "approved_on: 2026-06-01, expires: 2026-12-31}\n"
  }

  private func outcomes(_ report: CheckReport) -> [String] {
    report.cases.flatMap { $0.report?.results ?? [] }
      .map { "\($0.rule.id) \($0.subject.name) \($0.outcome.rawValue)" }.sorted()
  }

  @Test func aDecisionClosesTheReviewOfItsRuleAndElement() throws {
    let (report, problems) = try accepting(
      "decisions:\n" + Self.decision("R-1", "a"),
      case: Self.facts,
      pack: Self.pack
    )
    #expect(problems == [])
    #expect(
      outcomes(report) == [
        "R-1 a decided", "R-1 b review", "R-1 c compliant", "R-2 case violation", "R-3 case review",
      ]
    )
    let decided = try #require(report.cases[0].report?.result(on: "a"))
    #expect(decided.underlying == .review)
    #expect(decided.message == "book a is not sound")
    #expect(decided.acceptance?.office == "board")
  }

  @Test func aWaiverAcceptsAViolation() throws {
    let (report, problems) = try accepting(
      Self.waiver("R-2"),
      kind: .waiver,
      case: Self.facts,
      pack: Self.pack
    )
    #expect(problems == [])
    let waived = try #require(report.cases[0].report?.result(of: "R-2"))
    #expect(waived.outcome == .waived)
    #expect(waived.underlying == .violation)
  }

  /// Neither touches what the other is for, nor what cannot be told.
  @Test(arguments: [
    ("R-2", "case", Acceptance.Kind.decision, "violation", facts),
    ("R-3", "case", .waiver, "review", facts),
    ("R-1", "c", .decision, "compliant", facts),
    ("R-3", "case", .decision, "indeterminate", "desk: {checked: no}\n"),
    ("R-2", "case", .waiver, "indeterminate", "desk: {stamped: no}\n"),
  ])
  func whatIsNotOfItsKindStays(
    rule: String,
    element: String,
    kind: Acceptance.Kind,
    outcome: String,
    facts: String
  ) throws {
    let file =
      kind == .decision
      ? "decisions:\n" + Self.decision(rule, element) : Self.waiver(rule, element)
    let (report, problems) = try accepting(file, kind: kind, case: facts, pack: Self.pack)
    #expect(report.cases[0].report?.outcome(of: rule, on: element) == outcome)
    #expect(problems.count == 1)
    #expect(problems.allSatisfy { $0.hasPrefix("warning") && $0.contains("-unused: ") })
  }

  /// The element is found by its key, wherever its entry stands.
  @Test(arguments: [
    "books: [{number: b, sound: no}, {number: a, sound: no}]\n",
    "# moved down\n\n\ndesk: {checked: no}\nbooks:\n  - {sound: no, number: b}\n  - {sound: no, number: a}\n",
    #"{"books": [{"sound": false, "number": "b"}, {"number": "a", "sound": false}]}"#,
  ])
  func entriesMayBeMoved(facts: String) throws {
    let (report, problems) = try accepting(
      "decisions:\n" + Self.decision("R-1", "a"),
      case: facts,
      pack: Self.pack
    )
    #expect(problems == [])
    #expect(report.cases[0].report?.outcome(on: "a") == "decided")
    #expect(report.cases[0].report?.outcome(on: "b") == "review")
  }

  /// An entry without a key is called by its place, which is another entry's tomorrow.
  @Test func anEntryWithoutAKeyCannotBeDecided() throws {
    let pack = SmallPack(
      rules: rule(
        """
        for_each: {b: books, m: b.marks}
        requires: [{that: "!m.ink", says: pencil, else: review}]
        """
      )
    )
    let facts = """
      books: [{number: a, marks: [{ink: yes}]}]
      complete: {books: 2026-12-31, "books[].marks": 2026-12-31}

      """
    let name = "a / books[0].marks[0]"
    let (report, problems) = try accepting(
      "decisions:\n" + Self.decision("R-1", "\"\(name)\""),
      case: facts,
      pack: pack
    )
    #expect(report.cases[0].report?.outcome(on: name) == "review")
    #expect(problems.map { $0.contains("decision-ambiguous") } == [true])
  }

  /// In a family what is closed hides nothing that is open.
  @Test func aFamilySpeaksOnWithoutWhatIsDecided() throws {
    let pack = SmallPack(
      rules: rule(
        "R-1",
        """
        family: desk
        requires: [{that: "desk.stamped", says: stamped, else: review}]
        """
      )
        + rule(
          "R-2",
          """
          family: desk
          requires: [{that: "desk.checked", says: checked, else: review}]
          """
        )
    )
    let facts = "desk: {checked: no, stamped: no}\n"
    let one = try accepting("decisions:\n" + Self.decision("R-1", "case"), case: facts, pack: pack)
    #expect(outcomes(one.report) == ["R-1 case decided", "R-2 case review"])
    let fellow = try accepting(
      "decisions:\n" + Self.decision("R-2", "case"),
      case: facts,
      pack: pack
    )
    #expect(outcomes(fellow.report) == ["R-1 case review", "R-2 case decided"])
  }

  /// Several cases: an entry closes the review of its own case only.
  @Test func eachCaseHasItsOwn() throws {
    let facts = """
      case: {identifier: L-1}
      desk: {stamped: no}
      ---
      case: {identifier: L-2}
      desk: {stamped: no}

      """
    let (report, problems) = try accepting(
      "decisions:\n" + Self.decision("R-3", "case", "case: L-2"),
      case: facts,
      pack: Self.pack
    )
    #expect(problems == [])
    let outcomes = report.cases.map { $0.report?.outcome(of: "R-3") }
    #expect(outcomes == ["review", "decided"])
  }

  /// What is told of a rule that was not asked for would be noise.
  @Test func rulesThatAreNotSelectedAreNotMissed() throws {
    var selection = RuleSelection()
    selection.rules = ["R-2"]
    let (_, problems) = try accepting(
      "decisions:\n" + Self.decision("R-1", "a") + Self.decision("R-3", "case"),
      case: Self.facts,
      pack: Self.pack,
      selection: selection
    )
    #expect(problems == [])
  }
}
