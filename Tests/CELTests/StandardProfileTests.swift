import Testing

@testable import CEL

/// Behaviour of the standard profile beyond what the conformance tests show.
@Suite struct StandardProfileTests {
  private func value(
    _ text: String,
    isChecked: Bool = true,
    _ variables: [(String, CELType, Value)] = [],
    container: String = ""
  ) -> Value {
    var environment = TypeEnvironment(profile: .standard)
    environment.container = container
    var activation = Activation()
    for (name, type, value) in variables {
      environment.declare(variable: name, type: type)
      activation.variables.append(value)
    }
    switch CEL.compile(text, in: environment, isChecked: isChecked) {
    case .program(let program): return program.evaluate(activation)
    case .failure(let diagnostics):
      return .failure("does not compile: \(diagnostics.map(\.message))")
    }
  }

  @Test(arguments: [
    "dyn(9007199254740993) > 9007199254740992.0", "dyn(9007199254740993) != 9007199254740992.0",
    "dyn(-1) < 0u", "dyn(18446744073709551615u) > -1", "dyn(1.5) > 1 && dyn(1.5) < 2u",
    "!(dyn(0.0/0.0) < 1) && !(dyn(0.0/0.0) >= 1)", "dyn(1e300) > 9223372036854775807",
    "dyn(-1e300) < -9223372036854775808", "dyn(-9223372036854775808.0) == -9223372036854775808",
    "{1: 'a'}[dyn(1u)] == 'a'", "{1: 'a'}[dyn(1.0)] == 'a'", "dyn(1.0) in {1u: 2}",
    "!(dyn(1.5) in {1: 2})",
    "[1, 2u, 3.0] == [1.0, 2, 3u]", "[[1], ['a']] == [[1], ['a']]", "{'a': {'b': [1]}}.a.b[0] == 1",
    "has({'a': {'b': 1}}.a.b) && !has({'a': {}}.a.b)", "{'a': 1}.exists(k, k == 'a')",
    "[1, 2, 3].map(x, x > 1, x * 10) == [20, 30]", "[[1, 2], [3]].all(l, l.exists(x, x > 1))",
    "type(1) == int && type(type(1)) == type && type(dyn(1u)) == uint",
    "type({}) == map && type(null) == null_type",
    "'\u{e9}' != 'e\u{301}'", "size('e\u{301}') == 2", "'\u{1F600}' > '\u{FFFF}'",
    "'a' < 'b' && 'a' < 'aa'",
    "int('-12') == -12 && uint('12') == 12u && double('1e3') == 1000.0",
    "string(1.0) == '1' && string(true) == 'true'",
    "string(b'\\xc3\\xa9') == 'é' && bytes('é') == b'\\303\\251'",
    "b'ab' + b'c' == b'abc' && b'a' < b'b'",
    "timestamp('2024-02-29T12:00:00Z') + duration('24h') == timestamp('2024-03-01T12:00:00Z')",
    "timestamp('2024-03-01T00:00:00Z') - timestamp('2024-02-29T00:00:00Z') == duration('24h')",
    "timestamp('2024-02-29T23:30:00Z').getDate('+01:00') == 1", "duration('90m').getHours() == 1",
    "timestamp('1969-12-28T00:00:00Z').getDayOfWeek() == 0", "-7 / 2 == -3 && -7 % 2 == -1",
    "true || (1 / 0 > 0)", "(1 / 0 > 0) || true", "!(false && (1 / 0 > 0))", "matches('hay', 'a.')",
  ])
  func holds(_ text: String) {
    #expect(value(text) == .bool(true))
  }

  @Test(arguments: [
    "9223372036854775807 + 1", "-9223372036854775808 - 1", "-(-9223372036854775808)",
    "-9223372036854775808 / -1",
    "0u - 1u", "1 % 0", "1u / 0u", "int(1e19)", "int(0.0/0.0)", "uint(-1)", "uint(-1.5)",
    "int('1.5')", "int('')",
    "double('x')", "bool('yes')", "string(b'\\xff')", "timestamp('2024-02-30T00:00:00Z')",
    "duration('1y')",
    "{1: 1, 1u: 2}", "{'a': 1}.b", "{'a': 1}['b']", "[1][1]", "[1][-1]", "[1][dyn(0.5)]",
    "dyn('a') + 1", "dyn(1) < 'a'",
    "timestamp(0).getHours('Nowhere/Land')", "dyn(1).b", "size(dyn(1))", "dyn(null) < dyn(null)",
    "{dyn(1.5): 1}",
    "duration('9223372036s') + duration('1s')", "'a'.matches('(')", "dyn([1]).all(x, x)",
    "dyn(1) ? 1 : 2",
  ])
  func isAnError(_ text: String) {
    guard case .error(let error) = value(text) else {
      Issue.record("\(text) has a value")
      return
    }
    #expect(error.range != nil, "\(error.message)")
  }

