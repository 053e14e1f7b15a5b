/// A moment in time with nanoseconds, in the years 1 to 9999 of UTC.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Whole seconds since the start of 1970, rounded down.
  public let seconds: Int64
  /// The rest in nanoseconds, never negative.
  public let nanoseconds: Int32

  static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// The moment, or nil outside the years 1 to 9999.
  public init?(seconds: Int64, nanoseconds: Int32 = 0) {
    guard Self.range.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else {
      return nil
    }
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Reads RFC 3339, such as `2009-02-13T23:31:30.5Z`; nil for any other form.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = twoDigits(bytes, 11), hour < 24, let minute = twoDigits(bytes, 14), minute < 60,
      let second = twoDigits(bytes, 17), second < 60
    else { return nil }
    var position = 19
    var nanoseconds: Int32 = 0
    if bytes[position] == UInt8(ascii: ".") {
      position += 1
      var digits = 0
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
        // What is less than a nanosecond is cut off.
        if digits < 9 { nanoseconds = nanoseconds * 10 + Int32(bytes[position] - 0x30) }
        digits += 1
        position += 1
      }
      guard digits > 0 else { return nil }
      for _ in min(digits, 9)..<9 { nanoseconds *= 10 }
    }
    guard position < bytes.count,
      let offset = Self.zoneOffset(Array(bytes[position...]), allowsLetter: true)
    else { return nil }
    let seconds =
      Int64(date.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    self.init(seconds: seconds, nanoseconds: nanoseconds)
  }

  /// The seconds east of UTC of `Z`, `+11:00` or, without sign, `02:00`.
  static func zoneOffset(_ bytes: [UInt8], allowsLetter: Bool) -> Int? {
    if allowsLetter, bytes.count == 1,
      bytes[0] == UInt8(ascii: "Z") || bytes[0] == UInt8(ascii: "z")
    {
      return 0
    }
    let isNegative = bytes.first == UInt8(ascii: "-")
    let hasSign = isNegative || bytes.first == UInt8(ascii: "+")
    guard hasSign || !allowsLetter else { return nil }
    let digits = hasSign ? Array(bytes.dropFirst()) : bytes
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"), let hours = twoDigits(digits, 0),
      let minutes = twoDigits(digits, 3), hours < 24, minutes < 60
    else { return nil }
    let offset = hours * 3600 + minutes * 60
    return isNegative ? -offset : offset
  }

  /// Moments compare by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// The moment in RFC 3339, in UTC.
  public var description: String {
    let parts = TimestampParts(self, offset: 0)
    let date = CalendarDate(daysSinceEpoch: parts.days).map(\.description) ?? ""
    let time = "\(padded(parts.hour, 2)):\(padded(parts.minute, 2)):\(padded(parts.second, 2))"
    return "\(date)T\(time)\(fraction(nanoseconds))Z"
  }
}

/// The parts of a moment as a clock and a calendar in some zone show them.
struct TimestampParts {
  let days: Int
  let secondOfDay: Int
  let date: (year: Int, month: Int, day: Int)

  init(_ timestamp: Timestamp, offset: Int) {
    let local = Int(timestamp.seconds) + offset
    days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    secondOfDay = local - days * 86_400
    date = CalendarDate.civil(from: days)
  }

  var hour: Int { secondOfDay / 3600 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }
  /// Sunday is 0.
  var dayOfWeek: Int { ((days + 4) % 7 + 7) % 7 }
  /// From 0.
  var dayOfYear: Int { days - CalendarDate.daysFromCivil(date.year, 1, 1) }
}

private func twoDigits(_ bytes: [UInt8], _ position: Int) -> Int? {
  guard position + 1 < bytes.count, (0x30...0x39).contains(bytes[position]),
    (0x30...0x39).contains(bytes[position + 1])
  else { return nil }
  return Int(bytes[position] - 0x30) * 10 + Int(bytes[position + 1] - 0x30)
}

/// A point and the digits of the nanoseconds without zeros at the end; empty for zero.
func fraction(_ nanoseconds: Int32) -> String {
  guard nanoseconds != 0 else { return "" }
  var digits = padded(Int(nanoseconds), 9)
  while digits.hasSuffix("0") { digits.removeLast() }
  return "." + digits
}
