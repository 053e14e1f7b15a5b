internal import CEL

/// Events and answers, in their short and long forms.
extension CaseDecoder {
  /// A date, `no`, or `{date, document, by}`.
  mutating func event(_ node: YAMLNode, field: SchemaField, origin: Origin) -> Value? {
    if let scalar = node.scalar {
      nodes[Int(origin)].text = scalar.text == "false" ? "no" : scalar.text
      if scalar.text == "no" || scalar.text == "false" {
        nodes[Int(origin)].state = .no
        let no = RecordSlot(value: .none, origin: origin)
        return .record(
          Record(
            type: layout.eventType,
            fields: [RecordSlot(value: .bool(false), origin: origin), no, no, no]
          )
        )
      }
      guard let date = eventDate(node, field: field) else { return nil }
      return event(on: date, details: nil, origin: origin)
    }
    guard let keys = details(node, "`\(field.name)`", keys: ["date", "by", "document"])
    else { return nil }
    guard let dateNode = keys["date"] else {
      decoder.report(
        "missing-key",
        "`\(field.name)` has no `date`",
        help: "give the day on which it happened",
        at: node.range
      )
      return nil
    }
    guard let date = eventDate(dateNode, field: field) else { return nil }
    nodes[Int(origin)].text = date.description
    return event(on: date, details: keys, origin: origin)
  }

  mutating func eventDate(_ node: YAMLNode, field: SchemaField) -> CalendarDate? {
    guard let date = date(node, "`\(field.name)`") else { return nil }
    if date > checkDate.date {
      decoder.report(
        "future-event",
        "`\(field.name)` is dated \(date), after the check date \(checkDate.date)",
        help:
          "an event is what has happened: say `no` until then, or check for a later day with --as-of",
        at: node.range,
        severity: .warning
      )
    }
    return date
  }

  mutating func event(on date: CalendarDate, details: NodeMapping?, origin: Origin)
    -> Value
  {
    .record(
      Record(
        type: layout.eventType,
        fields: [
          RecordSlot(value: .bool(true), origin: origin),
          RecordSlot(value: .date(date), origin: origin),
          detail("by", .role, details?["by"], origin: origin),
          detail("document", .reference("documents"), details?["document"], origin: origin),
        ]
      )
    )
  }

  /// `yes`, `no`, or `{is, by, date, document}`.
  mutating func answer(_ node: YAMLNode, field: SchemaField, origin: Origin) -> Value? {
    var keys: NodeMapping?
    var answerNode = node
    if node.mapping != nil {
      keys = details(node, "`\(field.name)`", keys: ["is", "by", "date", "document"])
      guard let isNode = keys?["is"] else {
        decoder.report(
          "missing-key",
          "`\(field.name)` has no `is`",
          help: "add `is: yes` or `is: no`",
          at: node.range
        )
        return nil
      }
      answerNode = isNode
    }
    guard !reportedNull(answerNode, "`is`") else { return nil }
    guard let text = answerNode.scalar?.text, let isYes = truth(from: text) else {
      decoder.report(
        "wrong-type",
        (answerNode.scalar.map { named($0.text, answerNode, as: .answer) } ?? "`\(field.name)`")
          + " is not `yes` or `no`",
        at: answerNode.range
      )
      return nil
    }
    nodes[Int(origin)].text = isYes ? "yes" : "no"
    return .record(
      Record(
        type: layout.answerType,
        fields: [
          RecordSlot(value: .bool(isYes), origin: origin),
          detail("by", .role, keys?["by"], origin: origin),
          detail("date", .date, keys?["date"], origin: origin),
          detail("document", .reference("documents"), keys?["document"], origin: origin),
        ]
      )
    )
  }

  /// A part of an event or answer; a fact of its own when it is missing.
  mutating func detail(
    _ name: String,
    _ type: FieldType,
    _ node: YAMLNode?,
    origin: Origin
  ) -> RecordSlot {
    let field = nodes[Int(origin)].field
    let detail = append(field, parent: origin, part: .detail(name), range: node?.range)
    let unknown = RecordSlot(value: .unknown(UnknownFacts(detail)), origin: detail)
    guard let node else { return unknown }
    nodes[Int(detail)].state = .unreadable
    guard !reportedNull(node, "`\(name)`") else { return unknown }
    guard let text = node.scalar?.text else {
      hide(node)
      decoder.report("wrong-type", "`\(name)` is \(type.phrase)", at: node.range)
      return unknown
    }
    guard let value = scalar(type, text, node, field: schema.fields[field], origin: detail) else {
      return unknown
    }
    nodes[Int(detail)].text = text
    if nodes[Int(detail)].state == .unreadable { nodes[Int(detail)].state = .value }
    return RecordSlot(value: value, origin: detail)
  }
}
