@testable import CEL

/// An operator or function with operands that give it a value.
struct StrictForm {
  let text: String
  let operands: [(type: CELType, value: Value)]

  init(_ text: String, _ operands: Value...) {
    self.text = text
    self.operands = operands.map { value in
      guard case .list(let list) = value else { return (value.runtimeType, value) }
      return (.list(list.elements.first?.runtimeType ?? .int), value)
    }
  }

  /// The operands by name.
  private static let names = ["x", "y", "z"]

  static let head = [
    "", "all given", "x absent", "last declared unknown", "all missing",
    "x an error, the rest missing",
    "x is `no`, the rest missing",
  ]

  func row(_ profile: TypeEnvironment.Profile) -> [String] {
    let last = operands.count - 1
    func cell(_ state: (Int) -> TruthTable.State) -> String {
      var table = TruthTable(profile)
      for (index, operand) in operands.enumerated() {
        table.bind(Self.names[index], operand.type, state(index))
      }
      return table.cell(text)
    }
    func given(_ index: Int) -> TruthTable.State { .value(operands[index].value) }
    return [
      "`\(text)`", cell(given), cell { $0 == 0 ? .missing : given($0) },
      cell { $0 == last ? .missing : given($0) }, cell { _ in .missing },
      cell { $0 == 0 ? .error : .missing },
      profile == .rules ? cell { $0 == 0 ? .no : .missing } : "–",
    ]
  }
}

extension StrictForm {
  private static func date(_ text: String) -> Value { .date(RulesFixture.day(text)) }
  private static func months(_ count: Int) -> Value {
    Period(months: count).map { .period($0) } ?? .none
  }
  private static func amount(_ text: String) -> Value {
    .decimal(ExactDecimal(text) ?? ExactDecimal(0))
  }
  private static let numbers = Value.list([.int(1), .int(2)])
  private static let amounts = Value.list([amount("1.50"), amount("2")])
  private static let dates = Value.list([date("2026-01-05"), date("2026-12-01")])
  private static let moment = Value.timestamp(Timestamp("2026-12-01T10:20:30.5Z") ?? zero)
  private static let zero = Timestamp(seconds: 0).unsafelyUnwrapped
  private static let length = Value.duration(Duration("3661.5s").unsafelyUnwrapped)

  /// What both profiles have.
  static let common = [
    StrictForm("x == y", .int(1), .int(2)), StrictForm("x != y", .int(1), .int(2)),
    StrictForm("x < y", .int(1), .int(2)), StrictForm("x <= y", .int(1), .int(2)),
    StrictForm("x > y", .int(1), .int(2)), StrictForm("x >= y", .int(1), .int(2)),
    StrictForm("x + y", .int(1), .int(2)), StrictForm("x - y", .int(1), .int(2)),
    StrictForm("x * y", .int(1), .int(2)), StrictForm("x / y", .int(5), .int(2)),
    StrictForm("x % y", .int(5), .int(2)), StrictForm("-x", .int(1)), StrictForm("!x", .bool(true)),
    StrictForm("x + y", .string("a"), .string("b")), StrictForm("x + y", numbers, numbers),
    StrictForm("x[y]", numbers, .int(0)), StrictForm("x in y", .int(1), numbers),
    StrictForm("size(x)", .string("abc")), StrictForm("size(x)", numbers),
    StrictForm("x.size()", .string("abc")), StrictForm("x.size()", numbers),
    StrictForm("x.contains(y)", .string("abc"), .string("b")),
    StrictForm("x.startsWith(y)", .string("abc"), .string("b")),
    StrictForm("x.endsWith(y)", .string("abc"), .string("b")),
    StrictForm("x.matches('b+')", .string("abc")),
  ]

