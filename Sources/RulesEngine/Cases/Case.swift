public import CEL

/// The facts of one case, typed by the schema, each with its state and place.
public struct Case: Sendable {
  /// The file it was read from.
  public let file: SourceFile
  /// The number of the document in the file, from 1.
  public let document: Int
  /// `case.identifier`, if given.
  public internal(set) var identifier: String?
  /// The day for which rules are checked.
  public let checkDate: CheckDate
  /// Problems of the file.
  public internal(set) var diagnostics: [Diagnostic]
  /// What must not be shown of the file.
  public internal(set) var mask: SourceMask
  /// The stated marking.
  public internal(set) var marking: String?

  var nodes: [FactNode]
  var declaredUnknowns: [Origin: DeclaredUnknown]
  var activation: Activation
  /// By field: its node, if it stands outside of lists; else -1.
  let singleOrigins: [Origin]
  let schema: CaseSchema
}

/// The day for which rules are checked, and who chose it.
public struct CheckDate: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// Where it comes from.
  public let source: Source

  /// Who chose the check date.
  public enum Source: String, Sendable {
    /// The command line.
    case option
    /// `as_of` of the project file.
    case project
    /// `as_of` of the case file.
    case file
    /// The day of the run.
    case today
  }

  /// A check date and its source.
  public init(date: CalendarDate, source: Source) {
    self.date = date
    self.source = source
  }
}

extension Case {
  func node(_ origin: Origin) -> FactNode {
    nodes[Int(origin)]
  }

  func field(of origin: Origin) -> SchemaField {
    schema.fields[node(origin).field]
  }

  /// The path as written in a case file, such as `contracts[0].price_agreed`.
  func path(of origin: Origin) -> String {
    nodes.path(of: origin, schema: schema)
  }

  /// Where a fact stands; an absent one at the nearest enclosing place that exists.
  func range(of origin: Origin) -> SourceRange? {
    var origin = origin
    while origin >= 0 {
      let node = node(origin)
      if let range = node.range { return range }
      origin = node.parent
    }
    return nil
  }

  /// Whether `origin` is `ancestor` or below it.
  func isOrigin(_ origin: Origin, within ancestor: Origin) -> Bool {
    var origin = origin
    while origin >= 0 {
      if origin == ancestor { return true }
      origin = node(origin).parent
    }
    return false
  }

  /// The fact of this name in an entry or group; what stands below a node follows it directly.
  func child(named name: String, of parent: Origin) -> Origin? {
    var index = parent + 1
    while index < nodes.count, isOrigin(index, within: parent) {
      if node(index).parent == parent, field(of: index).name == name { return index }
      index += 1
    }
    return nil
  }
}
