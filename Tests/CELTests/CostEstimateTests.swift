import Testing

@testable import CEL

/// What an evaluation can cost is known when its expression is loaded, and is never less than what it does cost.
@Suite struct CostEstimateTests {
  private static let hints = SizeHints(entries: 12, text: 40)

  /// Names of every kind of value, as large as the hints allow.
  private static func world() -> (environment: TypeEnvironment, activation: Activation) {
    var environment = TypeEnvironment(profile: .standard)
    var activation = Activation()
    func declare(_ name: String, _ type: CELType, _ value: Value) {
      environment.declare(variable: name, type: type)
      activation.variables.append(value)
    }
    let numbers = Value.list((0..<hints.entries).map { .int(Int64($0 % 5)) })
    let text = Value.string(String(repeating: "ab", count: hints.text / 2))
    declare("n", .int, .int(3))
    declare("p", .bool, .bool(false))
    declare("s", .string, text)
    declare("l", .list(.int), numbers)
    declare("m", .list(.int), .list((0..<hints.entries).map { .int(Int64($0 % 5)) }))
    declare("w", .list(.string), .list(Array(repeating: text, count: hints.entries)))
    declare("ll", .list(.list(.int)), .list(Array(repeating: numbers, count: hints.entries)))
    let pairs = (0..<hints.entries).map { (key: Value.int(Int64($0)), value: text) }
    declare("d", .map(.int, .string), MapValue(pairs).map { .map($0) } ?? .null)
    declare("x", .dyn, numbers)
    return (environment, activation)
  }

  private static func costs(_ text: String) -> (estimate: CostEstimate, steps: Int, made: Int)? {
    let (environment, activation) = world()
    guard let program = compile(text, in: environment).program else { return nil }
    var reads: [Origin] = []
    var left = 100_000_000
    var bounded = activation
    bounded.limits.produced = 1 << 40
    var evaluator = Evaluator(program.code, bounded, steps: left)
    _ = evaluator.value(of: program.expression.root)
    let made = bounded.limits.produced - evaluator.produced
    _ = program.evaluate(bounded, reads: &reads, steps: &left)
    return (program.estimatedCost(hints), 100_000_000 - left, made)
  }

  @Test(arguments: [
    "1 + 2", "s", "l", "s + s + s", "l + m", "l == m", "w == w", "s == s + ''", "s < s", "ll == ll",
    "n in l", "s in w", "l in ll", "n in d", "d[n]", "l[n]", "ll[0][1]", "d[0] + s",
    "size(s) + size(l)",
    "l.all(a, a < 9)", "l.exists(a, a > 9)", "l.exists_one(a, a == 1)", "l.filter(a, a > 2)",
    "l.map(a, a * 2)", "l.map(a, a > 2, [a, a])", "d.all(k, d[k] == s)", "d.map(k, d[k])",
    "l.all(a, m.all(b, a + b < 99))", "ll.all(r, r.exists(e, e == 4))", "ll.map(r, r + r)",
    "l.map(a, m.map(b, s + s))", "l.map(a, m).all(r, r == m)", "w.all(t, t == s)",
    "w.map(t, t + t).all(t, t != s)", "[l, m].all(r, r == l)", "{1: l, 2: m}[1] == l",
    "s.contains('ba')", "s.matches('(a|b)*$')", "w.all(t, t.matches('^(ab)+$'))", "s.matches(s)",
    "w.all(t, t.matches(t))", "string(n) + string(1.5)", "bytes(s) == bytes(s)",
    "w.map(t, bytes(t))",
    "p ? l : m", "p ? l.all(a, a > 0) : m.all(b, b < 9)", "p || l.all(a, a < 9) && n > 0", "x == l",
    "x.all(a, a in l)", "dyn(l).map(a, dyn(m).map(b, a))", "[].all(a, l == m)", "has({'a': 1}.a)",
    "1 / 0 > 0 || l.all(a, a < 9)", "timestamp(0) + duration('1s')", "type(l) == list",
  ])
  func neverLessThanWhatHappens(_ text: String) throws {
    let costs = try #require(Self.costs(text), "\(text)")
    #expect(costs.estimate.steps >= costs.steps, "\(text): \(costs)")
    #expect(costs.estimate.produced >= costs.made, "\(text): \(costs)")
  }

