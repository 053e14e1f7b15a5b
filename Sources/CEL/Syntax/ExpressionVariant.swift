/// The text of an expression with one small change that should matter: whether the tests of a rule notice it shows
/// how good they are.
package struct ExpressionVariant: Sendable {
  /// What was changed, such as `< became <=`.
  package let change: String
  /// The changed text.
  package let text: String

  /// Every variant of an expression: negated, one comparison swapped, one date moved by a day.
  package static func all(of text: String) -> [ExpressionVariant] {
    // On a line of its own, the bracket is not part of a comment.
    [ExpressionVariant(change: "negated", text: "!(\(text)\n)")] + changed(text)
  }

  /// The variants that leave the kind of value as it is.
  package static func changed(_ text: String) -> [ExpressionVariant] {
    let bytes = Array(text.utf8)
    var variants: [ExpressionVariant] = []
    var earlier: [Token] = []
    var lexer = Lexer(bytes)
    while case let token = lexer.next(), token.kind != .end, token.kind != .invalid {
      if let other = counterpart(of: token.kind) {
        let sign = String(decoding: bytes[token.range], as: UTF8.self)
        variants.append(
          ExpressionVariant(
            change: "\(sign) became \(other)\(place(of: token, sign, in: bytes))",
            text: replacing(token.range, in: bytes, by: other)
          )
        )
      }
      if let date = dateLiteral(earlier + [token], in: bytes) {
        for days in [-1, 1] {
          guard let moved = date.adding(days: days)?.description else { continue }
          let inner = (token.start + 1)..<(token.end - 1)
          variants.append(
            ExpressionVariant(
              change: "\(date) became \(moved)",
              text: replacing(inner, in: bytes, by: moved)
            )
          )
        }
      }
      earlier = Array((earlier + [token]).suffix(2))
    }
    return variants
  }

  /// What a comparison becomes; nil for any other token.
  private static func counterpart(of kind: Token.Kind) -> String? {
    switch kind {
    case .equal: "!="
    case .notEqual: "=="
    case .less: "<="
    case .lessOrEqual: "<"
    case .greater: ">="
    case .greaterOrEqual: ">"
    default: nil
    }
  }

  /// Which of several equal signs is meant.
  private static func place(of token: Token, _ sign: String, in bytes: [UInt8]) -> String {
    var lexer = Lexer(bytes)
    var (count, number) = (0, 0)
    while case let other = lexer.next(), other.kind != .end, other.kind != .invalid {
      guard other.kind == token.kind else { continue }
      count += 1
      if other.start == token.start { number = count }
    }
    return count == 1 ? "" : " (\(sign) number \(number))"
  }

  /// The date of `date('2025-09-30')`, whose text is the last of three tokens.
  private static func dateLiteral(_ tokens: [Token], in bytes: [UInt8]) -> CalendarDate? {
    guard tokens.map(\.kind) == [.identifier, .leftParen, .string],
      String(decoding: bytes[tokens[0].range], as: UTF8.self) == "date"
    else { return nil }
    let literal = tokens[2].range.dropFirst().dropLast()
    return CalendarDate(String(decoding: bytes[literal], as: UTF8.self))
  }

  private static func replacing(_ range: Range<Int>, in bytes: [UInt8], by text: String) -> String {
    String(
      decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...],
      as: UTF8.self
    )
  }
}
