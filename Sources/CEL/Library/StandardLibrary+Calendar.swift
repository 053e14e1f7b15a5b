// Calendar dates, which only the rules profile has.
extension Evaluator {
  func calendar(
    _ builtin: Builtin,
    _ arguments: (Value, Value, Value),
    _ count: Int
  ) -> Value? {
    if builtin == .date { return date(arguments, count) }
    guard case .date(let date) = arguments.0 else { return nil }
    switch (builtin, count, arguments.1, arguments.2) {
    case (.year, 1, _, _): return .int(Int64(date.year))
    case (.month, 1, _, _): return .int(Int64(date.month))
    case (.day, 1, _, _): return .int(Int64(date.day))
    case (.calendarQuarter, 1, _, _): return .int(Int64((date.month + 2) / 3))
    // The fiscal year of the United States begins on 1 October of the year before.
    case (.fiscalYear, 1, _, _): return .int(Int64(date.month >= 10 ? date.year + 1 : date.year))
    case (.daysBetween, 2, .date(let other), _):
      return .int(Int64(other.daysSinceEpoch - date.daysSinceEpoch))
    case (.addDays, 2, .int(let days), _):
      return result(Int(exactly: days).flatMap { date.adding(days: $0) })
    case (.addMonths, 3, .int(let months), .string(let rounding)):
      return shift(date, months, rounding)
    case (.addYears, 3, .int(let years), .string(let rounding)):
      let (months, overflow) = years.multipliedReportingOverflow(by: 12)
      return overflow ? result(nil) : shift(date, months, rounding)
    default: return nil
    }
  }

  private func date(_ arguments: (Value, Value, Value), _ count: Int) -> Value? {
    switch (count, arguments.0, arguments.1, arguments.2) {
    case (1, .string(let text), _, _):
      return CalendarDate(text).map { .date($0) } ?? .failure("there is no date `\(text)`")
    case (3, .int(let year), .int(let month), .int(let day)):
      let date = CalendarDate(
        year: Int(clamping: year),
        month: Int(clamping: month),
        day: Int(clamping: day)
      )
      return date.map { .date($0) } ?? .failure("there is no date \(year)-\(month)-\(day)")
    default: return nil
    }
  }

  private func shift(_ date: CalendarDate, _ months: Int64, _ rounding: String) -> Value {
    guard let rounding = CalendarDate.Rounding(rawValue: rounding) else {
      return .failure("unknown rounding `\(rounding)`")
    }
    guard let months = Int(exactly: months) else { return result(nil) }
    return result(date.adding(months: months, rounding: rounding))
  }

  private func result(_ date: CalendarDate?) -> Value {
    date.map { .date($0) } ?? .failure("there is no such date")
  }
}
