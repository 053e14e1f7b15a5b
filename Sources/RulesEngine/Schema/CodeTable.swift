/// A closed list of values a field may have, with what else is known about each.
public struct CodeTable: Sendable {
  /// The name used in `code(NAME)`.
  public let name: String
  /// One value of the table in words, as in "`x` is not a term of sale".
  public let title: String
  /// Where the table comes from.
  public let source: String?
  /// What the table says about each of its values.
  public let columns: [Column]
  /// The values, in the order of the file.
  public let values: [Value]

  /// A property that each value may have.
  public struct Column: Sendable {
    /// The column's name.
    public let name: String
    /// What may stand in it; nil: yes or no.
    public let words: [String]?
  }

  /// One value of the table.
  public struct Value: Sendable {
    /// As written in a case file.
    public let name: String
    /// As shown to people.
    public let label: String
    /// By column; nil where the table says nothing.
    public let cells: [String?]
  }
}

/// Reads `codes.yaml`.
struct CodeTableDecoder {
  private var decoder: NodeDecoder

  static func decode(_ document: YAMLDocument) -> (tables: [CodeTable], diagnostics: [Diagnostic]) {
    var decoder = CodeTableDecoder(decoder: NodeDecoder(file: document.file))
    let tables = decoder.tables(document)
    return (tables, decoder.decoder.diagnostics)
  }

  private mutating func tables(_ document: YAMLDocument) -> [CodeTable] {
    guard let top = decoder.mapping(document.root, "the code tables", keys: ["codes"]) else {
      return []
    }
    return (decoder.entries(top["codes"], "`codes`") ?? []).compactMap { table($0) }
  }

  private mutating func table(_ entry: YAMLEntry) -> CodeTable? {
    let name = entry.keyText
    let what = "code table `\(name)`"
    let known = ["title", "source", "note", "columns", "values"]
    guard let keys = decoder.mapping(entry.value, what, keys: known) else { return nil }
    var columns: [CodeTable.Column] = []
    for column in keys["columns"].flatMap({ decoder.entries($0, "`columns`") }) ?? [] {
      let words = decoder.texts(column.value, "column `\(column.keyText)`").map(\.text)
      columns.append(.init(name: column.keyText, words: words == ["yes_no"] ? nil : words))
    }
    var values: [CodeTable.Value] = []
    for value in decoder.entries(keys["values"], "`values` of \(what)") ?? [] {
      values.append(self.value(value, columns: columns))
    }
    return CodeTable(
      name: name,
      title: decoder.text(keys["title"], "`title`") ?? name.replacingUnderscores(),
      source: decoder.text(keys["source"], "`source`"),
      columns: columns,
      values: values
    )
  }

  private mutating func value(_ entry: YAMLEntry, columns: [CodeTable.Column]) -> CodeTable.Value {
    let name = entry.keyText
    if case .scalar(let scalar) = entry.value.content {
      let label = scalar.text.isEmpty ? name.replacingUnderscores() : scalar.text
      return .init(name: name, label: label, cells: columns.map { _ in nil })
    }
    let known = ["label", "note"] + columns.map(\.name)
    guard let keys = decoder.mapping(entry.value, "value `\(name)`", keys: known) else {
      return .init(name: name, label: name, cells: columns.map { _ in nil })
    }
    let cells = columns.map { column -> String? in
      guard let node = keys[column.name] else { return nil }
      guard let words = column.words else {
        return decoder.yesNo(node, "`\(column.name)`").map { $0 ? "yes" : "no" }
      }
      guard let text = decoder.text(node, "`\(column.name)`") else { return nil }
      if words.contains(text) { return text }
      decoder.report(
        "unknown-word",
        "`\(text)` is not among the values of column `\(column.name)`",
        help: "one of: \(words.joined(separator: ", "))",
        at: node.range
      )
      return nil
    }
    let label = decoder.text(keys["label"], "`label`") ?? name.replacingUnderscores()
    return .init(name: name, label: label, cells: cells)
  }
}
