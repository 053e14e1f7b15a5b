import Testing

@testable import CEL

/// One row of the tables of functions: an expression and what it gives on the small invented case.
struct FunctionRow: CustomTestStringConvertible {
  enum Kind: CaseIterable { case normal, edge, error, unknown }

  let function: String
  let kind: Kind
  let text: String
  let expected: Value

  var testDescription: String { text }

  /// The rows of one function: conditions that hold, at the edges too; failures with their messages; and unknown
  /// arguments with the facts that are missing.
  static func of(
    _ function: String,
    holds: [String],
    edges: [String],
    fails: [(String, String)],
    unknown: [(String, [Origin])]
  ) -> [FunctionRow] {
    holds.map { FunctionRow(function: function, kind: .normal, text: $0, expected: .bool(true)) }
      + edges.map { FunctionRow(function: function, kind: .edge, text: $0, expected: .bool(true)) }
      + fails.map {
        FunctionRow(function: function, kind: .error, text: $0.0, expected: .failure($0.1))
      }
      + unknown.map { text, origins in
        let facts = origins.dropFirst().reduce(UnknownFacts(origins.first ?? -1)) {
          $0.union(UnknownFacts($1))
        }
        return FunctionRow(
          function: function,
          kind: .unknown,
          text: text,
          expected: .unknown(facts)
        )
      }
  }

  static let all = numbers + lists + texts + conversions + dates + periods + businessDays
}

extension RulesFixture {
  static let date = Fact.unknownDate
  static let number = Fact.unknownNumber
  static let words = Fact.unknownText
  static let rest = Fact.rest
  static let amount: Origin = 31
  static let stretch: Origin = 32
  static let otherAmount: Origin = 33

  /// The case with what the functions need beside it.
  static func forFunctions() throws -> RulesFixture {
    var fixture = RulesFixture()
    let covered = day("2026-01-01")...day("2026-12-31")
    let days = ["2026-01-01", "2026-07-03", "2026-11-26", "2026-12-25"].map(day)
    let holidays = HolidayCalendar(name: "library", covered: covered, days: days)
    fixture.environment.declare(holidays: try #require(holidays))
    fixture.bind("unknown_amount", .decimal, .unknown(amount))
    fixture.bind("unknown_period", .period, .unknown(stretch))
    fixture.bind("no_number", .int, .none)
    fixture.bind(
      "amounts",
      .list(.decimal),
      .list([amount("10.50"), amount("-0.5"), amount("90")])
    )
    fixture.bind("no_amounts", .list(.decimal), .list([]))
    fixture.bind(
      "doubtful_amounts",
      .list(.decimal),
      .list([amount("1"), .unknown(amount), .unknown(otherAmount)])
    )
    fixture.bind("with_no", .list(.int), .list([.int(1), .none]))
    fixture.bind("with_error", .list(.int), .list([.unknown(number), .failure("broken entry")]))
    fixture.bind(
      "days_known",
      .list(.date),
      .list([.date(day("2026-03-01")), .date(day("2026-02-01"))])
    )
    return fixture
  }

  private static func amount(_ text: String) -> Value {
    .decimal(ExactDecimal(text) ?? ExactDecimal(0))
  }
}

@Suite struct FunctionTableTests {
  @Test(arguments: FunctionRow.all)
  func functionsGiveWhatTheirTablesSay(_ row: FunctionRow) throws {
    let wanted: CELType? = row.kind == .unknown ? nil : .bool
    #expect(try RulesFixture.forFunctions().value(row.text, expecting: wanted) == row.expected)
  }

  @Test func everyFunctionHasRowsOfEveryKind() {
    for name in TypeEnvironment(profile: .rules).functionNames {
      let rows = FunctionRow.all.filter { $0.function == name }
      for kind in FunctionRow.Kind.allCases {
        #expect(rows.contains { $0.kind == kind }, "`\(name)` has no row of the kind \(kind)")
      }
    }
  }

