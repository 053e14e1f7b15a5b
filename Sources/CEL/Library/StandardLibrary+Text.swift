extension Evaluator {
  mutating func text(_ builtin: Builtin, _ value: Value, _ other: Value, _ count: Int) -> Value? {
    guard count == 2, case .string(let text) = value, case .string(let part) = other else {
      return nil
    }
    switch builtin {
    case .contains: return .bool(Self.contains(Array(text.utf8), Array(part.utf8)))
    case .startsWith: return .bool(text.utf8.starts(with: part.utf8))
    case .endsWith: return .bool(text.utf8.reversed().starts(with: part.utf8.reversed()))
    default:
      do {
        charge(PatternMatcher.readingCost(part))
        guard steps >= 0 else { return .failure("the pattern takes too many steps") }
        let pattern = try PatternMatcher(part)
        charge(pattern.makingCost + pattern.cost(text))
        guard steps >= 0 else { return .failure("the pattern takes too many steps") }
        return .bool(pattern.matches(text))
      } catch {
        return .failure("the pattern cannot be used: \(error.reason)")
      }
    }
  }

  /// Looks for a pattern that was read when the expression was compiled.
  mutating func matches(_ operand: Expression.ID, _ pattern: Int, _ node: Expression.ID) -> Value {
    let value = value(of: operand)
    if let blocked = blocked(value) { return blocked }
    if case .none = value { return noValue(operand) }
    guard case .string(let text) = value else { return noOverload(node) }
    let matcher = code.patterns[pattern]
    charge(matcher.cost(text))
    guard steps >= 0 else { return fail("the pattern takes too many steps", node) }
    return .bool(matcher.matches(text))
  }

  // A search that never looks at a byte of the text twice keeps hostile text linear.
  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty else { return true }
    guard part.count <= text.count else { return false }
    var fallback = Array(repeating: 0, count: part.count)
    var length = 0
    for index in 1..<max(1, part.count) {
      while length > 0, part[index] != part[length] { length = fallback[length - 1] }
      if part[index] == part[length] { length += 1 }
      fallback[index] = length
    }
    var matched = 0
    for byte in text {
      while matched > 0, byte != part[matched] { matched = fallback[matched - 1] }
      if byte == part[matched] { matched += 1 }
      if matched == part.count { return true }
    }
    return false
  }
}
