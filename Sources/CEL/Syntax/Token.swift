/// One word, literal or mark of an expression, with its place in UTF-8 offsets.
struct Token {
  enum Kind: UInt8 {
    case identifier, quotedIdentifier
    case integer, unsigned, float, string, bytes
    case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
    case dot, comma, colon, question
    case plus, minus, star, slash, percent
    case not, and, or
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case `in`, `true`, `false`, null
    case end
    /// Reported already by the lexer.
    case invalid
  }

  let kind: Kind
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
}
