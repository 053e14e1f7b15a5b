internal import CEL

/// Turns the tree of a case file into typed facts, each with its state and place.
///
/// Every leaf of the schema becomes a node, whether the file has it or not, so that a rule that reads a
/// missing fact can name it. Problems are collected; what cannot be read is unknown, never false.
struct CaseDecoder {
  let schema: CaseSchema
  let layout: CaseLayout
  let vocabulary: CaseVocabulary
  let document: YAMLDocument
  let checkDate: CheckDate
  let hostDerivations: [String: HostDerivation]
  let run: RunFacts

  var decoder: NodeDecoder
  var nodes: [FactNode] = []
  var declaredUnknowns: [Origin: DeclaredUnknown] = [:]
  var referents: [Record] = []
  var referentNumbers: [SchemaField.ID: [String: Int32]] = [:]
  var statedWhole: [SchemaField.ID: (date: CalendarDate, range: SourceRange)] = [:]
  var hidden: [SourceRange] = []
  /// A key is there twice: its second value is not in the tree, so that its place is not known.
  var hidesEverything = false
  var marking: String?
  var identifier: String?
  /// The values now read were given by the command.
  var isReadingRun = false

  var firstReferent: [SchemaField.ID: Int32] = [:]
  var unknownTargets: Set<SchemaField.ID> = []

  init(
    pack: CompiledPack,
    document: YAMLDocument,
    checkDate: CheckDate,
    hostDerivations: [String: HostDerivation],
    run: RunFacts
  ) {
    self.hostDerivations = hostDerivations
    self.run = run
    schema = pack.pack.schema
    layout = pack.layout
    vocabulary = pack.vocabulary
    self.document = document
    self.checkDate = checkDate
    decoder = NodeDecoder(file: document.file, isOurs: false)
    nodes.reserveCapacity(1024)
  }

  /// The `as_of` of a case file, before the rest of it is read.
  static func statedCheckDate(of document: YAMLDocument) -> CalendarDate? {
    document.root?.mapping?.first { $0.keyText == "as_of" }?.value.scalar.flatMap {
      CalendarDate($0.text)
    }
  }

  mutating func decode() -> Case {
    let root = document.root.map {
      ProtectedValues.scrubbed($0, schema: schema, file: document.file)
    }
    let entries = decoder.entries(root, "a case file") ?? []
    if let root, root.mapping == nil { hide(root) }
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

  func singleOrigins() -> [Origin] {
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

  // MARK: Fields

  /// Where fields are read from: the entries of a mapping, or nothing.
  struct Site {
    var entries: [YAMLEntry] = []
    /// Set when the group as a whole is declared unknown.
    var declared: DeclaredUnknown?
  }

  /// The values of `children`, in their order.
  mutating func fields(
    _ children: [SchemaField.ID],
    in site: Site,
    parent: Origin,
    owner: SchemaField.ID?
  ) -> [RecordSlot] {
    if site.entries.contains(where: \.isRepeated) { hidesEverything = true }
    reportUnknownKeys(site.entries, owner: owner)
    var slots = children.map { child in
      layout.isOfRun[child] && owner == nil
        ? RecordSlot(value: .none, origin: -1) : self.child(child, in: site, parent: parent)
    }
    // What the run knows of the file is known when the rest of it is read.
    for (index, child) in children.enumerated() where layout.isOfRun[child] && owner == nil {
      slots[index] = self.child(child, in: site, parent: parent)
    }
    for (index, child) in children.enumerated() {
      if case .host(let name) = schema.fields[child].derivation {
        deriveByHost(index, name, children: children, slots: &slots)
      }
    }
    return slots
  }

  private mutating func child(_ id: SchemaField.ID, in site: Site, parent: Origin) -> RecordSlot {
    let entry = site.entries.first { $0.keyText == schema.fields[id].name }
    return field(id, entry: entry, parent: parent, declared: site.declared)
  }

  /// Replaces a field by what the host reads in the text of the field beside it.
  mutating func deriveByHost(
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
  mutating func reportUnknownKeys(_ entries: [YAMLEntry], owner: SchemaField.ID?) {
    for entry in entries where schema.child(named: entry.keyText, of: owner) == nil {
      hide(entry.value)
      if !entry.keyText.isPlainWord { hidden.append(entry.key.range) }
      decoder.reportUnknownKey(
        entry,
        in: owner.map { "`\(schema.fields[$0].path)`" } ?? "a case file",
        keys: schema.names(below: owner),
        help: "what stands under it is not read, so the rules that need it cannot be decided"
      )
    }
  }

  mutating func field(
    _ id: SchemaField.ID,
    entry: YAMLEntry?,
    parent: Origin,
    declared: DeclaredUnknown?
  ) -> RecordSlot {
    let field = schema.fields[id]
    if field.owner == .run, !isReadingRun {
      return factOfRun(id, entry: entry, parent: parent)
    }
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
  mutating func absent(
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

  mutating func group(_ id: SchemaField.ID, _ node: YAMLNode, origin: Origin)
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
  func record(_ id: SchemaField.ID, _ values: [RecordSlot]) -> Value {
    .record(recordObject(id, values))
  }

  func recordObject(_ id: SchemaField.ID, _ values: [RecordSlot]) -> Record {
    let children = schema.fields[id].children
    var slots: [RecordSlot] = []
    slots.reserveCapacity(children.count)
    for (child, value) in zip(children, values) where layout.slots[child] != nil {
      slots.append(value)
    }
    return Record(type: layout.recordTypes[id] ?? 0, fields: slots)
  }
}

extension SchemaField {
  /// One entry of the list, in words.
  var elementName: String { elementLabel ?? "entry of \(label)" }
}
