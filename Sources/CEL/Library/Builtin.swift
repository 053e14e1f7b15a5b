/// The functions of the language itself, as the evaluator dispatches them.
enum Builtin: UInt8, Sendable {
  // Collections.
  case size, sum, least, greatest
  // Text.
  case contains, startsWith, endsWith, matches
  // Conversions.
  case toBool, toBytes, toDouble, toInt, toUint, toText, toTimestamp, toDuration, toDecimal
  case toDynamic, typeOf
  // Exact numbers.
  case absolute, round, divide
  // Dates.
  case date, year, month, day, dayOfWeek, daysBetween, addDays, addMonths, addYears
  case calendarQuarter, fiscalQuarter, fiscalYear
  case firstDayOfMonth, lastDayOfMonth, firstDayOfQuarter, lastDayOfQuarter
  case firstDayOfFiscalYear, lastDayOfFiscalYear
  // Periods.
  case period, days, months, years, addPeriod, monthsBetween, yearsBetween, periodBetween
  // Business days.
  case businessDays, addBusinessDays, isBusinessDay, toBusinessDay
  // Parts of timestamps and durations.
  case getFullYear, getMonth, getDate, getDayOfMonth, getDayOfWeek, getDayOfYear
  case getHours, getMinutes, getSeconds, getMilliseconds
}

extension Builtin {
  /// Which argument says how dates are rounded where a month is too short or a day is free.
  var dateRounding: Int? {
    switch self {
    case .addMonths, .addYears, .addPeriod, .monthsBetween, .yearsBetween, .periodBetween: 2
    case .toBusinessDay: 1
    default: nil
    }
  }

  /// Which argument says how digits are given up.
  var digitRounding: Int? {
    switch self {
    case .round: 2
    case .divide: 3
    default: nil
    }
  }

  /// Which argument names a list of holidays.
  var holidays: Int? {
    switch self {
    case .businessDays, .addBusinessDays, .toBusinessDay: 2
    case .isBusinessDay: 1
    default: nil
    }
  }
}
