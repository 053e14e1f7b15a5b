/// Builds the node table of an expression.
///
/// It stops at the first thing it cannot read, since what follows would only repeat the complaint. Depth is bounded twice:
/// `nesting` bounds the recursion here, and the height kept for every node bounds the recursion of whoever walks the table.
struct Parser {
  var expression = Expression()
  private(set) var problem: ExpressionDiagnostic?
  /// Whether there is a problem; asked at every step, so kept apart.
  private(set) var hasFailed = false

  let profile: TypeEnvironment.Profile
  let expandsMacros: Bool
  private let limit: Int
  private var lexer: Lexer
  private(set) var token: Token
  private var lastEnd = 0
  /// The token before this one, to say what something is missing after.
  private var previous: Token?
  private var depth = 0
  private var heights: [UInt16] = []
  /// The range of each node with the brackets around it.
  private var outer: [Range<Int>] = []

  init(
    _ bytes: [UInt8],
    profile: TypeEnvironment.Profile,
    nesting: Int,
    expandsMacros: Bool = true
  ) {
    lexer = Lexer(bytes)
    self.profile = profile
    self.expandsMacros = expandsMacros
    limit = min(nesting, 1000)
    let estimate = bytes.count / 4 + 4
    expression.nodes.reserveCapacity(estimate)
    expression.starts.reserveCapacity(estimate)
    expression.ends.reserveCapacity(estimate)
    heights.reserveCapacity(estimate)
    outer.reserveCapacity(estimate)
    token = lexer.next()
  }

  var bytes: [UInt8] { lexer.bytes }

  /// Reads the whole text; nil if there is a problem.
  mutating func parse() -> Expression? {
    if token.kind == .end { fail(ExpressionMessages.emptyExpression(0..<bytes.count)) }
    expression.root = parseExpression()
    if !hasFailed, token.kind != .end { failLeftover() }
    if let lexical = lexer.problem {
      problem = lexical
      hasFailed = true
    }
    return hasFailed ? nil : expression
  }

  // MARK: Operators

  mutating func parseExpression() -> Expression.ID {
    guard enter() else { return 0 }
    defer { depth -= 1 }
    let condition = parseOr()
    guard token.kind == .question else { return condition }
    advance()
    let accepted = parseOr()
    expect(.colon, ExpressionMessages.conditionalWithoutColon)
    let rejected = parseExpression()
    return append(
      .conditional(condition, accepted, rejected),
      from: condition,
      [condition, accepted, rejected]
    )
  }

  private mutating func parseOr() -> Expression.ID {
    parseLogical(.or, { $0.parseAnd() }) { .or($0, $1) }
  }

  private mutating func parseAnd() -> Expression.ID {
    parseLogical(.and, { $0.parseRelation() }) { .and($0, $1) }
  }

  /// Reads a chain of `&&` or `||`; long chains become balanced trees, so that they are not deep.
  private mutating func parseLogical(
    _ kind: Token.Kind,
    _ parseTerm: (inout Parser) -> Expression.ID,
    _ node: (Expression.ID, Expression.ID) -> Expression.Node
  ) -> Expression.ID {
    let first = parseTerm(&self)
    guard token.kind == kind else { return first }
    var terms = [first]
    while !hasFailed, token.kind == kind {
      advance()
      terms.append(parseTerm(&self))
    }
    return hasFailed ? 0 : balance(terms[...], node)
  }

  private mutating func balance(
    _ terms: ArraySlice<Expression.ID>,
    _ node: (Expression.ID, Expression.ID) -> Expression.Node
  ) -> Expression.ID {
    guard terms.count > 1 else { return terms.first ?? 0 }
    let middle = terms.startIndex + (terms.count + 1) / 2
    let left = balance(terms[..<middle], node)
    let right = balance(terms[middle...], node)
    let range = outer[Int(left)].lowerBound..<outer[Int(right)].upperBound
    return append(node(left, right), range, [left, right])
  }

  private mutating func parseRelation() -> Expression.ID {
    var left = parseSum()
    while !hasFailed, let relation = token.kind.relation {
      advance()
      let right = parseSum()
      left = append(.binary(relation, left, right), from: left, [left, right])
    }
    return left
  }