  @Test(arguments: [
    "1 + 1.0", "1 == 1u", "1 < 2u", "'a' + 1", "1 && true", "[1].all(x, x)", "{}.a.b(1)", "size(1)",
    "'a'.size(1)",
    "x", "f(1)", "true ? 1 : 'a' == 1", "[1]['a']", "{'a': 1}[1]", "null < null", "[1] < [2]",
    "-'a'", "-1u",
    "google.Unknown{}", "dyn", "1.a", "'a'.b", "type(1) < type(2)", "has('a'.b)",
  ])
  func isRefusedByTheChecker(_ text: String) {
    guard case .error(let error) = value(text) else {
      Issue.record("\(text) compiles")
      return
    }
    #expect(error.message.hasPrefix("does not compile"))
  }

  @Test func namesAreLookedUpFromTheInnermostNamespace() {
    let variables: [(String, CELType, Value)] = [
      ("a.b.x", .int, .int(1)), ("a.x", .int, .int(2)), ("x", .int, .int(3)), ("a", .dyn, .int(4)),
    ]
    #expect(value("x", variables, container: "a.b") == .int(1))
    #expect(value("x", variables, container: "a.c") == .int(2))
    #expect(value("x", variables, container: "c") == .int(3))
    #expect(value(".x", variables, container: "a.b") == .int(3))
    #expect(value("a.x", variables) == .int(2))
    #expect(
      value("[7].exists(x, x == 7) && [7].map(a, a)[0] == 7", variables, container: "a.b")
        == .bool(true)
    )
  }

  @Test func withoutCheckingOnlyWhatIsReachedCanFail() {
    #expect(value("true || unknown_name", isChecked: false) == .bool(true))
    #expect(value("false ? nothing(1) : 'a'", isChecked: false) == .string("a"))
    #expect(value("unknown_name", isChecked: false) == .failure("unknown name `unknown_name`"))
    #expect(value("nothing(1)", isChecked: false) == .failure("unknown function `nothing`"))
    #expect(
      value("1 + 'a'", isChecked: false) == .failure("`1 + 'a'` does not go with these values")
    )
  }

  @Test(arguments: [
    ("[]", "list(dyn)"), ("[1, 'a']", "list(dyn)"), ("{}", "map(dyn, dyn)"),
    ("{'a': [1]}", "map(string, list(int))"),
    ("[].map(x, x)[0].foo", "dyn"), ("[[], [1]]", "list(list(int))"), ("dyn(1) + 1", "int"),
    ("dyn(1) + dyn(2)", "dyn"),
    ("[1].map(x, string(x))", "list(string)"), ("{1u: 2}.map(k, k)", "list(uint)"),
    ("true ? [] : [1]", "list(int)"),
    ("type([1])", "type(list(int))"), ("[1] + []", "list(int)"),
    ("timestamp(0) - timestamp(1)", "google.protobuf.Duration"),
  ])
  func typesAreDeduced(_ text: String, _ expected: String) throws {
    let program = try #require(CEL.compile(text, in: TypeEnvironment(profile: .standard)).program)
    #expect(program.resultType.description == expected)
  }

  @Test func numbersOfDifferentTypesAreOneKey() throws {
    let map = try #require(
      MapValue([(.int(1), .string("one")), (.bool(true), .null), (.string("1"), .none)])
    )
    #expect(map[.uint(1)] == .string("one"))
    #expect(map[.double(1)] == .string("one"))
    #expect(map[.double(1.5)] == nil)
    #expect(map[.double(.nan)] == nil)
    #expect(map[.double(1e300)] == nil)
    #expect(map[.bool(false)] == nil)
    #expect(MapValue([(.int(1), .null), (.uint(1), .null)]) == nil)
    #expect(MapValue([(.double(1), .null)]) == nil)
    #expect(MapValue([(.string("\u{e9}"), .null), (.string("e\u{301}"), .null)]) != nil)
  }
}
