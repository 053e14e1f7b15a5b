extension Parser {
  /// The constant of a literal; a minus sign before a number belongs to it.
  mutating func parseLiteral(_ literal: Token, negatedAt minus: Int?) -> Expression.ID {
    let start = minus ?? literal.start
    guard let value = value(of: literal, isNegative: minus != nil) else {
      let range = start..<literal.end
      let text = String(decoding: bytes[range], as: UTF8.self)
      let slip = profile == .rules ? CommonSlips.help(amount: text) : nil
      fail(
        slip.map { ExpressionMessages.badNumber(text, $0, range) }
          ?? ExpressionMessages.numberOutOfRange(text, range)
      )
      return 0
    }
    return append(expression.append(constant: value), start: start, EmptyCollection())
  }

  private mutating func value(of literal: Token, isNegative: Bool) -> Value? {
    switch literal.kind {
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .null: return .null
    case .integer:
      let number = wholeNumber(literal.start, literal.end)
      if isNegative {
        guard let number, number <= UInt64(Int64.max) + 1 else { return nil }
        return .int(Int64(truncatingIfNeeded: 0 &- number))
      }
      return number.flatMap { Int64(exactly: $0) }.map { .int($0) }
    case .unsigned: return wholeNumber(literal.start, literal.end - 1).map { .uint($0) }
    case .float:
      let text = (isNegative ? "-" : "") + text(of: literal)
      if profile == .rules { return ExactDecimal(text).map { .decimal($0) } }
      return Double(text).map { .double($0) }
    default: return quotedValue(literal)
    }
  }

  private mutating func quotedValue(_ literal: Token) -> Value {
    let quoted = QuotedLiteral(bytes, literal)
    if let range = quoted.problem {
      let escape = String(decoding: bytes[range], as: UTF8.self)
      fail(ExpressionMessages.badEscape(escape, range))
    }
    return literal.kind == .bytes
      ? .bytes(quoted.decoded)
      : .string(String(decoding: quoted.decoded, as: UTF8.self))
  }

  private func wholeNumber(_ start: Int, _ end: Int) -> UInt64? {
    let isHexadecimal = end - start > 2 && bytes[start + 1] == UInt8(ascii: "x")
    let radix: UInt64 = isHexadecimal ? 16 : 10
    var number: UInt64 = 0
    for byte in bytes[(isHexadecimal ? start + 2 : start)..<end] {
      let (product, tooLarge) = number.multipliedReportingOverflow(by: radix)
      let (sum, overflow) = product.addingReportingOverflow(UInt64(hexDigit(byte) ?? 0))
      guard !tooLarge, !overflow else { return nil }
      number = sum
    }
    return number
  }
}
