internal import CEL

/// Turns the tree of a case file into typed facts, each with its state and place.
///
/// Every leaf of the schema becomes a node, whether the file has it or not, so that a rule that reads a
/// missing fact can name it. Problems are collected; what cannot be read is unknown, never false.
struct CaseDecoder {
  private let schema: CaseSchema
  private let layout: CaseLayout
  private let vocabulary: CaseVocabulary
  private let document: YAMLDocument
  private let checkDate: CheckDate
  private let hostDerivations: [String: HostDerivation]

  private var decoder: NodeDecoder
  private var nodes: [FactNode] = []
  private var declaredUnknowns: [Origin: DeclaredUnknown] = [:]
  private var referents: [Record] = []
  private var referentNumbers: [SchemaField.ID: [String: Int32]] = [:]
  private var statedWhole: [SchemaField.ID: (date: CalendarDate, range: SourceRange)] = [:]
  private var hidden: [SourceRange] = []
  /// A key is there twice: its second value is not in the tree, so that its place is not known.
  private var hidesEverything = false
  private var marking: String?
  private var identifier: String?

  init(
    pack: CompiledPack,
    document: YAMLDocument,
    checkDate: CheckDate,
    hostDerivations: [String: HostDerivation]
  ) {
    self.hostDerivations = hostDerivations
    schema = pack.pack.schema
    layout = pack.layout
    vocabulary = pack.vocabulary
    self.document = document
    self.checkDate = checkDate
    decoder = NodeDecoder(file: document.file)
    nodes.reserveCapacity(1024)
  }

  /// The `as_of` of a case file, before the rest of it is read.
  static func statedCheckDate(of document: YAMLDocument) -> CalendarDate? {
    document.root?.mapping?.first { $0.keyText == "as_of" }?.value.scalar.flatMap {
      CalendarDate($0.text)
    }
  }

  mutating func decode() -> Case {
    let entries = decoder.entries(document.root, "a case file") ?? []
    if let root = document.root, root.mapping == nil { hide(root) }
    numberReferents(entries)
    readCompleteness(entries)
    let values = fields(schema.roots, in: Site(entries: entries), parent: -1, owner: nil)
    var variables = Array(repeating: Value.none, count: layout.variableCount)
    for (id, value) in zip(schema.roots, values) {
      if let slot = layout.slots[id] { variables[slot] = value.value }
    }
    variables[layout.checkDateSlot] = .date(checkDate.date)
    return Case(
      file: document.file,
      document: document.index,
      identifier: identifier,
      checkDate: checkDate,
      diagnostics: decoder.diagnostics,
      mask: hidesEverything
        ? SourceMask(everythingKeeping: Set(schema.fields.map(\.name))) : .ranges(hidden),
      marking: marking,
      nodes: nodes,
      declaredUnknowns: declaredUnknowns,
      activation: Activation(variables: variables, referents: referents),
      singleOrigins: singleOrigins(),
      schema: schema
    )
  }

  private func singleOrigins() -> [Origin] {
    var origins = Array(repeating: Origin(-1), count: schema.fields.count)
    var isInList = Array(repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      guard case .whole = node.part else {
        isInList[index] = true
        continue
      }
      isInList[index] = node.parent >= 0 && isInList[Int(node.parent)]
      if !isInList[index] { origins[node.field] = Origin(index) }
    }
    return origins
  }

  // MARK: Before the facts

  /// Gives every entry that a reference may name its number, so that references may point forward.
  private mutating func numberReferents(_ entries: [YAMLEntry]) {
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

  private var firstReferent: [SchemaField.ID: Int32] = [:]
  private var unknownTargets: Set<SchemaField.ID> = []

  private mutating func readCompleteness(_ entries: [YAMLEntry]) {
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
        let date = decoder.date(entry.value, "`\(path)`")
      else { continue }
      statedWhole[list] = (date, entry.value.range)
    }
  }

  // MARK: Fields

  /// Where fields are read from: the entries of a mapping, or nothing.
  private struct Site {
    var entries: [YAMLEntry] = []
    /// Set when the group as a whole is declared unknown.
    var declared: DeclaredUnknown?
  }

  /// The values of `children`, in their order.
  private mutating func fields(
    _ children: [SchemaField.ID],
    in site: Site,
    parent: Origin,
    owner: SchemaField.ID?
  ) -> [RecordSlot] {
    if site.entries.contains(where: \.isRepeated) { hidesEverything = true }
    reportUnknownKeys(site.entries, owner: owner)
    var slots = children.map { child in
      let entry = site.entries.first { $0.keyText == schema.fields[child].name }
      return field(child, entry: entry, parent: parent, declared: site.declared)
    }
    for (index, child) in children.enumerated() {
      if case .host(let name) = schema.fields[child].derivation {
        deriveByHost(index, name, children: children, slots: &slots)
      }
    }
    return slots
  }

