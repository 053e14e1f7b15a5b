@testable import CEL

/// A case whose facts have few possible values, so that every filling of the missing ones can be tried.
///
/// The number of a fact is its origin. A filling picks one of the values of each fact, or none: then it is missing.
struct SmallWorld {
  /// A variable, the values its facts may take, and how they make it up.
  private struct Variable {
    let name: String
    let type: CELType
    let facts: [[Value]]
    let make: ([Value]) -> Value
  }

  private(set) var environment = TypeEnvironment(profile: .rules)
  private var variables: [Variable] = []
  private(set) var domains: [[Value]] = []
  /// The variable that each fact belongs to.
  private(set) var owners: [String] = []

  init() {
    let event = environment.declare(
      record: RecordType(
        name: "event",
        fields: [
          RecordField(name: "happened", type: .bool), RecordField(name: "date", type: .date),
        ]
      )
    )
    let answer = environment.declare(
      record: RecordType(
        name: "answer",
        fields: [RecordField(name: "is", type: .bool), RecordField(name: "by", type: .string)],
        principal: 0
      )
    )
    let term = environment.declare(
      enumeration: EnumerationType(
        name: "term",
        members: [.init(name: "cash"), .init(name: "credit"), .init(name: "grant")],
        columns: [.init(name: "counts", type: .bool), .init(name: "since", type: .date)],
        cells: [[.bool(true), Self.day(1)], [.bool(true), .none], [.bool(false), Self.day(3)]]
      )
    )
    let record = environment.declare(
      record: RecordType(
        name: "record",
        fields: [
          RecordField(name: "made", type: .record(event)), RecordField(name: "text", type: .string),
          RecordField(name: "day", type: .date),
        ]
      )
    )
    let item = environment.declare(
      record: RecordType(
        name: "item",
        fields: [
          RecordField(name: "amount", type: .int), RecordField(name: "ok", type: .bool),
          RecordField(name: "term", type: .enumeration(term)),
        ]
      )
    )
    func made(_ type: Int, _ fields: [Value]) -> Value {
      .record(Record(type: type, fields: fields.map { RecordSlot($0) }))
    }
    let answers = [Value.bool(true), .bool(false)]
    let numbers = [-1, 0, 2].map { Value.int($0) }
    // In different years, quarters and fiscal years, and at the end of a month.
    let days = (1...3).map { Self.day($0) }
    let texts = ["", "a", "ab"].map { Value.string($0) }
    let terms = (0...2).map { Value.enumeration(EnumerationValue(type: term, index: $0)) }
    let events =
      [made(event, [.bool(false), .none])]
      + [1, 3].map { made(event, [.bool(true), Self.day($0)]) }
    let rests = [Value.list([])] + numbers.map { Value.list([$0]) }

    add("yes1", .bool, [answers]) { $0[0] }
    add("yes2", .bool, [answers]) { $0[0] }
    add("int1", .int, [numbers]) { $0[0] }
    add("int2", .int, [numbers]) { $0[0] }
    add("date1", .date, [days]) { $0[0] }
    add("date2", .date, [days + [.none]]) { $0[0] }
    add("text1", .string, [texts]) { $0[0] }
    add("money1", .decimal, [["0", "1.5", "3"].map { Self.amount($0) }]) { $0[0] }
    add("term1", .enumeration(term), [terms]) { $0[0] }
    add("answer1", .record(answer), [answers]) { made(answer, [$0[0], .none]) }
    add("event1", .record(event), [events]) { $0[0] }
    add("event2", .record(event), [days]) { made(event, [.bool(true), $0[0]]) }
    add("record1", .record(record), [events, texts + [.none], days + [.none]]) { made(record, $0) }
    add("list1", .list(.int), [numbers]) { .list([.int(1), $0[0]]) }
    add("list2", .list(.int), [rests]) { Self.open([.int(1)], $0[0]) }
    add("list3", .list(.int), [[[], [0], [2, 1], [1, 1]].map { .list($0.map { .int($0) }) }]) {
      $0[0]
    }
    add("list4", .list(.int), [rests, numbers]) { Self.open([$0[1]], $0[0]) }
    add("terms1", .list(.enumeration(term)), [[.list([]), .list([terms[0]]), .list([terms[2]])]]) {
      Self.open([terms[0]], $0[0])
    }
    add("items1", .list(.record(item)), [numbers, answers, terms]) {
      .list([made(item, [$0[0], .bool(true), terms[1]]), made(item, [.int(2), $0[1], $0[2]])])
    }
  }

  private mutating func add(
    _ name: String,
    _ type: CELType,
    _ facts: [[Value]],
    _ make: @escaping ([Value]) -> Value
  ) {
    variables.append(Variable(name: name, type: type, facts: facts, make: make))
    environment.declare(variable: name, type: type)
    domains += facts
    owners += facts.map { _ in name }
  }

  /// A list of what is known of it, and of the rest once that is filled in.
  private static func open(_ known: [Value], _ rest: Value) -> Value {
    switch rest {
    case .unknown(let facts): .list(ListValue(known, missingRest: facts))
    case .list(let more): .list(known + more.elements)
    default: rest
    }
  }

  private static func day(_ number: Int) -> Value {
    .date(RulesFixture.day(["2025-12-31", "2026-10-01", "2027-01-31"][number - 1]))
  }

  private static func amount(_ text: String) -> Value {
    .decimal(ExactDecimal(text) ?? ExactDecimal(0))
  }

  /// The case with each fact as the filling says; nil is a missing fact.
  func activation(_ filling: [Int?]) -> Activation {
    var origin = 0
    let values = variables.map { variable in
      let facts = variable.facts.map { domain in
        defer { origin += 1 }
        return filling[origin].map { domain[$0] } ?? .unknown(Origin(origin))
      }
      return variable.make(facts)
    }
    return Activation(variables: values)
  }
}
