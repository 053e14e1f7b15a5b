/// A stretch of the calendar: months and days, which are no multiple of each other.
///
/// A year is twelve months. How many days a month has depends on where it begins, so a month and thirty days are different
/// periods, and neither is the longer.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// The months, twelve for a year; negative to go back.
  public let months: Int
  /// The days beside the months; negative to go back.
  public let days: Int

  /// A period, or nil if it is longer than the calendar of 9,999 years.
  public init?(months: Int = 0, days: Int = 0) {
    guard months.magnitude < 9999 * 12, days.magnitude < 9999 * 366 else { return nil }
    self.months = months
    self.days = days
  }

  /// Reads the ISO form, such as `P1Y6M`, `P2W`, `-P10D` or `P1M-3D`; nil for any other.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
    var (months, days) = (0, 0)
    var units = Array("YMWD".utf8)[...]
    while !bytes.isEmpty {
      let sign = bytes.first == UInt8(ascii: "-") ? -1 : 1
      if sign < 0 { bytes.removeFirst() }
      let digits = bytes.prefix { (0x30...0x39).contains($0) }
      guard (1...7).contains(digits.count), digits.endIndex < bytes.endIndex,
        let unit = units.firstIndex(of: bytes[digits.endIndex])
      else { return nil }
      let number = sign * digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      switch units[unit] {
      case UInt8(ascii: "Y"): months += number * 12
      case UInt8(ascii: "M"): months += number
      case UInt8(ascii: "W"): days += number * 7
      default: days += number
      }
      units = units[(unit + 1)...]
      bytes = bytes[(digits.endIndex + 1)...]
    }
    self.init(months: isNegative ? -months : months, days: isNegative ? -days : days)
  }

  /// Both together, or nil if that is longer than the calendar.
  public static func + (left: Period, right: Period) -> Period? {
    Period(months: left.months + right.months, days: left.days + right.days)
  }

  /// One without the other, or nil if that is longer than the calendar.
  public static func - (left: Period, right: Period) -> Period? {
    left + -right
  }

  /// As long, the other way.
  public static prefix func - (period: Period) -> Period {
    Period(negating: period)
  }

  private init(negating period: Period) {
    months = -period.months
    days = -period.days
  }

  /// How the periods are ordered; nil where that depends on the day they begin.
  func order(against other: Period) -> Order? {
    switch (Order(months, other.months), Order(days, other.days)) {
    case (.equal, let order), (let order, .equal): order
    default: Self.order(months: months - other.months, days: days - other.days)
    }
  }

  /// Whether months and days together go on or back, whatever the months are: one has 28 to 31 days, twelve have 365 or 366.
  private static func order(months: Int, days: Int) -> Order? {
    guard months >= 0 else {
      return order(months: -months, days: -days).map { $0 == .less ? .greater : .less }
    }
    if months / 12 * 365 + months % 12 * 28 + days > 0 { return .greater }
    if months / 12 * 366 + months % 12 * 31 + days < 0 { return .less }
    return nil
  }

  /// The period in ISO form, such as `P1Y6M`; `P0D` for none.
  public var description: String {
    guard months != 0 || days != 0 else { return "P0D" }
    // Only a period that goes back in all its parts can be written with one sign.
    let isNegative = months <= 0 && days <= 0
    let sign = isNegative ? -1 : 1
    var text = isNegative ? "-P" : "P"
    for (number, unit) in [
      (months / 12 * sign, "Y"), (months % 12 * sign, "M"), (days * sign, "D"),
    ]
    where number != 0 {
      text += "\(number)\(unit)"
    }
    return text
  }

  /// The period in words, such as `1 year 6 months`.
  public var words: String {
    var parts: [String] = []
    for (number, unit) in [(months / 12, "year"), (months % 12, "month"), (days, "day")]
    where number != 0 {
      parts.append("\(number) \(unit)\(number.magnitude == 1 ? "" : "s")")
    }
    return parts.isEmpty ? "0 days" : parts.joined(separator: " ")
  }
}

extension CalendarDate {
  /// The date a period later: first the months, rounded as told, then the days.
  ///
  /// Nil outside the years 1 to 9999, and under `.error` where the month has no such day.
  public func adding(_ period: Period, rounding: Rounding) -> CalendarDate? {
    adding(months: period.months, rounding: rounding)?.adding(days: period.days)
  }

  /// The whole months from this date to another: how often a month can be added, rounded as told, without passing it.
  ///
  /// Negative where the other date is earlier. Nil under `.error` where that depends on a day that does not exist.
  public func months(to other: CalendarDate, rounding: Rounding) -> Int? {
    guard self <= other else { return other.months(to: self, rounding: rounding).map { -$0 } }
    let months = (other.year - year) * 12 + other.month - month
    guard let reached = adding(months: months, rounding: rounding) else {
      return rounding == .error ? nil : months - 1
    }
    return reached <= other ? months : months - 1
  }

  /// The whole years from this date to another, as ages are counted; see ``months(to:rounding:)``.
  public func years(to other: CalendarDate, rounding: Rounding) -> Int? {
    guard self <= other else { return other.years(to: self, rounding: rounding).map { -$0 } }
    let years = other.year - year
    guard let reached = adding(months: years * 12, rounding: rounding) else {
      return rounding == .error ? nil : years - 1
    }
    return reached <= other ? years : years - 1
  }

  /// The whole months to another date, and the days that are left.
  ///
  /// Nil under `.error` where that depends on a day that does not exist.
  public func period(to other: CalendarDate, rounding: Rounding) -> Period? {
    guard self <= other else { return other.period(to: self, rounding: rounding).map { -$0 } }
    guard let months = months(to: other, rounding: rounding),
      let reached = adding(months: months, rounding: rounding)
    else { return nil }
    return Period(months: months, days: other.daysSinceEpoch - reached.daysSinceEpoch)
  }
}