  private mutating func parseSum() -> Expression.ID {
    var left = parseProduct()
    while !hasFailed, token.kind == .plus || token.kind == .minus {
      let sign: Expression.BinaryOperator = token.kind == .plus ? .add : .subtract
      advance()
      let right = parseProduct()
      left = append(.binary(sign, left, right), from: left, [left, right])
    }
    return left
  }

  private mutating func parseProduct() -> Expression.ID {
    var left = parseUnary()
    while !hasFailed {
      let sign: Expression.BinaryOperator
      switch token.kind {
      case .star: sign = .multiply
      case .slash: sign = .divide
      case .percent: sign = .remainder
      default: return left
      }
      advance()
      let right = parseUnary()
      left = append(.binary(sign, left, right), from: left, [left, right])
    }
    return left
  }

  private mutating func parseUnary() -> Expression.ID {
    guard token.kind == .not || token.kind == .minus else { return parseMember() }
    guard enter() else { return 0 }
    defer { depth -= 1 }
    let sign = token
    advance()
    if sign.kind == .minus, token.kind == .integer || token.kind == .float {
      return parseMember(negatedAt: sign.start)
    }
    let operand = parseUnary()
    return append(
      sign.kind == .not ? .not(operand) : .negate(operand),
      start: sign.start,
      [operand]
    )
  }

  // MARK: Building

  mutating func append(
    _ node: Expression.Node,
    from first: Expression.ID,
    _ children: [Expression.ID]
  ) -> Expression.ID {
    guard !hasFailed else { return 0 }
    return append(node, start: outer[Int(first)].lowerBound, children)
  }

  mutating func append(
    _ node: Expression.Node,
    start: Int,
    _ children: some Sequence<Expression.ID>
  ) -> Expression.ID {
    append(node, start..<max(start, lastEnd), children)
  }

  private mutating func append(
    _ node: Expression.Node,
    _ range: Range<Int>,
    _ children: some Sequence<Expression.ID>
  ) -> Expression.ID {
    guard !hasFailed else { return 0 }
    var height: UInt16 = 0
    for child in children {
      height = max(height, heights[Int(child)])
    }
    let id = expression.append(node, range)
    heights.append(height + 1)
    outer.append(range)
    if height >= limit {
      var isSum = false
      if case .binary(.add, _, _) = node { isSum = profile == .rules }
      fail(ExpressionMessages.tooDeep(limit, isSum: isSum, range))
    }
    return id
  }

  /// Notes the brackets around a node, which belong to whatever is made of it.
  mutating func widen(_ node: Expression.ID, from start: Int) {
    if !hasFailed { outer[Int(node)] = start..<lastEnd }
  }

  // MARK: Tokens

  mutating func advance() {
    lastEnd = token.end
    previous = token
    token = lexer.next()
  }

  mutating func enter() -> Bool {
    depth += 1
    if depth > limit { fail(ExpressionMessages.tooDeep(limit, token.range)) }
    guard !hasFailed else {
      depth -= 1
      return false
    }
    return true
  }

  mutating func expect(_ kind: Token.Kind, _ message: (Range<Int>) -> ExpressionDiagnostic) {
    guard !hasFailed else { return }
    if token.kind == kind {
      advance()
    } else {
      fail(message(token.range))
    }
  }

  /// Closes a bracket; if the text ends first, the message stands at the opening one.
  mutating func close(_ kind: Token.Kind, opened: Token, _ mark: String) {
    guard !hasFailed else { return }
    if token.kind == kind {
      advance()
    } else if token.kind == .end {
      fail(ExpressionMessages.unclosed(text(of: opened), mark, opened.range))
    } else {
      failUnexpected()
    }
  }

  mutating func fail(_ diagnostic: ExpressionDiagnostic) {
    if !hasFailed { problem = diagnostic }
    hasFailed = true
  }

  /// Fails where a value is wanted.
  mutating func failOperand() {
    if let previous, previous.kind.isSign, token.kind == .end || token.kind.isClosing {
      fail(ExpressionMessages.nothingAfter(text(of: previous), token.range))
    } else if token.kind.isSign, previous == nil || previous?.kind.isSign == true {
      fail(ExpressionMessages.nothingBefore(text(of: token), token.range))
    } else {
      failUnexpected()
    }
  }

