@testable import CEL

extension UnknownsDocument {
  /// What `has`, fields and references give.
  var presence: String {
    var cells: [[String]] = []
    let states: [(String, TruthTable.State)] = [
      ("a value", .value(.string("W1"))), ("`no`", .no), ("missing", .missing), ("error", .error),
    ]
    for (name, state) in states {
      var table = TruthTable(.rules)
      let type = table.declare(
        record: RecordType(name: "contract", fields: [RecordField(name: "number", type: .string)])
      )
      let fact = table.fact("c.number")
      let value: Value =
        switch state {
        case .value(let value): value
        case .no: .none
        case .missing: .unknown(fact)
        case .error: .failure("error")
        }
      let record = Record(type: type, fields: [RecordSlot(value)])
      table.bind("c", .record(type), .value(.record(record)))
      cells.append(["the field is \(name)"] + Self.fields.map { table.cell($0) })
    }
    for (name, state): (String, TruthTable.State) in [
      ("`no`", .no), ("missing", .missing), ("error", .error),
    ] {
      var table = TruthTable(.rules)
      let type = table.declare(
        record: RecordType(name: "contract", fields: [RecordField(name: "number", type: .string)])
      )
      table.bind("c", .record(type), state)
      cells.append(["the record is \(name)"] + Self.fields.map { table.cell($0) })
    }
    return "## Fields, references and `has`\n\n"
      + TruthTable.markdown([""] + Self.fields.map { "`\($0)`" }, cells)
  }

  private static let fields = ["has(c.number)", "c.number", "c.number == 'W1'"]

  /// The records of the language itself.
  var records: String {
    let day = Value.date(RulesFixture.day("2026-12-01"))
    func event(_ table: inout TruthTable, _ fields: (inout TruthTable) -> Value?) {
      let type = table.declare(
        record: RecordType(
          name: "event",
          fields: [
            RecordField(name: "happened", type: .bool), RecordField(name: "date", type: .date),
          ]
        )
      )
      guard let date = fields(&table) else {
        table.bind("e", .record(type), .missing)
        return
      }
      var happened = Value.bool(true)
      if case .none = date { happened = .bool(false) }
      let record = Record(type: type, fields: [RecordSlot(happened), RecordSlot(date)])
      table.bind("e", .record(type), .value(.record(record)))
    }
    let events: [(String, (inout TruthTable) -> Value?)] = [
      ("2026-12-01", { _ in day }), ("`no`", { _ in Value.none }),
      ("happened, its date missing", { .unknown($0.fact("e.date")) }),
      ("absent", { _ in nil }), ("declared unknown", { _ in nil }),
    ]
    let texts = [
      "e.happened", "has(e.date)", "e.date", "e.date < date('2027-01-01')",
      "e.happened && e.date < date('2027-01-01')",
    ]
    return "## Events and answers\n\n"
      + TruthTable.markdown(
        ["event `e`"] + texts.map { "`\($0)`" },
        events.map { name, fields in
          var table = TruthTable(.rules)
          event(&table, fields)
          return [name] + texts.map { table.cell($0) }
        }
      )
      + TruthTable.markdown(
        ["answer `a`", "`a && true`", "`!a`", "`a.is`"],
        Self.answers.map { name, state in
          var table = TruthTable(.rules)
          let type = table.declare(
            record: RecordType(
              name: "answer",
              fields: [RecordField(name: "is", type: .bool)],
              principal: 0
            )
          )
          if case .value(let value) = state {
            let record = Record(type: type, fields: [RecordSlot(value)])
            table.bind("a", .record(type), .value(.record(record)))
          } else {
            table.bind("a", .record(type), state)
          }
          return [name] + ["a && true", "!a", "a.is"].map { table.cell($0) }
        }
      )
  }
}
