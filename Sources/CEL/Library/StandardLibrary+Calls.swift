// Dispatch of the language's own functions. All are strict: an error or an unknown argument is the result.
extension Evaluator {
  mutating func call(
    _ builtin: Builtin,
    _ operands: Expression.Operands,
    _ node: Expression.ID
  ) -> Value {
    let ids = operands.indices
    guard let first = ids.first else { return noOverload(node) }
    let arguments = (
      value(of: code.expression.operands[first]),
      ids.count > 1 ? value(of: code.expression.operands[first + 1]) : .null,
      ids.count > 2 ? value(of: code.expression.operands[first + 2]) : .null
    )
    if let blocked = blocked(arguments.0, arguments.1) {
      if case .unknown(let facts) = blocked {
        switch arguments.2 {
        case .error: return arguments.2
        case .unknown(let more): return .unknown(facts.union(more))
        default: break
        }
      }
      return blocked
    }
    if let blocked = blocked(arguments.2) { return blocked }
    if case .none = arguments.0 { return noValue(code.expression.operands[first]) }
    if case .none = arguments.1 { return noValue(code.expression.operands[first + 1]) }
    if case .none = arguments.2 { return noValue(code.expression.operands[first + 2]) }
    chargeReading(arguments.0)
    chargeReading(arguments.1)
    let result =
      switch builtin {
      case .size, .sum, .least, .greatest: collection(builtin, arguments, ids.count, node)
      case .contains, .startsWith, .endsWith, .matches:
        text(builtin, arguments.0, arguments.1, ids.count)
      case .toBool, .toBytes, .toDouble, .toInt, .toUint, .toText, .toTimestamp, .toDuration,
        .toDecimal, .toDynamic, .typeOf:
        ids.count == 1 ? convert(builtin, arguments.0) : nil
      case .date, .year, .month, .day, .daysBetween, .addDays, .addMonths, .addYears,
        .calendarQuarter, .fiscalYear:
        calendar(builtin, arguments, ids.count)
      case .getFullYear, .getMonth, .getDate, .getDayOfMonth, .getDayOfWeek, .getDayOfYear,
        .getHours, .getMinutes, .getSeconds, .getMilliseconds:
        part(builtin, arguments.0, arguments.1, ids.count)
      }
    switch result {
    case nil: return noOverload(node)
    case .error(let error)?: return place(error, node)
    case .string(let text)?: return produce(text.utf8.count, node) ? .string(text) : .null
    case .bytes(let bytes)?: return produce(bytes.count, node) ? .bytes(bytes) : .null
    case let result?: return result
    }
  }
}
