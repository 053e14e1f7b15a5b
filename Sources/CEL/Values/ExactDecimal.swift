/// An exact decimal number: a 128-bit coefficient and a scale of 0 to 18 digits after the point.
///
/// It rounds only where it is told how: an operation whose exact result does not fit gives nil, and one whose exact
/// result fits gives it. `1.0` and `1.00` are equal.
public struct ExactDecimal: Hashable, Comparable, Sendable, CustomStringConvertible {
  let coefficient: Int128
  let scale: Int

  /// The most digits after the point.
  static var greatestScale: Int { 18 }

  init(coefficient: Int128, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// The number of that coefficient and scale; zeros at the end are dropped as far as it takes for it to fit.
  private init?(_ coefficient: WideNumber, scale: Int) {
    var (coefficient, scale) = (coefficient, scale)
    while scale > Self.greatestScale || coefficient.narrow == nil {
      guard scale > 0, coefficient.dropZero() else { return nil }
      scale -= 1
    }
    guard let narrow = coefficient.narrow else { return nil }
    self.init(coefficient: narrow, scale: scale)
  }

  /// The whole number as a decimal.
  public init(_ value: Int64) {
    self.init(coefficient: Int128(value), scale: 0)
  }

  /// Reads digits with an optional sign and decimal point, such as `-12.50`; nil for any other form.
  public init?(_ text: some StringProtocol) {
    var coefficient: Int128 = 0
    var scale = 0
    var isNegative = false
    var hasPoint = false
    var digits = 0
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0:
        isNegative = true
      case UInt8(ascii: ".") where !hasPoint && digits > 0:
        hasPoint = true
      case 0x30...0x39:
        let (product, tooLarge) = coefficient.multipliedReportingOverflow(by: 10)
        let (sum, overflow) = product.addingReportingOverflow(Int128(byte) - 0x30)
        guard !tooLarge, !overflow else { return nil }
        coefficient = sum
        digits += 1
        if hasPoint { scale += 1 }
      default:
        return nil
      }
    }
    guard digits > 0, scale <= Self.greatestScale, !hasPoint || scale > 0 else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
  }

  /// The exact sum, or nil if it does not fit.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal? {
    guard left.scale >= right.scale else { return right + left }
    // The number with fewer digits after the point is brought to the scale of the other.
    var sum = WideNumber(right.coefficient, times: powerOfTen(left.scale - right.scale))
    sum.add(left.coefficient)
    return ExactDecimal(sum, scale: left.scale)
  }

  /// The exact difference, or nil if it does not fit.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal? {
    let scale = max(left.scale, right.scale)
    var difference = WideNumber(left.coefficient, times: powerOfTen(scale - left.scale))
    difference.subtract(WideNumber(right.coefficient, times: powerOfTen(scale - right.scale)))
    return ExactDecimal(difference, scale: scale)
  }

  /// The exact product, or nil if it does not fit; with no more zeros at the end than a factor has digits there.
  public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal? {
    var product = WideNumber(left.coefficient, times: right.coefficient)
    var scale = left.scale + right.scale
    while scale > max(left.scale, right.scale), product.dropZero() { scale -= 1 }
    return ExactDecimal(product, scale: scale)
  }

  /// The number with the other sign, or nil if it does not fit.
  public static prefix func - (value: ExactDecimal) -> ExactDecimal? {
    let (negated, overflow) = Int128(0).subtractingReportingOverflow(value.coefficient)
    return overflow ? nil : ExactDecimal(coefficient: negated, scale: value.scale)
  }

  /// Numbers compare by value, whatever their digits after the point.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.order(against: right) == 0
  }

  /// Numbers compare by value, whatever their digits after the point.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.order(against: right) < 0
  }

  /// Equal numbers hash alike, whatever their digits after the point.
  public func hash(into hasher: inout Hasher) {
    let value = normalized
    hasher.combine(value.coefficient)
    hasher.combine(value.scale)
  }

  /// The number as it was written: `120000000`, `-12.50`.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let filled = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    return "\(sign)\(filled.dropLast(scale)).\(filled.suffix(scale))"
  }

  /// The whole number of the same value, if there is one.
  public var wholeNumber: Int64? {
    let value = normalized
    return value.scale == 0 ? Int64(exactly: value.coefficient) : nil
  }

  /// The same number without zeros at the end.
  var normalized: ExactDecimal {
    var (coefficient, scale) = (coefficient, scale)
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  private func aligned(to scale: Int) -> Int128? {
    var value = coefficient
    for _ in self.scale..<max(self.scale, scale) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }

  // A number that cannot be aligned is larger in size than every number that sets the scale.
  private func order(against other: ExactDecimal) -> Int {
    let scale = max(scale, other.scale)
    guard let first = aligned(to: scale) else { return coefficient < 0 ? -1 : 1 }
    guard let second = other.aligned(to: scale) else { return other.coefficient < 0 ? 1 : -1 }
    return first < second ? -1 : first == second ? 0 : 1
  }
}
