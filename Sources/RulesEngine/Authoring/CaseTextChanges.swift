/// Puts plain values into the text of a case file, and leaves every other byte as it is.
public struct CaseTextChanges: Sendable {
  /// Why a value cannot be put in.
  public struct Problem: Error, Sendable {
    /// In the reader's words.
    public let message: String
  }

  /// The value of a new entry's field.
  public enum FieldValue: Hashable, Sendable {
    /// A text.
    case text(String)
    /// Not known yet, and why.
    case unknown(String)
  }

  /// The text of the file with the changes.
  public private(set) var bytes: [UInt8]
  private let path: String

  /// Begins with the text of a file.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    path = file.path
  }

  /// Puts a text at a path such as `documents[0].sha256`.
  public mutating func set(_ place: String, to text: String) throws(Problem) {
    let (document, root) = try read(bytes)
    let value = CaseTextValue(head: text.quotedIfNeeded(isJSON: isJSON))
    try apply(place, value, as: Self.scalar(text), document, root)
  }

  /// Adds entries to the end of a list at the top of the file; the list is begun if there is none.
  public mutating func add(_ entries: [[(name: String, value: FieldValue)]], to list: String)
    throws(Problem)
  {
    let (document, root) = try read(bytes)
    let entry = root.mapping?.first { $0.keyText == list }
    let count = entry?.value.sequence?.count ?? 0
    guard count == 0, !isJSON else {
      for (number, fields) in entries.enumerated() {
        let (document, root) = try read(bytes)
        let value = CaseTextValue(head: text(fields))
        try apply("\(list)[\(count + number)]", value, as: node(fields), document, root)
      }
      return
    }
    var value = CaseTextValue(head: "", body: entries.map { "- " + text($0) }, isFlow: false)
    if let entry {
      value.comment = CaseTextValue(entry.value, of: entry.key, in: document.file).comment
    }
    let nodes = YAMLNode(content: .sequence(entries.map(node)), range: RunFacts.nowhere)
    try apply(list, value, as: nodes, document, root)
  }

  /// The change is kept only if the file, read again, says what was wanted and nothing else.
  private mutating func apply(
    _ place: String,
    _ value: CaseTextValue,
    as node: YAMLNode,
    _ document: YAMLDocument,
    _ root: YAMLNode
  ) throws(Problem) {
    var edited: [UInt8] = []
    var wanted = root
    do throws(CaseTextEdit.Problem) {
      edited = try CaseTextEdit(document, root: root).setting(place, to: value)
    } catch {
      throw Problem(message: error.message)
    }
    do throws(CasePatch.Problem) {
      wanted = try CasePatch.setting(place, to: node, in: root)
    } catch {
      throw Problem(message: error.message)
    }
    guard let (_, new) = try? read(edited), new.saysTheSame(as: wanted) else {
      throw Problem(message: "`\(place)` cannot be put in without changing more; do it by hand")
    }
    bytes = edited
  }

  private var isJSON: Bool { path.lowercased().hasSuffix(".json") }

  private func read(_ bytes: [UInt8]) throws(Problem) -> (YAMLDocument, YAMLNode) {
    guard case .success(let file) = SourceFile.read(path: path, bytes: bytes) else {
      throw Problem(message: "the file cannot be read")
    }
    let (documents, problems) = parseDocuments(file)
    guard problems.isEmpty, documents.count == 1, let root = documents[0].root else {
      throw Problem(message: "the file has mistakes; correct them first")
    }
    return (documents[0], root)
  }

  private func text(_ fields: [(name: String, value: FieldValue)]) -> String {
    func key(_ name: String) -> String { isJSON ? "\"\(name)\"" : name }
    let parts = fields.map { field in
      switch field.value {
      case .text(let text): "\(key(field.name)): \(text.quotedIfNeeded(isJSON: isJSON))"
      case .unknown(let why):
        "\(key(field.name)): {\(key("unknown")): \(why.quotedIfNeeded(isJSON: isJSON))}"
      }
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func node(_ fields: [(name: String, value: FieldValue)]) -> YAMLNode {
    let entries = fields.map { field in
      switch field.value {
      case .text(let text): YAMLEntry(key: Self.scalar(field.name), value: Self.scalar(text))
      case .unknown(let why):
        YAMLEntry(
          key: Self.scalar(field.name),
          value: .fields(["unknown": why], at: RunFacts.nowhere)
        )
      }
    }
    return YAMLNode(content: .mapping(entries), range: RunFacts.nowhere)
  }

  private static func scalar(_ text: String) -> YAMLNode {
    YAMLNode(
      content: .scalar(YAMLScalar(text: text, style: .plain)),
      range: RunFacts.nowhere
    )
  }
}
