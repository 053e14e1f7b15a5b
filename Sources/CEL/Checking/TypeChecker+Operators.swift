extension TypeChecker {
  mutating func inferNegation(_ operand: Expression.ID, _ node: Expression.ID) -> CELType {
    let type = checkResolved(operand)
    guard isChecked else { return .dyn }
    let numbers: [CELType] = isRules ? [.int, .decimal, .period] : [.int, .double]
    if type.isDynamic { return type }
    for number in numbers where coerce(operand, from: type, to: number) { return number }
    report(ExpressionMessages.badOperand("-", describe(type), expression.range(of: node)))
    return .error
  }

  mutating func inferBinary(
    _ symbol: Expression.BinaryOperator,
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) -> CELType {
    if isRules, isChecked, reportSlip(symbol, left, right, node) {
      return symbol == .subtract ? .error : .bool
    }
    let first = checkResolved(left)
    let second = checkResolved(right)
    guard isChecked else { return .dyn }
    switch symbol {
    case .add, .subtract, .multiply, .divide, .remainder:
      return inferArithmetic(symbol, left, right, node)
    case .equal, .notEqual:
      if first == .error || second == .error || agree(left, right) { return .bool }
      reportIncomparable(left, right, node)
      return .error
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      if first == .error || second == .error { return .bool }
      if isOrdered(first, second), agree(left, right) { return .bool }
      if !reportOrder(left, first, second, node) { reportIncomparable(left, right, node) }
      return .error
    case .contained:
      if first == .error || second == .error { return .bool }
      return inferContained(left, right, first, second, node)
    }
  }

  /// The slips that would make two messages: a name with a hyphen, an event compared with `no`, and types.
  private mutating func reportSlip(
    _ symbol: Expression.BinaryOperator,
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) -> Bool {
    switch (symbol, expression[left], expression[right]) {
    case (.subtract, .select(_, let name), .identifier(let rest, false)),
      (.subtract, .identifier(let name, false), .identifier(let rest, false)):
      let (first, second) = (expression.range(of: left), expression.range(of: right))
      guard second.lowerBound == first.upperBound + 1, !isKnown(expression.names[Int(rest)])
      else { return false }
      let whole = "\(self.name(name))-\(self.name(rest))"
      report(
        ExpressionMessages.nameWithHyphen(
          whole,
          (first.upperBound - self.name(name).utf8.count)..<second.upperBound
        )
      )
      return true
    case (.equal, .call(let function, _), .identifier),
      (.notEqual, .call(let function, _), .identifier):
      guard self.name(function) == "type" else { return false }
      check(left)
      return true
    case (.equal, _, .identifier(let word, false)), (.notEqual, _, .identifier(let word, false)):
      let word = self.name(word)
      guard ["no", "No", "NO"].contains(word), !isKnown(word) else { return false }
      guard environment.happened(of: checkResolved(left)) != nil else {
        report(
          ExpressionMessages.unknownName(
            word,
            nil,
            "write `false`, or `!` before the fact",
            expression.range(of: right)
          )
        )
        return true
      }
      report(
        ExpressionMessages.unknownName(
          word,
          nil,
          "ask with `!` and `.happened` whether it has not happened",
          expression.range(of: right)
        )
      )
      return true
    default: return false
    }
  }

  private func isKnown(_ name: String) -> Bool {
    isLocal(name) || environment.slot(of: name) != nil
  }

  /// The slips of comparing by order: a chain, and codes.
  private mutating func reportOrder(
    _ left: Expression.ID,
    _ first: CELType,
    _ second: CELType,
    _ node: Expression.ID
  ) -> Bool {
    guard isRules else { return false }
    if case .binary(let symbol, _, _) = expression[left], first == .bool, symbol.isComparison {
      report(ExpressionMessages.chainedComparison(expression.range(of: node)))
      return true
    }
    for type in [first, second] {
      guard case .enumeration = type else { continue }
      report(ExpressionMessages.codesHaveNoOrder(describe(type), expression.range(of: node)))
      return true
    }
    return false
  }

  private func isOrdered(_ first: CELType, _ second: CELType) -> Bool {
    isOrdered(first) && isOrdered(second)
  }

  private func isOrdered(_ type: CELType) -> Bool {
    switch type {
    case .int, .uint, .double, .decimal, .date, .period, .string, .bytes, .timestamp, .duration,
      .dyn,
      .error, .variable:
      return true
    case .bool: return !isRules
    case .record:
      guard let principal = environment.principal(of: type) else { return false }
      return isOrdered(principal.type)
    default: return false
    }
  }

  private mutating func inferContained(
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ element: CELType,
    _ container: CELType,
    _ node: Expression.ID
  ) -> CELType {
    switch container {
    case .list(let held):
      if coerce(left, from: element, to: held) || coerce(right, from: container, to: .list(element))
      {
        return .bool
      }
      if case .record = held, let principal = environment.principal(of: held),
        coerce(left, from: element, to: principal.type)
      {
        return .bool
      }
      if let principal = environment.principal(of: element),
        coerce(right, from: container, to: .list(principal.type))
      {
        standForField(left, principal.index, principal.type)
        return .bool
      }
      reportIncomparable(left, element, held, node)
    case .map(let key, _):
      if coerce(left, from: element, to: key) { return .bool }
      reportIncomparable(left, element, key, node)
    case .dyn, .error, .variable: break
    default:
      report(
        ExpressionMessages.notACollection(
          describe(container),
          isRules && container == .string
            ? "to look for words in a text write `text.contains('...')`" : nil,
          expression.range(of: right)
        )
      )
    }
    return .bool
  }

  // MARK: Arithmetic

  private mutating func inferArithmetic(
    _ symbol: Expression.BinaryOperator,
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) -> CELType {
    let (first, second) = (
      substitution.resolve(types[Int(left)]), substitution.resolve(types[Int(right)])
    )
    if first == .error || second == .error { return .error }
    if symbol == .add, case .list = first, case .list = second,
      let joined = substitution.join(first, second)
    {
      return joined
    }
    var result: CELType?
    for form in isRules ? Self.rulesArithmetic : Self.standardArithmetic
    where form.symbols.contains(symbol) && mayBe(first, form.left) && mayBe(second, form.right) {
      result = result == nil || result == form.result ? form.result : .dyn
    }
    if symbol == .add, first == .dyn || second == .dyn, mayBeList(first), mayBeList(second) {
      result = result == nil && first != second ? (first == .dyn ? second : first) : .dyn
    }
    if let result { return comesOutEven(symbol, right, result, node) ? result : .error }
    if isRules {
      for form in Self.rulesArithmetic where form.symbols.contains(symbol) {
        if canCoerce(left, from: first, to: form.left),
          canCoerce(right, from: second, to: form.right),
          coerce(left, from: first, to: form.left), coerce(right, from: second, to: form.right)
        {
          return comesOutEven(symbol, right, form.result, node) ? form.result : .error
        }
      }
    }
    report(
      ExpressionMessages.badOperands(
        symbol.symbol,
        describe(first),
        describe(second),
        arithmeticHelp(symbol, first, second),
        expression.range(of: node)
      )
    )
    return .error
  }

  /// Whether an amount is divided by a number such as 100, by which a quotient ends; else the rule must say how to round.
  ///
  /// The quotient may still have more digits than an amount holds, which is an error when it is evaluated.
  private mutating func comesOutEven(
    _ symbol: Expression.BinaryOperator,
    _ right: Expression.ID,
    _ result: CELType,
    _ node: Expression.ID
  ) -> Bool {
    guard symbol == .divide, result == .decimal else { return true }
    if case .decimal(let divisor)? = expression.constant(right) {
      if ExactDecimal(1) / divisor != nil { return true }
      if divisor == ExactDecimal(0) {
        report(ExpressionMessages.divisionByZero(expression.range(of: node)))
        return false
      }
    }
    report(ExpressionMessages.unevenDivision(expression.range(of: node)))
    return false
  }

  private func mayBe(_ type: CELType, _ wanted: CELType) -> Bool {
    if case .variable = type { return true }
    return type == wanted || type == .dyn
  }

  private func mayBeList(_ type: CELType) -> Bool {
    if case .list = type { return true }
    return type == .dyn
  }

  private func arithmeticHelp(
    _ symbol: Expression.BinaryOperator,
    _ first: CELType,
    _ second: CELType
  ) -> String? {
    switch (symbol, first, second) {
    case (.add, .date, .int), (.subtract, .date, .int):
      "use `addDays(date, days)`, `addMonths` or `addYears`"
    case (.add, .date, .period), (.add, .period, .date):
      "use `addPeriod(date, period, 'up')`, or `'down'`, for months that are too short"
    case (.subtract, .date, .period):
      "use `addPeriod(date, -period, 'up')`, or `'down'`, for months that are too short"
    case (.subtract, .date, .date): "use `daysBetween(first, second)`"
    case (_, .decimal, .int), (_, .int, .decimal): "make an amount of it with `decimal(...)`"
    case (.add, .string, .enumeration), (.add, .enumeration, .string):
      "take the code as text with `string(...)`"
    case (.add, .string, .int), (.add, .int, .string), (.add, .string, .decimal),
      (.add, .decimal, .string), (.add, .string, .date), (.add, .date, .string):
      isRules ? "take it as text with `string(...)`" : nil
    default: nil
    }
  }

  private struct Form {
    let symbols: [Expression.BinaryOperator]
    let left: CELType
    let right: CELType
    let result: CELType

    init(
      _ symbols: [Expression.BinaryOperator],
      _ left: CELType,
      _ right: CELType,
      _ result: CELType
    ) {
      self.symbols = symbols
      self.left = left
      self.right = right
      self.result = result
    }
  }

  private static let standardArithmetic: [Form] = [
    Form([.add, .subtract, .multiply, .divide, .remainder], .int, .int, .int),
    Form([.add, .subtract, .multiply, .divide, .remainder], .uint, .uint, .uint),
    Form([.add, .subtract, .multiply, .divide], .double, .double, .double),
    Form([.add], .string, .string, .string),
    Form([.add], .bytes, .bytes, .bytes),
    Form([.add, .subtract], .duration, .duration, .duration),
    Form([.add, .subtract], .timestamp, .duration, .timestamp),
    Form([.add], .duration, .timestamp, .timestamp),
    Form([.subtract], .timestamp, .timestamp, .duration),
  ]

  private static let rulesArithmetic: [Form] = [
    Form([.add, .subtract, .multiply, .divide, .remainder], .int, .int, .int),
    Form([.add, .subtract, .multiply, .divide], .decimal, .decimal, .decimal),
    Form([.add, .subtract], .period, .period, .period),
    Form([.add], .string, .string, .string),
  ]

  // MARK: What went wrong

  private mutating func reportIncomparable(
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) {
    let (first, second) = (
      substitution.resolve(types[Int(left)]), substitution.resolve(types[Int(right)])
    )
    let help = comparisonHelp(first, right, second) ?? comparisonHelp(second, left, first)
    reportIncomparable(first, second, help, node)
  }

  private mutating func reportIncomparable(
    _ left: Expression.ID,
    _ element: CELType,
    _ held: CELType,
    _ node: Expression.ID
  ) {
    reportIncomparable(element, held, comparisonHelp(held, left, element), node)
  }

  private mutating func reportIncomparable(
    _ first: CELType,
    _ second: CELType,
    _ help: String?,
    _ node: Expression.ID
  ) {
    if case .enumeration = first, case .enumeration = second, first != second {
      report(
        ExpressionMessages.differentCodes(
          describe(first),
          describe(second),
          expression.range(of: node)
        )
      )
      return
    }
    report(
      ExpressionMessages.incomparable(
        describe(first),
        describe(second),
        help,
        expression.range(of: node)
      )
    )
  }

  /// The slips that are common enough for a hint of their own.
  private func comparisonHelp(
    _ type: CELType,
    _ other: Expression.ID,
    _ otherType: CELType
  ) -> String? {
    if isRules, let help = slipHelp(type, other, otherType) { return help }
    switch (type, otherType) {
    case (.date, .string):
      if case .string(let text)? = expression.constant(other) {
        return CalendarDate(text) == nil
          ? "write the day as `date('2026-06-15')`" : "write `date('\(text)')`"
      }
      return "make a date of the text with `date(...)`"
    case (.record(let index), .date), (.record(let index), .string):
      guard environment.happened(of: type) != nil,
        environment.recordType(index).index(of: "date") != nil
      else { return nil }
      return "say `.date` for the day on which it happened"
    case (.record, .bool):
      return environment.happened(of: type) == nil
        ? nil : "say `.happened` to ask whether it has happened"
    case (.decimal, .string) where expression.constant(other) != nil:
      return "write the amount in digits, such as `1200.50`"
    case (.enumeration, .string): return "compare with one of its codes, in quotes"
    case (.enumeration, .bool): return "compare with one of its codes, in quotes"
    default: return nil
    }
  }
}

extension Expression.BinaryOperator {
  fileprivate var isComparison: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: true
    default: false
    }
  }
}
