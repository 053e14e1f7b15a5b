import CEL
import RulesEngine
import TestSupport
import Testing

@Suite struct ParameterTests {
  private func pack() throws -> RulePack {
    try SmallPack(
      parameters: """
        limit:
          type: integer
          values: [{from: 2020-01-01, to: 2020-12-31, value: 3}, {from: 2022-01-01, value: 4}]
        """
    ).compiled().pack
  }

  @Test(arguments: [
    ("2019-12-31", nil), ("2020-01-01", Value.int(3)), ("2020-12-31", .int(3)),
    ("2021-06-01", nil), ("2022-01-01", .int(4)), ("2099-01-01", .int(4)),
  ])
  func aValueHoldsFromItsFirstToItsLastDay(day: String, value: Value?) throws {
    let date = try #require(CalendarDate(day))
    let parameter = try #require(try pack().parameters.first)
    #expect(parameter.value(on: date) == value)
  }

  @Test func aRuleThatReadsAParameterOnADayWithoutValueIsAnError() throws {
    let report = try check(
      case: "desk: {count: 3, seen: 2021-06-01}",
      rules: rule(
        """
        window: {anchor: desk.seen}
        requires: [{that: "desk.count < param.limit", says: few}]
        """
      ),
      parameters: """
        limit:
          type: integer
          values: [{from: 2020-01-01, to: 2020-12-31, value: 3}, {from: 2022-01-01, value: 4}]
        """
    )
    #expect(report.outcome() == "error")
    #expect(report.result()?.message.contains("`limit` has no value on that day") == true)
  }

  @Test(arguments: [
    ("2009-12-31", "7"), ("2010-01-01", "7"), ("2019-12-31", "7"), ("2020-01-01", "8.2"),
    ("2099-01-01", "8.2"),
  ])
  func aPassageHasTheSectionOfTheDay(day: String, section: String) throws {
    let date = try #require(CalendarDate(day))
    let passage = try #require(try pack().passage("lending.fees"))
    #expect(passage.edition(on: date)?.section == section)
  }
}
