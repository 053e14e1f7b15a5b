import Testing

@testable import CEL

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "0001-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "2026-06-15",
    "9999-12-31",
  ])
  func readsAndWritesTheSame(_ text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
    #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
    #expect(CalendarDate(daysSinceEpoch: date.daysSinceEpoch) == date)
  }

  @Test(arguments: [
    "2026-02-30", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-01-32", "0000-01-01",
    "2026-1-1", "20260101", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00:00Z", "2026/01/01",
    "-026-01-01", "",
    "２０２６-01-01", "2026-01-1a", "10000-01-01", "2026-06-31",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var date = try #require(CalendarDate("1896-01-01"))
    for _ in 0..<100_000 {
      let next = try #require(date.adding(days: 1))
      #expect(next > date)
      let parts = (next.year, next.month, next.day)
      let isNextDay = parts.2 == date.day + 1 && parts.1 == date.month
      #expect(isNextDay || (parts.2 == 1 && date.adding(days: 1) == CalendarDate(next.description)))
      date = next
    }
    #expect(date.description == "2169-10-16")
  }

  @Test(
    arguments: [
      ("2024-01-31", 1, "2024-02-29", "2024-03-01", nil),
      ("2023-01-31", 1, "2023-02-28", "2023-03-01", nil),
      ("2024-03-31", -1, "2024-02-29", "2024-03-01", nil),
      ("2026-12-15", 1, "2027-01-15", "2027-01-15", "2027-01-15"),
      ("2026-01-15", -1, "2025-12-15", "2025-12-15", "2025-12-15"),
      ("2026-08-31", 6, "2027-02-28", "2027-03-01", nil),
      ("2026-06-30", 0, "2026-06-30", "2026-06-30", "2026-06-30"),
      ("9999-12-01", 1, nil, nil, nil), ("0001-01-01", -1, nil, nil, nil),
    ] as [(String, Int, String?, String?, String?)]
  )
  func monthsAreAddedWithAStatedRounding(
    _ text: String,
    _ months: Int,
    _ down: String?,
    _ up: String?,
    _ error: String?
  ) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.adding(months: months, rounding: .down)?.description == down)
    #expect(date.adding(months: months, rounding: .up)?.description == up)
    #expect(date.adding(months: months, rounding: .error)?.description == error)
  }

  @Test func sumsOutsideTheCalendarAreNone() throws {
    let date = try #require(CalendarDate("2026-01-01"))
    #expect(date.adding(days: .max) == nil)
    #expect(date.adding(days: .min) == nil)
    #expect(date.adding(months: .max, rounding: .up) == nil)
    #expect(date.adding(months: .min, rounding: .down) == nil)
    #expect(CalendarDate("9999-12-31")?.adding(days: 1) == nil)
    #expect(CalendarDate("0001-01-01")?.adding(days: -1) == nil)
    #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
  }
}

@Suite struct ExactDecimalTests {
  private func number(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text))
  }

  @Test(arguments: [
    "0", "-0", "7", "120000000", "-12.50", "0.000000000000000001", "-0.5",
    "170141183460469231731687303715884105727",
  ])
  func readsAndWritesTheSame(_ text: String) throws {
    #expect(try number(text).description == (text == "-0" ? "0" : text))
  }

  @Test(arguments: [
    "", "-", "+1", "1.", ".5", "1e3", "1,000", "$5", " 1", "1 ", "1.2.3", "--1",
    "0.0000000000000000001",
    "170141183460469231731687303715884105728", "٣", "0x1", "1_000", "NaN",
  ])
  func refusesWhatIsNoAmount(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    ("1.0", "1.00"), ("0", "-0.000"), ("100", "100.0"), ("-2.50", "-2.5"),
  ])
  func equalNumbersHashAlike(_ left: String, _ right: String) throws {
    #expect(try number(left) == number(right))
    #expect(try number(left).hashValue == number(right).hashValue)
  }

  @Test func numbersAreOrderedByValue() throws {
    let texts = [
      "-170141183460469231731687303715884105727", "-5.1", "-5.09", "-0.000000000000000001", "0",
      "0.1", "0.11", "1",
      "1.000000000000000001", "170141183460469231731687303715884105727",
    ]
    for (first, left) in texts.enumerated() {
      for (second, right) in texts.enumerated() {
        #expect(try (number(left) < number(right)) == (first < second), "\(left) \(right)")
        #expect(try (number(left) == number(right)) == (first == second), "\(left) \(right)")
      }
    }
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3", "-0.1", "0.02"), ("1.50", "2", "3.50", "-0.50", "3.0"),
    ("-3", "0.5", "-2.5", "-3.5", "-1.5"),
    ("0.000000001", "0.000000001", "0.000000002", "0", "0.000000000000000001"),
  ])
  func arithmeticIsExact(
    _ left: String,
    _ right: String,
    _ sum: String,
    _ difference: String,
    _ product: String
  ) throws {
    let (left, right) = (try number(left), try number(right))
    #expect(try left + right == number(sum))
    #expect(try left - right == number(difference))
    #expect(try left * right == number(product))
  }

  @Test func whatDoesNotFitIsNone() throws {
    let largest = try number("170141183460469231731687303715884105727")
    let smallest = try number("0.000000000000000001")
    #expect(largest + ExactDecimal(1) == nil)
    #expect(largest * ExactDecimal(2) == nil)
    #expect(largest + smallest == nil)
    #expect(smallest * smallest == nil)
    #expect(try smallest * number("1000000000000000000") == ExactDecimal(1))
    #expect(try number("0.5") * number("0.000000000000000002") == smallest)
    #expect(try number("-170141183460469231731687303715884105727") - ExactDecimal(2) == nil)
    #expect(ExactDecimal(.min).description == "-9223372036854775808")
    #expect(try number("12.00").wholeNumber == 12)
    #expect(try number("12.01").wholeNumber == nil)
  }
}

