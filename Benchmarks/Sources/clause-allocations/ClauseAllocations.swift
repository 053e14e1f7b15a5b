import CEL

/// Evaluates one simple clause a number of times, for a tool that counts what is taken from the heap.
@main struct ClauseAllocations {
  static let clauses = [
    "term in ['cash', 'grant']", "term.counts_as == 'repayable'",
    "offered.happened && offered.date < day", "title == 'ground radar' && included",
    "has(offer.sent) && !included", "price >= 100000000", "count * 2 + 1 > 8",
    "daysBetween(offered.date, day) <= 30 && fiscalYear(day) == 2027",
    "addMonths(day, 3, 'down') > offered.date", "missing || included", "missing && title == 'x'",
  ]

  static func main() {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard let number = arguments.first, clauses.indices.contains(number), arguments.count == 2
    else {
      for (number, clause) in clauses.enumerated() { print("\(number) \(clause)") }
      return
    }
    guard let (program, activation) = prepared(clauses[number]) else {
      print("the clause does not compile")
      return
    }
    var reads: [Origin] = []
    reads.reserveCapacity(16)
    var steps = Int.max
    for _ in 0..<arguments[1] {
      reads.removeAll(keepingCapacity: true)
      _ = program.evaluate(activation, reads: &reads, steps: &steps)
    }
  }

  private static func prepared(_ clause: String) -> (Program, Activation)? {
    var environment = TypeEnvironment(profile: .rules)
    let event = environment.declare(
      record: RecordType(
        name: "event",
        fields: [
          RecordField(name: "happened", type: .bool), RecordField(name: "date", type: .date),
        ]
      )
    )
    let offer = environment.declare(
      record: RecordType(name: "offer", fields: [RecordField(name: "sent", type: .record(event))])
    )
    let term = environment.declare(
      enumeration: EnumerationType(
        name: "term",
        members: [.init(name: "cash"), .init(name: "credit"), .init(name: "grant")],
        columns: [.init(name: "counts_as", type: .string)],
        cells: [[.string("cash")], [.string("repayable")], [.string("grant")]]
      )
    )
    guard let day = CalendarDate("2026-12-01"), let price = ExactDecimal("120000000.00") else {
      return nil
    }
    let happened = Record(
      type: event,
      fields: [RecordSlot(.bool(true), origin: 1), RecordSlot(.date(day), origin: 1)]
    )
    let variables: [(String, CELType, Value)] = [
      ("term", .enumeration(term), .enumeration(EnumerationValue(type: term, index: 1))),
      ("offered", .record(event), .record(happened)),
      (
        "offer", .record(offer),
        .record(Record(type: offer, fields: [RecordSlot(.record(happened))]))
      ),
      ("day", .date, .date(day)), ("title", .string, .string("ground radar")),
      ("included", .bool, .bool(true)), ("price", .decimal, .decimal(price)),
      ("count", .int, .int(4)),
      ("missing", .bool, .unknown(7)),
    ]
    for (name, type, _) in variables { environment.declare(variable: name, type: type) }
    let result = compile(clause, in: environment, expecting: .bool)
    return result.program.map { ($0, Activation(variables: variables.map(\.2))) }
  }
}
