/// Anchors let one text stand in several places of a file: what a protected field holds must not be read elsewhere
/// through an alias.
struct ProtectedValues {
  private let schema: CaseSchema
  private var places: Set<SourceRange> = []

  /// The tree with every text that a protected field holds, or that an alias of it repeats, replaced by `***`.
  static func scrubbed(_ root: YAMLNode, schema: CaseSchema, file: SourceFile) -> YAMLNode {
    // Without an asterisk there is no alias.
    guard let entries = root.mapping, file.bytes.contains(UInt8(ascii: "*")) else { return root }
    var values = ProtectedValues(schema: schema)
    values.collect(schema.roots, entries)
    return values.places.isEmpty ? root : values.scrubbed(root)
  }

  private init(schema: CaseSchema) {
    self.schema = schema
  }

  private mutating func collect(_ children: [SchemaField.ID], _ entries: [YAMLEntry]) {
    for child in children {
      let field = schema.fields[child]
      for entry in entries where entry.keyText == field.name {
        if field.isProtected {
          collect(entry.value)
        } else if let entries = entry.value.mapping {
          collect(field.children, entries)
        } else {
          for element in entry.value.sequence ?? [] {
            collect(field.children, element.mapping ?? [])
          }
        }
      }
    }
  }

  private mutating func collect(_ node: YAMLNode) {
    places.insert(node.textRange)
    for element in node.sequence ?? [] { collect(element) }
    for entry in node.mapping ?? [] {
      places.insert(entry.key.textRange)
      collect(entry.value)
    }
  }

  private func scrubbed(_ node: YAMLNode) -> YAMLNode {
    var node = node
    guard !places.contains(node.textRange) else {
      node.content = .scalar(YAMLScalar(text: "***", style: .doubleQuoted))
      return node
    }
    switch node.content {
    case .scalar: break
    case .sequence(let elements):
      node.content = .sequence(elements.map { scrubbed($0) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { entry in
          var clean = YAMLEntry(key: scrubbed(entry.key), value: scrubbed(entry.value))
          clean.isRepeated = entry.isRepeated
          return clean
        }
      )
    }
    return node
  }
}

extension CaseSchema {
  /// The tree of a case file for readers of their own: an alias shows nothing that a protected field holds.
  public func withoutProtectedValues(_ document: YAMLDocument) -> YAMLNode? {
    document.root.map { ProtectedValues.scrubbed($0, schema: self, file: document.file) }
  }
}
