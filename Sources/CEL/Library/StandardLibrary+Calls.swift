/// The values a function of the language is called with: at most four, held without allocation.
struct Arguments {
  private(set) var first = Value.null
  private(set) var second = Value.null
  private(set) var third = Value.null
  private(set) var fourth = Value.null
  private(set) var count = 0

  static var most: Int { 4 }

  mutating func append(_ value: Value) {
    switch count {
    case 0: first = value
    case 1: second = value
    case 2: third = value
    default: fourth = value
    }
    count += 1
  }
}

// Dispatch of the language's own functions. All are strict: an error or an unknown argument is the result.
extension Evaluator {
  mutating func call(
    _ builtin: Builtin,
    _ operands: Expression.Operands,
    _ node: Expression.ID
  ) -> Value {
    guard (1...Arguments.most).contains(Int(operands.count)) else { return noOverload(node) }
    var arguments = Arguments()
    var facts: UnknownFacts?
    var failure: Value?
    var absent: Expression.ID?
    for index in operands.indices {
      let operand = code.expression.operands[index]
      let argument = value(of: operand)
      switch argument {
      case .error: failure = failure ?? argument
      case .unknown(let missing): collect(missing, into: &facts)
      case .none: absent = absent ?? operand
      default: chargeReading(argument)
      }
      arguments.append(argument)
    }
    if let failure { return failure }
    if let absent { return noValue(absent) }
    if let facts { return .unknown(facts) }
    switch result(of: builtin, arguments, node) {
    case nil: return noOverload(node)
    case .error(let error)?: return place(error, node)
    case .string(let text)?: return produce(text.utf8.count, node) ? .string(text) : .null
    case .bytes(let bytes)?: return produce(bytes.count, node) ? .bytes(bytes) : .null
    case let result?: return result
    }
  }

  /// The result for known arguments; nil if the function does not take such values.
  private mutating func result(
    of builtin: Builtin,
    _ arguments: Arguments,
    _ node: Expression.ID
  ) -> Value? {
    switch builtin {
    case .size, .sum, .least, .greatest: collection(builtin, arguments, node)
    case .contains, .startsWith, .endsWith, .matches:
      text(builtin, arguments.first, arguments.second, arguments.count)
    case .toBool, .toBytes, .toDouble, .toInt, .toUint, .toText, .toTimestamp, .toDuration,
      .toDecimal, .toDynamic, .typeOf:
      arguments.count == 1 ? convert(builtin, arguments.first) : nil
    case .absolute, .round, .divide: number(builtin, arguments)
    case .date, .year, .month, .day, .dayOfWeek, .daysBetween, .addDays, .addMonths, .addYears,
      .calendarQuarter, .fiscalQuarter, .fiscalYear, .firstDayOfMonth, .lastDayOfMonth,
      .firstDayOfQuarter, .lastDayOfQuarter, .firstDayOfFiscalYear, .lastDayOfFiscalYear:
      calendar(builtin, arguments)
    case .period, .days, .months, .years, .addPeriod, .monthsBetween, .yearsBetween,
      .periodBetween:
      period(builtin, arguments)
    case .businessDays, .addBusinessDays, .isBusinessDay, .toBusinessDay:
      businessDay(builtin, arguments)
    case .getFullYear, .getMonth, .getDate, .getDayOfMonth, .getDayOfWeek, .getDayOfYear,
      .getHours, .getMinutes, .getSeconds, .getMilliseconds:
      part(builtin, arguments.first, arguments.second, arguments.count)
    }
  }
}
