import CEL
import RulesEngine
import TestSupport

/// A made-up case in which every outcome occurs once, with a waiver and a decision that count and one that does not.
enum EveryOutcome {
  static let rules: String =
    rule(
      "R-VIOLATION",
      severity: "critical",
      """
      informs: [board]
      requires: [{that: "desk.checked", says: the card is checked}]
      message: the card was not checked
      remedy: check it now
      """
    ) + rule("R-WAIVED", #"requires: [{that: "desk.checked", says: the card is checked}]"#)
    + rule(
      "R-INDETERMINATE",
      #"requires: [{that: "desk.stamped", says: the card is stamped}]"#
    )
    + rule("R-REVIEW", #"requires: [{that: "desk.checked", says: checked, else: review}]"#)
    + rule(
      "R-DECIDED",
      #"requires: [{that: "desk.checked", says: checked, else: review, basis: D, reading: ours}]"#
    )
    + rule(
      "R-CAUTION",
      severity: "low",
      """
      for_each: {b: books}
      requires: [{that: "b.sound", says: sound, else: caution}]
      message: book {b} is not sound
      """
    )
    + rule(
      "R-NOTE",
      severity: "info",
      #"requires: [{that: "desk.checked", says: checked, else: note}]"#
    )
    + rule("R-COMPLIANT", #"requires: [{that: "has(case.identifier)", says: it has a number}]"#)
    + rule(
      "R-NOT-APPLICABLE",
      """
      applies: [{that: "desk.checked", says: the card is checked}]
      requires: [{that: "desk.stamped", says: stamped}]
      """
    )
    + rule(
      "R-NOTHING",
      """
      for_each: {n: notes}
      requires: [{that: "has(n.by)", says: somebody wrote it}]
      """
    )
    + rule(
      "R-NOT-DUE",
      """
      due: "desk.day"
      requires: [{that: "desk.checked", says: the card is checked}]
      """
    )
    + rule(
      "R-NOT-IN-FORCE",
      cites: "lending.ended",
      #"requires: [{that: "desk.checked", says: checked}]"#
    )
    + rule(
      "R-ERROR",
      severity: "medium",
      #"requires: [{that: "desk.seen.date < as_of", says: seen before today}]"#
    )

  static let facts = """
    schema: loan-case/1
    marking: UNCLASSIFIED
    case: {identifier: LOAN-1}
    desk:
      checked: no
      day: 2026-12-01
      seen: no
    books: [{number: a, sound: no}]
    notes: []
    complete: {books: 2026-12-31}

    """

  static let waivers = """
    marking: UNCLASSIFIED
    waivers:
      - rule: R-WAIVED
        element: case
        reason: the stamp is being repaired
        approving_office: board
        approved_on: 2026-06-01
        expires: 2026-12-31
      - rule: R-VIOLATION
        element: case
        reason: it was too late
        approving_office: board
        approved_on: 2026-01-01
        expires: 2026-01-31

    """

  static let decisions = """
    marking: UNCLASSIFIED
    decisions:
      - rule: R-DECIDED
        element: case
        decision: it may stay as it is
        deciding_office: board
        date: 2026-06-01
        document: MINUTES

    """

  /// Which rule ends in which outcome; the one that found nothing to check is a second one that does not apply.
  static let outcomes: [String: Outcome] = [
    "R-VIOLATION": .violation, "R-WAIVED": .waived, "R-INDETERMINATE": .indeterminate,
    "R-REVIEW": .review, "R-DECIDED": .decided, "R-CAUTION": .caution, "R-NOTE": .note,
    "R-COMPLIANT": .compliant, "R-NOT-APPLICABLE": .notApplicable, "R-NOTHING": .notApplicable,
    "R-NOT-DUE": .notDue, "R-NOT-IN-FORCE": .notInForce, "R-ERROR": .error,
  ]

  /// The run.
  static func input(
    _ facts: String = facts,
    path: String = "cases/loan 1.yaml",
    pack small: SmallPack = SmallPack(rules: rules),
    showsAll: Bool = true
  ) throws -> ReportInput {
    let (run, pack) = try checkReport(of: facts, pack: small, path: path)
    var report = run
    report.accept(
      [
        file("cases/waivers.yaml", waivers, .waiver, pack),
        file("cases/decisions.yaml", decisions, .decision, pack),
      ],
      pack: pack
    )
    var input = ReportInput(report, pack: pack)
    input.options.showsAll = showsAll
    input.exitStatus = 3
    return input
  }

  private static func file(
    _ path: String,
    _ text: String,
    _ kind: Acceptance.Kind,
    _ pack: RulePack
  ) -> AcceptanceFile {
    AcceptanceFile(path: path, bytes: Array(text.utf8), kind: kind, pack: pack)
  }
}
