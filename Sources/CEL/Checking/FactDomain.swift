/// What a fact may still be in a situation.
enum FactDomain: Sendable {
  /// A yes/no fact.
  case truth(Truths)
  /// A code of a closed list, by its place in the list; or `no`.
  case codes(Set<Int>, orNone: Bool)
  /// Two facts, compared.
  case relation(Relations)
  /// A number, a date or a text.
  case range(FactRange)

  struct Truths: OptionSet {
    let rawValue: UInt8
    static let yes = Truths(rawValue: 1)
    static let no = Truths(rawValue: 2)
    /// The file says that there is no such thing.
    static let none = Truths(rawValue: 4)
    static let all: Truths = [.yes, .no, .none]
  }

  struct Relations: OptionSet {
    let rawValue: UInt8
    static let less = Relations(rawValue: 1)
    static let equal = Relations(rawValue: 2)
    static let greater = Relations(rawValue: 4)
    /// Different, and neither is the greater.
    static let other = Relations(rawValue: 8)
    static let all: Relations = [.less, .equal, .greater, .other]
  }

  /// What is left when both are so; nil when nothing is.
  func intersection(_ other: FactDomain) -> FactDomain? {
    switch (self, other) {
    case (.truth(let first), .truth(let second)):
      let both = first.intersection(second)
      return both.isEmpty ? nil : .truth(both)
    case (.codes(let first, let firstNone), .codes(let second, let secondNone)):
      let both = first.intersection(second)
      let orNone = firstNone && secondNone
      return both.isEmpty && !orNone ? nil : .codes(both, orNone: orNone)
    case (.relation(let first), .relation(let second)):
      let both = first.intersection(second)
      return both.isEmpty ? nil : .relation(both)
    case (.range(let first), .range(let second)):
      return first.narrowed(by: second).map { .range($0) }
    // One fact is not of two kinds; if it were, nothing could be said.
    default: return self
    }
  }
}

/// The values a number, a date or a text may still have.
struct FactRange: Sendable {
  private var lower: (value: Value, isIncluded: Bool)?
  private var upper: (value: Value, isIncluded: Bool)?
  private var only: [Value]?
  private var except: [Value] = []
  /// Comparing by order fails for a fact that is `no`; comparing for equality does not.
  private var orNone = true

  init() {}

  init(only: [Value]?, except: [Value]) {
    self.only = only
    self.except = except
    orNone = only == nil
  }

  /// Whole numbers from and to.
  init(from lower: Int64, to upper: Int64?) {
    self.lower = (.int(lower), true)
    self.upper = upper.map { (.int($0), true) }
    orNone = false
  }

  /// What a comparison with a constant leaves.
  init(_ symbol: Expression.BinaryOperator, _ value: Value) {
    orNone = false
    switch symbol {
    case .equal: only = [value]
    case .notEqual:
      except = [value]
      orNone = true
    case .less: upper = Self.before(value)
    case .lessOrEqual: upper = (value, true)
    case .greater: lower = Self.after(value)
    case .greaterOrEqual: lower = (value, true)
    default: orNone = true
    }
  }

  /// What is left when both are so; nil when nothing is.
  func narrowed(by other: FactRange) -> FactRange? {
    var result = self
    if let bound = other.lower { result.raise(to: bound) }
    if let bound = other.upper { result.lower(to: bound) }
    result.except += other.except
    result.orNone = orNone && other.orNone
    if let more = other.only {
      result.only = only.map { known in known.filter { value in more.contains { $0 == value } } }
      if only == nil { result.only = more }
    }
    return result.isEmpty ? nil : result
  }

  private mutating func raise(to bound: (value: Value, isIncluded: Bool)) {
    guard let lower else { return self.lower = bound }
    switch Value.order(lower.value, bound.value) {
    case .less: self.lower = bound
    case .equal: self.lower = (bound.value, lower.isIncluded && bound.isIncluded)
    default: break
    }
  }

  private mutating func lower(to bound: (value: Value, isIncluded: Bool)) {
    guard let upper else { return self.upper = bound }
    switch Value.order(upper.value, bound.value) {
    case .greater: self.upper = bound
    case .equal: self.upper = (bound.value, upper.isIncluded && bound.isIncluded)
    default: break
    }
  }

  private var isEmpty: Bool {
    if orNone { return false }
    if let only { return !only.contains(where: holds) }
    guard let lower, let upper else { return false }
    switch Value.order(lower.value, upper.value) {
    case .greater: return true
    case .equal: return !lower.isIncluded || !upper.isIncluded || !holds(lower.value)
    default: return isUsedUp(from: lower.value, to: upper.value)
    }
  }

  private func holds(_ value: Value) -> Bool {
    if except.contains(where: { $0 == value }) { return false }
    if let lower {
      switch Value.order(value, lower.value) {
      case .less: return false
      case .equal where !lower.isIncluded: return false
      default: break
      }
    }
    if let upper {
      switch Value.order(value, upper.value) {
      case .greater: return false
      case .equal where !upper.isIncluded: return false
      default: break
      }
    }
    return true
  }

  /// Whether each of a few whole numbers or days is ruled out.
  private func isUsedUp(from first: Value, to last: Value) -> Bool {
    switch (first, last) {
    case (.int(let low), .int(let high)):
      guard let count = Int(exactly: high.subtractingReportingOverflow(low).partialValue),
        (0..<except.count).contains(count)
      else { return false }
      return (low...high).allSatisfy { !holds(.int($0)) }
    case (.date(let low), .date(let high)):
      let count = high.daysSinceEpoch - low.daysSinceEpoch
      guard (0..<except.count).contains(count) else { return false }
      return (0...count).allSatisfy { low.adding(days: $0).map { !holds(.date($0)) } ?? true }
    default: return false
    }
  }

  /// Whole numbers and days have neighbours; of amounts and texts only the order is known.
  private static func before(_ value: Value) -> (value: Value, isIncluded: Bool) {
    switch value {
    case .int(let number) where number > .min: (.int(number - 1), true)
    case .date(let date): date.adding(days: -1).map { (.date($0), true) } ?? (value, false)
    default: (value, false)
    }
  }

  private static func after(_ value: Value) -> (value: Value, isIncluded: Bool) {
    switch value {
    case .int(let number) where number < .max: (.int(number + 1), true)
    case .date(let date): date.adding(days: 1).map { (.date($0), true) } ?? (value, false)
    default: (value, false)
    }
  }
}
