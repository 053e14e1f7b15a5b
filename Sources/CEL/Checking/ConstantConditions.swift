/// Finds the conditions of an expression that no case can make true, and those that no case can make false.
///
/// A condition is written out as the situations in which it holds (see `Situation`); when every one of them contradicts
/// itself, it never holds. Where that would take too long nothing is claimed, so that a claim is always right: it counts
/// what may be unknown, what may be `no` and what may fail as free to come out either way. The innermost condition is
/// reported, and nothing around it.
struct ConstantConditions {
  let expression: Expression
  let types: [CELType]
  let environment: TypeEnvironment
  let bytes: [UInt8]
  /// The values of the parts that are made of constants alone.
  let folded: [Expression.ID: Value]
  /// How many situations may still be looked at, so that hostile expressions end soon.
  var budget = 20_000
  private var found: [ExpressionDiagnostic] = []

  /// The warnings for a checked expression, in the order of the text.
  static func find(
    in checker: TypeChecker,
    _ folded: [Expression.ID: Value],
    _ bytes: [UInt8]
  ) -> [ExpressionDiagnostic] {
    var search = ConstantConditions(checker, folded, bytes)
    if case .bool(let holds)? = search.constant(checker.expression.root),
      case .constant = checker.expression[checker.expression.root]
    {
      let range = checker.expression.range(of: checker.expression.root)
      return [holds ? ConditionMessages.always(range) : ConditionMessages.never(range)]
    }
    _ = search.visit(search.expression.root)
    return search.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(_ checker: TypeChecker, _ folded: [Expression.ID: Value], _ bytes: [UInt8]) {
    self.folded = folded
    expression = checker.expression
    types = checker.types
    environment = checker.environment
    self.bytes = bytes
  }

  /// Looks at a node and all under it; whether anything was reported.
  private mutating func visit(_ node: Expression.ID) -> Bool {
    var isReported = false
    for child in expression.children(node) where visit(child) { isReported = true }
    if !isReported, checkList(node) { return true }
    guard !isReported, isJudged(node) else { return isReported }
    if isNever(node, true) {
      found.append(neverTrue(node))
    } else if isNever(node, false) {
      found.append(alwaysTrue(node))
    } else {
      return false
    }
    return true
  }

  /// Conditions that are put together from others, or compare; a `true` among others says itself what it does.
  private func isJudged(_ node: Expression.ID) -> Bool {
    switch expression[node] {
    case .and, .or: true
    case .binary, .conditional: types[Int(node)] == .bool
    default: false
    }
  }

  /// Whether nothing can make the condition come out so.
  private mutating func isNever(_ node: Expression.ID, _ outcome: Bool) -> Bool {
    situations(node, outcome)?.isEmpty ?? false
  }

  private mutating func areNever(
    _ first: Expression.ID,
    _ second: Expression.ID,
    _ outcome: Bool
  ) -> Bool {
    guard budget > 0, let left = situations(first, outcome), let right = situations(second, outcome)
    else {
      return false
    }
    return product(left, right)?.isEmpty ?? false
  }

  /// The value of a part that no fact changes.
  func constant(_ node: Expression.ID) -> Value? {
    expression.constant(node) ?? folded[node]
  }

  // MARK: Lists

  /// A list in which something stands twice, or in which every code stands.
  private mutating func checkList(_ node: Expression.ID) -> Bool {
    switch expression[node] {
    case .constant(let index):
      guard case .list(let list) = expression.constants[Int(index)] else { return false }
      for (position, element) in list.elements.enumerated()
      where list.elements[..<position].contains(where: { $0 == element }) {
        found.append(
          ConditionMessages.listedTwice(words(element), expression.range(of: node))
        )
        return true
      }
      return false
    case .binary(.contained, let element, let right):
      guard case .enumeration(let index) = types[Int(element)],
        case .list(let list)? = expression.constant(right)
      else { return false }
      let enumeration = environment.enumerationType(index)
      guard !enumeration.members.isEmpty, list.elements.count >= enumeration.members.count
      else { return false }
      found.append(
        ConditionMessages.wholeList(
          environment.describe(.enumeration(index)),
          expression.range(of: node)
        )
      )
      return true
    case .or, .and: return checkAllCodes(node)
    default: return false
    }
  }

  /// `x == 'a' || x == 'b'`, or `x != 'a' && x != 'b'`, with every code that there is.
  private mutating func checkAllCodes(_ node: Expression.ID) -> Bool {
    var isAnd = false
    if case .and = expression[node] { isAnd = true }
    var fact: String?
    var members: Set<Int32> = []
    var list = -1
    for term in expression.terms(node, isAnd: isAnd) {
      guard case .binary(let symbol, let left, let right) = expression[term],
        symbol == (isAnd ? .notEqual : .equal), case .enumeration(let code)? = constant(right),
        fact == nil || fact == text(left)
      else { return false }
      (fact, list) = (text(left), Int(code.type))
      members.insert(Int32(code.index))
    }
    let enumeration = environment.enumerationType(list)
    guard !enumeration.members.isEmpty, members.count == enumeration.members.count else {
      return false
    }
    let code = environment.describe(.enumeration(list))
    let range = expression.range(of: node)
    found.append(
      isAnd ? ConditionMessages.noCodeLeft(code, range) : ConditionMessages.wholeList(code, range)
    )
    return true
  }

  private func words(_ value: Value) -> String {
    switch value {
    case .enumeration(let code):
      let members = environment.enumerationType(Int(code.type)).members
      return members.indices.contains(Int(code.index)) ? members[Int(code.index)].name : "this"
    case .string(let text): return text
    case .int(let number): return String(number)
    case .decimal(let number): return number.description
    case .date(let date): return date.description
    case .period(let period): return period.words
    default: return "this"
    }
  }

  // MARK: What is said

  private mutating func neverTrue(_ node: Expression.ID) -> ExpressionDiagnostic {
    let range = expression.range(of: node)
    if case .and = expression[node], let pair = conflict(expression.terms(node, isAnd: true), true)
    {
      return ConditionMessages.cannotBothHold(text(pair.0), text(pair.1), range)
    }
    if case .binary(.contained, _, let list) = expression[node],
      case .list(let entries)? = expression.constant(list), entries.elements.isEmpty
    {
      return ConditionMessages.emptyList(range)
    }
    return isSelfComparison(node)
      ? ConditionMessages.sameBothSides(holds: false, range) : ConditionMessages.never(range)
  }

  private mutating func alwaysTrue(_ node: Expression.ID) -> ExpressionDiagnostic {
    let range = expression.range(of: node)
    if case .or = expression[node], let pair = conflict(expression.terms(node, isAnd: false), false)
    {
      return ConditionMessages.oneAlwaysHolds(text(pair.0), text(pair.1), range)
    }
    return isSelfComparison(node)
      ? ConditionMessages.sameBothSides(holds: true, range) : ConditionMessages.always(range)
  }

  /// The first two of the conditions that cannot come out so together.
  private mutating func conflict(
    _ terms: [Expression.ID],
    _ outcome: Bool
  ) -> (Expression.ID, Expression.ID)? {
    for (position, first) in terms.enumerated() {
      for second in terms[(position + 1)...] where areNever(first, second, outcome) {
        return (first, second)
      }
    }
    return nil
  }

  private func isSelfComparison(_ node: Expression.ID) -> Bool {
    guard case .binary(let symbol, let left, let right) = expression[node], symbol != .contained
    else { return false }
    return expression.constant(left) == nil && text(left) == text(right)
  }

  func text(_ node: Expression.ID) -> String {
    String(decoding: bytes[expression.range(of: node)], as: UTF8.self)
  }
}
