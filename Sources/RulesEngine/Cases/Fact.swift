public import CEL

/// Whether a fact is known, and how.
public enum FactState: String, Sendable {
  /// The file gives a value.
  case value
  /// The file says `no`: it has not happened, it was not done.
  case no
  /// The file says that it is not known.
  case unknown
  /// The key is not there.
  case absent
  /// Computed from other facts.
  case derived
  /// The key is there, but what stands there cannot be used; a diagnostic says why.
  case unreadable
  /// A protected field that is filled; its value is not kept.
  case protected
}

/// What a file says about a fact that it declares unknown.
public struct DeclaredUnknown: Sendable {
  /// Why it is not known.
  public let reason: String
  /// Who owes it, if not the role of the schema.
  public let owedBy: String?
  /// When it is promised.
  public let due: CalendarDate?
}

/// One place of the case tree: a group, a list, an entry, a fact, or a part of one.
///
/// Its number in `Case.nodes` is the origin that expressions report.
struct FactNode: Sendable {
  /// What the node is of its field.
  enum Part: Sendable {
    case whole
    /// An entry of the list, by number.
    case entry(Int)
    /// The statement that the list is whole.
    case complete
    /// `by`, `date` or `document` of an event or answer.
    case detail(String)
  }

  let field: SchemaField.ID
  let parent: Origin
  let part: Part
  var state: FactState
  /// Where it stands in the file; nil if it does not.
  var range: SourceRange?
  /// The value as written; empty for groups, lists and protected facts.
  var text: String
}

extension [FactNode] {
  /// The path as written in a case file, such as `contracts[0].price_agreed`.
  func path(of origin: Origin, schema: CaseSchema) -> String {
    let node = self[Int(origin)]
    let field = schema.fields[node.field]
    func parent() -> String { path(of: node.parent, schema: schema) }
    switch node.part {
    case .entry(let index): return "\(parent())[\(index)]"
    // As `complete:` names it: a list in the entries of another is stated for all of them.
    case .complete: return "complete.\(field.listPath)"
    case .detail(let name): return "\(parent()).\(name)"
    case .whole: return node.parent < 0 ? field.name : "\(parent()).\(field.name)"
    }
  }
}
