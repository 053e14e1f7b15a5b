/// Whether two values are equal, when that can be told.
enum Equality {
  case same
  case different
  case unknown(UnknownFacts)
  /// A part that would have to be compared has no value.
  case failed(EvaluationError)

  init(_ isSame: Bool) {
    self = isSame ? .same : .different
  }
}

/// How two values are ordered.
enum Order {
  case less, equal, greater
  /// One of them is not a number.
  case unordered

  init<T: Comparable>(_ left: T, _ right: T) {
    self = left < right ? .less : left == right ? .equal : .greater
  }
}

extension Value {
  /// Compares by bytes, without regard to equivalent spellings in Unicode.
  static func sameText(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8, right.utf8)
    return left.count == right.count && left.elementsEqual(right)
  }

  private static func sameText(_ left: String, _ right: String, cost: inout Int) -> Equality {
    cost += left.utf8.count == right.utf8.count ? left.utf8.count / 32 : 0
    return Equality(sameText(left, right))
  }

  /// Tells whether two values are equal; values of different types are not.
  ///
  /// A decided difference wins over an error, and an error over an unknown part. `cost` grows with the parts looked at.
  static func equality(
    _ left: Value,
    _ right: Value,
    referents: [Record],
    cost: inout Int
  ) -> Equality {
    // What may be deep comes first, so that a level of it takes little of the stack.
    switch (left, right) {
    case (.list(let left), .list(let right)):
      equality(left, right, referents: referents, cost: &cost)
    case (.map(let left), .map(let right)):
      equality(left, right, referents: referents, cost: &cost)
    case (.record(let left), .record(let right)):
      equality(left, right, referents: referents, cost: &cost)
    default: flatEquality(left, right, referents: referents, cost: &cost)
    }
  }

  private static func flatEquality(
    _ left: Value,
    _ right: Value,
    referents: [Record],
    cost: inout Int
  ) -> Equality {
    switch (left, right) {
    case (.error(let error), _), (_, .error(let error)): .failed(error)
    case (.unknown(let first), .unknown(let second)): .unknown(first.union(second))
    case (.unknown(let facts), _), (_, .unknown(let facts)): .unknown(facts)
    case (.string(let left), .string(let right)): sameText(left, right, cost: &cost)
    case (.bool(let left), .bool(let right)): Equality(left == right)
    case (.enumeration(let left), .enumeration(let right)): Equality(left == right)
    case (.date(let left), .date(let right)): Equality(left == right)
    case (.period(let left), .period(let right)): Equality(left == right)
    case (.decimal(let left), .decimal(let right)): Equality(left == right)
    case (.null, .null), (.none, .none): .same
    case (.bytes(let left), .bytes(let right)): Equality(left == right)
    case (.type(let left), .type(let right)): Equality(left.name == right.name)
    case (.timestamp(let left), .timestamp(let right)): Equality(left == right)
    case (.duration(let left), .duration(let right)): Equality(left == right)
    case (.reference(let left), .reference(let right)): Equality(left == right)
    case (.reference(let index), .record(let record)), (.record(let record), .reference(let index)):
      Equality(referents.indices.contains(Int(index)) && referents[Int(index)] === record)
    default:
      switch order(left, right) {
      case .equal: .same
      default: .different
      }
    }
  }

  private static func equality(
    _ left: ListValue,
    _ right: ListValue,
    referents: [Record],
    cost: inout Int
  ) -> Equality {
    // A list that is not whole has at least the elements it shows.
    if left.missingRest == nil, right.elements.count > left.elements.count { return .different }
    if right.missingRest == nil, left.elements.count > right.elements.count { return .different }
    var facts = UnknownFacts.union(left.missingRest, right.missingRest)
    var failure: EvaluationError?
    for position in 0..<min(left.settled, right.settled) {
      cost += 1
      let (first, second) = (left.elements[position], right.elements[position])
      switch equality(first, second, referents: referents, cost: &cost) {
      case .same: continue
      case .different: return .different
      case .unknown(let missing): facts = UnknownFacts.union(facts, missing)
      case .failed(let error): failure = failure ?? error
      }
    }
    return failure.map { .failed($0) } ?? facts.map { .unknown($0) } ?? .same
  }

  private static func equality(
    _ left: MapValue,
    _ right: MapValue,
    referents: [Record],
    cost: inout Int
  ) -> Equality {
    guard left.entries.count == right.entries.count else { return .different }
    var facts: UnknownFacts?
    var failure: EvaluationError?
    for (key, value) in left.entries {
      cost += 1
      guard let other = right[key] else { return .different }
      switch equality(value, other, referents: referents, cost: &cost) {
      case .same: continue
      case .different: return .different
      case .unknown(let missing): facts = UnknownFacts.union(facts, missing)
      case .failed(let error): failure = failure ?? error
      }
    }
    return failure.map { .failed($0) } ?? facts.map { .unknown($0) } ?? .same
  }

  private static func equality(
    _ left: Record,
    _ right: Record,
    referents: [Record],
    cost: inout Int
  ) -> Equality {
    guard left !== right else { return .same }
    guard left.type == right.type, left.fields.count == right.fields.count else {
      return .different
    }
    var facts: UnknownFacts?
    var failure: EvaluationError?
    for (first, second) in zip(left.fields, right.fields) {
      cost += 1
      switch equality(first.value, second.value, referents: referents, cost: &cost) {
      case .same: continue
      case .different: return .different
      case .unknown(let missing): facts = UnknownFacts.union(facts, missing)
      case .failed(let error): failure = failure ?? error
      }
    }
    return failure.map { .failed($0) } ?? facts.map { .unknown($0) } ?? .same
  }

  /// The order of two values; nil if they have none.
  static func order(_ left: Value, _ right: Value) -> Order? {
    switch (left, right) {
    case (.int(let left), .int(let right)): Order(left, right)
    case (.date(let left), .date(let right)): Order(left, right)
    case (.period(let left), .period(let right)): left.order(against: right)
    case (.decimal(let left), .decimal(let right)): Order(left, right)
    case (.string(let left), .string(let right)): order(left.utf8, right.utf8)
    case (.bool(let left), .bool(let right)): Order(left ? 1 : 0, right ? 1 : 0)
    case (.bytes(let left), .bytes(let right)): order(left, right)
    case (.timestamp(let left), .timestamp(let right)): Order(left, right)
    case (.duration(let left), .duration(let right)): Order(left, right)
    case (.uint(let left), .uint(let right)): Order(left, right)
    case (.double(let left), .double(let right)):
      left.isNaN || right.isNaN ? .unordered : Order(left, right)
    case (.int(let left), .uint(let right)): left < 0 ? .less : Order(UInt64(left), right)
    case (.uint(let left), .int(let right)): right < 0 ? .greater : Order(left, UInt64(right))
    case (.int(let left), .double(let right)): order(left, right)
    case (.uint(let left), .double(let right)): order(left, right)
    case (.double(let left), .int(let right)): reversed(order(right, left))
    case (.double(let left), .uint(let right)): reversed(order(right, left))
    case (.decimal(let left), .int(let right)): Order(left, ExactDecimal(right))
    case (.int(let left), .decimal(let right)): Order(ExactDecimal(left), right)
    default: nil
    }
  }

  private static func order(
    _ left: some Collection<UInt8>,
    _ right: some Collection<UInt8>
  ) -> Order {
    if left.lexicographicallyPrecedes(right) { return .less }
    return left.elementsEqual(right) ? .equal : .greater
  }

  // Exact, except that the suite wants the two bounds no double can hold, 2^63-1 and 2^64-1, to equal
  // the double next to them.
  private static func order<Whole: FixedWidthInteger>(_ left: Whole, _ right: Double) -> Order {
    guard !right.isNaN else { return .unordered }
    guard let whole: Whole = right.wholePart() else {
      if right < 0 { return .greater }
      return left == Whole.max && right == Double(Whole.max) ? .equal : .less
    }
    guard left == whole else { return Order(left, whole) }
    return Order(Double(whole), right)
  }

  private static func reversed(_ order: Order) -> Order {
    switch order {
    case .less: .greater
    case .greater: .less
    default: order
    }
  }
}
