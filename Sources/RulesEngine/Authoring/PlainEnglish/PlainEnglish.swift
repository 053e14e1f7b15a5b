internal import CEL

/// Says a checked expression in English, with the labels of the schema and the titles of codes, roles and parameters.
///
/// It walks the expression as checked, so that the sentence is about what is evaluated, not about what was meant. An
/// entry of a list is called by the list's word for one (`the line`), and by that word and its variable (`line l`) where
/// two entries of one list are spoken of. What cannot be told apart in one line becomes a list; see `Phrase`.
struct PlainEnglish {
  let layout: CaseLayout
  let schema: CaseSchema
  let fields: FieldTable
  /// What the names of the scope and of macros stand for.
  var entries: [String: Entry] = [:]
  /// The words of entries of which two are spoken of at once.
  var crowded: Set<String> = []

  /// An entry of a list that has a name.
  struct Entry {
    /// The word for one entry, such as `line`.
    let word: String
    /// What it is called, such as `the line`, or `line l`.
    let text: String
  }

  init(layout: CaseLayout, schema: CaseSchema) {
    self.layout = layout
    self.schema = schema
    fields = FieldTable(layout: layout, schema: schema)
  }

  /// What the expression says when it is a condition, or which value it is.
  ///
  /// - Parameters:
  ///   - program: The checked expression.
  ///   - names: The entries that have a name where the expression stands, and their types.
  /// - Returns: What it says.
  func phrase(_ program: Program, entries names: [(name: String, type: CELType)]) -> Phrase {
    let tree = program.tree
    let printer = prepared(for: tree, names)
    return program.resultType == .bool ? printer.clause(tree) : .plain(printer.value(tree))
  }

  /// The words of `each` and `some` for the entries of lists, then what is said of them.
  ///
  /// - Parameters:
  ///   - bindings: The names of the entries and their lists, the outermost first.
  ///   - that: What is said of them.
  ///   - names: The entries that already have a name.
  ///   - words: What stands before and after the word for an entry.
  /// - Returns: The words, then what is said of the entries.
  func phrase(
    _ bindings: [CompiledBinding],
    _ that: Program,
    entries names: [(name: String, type: CELType)],
    words: (before: String, after: String)
  ) -> Phrase {
    let all = names + bindings.map { ($0.name, $0.elementType) }
    let tree = that.tree
    let printer = prepared(for: tree, all)
    var heads: [String] = []
    for (index, binding) in bindings.enumerated() {
      let list = binding.list.tree
      let before = prepared(for: list, Array(all.prefix(names.count + index)))
      let one = printer.one(list, named: binding.name) + before.among(list)
      heads.append(words.before + one + words.after)
    }
    return heads.reversed().reduce(printer.clause(tree)) { .lead($1, $0) }
  }

  private func prepared(
    for tree: CheckedPart,
    _ names: [(name: String, type: CELType)]
  ) -> PlainEnglish {
    var printer = self
    var active: [String: Int] = [:]
    for name in names { active[word(name.type) ?? "entry", default: 0] += 1 }
    printer.crowded = Set(active.filter { $0.value > 1 }.keys)
    printer.findCrowded(tree, active)
    for name in names { printer.bind(name.name, name.type) }
    return printer
  }

  // MARK: Entries

  /// The list's word for an entry of this type.
  func word(_ type: CELType) -> String? {
    guard case .record(let record) = type, let field = fields.group(record) else { return nil }
    return schema.fields[field].elementLabel
  }

  mutating func bind(_ name: String, _ type: CELType) {
    guard let word = word(type) else {
      entries[name] = Entry(word: "entry", text: "entry \(name)")
      return
    }
    let text = crowded.contains(word) ? "\(word) \(name)" : "the \(word)"
    entries[name] = Entry(word: word, text: text)
  }

  private mutating func findCrowded(_ part: CheckedPart, _ active: [String: Int]) {
    guard case .walk(let walk) = part.form else {
      for child in part.children { findCrowded(child, active) }
      return
    }
    findCrowded(walk.list, active)
    var active = active
    let word = word(elementType(walk.list)) ?? "entry"
    active[word, default: 0] += 1
    if active[word, default: 0] > 1 { crowded.insert(word) }
    for child in [walk.condition, walk.result].compactMap({ $0 }) { findCrowded(child, active) }
  }

  func elementType(_ list: CheckedPart) -> CELType {
    if case .list(let element) = list.type { element } else { .error }
  }

  // MARK: Conditions

