internal import CEL

/// Reads `schema.yaml`.
struct SchemaDecoder {
  private var decoder: NodeDecoder
  private var schema = CaseSchema(id: "")
  private var owedFrom: [(field: SchemaField.ID, path: String, range: SourceRange)] = []

  private var keyNames: [(field: SchemaField.ID, name: String, range: SourceRange)] = []

  /// The most names in the path of a field; paths are walked by recursion.
  private static let mostNames = 64

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
    checkKeys()
  }

  private mutating func field(_ entry: YAMLEntry) {
    let path = entry.keyText
    guard schema.id(at: path) == nil else { return }
    guard path.utf8.count(where: { $0 == UInt8(ascii: ".") }) < Self.mostNames else {
      decoder.report(
        "path-too-deep",
        "`\(path.prefix(60))…` has more than \(Self.mostNames) names",
        help: "a fact of a case stands far less deep",
        at: entry.key.range
      )
      return
    }
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
    let key = decoder.texts(keys["key"], "`key`")
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
        key: key.map(\.text),
        isWholeAsWritten: isWholeAsWritten(keys["whole"]),
        derivation: derivation(keys["derived"]),
        parent: parent,
        range: entry.key.range
      )
    )
    keyNames += key.map { (id, $0.text, $0.range) }
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

  /// An entry is told apart by plain values: one that pointed to another entry could point to itself.
  private mutating func checkKeys() {
    for (list, name, range) in keyNames {
      guard let field = schema.child(named: name, of: list) else { continue }
      switch schema.fields[field].type {
      case .reference, .group, .entries, .list, .map, .either:
        decoder.report(
          "bad-key",
          "`\(name)` cannot be the key of `\(schema.fields[list].path)`",
          help: "a key is a text, a number, a date or a code",
          at: range
        )
      default: break
      }
    }
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