@Suite struct TimeTests {
  @Test(arguments: [
    ("2009-02-13T23:31:30Z", 1_234_567_890, 0, "2009-02-13T23:31:30Z"),
    ("1969-12-31T23:59:59.5Z", -1, 500_000_000, "1969-12-31T23:59:59.5Z"),
    ("2009-02-14T10:31:30.000000001+11:00", 1_234_567_890, 1, "2009-02-13T23:31:30.000000001Z"),
    ("0001-01-01T00:00:00Z", -62_135_596_800, 0, "0001-01-01T00:00:00Z"),
  ])
  func timestamps(_ text: String, _ seconds: Int64, _ nanoseconds: Int32, _ written: String) throws
  {
    let moment = try #require(Timestamp(text))
    #expect(moment.seconds == seconds)
    #expect(moment.nanoseconds == nanoseconds)
    #expect(moment.description == written)
  }

  @Test(arguments: [
    "2009-02-13", "2009-02-13T23:31:30", "2009-02-30T00:00:00Z", "2009-02-13T24:00:00Z",
    "2009-02-13T23:60:00Z",
    "2009-02-13T23:31:30.Z", "2009-02-13T23:31:30+1100", "2009-02-13 23:31:30Z",
    "2009-02-13T23:31:30ZZ",
    "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "", "Z",
    "2009-02-13T23:31:30.Z",
  ])
  func whatIsNoTimestampIsRefused(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(arguments: [
    ("1h30m", 5400, 0, "5400s"), ("-1.5s", -1, -500_000_000, "-1.5s"),
    ("1ms1us1ns", 0, 1_001_001, "0.001001001s"),
    ("0", 0, 0, "0s"), (".5s", 0, 500_000_000, "0.5s"), ("+2m", 120, 0, "120s"),
    ("1.5h", 5400, 0, "5400s"),
    ("1µs", 0, 1000, "0.000001s"), ("0.3333333333333333333333s", 0, 333_333_333, "0.333333333s"),
    ("-9223372036.854775808s", -9_223_372_036, -854_775_808, "-9223372036.854775808s"),
  ])
  func durations(_ text: String, _ seconds: Int64, _ nanoseconds: Int32, _ written: String) throws {
    let length = try #require(Duration(text))
    #expect(length.seconds == seconds)
    #expect(length.nanoseconds == nanoseconds)
    #expect(length.description == written)
  }

  @Test(arguments: [
    "", "s", "1", "1d", "1s ", "-", "1.s.", "..5s", "1h-1m", "9223372037s",
    "99999999999999999999999999999999s",
    "1e3s", "1 s",
  ])
  func whatIsNoDurationIsRefused(_ text: String) {
    #expect(Duration(text) == nil)
  }
}

@Suite struct StandardTextTests {
  @Test(arguments: [
    (1.0, "1"), (-0.0045, "-0.0045"), (123.456, "123.456"), (6.02214e23, "6.02214e+23"),
    (1e21, "1e+21"),
    (1e20, "1e+20"), (0.0001, "0.0001"), (0.00001, "1e-05"), (1.5e-7, "1.5e-07"),
    (0, "0"),
    (-0.0, "-0"), (.infinity, "+Infinity"), (-.infinity, "-Infinity"), (.nan, "NaN"),
    (1e6, "1e+06"),
    (.leastNonzeroMagnitude, "5e-324"), (0.1, "0.1"), (1234567.0, "1.234567e+06"),
  ])
  func doublesAreWrittenShortest(_ number: Double, _ expected: String) {
    #expect(Evaluator.text(of: number) == expected)
  }
}
