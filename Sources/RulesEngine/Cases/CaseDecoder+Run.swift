internal import CEL

/// Facts of the run: what the command gave and what the engine found, never what the file says.
extension CaseDecoder {
  mutating func factOfRun(_ id: SchemaField.ID, entry: YAMLEntry?, parent: Origin) -> RecordSlot {
    let field = schema.fields[id]
    if let entry {
      decoder.report(
        "not-a-file-fact",
        "`\(field.path)` is known to the command and never stands in a file",
        at: entry.key.range
      )
    }
    let origin = append(id, parent: parent)
    let node =
      field.listPath == RunFacts.protectedValues
      ? filledProtectedFields(id) : run.values[field.listPath]
    guard let node else {
      return absent(id, origin: origin, declared: nil, isThere: false)
    }
    isReadingRun = true
    defer { isReadingRun = false }
    let slot =
      field.type == .entries
      ? list(id, node, origin: origin)
      : RecordSlot(value: leaf(field.type, node, field: field, origin: origin), origin: origin)
    for index in Int(origin)..<nodes.count where nodes[index].range == RunFacts.nowhere {
      nodes[index].range = nil
    }
    return slot
  }

  /// One entry for each protected field that was filled in, at its key, in the order of the file.
  private func filledProtectedFields(_ id: SchemaField.ID) -> YAMLNode {
    let wanted = Set(schema.fields[id].children.map { schema.fields[$0].name })
    let filled = nodes.indices.filter { nodes[$0].state == .protected }.sorted { left, right in
      (nodes[left].range?.start ?? 0, left) < (nodes[right].range?.start ?? 0, right)
    }
    let entries = filled.map { index in
      let path = nodes.path(of: Origin(index), schema: schema)
      let fields = [
        "field": schema.fields[nodes[index].field].path,
        "path": path,
        "list": String(path.prefix { $0 != "." && $0 != "[" }),
      ]
      return YAMLNode.fields(
        fields.filter { wanted.contains($0.key) },
        at: nodes[index].range ?? RunFacts.nowhere
      )
    }
    return YAMLNode(content: .sequence(entries), range: RunFacts.nowhere)
  }
}

extension SchemaField {
  /// The path without the mark of a list at its end: `books` for `books[]`.
  var listPath: String {
    path.hasSuffix("[]") ? String(path.dropLast(2)) : path
  }
}

extension Case {
  /// Whether a fact is one that only the command can give.
  func isOfRun(_ origin: Origin) -> Bool {
    field(of: origin).owner == .run
  }

  /// What is told of filled protected fields where no rule of the pack speaks of them.
  var protectedDiagnostics: [Diagnostic] {
    nodes.lazy.filter { $0.state == .protected }.prefix(99).map { node in
      let field = schema.fields[node.field]
      return Diagnostic(
        id: "protected-value",
        message: "`\(field.name)` is filled, but its value must not be in a case file",
        help: "take the value out; rules need only the yes/no facts beside it"
          + (field.source.map { " (\($0))" } ?? ""),
        in: file,
        at: node.range ?? SourceRange(start: 0, end: 0)
      )
    }
  }
}
