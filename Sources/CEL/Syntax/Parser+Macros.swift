// Macros are recognised by name, style and number of arguments; anything else stays a call.
extension Parser {
  /// `has(a.b)` asks whether the field is there.
  mutating func expandHas(
    _ arguments: [Expression.ID],
    start: Int,
    name: Token
  ) -> Expression.ID {
    guard arguments.count == 1, case .select(let operand, let field) = expression[arguments[0]]
    else {
      fail(ExpressionMessages.hasWithoutField(name.range))
      return 0
    }
    return append(.presence(operand, name: field), start: start, arguments)
  }

  /// `range.all(x, condition)` and its kin; nil if the call is no macro.
  mutating func expandMacro(
    _ name: String,
    on range: Expression.ID,
    _ arguments: [Expression.ID]
  ) -> Expression.ID? {
    let kind: Expression.Comprehension.Kind
    switch (name, arguments.count) {
    case ("all", 2): kind = .all
    case ("exists", 2): kind = .exists
    case ("exists_one", 2), ("existsOne", 2): kind = .existsOne
    case ("filter", 2): kind = .filter
    case ("map", 2), ("map", 3): kind = .map
    case ("all", 3...), ("exists", 3...), ("filter", 3...):
      guard profile == .rules, let (place, digits) = commaInNumber(arguments) else { return nil }
      fail(
        digits == 3
          ? ExpressionMessages.numberWithCommas(place) : ExpressionMessages.decimalComma(place)
      )
      return 0
    default: return nil
    }
    guard case .identifier(let variable, false) = expression[arguments[0]] else {
      fail(ExpressionMessages.macroVariable(name, expression.range(of: arguments[0])))
      return 0
    }
    let isTransform = kind == .map
    let comprehension = Expression.Comprehension(
      kind: kind,
      range: range,
      variable: variable,
      variableRange: expression.starts[Int(arguments[0])]..<expression.ends[Int(arguments[0])],
      predicate: isTransform && arguments.count == 2 ? nil : arguments[1],
      transform: isTransform ? arguments[arguments.count - 1] : nil
    )
    expression.comprehensions.append(comprehension)
    return append(
      .comprehension(Int32(expression.comprehensions.count - 1)),
      from: range,
      [range] + arguments
    )
  }

  /// Where an argument ends in digits and the next one is up to three digits right behind the comma, and how many.
  private func commaInNumber(_ arguments: [Expression.ID]) -> (place: Range<Int>, digits: Int)? {
    for (left, right) in zip(arguments, arguments.dropFirst()) {
      let comma = Int(expression.ends[Int(left)])
      let next = expression.range(of: right)
      guard next.lowerBound == comma + 1, (1...3).contains(next.count), comma > 0,
        (0x30...0x39).contains(bytes[comma - 1]),
        bytes[next].allSatisfy({ (0x30...0x39).contains($0) })
      else { continue }
      return (comma..<comma + 1, next.count)
    }
    return nil
  }
}
