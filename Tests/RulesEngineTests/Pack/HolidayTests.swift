import CEL
import RulesEngine
import TestSupport
import Testing

/// Rules that count business days by a list of the pack.
@Suite struct HolidayTests {
  private static let list = """
    holidays:
      library:
        title: days on which the library is closed
        from: 2026-01-01
        to: 2026-12-31
        days: [2026-01-01, 2026-11-26, 2026-12-25]
        cites: [lending.books]

    """

  private static let rules = rule(
    """
    due: "addBusinessDays(desk.seen.date, 5, 'library')"
    requires: [{that: "desk.checked", says: the card is checked}]
    """
  )

  private func pack(_ list: String? = HolidayTests.list, rules: String = HolidayTests.rules)
    -> SmallPack
  {
    SmallPack(rules: rules, files: list.map { ["holidays.yaml": $0] } ?? [:])
  }

  @Test(arguments: [
    ("2026-06-05", "2026-06-12", "violation"), ("2026-06-08", "2026-06-15", "not_due"),
    ("2026-11-20", "2026-11-30", "not_due"),
  ])
  func aDeadlineInBusinessDaysSkipsHolidays(seen: String, due: String, outcome: String) throws {
    let report = try check(
      case: "desk: {checked: no, seen: \(seen)}",
      pack: try pack().compiled()
    )
    #expect(report.outcome() == outcome)
    #expect(report.result()?.due?.description == due)
  }

  @Test func aDayTheListDoesNotCoverIsAnErrorThatSaysSo() throws {
    let report = try check(
      case: "desk: {checked: no, seen: 2026-12-28}",
      pack: try pack().compiled()
    )
    #expect(report.outcome() == "error")
    let message = try #require(report.result()?.message)
    #expect(message.contains("`library` covers 2026-01-01 to 2026-12-31"), "\(message)")
  }

  @Test func anUnknownDayLeavesTheDeadlineOpen() throws {
    let report = try check(case: "desk: {checked: no}", pack: try pack().compiled())
    #expect(report.outcome() == "indeterminate")
    #expect(report.result()?.missingPaths == ["desk.seen"])
  }

  @Test func aPackWithoutTheListIsNotLoaded() {
    let problems = pack(nil).load().problems
    #expect(problems.map(\.id) == ["expression.unknown_holidays"])
    #expect(problems.map(\.message) == ["`library` is not a list of holidays: there is none"])
    #expect(problems.map(\.help) == ["write the list in holidays.yaml, with the days it covers"])
  }

  @Test(arguments: [
    ("holidays: {1️⃣library: {to: 2026-12-31, days: []}}", "missing-key"),
    ("holidays: {1️⃣library: {from: 2026-01-01, days: []}}", "missing-key"),
    ("holidays: {library: {from: 2026-01-01, to: 1️⃣2025-12-31, days: []}}", "wrong-order"),
    (
      "holidays: {library: {from: 2026-01-01, to: 2026-12-31, days: [1️⃣2027-01-01]}}",
      "misplaced-holiday"
    ),
    ("holidays: {library: {from: 2026-01-01, to: 2026-12-31, days: [1️⃣2026-02-30]}}", "bad-date"),
    ("holidays: {library: {from: 2026-01-01, to: 2026-12-31, 1️⃣dates: []}}", "unknown-key"),
    (
      "holidays: {library: {from: 2026-01-01, to: 2026-12-31, cites: [1️⃣lending.bikes]}}",
      "unknown-passage"
    ),
    ("holidays: 1️⃣[]", "wrong-shape"),
  ])
  func mistakesInTheListHaveTheirPlace(_ text: String, _ id: String) {
    let marked = MarkedText(text)
    let problems = pack(marked.text, rules: "").load().problems
    #expect(problems.map { "\($0.place) \($0.id)" } == ["\(marked.place()) \(id)"])
  }
}
