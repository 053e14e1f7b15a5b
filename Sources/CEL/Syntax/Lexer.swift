/// Cuts the text of an expression into tokens, one at a time.
///
/// The first thing it cannot read is kept as `problem` and gives an `invalid` token; the parser stops there.
struct Lexer {
  let bytes: [UInt8]
  private(set) var problem: ExpressionDiagnostic?
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Token {
    skipSpace()
    let start = position
    guard start < bytes.count else { return Token(kind: .end, start: start, end: start) }
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      return word(from: start)
    case 0x30...0x39: return number(from: start)
    case UInt8(ascii: "."):
      if isDigit(at: start + 1) { return number(from: start) }
      return token(.dot, 1)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      return quoted(from: start, quoteAt: start, isRaw: false)
    case UInt8(ascii: "`"): return quotedIdentifier(from: start)
    default: return mark(byte)
    }
  }

  private mutating func mark(_ byte: UInt8) -> Token {
    let following = position + 1 < bytes.count ? bytes[position + 1] : 0
    let isDoubled = following == byte
    let isBeforeEqual = following == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: "("): return token(.leftParen, 1)
    case UInt8(ascii: ")"): return token(.rightParen, 1)
    case UInt8(ascii: "["): return token(.leftBracket, 1)
    case UInt8(ascii: "]"): return token(.rightBracket, 1)
    case UInt8(ascii: "{"): return token(.leftBrace, 1)
    case UInt8(ascii: "}"): return token(.rightBrace, 1)
    case UInt8(ascii: ","): return token(.comma, 1)
    case UInt8(ascii: ":"): return token(.colon, 1)
    case UInt8(ascii: "?"): return token(.question, 1)
    case UInt8(ascii: "+"): return token(.plus, 1)
    case UInt8(ascii: "-"): return token(.minus, 1)
    case UInt8(ascii: "*"): return token(.star, 1)
    case UInt8(ascii: "/"): return token(.slash, 1)
    case UInt8(ascii: "%"): return token(.percent, 1)
    case UInt8(ascii: "!"): return isBeforeEqual ? token(.notEqual, 2) : token(.not, 1)
    case UInt8(ascii: "<"):
      if following == UInt8(ascii: ">") { return invalid(2, ExpressionMessages.unequalSign) }
      return isBeforeEqual ? token(.lessOrEqual, 2) : token(.less, 1)
    case UInt8(ascii: ">"): return isBeforeEqual ? token(.greaterOrEqual, 2) : token(.greater, 1)
    case UInt8(ascii: "="):
      if let slip = equalSignSlip(following) { return slip }
      return isDoubled ? token(.equal, 2) : invalid(1, ExpressionMessages.singleEqual)
    case UInt8(ascii: "&"):
      return isDoubled ? token(.and, 2) : invalid(1, ExpressionMessages.singleAmpersand)
    case UInt8(ascii: "|"):
      return isDoubled ? token(.or, 2) : invalid(1, ExpressionMessages.singleBar)
    default: return unexpectedCharacter()
    }
  }

  /// `===`, `=>` and `=<`, as other languages or fast fingers write comparisons.
  private mutating func equalSignSlip(_ following: UInt8) -> Token? {
    let third = position + 2 < bytes.count ? bytes[position + 2] : 0
    switch (following, third) {
    case (UInt8(ascii: "="), UInt8(ascii: "=")):
      return invalid(3) { ExpressionMessages.otherSign("===", "==", $0) }
    case (UInt8(ascii: ">"), _):
      return invalid(2) { ExpressionMessages.otherSign("=>", ">=", $0) }
    case (UInt8(ascii: "~"), _):
      return invalid(2) { ExpressionMessages.otherSign("=~", "text.matches('...')", $0) }
    case (UInt8(ascii: "<"), _):
      return invalid(2) { ExpressionMessages.otherSign("=<", "<=", $0) }
    default: return nil
    }
  }

  private mutating func token(_ kind: Token.Kind, _ length: Int) -> Token {
    let start = position
    position += length
    return Token(kind: kind, start: start, end: position)
  }

  private mutating func invalid(
    _ length: Int,
    _ message: (Range<Int>) -> ExpressionDiagnostic
  ) -> Token {
    let token = token(.invalid, min(length, bytes.count - position))
    if problem == nil { problem = message(token.range) }
    return token
  }

  private mutating func unexpectedCharacter() -> Token {
    let lead = bytes[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let text = String(
      decoding: bytes[position..<min(position + length, bytes.count)],
      as: UTF8.self
    )
    switch text {
    case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}":
      return invalid(length) { ExpressionMessages.smartQuote(text, $0) }
    default:
      return invalid(length) { ExpressionMessages.unexpectedCharacter(text, $0) }
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
        position += 1
      case UInt8(ascii: "/")
      where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/"):
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      default:
        return
      }
    }
  }

  private mutating func word(from start: Int) -> Token {
    while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
    let length = position - start
    if length <= 2, position < bytes.count,
      bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "\"")
    {
      // `b` stands before `r` where both stand.
      let isBytes = bytes[start] | 0x20 == UInt8(ascii: "b")
      let isRaw = bytes[position - 1] | 0x20 == UInt8(ascii: "r")
      if (isRaw ? 1 : 0) + (isBytes ? 1 : 0) == length {
        return quoted(from: start, quoteAt: position, isRaw: isRaw, isBytes: isBytes)
      }
    }
    return Token(kind: keyword(start, length) ?? .identifier, start: start, end: position)
  }

  private func keyword(_ start: Int, _ length: Int) -> Token.Kind? {
    func spells(_ word: StaticString) -> Bool {
      word.utf8CodeUnitCount == length
        && (0..<length).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
    }
    switch length {
    case 2: return spells("in") ? .in : nil
    case 4: return spells("true") ? .true : spells("null") ? .null : nil
    case 5: return spells("false") ? .false : nil
    default: return nil
    }
  }

  private mutating func number(from start: Int) -> Token {
    if bytes[start] == 0x30, start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "x") {
      position = start + 2
      while position < bytes.count, hexDigit(bytes[position]) != nil { position += 1 }
      return finishNumber(from: start, kind: position > start + 2 ? .integer : .invalid)
    }
    var kind = Token.Kind.integer
    skipDigits()
    if position < bytes.count, bytes[position] == UInt8(ascii: "."), isDigit(at: position + 1) {
      kind = .float
      position += 1
      skipDigits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      let isSigned =
        position + 1 < bytes.count
        && (bytes[position + 1] == UInt8(ascii: "+") || bytes[position + 1] == UInt8(ascii: "-"))
      if isDigit(at: position + (isSigned ? 2 : 1)) {
        kind = .float
        position += isSigned ? 2 : 1
        skipDigits()
      }
    }
    return finishNumber(from: start, kind: kind)
  }

  private mutating func finishNumber(from start: Int, kind: Token.Kind) -> Token {
    var kind = kind
    if kind == .integer, position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "u") {
      kind = .unsigned
      position += 1
    }
    guard kind != .invalid, position >= bytes.count || !isWordByte(bytes[position]) else {
      while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
      let length = position - start
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      position = start
      return invalid(length) { ExpressionMessages.badNumber(text, nil, $0) }
    }
    return Token(kind: kind, start: start, end: position)
  }

  private mutating func quoted(
    from start: Int,
    quoteAt quoteStart: Int,
    isRaw: Bool,
    isBytes: Bool = false
  ) -> Token {
    let quote = bytes[quoteStart]
    let isTriple =
      quoteStart + 2 < bytes.count && bytes[quoteStart + 1] == quote
      && bytes[quoteStart + 2] == quote
    position = quoteStart + (isTriple ? 3 : 1)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), !isRaw {
        position += 2
        continue
      }
      if !isTriple, byte == 0x0A || byte == 0x0D { break }
      if byte == quote {
        guard isTriple else {
          position += 1
          return Token(kind: isBytes ? .bytes : .string, start: start, end: position)
        }
        if position + 2 < bytes.count, bytes[position + 1] == quote, bytes[position + 2] == quote {
          position += 3
          return Token(kind: isBytes ? .bytes : .string, start: start, end: position)
        }
      }
      position += 1
    }
    let length = min(position, bytes.count) - start
    position = start
    return invalid(length, ExpressionMessages.unclosedQuote)
  }

  private mutating func quotedIdentifier(from start: Int) -> Token {
    position += 1
    while position < bytes.count,
      isWordByte(bytes[position]) || [0x20, 0x2D, 0x2E, 0x2F].contains(bytes[position])
    {
      position += 1
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "`"), position > start + 1 else {
      let length = max(1, min(position, bytes.count) - start)
      position = start
      return invalid(length, ExpressionMessages.unclosedQuote)
    }
    position += 1
    return Token(kind: .quotedIdentifier, start: start, end: position)
  }

  private mutating func skipDigits() {
    while isDigit(at: position) { position += 1 }
  }

  private func isDigit(at index: Int) -> Bool {
    index < bytes.count && (0x30...0x39).contains(bytes[index])
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// The value of a hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte) - 0x30
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x57
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x37
  default: nil
  }
}
