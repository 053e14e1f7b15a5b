// Where digits are given up the caller says how; nothing else ever rounds.
extension ExactDecimal {
  /// What becomes of the digits that are given up.
  public enum Rounding: String, Sendable, CaseIterable {
    /// To the nearest; from the middle to the even digit.
    case halfEven = "half_even"
    /// To the nearest; from the middle away from zero.
    case halfUp = "half_up"
    /// Away from zero.
    case up
    /// Towards zero.
    case down
    /// To the larger number.
    case ceiling
    /// To the smaller number.
    case floor
    /// There must be nothing to give up.
    case error
  }

  /// The number with at most so many digits after the point, 0 to 18.
  ///
  /// Nil if the result does not fit, and under `.error` if digits would be lost.
  public func rounded(to digits: Int, _ rounding: Rounding) -> ExactDecimal? {
    guard (0...Self.greatestScale).contains(digits) else { return nil }
    guard scale > digits else { return self }
    return Self.quotient(
      (0, coefficient.magnitude),
      powerOfTen(scale - digits).magnitude,
      isNegative: coefficient < 0,
      scale: digits,
      rounding
    )
  }

  /// The quotient with at most so many digits after the point, 0 to 18.
  ///
  /// Nil if the divisor is zero or the result does not fit, and under `.error` if digits would be lost.
  public func divided(by divisor: ExactDecimal, digits: Int, _ rounding: Rounding)
    -> ExactDecimal?
  {
    guard (0...Self.greatestScale).contains(digits), divisor.coefficient != 0 else { return nil }
    let isNegative = (coefficient < 0) != (divisor.coefficient < 0)
    let shift = divisor.scale + digits - scale
    guard shift < 0 else {
      return Self.quotient(
        coefficient.magnitude.multipliedFullWidth(by: powerOfTen(shift).magnitude),
        divisor.coefficient.magnitude,
        isNegative: isNegative,
        scale: digits,
        rounding
      )
    }
    let (wide, isTooLarge) = divisor.coefficient.magnitude
      .multipliedReportingOverflow(by: powerOfTen(-shift).magnitude)
    // A divisor beyond 128 bits is more than twice any number of 127 bits: nothing but a small rest remains.
    return Self.quotient(
      (0, isTooLarge && coefficient != 0 ? 1 : coefficient.magnitude),
      isTooLarge ? .max : wide,
      isNegative: isNegative,
      scale: digits,
      rounding
    )
  }

  /// The exact quotient, or nil if the divisor is zero, the division does not come out even or the result does not fit.
  public static func / (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal? {
    for digits in 0...greatestScale {
      if let exact = left.divided(by: right, digits: digits, .error) { return exact }
    }
    return nil
  }

  /// The number without its sign, or nil if it does not fit.
  public var absolute: ExactDecimal? {
    coefficient < 0 ? -self : self
  }

  private static func quotient(
    _ dividend: (high: UInt128, low: UInt128),
    _ divisor: UInt128,
    isNegative: Bool,
    scale: Int,
    _ rounding: Rounding
  ) -> ExactDecimal? {
    guard dividend.high < divisor else { return nil }
    var (quotient, rest) = divisor.dividingFullWidth((dividend.high, dividend.low))
    if rest > 0 {
      let half = Order(rest, divisor - rest)
      let isLarger: Bool
      switch rounding {
      case .error: return nil
      case .halfEven:
        isLarger = half == .greater || (half == .equal && !quotient.isMultiple(of: 2))
      case .halfUp: isLarger = half != .less
      case .up: isLarger = true
      case .down: isLarger = false
      case .ceiling: isLarger = !isNegative
      case .floor: isLarger = isNegative
      }
      if isLarger {
        guard quotient < .max else { return nil }
        quotient += 1
      }
    }
    guard quotient <= Int128.max.magnitude else {
      guard isNegative, quotient == Int128.min.magnitude else { return nil }
      return ExactDecimal(coefficient: .min, scale: scale)
    }
    let coefficient = Int128(quotient)
    return ExactDecimal(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
  }
}
