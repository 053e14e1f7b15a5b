internal import CEL

/// How the facts of a case are laid out for expressions: one record type a group, one slot a field.
///
/// Protected fields and maps have no slot: no expression can name them.
struct CaseLayout: Sendable {
  /// Record types, code tables and the top-level names of the case file.
  private(set) var environment: TypeEnvironment
  /// By field: the record type of a group or of a list's entries.
  private(set) var recordTypes: [Int?]
  /// By field: its slot in the record of its group, or among the variables.
  private(set) var slots: [Int?]
  /// By field: the lists that references point to.
  private(set) var referenceTargets: Set<SchemaField.ID> = []
  /// By field: whether only the command gives it, or all that stands in it.
  let isOfRun: [Bool]
  private(set) var eventType = -1
  private(set) var answerType = -1
  /// The types of facts that are a value or a word.
  private(set) var alternatives: [(type: FieldType, made: AlternativeType)] = []
  private(set) var enumerations: [String: Int] = [:]
  private(set) var roleEnumeration = -1
  /// Where the check date and the parameters stand among the variables.
  private(set) var checkDateSlot = -1
  private(set) var parameterSlot = -1
  private(set) var parameterType = -1

  /// Slots of the fields of an event.
  enum EventSlot {
    static let happened = 0
    static let date = 1
    static let by = 2
    static let document = 3
  }

  /// Slots of the fields of an answer.
  enum AnswerSlot {
    static let isYes = 0
    static let by = 1
    static let date = 2
    static let document = 3
  }

  init(pack: RulePack) {
    let schema = pack.schema
    environment = TypeEnvironment(profile: .rules)
    recordTypes = Array(repeating: nil, count: schema.fields.count)
    slots = Array(repeating: nil, count: schema.fields.count)
    isOfRun = schema.factsOfRun
    declareCodes(pack)
    reserveRecords(schema)
    defineEvents(schema)
    defineRecords(schema)
    for id in schema.roots {
      guard let type = type(of: id, in: schema) else { continue }
      slots[id] = environment.declare(variable: schema.fields[id].name, type: type)
    }
    checkDateSlot = environment.declare(variable: "as_of", type: .date)
    declareParameters(pack)
    for list in pack.holidays { environment.declare(holidays: list.calendar) }
  }

  /// How many variables every rule has, before its own.
  var variableCount: Int { parameterSlot + 1 }

  // MARK: Code tables and roles

  private mutating func declareCodes(_ pack: RulePack) {
    for table in pack.codes {
      let columns = table.columns.map { column in
        declareColumn(column, of: table.name)
      }
      enumerations[table.name] = environment.declare(
        enumeration: EnumerationType(
          name: table.name,
          title: table.title,
          members: table.values.map { .init(name: $0.name, label: $0.label) },
          columns: zip(table.columns, columns).map { .init(name: $0.name, type: $1.type) },
          cells: table.values.map { value in
            zip(value.cells, columns).map { text, column in column.cell(text) }
          }
        )
      )
    }
    let roles = pack.roles
    roleEnumeration = environment.declare(
      enumeration: EnumerationType(
        name: "role",
        title: "role",
        members: roles.roles.map { .init(name: $0.id, label: $0.title) },
        columns: roles.groups.map { .init(name: $0.name, type: .bool) },
        cells: roles.roles.map { role in
          roles.groups.map { .bool($0.members.contains(role.id)) }
        }
      )
    )
  }

  private struct ColumnType {
    let type: CELType
    let enumeration: Int?
    let words: [String]

    func cell(_ text: String?) -> Value {
      guard let text else { return .none }
      guard let enumeration, let index = words.firstIndex(of: text) else {
        return .bool(text == "yes")
      }
      return .enumeration(EnumerationValue(type: enumeration, index: index))
    }
  }

  private mutating func declareColumn(_ column: CodeTable.Column, of table: String) -> ColumnType {
    guard let words = column.words else {
      return ColumnType(type: .bool, enumeration: nil, words: [])
    }
    let id = environment.declare(
      enumeration: EnumerationType(
        name: "\(table).\(column.name)",
        title: "value of \(column.name)",
        members: words.map { .init(name: $0, label: $0.replacingUnderscores()) },
        columns: [],
        cells: words.map { _ in [] }
      )
    )
    return ColumnType(type: .enumeration(id), enumeration: id, words: words)
  }

