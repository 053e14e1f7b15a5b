import Testing

@testable import CEL

@Suite struct TypeEnvironmentTests {
  @Test func aLaterVariableHidesAnEarlierOne() {
    var environment = TypeEnvironment(profile: .rules)
    #expect(environment.declare(variable: "x", type: .int) == 0)
    #expect(environment.declare(variable: "x", type: .date) == 1)
    #expect(environment.slot(of: "x") == 1)
    #expect(CEL.compile("x", in: environment).program?.resultType == .date)
  }

  @Test func copiesAddNamesOfTheirOwn() {
    var base = TypeEnvironment(profile: .rules)
    for index in 0..<40 { base.declare(variable: "v\(index)", type: .int) }
    var copy = base
    let slot = copy.declare(variable: "v3", type: .string)
    #expect(base.slot(of: "v3") == 3)
    #expect(copy.slot(of: "v3") == slot)
    for index in 0..<30 { copy.declare(variable: "w\(index)", type: .int) }
    #expect(copy.slot(of: "v3") == slot)
    #expect(copy.slot(of: "v39") == 39)
    #expect(copy.slot(of: "w29") == 70)
    #expect(base.slot(of: "w29") == nil)
  }

  @Test func recordsCanNameEachOther() {
    var environment = TypeEnvironment(profile: .rules)
    let line = environment.reserveRecord(name: "line")
    let document = environment.declare(
      record: RecordType(
        name: "document",
        fields: [RecordField(name: "lines", type: .list(.record(line)))]
      )
    )
    environment.define(
      record: line,
      as: RecordType(name: "line", fields: [RecordField(name: "document", type: .record(document))])
    )
    environment.declare(variable: "d", type: .record(document))
    #expect(
      CEL.compile("d.lines.all(l, l.document.lines == d.lines)", in: environment).program != nil
    )
  }

  @Test func fieldsAreFoundInLargeRecords() {
    let fields = (0..<50).map { RecordField(name: "f\($0)", type: .int) }
    let record = RecordType(
      name: "r",
      fields: fields + [RecordField(name: "f7", type: .bool)],
      principal: 99
    )
    #expect(record.index(of: "f0") == 0)
    #expect(record.index(of: "f49") == 49)
    #expect(record.index(of: "f7") == 50)
    #expect(record.index(of: "f50") == nil)
    #expect(record.principal == nil)
  }

  @Test func formsOfAFunctionAreChosenByType() {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(
      function: FunctionDeclaration(
        name: "kind",
        overloads: [
          .init(parameters: [.int], result: .string) { _ in .string("whole") },
          .init(parameters: [.decimal], result: .string) { _ in .string("amount") },
          .init(parameters: [.list(.parameter("A"))], result: .parameter("A")) { arguments in
            guard case .list(let list) = arguments[0] else { return .failure("no list") }
            return list.elements.first ?? .failure("empty")
          },
          .init(parameters: [.string, .int], result: .int, isReceiver: true) { _ in .int(1) },
        ]
      )
    )
    for (text, expected): (String, Value) in [
      ("kind(1)", .string("whole")), ("kind(1.5)", .string("amount")),
      ("kind(['a', 'b'])", .string("a")),
      ("kind([1]) + 1", .int(2)), ("'x'.kind(2)", .int(1)), ("kind([])", .failure("empty")),
    ] {
      #expect(
        CEL.compile(text, in: environment).program?.evaluate(Activation()) == expected,
        "\(text)"
      )
    }
    for text in ["kind('a')", "kind()", "kind(1, 2)", "'x'.kind('y')", "kind(['a']) + 1"] {
      #expect(CEL.compile(text, in: environment).diagnostics.count == 1, "\(text)")
    }
  }

  @Test func functionsMayStandInANamespace() {
    var environment = TypeEnvironment(profile: .standard)
    environment.declare(
      function: FunctionDeclaration("math.twice", [.int], .int) { arguments in
        guard case .int(let number) = arguments[0] else { return .null }
        return .int(number * 2)
      }
    )
    #expect(
      CEL.compile("math.twice(4)", in: environment).program?.evaluate(Activation()) == .int(8)
    )
    #expect(
      CEL.compile(".math.twice(4)", in: environment).program?.evaluate(Activation()) == .int(8)
    )
    environment.container = "math.more"
    #expect(CEL.compile("twice(4)", in: environment).program?.evaluate(Activation()) == .int(8))
  }

  @Test func aFunctionWithoutImplementationCanOnlyBeChecked() throws {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(
      function: FunctionDeclaration(
        name: "later",
        overloads: [.init(parameters: [], result: .bool, implementation: nil)]
      )
    )
    let program = try #require(CEL.compile("later()", in: environment, expecting: .bool).program)
    guard case .error = program.evaluate(Activation()) else {
      Issue.record("it has a value")
      return
    }
  }

  @Test func typesAreToldInTheReadersWords() {
    let fixture = RulesFixture()
    let expected: [(CELType, String)] = [
      (.bool, "yes or no"), (.string, "text"), (.int, "a whole number"), (.decimal, "an amount"),
      (.date, "a date"),
      (.list(.date), "a list of dates"), (.list(.decimal), "a list of amounts"),
      (.list(.string), "a list of texts"),
      (.record(fixture.event), "an event"), (.list(.record(fixture.event)), "a list of events"),
      (.enumeration(fixture.term), "a term of sale"),
      (.list(.enumeration(fixture.term)), "a list of codes (term of sale)"),
      (.list(.list(.int)), "a list of lists"), (.map(.string, .int), "a map"),
      (.uint, "an unsigned whole number"),
    ]
    for (type, words) in expected {
      #expect(fixture.environment.describe(type) == words)
    }
  }
}
