// Three-valued logic: a decided operand wins, an unknown one beats an error, and what is unknown is united.
extension Evaluator {
  mutating func conjunction(
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) -> Value {
    let first = value(of: left)
    if case .bool(false) = first { return first }
    let second = value(of: right)
    if case .bool(false) = second { return second }
    return undecided(first, left, second, right)
  }

  mutating func disjunction(
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) -> Value {
    let first = value(of: left)
    if case .bool(true) = first { return first }
    let second = value(of: right)
    if case .bool(true) = second { return second }
    return undecided(first, left, second, right)
  }

  /// The result where neither operand decides: an unknown, else an error, else the value both have.
  private mutating func undecided(
    _ first: Value,
    _ left: Expression.ID,
    _ second: Value,
    _ right: Expression.ID
  ) -> Value {
    switch (first, second) {
    case (.bool, .bool): second
    case (.unknown(let first), .unknown(let second)): .unknown(union(first, second))
    case (.unknown, _): first
    case (_, .unknown): second
    case (.bool, _): condition(second, right)
    default: condition(first, left)
    }
  }

  /// A value as a condition: itself if yes or no, unknown or an error, else an error.
  func condition(_ value: Value, _ node: Expression.ID) -> Value {
    switch value {
    case .bool, .unknown, .error: value
    case .none: noValue(node)
    default: fail("`\(text(of: node))` is not yes or no", node)
    }
  }

  mutating func negation(_ operand: Expression.ID, _ node: Expression.ID) -> Value {
    let value = value(of: operand)
    guard case .bool(let isTrue) = value else { return condition(value, operand) }
    return .bool(!isTrue)
  }

  mutating func conditional(
    _ condition: Expression.ID,
    _ accepted: Expression.ID,
    _ rejected: Expression.ID,
    _ node: Expression.ID
  ) -> Value {
    let decision = value(of: condition)
    switch decision {
    case .bool(let isTrue): return value(of: isTrue ? accepted : rejected)
    case .unknown(let facts):
      return eitherBranch(facts, value(of: accepted), value(of: rejected))
    default: return self.condition(decision, condition)
    }
  }

  /// The value of a choice whose condition is unknown: that of the branches if they agree.
  private mutating func eitherBranch(
    _ facts: UnknownFacts,
    _ first: Value,
    _ second: Value
  ) -> Value {
    switch (first, second) {
    case (.error, .error): return first
    case (.unknown(let left), .unknown(let right)):
      return .unknown(union(union(facts, left), right))
    case (.unknown(let missing), _), (_, .unknown(let missing)):
      return .unknown(union(facts, missing))
    case (.error, _), (_, .error): return .unknown(facts)
    default:
      var cost = 0
      defer { charge(cost) }
      if first.isIdentical(to: second, cost: &cost) { return first }
      guard case .unknown(let missing) = equality(first, second) else { return .unknown(facts) }
      return .unknown(facts.union(missing))
    }
  }

  mutating func equality(_ left: Value, _ right: Value) -> Equality {
    var cost = 0
    defer { charge(cost) }
    return Value.equality(left, right, referents: referents, cost: &cost)
  }
}
