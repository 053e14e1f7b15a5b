// Periods, and what lies between two dates.
extension Evaluator {
  func period(_ builtin: Builtin, _ arguments: Arguments) -> Value? {
    switch (arguments.first, arguments.second, arguments.third) {
    case (.string(let text), _, _):
      return Period(text).map { .period($0) } ?? .failure("there is no period `\(text.shortened)`")
    case (.int(let number), _, _): return length(builtin, number)
    case (.date(let date), .period(let period), .string(let name)):
      guard let rounding = CalendarDate.Rounding(rawValue: name) else {
        return unknownRounding(name)
      }
      return result(date.adding(period, rounding: rounding))
    case (.date(let first), .date(let second), .string(let name)):
      guard let rounding = CalendarDate.Rounding(rawValue: name) else {
        return unknownRounding(name)
      }
      return between(builtin, first, second, rounding)
    default: return nil
    }
  }

  private func length(_ builtin: Builtin, _ number: Int64) -> Value {
    // What is beyond the calendar anyway may be cut.
    let number = Int(max(-4_000_000, min(4_000_000, number)))
    let period =
      switch builtin {
      case .days: Period(days: number)
      case .months: Period(months: number)
      default: Period(months: number * 12)
      }
    return period.map { .period($0) } ?? .failure("the period is longer than the calendar")
  }

  private func between(
    _ builtin: Builtin,
    _ first: CalendarDate,
    _ second: CalendarDate,
    _ rounding: CalendarDate.Rounding
  ) -> Value {
    let value: Value? =
      switch builtin {
      case .monthsBetween: first.months(to: second, rounding: rounding).map { .int(Int64($0)) }
      case .yearsBetween: first.years(to: second, rounding: rounding).map { .int(Int64($0)) }
      default: first.period(to: second, rounding: rounding).map { .period($0) }
      }
    return value ?? result(nil)
  }
}
