import CEL
import RulesEngine
import TestSupport
import Testing

/// Days before which a rule cannot be judged, and facts that are not owed yet.
@Suite struct DueTests {
  private let due = rule(
    """
    due: "desk.day"
    requires: [{that: "desk.checked", says: the card is checked}]
    """
  )

  @Test(arguments: [
    ("2026-06-16", "no", "not_due"), ("2026-06-15", "no", "not_due"),
    ("2026-06-14", "no", "violation"), ("2026-06-16", "yes", "compliant"),
    ("2026-06-14", "yes", "compliant"),
  ])
  func aRuleIsNotDueUpToItsDay(day: String, checked: String, outcome: String) throws {
    let report = try check(case: "desk: {day: \(day), checked: \(checked)}", rules: due)
    #expect(report.outcome() == outcome)
    #expect(report.result()?.due?.description == day)
  }

  @Test func whatIsUnknownIsNotAskedForBeforeTheDay() throws {
    let report = try check(case: "desk: {day: 2026-06-16}", rules: due)
    #expect(report.outcome() == "not_due")
    #expect(report.missing.isEmpty)
  }

  @Test func aFailureIsNoViolationWhileTheDayItselfIsUnknown() throws {
    let report = try check(case: "desk: {checked: no}", rules: due)
    #expect(report.outcome() == "indeterminate")
    #expect(report.result()?.missingPaths == ["desk.day"])
    let met = try check(case: "desk: {checked: yes}", rules: due)
    #expect(met.outcome() == "compliant")
  }

  @Test func aDayThatCannotBeComputedIsAnError() throws {
    let report = try check(
      case: "desk: {checked: no, seen: no}",
      rules: rule(
        """
        due: "addDays(desk.seen.date, 3)"
        requires: [{that: "desk.checked", says: the card is checked}]
        """
      )
    )
    #expect(report.outcome() == "error")
  }

  @Test(arguments: [("2026-01-31", "violation"), ("2026-05-31", "not_due")])
  func theDayMayBeTheAnchor(seen: String, outcome: String) throws {
    let report = try check(
      case: "desk: {checked: no, seen: \(seen)}",
      rules: rule(
        """
        window: {anchor: due, from: 2026-01-01}
        due: "addMonths(desk.seen.date, 1, 'down')"
        requires: [{that: "desk.checked && due > desk.seen.date", says: the card is checked}]
        """
      )
    )
    #expect(report.outcome() == outcome)
  }

  @Test func theParametersOfTheAnchorSetTheDay() throws {
    let parameters = """
      grace:
        title: days of grace
        type: integer
        values: [{to: 2025-12-31, value: 1000}, {from: 2026-01-01, value: 1}]
      """
    let report = try check(
      case: "desk: {checked: no, seen: 2025-06-01}",
      rules: rule(
        """
        window: {anchor: desk.seen}
        due: "addDays(desk.seen.date, param.grace)"
        requires: [{that: "desk.checked", says: the card is checked}]
        """
      ),
      parameters: parameters
    )
    #expect(report.outcome() == "not_due")
  }

  // MARK: Facts that are owed only from a milestone

  private let reminded = rule(
    """
    requires: [{that: "desk.reminded.happened", says: the reader is reminded}]
    """
  )

  struct Owed: CustomTestStringConvertible {
    let milestones: String
    let outcome: String
    let missing: [String]
    var testDescription: String { milestones }
  }

  @Test(arguments: [
    Owed(milestones: "{returned: no}", outcome: "not_due", missing: []),
    Owed(
      milestones: "{returned: 2026-01-01}",
      outcome: "indeterminate",
      missing: ["desk.reminded"]
    ),
    Owed(milestones: "{lent: no}", outcome: "not_due", missing: []),
    Owed(milestones: "{opened: no}", outcome: "not_due", missing: []),
    Owed(
      milestones: "{lent: 2026-01-01}",
      outcome: "indeterminate",
      missing: ["milestones.returned"]
    ),
    Owed(
      milestones: "{opened: 2026-01-01}",
      outcome: "indeterminate",
      missing: ["milestones.lent"]
    ),
    Owed(milestones: "{}", outcome: "indeterminate", missing: ["milestones.opened"]),
    Owed(
      milestones: "{lent: 2026-01-01, returned: {unknown: asked}}",
      outcome: "indeterminate",
      missing: ["milestones.returned"]
    ),
  ])
  func aFactIsMissingOnlyOnceItIsOwed(_ owed: Owed) throws {
    let report = try check(case: "milestones: \(owed.milestones)", rules: reminded)
    #expect(report.outcome() == owed.outcome)
    #expect(report.result()?.missingPaths == owed.missing)
  }

  @Test func aFactThatIsGivenEarlyCounts() throws {
    let report = try check(
      case: "milestones: {returned: no}\ndesk: {reminded: no}",
      rules: reminded
    )
    #expect(report.outcome() == "violation")
  }

  @Test func onlyWhatIsOwedIsAskedFor() throws {
    let report = try check(
      case: "milestones: {returned: no}",
      rules: rule(
        """
        requires: [{that: "desk.reminded.happened && desk.checked", says: both}]
        """
      )
    )
    #expect(report.outcome() == "indeterminate")
    #expect(report.result()?.missingPaths == ["desk.checked"])
  }

  @Test func whatIsThereButCannotBeUsedIsNeverNotDue() throws {
    let report = try check(
      case: "milestones: {returned: no}\ndesk: {reminded: someday}",
      rules: reminded
    )
    #expect(report.outcome() == "indeterminate")
    #expect(report.result()?.missingPaths == ["desk.reminded"])
  }

  private let signed = rule(
    """
    for_each: {l: loans}
    requires: [{that: "l.signed", says: the loan is signed}]
    """
  )

  @Test func aListIsNotOwedBeforeItsMilestone() throws {
    let report = try check(case: "milestones: {lent: no}", rules: signed)
    #expect(report.outcomes() == ["loans: not_due"])
  }

  @Test func aFactOfAnEntryThatIsThereIsOwed() throws {
    let report = try check(
      case: "milestones: {lent: no}\nloans: [{reader: r, day: 2026-01-01}]",
      rules: signed
    )
    #expect(report.outcomes() == ["loans: not_due", "r / 2026-01-01: indeterminate"])
  }

  @Test func thatTheListIsCompleteIsOwedWithTheList() throws {
    let report = try check(
      case: "milestones: {lent: 2026-01-01}\nloans: [{reader: r, day: 2026-01-01, signed: yes}]",
      rules: signed
    )
    #expect(report.outcomes() == ["loans: indeterminate", "r / 2026-01-01: compliant"])
    #expect(report.missing.map(\.fact.path) == ["complete.loans"])
    #expect(report.missing.first?.fact.owedBy == "board")
  }
}
