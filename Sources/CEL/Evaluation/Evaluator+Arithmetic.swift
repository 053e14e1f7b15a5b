// Arithmetic of whole numbers never wraps: what does not fit is an error.
extension Evaluator {
  mutating func arithmetic(
    _ symbol: Expression.BinaryOperator,
    _ left: Value,
    _ right: Value,
    _ node: Expression.ID
  ) -> Value {
    switch (left, right) {
    case (.int(let left), .int(let right)):
      if right == 0, symbol == .divide || symbol == .remainder {
        return fail("the division is by zero", node)
      }
      return whole(symbol, left, right).map { .int($0) } ?? overflow(node)
    case (.uint(let left), .uint(let right)):
      if right == 0, symbol == .divide || symbol == .remainder {
        return fail("the division is by zero", node)
      }
      return whole(symbol, left, right).map { .uint($0) } ?? overflow(node)
    case (.double(let left), .double(let right)):
      switch symbol {
      case .add: return .double(left + right)
      case .subtract: return .double(left - right)
      case .multiply: return .double(left * right)
      case .divide: return .double(left / right)
      default: return noOverload(node)
      }
    case (.decimal(let left), .decimal(let right)):
      let result: ExactDecimal?
      switch symbol {
      case .add: result = left + right
      case .subtract: result = left - right
      case .multiply: result = left * right
      case .divide: return quotient(left, right, node)
      default: return noOverload(node)
      }
      return result.map { .decimal($0) } ?? overflow(node)
    case (.period(let left), .period(let right)):
      let result: Period?
      switch symbol {
      case .add: result = left + right
      case .subtract: result = left - right
      default: return noOverload(node)
      }
      return result.map { .period($0) } ?? overflow(node)
    case (.string, _), (.bytes, _), (.list, _):
      return symbol == .add ? concatenation(left, right, node) : noOverload(node)
    default: return time(symbol, left, right, node)
    }
  }

  /// The exact quotient; an error says how to round where there is none.
  private func quotient(
    _ left: ExactDecimal,
    _ right: ExactDecimal,
    _ node: Expression.ID
  ) -> Value {
    guard right != ExactDecimal(0) else { return fail("the division is by zero", node) }
    if let exact = left / right { return .decimal(exact) }
    guard left.divided(by: right, digits: 0, .down) != nil else { return overflow(node) }
    return fail(
      "`\(text(of: node))` does not come out even; say how to round:"
        + " `divide(amount, by, 2, 'half_even')`",
      node
    )
  }

  mutating func negate(_ operand: Value, _ node: Expression.ID) -> Value {
    switch operand {
    case .int(let number):
      let (result, isTooLarge) = Int64(0).subtractingReportingOverflow(number)
      return isTooLarge ? overflow(node) : .int(result)
    case .double(let number): return .double(-number)
    case .decimal(let number): return (-number).map { .decimal($0) } ?? overflow(node)
    case .period(let period): return .period(-period)
    case .error, .unknown: return operand
    default: return noOverload(node)
    }
  }

  private func overflow(_ node: Expression.ID) -> Value {
    fail("the result of `\(text(of: node))` is too large", node)
  }

  private func whole<Number: FixedWidthInteger>(
    _ symbol: Expression.BinaryOperator,
    _ left: Number,
    _ right: Number
  ) -> Number? {
    let (result, overflow) =
      switch symbol {
      case .add: left.addingReportingOverflow(right)
      case .subtract: left.subtractingReportingOverflow(right)
      case .multiply: left.multipliedReportingOverflow(by: right)
      case .divide: left.dividedReportingOverflow(by: right)
      default: left.remainderReportingOverflow(dividingBy: right)
      }
    return overflow ? nil : result
  }

  private mutating func concatenation(
    _ left: Value,
    _ right: Value,
    _ node: Expression.ID
  ) -> Value {
    switch (left, right) {
    case (.string(let left), .string(let right)):
      guard produce(left.utf8.count + right.utf8.count, node) else { return .null }
      return .string(left + right)
    case (.bytes(let left), .bytes(let right)):
      guard produce(left.count + right.count, node) else { return .null }
      return .bytes(left + right)
    case (.list(let left), .list(let right)):
      guard produce((left.elements.count + right.elements.count + 4) * 24, node) else {
        return .null
      }
      let hasOrigins = !left.origins.isEmpty || !right.origins.isEmpty
      let origins =
        hasOrigins
        ? (left.elements.indices.map(left.origin) + right.elements.indices.map(right.origin)) : []
      let list = ListValue(
        left.elements + right.elements,
        origins: origins,
        missingRest: union(left.missingRest, right.missingRest),
        settled: left.settled + (left.missingRest == nil ? right.settled : 0)
      )
      return isTooLarge(list.depth, list.weight, node) ?? .list(list)
    default: return noOverload(node)
    }
  }

  private func time(
    _ symbol: Expression.BinaryOperator,
    _ left: Value,
    _ right: Value,
    _ node: Expression.ID
  ) -> Value {
    let result: Value?
    switch (symbol, left, right) {
    case (.add, .timestamp(let moment), .duration(let length)),
      (.add, .duration(let length), .timestamp(let moment)):
      result = moment.adding(length).map { .timestamp($0) }
    case (.subtract, .timestamp(let moment), .duration(let length)):
      result = (-length).flatMap { moment.adding($0) }.map { .timestamp($0) }
    case (.subtract, .timestamp(let left), .timestamp(let right)):
      result = left.since(right).map { .duration($0) }
    case (.add, .duration(let left), .duration(let right)):
      result = (left + right).map { .duration($0) }
    case (.subtract, .duration(let left), .duration(let right)):
      result = (-right).flatMap { left + $0 }.map { .duration($0) }
    default: return noOverload(node)
    }
    return result ?? overflow(node)
  }
}
