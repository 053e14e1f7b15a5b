/// Finds the type of every node and rewrites names to slots, fields and functions.
///
/// A part that has been reported gets the type `error`, which agrees with everything, so that one mistake makes one
/// message. Without checking (`isChecked` false) every type is `dyn` and only names are resolved.
struct TypeChecker {
  let environment: TypeEnvironment
  let isChecked: Bool
  var expression: Expression
  var types: [CELType]
  var substitution = TypeSubstitution()
  var diagnostics: [ExpressionDiagnostic] = []
  /// What is probably not meant, but can be evaluated.
  private(set) var warnings: [ExpressionDiagnostic] = []
  var patterns: [PatternMatcher] = []
  private(set) var localCount: Int32 = 0
  private var scopes: [(name: Int32, type: CELType)] = []

  init(_ expression: Expression, in environment: TypeEnvironment, isChecked: Bool) {
    self.environment = environment
    self.isChecked = isChecked
    self.expression = expression
    types = Array(repeating: .error, count: expression.nodes.count)
  }

  var isRules: Bool { environment.profile == .rules }

  /// Checks a node and what is under it, and keeps its type.
  @discardableResult
  mutating func check(_ node: Expression.ID) -> CELType {
    var type = infer(node)
    if !substitution.isSmall(type) {
      report(ExpressionMessages.tooLargeType(expression.range(of: node)))
      type = .error
    }
    types[Int(node)] = type
    return type
  }

  /// The same, with all that has been found out about the type.
  mutating func checkResolved(_ node: Expression.ID) -> CELType {
    // In two steps: the substitution must be read after the check has added to it.
    let type = check(node)
    return substitution.resolve(type)
  }

  private mutating func infer(_ node: Expression.ID) -> CELType {
    switch expression[node] {
    case .constant(let index): return inferConstant(expression.constants[Int(index)], node)
    case .identifier(let name, let isRooted):
      return inferName(node, expression.names[Int(name)], isRooted: isRooted)
    case .select(let operand, let name): return inferSelection(node, operand, name)
    case .presence(let operand, let name): return inferPresence(node, operand, name)
    case .index(let operand, let index): return inferIndex(operand, index)
    case .not(let operand):
      checkCondition(operand)
      return .bool
    case .and(let left, let right), .or(let left, let right):
      checkCondition(left)
      checkCondition(right)
      return .bool
    case .conditional(let condition, let accepted, let rejected):
      checkCondition(condition)
      return inferBranches(accepted, rejected, node)
    case .negate(let operand): return inferNegation(operand, node)
    case .binary(let symbol, let left, let right): return inferBinary(symbol, left, right, node)
    case .list(let operands): return inferList(operands)
    case .map(let operands): return inferMap(operands)
    case .call(let name, let operands):
      return inferCall(node, expression.names[Int(name)], operands)
    case .receiverCall(let name, let operands):
      return inferReceiverCall(node, expression.names[Int(name)], operands)
    case .comprehension(let index): return inferComprehension(Int(index))
    case .message:
      report(ExpressionMessages.unknownName("{", nil, nil, expression.range(of: node)))
      expression[node] = expression.append(constant: .failure("there are no message types"))
      return .error
    // Written only by the checker, after the node was checked.
    case .variable, .local, .field, .fieldPresence, .eventPresence, .column, .builtin, .host,
      .matches:
      return types[Int(node)]
    }
  }

  // MARK: Constants and names

  private mutating func inferConstant(_ value: Value, _ node: Expression.ID) -> CELType {
    guard isRules, isChecked else { return isChecked ? value.runtimeType : .dyn }
    let (what, help): (String, String?)
    switch value {
    case .null: (what, help) = ("`null`", "ask with `has(...)` whether there is a value")
    case .uint: (what, help) = ("an unsigned number", "leave out the `u`")
    case .bytes: (what, help) = ("a byte string", "leave out the `b`")
    default: return value.runtimeType
    }
    report(ExpressionMessages.notInProfile(what, help, expression.range(of: node)))
    return .error
  }

  private mutating func inferName(
    _ node: Expression.ID,
    _ name: String,
    isRooted: Bool
  ) -> CELType {
    if !isRooted, let type = resolveLocal(node, name) { return type }
    if let type = resolveQualified(node, name, isRooted: isRooted) { return type }
    if isChecked {
      let nearest = nearestVariable(to: name)
      let meant = nearest == nil ? meaning(ofUnknown: name) : (nil, nil)
      report(
        ExpressionMessages.unknownName(
          name,
          nearest ?? meant.0,
          meant.1,
          expression.range(of: node)
        )
      )
    } else {
      expression[node] = expression.append(constant: .failure("unknown name `\(name)`"))
    }
    return isChecked ? .error : .dyn
  }

