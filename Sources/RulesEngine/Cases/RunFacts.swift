/// What the command knows about a run and no case file says: which overlays are loaded, what lies in the package.
///
/// A fact is given under its path in the schema (`run.public`), where it is declared with `owed_by: run`; one that the
/// schema does not have is left aside. A fact that is not given is owed by nobody: what cannot be told without it does
/// not count in this run.
public struct RunFacts: Sendable {
  /// One entry of a list of the run.
  public struct Entry: Sendable {
    /// Its fields, by name.
    public let fields: [String: String]
    /// The place of the case file that it is about; nil if it is about none.
    public let place: SourceRange?

    /// An entry.
    public init(_ fields: [String: String], at place: SourceRange? = nil) {
      self.fields = fields
      self.place = place
    }
  }

  /// The protected fields that are filled: the engine finds them itself, and a pack may declare the list.
  ///
  /// Of its fields `field` is the path in the schema, `path` the path in the file and `list` the key at the top of the
  /// file; the value, its length or a hash of it are in none.
  static let protectedValues = "run.protected_values"
  /// The place of what stands in no file.
  static let nowhere = SourceRange(start: 0, end: 0)

  private(set) var values: [String: YAMLNode] = [:]

  /// A run that says nothing.
  public init() {}

  /// Gives a fact that is one value, such as `yes` or a date.
  public mutating func set(_ path: String, to text: String) {
    values[path] = .text(text, at: Self.nowhere)
  }

  /// Gives a fact that is a list of plain values.
  public mutating func set(_ path: String, to texts: [String]) {
    values[path] = YAMLNode(
      content: .sequence(texts.map { .text($0, at: Self.nowhere) }),
      range: Self.nowhere
    )
  }

  /// Gives a list of entries.
  public mutating func set(_ path: String, to entries: [Entry]) {
    values[path] = YAMLNode(
      content: .sequence(entries.map { .fields($0.fields, at: $0.place ?? Self.nowhere) }),
      range: Self.nowhere
    )
  }

  /// Gives a fact as a test of a pack writes it.
  mutating func set(_ path: String, to node: YAMLNode) {
    values[path] = node.moved(to: Self.nowhere)
  }
}

extension YAMLNode {
  fileprivate static func text(_ text: String, at place: SourceRange) -> YAMLNode {
    YAMLNode(content: .scalar(YAMLScalar(text: text, style: .doubleQuoted)), range: place)
  }

  static func fields(_ fields: [String: String], at place: SourceRange) -> YAMLNode {
    let entries = fields.sorted { $0.key < $1.key }.map { name, text in
      YAMLEntry(key: .text(name, at: place), value: .text(text, at: place))
    }
    return YAMLNode(content: .mapping(entries), range: place)
  }
}