  private mutating func declareParameters(_ pack: RulePack) {
    let fields = pack.parameters.map { parameter in
      RecordField(
        name: parameter.name,
        type: CaseLayout.plainType(parameter.type) ?? .string,
        label: parameter.title
      )
    }
    let type = environment.declare(
      record: RecordType(name: "parameters", fields: fields, principal: nil)
    )
    parameterSlot = environment.declare(variable: "param", type: .record(type))
    parameterType = type
  }

  // MARK: Records

  private mutating func reserveRecords(_ schema: CaseSchema) {
    for (id, field) in schema.fields.enumerated() {
      guard field.type == .group || field.type == .entries, !field.isProtected else { continue }
      recordTypes[id] = environment.reserveRecord(name: field.label)
    }
  }

  private mutating func defineEvents(_ schema: CaseSchema) {
    let role = CELType.enumeration(roleEnumeration)
    let document = referenceType(to: "documents", in: schema) ?? .string
    eventType = environment.declare(
      record: RecordType(
        name: "event",
        fields: [
          .init(name: "happened", type: .bool, label: nil),
          .init(name: "date", type: .date, label: nil),
          .init(name: "by", type: role, label: nil),
          .init(name: "document", type: document, label: nil),
        ],
        principal: nil
      )
    )
    answerType = environment.declare(
      record: RecordType(
        name: "answer",
        fields: [
          .init(name: "is", type: .bool, label: nil),
          .init(name: "by", type: role, label: nil),
          .init(name: "date", type: .date, label: nil),
          .init(name: "document", type: document, label: nil),
        ],
        principal: AnswerSlot.isYes
      )
    )
  }

  private mutating func defineRecords(_ schema: CaseSchema) {
    for (id, field) in schema.fields.enumerated() {
      guard let record = recordTypes[id] else { continue }
      var fields: [RecordField] = []
      var principal: Int?
      for child in field.children {
        guard let type = type(of: child, in: schema) else { continue }
        slots[child] = fields.count
        if field.key.first == schema.fields[child].name { principal = fields.count }
        fields.append(
          RecordField(
            name: schema.fields[child].name,
            type: type,
            label: schema.fields[child].label
          )
        )
      }
      environment.define(
        record: record,
        as: RecordType(
          name: field.elementLabel ?? field.label,
          fields: fields,
          principal: principal
        )
      )
    }
  }

  /// The type an expression sees; nil for what no expression may read.
  private mutating func type(of id: SchemaField.ID, in schema: CaseSchema) -> CELType? {
    let field = schema.fields[id]
    guard !field.isProtected, field.path != "schema", field.path != "as_of" else { return nil }
    switch field.type {
    case .group: return recordTypes[id].map { .record($0) }
    case .entries: return recordTypes[id].map { .list(.record($0)) }
    default: return type(field.type, in: schema)
    }
  }

  private mutating func type(_ type: FieldType, in schema: CaseSchema) -> CELType? {
    switch type {
    case .answer: return .record(answerType)
    case .event: return .record(eventType)
    case .role: return .enumeration(roleEnumeration)
    case .code(let table): return enumerations[table].map { .enumeration($0) }
    case .reference(let list): return referenceType(to: list, in: schema)
    case .list(let element): return self.type(element, in: schema).map { .list($0) }
    case .either(let value, let word):
      if let known = alternative(for: type) { return .record(known.record) }
      guard let made = AlternativeType(value, word: word, in: &environment) else { return nil }
      alternatives.append((type, made))
      return .record(made.record)
    case .map, .group, .entries: return nil
    case .text, .yesNo, .date, .money, .integer: return CaseLayout.plainType(type)
    }
  }

  /// How values of a type are kept that are an amount, a date or a number, or else a word.
  func alternative(for type: FieldType) -> AlternativeType? {
    alternatives.first { $0.type == type }?.made
  }

  private static func plainType(_ type: FieldType) -> CELType? {
    switch type {
    case .text: .string
    case .yesNo: .bool
    case .date: .date
    case .money: .decimal
    case .integer: .int
    default: nil
    }
  }

  private mutating func referenceType(to list: String, in schema: CaseSchema) -> CELType? {
    guard let target = schema.id(at: list + "[]"), let record = recordTypes[target] else {
      return nil
    }
    referenceTargets.insert(target)
    return .record(record)
  }
}
