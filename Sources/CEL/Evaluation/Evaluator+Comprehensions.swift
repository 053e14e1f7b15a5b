// `all`, `exists`, `exists_one`, `filter` and `map`. A decided element wins; what is unknown about the others, or about the
// rest of a list that is not known to be whole, is united.
extension Evaluator {
  mutating func comprehend(
    _ comprehension: Expression.Comprehension,
    _ node: Expression.ID
  ) -> Value {
    let range = value(of: comprehension.range)
    let list: ListValue
    switch range {
    case .list(let value): list = value
    case .map(let map):
      charge(map.entries.count / 4)
      list = ListValue(map.entries.map(\.key))
    case .none: return noValue(comprehension.range)
    case .error, .unknown: return range
    default: return noOverload(node)
    }
    recorder?.beginLoop()
    defer { recorder?.endLoop() }
    let slot = Int(comprehension.local)
    let outer = (locals[slot], localOrigins[slot])
    defer { (locals[slot], localOrigins[slot]) = outer }
    switch comprehension.kind {
    case .all: return quantify(list, comprehension, deciding: false)
    case .exists: return quantify(list, comprehension, deciding: true)
    case .existsOne: return single(list, comprehension)
    case .filter: return filter(list, comprehension, node)
    case .map: return transform(list, comprehension, node)
    }
  }

  private mutating func bind(
    _ comprehension: Expression.Comprehension,
    _ list: ListValue,
    _ position: Int
  ) {
    locals[Int(comprehension.local)] = list.elements[position]
    localOrigins[Int(comprehension.local)] = list.origin(at: position)
    recorder?.element(comprehension, position, list.elements[position])
  }

  /// The condition for the element just bound; true where there is none.
  private mutating func predicate(_ comprehension: Expression.Comprehension) -> Value {
    guard let predicate = comprehension.predicate else { return .bool(true) }
    return condition(value(of: predicate), predicate)
  }

  private mutating func quantify(
    _ list: ListValue,
    _ comprehension: Expression.Comprehension,
    deciding: Bool
  ) -> Value {
    var failure: Value?
    var facts: UnknownFacts?
    for position in list.elements.indices {
      bind(comprehension, list, position)
      let answer = predicate(comprehension)
      switch answer {
      case .bool(let isTrue): if isTrue == deciding { return answer }
      case .unknown(let missing): collect(missing, into: &facts)
      default: failure = failure ?? answer
      }
      if exhaustion != nil { break }
    }
    facts = union(facts, list.missingRest)
    return facts.map { .unknown($0) } ?? failure ?? .bool(!deciding)
  }

  private mutating func single(
    _ list: ListValue,
    _ comprehension: Expression.Comprehension
  ) -> Value {
    var failure: Value?
    var facts: UnknownFacts?
    var count = 0
    for position in list.elements.indices {
      bind(comprehension, list, position)
      let answer = predicate(comprehension)
      switch answer {
      case .bool(let isTrue): if isTrue { count += 1 }
      case .unknown(let missing): collect(missing, into: &facts)
      default: failure = failure ?? answer
      }
      if exhaustion != nil { break }
    }
    if let failure { return failure }
    if count > 1 { return .bool(false) }
    facts = union(facts, list.missingRest)
    return facts.map { .unknown($0) } ?? .bool(count == 1)
  }

  // An element whose condition is unknown is among what is missing of the result.
  private mutating func filter(
    _ list: ListValue,
    _ comprehension: Expression.Comprehension,
    _ node: Expression.ID
  ) -> Value {
    var kept: [Value] = []
    var origins: [Origin] = []
    var rest = list.missingRest
    var settled: Int?
    for position in list.elements.indices {
      if position == list.settled { settled = settled ?? kept.count }
      bind(comprehension, list, position)
      let answer = predicate(comprehension)
      switch answer {
      case .bool(true):
        kept.append(list.elements[position])
        if !list.origins.isEmpty { origins.append(list.origins[position]) }
      case .bool(false): continue
      case .unknown(let missing):
        settled = settled ?? kept.count
        collect(missing, into: &rest)
      default: return answer
      }
      if exhaustion != nil { break }
    }
    return made(ListValue(kept, origins: origins, missingRest: rest, settled: settled), node)
  }

  private mutating func transform(
    _ list: ListValue,
    _ comprehension: Expression.Comprehension,
    _ node: Expression.ID
  ) -> Value {
    guard let transform = comprehension.transform else { return noOverload(node) }
    var made: [Value] = []
    var rest = list.missingRest
    var settled: Int?
    for position in list.elements.indices {
      if position == list.settled { settled = settled ?? made.count }
      bind(comprehension, list, position)
      let answer = predicate(comprehension)
      switch answer {
      case .bool(true):
        let result = value(of: transform)
        if case .error = result { return result }
        made.append(result)
      case .bool(false): continue
      case .unknown(let missing):
        settled = settled ?? made.count
        collect(missing, into: &rest)
      default: return answer
      }
      guard produce(24, node) else { return .null }
    }
    return self.made(ListValue(made, missingRest: rest, settled: settled), node)
  }
}
