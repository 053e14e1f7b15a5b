// The situations in which a condition comes out true or false.
extension ConstantConditions {
  /// What must be so of each fact, by the fact as written; a fact that is not named may be anything.
  typealias Situation = [String: FactDomain]

  /// The situations in which a condition may come out so; none: it never does; nil: there are too many to tell.
  mutating func situations(_ node: Expression.ID, _ outcome: Bool) -> [Situation]? {
    if case .bool(let holds)? = folded[node] { return holds == outcome ? [[:]] : [] }
    switch expression[node] {
    case .constant(let index):
      guard case .bool(let holds) = expression.constants[Int(index)] else { return nil }
      return holds == outcome ? [[:]] : []
    case .not(let operand): return situations(operand, !outcome)
    case .and(let left, let right):
      let (first, second) = (situations(left, outcome), situations(right, outcome))
      return outcome ? product(first, second) : union(first, second)
    case .or(let left, let right):
      let (first, second) = (situations(left, outcome), situations(right, outcome))
      return outcome ? union(first, second) : product(first, second)
    case .conditional(let condition, let accepted, let rejected):
      return union(
        product(situations(condition, true), situations(accepted, outcome)),
        product(situations(condition, false), situations(rejected, outcome))
      )
    case .binary(let symbol, let left, let right):
      return comparison(symbol, left, right, node, outcome)
    case .column(let owner, let column):
      return cells(owner, Int(column)) { value in
        if case .bool(let holds) = value { holds == outcome } else { true }
      }
    default: return plain(node, outcome)
    }
  }

  private func plain(_ node: Expression.ID, _ outcome: Bool) -> [Situation] {
    [[key(node): .truth(outcome ? .yes : .no)]]
  }

  /// Either of them; more than some are not followed.
  private mutating func union(_ first: [Situation]?, _ second: [Situation]?) -> [Situation]? {
    guard let first, let second, spend(first.count + second.count) else { return nil }
    return first.count + second.count <= Self.most ? first + second : nil
  }

  /// Both of them, without those that contradict each other.
  mutating func product(_ first: [Situation]?, _ second: [Situation]?) -> [Situation]? {
    // What can never be stays so, whatever is too long to follow beside it.
    if first?.isEmpty == true || second?.isEmpty == true { return [] }
    guard let first, let second else { return nil }
    var result: [Situation] = []
    for left in first {
      for right in second {
        guard spend(1 + left.count + right.count) else { return nil }
        guard let both = Self.both(left, right) else { continue }
        result.append(both)
        guard result.count <= Self.most else { return nil }
      }
    }
    return result
  }

  private static func both(_ left: Situation, _ right: Situation) -> Situation? {
    var result = left
    for (fact, domain) in right {
      guard let known = result[fact] else {
        result[fact] = domain
        continue
      }
      guard let narrowed = known.intersection(domain) else { return nil }
      result[fact] = narrowed
    }
    return result
  }

  private static var most: Int { 64 }

  private mutating func spend(_ count: Int) -> Bool {
    budget -= count
    return budget > 0
  }

  /// A fact as written: within one condition the same text of the same type is the same value.
  private func key(_ node: Expression.ID) -> String {
    "\(text(node)) \(types[Int(node)])"
  }

  // MARK: Comparisons

  private mutating func comparison(
    _ symbol: Expression.BinaryOperator,
    _ left: Expression.ID,
    _ right: Expression.ID,
    _ node: Expression.ID,
    _ outcome: Bool
  ) -> [Situation]? {
    if symbol == .contained {
      guard case .list(let list)? = constant(right) else { return plain(node, outcome) }
      return among(left, list.elements, outcome)
    }
    guard let wanted = outcome ? symbol : symbol.opposite else { return plain(node, outcome) }
    switch (constant(left), constant(right)) {
    case (let first?, let second?):
      guard let relation = Self.relation(first, second) else { return plain(node, outcome) }
      return wanted.relations.contains(relation) ? [[:]] : []
    case (nil, let value?): return compared(left, wanted, value)
    case (let value?, nil): return compared(right, wanted.mirrored, value)
    case (nil, nil): return related(left, wanted, right)
    }
  }

  private static func relation(_ first: Value, _ second: Value) -> FactDomain.Relations? {
    switch Value.order(first, second) {
    case .less: .less
    case .equal: .equal
    case .greater: .greater
    case .unordered: nil
    case nil: first == second ? .equal : .other
    }
  }

  /// Two facts with each other; a fact is equal to itself.
  private func related(
    _ left: Expression.ID,
    _ wanted: Expression.BinaryOperator,
    _ right: Expression.ID
  ) -> [Situation] {
    let (first, second) = (key(left), key(right))
    if first == second { return wanted.relations.contains(.equal) ? [[:]] : [] }
    let isInOrder = first < second
    let relations = isInOrder ? wanted.relations : wanted.mirrored.relations
    let pair = isInOrder ? "\(first) : \(second)" : "\(second) : \(first)"
    return [[pair: .relation(relations)]]
  }