  /// Where nothing decides early, the estimate is near: within the given factor of what happens.
  @Test(arguments: [
    ("l.all(a, m.all(b, a + b < 99))", 2), ("ll.all(r, r.all(e, e < 9))", 2),
    ("l.map(a, m.map(b, s + s))", 2), ("n in l", 2), ("l == m", 2), ("w.all(t, t == s)", 2),
  ])
  func isNearWhereItCanBe(_ text: String, _ factor: Int) throws {
    let costs = try #require(Self.costs(text))
    #expect(costs.estimate.steps <= costs.steps * factor + 10, "\(costs)")
  }

  @Test func randomExpressionsCostNoMoreThanEstimated() {
    var generator = Generator(state: 42)
    var compared = 0
    for _ in 0..<1000 {
      let text = generator.condition(4)
      guard let costs = Self.costs(text) else {
        Issue.record("\(text) does not load")
        continue
      }
      compared += 1
      #expect(costs.estimate.steps >= costs.steps, "\(text): \(costs)")
      #expect(costs.estimate.produced >= costs.made, "\(text): \(costs)")
    }
    #expect(compared == 1000)
  }

  @Test func growsWithTheHintsAndNeverWraps() throws {
    let (environment, _) = Self.world()
    let nested = (0..<12).reduce("true") { text, index in "l.all(v\(index), \(text))" }
    let program = try #require(compile(nested, in: environment).program)
    #expect(program.estimatedCost(SizeHints(entries: 2, text: 1)).steps < 100_000)
    #expect(program.estimatedCost(SizeHints(entries: 1_000_000, text: 1)).steps == .max)
    #expect(program.estimatedCost(SizeHints(entries: 0, text: 0)).steps < 100)
  }
}

/// Makes random expressions of given types from a seed, so that every run makes the same.
private struct Generator {
  var state: UInt64
  private var depth = 0

  init(state: UInt64) { self.state = state }

  private mutating func pick(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  private mutating func name() -> String {
    depth += 1
    return "v\(depth)"
  }

  mutating func condition(_ height: Int) -> String {
    if height == 0 { return ["p", "true", "(n > 1)"][pick(3)] }
    let next = height - 1
    switch pick(10) {
    case 0: return "(\(condition(next)) && \(condition(next)))"
    case 1: return "(\(condition(next)) || \(condition(next)))"
    case 2: return "!\(condition(next))"
    case 3: return "(\(number(next)) < \(number(next)))"
    case 4: return "(\(list(next)) == \(list(next)))"
    case 5: return "(\(number(next)) in \(list(next)))"
    case 6: return "(\(text(next)) == \(text(next)))"
    case 7: return "\(text(next)).contains(\(text(next)))"
    case 8:
      let name = name()
      return "\(list(next)).all(\(name), \(name) < 9 && \(condition(next)))"
    default:
      let name = name()
      return "\(list(next)).exists(\(name), \(name) == 99 || \(condition(next)))"
    }
  }

  private mutating func number(_ height: Int) -> String {
    if height == 0 { return ["n", "1", "l[1]"][pick(3)] }
    switch pick(4) {
    case 0: return "(\(number(height - 1)) + \(number(height - 1)))"
    case 1: return "size(\(list(height - 1)))"
    case 2: return "size(\(text(height - 1)))"
    default: return "(\(condition(height - 1)) ? \(number(height - 1)) : \(number(height - 1)))"
    }
  }

  private mutating func text(_ height: Int) -> String {
    if height == 0 { return ["s", "'ab'", "d[1]", "w[0]"][pick(4)] }
    switch pick(3) {
    case 0: return "(\(text(height - 1)) + \(text(height - 1)))"
    case 1: return "string(\(number(height - 1)))"
    default: return "(\(condition(height - 1)) ? \(text(height - 1)) : \(text(height - 1)))"
    }
  }

  private mutating func list(_ height: Int) -> String {
    if height == 0 { return ["l", "m", "[1, 2, 3]", "ll[0]", "[]"][pick(5)] }
    let next = height - 1
    switch pick(5) {
    case 0: return "(\(list(next)) + \(list(next)))"
    case 1:
      let name = name()
      return "\(list(next)).map(\(name), \(name) + \(number(next)))"
    case 2:
      let name = name()
      return "\(list(next)).filter(\(name), \(name) > 0 || \(condition(next)))"
    case 3: return "[\(number(next)), \(number(next))]"
    default: return "(\(condition(next)) ? \(list(next)) : \(list(next)))"
    }
  }
}