  static let rules = [
    StrictForm("x < y", date("2026-01-05"), date("2026-12-01")),
    StrictForm("x + y", amount("1.50"), amount("2")),
    StrictForm("x - y", amount("1.50"), amount("2")),
    StrictForm("x * y", amount("1.50"), amount("2")), StrictForm("count(x)", numbers),
    StrictForm("x.count()", numbers), StrictForm("sum(x)", numbers), StrictForm("sum(x)", amounts),
    StrictForm("min(x)", numbers), StrictForm("max(x)", dates),
    StrictForm("min(x, y)", .int(1), .int(2)),
    StrictForm("max(x, y)", date("2026-01-05"), date("2026-12-01")),
    StrictForm("date(x)", .string("2026-12-01")),
    StrictForm("date(x, y, z)", .int(2026), .int(12), .int(1)),
    StrictForm("year(x)", date("2026-12-01")), StrictForm("month(x)", date("2026-12-01")),
    StrictForm("day(x)", date("2026-12-01")), StrictForm("calendarQuarter(x)", date("2026-12-01")),
    StrictForm("fiscalYear(x)", date("2026-12-01")),
    StrictForm("daysBetween(x, y)", date("2026-01-05"), date("2026-12-01")),
    StrictForm("addDays(x, y)", date("2026-12-01"), .int(30)),
    StrictForm("addMonths(x, y, z)", date("2026-12-01"), .int(1), .string("up")),
    StrictForm("addYears(x, y, z)", date("2026-12-01"), .int(1), .string("up")),
    StrictForm("dayOfWeek(x)", date("2026-12-01")),
    StrictForm("fiscalQuarter(x)", date("2026-12-01")),
    StrictForm("firstDayOfMonth(x)", date("2026-12-01")),
    StrictForm("lastDayOfMonth(x)", date("2026-12-01")),
    StrictForm("firstDayOfQuarter(x)", date("2026-12-01")),
    StrictForm("lastDayOfQuarter(x)", date("2026-12-01")),
    StrictForm("firstDayOfFiscalYear(x)", date("2026-12-01")),
    StrictForm("lastDayOfFiscalYear(x)", date("2026-12-01")),
    StrictForm("abs(x)", amount("-2")), StrictForm("int(x)", amount("2")),
    StrictForm("round(x, y, 'half_even')", amount("1.25"), .int(1)),
    StrictForm("divide(x, y, z, 'down')", amount("10"), amount("3"), .int(2)),
    StrictForm("period(x)", .string("P1Y2M")), StrictForm("days(x)", .int(30)),
    StrictForm("months(x)", .int(3)), StrictForm("years(x)", .int(1)),
    StrictForm("addPeriod(x, y, 'down')", date("2026-12-31"), months(2)),
    StrictForm("monthsBetween(x, y, 'down')", date("2026-01-05"), date("2026-12-01")),
    StrictForm("yearsBetween(x, y, 'down')", date("2024-01-05"), date("2026-12-01")),
    StrictForm("periodBetween(x, y, 'down')", date("2026-01-05"), date("2026-12-01")),
    StrictForm("businessDays(x, y, 'library')", date("2026-11-20"), date("2026-12-01")),
    StrictForm("addBusinessDays(x, y, 'library')", date("2026-11-20"), .int(5)),
    StrictForm("isBusinessDay(x, 'library')", date("2026-11-20")),
    StrictForm("toBusinessDay(x, 'up', 'library')", date("2026-11-21")),
    StrictForm("decimal(x)", .int(2)), StrictForm("decimal(x)", .string("1.50")),
    StrictForm("string(x)", .int(2)), StrictForm("string(x)", date("2026-12-01")),
  ]

  static let standard =
    [
      StrictForm("matches(x, y)", .string("abc"), .string("b+")),
      StrictForm("size(x)", .bytes([1, 2])), StrictForm("type(x)", .int(1)),
      StrictForm("dyn(x)", .int(1)), StrictForm("bool(x)", .string("true")),
      StrictForm("bytes(x)", .string("abc")), StrictForm("double(x)", .int(1)),
      StrictForm("int(x)", .string("12")), StrictForm("uint(x)", .int(1)),
      StrictForm("string(x)", .double(1.5)),
      StrictForm("timestamp(x)", .string("2026-12-01T00:00:00Z")),
      StrictForm("duration(x)", .string("90s")), StrictForm("x - y", moment, moment),
      StrictForm("x + y", moment, length), StrictForm("x < y", moment, moment),
    ]
    + [
      "FullYear", "Month", "Date", "DayOfMonth", "DayOfWeek", "DayOfYear", "Hours", "Minutes",
      "Seconds", "Milliseconds",
    ].map { StrictForm("x.get\($0)(y)", moment, .string("UTC")) }
    + ["Hours", "Minutes", "Seconds", "Milliseconds"].map { StrictForm("x.get\($0)()", length) }
}
