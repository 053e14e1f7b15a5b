internal import CEL

/// Reads `schema.yaml`.
struct SchemaDecoder {
  private var decoder: NodeDecoder
  private var schema = CaseSchema(id: "")
  private var owedFrom: [(field: SchemaField.ID, path: String, range: SourceRange)] = []

  private static let keys = [
    "type", "label", "question", "owed_by", "from", "protected", "source", "note", "derived",
    "one", "key", "whole",
  ]

  static func decode(_ document: YAMLDocument) -> (schema: CaseSchema, diagnostics: [Diagnostic]) {
    var decoder = SchemaDecoder(decoder: NodeDecoder(file: document.file))
    decoder.run(document)
    return (decoder.schema, decoder.decoder.diagnostics)
  }

  private init(decoder: NodeDecoder) {
    self.decoder = decoder
  }

  private mutating func run(_ document: YAMLDocument) {
    guard let root = document.root,
      let top = decoder.mapping(root, "the schema", keys: ["case_schema", "fields"])
    else { return }
    let id = decoder.required(top["case_schema"], "case_schema", of: "the schema", at: root.range)
    schema = CaseSchema(id: id ?? "")
    for entry in decoder.entries(top["fields"], "`fields`") ?? [] {
      field(entry)
    }
    resolveMilestones()
  }

  private mutating func field(_ entry: YAMLEntry) {
    let path = entry.keyText
    guard schema.id(at: path) == nil else { return }
    guard let keys = decoder.mapping(entry.value, "field `\(path)`", keys: Self.keys) else {
      return
    }
    guard let parent = parent(of: path, at: entry.key.range) else { return }
    let notation = decoder.required(
      keys["type"],
      "type",
      of: "field `\(path)`",
      at: entry.key.range
    )
    guard let notation else { return }
    guard let type = FieldType(notation: notation) else {
      decoder.report(
        "unknown-type",
        "`\(notation)` is not a type of field",
        help: "such as text, yes_no, answer, date, money, integer, event, role, code(TABLE), "
          + "ref(LIST), list, list(text), group",
        at: keys["type"]?.range ?? entry.key.range
      )
      return
    }
    let id = schema.append(
      SchemaField(
        path: path,
        name: name(of: path),
        type: type,
        label: decoder.text(keys["label"], "`label`") ?? path,
        question: decoder.text(keys["question"], "`question`"),
        owner: owner(keys["owed_by"]),
        owedFrom: nil,
        isProtected: decoder.yesNo(keys["protected"], "`protected`") ?? false,
        source: decoder.text(keys["source"], "`source`"),
        elementLabel: decoder.text(keys["one"], "`one`"),
        key: decoder.texts(keys["key"], "`key`").map(\.text),
        isWholeAsWritten: isWholeAsWritten(keys["whole"]),
        derivation: derivation(keys["derived"]),
        parent: parent,
        range: entry.key.range
      )
    )
    if let from = keys["from"], let path = decoder.text(from, "`from`") {
      owedFrom.append((id, path, from.range))
    }
  }

  /// The last part of a path, without the mark of a list.
  private func name(of path: String) -> String {
    let start = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path.utf8.index(after: $0) }
    let name = String(path[(start ?? path.startIndex)...])
    return name.hasSuffix("[]") ? String(name.dropLast(2)) : name
  }

  /// The declared group or list that a path stands in; `.some(nil)` for the top of the file.
  private mutating func parent(of path: String, at range: SourceRange) -> SchemaField.ID?? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return .some(nil) }
    let parentPath = String(path[..<dot])
    if let parent = schema.id(at: parentPath) { return .some(parent) }
    // A group needs no entry of its own.
    guard !parentPath.hasSuffix("[]") else {
      decoder.report(
        "undeclared-list",
        "the list `\(parentPath)` is not declared before `\(path)`",
        help: "add an entry `\(parentPath): {type: list, ...}` above it",
        at: range
      )
      return nil
    }
    guard let grandparent = parent(of: parentPath, at: range) else { return nil }
    let name = name(of: parentPath)
    return .some(
      schema.append(
        SchemaField(
          path: parentPath,
          name: name,
          type: .group,
          label: name.replacingUnderscores(),
          question: nil,
          owner: .nobody,
          owedFrom: nil,
          isProtected: false,
          source: nil,
          elementLabel: nil,
          key: [],
          isWholeAsWritten: false,
          derivation: nil,
          parent: grandparent,
          range: range
        )
      )
    )
  }

  private mutating func owner(_ node: YAMLNode?) -> SchemaField.Owner {
    guard let node, let text = decoder.text(node, "`owed_by`") else { return .nobody }
    switch text {
    case "derived": return .derived
    case "run": return .run
    default: return .role(text)
    }
  }

  private mutating func isWholeAsWritten(_ node: YAMLNode?) -> Bool {
    enum Whole: String, CaseIterable { case stated, as_written }
    return decoder.word(node, "value of `whole`", as: Whole.self) == .as_written
  }

  private mutating func derivation(_ node: YAMLNode?) -> SchemaField.Derivation? {
    guard let node, let text = decoder.text(node, "`derived`") else { return nil }
    guard case .scalar(let scalar) = node.content, scalar.style != .plain else {
      return .host(text)
    }
    return .expression(text: text, node: node)
  }

  private mutating func resolveMilestones() {
    for (field, path, range) in owedFrom {
      guard let milestone = schema.id(at: path), schema.fields[milestone].type == .event else {
        let events = schema.fields.lazy.filter { $0.type == .event }.map(\.path)
        let nearest = nearestName(to: path, in: events)
        decoder.report(
          "unknown-milestone",
          "`\(path)` is not an event of the schema"
            + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
          at: range
        )
        continue
      }
      schema.update(field) { $0.owedFrom = milestone }
    }
  }
}

extension CaseSchema {
  func id(at path: String) -> SchemaField.ID? {
    pathIndex[path]
  }
}

extension StringProtocol {
  package func replacingUnderscores() -> String {
    String(map { $0 == "_" ? " " : $0 })
  }
}
