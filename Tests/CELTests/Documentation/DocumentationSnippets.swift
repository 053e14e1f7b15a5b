import CEL

/// The Swift code of the articles, so that it is compiled and run; a test keeps both the same.
enum DocumentationSnippets {
  static func environment() -> (TypeEnvironment, CompilationResult) {
    // snippet
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "price", type: .decimal)
    environment.declare(variable: "offered", type: .date)
    let result = compile(
      "price >= 14000000 && offered < date('2027-01-01')",
      in: environment,
      expecting: .bool
    )
    // end
    return (environment, result)
  }

  static func mistakes(_ environment: TypeEnvironment, print: (String) -> Void) {
    // snippet
    for problem in compile("prize > 5", in: environment).diagnostics {
      print(problem.message)  // unknown name `prize`; did you mean `price`?
    }
    // end
  }

  static func evaluation(_ program: Program) -> (Activation, Value) {
    // snippet
    var activation = Activation()
    activation.variables = [
      .decimal(ExactDecimal(20_000_000)),
      CalendarDate("2026-06-15").map { .date($0) } ?? .none,
    ]
    let value = program.evaluate(activation)
    // end
    return (activation, value)
  }

  static func records(_ declared: TypeEnvironment) -> CompilationResult {
    var environment = declared
    // snippet
    let term = environment.declare(
      enumeration: EnumerationType(
        name: "term",
        title: "term of sale",
        members: [.init(name: "cash"), .init(name: "credit")],
        columns: [.init(name: "is_repaid", type: .bool)],
        cells: [[.bool(false)], [.bool(true)]]
      )
    )
    let sale = environment.declare(
      record: RecordType(
        name: "sale",
        fields: [RecordField(name: "term", type: .enumeration(term))]
      )
    )
    environment.declare(variable: "sale", type: .record(sale))
    let repaid = compile("sale.term == 'cash' || sale.term.is_repaid", in: environment)
    // end
    return repaid
  }

  static func manyCases(_ program: Program, _ cases: [Activation], print: (String) -> Void) {
    // snippet
    var reads: [Origin] = []
    var steps = 1_000_000
    for activation in cases {
      reads.removeAll(keepingCapacity: true)
      let value = program.evaluate(activation, reads: &reads, steps: &steps)
      if case .error(let error) = value { print(error.message) }
    }
    // end
  }

  static func trace(_ program: Program, _ activation: Activation, print: (String, Value) -> Void) {
    // snippet
    let trace = program.trace(activation)
    for step in trace.steps {
      let part = String(decoding: Array(program.text.utf8)[step.range], as: UTF8.self)
      print(String(repeating: "  ", count: step.depth) + part, step.value)
    }
    // end
  }

  static func missingFacts() -> [Value?] {
    // snippet
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "included", type: .bool)
    environment.declare(variable: "price", type: .decimal)
    let program = compile("included && price > 1000", in: environment).program
    let (included, price): (Origin, Origin) = (1, 2)
    let activation = Activation(variables: [.unknown(included), .unknown(price)])
    let value = program?.evaluate(activation)  // unknown, for want of facts 1 and 2
    // end
    // snippet
    let decided = Activation(variables: [.bool(false), .unknown(price)])
    let isSo = program?.evaluate(decided)  // false
    // end
    // snippet
    environment.declare(variable: "amounts", type: .list(.decimal))
    let known = ListValue([.decimal(ExactDecimal(900))], missingRest: UnknownFacts(3))
    let more = Activation(variables: [.bool(true), .unknown(price), .list(known)])
    let some = compile("amounts.exists(a, a > 500)", in: environment).program
    let found = some?.evaluate(more)  // true
    let all = compile("sum(amounts) > 500", in: environment).program
    let sum = all?.evaluate(more)  // unknown, for want of fact 3
    // end
    return [value, isSo, found, sum]
  }
}
