@testable import CEL

/// A small invented case: records, codes, events, answers, references and lists as a policy pack declares them.
struct RulesFixture {
  var environment = TypeEnvironment(profile: .rules)
  var activation = Activation()

  /// Origins of the facts, so that tests can name them.
  enum Fact {
    static let included: Origin = 1
    static let kind: Origin = 2
    static let accepted: Origin = 3
    static let offered: Origin = 4
    static let closed: Origin = 5
    static let claimed: Origin = 6
    static let rest: Origin = 7
    static let price: Origin = 8
    static let unknownAnswer: Origin = 20
    static let unknownDate: Origin = 21
    static let unknownNumber: Origin = 22
    static let unknownText: Origin = 23
  }

  let event: Int
  let answer: Int
  let term: Int
  let act: Int
  let contract: Int

  init() {
    event = environment.declare(
      record: RecordType(
        name: "event",
        fields: [
          RecordField(name: "happened", type: .bool), RecordField(name: "date", type: .date),
          RecordField(name: "by", type: .string),
        ]
      )
    )
    answer = environment.declare(
      record: RecordType(
        name: "answer",
        fields: [
          RecordField(name: "is", type: .bool), RecordField(name: "by", type: .string),
        ],
        principal: 0
      )
    )
    term = environment.declare(
      enumeration: EnumerationType(
        name: "term_of_sale",
        title: "term of sale",
        members: [
          .init(name: "cash"), .init(name: "fms_credit"), .init(name: "grant"),
        ],
        columns: [.init(name: "counts_as", type: .string), .init(name: "since", type: .date)],
        cells: [
          [.string("cash"), .date(Self.day("1999-09-14"))], [.string("repayable"), .none],
          [.string("not_repayable"), .none],
        ]
      )
    )
    act = environment.declare(
      enumeration: EnumerationType(
        name: "act",
        title: "act",
        members: [.init(name: "payment"), .init(name: "tracking")]
      )
    )
    contract = environment.reserveRecord(name: "contract")
    environment.define(
      record: contract,
      as: RecordType(
        name: "contract",
        fields: [
          RecordField(name: "number", type: .string), RecordField(name: "price", type: .decimal),
          RecordField(name: "parent", type: .record(contract)),
          RecordField(name: "awarded", type: .record(event)),
          RecordField(name: "acts", type: .list(.enumeration(act))),
        ],
        principal: 0
      )
    )
    declareVariables()
  }

  private mutating func declareVariables() {
    let costs = environment.declare(
      record: RecordType(
        name: "offset cost",
        fields: [
          RecordField(name: "included", type: .bool), RecordField(name: "kind", type: .string),
          RecordField(name: "accepted", type: .record(answer)),
        ]
      )
    )
    let milestones = environment.declare(
      record: RecordType(
        name: "milestone",
        fields: [
          RecordField(name: "offered", type: .record(event)),
          RecordField(name: "closed", type: .record(event)),
          RecordField(name: "expires", type: .date),
        ]
      )
    )
    bind(
      "costs",
      .record(costs),
      .record(
        Record(
          type: costs,
          fields: [
            RecordSlot(.bool(true), origin: Fact.included),
            RecordSlot(.string("indirect"), origin: Fact.kind),
            RecordSlot(judged(true, Fact.accepted)),
          ]
        )
      )
    )
    bind(
      "milestones",
      .record(milestones),
      .record(
        Record(
          type: milestones,
          fields: [
            RecordSlot(happening("2026-12-01", Fact.offered)),
            RecordSlot(happening(nil, Fact.closed)),
            RecordSlot(.none),
          ]
        )
      )
    )
    bind("term", .enumeration(term), .enumeration(EnumerationValue(type: term, index: 1)))
    bind("act", .enumeration(act), .enumeration(EnumerationValue(type: act, index: 0)))
    bind("claimed", .record(answer), judged(false, Fact.claimed))
    bind("price", .decimal, .decimal(ExactDecimal("120000000.00") ?? ExactDecimal(0)))
    bind("count_of_lines", .int, .int(4))
    bind("offer_date", .date, .date(Self.day("2026-12-01")))
    bind("title", .string, .string("Bandaria ground radar"))
    bind("unknown_answer", .bool, .unknown(Fact.unknownAnswer))
    bind("unknown_date", .date, .unknown(Fact.unknownDate))
    bind("unknown_number", .int, .unknown(Fact.unknownNumber))
    bind("unknown_text", .string, .unknown(Fact.unknownText))
    bind("no_date", .date, .none)
    bind("broken", .bool, .failure("broken on purpose"))
    bind("numbers", .list(.int), .list([.int(3), .int(1), .int(2)]))
    bind("empty", .list(.int), .list([]))
    bind(
      "part",
      .list(.int),
      .list(ListValue([.int(3), .int(1)], missingRest: UnknownFacts(Fact.rest)))
    )
    bind("part_empty", .list(.int), .list(ListValue([], missingRest: UnknownFacts(Fact.rest))))
    bind("doubtful", .list(.int), .list([.int(3), .unknown(Fact.unknownNumber)]))
    activation.referents = [
      signed("W1", price: "60000000", parent: .none, acts: [1]),
      signed("W2", price: "40000000.50", parent: .reference(0), acts: [0, 1]),
    ]
    bind("contracts", .list(.record(contract)), .list([.reference(0), .reference(1)]))
    bind("contract", .record(contract), .reference(1))
  }

  mutating func bind(_ name: String, _ type: CELType, _ value: Value) {
    environment.declare(variable: name, type: type)
    activation.variables.append(value)
  }

  private func signed(_ number: String, price: String, parent: Value, acts: [Int]) -> Record {
    Record(
      type: contract,
      fields: [
        RecordSlot(.string(number)),
        RecordSlot(.decimal(ExactDecimal(price) ?? ExactDecimal(0)), origin: Fact.price),
        RecordSlot(parent), RecordSlot(happening("2027-01-15", -1)),
        RecordSlot(
          .list(acts.map { .enumeration(EnumerationValue(type: act, index: $0)) })
        ),
      ]
    )
  }

  private func judged(_ isSo: Bool, _ origin: Origin) -> Value {
    .record(
      Record(type: answer, fields: [RecordSlot(.bool(isSo), origin: origin), RecordSlot(.none)])
    )
  }

  private func happening(_ day: String?, _ origin: Origin) -> Value {
    .record(
      Record(
        type: event,
        fields: [
          RecordSlot(.bool(day != nil), origin: origin),
          RecordSlot(day.map { .date(Self.day($0)) } ?? .none, origin: origin),
          RecordSlot(.none),
        ]
      )
    )
  }

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0) ?? day("1970-01-01")
  }

  func compile(_ text: String, expecting: CELType? = nil) -> CompilationResult {
    CEL.compile(text, in: environment, expecting: expecting)
  }

  /// The value of an expression, also of constants that a rule may not hold; a mistake in it is an error too.
  func value(_ text: String, expecting: CELType? = nil) -> Value {
    switch CEL.compile(
      text,
      in: environment,
      expecting: expecting,
      isChecked: true,
      refusesImpossible: false
    ) {
    case .program(let program): program.evaluate(activation)
    case .failure(let diagnostics):
      .failure("does not compile: \(diagnostics.map(\.message).joined(separator: "; "))")
    }
  }
}
