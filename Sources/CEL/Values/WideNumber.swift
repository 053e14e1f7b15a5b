/// A whole number of 256 bits, wide enough for what one operation on exact decimals makes before it is seen to fit.
struct WideNumber {
  private var high: Int128
  private var low: UInt128

  /// The product of two numbers.
  init(_ number: Int128, times factor: Int128) {
    (high, low) = number.multipliedFullWidth(by: factor)
  }

  mutating func add(_ number: Int128) {
    let (sum, carries) = low.addingReportingOverflow(UInt128(truncatingIfNeeded: number))
    low = sum
    high = high &+ (number < 0 ? -1 : 0) &+ (carries ? 1 : 0)
  }

  mutating func subtract(_ other: WideNumber) {
    let (difference, borrows) = low.subtractingReportingOverflow(other.low)
    low = difference
    high = high &- other.high &- (borrows ? 1 : 0)
  }

  /// The number in 128 bits, if it fits.
  var narrow: Int128? {
    let number = Int128(truncatingIfNeeded: low)
    return high == (number < 0 ? -1 : 0) ? number : nil
  }

  /// Divides by ten, if nothing is left over.
  mutating func dropZero() -> Bool {
    let isNegative = high < 0
    let (upper, lower) = isNegative ? Self.negated(high, low) : (high, low)
    let (first, rest) = UInt128(bitPattern: upper).quotientAndRemainder(dividingBy: 10)
    let (second, left) = UInt128(10).dividingFullWidth((rest, lower))
    guard left == 0 else { return false }
    let quotient = (Int128(truncatingIfNeeded: first), second)
    (high, low) = isNegative ? Self.negated(quotient.0, quotient.1) : quotient
    return true
  }

  private static func negated(_ high: Int128, _ low: UInt128) -> (Int128, UInt128) {
    (~high &+ (low == 0 ? 1 : 0), ~low &+ 1)
  }
}

/// Ten to the power; the largest that fits is 38.
func powerOfTen(_ exponent: Int) -> Int128 {
  var power: Int128 = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}
