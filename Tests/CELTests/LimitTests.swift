import Testing

@testable import CEL

/// Nothing an expression holds makes the program crash, run without end or take all memory.
@Suite struct LimitTests {
  private func compiled(
    _ text: String,
    _ profile: TypeEnvironment.Profile,
    length: Int = 1 << 22
  ) -> [String] {
    CEL.compile(
      text,
      in: TypeEnvironment(profile: profile),
      limits: CompilationLimits(length: length)
    ).diagnostics.map(\.id)
  }

  private func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + inner + String(repeating: close, count: count)
  }

  @Test(arguments: [
    ("(", "1", ")"), ("[", "1", "]"), ("{1: ", "1", "}"), ("!", "true", ""), ("-", "x", ""),
    ("[1].map(x, ", "1", ")"), ("size(", "''", ")"), ("true ? 1 : ", "1", ""), ("a[", "0", "]"),
  ])
  func depthIsBounded(_ open: String, _ inner: String, _ close: String) {
    for count in [300, 10_000, 100_000] {
      #expect(compiled(nested(open, inner, close, count), .standard) == ["expression.too_deep"])
      #expect(compiled(nested(open, inner, close, count), .rules) == ["expression.too_deep"])
    }
  }

  @Test(arguments: [
    ("1", " + 1"), ("a", ".b"), ("a", "[0]"), ("a", ".f()"), ("1", " < 1"), ("1", " * 2"),
  ])
  func chainsAreBounded(_ first: String, _ next: String) {
    let text = first + String(repeating: next, count: 100_000)
    #expect(compiled(text, .standard) == ["expression.too_deep"])
  }

  @Test(arguments: ["&&", "||"])
  func longChainsOfConditionsAreNotDeep(_ symbol: String) {
    let text = Array(repeating: "true", count: 2000).joined(separator: " \(symbol) ")
    #expect(compiled(text, .rules, length: 100_000) == [])
  }

  @Test func theDeepestAllowedNestingIsEvaluated() throws {
    let text = nested("[", "1", "]", 240) + nested("[0]", "", "", 0)
    let program = try #require(
      CEL.compile(text, in: TypeEnvironment(profile: .standard)).program
    )
    guard case .list = program.evaluate(Activation()) else {
      Issue.record("no list")
      return
    }
  }

  @Test func longTextIsRefused() {
    #expect(
      compiled(String(repeating: " ", count: 9000), .rules, length: 8192) == ["expression.too_long"]
    )
    #expect(
      CEL.compile("'\(String(repeating: "a", count: 8200))'", in: TypeEnvironment(profile: .rules))
        .diagnostics.map(\.id) == ["expression.too_long"]
    )
  }

  @Test(arguments: [
    "l.all(a, l.all(b, l.all(c, l.all(d, l.all(e, true)))))",
    "l.map(a, l.map(b, l.map(c, l.map(d, l))))",
    "l.exists(a, l.exists(b, l.exists(c, l == m && l.exists(d, d > 1000))))",
    "sum(l.map(a, sum(l.map(b, sum(l.map(c, sum(l))))))) > 0",
  ])
  func stepsAreBounded(_ text: String) throws {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "l", type: .list(.int))
    environment.declare(variable: "m", type: .list(.int))
    let list = Value.list(Array(repeating: .int(1), count: 300))
    let program = try #require(CEL.compile(text, in: environment).program)
    var steps = 100_000
    var reads: [Origin] = []
    let value = program.evaluate(Activation(variables: [list, list]), reads: &reads, steps: &steps)
    #expect(value == .failure("the evaluation takes too many steps"))
    #expect(steps == 0)
  }

  // Each of these does much work at each of many elements.
  @Test(arguments: [
    "l.all(a, s == t)", "l.all(a, s <= t)", "l.all(a, !s.contains('b'))", "l.all(a, size(s) > 0)",
    "l.all(a, s.startsWith(t))", "l.all(a, date(s) == date(t) || true)",
    "l.exists(a, s in [t] && false)",
    "l.exists(a, string(s) == '')", "l.exists(a, s.matches('b'))", "l.exists(a, m == n && a > 1)",
  ])
  func longTextIsPaidFor(_ text: String) throws {
    var environment = TypeEnvironment(profile: .rules)
    for name in ["l", "m", "n"] { environment.declare(variable: name, type: .list(.int)) }
    for name in ["s", "t"] { environment.declare(variable: name, type: .string) }
    let list = Value.list(Array(repeating: .int(1), count: 10_000))
    let copy = Value.list(Array(repeating: .int(1), count: 10_000))
    let long = Value.string(String(repeating: "a", count: 1 << 17))
    var activation = Activation(variables: [list, list, copy, long, long])
    activation.limits.steps = 50_000
    let program = try #require(CEL.compile(text, in: environment).program)
    guard case .error = program.evaluate(activation) else {
      Issue.record("no error")
      return
    }
  }

  @Test func manyMissingFactsAreCollectedQuickly() throws {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "l", type: .list(.int))
    let list = Value.list((0..<100_000).map { Value.unknown(Origin($0)) })
    let program = try #require(CEL.compile("l.all(n, n > 0)", in: environment).program)
    guard case .unknown(let facts) = program.evaluate(Activation(variables: [list])) else {
      Issue.record("not unknown")
      return
    }
    #expect(facts.count == 100_000)
  }

  @Test func stepsAreSharedByEvaluations() throws {
    let fixture = RulesFixture()
    let program = try #require(fixture.compile("numbers.all(n, n > 0)").program)
    var steps = 1000
    var reads: [Origin] = []
    _ = program.evaluate(fixture.activation, reads: &reads, steps: &steps)
    #expect(steps > 900 && steps < 1000)
    var few = 3
    #expect(
      program.evaluate(fixture.activation, reads: &reads, steps: &few)
        == .failure("the evaluation takes too many steps")
    )
  }

  @Test func noDecidedOperandHidesAnExhaustedBudget() throws {
    let fixture = RulesFixture()
    let program = try #require(fixture.compile("numbers.all(n, n > 0) || true").program)
    var steps = 4
    var reads: [Origin] = []
    #expect(
      program.evaluate(fixture.activation, reads: &reads, steps: &steps)
        == .failure("the evaluation takes too many steps")
    )
  }

  @Test(arguments: ["''", "[]", "b''"])
  func whatIsProducedIsBounded(_ empty: String) throws {
    var environment = TypeEnvironment(profile: .standard)
    environment.declare(variable: "x", type: .dyn)
    let long: Value =
      switch empty {
      case "''": .string(String(repeating: "a", count: 100_000))
      case "[]": .list(Array(repeating: .int(1), count: 10_000))
      default: .bytes(Array(repeating: 1, count: 100_000))
      }
    let text = Array(repeating: "x", count: 100).joined(separator: " + ")
    let program = try #require(CEL.compile(text, in: environment).program)
    var activation = Activation(variables: [long])
    activation.limits.produced = 1 << 20
    #expect(
      program.evaluate(activation)
        == .failure("the evaluation makes too much text or too long lists")
    )
  }

  @Test func manyMistakesAreHandledInReasonableNumber() {
    var environment = TypeEnvironment(profile: .rules)
    for index in 0..<1000 { environment.declare(variable: "variable_\(index)", type: .bool) }
    let text = Array(repeating: "varable", count: 700).joined(separator: "||")
    #expect(CEL.compile(text, in: environment).diagnostics.count == 100)
  }

  @Test func missingValuesAndReferentsAreErrors() throws {
    let fixture = RulesFixture()
    for text in ["contract.price > 1", "costs.included"] {
      let program = try #require(fixture.compile(text).program)
      guard case .error = program.evaluate(Activation()) else {
        Issue.record("no error for \(text)")
        continue
      }
    }
    let program = try #require(fixture.compile("contract.price > 1").program)
    var activation = fixture.activation
    activation.referents = []
    #expect(program.evaluate(activation) == .failure("`contract` refers to nothing"))
  }

  @Test func valuesAreSmall() {
    #expect(MemoryLayout<Value>.stride <= 24)
    #expect(MemoryLayout<RecordSlot>.stride <= 32)
  }
}