  /// The checker judges literals when a rule is loaded.
  @Test(arguments: [
    ("date('2026-02-30') == offer_date", "there is no date `2026-02-30`"),
    ("addMonths(offer_date, 1, 'nearest') == offer_date", "unknown rounding `nearest`"),
    ("addPeriod(offer_date, days(1), 'half_up') == offer_date", "unknown rounding `half_up`"),
    ("round(price, 2, 'nearest') == price", "unknown rounding `nearest`"),
    ("divide(price, 3, 2, 'bankers') == price", "unknown rounding `bankers`"),
    ("period('1 month') == days(1)", "there is no period `1 month`"),
    (
      "isBusinessDay(offer_date, 'libary')",
      "`libary` is not a list of holidays; did you mean `library`?"
    ),
    (
      "isBusinessDay(offer_date, title)",
      "which list of holidays counts must be known when the rule is loaded"
    ),
    ("price > 'much'", "an amount cannot be compared with text"),
    ("offer_date + months(1) == offer_date", "`+` does not go between a date and a period"),
    ("offer_date - days(1) == offer_date", "`-` does not go between a date and a period"),
    (
      "addMonths(offer_date, 1) == offer_date",
      "`addMonths` cannot be used with a date, a whole number"
    ),
    ("divide(price, 3) == price", "`divide` cannot be used with an amount, a whole number"),
    ("days(1) == 1", "a period cannot be compared with a whole number"),
    ("price * days(1) == price", "`*` does not go between an amount and a period"),
  ])
  func whatCannotBeRightIsRefusedWhenLoaded(_ text: String, _ message: String) throws {
    let fixture = try RulesFixture.forFunctions()
    #expect(fixture.compile(text, expecting: .bool).diagnostics.map(\.message) == [message])
  }

  @Test func withoutListsOfHolidaysNoBusinessDayIsCounted() {
    let problems = RulesFixture().compile("isBusinessDay(offer_date, 'library')").diagnostics
    #expect(problems.map(\.message) == ["`library` is not a list of holidays: there is none"])
  }

  @Test(
    arguments: [
      ("price / 8 == 15000000", .bool(true)), ("price / 100 == 1200000", .bool(true)),
      ("price / 0.5 == '240000000'", .bool(true)), ("-1.0 / 3.2 == -0.3125", .bool(true)),
      (
        "0.000000000000000001 / 2 > 0",
        .failure(
          "`0.000000000000000001 / 2` does not come out even; say how to round:"
            + " `divide(amount, by, 2, 'half_even')`"
        )
      ),
      ("unknown_amount / 2 > 0", .unknown(RulesFixture.amount)),
    ] as [(String, Value)]
  )
  func whatDividesEveryAmountMayStandAfterASlash(_ text: String, _ expected: Value) throws {
    #expect(try RulesFixture.forFunctions().value(text, expecting: .bool) == expected)
  }

  /// Amounts are shown with the digits that were written, as far as they say something.
  @Test(arguments: [
    ("12.50 * 2", "25.00"), ("12.50 * 2.00", "25.00"), ("12.50 * 0.105", "1.3125"),
    ("1.50 + 2", "3.50"), ("1.50 - 0.5", "1.00"), ("10.00 / 4", "2.5"), ("price", "120000000.00"),
  ])
  func amountsKeepTheirDigits(_ text: String, _ shown: String) throws {
    #expect(try RulesFixture.forFunctions().value("string(\(text))") == .string(shown))
  }

  @Test(arguments: ["price / 3", "price / 0.7", "price / price"])
  func otherDivisionsSayHowToRound(_ text: String) throws {
    let problems = try RulesFixture.forFunctions().compile(text).diagnostics
    #expect(problems.map(\.id) == ["expression.uneven_division"])
  }

  @Test func amountsTakeTheLiteralsOfWholeNumbersAndText() throws {
    let fixture = try RulesFixture.forFunctions()
    for text in [
      "price == 120000000", "price == '120000000'", "'119999999.99' < price",
      "price in ['1', '120000000.00']",
      "price in [1, 120000000]", "price + '0.50' == 120000000.5", "min(price, 5) == '5'",
      "(claimed ? price : 3) == '3'", "sum([1.5, 2]) == 3.5", "sum([1, 2, 3.5]) == 6.5",
      "price in [1, 120000000.00]", "-price == '-120000000'",
    ] {
      #expect(fixture.value(text, expecting: .bool) == .bool(true), "\(text)")
    }
    // A whole number of the case is no literal: the rule says what it means.
    #expect(fixture.compile("price == count_of_lines").diagnostics.count == 1)
    #expect(fixture.compile("price == title").diagnostics.count == 1)
  }
}