  /// Replaces a field by what the host reads in the text of the field beside it.
  private mutating func deriveByHost(
    _ index: Int,
    _ name: String,
    children: [SchemaField.ID],
    slots: inout [RecordSlot]
  ) {
    guard let derivation = hostDerivations[name],
      let source = children.firstIndex(where: { schema.fields[$0].name == derivation.source }),
      case .code(let table) = schema.fields[children[index]].type
    else { return }
    let origin = slots[index].origin
    let stated = nodes[Int(origin)]
    guard case .string(let text) = slots[source].value else {
      if stated.state == .absent { slots[index] = slots[source] }
      return
    }
    guard let code = derivation.derive(text), let codes = vocabulary.codes[table],
      let number = codes.indexes[code]
    else { return }
    if stated.state == .value, stated.text != code {
      decoder.report(
        "derived-disagrees",
        "`\(schema.fields[children[index]].name)` says `\(stated.text)`, but the text beside it reads as `\(code)`",
        help: "leave it out: it is worked out from `\(derivation.source)`",
        at: stated.range ?? SourceRange(start: 0, end: 0)
      )
    }
    nodes[Int(origin)].state = .derived
    nodes[Int(origin)].text = code
    slots[index] = RecordSlot(
      value: .enumeration(EnumerationValue(type: codes.enumeration, index: number)),
      origin: origin
    )
  }

  /// Reports keys the schema does not have; what stands under them is never shown.
  private mutating func reportUnknownKeys(_ entries: [YAMLEntry], owner: SchemaField.ID?) {
    for entry in entries where schema.child(named: entry.keyText, of: owner) == nil {
      hide(entry.value)
      // Looking for the nearest name costs time that a file of nonsense must not take.
      guard !decoder.isFull else { continue }
      let names = schema.names(below: owner)
      let nearest = nearestName(to: entry.keyText, in: names)
      let place = owner.map { "`\(schema.fields[$0].path)`" } ?? "a case file"
      decoder.report(
        "unknown-key",
        "unknown key `\(entry.keyText)` in \(place)"
          + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        help: nearest == nil
          ? "what stands under it is not read; `check-offset schema` lists the keys"
          : "what stands under it is not read, so the rules that need it cannot be decided",
        at: entry.key.range
      )
    }
  }

  private mutating func field(
    _ id: SchemaField.ID,
    entry: YAMLEntry?,
    parent: Origin,
    declared: DeclaredUnknown?
  ) -> RecordSlot {
    let field = schema.fields[id]
    let origin = append(id, parent: parent, range: entry?.key.range)
    if field.isProtected {
      protected(origin, entry: entry)
      return RecordSlot(value: .none, origin: -1)
    }
    guard let entry, !reportedNull(entry.value, "`\(field.name)`", key: entry.key.range) else {
      return absent(id, origin: origin, declared: declared, isThere: entry != nil)
    }
    if entry.isRepeated {
      return absent(id, origin: origin, declared: nil, isThere: true)
    }
    if let unknown = declaredUnknown(entry.value) {
      return absent(id, origin: origin, declared: unknown, isThere: false)
    }
    if field.owner == .run {
      decoder.report(
        "not-a-file-fact",
        "`\(field.path)` is known to the command and never stands in a file",
        at: entry.key.range
      )
      return absent(id, origin: origin, declared: nil, isThere: true)
    }
    switch field.type {
    case .group:
      return group(id, entry.value, origin: origin)
    case .entries:
      return list(id, entry.value, origin: origin)
    default:
      let value = leaf(field.type, entry.value, field: field, origin: origin)
      return RecordSlot(value: value, origin: origin)
    }
  }

  /// A field that is not there, not known or not usable: unknown, with all that would stand below it.
  private mutating func absent(
    _ id: SchemaField.ID,
    origin: Origin,
    declared: DeclaredUnknown?,
    isThere: Bool
  ) -> RecordSlot {
    let field = schema.fields[id]
    let state: FactState = declared != nil ? .unknown : (isThere ? .unreadable : .absent)
    nodes[Int(origin)].state = state
    if let declared { declaredUnknowns[origin] = declared }
    guard field.type == .group else {
      return RecordSlot(value: .unknown(UnknownFacts(origin)), origin: origin)
    }
    let slots = fields(
      field.children,
      in: Site(declared: declared),
      parent: origin,
      owner: id
    )
    return RecordSlot(value: record(id, slots), origin: -1)
  }

