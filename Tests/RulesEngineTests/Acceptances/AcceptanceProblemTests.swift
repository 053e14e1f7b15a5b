import RulesEngine
import TestSupport
import Testing

/// A decision that does not count is told at its place; what it was to close stays open.
@Suite struct AcceptanceProblemTests {
  private static let head = "decisions:\n  - {rule: R-3, element: case, "
  private static let tail = "decision: d, deciding_office: board, date: 2026-06-01}\n"

  /// `1️⃣` marks the place; the second text is the severity and id, the third a part of the message.
  static let wrong: [(file: String, id: String, says: String)] = [
    // Wrong whatever the case says: errors.
    (
      "decisions:\n  - {rule: 1️⃣R-33, element: case, \(tail)", "error decision-orphaned",
      "there is no rule `R-33`; did you mean `R-3`?"
    ),
    (
      "decisions:\n  - {rule: R-3, element: 1️⃣a, \(tail)", "error decision-orphaned",
      "R-3 speaks of the case as a whole"
    ),
    (
      "decisions:\n  - {rule: R-1, element: 1️⃣case, \(tail)", "error decision-orphaned",
      "R-1 speaks of each entry of a list"
    ),
    (
      "\(head)decision: d, deciding_office: 1️⃣reader, date: 2026-06-01}\n",
      "error decision-unauthorised", "the reader may not decide"
    ),
    (
      "\(head)decision: d, deciding_office: 1️⃣library board, date: 2026-06-01}\n",
      "error decision-unauthorised", "did you mean `board`?"
    ),
    (
      "\(head)decision: d, deciding_office: 1️⃣borad, date: 2026-06-01}\n",
      "error decision-unauthorised", "did you mean `board`?"
    ),
    (
      "\(head)decision: d, deciding_office: board, date: 1️⃣2026-06-31}\n", "error bad-date",
      "is not a date"
    ),
    (
      "\(head)decision: d, deciding_office: board, date: 2026-06-01, until: 1️⃣2026-05-01}\n",
      "error decision-ends-early", "before it was made"
    ),
    (
      "decisions:\n  - {rule: R-3, 1️⃣elment: case, \(tail)", "error unknown-key",
      "did you mean `element`?"
    ),
    ("decisions:\n  - 1️⃣{rule: R-3, \(tail)", "error missing-key", "has no `element`"),
    ("1️⃣decision: []\n", "error unknown-key", "did you mean `decisions`?"),
    ("decisions: 1️⃣none\n", "error wrong-shape", "is a list"),
    ("1️⃣", "error empty-file", "the file is empty"),
    ("marking: 1️⃣VERY SECRET\ndecisions: []\n", "error unknown-word", "not a marking"),
    (
      "\(head)\(tail)  - {rule: 1️⃣R-3, element: case, \(tail)", "error decision-duplicate",
      "is there twice; the first is decisions.yaml:2"
    ),
    // What does not count on this case and day: warnings.
    (
      "\(head)decision: d, deciding_office: board, date: 2026-06-01, until: 1️⃣2026-06-14}\n",
      "warning decision-expired", "the review is open again"
    ),
    (
      "\(head)decision: d, deciding_office: board, date: 1️⃣2026-06-16}\n",
      "warning decision-not-yet", "after the day that is checked"
    ),
    (
      "\(head)edition: 1️⃣\"0.9\", \(tail)", "warning decision-other-edition",
      "is not the text of the day"
    ),
    (
      "\(head)case: 1️⃣LOAN-2, \(tail)", "warning decision-orphaned", "did you mean `LOAN-1`?"
    ),
    (
      "decisions:\n  - {rule: R-1, element: 1️⃣d, \(tail)", "warning decision-orphaned",
      "nothing called `d`"
    ),
    (
      "decisions:\n  - {rule: 1️⃣R-1, element: c, \(tail)", "warning decision-unused",
      "the outcome is compliant, not review"
    ),
    (
      "decisions:\n  - {rule: 1️⃣R-2, element: case, \(tail)", "warning decision-unused",
      "the outcome is violation, not review"
    ),
  ]

  @Test(arguments: wrong)
  func isToldAtItsPlace(file: String, id: String, says: String) throws {
    let marked = MarkedText(file)
    let (report, problems) = try accepting(
      marked.text,
      case: AcceptanceTests.facts,
      pack: AcceptanceTests.pack
    )
    #expect(problems.count == 1)
    let problem = problems.first ?? ""
    let parts = id.split(separator: " ")
    #expect(problem.hasPrefix("\(parts[0]) \(marked.place()) \(parts[1]): "))
    #expect(problem.contains(says))
    let open = report.cases[0].report?.results.contains { $0.outcome == .decided } ?? true
    #expect(!open)
  }

