internal import CEL

/// Lists of entries: which are whole, which entries references point to, which keys repeat.
extension CaseDecoder {
  /// Gives every entry that a reference may name its number, so that references may point forward.
  mutating func numberReferents(_ entries: [YAMLEntry]) {
    for list in layout.referenceTargets {
      let field = schema.fields[list]
      guard field.parent == nil, let key = field.key.first,
        let entry = entries.first(where: { $0.keyText == field.name }),
        let elements = entry.value.sequence
      else { continue }
      // Which of two lists is meant is open, and so is what a reference into it says.
      if entry.isRepeated { unknownTargets.insert(list) }
      var numbers: [String: Int32] = [:]
      for element in elements {
        let number = Int32(referents.count)
        referents.append(Record(type: 0, fields: []))
        guard let text = element.mapping?.first(where: { $0.keyText == key })?.value.scalar?.text
        else { continue }
        if numbers[text] == nil { numbers[text] = number }
      }
      referentNumbers[list] = numbers
      firstReferent[list] = Int32(referents.count - elements.count)
    }
  }

  mutating func readCompleteness(_ entries: [YAMLEntry]) {
    guard let complete = entries.first(where: { $0.keyText == "complete" }),
      !complete.isRepeated, !isNull(complete.value),
      let lists = decoder.entries(complete.value, "`complete`")
    else { return }
    for entry in lists {
      if entry.value.scalar == nil { hide(entry.value) }
      let path = entry.keyText
      guard let list = schema.id(at: path + "[]") else {
        let lists = schema.fields.lazy.filter { $0.type == .entries }.map {
          String($0.path.dropLast(2))
        }
        let nearest = nearestName(to: path, in: lists)
        hide(entry.value)
        decoder.report(
          "unknown-list",
          "`\(path)` is not a list of the case file"
            + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
          at: entry.key.range
        )
        continue
      }
      guard !entry.isRepeated, !reportedNull(entry.value, "`\(path)`", key: entry.key.range),
        let date = date(entry.value, "`\(path)`")
      else { continue }
      statedWhole[list] = (date, entry.value.range)
      // Asked for an earlier day on purpose, a later statement says enough.
      if date > checkDate.date, checkDate.source != .option {
        decoder.report(
          "future-completeness",
          "`\(path)` is said to be complete on \(date), after the check date \(checkDate.date)",
          help: "nobody knows that yet: write the day up to which it is complete",
          at: entry.value.range,
          severity: .warning
        )
      }
    }
  }

  mutating func list(_ id: SchemaField.ID, _ node: YAMLNode, origin: Origin) -> RecordSlot {
    let field = schema.fields[id]
    guard let elements = node.sequence else {
      decoder.report(
        "wrong-type",
        "`\(field.path)` is a list: write `- ` before each \(field.elementName)",
        at: node.range
      )
      hide(node)
      return absent(id, origin: origin, declared: nil, isThere: true)
    }
    nodes[Int(origin)].state = .value
    var values: [Value] = []
    var origins: [Origin] = []
    var keys: [String: SourceRange] = [:]
    var isCut = false
    for (index, element) in elements.enumerated() {
      guard nodes.count < SourceLimits().maxFacts else {
        isCut = true
        hide(element)
        continue
      }
      let entry = append(id, parent: origin, part: .entry(index), range: element.range)
      guard let entries = element.mapping else {
        decoder.report(
          "wrong-type",
          "\(field.elementName.withArticle) is written as `key: value` lines",
          at: element.range
        )
        hide(element)
        nodes[Int(entry)].state = .unreadable
        values.append(.unknown(UnknownFacts(entry)))
        origins.append(entry)
        continue
      }
      nodes[Int(entry)].state = .value
      reportRepeatedKey(entries, of: field, seen: &keys, at: element.range)
      let slots = fields(field.children, in: Site(entries: entries), parent: entry, owner: id)
      let record = recordObject(id, slots)
      if let first = firstReferent[id], parentIsFile(origin) {
        referents[Int(first) + index] = record
      }
      values.append(.record(record))
      origins.append(entry)
    }
    let rest = missingRest(of: id, list: origin, isCut: isCut)
    if isCut {
      decoder.report(
        "case-too-large",
        "the case has more facts than can be checked at once",
        help: "split it, or take out entries that do not bear on offsets",
        at: node.range
      )
    }
    return RecordSlot(
      value: .list(
        ListValue(values, origins: origins, missingRest: rest.map { UnknownFacts($0) })
      ),
      origin: origin
    )
  }

  func parentIsFile(_ origin: Origin) -> Bool {
    nodes[Int(origin)].parent < 0
  }

  /// The statement that would make the list whole; nil if it is.
  mutating func missingRest(of id: SchemaField.ID, list: Origin, isCut: Bool) -> Origin? {
    let field = schema.fields[id]
    guard !field.isWholeAsWritten && field.owner != .run || isCut else { return nil }
    let stated = statedWhole[id]
    if let stated, stated.date >= checkDate.date, !isCut { return nil }
    let origin = append(id, parent: list, part: .complete, range: stated?.range)
    nodes[Int(origin)].text = stated?.date.description ?? ""
    return origin
  }

  mutating func reportRepeatedKey(
    _ entries: [YAMLEntry],
    of field: SchemaField,
    seen: inout [String: SourceRange],
    at range: SourceRange
  ) {
    guard !field.key.isEmpty else { return }
    let parts = field.key.compactMap { name in
      entries.first { $0.keyText == name }?.value.scalar?.text
    }
    guard parts.count == field.key.count else { return }
    let key = parts.joined(separator: " / ")
    if let first = seen[key] {
      let line = document.file.location(at: first.start).line
      decoder.report(
        "repeated-entry",
        "the \(field.elementName) `\(key)` is there twice; the first is in line \(line)",
        help: "each entry needs its own \(field.key.joined(separator: " and "))",
        at: range
      )
    } else {
      seen[key] = range
    }
  }
}
