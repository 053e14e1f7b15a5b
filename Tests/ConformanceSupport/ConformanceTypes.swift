internal import CEL

/// The types a test may name: those of the language, and the codes and records it declares.
struct ConformanceTypes {
  private var declared: [String: CELType] = [:]
  private(set) var environment: TypeEnvironment

  init(_ test: ConformanceCase) throws(UnreadableLine) {
    environment = TypeEnvironment(profile: test.profile == .rules ? .rules : .standard)
    environment.container = test.container ?? ""
    guard test.profile == .rules else { return }
    let dated: [(String, CELType)] = [("date", .date), ("by", .string), ("document", .string)]
    declare("event", [("happened", .bool)] + dated, principal: nil)
    declare("answer", [("is", .bool)] + dated, principal: 0)
    for codes in test.codes ?? [] {
      try declare(codes)
    }
    // Records may name each other, so each has its name before any has its fields.
    let records = test.records ?? []
    let indexes = records.map { record in
      let index = environment.reserveRecord(name: record.name)
      declared[record.name] = .record(index)
      return index
    }
    for (record, index) in zip(records, indexes) {
      var fields: [RecordField] = []
      for field in record.fields {
        fields.append(RecordField(name: field.name, type: try type(field.type)))
      }
      let principal = record.principal.flatMap { name in fields.firstIndex { $0.name == name } }
      environment.define(
        record: index,
        as: RecordType(name: record.name, fields: fields, principal: principal)
      )
    }
  }

  private mutating func declare(
    _ name: String,
    _ fields: [(name: String, type: CELType)],
    principal: Int?
  ) {
    let fields = fields.map { RecordField(name: $0.name, type: $0.type) }
    declared[name] = .record(
      environment.declare(record: RecordType(name: name, fields: fields, principal: principal))
    )
  }

  private mutating func declare(_ codes: ConformanceCase.CodeList) throws(UnreadableLine) {
    var columns: [EnumerationType.Column] = []
    var facts = ConformanceFacts()
    var cells = Array(repeating: [Value](), count: codes.members.count)
    for column in codes.columns ?? [] {
      columns.append(EnumerationType.Column(name: column.name, type: try type(column.type)))
      for (row, cell) in zip(cells.indices, column.cells) {
        cells[row].append(try facts.value(cell, self))
      }
    }
    declared[codes.name] = .enumeration(
      environment.declare(
        enumeration: EnumerationType(
          name: codes.name,
          members: codes.members.map { EnumerationType.Member(name: $0) },
          columns: columns,
          cells: cells
        )
      )
    )
  }

  mutating func declare(_ declaration: ConformanceCase.Declaration) throws(UnreadableLine) {
    guard let overloads = declaration.overloads else {
      environment.declare(variable: declaration.name, type: try type(declaration.type ?? "dyn"))
      return
    }
    var forms: [FunctionDeclaration.Overload] = []
    for overload in overloads {
      var parameters: [CELType] = []
      for parameter in overload.params ?? [] {
        parameters.append(try type(parameter))
      }
      forms.append(
        FunctionDeclaration.Overload(
          parameters: parameters,
          result: try type(overload.result ?? "dyn"),
          isReceiver: overload.instance ?? false,
          implementation: nil
        )
      )
    }
    environment.declare(
      function: FunctionDeclaration(name: declaration.name, overloads: forms)
    )
  }

  mutating func declare(dynamic name: String) {
    environment.declare(variable: name, type: .dyn)
  }

  // MARK: Types by name

  private static let simple: [String: CELType] = Dictionary(
    uniqueKeysWithValues: [
      .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .decimal,
      .date, .period, .list(.dyn), .map(.dyn, .dyn), .type(.dyn),
    ].map { (type: CELType) in (type.name, type) }
      // What the suite calls them beside their full names.
      + [("timestamp", .timestamp), ("duration", .duration), ("null", .null)]
  )

  /// Reads a type such as `map(string, list(int))`; one that nobody declared is opaque.
  func type(_ text: some StringProtocol) throws(UnreadableLine) -> CELType {
    if text.hasPrefix("~") { return .parameter(String(text.dropFirst())) }
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
      return declared[String(text)] ?? Self.simple[String(text)] ?? .opaque(String(text), [])
    }
    var arguments: [CELType] = []
    for argument in Self.split(text[text.index(after: open)...].dropLast()) {
      arguments.append(try type(argument))
    }
    switch (text[..<open], arguments.count) {
    case ("list", 1): return .list(arguments[0])
    case ("map", 2): return .map(arguments[0], arguments[1])
    case ("type", 0): return .type(.dyn)
    case ("type", 1): return .type(arguments[0])
    case ("list", _), ("map", _), ("type", _):
      throw UnreadableLine(reason: "`\(text)` is no type")
    default: return .opaque(String(text[..<open]), arguments)
    }
  }

  /// The parts between the commas that stand in no further bracket.
  private static func split(_ text: some StringProtocol) -> [String] {
    guard !text.isEmpty else { return [] }
    var parts = [""]
    var depth = 0
    for character in text where character != " " {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