  /// Fails on what is left over after a whole expression.
  private mutating func failLeftover() {
    let words = ["and", "or", "not", "is", "AND", "OR", "NOT"]
    switch token.kind {
    case .rightParen, .rightBracket, .rightBrace:
      fail(ExpressionMessages.closesNothing(text(of: token), token.range))
    case .comma where previous?.kind == .integer && isThousands:
      fail(ExpressionMessages.numberWithCommas(token.range))
    case .comma where isDecimalComma: fail(ExpressionMessages.decimalComma(token.range))
    case .comma:
      let help = "join conditions with `&&` (and) or `||` (or)"
      fail(ExpressionMessages.unexpected(",", help, token.range))
    case .integer where isGroupOfDigits: fail(ExpressionMessages.numberWithBlanks(token.range))
    case .identifier where previous?.kind == .string && previous?.end == token.start:
      fail(ExpressionMessages.quoteInText(token.range))
    case .identifier where CommonSlips.help(word: text(of: token)) != nil:
      let word = text(of: token)
      fail(ExpressionMessages.unexpected(word, CommonSlips.help(word: word), token.range))
    case .identifier where !words.contains(text(of: token)), .integer, .string:
      fail(ExpressionMessages.noOperator(text(of: token), token.range))
    default: failUnexpected()
    }
  }

  /// Whether just three digits follow the comma, as people group them in large numbers.
  var isThousands: Bool {
    let rest = bytes[token.end...].prefix { (0x30...0x39).contains($0) }
    return token.kind == .comma && rest.count == 3
  }

  /// Whether a number goes on after a blank, as people group digits.
  private var isGroupOfDigits: Bool {
    token.kind == .integer && previous?.kind == .integer && token.range.count == 3
  }

  private var isDecimalComma: Bool {
    let rest = bytes[token.end...].prefix { (0x30...0x39).contains($0) }
    return profile == .rules && token.kind == .comma && previous?.kind == .integer
      && (1...2).contains(rest.count) && previous?.end == token.start
  }

  private func followingWord() -> String {
    let rest = bytes[token.end...].drop { $0 == 0x20 || $0 == 0x0A }
    return String(decoding: rest.prefix { (0x61...0x7A).contains($0) }, as: UTF8.self)
  }

  mutating func failUnexpected(_ found: Token? = nil) {
    let token = found ?? token
    let text = text(of: token)
    switch (token.kind, text) {
    case (.end, _):
      fail(ExpressionMessages.unexpectedEnd(token.range))
    case (.identifier, "is") where followingWord() == "not":
      fail(ExpressionMessages.wordOperator("is not", "!=", token.range))
    case (.identifier, "not") where followingWord() == "in":
      fail(ExpressionMessages.wordOperator("not in", "!(... in [...])", token.range))
    case (.comma, _) where previous?.kind == .integer && isThousands:
      fail(ExpressionMessages.numberWithCommas(token.range))
    case (.integer, _) where isGroupOfDigits:
      fail(ExpressionMessages.numberWithBlanks(token.range))
    case (.identifier, _) where previous?.kind == .string && previous?.end == token.start:
      fail(ExpressionMessages.quoteInText(token.range))
    case (.identifier, _) where profile == .rules && CommonSlips.help(word: text) != nil:
      fail(ExpressionMessages.unexpected(text, CommonSlips.help(word: text), token.range))
    case (.identifier, "and"), (.identifier, "AND"):
      fail(ExpressionMessages.wordOperator(text, "&&", token.range))
    case (.identifier, "or"), (.identifier, "OR"):
      fail(ExpressionMessages.wordOperator(text, "||", token.range))
    case (.identifier, "not"), (.identifier, "NOT"):
      fail(ExpressionMessages.wordOperator(text, "!", token.range))
    case (.identifier, "is"):
      fail(ExpressionMessages.wordOperator(text, "==", token.range))
    default:
      fail(ExpressionMessages.unexpected(text, nil, token.range))
    }
  }

  func text(of token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }
}

extension Token.Kind {
  /// Whether something must stand on both sides.
  fileprivate var isSign: Bool {
    switch self {
    case .and, .or, .plus, .star, .slash, .percent, .minus: true
    default: relation != nil
    }
  }

  fileprivate var isClosing: Bool {
    switch self {
    case .rightParen, .rightBracket, .rightBrace, .comma: true
    default: false
    }
  }

  fileprivate var relation: Expression.BinaryOperator? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .in: .contained
    default: nil
    }
  }
}