  private mutating func group(_ id: SchemaField.ID, _ node: YAMLNode, origin: Origin)
    -> RecordSlot
  {
    let field = schema.fields[id]
    guard let entries = decoder.entries(node, "`\(field.path)`") else {
      hide(node)
      return absent(id, origin: origin, declared: nil, isThere: true)
    }
    nodes[Int(origin)].state = .value
    let slots = fields(field.children, in: Site(entries: entries), parent: origin, owner: id)
    return RecordSlot(value: record(id, slots), origin: -1)
  }

  /// The record of a group, with the slots of its readable fields only.
  private func record(_ id: SchemaField.ID, _ values: [RecordSlot]) -> Value {
    .record(recordObject(id, values))
  }

  private func recordObject(_ id: SchemaField.ID, _ values: [RecordSlot]) -> Record {
    let children = schema.fields[id].children
    var slots: [RecordSlot] = []
    slots.reserveCapacity(children.count)
    for (child, value) in zip(children, values) where layout.slots[child] != nil {
      slots.append(value)
    }
    return Record(type: layout.recordTypes[id] ?? 0, fields: slots)
  }

  // MARK: Lists

  private mutating func list(_ id: SchemaField.ID, _ node: YAMLNode, origin: Origin) -> RecordSlot {
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
    for (index, element) in elements.enumerated() {
      let entry = append(id, parent: origin, part: .entry(index), range: element.range)
      guard let entries = element.mapping else {
        decoder.report(
          "wrong-type",
          "a \(field.elementName) is written as `key: value` lines",
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
    let rest = missingRest(of: id, list: origin)
    return RecordSlot(
      value: .list(ListValue(elements: values, origins: origins, missingRest: rest)),
      origin: origin
    )
  }

  private func parentIsFile(_ origin: Origin) -> Bool {
    nodes[Int(origin)].parent < 0
  }

  /// The statement that would make the list whole; nil if it is.
  private mutating func missingRest(of id: SchemaField.ID, list: Origin) -> Origin? {
    let field = schema.fields[id]
    guard !field.isWholeAsWritten else { return nil }
    let stated = statedWhole[id]
    if let stated, stated.date >= checkDate.date { return nil }
    let origin = append(id, parent: list, part: .complete, range: stated?.range)
    nodes[Int(origin)].text = stated?.date.description ?? ""
    return origin
  }

  private mutating func reportRepeatedKey(
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
        help: "each entry needs a \(field.key.joined(separator: " and ")) of its own",
        at: range
      )
    } else {
      seen[key] = range
    }
  }

  // MARK: Unknown, null, protected

  /// `{unknown: why, owed_by: role, due: date}`.
  private mutating func declaredUnknown(_ node: YAMLNode) -> DeclaredUnknown? {
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
        decoder.report("unknown-role", vocabulary.notARole(id), at: role.range)
      }
    }
    return DeclaredUnknown(
      reason: decoder.text(keys["unknown"], "`unknown`") ?? "",
      owedBy: owedBy,
      due: decoder.date(keys["due"], "`due`")
    )
  }

  private func isNull(_ node: YAMLNode) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .jsonLiteral else {
      return false
    }
    return ["", "null", "~", "Null", "NULL"].contains(scalar.text)
  }

  /// Reports a value that says nothing.
  private mutating func reportedNull(_ node: YAMLNode, _ what: String, key: SourceRange? = nil)
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
  private mutating func details(_ node: YAMLNode, _ what: String, keys: [String]) -> NodeMapping? {
    for entry in node.mapping ?? [] {
      if entry.isRepeated { hidesEverything = true }
      if !keys.contains(entry.keyText) { hide(entry.value) }
    }
    return decoder.mapping(node, what, keys: keys)
  }

  /// Notes that a protected field is filled, and forgets what it holds.
  private mutating func protected(_ origin: Origin, entry: YAMLEntry?) {
    guard let entry, !isNull(entry.value) else { return }
    hide(entry.value)
    if entry.value.mapping?.contains(where: { $0.keyText == "unknown" }) == true { return }
    nodes[Int(origin)].state = .protected
    let field = schema.fields[nodes[Int(origin)].field]
    decoder.report(
      "protected-value",
      "`\(field.name)` is filled, but its value must not be in a case file",
      help: "take the value out; rules need only the yes/no facts beside it"
        + (field.source.map { " (\($0))" } ?? ""),
      at: entry.key.range,
      severity: .warning
    )
  }

  private mutating func hide(_ node: YAMLNode) {
    hidden.append(node.range)
    if let definition = node.definition { hidden.append(definition) }
    for child in node.sequence ?? [] { hide(child) }
    for entry in node.mapping ?? [] {
      if entry.isRepeated { hidesEverything = true }
      hidden.append(entry.key.range)
      hide(entry.value)
    }
  }

  private mutating func append(
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

// MARK: - Plain values

extension CaseDecoder {
  /// The value of one fact; unknown with a diagnostic when it is not of the type.
  private mutating func leaf(
    _ type: FieldType,
    _ node: YAMLNode,
    field: SchemaField,
    origin: Origin
  ) -> Value {
    guard let value = value(type, node, field: field, origin: origin) else {
      nodes[Int(origin)].state = .unreadable
      nodes[Int(origin)].range = node.range
      if node.scalar == nil { hide(node) }
      return .unknown(UnknownFacts(origin))
    }
    nodes[Int(origin)].range = node.range
    if nodes[Int(origin)].state == .absent { nodes[Int(origin)].state = .value }
    if field.path == "case.identifier" { identifier = node.scalar?.text }
    if field.path == "marking" { marking = node.scalar?.text }
    return value
  }

  private mutating func value(
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
      if text == word || other.accepts(text) { return .string(text) }
      wrongType(text, type.phrase, node)
      return nil
    }
    return scalar(type, text, node, field: field, origin: origin)
  }

  private mutating func scalar(
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
      if let value = truth(from: text) { return .bool(value) }
      wrongType(text, "`yes` or `no`", node)
      return nil
    case .date:
      if text == "no" || text == "false" {
        nodes[Int(origin)].state = .no
        return Value.none
      }
      return decoder.date(node, "`\(field.name)`").map { .date($0) }
    case .money:
      if let amount = ExactDecimal(text) { return .decimal(amount) }
      wrongType(
        text,
        "an amount in US dollars",
        node,
        help: "write digits only, such as 120000000 or 12.50"
      )
      return nil
    case .integer:
      if let number = Int64(text) { return .int(number) }
      wrongType(text, "a whole number", node)
      return nil
    case .role:
      if let index = vocabulary.roles[text] {
        return .enumeration(EnumerationValue(type: layout.roleEnumeration, index: index))
      }
      decoder.report("unknown-role", vocabulary.notARole(text), at: node.range)
      return nil
    case .code(let table):
      return code(text, of: table, node)
    case .reference(let list):
      return reference(text, to: list, node, origin: origin)
    default:
      return nil
    }
  }

  private mutating func wrongType(
    _ text: String,
    _ wanted: String,
    _ node: YAMLNode,
    help: String? = nil
  ) {
    decoder.report("wrong-type", "`\(text)` is not \(wanted)", help: help, at: node.range)
  }

  private mutating func code(_ text: String, of table: String, _ node: YAMLNode) -> Value? {
    guard let codes = vocabulary.codes[table] else { return nil }
    if let index = codes.indexes[text] {
      return .enumeration(EnumerationValue(type: codes.enumeration, index: index))
    }
    let nearest = nearestName(to: text, in: codes.names)
    decoder.report(
      "unknown-code",
      "`\(text)` is not a \(codes.title)" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: "one of: \(codes.names.joined(separator: ", "))",
      at: node.range
    )
    return nil
  }

  /// A reference to an entry of a list; `no` says that there is none.
  private mutating func reference(
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
    let nearest = nearestName(to: text, in: (referentNumbers[target] ?? [:]).keys.sorted())
    decoder.report(
      "unknown-reference",
      "there is no entry `\(text)` in `\(list)`"
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: "add the entry, or correct the id",
      at: node.range
    )
    return nil
  }

  /// A date, `no`, or `{date, document, by}`.
  private mutating func event(_ node: YAMLNode, field: SchemaField, origin: Origin) -> Value? {
    if let scalar = node.scalar {
      nodes[Int(origin)].text = scalar.text
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

  private mutating func eventDate(_ node: YAMLNode, field: SchemaField) -> CalendarDate? {
    guard let date = decoder.date(node, "`\(field.name)`") else { return nil }
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

  private mutating func event(on date: CalendarDate, details: NodeMapping?, origin: Origin)
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
  private mutating func answer(_ node: YAMLNode, field: SchemaField, origin: Origin) -> Value? {
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
        "`\(answerNode.scalar?.text ?? field.name)` is not `yes` or `no`",
        at: answerNode.range
      )
      return nil
    }
    nodes[Int(origin)].text = text
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
  private mutating func detail(
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

  private mutating func plainList(
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
    return .list(ListValue(elements: values, origins: origins, missingRest: nil))
  }

  /// Names with values; read for their problems only.
  private mutating func map(
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
        decoder.report("unknown-role", vocabulary.notARole(entry.keyText), at: entry.key.range)
      }
      if entry.value.scalar == nil { hide(entry.value) }
      if value == .text { _ = decoder.text(entry.value, "`\(entry.keyText)`") }
    }
    return Value.none
  }
}

extension SchemaField {
  /// One entry of the list, in words.
  var elementName: String { elementLabel ?? "entry of \(label)" }
}
