/// Every fact a case file may hold: its type, what it is called, who owes it and from when.
public struct CaseSchema: Sendable {
  /// The schema's name and major version, such as `fms-case/1`: the first line of a case file.
  public let id: String
  /// All fields, parents before children, in the order of the case file.
  public private(set) var fields: [SchemaField]
  /// The top-level fields.
  public private(set) var roots: [SchemaField.ID] = []
  private(set) var pathIndex: [String: SchemaField.ID] = [:]

  init(id: String) {
    self.id = id
    fields = []
  }

  /// The field at a path such as `contracts[].offset_costs.kind`.
  public func field(at path: String) -> SchemaField? {
    pathIndex[path].map { fields[$0] }
  }

  /// The names a key may have below `parent`, or at the top of the file.
  func names(below parent: SchemaField.ID?) -> [String] {
    (parent.map { fields[$0].children } ?? roots).map { fields[$0].name }
  }

  /// The child of this name.
  func child(named name: String, of parent: SchemaField.ID?) -> SchemaField.ID? {
    (parent.map { fields[$0].children } ?? roots).first { fields[$0].name == name }
  }

  /// By field: whether only the command gives it, or all that stands in it.
  var factsOfRun: [Bool] {
    var isOfRun = fields.map { $0.owner == .run }
    for id in fields.indices.reversed() where fields[id].type == .group {
      let children = fields[id].children
      isOfRun[id] = !children.isEmpty && children.allSatisfy { isOfRun[$0] }
    }
    return isOfRun
  }

  mutating func append(_ field: SchemaField) -> SchemaField.ID {
    let id = fields.count
    fields.append(field)
    pathIndex[field.path] = id
    if let parent = field.parent {
      fields[parent].children.append(id)
    } else {
      roots.append(id)
    }
    return id
  }

  mutating func update(_ id: SchemaField.ID, _ change: (inout SchemaField) -> Void) {
    change(&fields[id])
  }
}

/// One field of the case file.
public struct SchemaField: Sendable {
  /// Position in `CaseSchema.fields`.
  public typealias ID = Int

  /// Who must supply a fact.
  public enum Owner: Hashable, Sendable {
    case role(String)
    /// Computed from other facts.
    case derived
    /// Known to the command; never stands in a file.
    case run
    case nobody
  }

  /// The path as rules write it, lists as `name[]`.
  public let path: String
  /// The key in the file.
  public let name: String
  /// What may stand here.
  public internal(set) var type: FieldType
  /// The field's name in words.
  public internal(set) var label: String
  /// What to ask for when it is missing.
  public internal(set) var question: String?
  /// Who must supply it.
  public internal(set) var owner: Owner
  /// The event from which it is owed; nil: always.
  public internal(set) var owedFrom: ID?
  /// Declared only to be recognised: the value is never read, shown or kept.
  public internal(set) var isProtected: Bool
  /// Where the fact comes from in the governing text.
  public internal(set) var source: String?
  /// One entry of a list, in words.
  public internal(set) var elementLabel: String?
  /// The fields that identify an entry of a list.
  public internal(set) var key: [String]
  /// The list is whole once it is written; other lists need a statement.
  public internal(set) var isWholeAsWritten: Bool
  /// The expression that computes a derived fact.
  public internal(set) var derivation: Derivation?
  /// The group or list it stands in.
  public let parent: ID?
  /// The fields in it.
  public internal(set) var children: [ID] = []
  /// Where the field is declared.
  let range: SourceRange

  /// How a derived fact comes about.
  public enum Derivation: Sendable {
    /// An expression over other facts.
    case expression(text: String, node: YAMLNode)
    /// Set by the engine's host under this name.
    case host(String)
  }
}
