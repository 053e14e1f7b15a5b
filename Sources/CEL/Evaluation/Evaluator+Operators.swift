extension Evaluator {
  mutating func binary(
    _ symbol: Expression.BinaryOperator,
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) -> Value {
    // Of the same call on another entry nothing follows for this one.
    openSize = nil
    var first = value(of: left)
    let least = leastSize(left)
    openSize = nil
    var second = value(of: right)
    if case .unknown = first, let least, let order = Value.order(.int(least), second),
      let answer = symbol.decided(fromAtLeast: order)
    {
      return .bool(answer)
    }
    if case .unknown = second, let least = leastSize(right),
      let order = Value.order(.int(least), first),
      let answer = symbol.mirrored.decided(fromAtLeast: order)
    {
      return .bool(answer)
    }
    switch symbol {
    case .contained: return contained(first, second, right, node)
    case .equal, .notEqual:
      if case .error = first { return first }
      if case .error = second { return second }
      switch equality(first, second) {
      case .same: return .bool(symbol == .equal)
      case .different: return .bool(symbol == .notEqual)
      case .unknown(let facts): return .unknown(facts)
      case .failed(let error): return place(error, node)
      }
    default: break
    }
    if case .none = first { first = hasNotHappened(left) }
    if case .none = second { second = hasNotHappened(right) }
    if let blocked = blocked(first, second) { return blocked }
    switch symbol {
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      chargeReading(first)
      guard let order = Value.order(first, second) else {
        guard case (.period(let left), .period(let right)) = (first, second) else {
          return noOverload(node)
        }
        return fail("which of \(left.words) and \(right.words) is longer depends on the day", node)
      }
      return .bool(symbol.holds(order))
    default: return arithmetic(symbol, first, second, node)
    }
  }

  private func hasNotHappened(_ node: Expression.ID) -> Value {
    if case .date = code.types[Int(node)] {
      return fail("`\(text(of: node))` has not happened", node)
    }
    return noValue(node)
  }

  /// How many elements the list has at least whose size an operand is, if that is all that is known of it.
  private func leastSize(_ operand: Expression.ID) -> Int64? {
    guard let openSize, openSize.node == operand else { return nil }
    return openSize.least
  }

  // MARK: Membership

  private mutating func contained(
    _ element: Value,
    _ container: Value,
    _ right: Expression.ID,
    _ node: Expression.ID
  ) -> Value {
    if case .error = element { return element }
    switch container {
    case .error: return container
    case .unknown(let facts):
      guard case .unknown(let more) = element else { return container }
      return .unknown(union(facts, more))
    case .list(let list): return contained(element, list, node)
    case .map(let map):
      if case .unknown = element { return map.entries.isEmpty ? .bool(false) : element }
      chargeReading(element)
      return .bool(map[element] != nil)
    case .none: return noValue(right)
    default: return noOverload(node)
    }
  }

  private mutating func contained(
    _ element: Value,
    _ list: ListValue,
    _ node: Expression.ID
  ) -> Value {
    var facts: UnknownFacts?
    var failure: Value?
    for (position, candidate) in list.elements.enumerated() {
      charge(1)
      let origin = list.origin(at: position)
      if origin >= 0 { reads.append(origin) }
      switch equality(element, standing(candidate, besides: element)) {
      case .same: return .bool(true)
      case .different: continue
      case .unknown(let missing): collect(missing, into: &facts)
      case .failed(let error): failure = failure ?? place(error, node)
      }
    }
    if let failure { return failure }
    facts = union(facts, list.missingRest)
    return facts.map { .unknown($0) } ?? .bool(false)
  }

  /// The principal field of a record that is looked up among plain values.
  private mutating func standing(_ candidate: Value, besides element: Value) -> Value {
    guard record(element) == nil, let holder = record(candidate),
      code.records.indices.contains(holder.type),
      let principal = code.records[holder.type].principal, principal < holder.fields.count
    else { return candidate }
    let slot = holder.fields[principal]
    if slot.origin >= 0 { reads.append(slot.origin) }
    return slot.value
  }

  // MARK: Literals

  mutating func list(_ operands: Expression.Operands, _ node: Expression.ID) -> Value {
    var elements: [Value] = []
    elements.reserveCapacity(Int(operands.count))
    for index in operands.indices {
      let element = value(of: code.expression.operands[index])
      if case .error = element { return element }
      elements.append(element)
    }
    return made(ListValue(elements), node)
  }

  mutating func map(_ operands: Expression.Operands, _ node: Expression.ID) -> Value {
    var entries: [(key: Value, value: Value)] = []
    var facts: UnknownFacts?
    var index = operands.indices.lowerBound
    while index + 1 < operands.indices.upperBound {
      let key = value(of: code.expression.operands[index])
      let entry = value(of: code.expression.operands[index + 1])
      if case .error = key { return key }
      if case .error = entry { return entry }
      if case .unknown(let missing) = key { collect(missing, into: &facts) }
      entries.append((key, entry))
      index += 2
    }
    if let facts { return .unknown(facts) }
    guard produce((entries.count + 2) * 96, node) else { return .null }
    guard let map = MapValue(entries) else {
      return fail("a key is there twice or cannot be a key", node)
    }
    return made(map, node)
  }

  // MARK: Functions

  mutating func callHost(
    _ index: Int,
    _ operands: Expression.Operands,
    _ node: Expression.ID
  ) -> Value {
    var arguments: [Value] = []
    var failure: Value?
    var facts: UnknownFacts?
    for position in operands.indices {
      let operand = code.expression.operands[position]
      let argument = value(of: operand)
      switch argument {
      case .error: failure = failure ?? argument
      case .none: failure = failure ?? noValue(operand)
      case .unknown(let missing): collect(missing, into: &facts)
      case .list(let list):
        arguments.append(argument)
        check(list, operand, &facts, &failure)
      default:
        chargeReading(argument)
        arguments.append(argument)
      }
    }
    if let failure { return failure }
    if let facts { return .unknown(facts) }
    let form = code.hosts[index].overloads.first { overload in
      overload.parameters.count == arguments.count
        && zip(arguments, overload.parameters).allSatisfy { $0.fits($1) }
    }
    guard let implementation = form?.implementation else { return noOverload(node) }
    let result = implementation(arguments)
    switch result {
    case .error(let error): return place(error, node)
    case .list(let list): return made(list, node)
    case .map(let map):
      return produce((map.entries.count + 2) * 96, node) ? made(map, node) : .null
    case .string(let text): return produce(text.utf8.count, node) ? result : .null
    case .bytes(let bytes): return produce(bytes.count, node) ? result : .null
    default: return result
    }
  }

  /// Collects what a host, which knows no missing facts, must not see of a list as if it were whole.
  private mutating func check(
    _ list: ListValue,
    _ operand: Expression.ID,
    _ facts: inout UnknownFacts?,
    _ failure: inout Value?
  ) {
    if let rest = list.missingRest { collect(rest, into: &facts) }
    for (position, element) in list.elements.enumerated() {
      charge(1)
      let origin = list.origin(at: position)
      if origin >= 0 { reads.append(origin) }
      switch element {
      case .error(let error): failure = failure ?? place(error, operand)
      case .none: failure = failure ?? noValue(operand)
      case .unknown(let missing): collect(missing, into: &facts)
      case .list(let inner): check(inner, operand, &facts, &failure)
      default: chargeReading(element)
      }
    }
  }
}

extension Expression.BinaryOperator {
  fileprivate func holds(_ order: Order) -> Bool {
    switch self {
    case .less: order == .less
    case .lessOrEqual: order == .less || order == .equal
    case .greater: order == .greater
    case .greaterOrEqual: order == .greater || order == .equal
    default: false
    }
  }

  /// The operator with its operands exchanged.
  var mirrored: Self {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }

  /// The answer for a left operand of which only a lower bound is known, by the order of that bound and the right operand.
  fileprivate func decided(fromAtLeast order: Order) -> Bool? {
    switch (self, order) {
    case (.greater, .greater), (.greaterOrEqual, .greater), (.greaterOrEqual, .equal): true
    case (.less, .greater), (.less, .equal), (.lessOrEqual, .greater): false
    case (.equal, .greater): false
    case (.notEqual, .greater): true
    default: nil
    }
  }
}