  private mutating func resolveLocal(_ node: Expression.ID, _ name: String) -> CELType? {
    guard let place = scopes.lastIndex(where: { expression.names[Int($0.name)] == name }) else {
      return nil
    }
    expression[node] = .local(Int32(place))
    return scopes[place].type
  }

  func isLocal(_ name: String) -> Bool {
    scopes.contains { expression.names[Int($0.name)] == name }
  }

  /// Looks a name up in the container and around it, as a variable or the name of a type.
  mutating func resolveQualified(
    _ node: Expression.ID,
    _ name: String,
    isRooted: Bool
  ) -> CELType? {
    let isStandard = environment.profile == .standard
    if let slot = firstMeaning(of: name, isRooted: isRooted, { environment.slot(of: $0) }) {
      expression[node] = .variable(Int32(slot))
      return isChecked ? environment.variableType(slot) : .dyn
    }
    if isStandard,
      let type = firstMeaning(of: name, isRooted: isRooted, { StandardLibrary.typeNames[$0] })
    {
      expression[node] = expression.append(constant: .type(type))
      return isChecked ? .type(type) : .dyn
    }
    return nil
  }

  /// What a name means in the innermost namespace that knows it.
  func firstMeaning<Meaning>(
    of name: String,
    isRooted: Bool,
    _ meaning: (String) -> Meaning?
  ) -> Meaning? {
    guard !isRooted, !environment.container.isEmpty else { return meaning(name) }
    var container = Substring(environment.container)
    while !container.isEmpty {
      if let found = meaning("\(container).\(name)") { return found }
      guard let dot = container.lastIndex(of: ".") else { break }
      container = container[..<dot]
    }
    return meaning(name)
  }

  /// The dotted name a chain of selections spells, if it starts at a name that is not a local one.
  func qualifiedName(_ node: Expression.ID) -> (name: String, isRooted: Bool)? {
    switch expression[node] {
    case .identifier(let name, let isRooted):
      let name = expression.names[Int(name)]
      return !isRooted && isLocal(name) ? nil : (name, isRooted)
    case .select(let operand, let field):
      guard let prefix = qualifiedName(operand) else { return nil }
      return ("\(prefix.name).\(expression.names[Int(field)])", prefix.isRooted)
    default: return nil
    }
  }

  // MARK: Collections

  private mutating func inferList(_ operands: Expression.Operands) -> CELType {
    var joined: CELType?
    for (position, element) in Array(expression[operands]).enumerated() {
      let type = check(element)
      // `[1, 2.50]` is a list of amounts whichever stands first.
      if isRules, isChecked, joined == .int, substitution.resolve(type) == .decimal {
        let earlier = Array(expression[operands].prefix(position))
        if earlier.allSatisfy({ canCoerce($0, from: .int, to: .decimal) }) {
          for element in earlier { _ = coerce(element, from: .int, to: .decimal) }
          joined = .decimal
        }
      }
      joined = join(joined, type, element, expects: ExpressionMessages.listOfDifferentTypes)
    }
    return .list(joined ?? substitution.fresh())
  }

  /// Makes a constant of every list of constants, so that `x in ['a', 'b']` makes no list when evaluated.
  ///
  /// Done last, because what an element is may depend on what the list is compared with.
  mutating func foldConstantLists() {
    for node in expression.nodes.indices {
      guard case .list(let operands) = expression.nodes[node] else { continue }
      var elements: [Value] = []
      for operand in expression[operands] {
        guard let element = expression.constant(operand) else { break }
        if case .error = element { break }
        elements.append(element)
      }
      guard elements.count == Int(operands.count) else { continue }
      expression.nodes[node] = expression.append(constant: .list(elements))
    }
  }

  private mutating func inferMap(_ operands: Expression.Operands) -> CELType {
    var key: CELType?
    var value: CELType?
    for (position, entry) in Array(expression[operands]).enumerated() {
      let type = check(entry)
      if position.isMultiple(of: 2) {
        key = join(key, type, entry, expects: ExpressionMessages.listOfDifferentTypes)
      } else {
        value = join(value, type, entry, expects: ExpressionMessages.listOfDifferentTypes)
      }
    }
    return .map(key ?? substitution.fresh(), value ?? substitution.fresh())
  }