  /// A fact with a constant.
  private mutating func compared(
    _ fact: Expression.ID,
    _ wanted: Expression.BinaryOperator,
    _ value: Value
  ) -> [Situation] {
    if case .bool(let word) = value, wanted == .equal || wanted == .notEqual {
      let same: FactDomain.Truths = word ? .yes : .no
      var truths = wanted == .equal ? same : FactDomain.Truths.all.subtracting(same)
      // A yes/no field says yes or no, or is not known.
      if case .field = expression[fact] { truths.remove(.none) }
      return [[key(fact): .truth(truths)]]
    }
    if case .enumeration(let code) = value {
      return codes(fact) { member in (member == Int(code.index)) == (wanted == .equal) }
        .map { $0.allowingNone(wanted == .notEqual) }
    }
    if case .column(let owner, let column) = expression[fact] {
      return cells(owner, Int(column)) { cell in
        Self.relation(cell, value).map(wanted.relations.contains) ?? true
      }
    }
    guard let range = FactRange(wanted, value).narrowed(by: bounds(fact)) else { return [] }
    return [[key(fact): .range(range)]]
  }

  /// A fact in a list of constants, or not.
  private mutating func among(
    _ fact: Expression.ID,
    _ values: [Value],
    _ outcome: Bool
  ) -> [Situation] {
    if values.isEmpty { return outcome ? [] : [[:]] }
    if case .enumeration = types[Int(fact)] {
      let wanted = values.map { value -> Int in
        if case .enumeration(let code) = value { Int(code.index) } else { -1 }
      }
      return codes(fact) { wanted.contains($0) == outcome }.map { $0.allowingNone(!outcome) }
    }
    if case .column(let owner, let column) = expression[fact] {
      return cells(owner, Int(column)) { cell in
        if case .none = cell { return true }
        return values.contains { $0 == cell } == outcome
      }
    }
    let range = FactRange(only: outcome ? values : nil, except: outcome ? [] : values)
    guard let narrowed = range.narrowed(by: bounds(fact)) else { return [] }
    return [[key(fact): .range(narrowed)]]
  }

  // MARK: Codes

  /// The codes for which something is so; a column of a code table says something about the code it belongs to.
  private func codes(_ fact: Expression.ID, _ isWanted: (Int) -> Bool) -> [Situation] {
    if case .column(let owner, let column) = expression[fact] {
      return cells(owner, Int(column)) { cell in
        if case .enumeration(let code) = cell { isWanted(Int(code.index)) } else { true }
      }
    }
    guard case .enumeration(let index) = types[Int(fact)] else { return [[:]] }
    let members = environment.enumerationType(index).members.indices.filter(isWanted)
    return [[key(fact): .codes(Set(members), orNone: false)]]
  }

  private func cells(
    _ owner: Expression.ID,
    _ column: Int,
    _ isWanted: (Value) -> Bool
  ) -> [Situation] {
    guard case .enumeration(let index) = types[Int(owner)] else { return [[:]] }
    let enumeration = environment.enumerationType(index)
    let members = enumeration.members.indices.filter { member in
      let cell = enumeration.cell(member, column)
      if case .none = cell { return true }
      return isWanted(cell)
    }
    let situation: Situation = [key(owner): .codes(Set(members), orNone: true)]
    guard case .column(let outer, let outerColumn) = expression[owner] else { return [situation] }
    return cells(outer, Int(outerColumn)) { cell in
      if case .enumeration(let code) = cell { members.contains(Int(code.index)) } else { true }
    }
  }

  /// The values a function can give at all.
  private func bounds(_ node: Expression.ID) -> FactRange {
    guard case .builtin(let builtin, _) = expression[node] else { return FactRange() }
    switch builtin {
    case .size: return FactRange(from: 0, to: nil)
    case .month: return FactRange(from: 1, to: 12)
    case .day: return FactRange(from: 1, to: 31)
    case .dayOfWeek: return FactRange(from: 1, to: 7)
    case .calendarQuarter, .fiscalQuarter: return FactRange(from: 1, to: 4)
    default: return FactRange()
    }
  }
}

extension ConstantConditions.Situation {
  /// A comparison with a code says nothing false of a fact that is `no`.
  fileprivate func allowingNone(_ allowed: Bool) -> Self {
    guard allowed else { return self }
    return mapValues { domain in
      if case .codes(let members, _) = domain { .codes(members, orNone: true) } else { domain }
    }
  }
}

extension Expression.BinaryOperator {
  /// What holds where this does not; nil for what is no comparison.
  fileprivate var opposite: Self? {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    default: nil
    }
  }

  fileprivate var relations: FactDomain.Relations {
    switch self {
    case .equal: .equal
    case .notEqual: [.less, .greater, .other]
    case .less: .less
    case .lessOrEqual: [.less, .equal]
    case .greater: .greater
    case .greaterOrEqual: [.greater, .equal]
    default: .all
    }
  }
}
