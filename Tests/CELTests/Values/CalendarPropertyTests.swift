import Testing

@testable import CEL

/// What is computed at once about months and business days, against counting one by one.
@Suite struct CalendarPropertyTests {
  private func date(_ random: inout SteadyRandom, _ years: ClosedRange<Int>) throws -> CalendarDate
  {
    let first = CalendarDate.daysFromCivil(years.lowerBound, 1, 1)
    let last = CalendarDate.daysFromCivil(years.upperBound, 12, 31)
    return try #require(CalendarDate(daysSinceEpoch: Int.random(in: first...last, using: &random)))
  }

  @Test(arguments: [CalendarDate.Rounding.up, .down])
  func monthsBetweenAreThoseThatCanBeAdded(_ rounding: CalendarDate.Rounding) throws {
    var random = SteadyRandom(state: 6)
    for _ in 0..<1000 {
      let pair = [try date(&random, 2023...2026), try date(&random, 2023...2026)].sorted()
      var counted = 0
      while let next = pair[0].adding(months: counted + 1, rounding: rounding), next <= pair[1] {
        counted += 1
      }
      #expect(pair[0].months(to: pair[1], rounding: rounding) == counted)
      #expect(pair[1].months(to: pair[0], rounding: rounding) == -counted)
      #expect(pair[0].years(to: pair[1], rounding: rounding) == counted / 12)
      let period = try #require(pair[0].period(to: pair[1], rounding: rounding))
      #expect(period.months == counted)
      #expect(pair[0].adding(period, rounding: rounding) == pair[1])
    }
  }

  @Test func theNearEndOfTheCalendarIsCountedToo() throws {
    let (first, last) = (
      try #require(CalendarDate("9999-10-31")), try #require(CalendarDate("9999-12-31"))
    )
    #expect(first.months(to: last, rounding: .up) == 2)
    #expect(try #require(CalendarDate("0001-01-01")).years(to: last, rounding: .down) == 9998)
    #expect(CalendarDate("2024-02-29")?.years(to: last, rounding: .error) == nil)
  }

  @Test func businessDaysAreThoseThatAreCounted() throws {
    var random = SteadyRandom(state: 7)
    let covered =
      try #require(CalendarDate("2026-01-01"))...(try #require(CalendarDate("2027-06-30")))
    for _ in 0..<40 {
      let days = try (0..<12).map { _ in try date(&random, 2026...2026) }
      let list = try #require(HolidayCalendar(name: "x", covered: covered, days: days))
      func isOpen(_ day: CalendarDate) -> Bool { day.dayOfWeek < 6 && !days.contains(day) }
      for _ in 0..<20 {
        let (first, second) = (try date(&random, 2026...2026), try date(&random, 2026...2026))
        let (low, high) = (min(first, second), max(first, second))
        var counted = 0
        var day = low
        while day < high {
          day = try #require(day.adding(days: 1))
          if isOpen(day) { counted += 1 }
        }
        #expect(list.businessDays(from: low, to: high) == counted)
        #expect(list.businessDays(from: high, to: low) == -counted)
        #expect(list.isBusinessDay(first) == isOpen(first))
        try step(list, from: first, Int.random(in: -5...60, using: &random), isOpen)
      }
    }
  }

  private func step(
    _ list: HolidayCalendar,
    from start: CalendarDate,
    _ count: Int,
    _ isOpen: (CalendarDate) -> Bool
  ) throws {
    var day: CalendarDate? = start
    var left = count.magnitude
    while left > 0, let next = day?.adding(days: count.signum()) {
      day = list.covered.contains(next) ? next : nil
      if isOpen(next) { left -= 1 }
    }
    #expect(list.adding(businessDays: count, to: start) == day, "\(start) and \(count)")
  }

  @Test func daysOfTheWeekGoRound() throws {
    // 2026-11-22 is a Sunday.
    let sunday = try #require(CalendarDate("2026-11-22"))
    for days in -800...800 {
      let day = try #require(sunday.adding(days: days))
      #expect(day.dayOfWeek == ((days - 1) % 7 + 7) % 7 + 1)
    }
    #expect(CalendarDate("0001-01-01")?.dayOfWeek == 1)
  }

  @Test(arguments: [
    ("P1Y2M10D", 14, 10, "P1Y2M10D", "1 year 2 months 10 days"), ("P0D", 0, 0, "P0D", "0 days"),
    ("P2W", 0, 14, "P14D", "14 days"), ("-P3M", -3, 0, "-P3M", "-3 months"),
    ("P12M", 12, 0, "P1Y", "1 year"), ("P1D", 0, 1, "P1D", "1 day"),
    ("P0Y1M", 1, 0, "P1M", "1 month"),
  ])
  func periodsAreRead(_ text: String, _ months: Int, _ days: Int, _ form: String, _ words: String)
    throws
  {
    let period = try #require(Period(text))
    #expect(period.months == months && period.days == days)
    #expect(period.description == form)
    #expect(period.words == words)
    #expect(Period(form) == period)
  }

  @Test(arguments: [
    "", "P", "1Y", "P1", "PY", "P1D1Y", "P1Y1Y", "P1.5M", "PT1H", "P1DT1H", "p1y", "+P1D",
    "P1Y ",
    "P9999Y", "P12345678D", "P１D", "--P1D",
  ])
  func whatIsNoPeriodIsRefused(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("P1M", "P2M", -1), ("P30D", "P31D", -1), ("P1Y", "P12M", 0), ("P1M10D", "P1M9D", 1),
    ("P1Y", "P1Y1D", -1), ("P0D", "P1M", -1), ("P1M1D", "P2M2D", -1), ("-P1M", "P1D", -1),
    ("P1M2D", "P2M1D", -1), ("P1Y", "P30D", 1),
  ])
  func periodsAreComparedWhereTheCalendarDecides(_ left: String, _ right: String, _ order: Int)
    throws
  {
    let (left, right) = (try #require(Period(left)), try #require(Period(right)))
    let expected: Order = order < 0 ? .less : order == 0 ? .equal : .greater
    #expect(left.order(against: right) == expected)
    #expect((left == right) == (order == 0))
  }

  @Test(arguments: [("P1M", "P30D"), ("P30D", "P1M"), ("P1Y", "P365D")])
  func otherPeriodsHaveNoOrder(_ left: String, _ right: String) throws {
    #expect(try #require(Period(left)).order(against: #require(Period(right))) == nil)
  }
}