  func clause(_ part: CheckedPart) -> Phrase {
    switch part.form {
    case .constant(.bool(let holds)): .plain(holds ? "this always holds" : "this never holds")
    case .and(let parts): .all(parts.map(clause))
    case .or(let parts): .any(parts.map(clause))
    case .not(let operand): denial(operand)
    case .choice(let condition, let accepted, let rejected):
      .choice(clause(condition), then: clause(accepted), otherwise: clause(rejected))
    case .walk(let walk): clause(walk)
    case .field(let owner, let record, let index):
      if case .choice(let condition, let accepted, let rejected) = owner.form {
        .choice(
          clause(condition),
          then: clause(part.of(accepted, record, index)),
          otherwise: clause(part.of(rejected, record, index))
        )
      } else {
        statement(part, isDenied: false)
      }
    default: statement(part, isDenied: false)
    }
  }

  /// That something does not hold, as near to its own words as is certain.
  func denial(_ part: CheckedPart) -> Phrase {
    switch part.form {
    case .constant(.bool(let holds)): .plain(holds ? "this never holds" : "this always holds")
    case .not(let operand): clause(operand)
    case .or(let parts): .all(parts.map(denial))
    case .and, .choice: .lead("it is not so that", clause(part))
    case .walk(let walk) where walk.name == "exists":
      over(walk, "there is no \(one(walk))\(among(walk.list)) such that")
    case .walk: .lead("it is not so that", clause(part))
    case .field(let owner, _, _) where owner.isChoice: .lead("it is not so that", clause(part))
    default: statement(part, isDenied: true)
    }
  }

  private func clause(_ walk: CheckedPart.Walk) -> Phrase {
    switch walk.name {
    case "all": over(walk, "for every \(one(walk))\(among(walk.list)),")
    case "exists": over(walk, "there is \(withArticle(one(walk)))\(among(walk.list)) such that")
    default: over(walk, "there is exactly one \(one(walk))\(among(walk.list)) such that")
    }
  }

  private func over(_ walk: CheckedPart.Walk, _ words: String) -> Phrase {
    var inner = self
    inner.bind(walk.variable, elementType(walk.list))
    return .lead(words, walk.condition.map(inner.clause) ?? .plain("it is there"))
  }

  /// What a macro calls one entry, where a sentence speaks of it first.
  private func one(_ walk: CheckedPart.Walk) -> String {
    one(walk.list, named: walk.variable)
  }

  func one(_ list: CheckedPart, named name: String) -> String {
    let word = word(elementType(list)) ?? "entry"
    return word == "entry" || crowded.contains(word) ? "\(word) \(name)" : word
  }

  /// Which list an entry is of, where its word does not say it.
  func among(_ list: CheckedPart) -> String {
    switch list.form {
    case .walk(let walk) where walk.name == "filter": return among(walk.list) + only(walk)
    case .walk, .list, .choice, .binary: return " among \(value(list))"
    case .field(let owner, _, _) where word(elementType(list)) != nil:
      // A list inside an entry that has a name of its own is the list of that entry.
      guard case .name(let name) = owner.form, let entry = entries[name],
        crowded.contains(entry.word)
      else { return "" }
      return " of \(entry.text)"
    case .name where word(elementType(list)) != nil: return ""
    default: return " of \(value(list))"
    }
  }
}

extension PlainEnglish {
  /// Which entries a filter leaves.
  func only(_ walk: CheckedPart.Walk) -> String {
    var inner = self
    inner.bind(walk.variable, elementType(walk.list))
    let condition = walk.condition.map { inner.clause($0).lines.joined(separator: " ") } ?? ""
    return " (only those where \(condition))"
  }
}

extension CheckedPart {
  var isChoice: Bool {
    if case .choice = form { true } else { false }
  }

  /// The same field of another owner.
  func of(_ owner: CheckedPart, _ record: Int, _ index: Int) -> CheckedPart {
    CheckedPart(form: .field(of: owner, record: record, index: index), type: type, range: range)
  }

  /// The parts under a part, but not those of a macro.
  var children: [CheckedPart] {
    switch form {
    case .constant, .name, .walk, .other: []
    case .not(let part), .negative(let part): [part]
    case .and(let parts), .or(let parts), .list(let parts), .call(_, let parts): parts
    case .choice(let condition, let accepted, let rejected): [condition, accepted, rejected]
    case .binary(_, let left, let right), .entry(let left, let right): [left, right]
    case .field(let owner, _, _), .presence(let owner, _, _), .column(let owner, _, _): [owner]
    }
  }
}

/// Which field of the schema a slot of a record is.
struct FieldTable {
  private var groups: [Int: SchemaField.ID] = [:]
  private var fields: [Int: [Int: SchemaField.ID]] = [:]

  init(layout: CaseLayout, schema: CaseSchema) {
    for (id, record) in layout.recordTypes.enumerated() {
      guard let record else { continue }
      groups[record] = id
      for child in schema.fields[id].children {
        if let slot = layout.slots[child] { fields[record, default: [:]][slot] = child }
      }
    }
  }

  /// The group or list whose record this is.
  func group(_ record: Int) -> SchemaField.ID? { groups[record] }

  /// The field in a slot of a record.
  func field(_ record: Int, _ slot: Int) -> SchemaField.ID? { fields[record]?[slot] }
}
