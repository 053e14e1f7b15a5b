/// A new case file with only the facts that are owed by a stage and read by a rule, each with its question.
public struct CaseSkeleton {
  private let schema: CaseSchema
  private let reached: Set<SchemaField.ID>
  private let codes: [String: [String]]
  /// The names that stand in the expressions of the rules: what no rule reads need not be asked for.
  private let namesRead: Set<String>
  /// What is known already, by path, as it is written in the file.
  private let values: [String: String]
  private var lines: [String] = []

  /// The stages a case goes through: the events of `milestones`, without the `loa_` or `case_` before them.
  public static func stages(of pack: RulePack) -> [String] {
    milestones(of: pack.schema).map { shortName($0.name) }
  }

  /// The skeleton for a stage; nil if there is no such stage.
  ///
  /// - Parameters:
  ///   - pack: The pack whose schema and rules say what is asked for.
  ///   - stage: The stage.
  ///   - checkDate: The day written as `as_of`.
  ///   - values: What is known already, by path, as it is written in the file.
  /// - Returns: The text of the file.
  public static func text(
    for pack: RulePack,
    stage: String,
    checkDate: String,
    values: [String: String] = [:]
  ) -> String? {
    let milestones = milestones(of: pack.schema)
    guard
      let index = milestones.firstIndex(where: { $0.name == stage || shortName($0.name) == stage })
    else { return nil }
    let reached = Set(milestones[...index].compactMap { pack.schema.id(at: $0.path) })
    var skeleton = CaseSkeleton(pack: pack, reached: reached, values: values)
    skeleton.write(stage: shortName(milestones[index].name), checkDate: checkDate)
    return skeleton.lines.joined(separator: "\n") + "\n"
  }

  private init(pack: RulePack, reached: Set<SchemaField.ID>, values: [String: String]) {
    self.values = values
    schema = pack.schema
    self.reached = reached
    codes = Dictionary(
      pack.codes.map { ($0.name, $0.values.map(\.name)) },
      uniquingKeysWith: { first, _ in first }
    )
    namesRead = Set(pack.rules.flatMap(\.expressions).flatMap { $0.text.words })
      .union(pack.schema.fields.flatMap { $0.derivationText.words })
  }

  private static func milestones(of schema: CaseSchema) -> [SchemaField] {
    schema.fields.filter { $0.path.hasPrefix("milestones.") && $0.type == .event }
  }

  private static func shortName(_ name: String) -> String {
    for prefix in ["loa_", "case_"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  private mutating func write(stage: String, checkDate: String) {
    lines = [
      "# A case file at the stage `\(stage)`, with the facts that are owed by then.",
      "# Give each fact its value; say `no` for what has not happened or was not done; leave the rest",
      "# as {unknown: why, owed_by: role, due: date}, or take the line out. Never put in the amount,",
      "# share or terms of an offset.",
      "schema: \(schema.id)",
    ]
    for id in schema.roots where schema.fields[id].path != "schema" {
      top(id, checkDate: checkDate)
    }
  }

  private mutating func top(_ id: SchemaField.ID, checkDate: String) {
    let field = schema.fields[id]
    switch field.path {
    case "marking": lines.append("marking: UNCLASSIFIED")
    case "as_of": lines.append("as_of: \(checkDate)")
    case "complete":
      lines += [
        "", "# The lists from which nothing is missing, and up to which day:",
        "# complete:",
      ]
      for list in schema.roots.map({ schema.fields[$0] })
      where list.type == .entries && !list.isWholeAsWritten && isAskedFor(list) && isOwed(list) {
        lines.append("#   \(list.name): \(checkDate)")
      }
    default: write(id, indent: 0)
    }
  }

  private mutating func write(_ id: SchemaField.ID, indent: Int) {
    let field = schema.fields[id]
    guard isOwed(field), isAskedFor(field) else {
      return
    }
    let margin = String(repeating: " ", count: indent)
    switch field.type {
    case .group:
      let before = lines.count
      for child in field.children { write(child, indent: indent + 2) }
      guard lines.count > before else { return }
      lines.insert("\(margin)\(field.name):", at: before)
      if indent == 0 { lines.insert("", at: before) }
    case .entries:
      if indent == 0 { lines.append("") }
      comment(field.question, margin)
      lines.append("\(margin)\(field.name): \(value(field))")
      entry(field, margin)
    case .map: break
    default:
      comment(field.question, margin)
      lines.append("\(margin)\(field.name): \(value(field))\(hint(field))")
    }
  }

  private func value(_ field: SchemaField) -> String {
    values[field.listPath] ?? "{unknown: not filled in yet}"
  }

  /// The fields of one entry, as a comment to copy.
  private mutating func entry(_ field: SchemaField, _ margin: String) {
    let names = field.children.map { schema.fields[$0] }.filter { child in
      isAskedFor(child) && isOwed(child)
    }
    guard !names.isEmpty else { return }
    lines += TextLayout(width: 100).wrapped(
      names.map { "\($0.name):" }.joined(separator: " , ") + " }",
      first: margin + "# an entry: { ",
      indent: margin.count
    ).enumerated().map { $0 == 0 ? $1 : margin + "#   " + $1.dropFirst(margin.count) }
  }

  private mutating func comment(_ question: String?, _ margin: String) {
    guard let question else { return }
    let layout = TextLayout(width: 100)
    lines += layout.wrapped(question, first: margin + "# ", indent: margin.count)
      .enumerated().map { $0 == 0 ? $1 : margin + "# " + $1.dropFirst(margin.count) }
  }

  private func hint(_ field: SchemaField) -> String {
    switch field.type {
    case .code(let table): "   # one of: \((codes[table] ?? []).joined(separator: ", "))"
    case .yesNo, .answer, .event, .date, .money, .integer: "   # \(field.type.phrase)"
    default: ""
    }
  }

  /// What a rule reads, what tells one entry from another, and what the case is called.
  private func isAskedFor(_ field: SchemaField) -> Bool {
    guard !field.isProtected, field.owner != .derived, field.owner != .run else { return false }
    if field.type == .group { return true }
    let isKey = field.parent.map { schema.fields[$0].key.contains(field.name) } ?? false
    let isMilestone = schema.fields.contains { $0.owedFrom == schema.id(at: field.path) }
    return isKey || isMilestone || namesRead.contains(field.name)
      || field.path == "case.identifier"
  }

  private func isOwed(_ field: SchemaField) -> Bool {
    guard let milestone = field.owedFrom else { return true }
    return reached.contains(milestone)
  }
}

extension Rule {
  /// Every expression of the rule.
  fileprivate var expressions: [RuleExpression] {
    var all = forEach.map(\.list) + exceptions.map(\.that)
    if let due { all.append(due) }
    if case .expression(let actor) = acts { all.append(actor) }
    if case .expression(let anchor) = window.anchor { all.append(anchor) }
    if let parameters = window.parameters { all.append(parameters) }
    return all + (applies + requires).flatMap(\.expressions)
  }
}

extension Clause {
  fileprivate var expressions: [RuleExpression] {
    let own = [when, review, at].compactMap { $0 }
    switch test {
    case .that(let that): return own + [that]
    case .each(let names, let that), .some(let names, let that):
      return own + names.map(\.list) + [that]
    case .any(let clauses), .all(let clauses): return own + clauses.flatMap(\.expressions)
    }
  }
}

extension SchemaField {
  fileprivate var derivationText: String {
    guard case .expression(let text, _) = derivation else { return "" }
    return text
  }
}

extension String {
  /// The names in an expression.
  fileprivate var words: [String] {
    split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }
}
