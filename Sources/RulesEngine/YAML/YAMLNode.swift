/// A value of a YAML or JSON file, with its place.
public struct YAMLNode: Hashable, Sendable {
  /// What a value is.
  public enum Content: Hashable, Sendable {
    /// A text, a number, a truth word: not interpreted here.
    case scalar(YAMLScalar)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order of the file, each key once.
    case mapping([YAMLEntry])
  }

  /// What the value is.
  public var content: Content
  /// Where the value is used; for an alias the alias itself (`*x`).
  public var range: SourceRange
  /// Where the text really stands, if that is elsewhere: for an alias and for merged content.
  public var definition: SourceRange?

  /// Makes a node.
  public init(content: Content, range: SourceRange, definition: SourceRange? = nil) {
    self.content = content
    self.range = range
    self.definition = definition
  }

  /// The scalar, if the value is one.
  public var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The elements, if the value is a list.
  public var sequence: [YAMLNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The entries, if the value is a mapping.
  public var mapping: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// Where the text of the value stands.
  public var textRange: SourceRange { definition ?? range }
}

/// A scalar as written: its text after quotes, escapes and folding, and how it was written.
public struct YAMLScalar: Hashable, Sendable {
  /// How a scalar was written.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// Without quotes.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes; every text of a JSON file.
    case doubleQuoted
    /// A block after `|`.
    case literal
    /// A block after `>`.
    case folded
    /// A number, `true`, `false` or `null` of a JSON file.
    case jsonLiteral
  }

  /// The text; `null`, `~` and nothing stay as they are.
  public var text: String
  /// How it was written.
  public var style: Style
  /// Whether the scalar carries the tag `!!str`; every other tag is an error.
  public var isTaggedText: Bool

  /// Makes a scalar.
  public init(text: String, style: Style, isTaggedText: Bool = false) {
    self.text = text
    self.style = style
    self.isTaggedText = isTaggedText
  }

  /// The tag: `!!str` or none.
  public var tag: String? { isTaggedText ? "!!str" : nil }

  /// Whether the writer said that this is text, by quotes or by `!!str`.
  public var isQuoted: Bool { style == .singleQuoted || style == .doubleQuoted || isTaggedText }
}

/// A key of a mapping with its value.
public struct YAMLEntry: Hashable, Sendable {
  /// The key, always a scalar.
  public let key: YAMLNode
  /// The text of the key, kept beside it because every look-up compares it.
  public let keyText: String
  /// The value.
  public var value: YAMLNode
  /// Whether the file gives the key again further down, so that it is open which value was meant.
  public var isRepeated = false

  /// Makes an entry.
  public init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    keyText = key.scalar?.text ?? ""
    self.value = value
  }
}

/// One document of a file.
public struct YAMLDocument: Sendable {
  /// The file it stands in.
  public var file: SourceFile
  /// Its number in the file, from 1.
  public var index: Int
  /// What it holds; none for an empty document.
  public var root: YAMLNode?
  /// Where it stands, if it is empty.
  public var emptyAt = SourceRange(start: 0, end: 0)

  /// Makes a document.
  public init(file: SourceFile, index: Int, root: YAMLNode?) {
    self.file = file
    self.index = index
    self.root = root
  }
}
