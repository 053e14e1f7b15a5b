// Names, literals, brackets, and what may follow them: selection, calls, indexes.
extension Parser {
  mutating func parseMember(negatedAt minus: Int? = nil) -> Expression.ID {
    var member = parsePrimary(negatedAt: minus)
    while !hasFailed {
      switch token.kind {
      case .dot: member = parseSelection(from: member)
      case .leftBracket:
        let opened = token
        advance()
        let index = parseExpression()
        close(.rightBracket, opened: opened, "]")
        member = append(.index(member, index), from: member, [member, index])
      case .leftBrace:
        guard isQualifiedName(member) else { return member }
        member = parseMessage(named: member)
      default: return member
      }
    }
    return member
  }

  private mutating func parseSelection(from member: Expression.ID) -> Expression.ID {
    advance()
    let isQuoted = token.kind == .quotedIdentifier
    guard let name = parseName(afterDot: true) else { return 0 }
    guard token.kind == .leftParen, !isQuoted else {
      let name = expression.append(name: name)
      return append(.select(member, name: name), from: member, [member])
    }
    let opened = token
    let arguments = parseArguments(opened)
    guard !hasFailed else { return 0 }
    if expandsMacros, let expanded = expandMacro(name, on: member, arguments) { return expanded }
    let operands = expression.append(operands: [member] + arguments)
    let index = expression.append(name: name)
    return append(
      .receiverCall(name: index, operands),
      from: member,
      [member] + arguments
    )
  }

  private mutating func parsePrimary(negatedAt minus: Int?) -> Expression.ID {
    let first = token
    switch first.kind {
    case .integer, .unsigned, .float, .string, .bytes, .true, .false, .null:
      advance()
      return parseLiteral(first, negatedAt: minus)
    case .identifier, .quotedIdentifier: return parseIdentifier(start: first.start, isRooted: false)
    case .dot:
      advance()
      return parseIdentifier(start: first.start, isRooted: true)
    case .leftParen:
      advance()
      let inner = parseExpression()
      if !hasFailed, token.kind == .comma, !isThousands {
        let help = "a list is written in square brackets: `['a', 'b']`"
        fail(ExpressionMessages.unexpected(",", help, token.range))
      }
      close(.rightParen, opened: first, ")")
      widen(inner, from: first.start)
      return inner
    case .leftBracket: return parseList(first)
    case .leftBrace: return parseMap(first)
    default:
      failOperand()
      return 0
    }
  }

  private mutating func parseIdentifier(start: Int, isRooted: Bool) -> Expression.ID {
    let word = token
    guard let name = parseName(afterDot: false) else { return 0 }
    if !isRooted, token.startsOperand, name == "not" || name == "NOT" {
      fail(ExpressionMessages.wordOperator(name, "!", word.range))
      return 0
    }
    guard token.kind == .leftParen else {
      let index = expression.append(name: name)
      return append(
        .identifier(name: index, isRooted: isRooted),
        start: start,
        EmptyCollection()
      )
    }
    let arguments = parseArguments(token)
    guard !hasFailed else { return 0 }
    if expandsMacros, !isRooted, name == "has" {
      return expandHas(arguments, start: start, name: word)
    }
    let operands = expression.append(operands: arguments)
    let index = expression.append(name: isRooted ? "." + name : name)
    return append(.call(name: index, operands), start: start, arguments)
  }

  /// Reads a name; after a dot also one that is reserved elsewhere.
  private mutating func parseName(afterDot: Bool) -> String? {
    let name = text(of: token)
    switch token.kind {
    case .identifier where afterDot || !Self.reserved.contains(name):
      advance()
      return name
    case .identifier where profile == .rules:
      if ["and", "or", "not", "is"].contains(name) {
        failUnexpected()
      } else {
        fail(ExpressionMessages.reservedWord(name, token.range))
      }
    case .identifier:
      fail(ExpressionMessages.reservedWord(name, token.range))
    case .quotedIdentifier where afterDot:
      advance()
      return String(name.dropFirst().dropLast())
    default:
      failUnexpected()
    }
    return nil
  }

  private static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "namespace", "package", "return", "var", "void", "while",
  ]

  private mutating func parseArguments(_ opened: Token) -> [Expression.ID] {
    advance()
    var arguments: [Expression.ID] = []
    while !hasFailed, token.kind != .rightParen {
      arguments.append(parseExpression())
      guard token.kind == .comma else { break }
      advance()
      if token.kind == .rightParen { failUnexpected() }
    }
    close(.rightParen, opened: opened, ")")
    return arguments
  }

  private mutating func parseList(_ opened: Token) -> Expression.ID {
    advance()
    var elements: [Expression.ID] = []
    skipLoneComma(before: .rightBracket)
    while !hasFailed, token.kind != .rightBracket {
      elements.append(parseExpression())
      guard token.kind == .comma else { break }
      advance()
    }
    close(.rightBracket, opened: opened, "]")
    guard !hasFailed else { return 0 }
    let operands = expression.append(operands: elements)
    return append(.list(operands), start: opened.start, elements)
  }

  private mutating func parseMap(_ opened: Token) -> Expression.ID {
    advance()
    var entries: [Expression.ID] = []
    skipLoneComma(before: .rightBrace)
    while !hasFailed, token.kind != .rightBrace {
      entries.append(parseExpression())
      expect(.colon, ExpressionMessages.mapWithoutColon)
      entries.append(parseExpression())
      guard token.kind == .comma else { break }
      advance()
    }
    close(.rightBrace, opened: opened, "}")
    guard !hasFailed else { return 0 }
    let operands = expression.append(operands: entries)
    return append(.map(operands), start: opened.start, entries)
  }

  /// The grammar lets a comma end a list or a map, even an empty one.
  private mutating func skipLoneComma(before end: Token.Kind) {
    guard profile == .standard, token.kind == .comma else { return }
    let comma = token
    advance()
    if token.kind != end { failUnexpected(comma) }
  }

  private func isQualifiedName(_ node: Expression.ID) -> Bool {
    switch expression[node] {
    case .identifier: true
    case .select(let operand, _): isQualifiedName(operand)
    default: false
    }
  }

  private mutating func parseMessage(named name: Expression.ID) -> Expression.ID {
    let opened = token
    advance()
    while !hasFailed, token.kind != .rightBrace {
      _ = parseName(afterDot: true)
      expect(.colon, ExpressionMessages.mapWithoutColon)
      _ = parseExpression()
      guard token.kind == .comma else { break }
      advance()
    }
    close(.rightBrace, opened: opened, "}")
    return append(.message(name), from: name, [name])
  }
}

extension Token {
  fileprivate var startsOperand: Bool {
    switch kind {
    case .identifier, .integer, .string, .true, .false: true
    default: false
    }
  }
}
