/// The functions of the language itself, as the evaluator dispatches them.
enum Builtin: UInt8, Sendable {
  // Collections.
  case size, sum, least, greatest
  // Text.
  case contains, startsWith, endsWith, matches
  // Conversions.
  case toBool, toBytes, toDouble, toInt, toUint, toText, toTimestamp, toDuration, toDecimal
  case toDynamic, typeOf
  // Dates.
  case date, year, month, day, daysBetween, addDays, addMonths, addYears
  case calendarQuarter, fiscalYear
  // Parts of timestamps and durations.
  case getFullYear, getMonth, getDate, getDayOfMonth, getDayOfWeek, getDayOfYear
  case getHours, getMinutes, getSeconds, getMilliseconds
}
