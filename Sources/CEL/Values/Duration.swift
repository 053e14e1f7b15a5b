/// A length of time that fits 64 bits of nanoseconds, about 292 years in either direction.
public struct Duration: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Whole seconds, rounded toward zero.
  public let seconds: Int64
  /// The rest in nanoseconds, of the same sign.
  public let nanoseconds: Int32

  /// The sum of both parts, or nil if it is too long.
  public init?(seconds: Int64, nanoseconds: Int64 = 0) {
    let (total, overflow) = seconds.addingReportingOverflow(nanoseconds / 1_000_000_000)
    guard !overflow else { return nil }
    var (whole, rest) = (total, nanoseconds % 1_000_000_000)
    if whole > 0, rest < 0 {
      whole -= 1
      rest += 1_000_000_000
    } else if whole < 0, rest > 0 {
      whole += 1
      rest -= 1_000_000_000
    }
    let (scaled, isTooLong) = whole.multipliedReportingOverflow(by: 1_000_000_000)
    guard !isTooLong, !scaled.addingReportingOverflow(rest).overflow else { return nil }
    self.seconds = whole
    self.nanoseconds = Int32(rest)
  }

  /// Reads numbers with units, such as `-1h30m` or `1.5s`; nil for any other form.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    if bytes.elementsEqual([UInt8(ascii: "0")]) {
      self.init(seconds: 0)
      return
    }
    guard !bytes.isEmpty else { return nil }
    var total: Int128 = 0
    while !bytes.isEmpty {
      guard let part = Self.readPart(&bytes) else { return nil }
      total += part
      guard total < 400_000_000_000_000_000_000 else { return nil }
    }
    if isNegative { total = -total }
    self.init(
      seconds: Int64(total / 1_000_000_000),
      nanoseconds: Int64(total % 1_000_000_000)
    )
  }

  /// Reads one number and its unit; the result is in nanoseconds.
  private static func readPart(_ bytes: inout ArraySlice<UInt8>) -> Int128? {
    var whole: Int128 = 0
    var fraction: Int128 = 0
    var scale: Int128 = 1
    var digits = 0
    var hasPoint = false
    while let byte = bytes.first {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if (0x30...0x39).contains(byte) {
        digits += 1
        if !hasPoint {
          whole = whole * 10 + Int128(byte - 0x30)
          guard whole < 1_000_000_000_000_000_000_000_000 else { return nil }
        } else if scale < 1_000_000_000_000_000 {
          // Digits beyond those a nanosecond can hold change nothing.
          fraction = fraction * 10 + Int128(byte - 0x30)
          scale *= 10
        }
      } else {
        break
      }
      bytes.removeFirst()
    }
    guard digits > 0 else { return nil }
    let letters = bytes.prefix { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ".") }
    let unit: Int128
    switch String(decoding: letters, as: UTF8.self) {
    case "h": unit = 3_600_000_000_000
    case "m": unit = 60_000_000_000
    case "s": unit = 1_000_000_000
    case "ms": unit = 1_000_000
    case "us", "\u{B5}s", "\u{3BC}s": unit = 1000
    case "ns": unit = 1
    default: return nil
    }
    bytes.removeFirst(letters.count)
    return whole * unit + fraction * unit / scale
  }

  /// The sum, or nil if it is too long.
  static func + (left: Duration, right: Duration) -> Duration? {
    let (seconds, overflow) = left.seconds.addingReportingOverflow(right.seconds)
    guard !overflow else { return nil }
    return Duration(
      seconds: seconds,
      nanoseconds: Int64(left.nanoseconds) + Int64(right.nanoseconds)
    )
  }

  /// The length in the other direction.
  static prefix func - (value: Duration) -> Duration? {
    Duration(seconds: -value.seconds, nanoseconds: -Int64(value.nanoseconds))
  }

  /// Lengths compare by time.
  public static func < (left: Duration, right: Duration) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// The length in seconds, such as `1.5s`.
  public var description: String {
    let sign = seconds < 0 || nanoseconds < 0 ? "-" : ""
    return "\(sign)\(seconds.magnitude)\(fraction(abs(nanoseconds)))s"
  }
}

extension Timestamp {
  /// The moment some time later, or nil outside the years 1 to 9999.
  func adding(_ duration: Duration) -> Timestamp? {
    var (seconds, overflow) = seconds.addingReportingOverflow(duration.seconds)
    var nanoseconds = nanoseconds + duration.nanoseconds
    if nanoseconds >= 1_000_000_000 {
      nanoseconds -= 1_000_000_000
      seconds += 1
    } else if nanoseconds < 0 {
      nanoseconds += 1_000_000_000
      seconds -= 1
    }
    return overflow ? nil : Timestamp(seconds: seconds, nanoseconds: nanoseconds)
  }

  /// The time from another moment to this one.
  func since(_ other: Timestamp) -> Duration? {
    Duration(
      seconds: seconds - other.seconds,
      nanoseconds: Int64(nanoseconds) - Int64(other.nanoseconds)
    )
  }
}