  /// The days on and beside the edges.
  @Test(arguments: [
    ("2026-05-31", "review"), ("2026-06-01", "decided"), ("2026-06-14", "decided"),
    ("2026-06-15", "review"),
  ])
  func itCountsFromItsDayToItsLast(day: String, outcome: String) throws {
    let (report, _) = try accepting(
      "decisions:\n" + AcceptanceTests.decision("R-3", "case", "until: 2026-06-14"),
      case: AcceptanceTests.facts,
      pack: AcceptanceTests.pack,
      asOf: day
    )
    #expect(report.cases[0].report?.outcome(of: "R-3") == outcome)
  }

  /// The text a decision was made on, as people name it.
  @Test(arguments: [
    "1.1", "LR 1.1", "print of 2020", "1.1, print of 2020", "LR 1.1 (print of 2020)",
    "lending.books",
  ])
  func theTextOfTheDayIsKnownByItsNames(edition: String) throws {
    let (report, problems) = try accepting(
      "decisions:\n" + AcceptanceTests.decision("R-3", "case", "edition: \"\(edition)\""),
      case: AcceptanceTests.facts,
      pack: AcceptanceTests.pack
    )
    #expect(problems == [])
    #expect(report.cases[0].report?.outcome(of: "R-3") == "decided")
  }

  /// The text that governs is that of the anchor; when the anchor moves to another edition, the review is open again.
  @Test(arguments: [("2019-06-01", "decided"), ("2021-06-01", "review")])
  func anotherEditionOpensTheReviewAgain(lent: String, outcome: String) throws {
    let pack = SmallPack(
      rules: rule(
        cites: "lending.fees",
        """
        window: {anchor: milestones.lent}
        requires: [{that: "desk.stamped", says: stamped, else: review}]
        """
      )
    )
    let (report, _) = try accepting(
      "decisions:\n" + AcceptanceTests.decision("R-1", "case", "edition: \"7\""),
      case: "milestones: {opened: 2018-01-01, lent: \(lent)}\ndesk: {stamped: no}\n",
      pack: pack
    )
    #expect(report.cases[0].report?.outcome() == outcome)
  }

  @Test func severalCasesNeedToBeNamed() throws {
    let facts = "case: {identifier: A}\ndesk: {stamped: no}\n---\ncase: {identifier: B}\n"
    let (report, problems) = try accepting(
      "decisions:\n" + AcceptanceTests.decision("R-3", "case"),
      case: facts,
      pack: AcceptanceTests.pack
    )
    #expect(problems.map { $0.hasPrefix("error 2:12 decision-needs-case: ") } == [true])
    #expect(report.cases[0].report?.outcome(of: "R-3") == "review")
  }

  @Test func aWaiverMustEnd() throws {
    let (_, problems) = try accepting(
      "waivers:\n  - {rule: R-2, element: case, reason: r, approving_office: board, "
        + "approved_on: 2026-06-01}\n",
      kind: .waiver,
      case: AcceptanceTests.facts,
      pack: AcceptanceTests.pack
    )
    #expect(problems.map { $0.contains("has no `expires`") } == [true])
  }

  /// What stands where nothing is known to stand may be anything: it is not shown.
  @Test(arguments: [
    "decisions:\n  - {rule: R-3, amount: 4711, element: case}\n",
    "decisions:\n  - {rule: R-3, \"4711\": x, element: case}\n",
    "decisions:\n  - 4711\n", "4711\n", "decisions:\n  - {rule: R-3, decision: [4711]}\n",
    "decisions:\n  - {rule: R-3, amount: 4711\n", "amount: {is: 4711}\ndecisions: []\n",
  ])
  func whatIsNotKnownIsNotShown(file: String) throws {
    let (report, problems) = try accepting(
      file,
      case: AcceptanceTests.facts,
      pack: AcceptanceTests.pack
    )
    #expect(!problems.isEmpty)
    let pack = try AcceptanceTests.pack.compiled().pack
    let text = TextReport.render(report, pack: pack, options: .init(), layout: TextLayout())
    let json = JSONReport.render(report, pack: pack, showsAll: true)
    #expect(!(text + json).contains("4711"))
  }

  /// Whatever a file holds, it is read to its end, and its problems are bounded.
  @Test(arguments: [
    String(repeating: "[", count: 10_000), "&a [*a]", "decisions: [\0]", "\u{FEFF}decisions: []",
    "decisions:\n" + String(repeating: "  - {x: y}\n", count: 5_000),
    "decisions:\n" + String(repeating: AcceptanceTests.decision("R-3", "case"), count: 5_000),
    "decisions: {a: b}", "- - -", "decisions:\n  - {rule: {a: b}, element: [c]}\n",
    "decisions: []\n---\ndecisions: []\n",
  ])
  func nothingInAFileBreaksTheRun(file: String) throws {
    let (_, problems) = try accepting(
      file,
      case: AcceptanceTests.facts,
      pack: AcceptanceTests.pack
    )
    #expect(problems.count <= 100)
  }
}
