import Testing

@testable import CEL

/// A function of the host is called with whole values only, and what it gives is paid for.
@Suite struct HostFunctionTests {
  private func outcome(_ text: String, _ list: Value, result: Value = .bool(true)) throws -> Value {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(
      function: FunctionDeclaration("accept", [.list(.int)], .bool) { _ in result }
    )
    environment.declare(variable: "numbers", type: .list(.int))
    let program = try #require(compile(text, in: environment).program)
    return program.evaluate(Activation(variables: [list]))
  }

  @Test func whatIsMissingOfAListIsMissing() throws {
    let text = "accept(numbers)"
    #expect(try outcome(text, .list([.int(1)])) == .bool(true))
    let open = ListValue([.int(1)], missingRest: UnknownFacts(7))
    #expect(try outcome(text, .list(open)) == .unknown(7))
    #expect(try outcome(text, .list([.int(1), .unknown(8)])) == .unknown(8))
    #expect(try outcome(text, .none) == .failure("`numbers` is `no`: there is no value"))
    #expect(try outcome(text, .list([.failure("bad"), .unknown(8)])) == .failure("bad"))
  }

  @Test func aLargeResultIsRefused() throws {
    let long = Value.string(String(repeating: "a", count: 32 << 20))
    guard case .error = try outcome("accept(numbers)", .list([]), result: long) else {
      Issue.record("no error")
      return
    }
  }
}

/// Comparing what holds an error is an error, unless something else differs for certain.
@Suite struct ErrorInsideListTests {
  @Test(arguments: [
    ([Value.failure("bad"), .int(1)], "bad"), ([.failure("bad"), .unknown(1)], "bad"),
    ([.failure("bad"), .int(2)], nil),
  ])
  func isToldByAComparison(_ elements: [Value], _ message: String?) throws {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "numbers", type: .list(.int))
    let program = try #require(compile("numbers == [1, 1]", in: environment).program)
    let value = program.evaluate(Activation(variables: [.list(elements)]))
    #expect(value == message.map { Value.failure($0) } ?? .bool(false))
  }
}

/// Texts of messages and codes, whatever their size.
@Suite struct LargeThingsTests {
  @Test func aMessageShowsTheBeginningOfALongText() throws {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "words", type: .string)
    for call in ["date(words) == date(words)", "decimal(words) > 1", "period(words) == days(1)"] {
      let program = try #require(compile(call, in: environment).program)
      for letter in ["x", "\u{301}"] {
        let long = Value.string("x" + String(repeating: letter, count: 1 << 16))
        guard case .error(let error) = program.evaluate(Activation(variables: [long])) else {
          Issue.record("no error for \(call)")
          continue
        }
        #expect(error.message.unicodeScalars.count < 100)
      }
    }
  }

  @Test func aCodeFarDownALongListIsItself() {
    #expect(EnumerationValue(type: 1, index: 40_000).index == 40_000)
    #expect(EnumerationValue(type: 1, index: 40_000) != EnumerationValue(type: 1, index: 40_001))
  }

  @Test func aNegatedTextMayEndInAComment() throws {
    let variant = try #require(ExpressionVariant.all(of: "true // a remark").first)
    #expect(compile(variant.text, in: TypeEnvironment(profile: .rules)).program != nil)
  }

  @Test func bracketsStayWithWhatHoldsThem() {
    let text = "((1 + 2) * 9223372036854775807) + 1"
    let problems = compile(text, in: TypeEnvironment(profile: .rules)).diagnostics
    #expect(
      problems.map(\.message) == ["the result of `(1 + 2) * 9223372036854775807` is too large"]
    )
  }

  @Test func dividingAnAmountByZeroHasItsOwnMessage() {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "price", type: .decimal)
    #expect(
      compile("price / 0 > 1", in: environment).diagnostics.map(\.id)
        == ["expression.division_by_zero"]
    )
  }
}
