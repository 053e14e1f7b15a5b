// Where one type is wanted and another stands: codes written as text, amounts written as whole numbers, and records that
// stand for one of their fields. Only the rules profile has such types, so the standard language is untouched.
extension TypeChecker {
  /// Makes the node a value of the wanted type if it can stand for one.
  mutating func coerce(_ node: Expression.ID, from type: CELType, to wanted: CELType) -> Bool {
    if !isChecked || type == wanted { return true }
    guard adapt(node, from: type, to: wanted, applying: false) else { return false }
    return adapt(node, from: type, to: wanted, applying: true)
  }

  func canCoerce(_ node: Expression.ID, from type: CELType, to wanted: CELType) -> Bool {
    var trial = self
    return trial.adapt(node, from: type, to: wanted, applying: false)
  }

  private mutating func adapt(
    _ node: Expression.ID,
    from type: CELType,
    to wanted: CELType,
    applying: Bool
  ) -> Bool {
    if !isChecked || type == wanted { return true }
    switch (type, wanted) {
    case (.string, .enumeration(let index)):
      guard case .string(let text)? = expression.constant(node) else {
        return adaptBranches(node, to: wanted, applying: applying)
      }
      if applying { replaceByCode(node, text, index) }
      return true
    case (.int, .decimal):
      guard case .int(let number)? = expression.constant(node) else {
        return adaptBranches(node, to: wanted, applying: applying)
      }
      if applying {
        expression[node] = expression.append(constant: .decimal(ExactDecimal(number)))
        types[Int(node)] = .decimal
      }
      return true
    case (.string, .decimal):
      guard case .string(let text)? = expression.constant(node), let amount = ExactDecimal(text)
      else { return adaptBranches(node, to: wanted, applying: applying) }
      if applying {
        expression[node] = expression.append(constant: .decimal(amount))
        types[Int(node)] = .decimal
      }
      return true
    case (.list, .list(let element)):
      if substitution.assign(type, to: wanted) { return true }
      guard case .list(let operands) = expression[node] else {
        return adaptBranches(node, to: wanted, applying: applying)
      }
      for operand in Array(expression[operands])
      where !adapt(operand, from: types[Int(operand)], to: element, applying: applying) {
        return false
      }
      if applying { types[Int(node)] = wanted }
      return true
    case (.record, .record): return false
    case (.record, _):
      guard let principal = environment.principal(of: type) else { return false }
      guard applying else {
        return principal.type == wanted || substitution.assign(principal.type, to: wanted)
      }
      standForField(node, principal.index, principal.type)
      return true
    default:
      return substitution.assign(type, to: wanted)
        || adaptBranches(node, to: wanted, applying: applying)
    }
  }

  /// `condition ? a : b` is of the wanted type if both branches are.
  private mutating func adaptBranches(
    _ node: Expression.ID,
    to wanted: CELType,
    applying: Bool
  ) -> Bool {
    guard case .conditional(_, let accepted, let rejected) = expression[node],
      adapt(accepted, from: types[Int(accepted)], to: wanted, applying: applying),
      adapt(rejected, from: types[Int(rejected)], to: wanted, applying: applying)
    else { return false }
    if applying { types[Int(node)] = wanted }
    return true
  }

  private mutating func replaceByCode(_ node: Expression.ID, _ text: String, _ index: Int) {
    let enumeration = environment.enumerationType(index)
    types[Int(node)] = .enumeration(index)
    guard let member = enumeration.index(of: text) else {
      report(
        ExpressionMessages.unknownMember(
          text,
          of: describe(.enumeration(index)),
          enumeration.members,
          expression.range(of: node)
        )
      )
      types[Int(node)] = .error
      return
    }
    let code = EnumerationValue(type: index, index: member)
    expression[node] = expression.append(constant: .enumeration(code))
  }

  /// Puts the selection of a field where the record stands.
  mutating func standForField(_ node: Expression.ID, _ field: Int, _ type: CELType) {
    let moved = expression.append(expression[node], expression.range(of: node))
    types.append(types[Int(node)])
    expression[node] = .field(moved, Int32(field))
    types[Int(node)] = type
  }

  /// Checks a part that must be yes or no.
  mutating func checkCondition(_ node: Expression.ID) {
    let type = check(node)
    guard isChecked, !coerce(node, from: type, to: .bool) else { return }
    let help = conditionHelp(node, substitution.resolve(type))
    report(ExpressionMessages.notACondition(describe(type), help, expression.range(of: node)))
  }

  /// Whether two parts can be compared, making one of them what the other wants.
  mutating func agree(_ left: Expression.ID, _ right: Expression.ID) -> Bool {
    let (first, second) = (
      substitution.resolve(types[Int(left)]), substitution.resolve(types[Int(right)])
    )
    if case .record = first, case .record = second {
      guard let principal = environment.principal(of: first),
        let other = environment.principal(of: second)
      else { return first == second }
      guard principal.type == other.type else { return first == second }
      standForField(left, principal.index, principal.type)
      standForField(right, other.index, other.type)
      return true
    }
    if first == second { return true }
    return coerce(right, from: second, to: first) || coerce(left, from: first, to: second)
      || agreeThroughPrincipal(left, first, right, second)
      || agreeThroughPrincipal(right, second, left, first)
  }

  /// A record whose principal is a code or an amount takes literals as the principal does.
  private mutating func agreeThroughPrincipal(
    _ record: Expression.ID,
    _ type: CELType,
    _ other: Expression.ID,
    _ otherType: CELType
  ) -> Bool {
    guard let principal = environment.principal(of: type),
      coerce(other, from: otherType, to: principal.type)
    else { return false }
    standForField(record, principal.index, principal.type)
    return true
  }
}
