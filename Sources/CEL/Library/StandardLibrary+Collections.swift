extension Evaluator {
  mutating func collection(
    _ builtin: Builtin,
    _ arguments: Arguments,
    _ node: Expression.ID
  ) -> Value? {
    if builtin == .size { return arguments.count == 1 ? size(arguments.first, node) : nil }
    if arguments.count == 2 { return better(arguments.first, arguments.second, builtin) }
    guard case .list(let list) = arguments.first else { return nil }
    var facts = list.missingRest
    var failure: Value?
    for (position, element) in list.elements.enumerated() {
      charge(1)
      let origin = list.origin(at: position)
      if origin >= 0 { reads.append(origin) }
      switch element {
      case .error: failure = failure ?? element
      case .none: failure = failure ?? .failure("an entry of the list is `no`: there is no value")
      case .unknown(let missing): collect(missing, into: &facts)
      default: break
      }
    }
    if let failure { return failure }
    if let facts { return .unknown(facts) }
    return builtin == .sum ? sum(list, node) : best(list, builtin)
  }

  private mutating func size(_ value: Value, _ node: Expression.ID) -> Value? {
    switch value {
    case .string(let text): return .int(Int64(text.unicodeScalars.count))
    case .bytes(let bytes): return .int(Int64(bytes.count))
    case .list(let list):
      guard let rest = list.missingRest else { return .int(Int64(list.elements.count)) }
      openSize = (node, Int64(list.elements.count))
      return .unknown(rest)
    case .map(let map): return .int(Int64(map.entries.count))
    default: return nil
    }
  }

  private mutating func sum(_ list: ListValue, _ node: Expression.ID) -> Value? {
    guard var total = list.elements.first else {
      return code.types[Int(node)] == .decimal ? .decimal(ExactDecimal(0)) : .int(0)
    }
    for element in list.elements.dropFirst() {
      total = arithmetic(.add, total, element, node)
      if case .error = total { return total }
    }
    return total
  }

  private func best(_ list: ListValue, _ builtin: Builtin) -> Value? {
    guard var best = list.elements.first else {
      return .failure("an empty list has no \(builtin == .least ? "smallest" : "largest") entry")
    }
    for element in list.elements.dropFirst() {
      guard let next = better(best, element, builtin) else { return nil }
      best = next
    }
    return best
  }

  private func better(_ left: Value, _ right: Value, _ builtin: Builtin) -> Value? {
    switch Value.order(left, right) {
    case .less: builtin == .least ? left : right
    case .greater: builtin == .least ? right : left
    case .equal: left
    case .unordered, nil: nil
    }
  }
}
