/// A calendar date without time: proleptic Gregorian, years 1 to 9999, strict.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days from 1970-01-01.
  private let day32: Int32

  /// The date of the parts, or nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    day32 = Int32(Self.daysFromCivil(year, month, day))
  }

  /// Reads exactly `YYYY-MM-DD`; nil for any other form and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    var digits: (year: Int, month: Int, day: Int) = (0, 0, 0)
    var position = 0
    for byte in text.utf8 {
      switch position {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9:
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        let digit = Int(byte) - 0x30
        if position < 4 {
          digits.year = digits.year * 10 + digit
        } else if position < 7 {
          digits.month = digits.month * 10 + digit
        } else {
          digits.day = digits.day * 10 + digit
        }
      default:
        return nil
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: digits.year, month: digits.month, day: digits.day)
  }

  /// The date that many days after 1970-01-01, or nil outside the years 1 to 9999.
  public init?(daysSinceEpoch: Int) {
    guard (-719_162...2_932_896).contains(daysSinceEpoch) else { return nil }
    day32 = Int32(daysSinceEpoch)
  }

  /// The same, moved to the nearest day of those years.
  package init(clampingDaysSinceEpoch days: Int) {
    day32 = Int32(min(max(days, -719_162), 2_932_896))
  }

  /// Days from 1970-01-01, which is 0.
  public var daysSinceEpoch: Int { Int(day32) }

  /// The year, 1 to 9999.
  public var year: Int { Self.civil(from: Int(day32)).year }
  /// The month, 1 to 12.
  public var month: Int { Self.civil(from: Int(day32)).month }
  /// The day of the month, from 1.
  public var day: Int { Self.civil(from: Int(day32)).day }

  /// The day of the week, from 1 for Monday to 7 for Sunday.
  public var dayOfWeek: Int { (daysSinceEpoch + 719_162) % 7 + 1 }

  /// The quarter of the calendar year, 1 to 4.
  public var calendarQuarter: Int { (month + 2) / 3 }

  /// The fiscal year of the United States, which begins on 1 October of the year before.
  public var fiscalYear: Int { month >= 10 ? year + 1 : year }

  /// The quarter of the fiscal year, 1 to 4: the first is October to December.
  public var fiscalQuarter: Int { calendarQuarter % 4 + 1 }

  /// The date some days later, or earlier if negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(daysSinceEpoch: sum)
  }

  /// What to do when the wanted month has no such day.
  public enum Rounding: String, Sendable, CaseIterable {
    /// The first day of the next month.
    case up
    /// The last day of the wanted month.
    case down
    /// There is no such date.
    case error
  }

  /// The date some months later; nil outside the years 1 to 9999, and under `.error` where the month
  /// has no such day.
  public func adding(months: Int, rounding: Rounding) -> CalendarDate? {
    let (year, month, day) = Self.civil(from: daysSinceEpoch)
    let (total, overflow) = months.addingReportingOverflow(year * 12 + month - 1)
    guard !overflow, (12...(9999 * 12 + 11)).contains(total) else { return nil }
    let target = (year: total / 12, month: total % 12 + 1)
    let last = Self.days(in: target.month, of: target.year)
    guard day > last else {
      return CalendarDate(year: target.year, month: target.month, day: day)
    }
    let end = CalendarDate(year: target.year, month: target.month, day: last)
    return switch rounding {
    case .down: end
    case .up: end?.adding(days: 1)
    case .error: nil
    }
  }

  /// Dates compare by day.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.day32 < right.day32
  }

  /// The date in ISO form, such as `2026-06-15`.
  public var description: String {
    let (year, month, day) = Self.civil(from: daysSinceEpoch)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  // Counting years from March puts the leap day last, so months have a closed form.
  static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func civil(from days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

/// The number in decimal digits, filled with zeros on the left.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
