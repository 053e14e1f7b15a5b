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

  /// Puts texts into a field of entries of a list at the top of the file, by the number of the entry.
  public mutating func set(_ field: String, in list: String, to texts: [Int: String])
    throws(Problem)
  {
    let (document, root) = try read(bytes)
    var entries = root.mapping?.first { $0.keyText == list }?.value.sequence ?? []
    guard texts.keys.allSatisfy(entries.indices.contains) else {
      throw Problem(message: "`\(list)` has no such entry; add it in the file")
    }
    // Each entry is edited by itself: the whole text once for each would take too long for thousands.
    var edit = CaseTextEdit(document, root: root)
    let text = document.file.bytes
    let starts = entries.map(\.range.start) + [text.count]
    var edited = Array(text[..<starts[0]])
    for (index, entry) in entries.enumerated() {
      edit.window = starts[index]..<max(starts[index], starts[index + 1])
      guard let wanted = texts[index] else {
        edited += text[edit.window]
        continue
      }
      let value = CaseTextValue(head: wanted.quotedIfNeeded(isJSON: isJSON))
      do throws(CaseTextEdit.Problem) {
        edited += try edit.setting("\(list)[\(index)].\(field)", to: value)
      } catch {
        throw Problem(message: error.message)
      }
      do throws(CasePatch.Problem) {
        entries[index] = try CasePatch.setting(field, to: Self.scalar(wanted), in: entry)
      } catch {
        throw Problem(message: error.message)
      }
    }
    try keep(edited, if: list, holds: entries, in: root)
  }

  /// Adds entries to the end of a list at the top of the file; the list is begun if there is none.
  public mutating func add(_ entries: [[(name: String, value: FieldValue)]], to list: String)
    throws(Problem)
  {
    let (document, root) = try read(bytes)
    let entry = root.mapping?.first { $0.keyText == list }
    let old = entry?.value.sequence ?? []
    let texts = entries.map { text($0) }
    let edit = CaseTextEdit(document, root: root)
    var place = list
    var value = CaseTextValue(head: "[\(texts.joined(separator: ", "))]")
    if let entry, let last = old.last {
      // All that is new goes behind the last entry as if it were one.
      let gap = Self.gap(in: entry.value, before: last, edit)
      place = "\(list)[\(old.count)]"
      value = CaseTextValue(head: texts.joined(separator: gap))
    } else if !isJSON {
      value = CaseTextValue(head: "", body: texts.map { "- " + $0 }, isFlow: false)
      if let entry {
        value.comment = CaseTextValue(entry.value, of: entry.key, in: document.file).comment
      }
    }
    var edited: [UInt8] = []
    do throws(CaseTextEdit.Problem) {
      edited = try edit.setting(place, to: value)
    } catch {
      throw Problem(message: error.message)
    }
    try keep(edited, if: list, holds: old + entries.map { node($0) }, in: root)
  }

  /// What stands between two entries of a list.
  private static func gap(in list: YAMLNode, before last: YAMLNode, _ edit: CaseTextEdit) -> String
  {
    let lineEnd = String(decoding: edit.lineEnd, as: UTF8.self)
    guard !edit.isFlow(list) else {
      let margin = edit.margin(before: last.range.start)
      return margin.map { "," + lineEnd + String(decoding: $0, as: UTF8.self) } ?? ", "
    }
    return lineEnd + String(repeating: " ", count: edit.column(of: list.range.start)) + "- "
  }

  /// The change is kept only if the file, read again, says what was wanted and nothing else.
  private mutating func keep(
    _ edited: [UInt8],
    if list: String,
    holds entries: [YAMLNode],
    in root: YAMLNode
  ) throws(Problem) {
    let nodes = YAMLNode(content: .sequence(entries), range: RunFacts.nowhere)
    var wanted = root
    do throws(CasePatch.Problem) {
      wanted = try CasePatch.setting(list, to: nodes, in: root)
    } catch {
      throw Problem(message: error.message)
    }
    guard let (_, new) = try? read(edited), new.saysTheSame(as: wanted) else {
      throw Problem(message: "`\(list)` cannot be changed without changing more; do it by hand")
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