  private mutating func join(
    _ known: CELType?,
    _ type: CELType,
    _ node: Expression.ID,
    expects message: (String, String, Range<Int>) -> ExpressionDiagnostic
  ) -> CELType {
    guard isChecked else { return .dyn }
    guard let known else { return type }
    if let joined = substitution.join(known, type) { return joined }
    guard isRules else { return .dyn }
    if coerce(node, from: type, to: known) { return known }
    report(message(describe(known), describe(type), expression.range(of: node)))
    return .error
  }

  private mutating func inferBranches(
    _ accepted: Expression.ID,
    _ rejected: Expression.ID,
    _ node: Expression.ID
  ) -> CELType {
    let first = check(accepted)
    let second = check(rejected)
    guard isChecked else { return .dyn }
    if let joined = substitution.join(first, second) { return joined }
    if coerce(rejected, from: second, to: first) { return first }
    if coerce(accepted, from: first, to: second) { return second }
    report(
      ExpressionMessages.differentBranches(
        describe(first),
        describe(second),
        expression.range(of: node)
      )
    )
    return .error
  }

  private mutating func inferIndex(_ operand: Expression.ID, _ index: Expression.ID) -> CELType {
    let container = checkResolved(operand)
    let key = check(index)
    guard isChecked else { return .dyn }
    switch container {
    case .list(let element):
      if isRules, case .int(let place)? = expression.constant(index), place < 0 {
        report(ExpressionMessages.placeBeforeFirst(expression.range(of: index)))
        return element
      }
      if coerce(index, from: key, to: .int) { return element }
    case .map(let expected, let value):
      if coerce(index, from: key, to: expected) { return value }
    case .dyn, .error, .variable:
      return .dyn
    default: break
    }
    report(
      ExpressionMessages.noIndex(describe(container), describe(key), expression.range(of: index))
    )
    return .error
  }

  // MARK: Comprehensions

  private mutating func inferComprehension(_ index: Int) -> CELType {
    let comprehension = expression.comprehensions[index]
    let range = checkResolved(comprehension.range)
    let element: CELType
    switch range {
    case .list(let type): element = type
    case .map(let key, _): element = key
    case .dyn, .error, .variable: element = .dyn
    default:
      if isChecked {
        report(
          ExpressionMessages.notACollection(
            describe(range),
            nil,
            expression.range(of: comprehension.range)
          )
        )
      }
      element = .error
    }
    warnIfHidden(comprehension)
    expression.comprehensions[index].local = Int32(scopes.count)
    scopes.append((comprehension.variable, isChecked ? element : .dyn))
    localCount = max(localCount, Int32(scopes.count))
    defer { scopes.removeLast() }
    if let predicate = comprehension.predicate { checkCondition(predicate) }
    let transformed = comprehension.transform.map { check($0) }
    guard isChecked else { return .dyn }
    switch comprehension.kind {
    case .all, .exists, .existsOne: return .bool
    case .filter: return .list(element)
    case .map: return .list(transformed ?? .error)
    }
  }

  // MARK: Reporting

  /// A name for entries that something else already has: within the macro nothing else can be reached by it.
  private mutating func warnIfHidden(_ comprehension: Expression.Comprehension) {
    let name = expression.names[Int(comprehension.variable)]
    guard isRules, isChecked, isLocal(name) || environment.slot(of: name) != nil else { return }
    let range = comprehension.variableRange
    warnings.append(
      ConditionMessages.hides(name, Int(range.lowerBound)..<Int(range.upperBound))
    )
  }

  /// The known name most like an unknown one; not sought once there are many mistakes, since it takes time.
  private func nearestVariable(to name: String) -> String? {
    guard hasFewMistakes else { return nil }
    let known = environment.variableNames + scopes.map { expression.names[Int($0.name)] }
    return nearestName(to: name, in: known)
  }

  var hasFewMistakes: Bool { diagnostics.count < 10 }

  mutating func report(_ diagnostic: ExpressionDiagnostic) {
    if isChecked, diagnostics.count < 100 { diagnostics.append(diagnostic) }
  }

  func describe(_ type: CELType) -> String {
    environment.describe(substitution.resolve(type))
  }

  func name(_ index: Int32) -> String {
    expression.names[Int(index)]
  }
}
