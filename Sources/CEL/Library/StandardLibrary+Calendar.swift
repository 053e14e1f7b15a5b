// Calendar dates, which only the rules profile has.
extension Evaluator {
  func calendar(_ builtin: Builtin, _ arguments: Arguments) -> Value? {
    if builtin == .date { return date(arguments) }
    if case .int(let year) = arguments.first { return fiscalYear(builtin, year) }
    guard case .date(let date) = arguments.first else { return nil }
    switch (builtin, arguments.second, arguments.third) {
    case (.daysBetween, .date(let other), _):
      return .int(Int64(other.daysSinceEpoch - date.daysSinceEpoch))
    case (.addDays, .int(let days), _):
      return result(Int(exactly: days).flatMap { date.adding(days: $0) })
    case (.addMonths, .int(let months), .string(let rounding)):
      return shift(date, months, rounding)
    case (.addYears, .int(let years), .string(let rounding)):
      let (months, overflow) = years.multipliedReportingOverflow(by: 12)
      return overflow ? result(nil) : shift(date, months, rounding)
    default: return arguments.count == 1 ? part(builtin, of: date) : nil
    }
  }

  private func part(_ builtin: Builtin, of date: CalendarDate) -> Value? {
    let number: Int
    switch builtin {
    case .year: number = date.year
    case .month: number = date.month
    case .day: number = date.day
    case .dayOfWeek: number = date.dayOfWeek
    case .calendarQuarter: number = date.calendarQuarter
    case .fiscalQuarter: number = date.fiscalQuarter
    case .fiscalYear: number = date.fiscalYear
    case .firstDayOfMonth: return result(date.firstDay(ofMonths: 1))
    case .lastDayOfMonth: return result(date.lastDay(ofMonths: 1))
    case .firstDayOfQuarter: return result(date.firstDay(ofMonths: 3))
    case .lastDayOfQuarter: return result(date.lastDay(ofMonths: 3))
    default: return fiscalYear(builtin, Int64(date.fiscalYear))
    }
    return .int(Int64(number))
  }

  private func fiscalYear(_ builtin: Builtin, _ year: Int64) -> Value? {
    let year = Int(clamping: year)
    switch builtin {
    case .firstDayOfFiscalYear:
      return result(CalendarDate(year: max(0, year) - 1, month: 10, day: 1))
    case .lastDayOfFiscalYear: return result(CalendarDate(year: year, month: 9, day: 30))
    default: return nil
    }
  }

  private func date(_ arguments: Arguments) -> Value? {
    switch (arguments.first, arguments.second, arguments.third) {
    case (.string(let text), _, _):
      return CalendarDate(text).map { .date($0) }
        ?? .failure("there is no date `\(text.shortened)`")
    case (.int(let year), .int(let month), .int(let day)):
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
      return unknownRounding(rounding)
    }
    guard let months = Int(exactly: months) else { return result(nil) }
    return result(date.adding(months: months, rounding: rounding))
  }

  func result(_ date: CalendarDate?) -> Value {
    date.map { .date($0) } ?? .failure("there is no such date")
  }

  func unknownRounding(_ name: String) -> Value {
    .failure("unknown rounding `\(name.shortened)`")
  }
}

extension CalendarDate {
  /// The first day of the month, or of the group of so many months from January, that the date is in.
  fileprivate func firstDay(ofMonths count: Int) -> CalendarDate? {
    CalendarDate(year: year, month: (month - 1) / count * count + 1, day: 1)
  }

  /// The last day of the same.
  fileprivate func lastDay(ofMonths count: Int) -> CalendarDate? {
    let last = (month - 1) / count * count + count
    return CalendarDate(year: year, month: last, day: Self.days(in: last, of: year))
  }
}
