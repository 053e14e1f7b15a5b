internal import CEL

/// The plain values of facts; what is not of its type is unknown, with a diagnostic.
extension CaseDecoder {
  /// The value of one fact; unknown with a diagnostic when it is not of the type.
  mutating func leaf(
    _ type: FieldType,
    _ node: YAMLNode,
    field: SchemaField,
    origin: Origin
  ) -> Value {
    guard let value = value(type, node, field: field, origin: origin) else {
      nodes[Int(origin)].state = .unreadable
      nodes[Int(origin)].range = node.range
      if !(node.scalar.map { type.mayShow($0.text) } ?? false) {
        nodes[Int(origin)].text = ""
        hide(node)
      }
      return .unknown(UnknownFacts(origin))
    }
    nodes[Int(origin)].range = node.range
    if nodes[Int(origin)].state == .absent { nodes[Int(origin)].state = .value }
    if field.path == "case.identifier" { identifier = node.scalar?.text }
    if field.path == "marking" { marking = node.scalar?.text }
    return value
  }

  mutating func value(
    _ type: FieldType,
    _ node: YAMLNode,
    field: SchemaField,
    origin: Origin
  ) -> Value? {
    switch type {
    case .event: return event(node, field: field, origin: origin)
    case .answer: return answer(node, field: field, origin: origin)
    case .list(let element): return plainList(element, node, field: field, origin: origin)
    case .map(let key, let value): return map(key, value, node, field: field)
    default: break
    }
    guard let text = node.scalar?.text else {
      decoder.report("wrong-type", "`\(field.name)` is \(type.phrase)", at: node.range)
      return nil
    }
    nodes[Int(origin)].text = text
    if case .either(let other, let word) = type {
      let value = text == word ? nil : other.plainValue(of: text)
      if text == word || value != nil {
        return layout.alternative(for: type)?.value(value, origin: origin) ?? Value.none
      }
      wrongType(text, type, node)
      return nil
    }
    return scalar(type, text, node, field: field, origin: origin)
  }

  mutating func scalar(
    _ type: FieldType,
    _ text: String,
    _ node: YAMLNode,
    field: SchemaField,
    origin: Origin
  ) -> Value? {
    switch type {
    case .text:
      return .string(text)
    case .yesNo:
      if let value = truth(from: text) {
        nodes[Int(origin)].text = value ? "yes" : "no"
        return .bool(value)
      }
      wrongType(text, type, node, help: "write yes or no")
      return nil
    case .date:
      if text == "no" || text == "false" {
        nodes[Int(origin)].state = .no
        return Value.none
      }
      return date(node, "`\(field.name)`").map { .date($0) }
    case .money:
      if let amount = ExactDecimal(text) { return .decimal(amount) }
      wrongType(
        text,
        type,
        node,
        help: "write digits only, such as 120000000 or 12.50"
      )
      return nil
    case .integer:
      if let number = Int64(text) { return .int(number) }
      wrongType(text, type, node)
      return nil
    case .role:
      if let index = vocabulary.roles[text] {
        return .enumeration(EnumerationValue(type: layout.roleEnumeration, index: index))
      }
      decoder.report(
        "unknown-role",
        vocabulary.notARole(named(text, node, as: type), text),
        at: node.range
      )
      return nil
    case .code(let table):
      return code(text, of: table, node)
    case .reference(let list):
      return reference(text, to: list, node, origin: origin)
    default:
      return nil
    }
  }

  mutating func wrongType(
    _ text: String,
    _ type: FieldType,
    _ node: YAMLNode,
    help: String? = nil
  ) {
    let shown = named(text, node, as: type)
    decoder.report("wrong-type", "\(shown) is not \(type.phrase)", help: help, at: node.range)
  }

  mutating func code(_ text: String, of table: String, _ node: YAMLNode) -> Value? {
    guard let codes = vocabulary.codes[table] else { return nil }
    if let index = codes.indexes[text] {
      return .enumeration(EnumerationValue(type: codes.enumeration, index: index))
    }
    guard !decoder.isFull(for: node.range) else { return nil }
    let nearest = nearestName(to: text, in: codes.names)
    let shown = named(text, node, as: .code(table))
    decoder.report(
      "unknown-code",
      "\(shown) is not \(codes.title.withArticle)"
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: "one of: \(codes.names.joined(separator: ", "))",
      at: node.range
    )
    return nil
  }

  /// A reference to an entry of a list; `no` says that there is none.
  mutating func reference(
    _ text: String,
    to list: String,
    _ node: YAMLNode,
    origin: Origin
  ) -> Value? {
    if text == "no" || text == "false" {
      nodes[Int(origin)].state = .no
      return Value.none
    }
    guard let target = schema.id(at: list + "[]") else { return .string(text) }
    if unknownTargets.contains(target) { return .unknown(UnknownFacts(origin)) }
    if let number = referentNumbers[target]?[text] { return .reference(number) }
    // A suggestion out of very many names would cost more than it helps.
    let names = referentNumbers[target] ?? [:]
    guard !decoder.isFull(for: node.range) else { return nil }
    let nearest = names.count > 1000 ? nil : nearestName(to: text, in: names.keys)
    let shown = named(text, node, as: .reference(list))
    decoder.report(
      "unknown-reference",
      (shown.hasPrefix("`")
        ? "there is no entry \(shown) in `\(list)`" : "\(shown) names no entry of `\(list)`")
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: "add the entry, or correct the id",
      at: node.range
    )
    return nil
  }

  mutating func plainList(
    _ element: FieldType,
    _ node: YAMLNode,
    field: SchemaField,
    origin: Origin
  ) -> Value? {
    guard let elements = node.sequence else {
      decoder.report("wrong-type", "`\(field.name)` is a list: write `[...]`", at: node.range)
      return nil
    }
    var values: [Value] = []
    var origins: [Origin] = []
    for (index, item) in elements.enumerated() {
      let entry = append(
        nodes[Int(origin)].field,
        parent: origin,
        part: .entry(index),
        range: item.range
      )
      if reportedNull(item, "an entry of `\(field.name)`") {
        nodes[Int(entry)].state = .unreadable
        values.append(.unknown(UnknownFacts(entry)))
      } else {
        values.append(leaf(element, item, field: field, origin: entry))
      }
      origins.append(entry)
    }
    nodes[Int(origin)].text = elements.compactMap { $0.scalar?.text }.joined(separator: ", ")
    return .list(ListValue(values, origins: origins))
  }

  /// Names with values; read for their problems only.
  mutating func map(
    _ key: FieldType,
    _ value: FieldType,
    _ node: YAMLNode,
    field: SchemaField
  ) -> Value? {
    guard let entries = decoder.entries(node, "`\(field.name)`") else { return nil }
    // `complete` has been read before the facts.
    guard field.path != "complete" else { return Value.none }
    for entry in entries {
      if key == .role, vocabulary.roles[entry.keyText] == nil {
        decoder.report(
          "unknown-role",
          vocabulary.notARole(named(entry.keyText, entry.key, as: .role), entry.keyText),
          at: entry.key.range
        )
      }
      if entry.value.scalar == nil { hide(entry.value) }
      if value == .text { _ = decoder.text(entry.value, "`\(entry.keyText)`") }
    }
    return Value.none
  }
}
