internal import CEL

/// What is not known, not allowed or not kept: declared unknowns, nulls, protected values.
extension CaseDecoder {
  /// `{unknown: why, owed_by: role, due: date}`.
  mutating func declaredUnknown(_ node: YAMLNode) -> DeclaredUnknown? {
    guard let entries = node.mapping, entries.contains(where: { $0.keyText == "unknown" }),
      let keys = details(
        node,
        "a fact that is declared unknown",
        keys: ["unknown", "owed_by", "due"]
      )
    else { return nil }
    var owedBy: String?
    if let role = keys["owed_by"], let id = decoder.text(role, "`owed_by`") {
      if vocabulary.roles[id] != nil {
        owedBy = id
      } else {
        decoder.report(
          "unknown-role",
          vocabulary.notARole(named(id, role, as: .role), id),
          at: role.range
        )
      }
    }
    return DeclaredUnknown(
      reason: decoder.text(keys["unknown"], "`unknown`") ?? "",
      owedBy: owedBy,
      due: date(keys["due"], "`due`")
    )
  }

  func isNull(_ node: YAMLNode) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .jsonLiteral else {
      return false
    }
    return ["", "null", "~", "Null", "NULL"].contains(scalar.text)
  }

  /// Reports a value that says nothing.
  mutating func reportedNull(_ node: YAMLNode, _ what: String, key: SourceRange? = nil)
    -> Bool
  {
    let isEmpty = node.scalar?.text.isEmpty == true
    guard isEmpty || isNull(node) else { return false }
    let written = node.scalar?.text ?? ""
    decoder.report(
      "null-value",
      isEmpty ? "\(what) has no value" : "\(what) is `\(written)`, which can mean two things",
      help: "say `no` if it has not happened or does not exist, give the value, "
        + "or leave the key out if it is not known",
      at: isEmpty ? key ?? node.range : node.range
    )
    return true
  }

  /// A mapping with keys of the engine's own; what stands under others is never shown.
  mutating func details(_ node: YAMLNode, _ what: String, keys: [String]) -> NodeMapping? {
    for entry in node.mapping ?? [] {
      if entry.isRepeated { hidesEverything = true }
      guard !keys.contains(entry.keyText) else { continue }
      hide(entry.value)
      if !entry.keyText.isPlainWord { hidden.append(entry.key.range) }
    }
    return decoder.mapping(node, what, keys: keys)
  }

  /// Notes that a protected field is filled, and forgets what it holds.
  mutating func protected(_ origin: Origin, entry: YAMLEntry?) {
    guard let entry, !isNull(entry.value) else { return }
    hide(entry.value)
    // That it is not known is no value; a number in the reason would be one.
    if let unknown = entry.value.mapping?.first(where: { $0.keyText == "unknown" }) {
      let reason = unknown.value.scalar?.text ?? ""
      guard reason.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
    }
    nodes[Int(origin)].state = .protected
  }

  mutating func hide(_ node: YAMLNode) {
    hidden.append(node.range)
    if let definition = node.definition { hidden.append(definition) }
    for child in node.sequence ?? [] { hide(child) }
    for entry in node.mapping ?? [] {
      if entry.isRepeated { hidesEverything = true }
      hidden.append(entry.key.range)
      hide(entry.value)
    }
  }

  mutating func append(
    _ field: SchemaField.ID,
    parent: Origin,
    part: FactNode.Part = .whole,
    range: SourceRange? = nil
  ) -> Origin {
    nodes.append(
      FactNode(field: field, parent: parent, part: part, state: .absent, range: range, text: "")
    )
    return Origin(nodes.count - 1)
  }
}
