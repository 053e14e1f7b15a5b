public import RulesEngine

extension StatementTable {
  /// Reads a `statements.yaml`.
  ///
  /// - Parameter document: The file as parsed.
  /// - Returns: The table, as far as it could be read, and what is wrong with the file.
  public static func decode(
    _ document: YAMLDocument
  ) -> (table: StatementTable, diagnostics: [Diagnostic]) {
    var decoder = StatementTableDecoder(file: document.file)
    decoder.decode(document.root)
    return (decoder.table, decoder.diagnostics)
  }
}

/// Reads a table of statements, collecting every problem with its place.
struct StatementTableDecoder {
  let file: SourceFile
  private(set) var table = StatementTable()
  private(set) var diagnostics: [Diagnostic] = []
  private var names: [String: Int] = [:]

  init(file: SourceFile) {
    self.file = file
  }

  mutating func decode(_ root: YAMLNode?) {
    guard let root, let parts = keys(of: root, in: "this file", known: Self.keys) else { return }
    if let breaks = parts["breaks"], let text = text(breaks) {
      table.breaks = table.vocabulary.set(text)
    } else {
      table.breaks = table.vocabulary.set(";")
    }
    for entry in parts["wordings"]?.mapping ?? [] { decodeWording(entry) }
    table.subject = parts["subject"].flatMap { name(in: $0) }
    table.continues = parts["continues"].flatMap { name(in: $0) }
    for entry in parts["meanings"]?.mapping ?? [] { decodeMeaning(entry) }
    for node in parts["classes"]?.sequence ?? [] { decodeClass(node) }
    for key in Self.keys where parts[key] == nil {
      report("missing-key", "this file has no `\(key)`", help: "add `\(key): ...`", at: root.range)
    }
  }

  private static let keys = ["breaks", "wordings", "subject", "continues", "classes", "meanings"]

  // MARK: - Wordings

  private mutating func decodeWording(_ entry: YAMLEntry) {
    var any = entry.value
    var unless: YAMLNode?
    if entry.value.mapping != nil {
      guard let parts = keys(of: entry.value, in: "a wording", known: ["any", "unless"]) else {
        return
      }
      guard let node = parts["any"] else {
        report("missing-key", "a wording has no `any`", help: nil, at: entry.value.range)
        return
      }
      any = node
      unless = parts["unless"]
    }
    let wording = StatementTable.Wording(
      name: entry.keyText,
      patterns: patterns(any),
      unless: unless.map { patterns($0) } ?? []
    )
    names[entry.keyText] = table.wordings.count
    table.wordings.append(wording)
  }

  private mutating func patterns(_ node: YAMLNode) -> [WordPattern] {
    guard let nodes = node.sequence else {
      report(
        "wrong-shape",
        "patterns are a list",
        help: "write `- ` before each pattern, or `[one, other]`",
        at: node.range
      )
      return []
    }
    var patterns: [WordPattern] = []
    for node in nodes {
      guard let text = text(node) else { continue }
      do throws(PatternProblem) {
        patterns.append(
          try WordPattern.read(text, wordings: names, vocabulary: &table.vocabulary)
        )
      } catch {
        report("bad-pattern", error.message, help: error.help, at: node.range)
      }
    }
    return patterns
  }

  /// The wording a node names.
  private mutating func name(in node: YAMLNode) -> Int? {
    guard let text = text(node) else { return nil }
    if let wording = names[text] { return wording }
    report(
      "unknown-wording",
      "there is no wording `\(text)`",
      help: "name one of those under `wordings`",
      at: node.range
    )
    return nil
  }

  // MARK: - Classes

  private mutating func decodeClass(_ node: YAMLNode) {
    guard let parts = keys(of: node, in: "a class", known: ["class", "when"]),
      let name = required("class", of: parts, at: node)
    else { return }
    if table.meanings[name] == nil {
      report(
        "unknown-class",
        "class `\(name)` has no meaning",
        help: "add it under `meanings`",
        at: parts["class"]?.range ?? node.range
      )
    }
    let choices = (parts["when"]?.sequence ?? []).map { choice in
      (choice.sequence ?? []).compactMap { self.name(in: $0) }
    }
    guard !choices.isEmpty, !choices.contains(where: \.isEmpty) else {
      report(
        "wrong-shape",
        "class `\(name)` needs the wordings by which it is known",
        help: "write `when: [[one, other]]`: one sentence says both",
        at: node.range
      )
      return
    }
    table.classes.append(StatementTable.Class(name: name, choices: choices))
  }

  private mutating func decodeMeaning(_ entry: YAMLEntry) {
    let known = ["says", "item", "results"]
    guard let parts = keys(of: entry.value, in: "a meaning", known: known),
      let says = required("says", of: parts, at: entry.value)
    else { return }
    var item: String?
    if let node = parts["item"], let text = text(node) {
      item = text
      if !Self.items.contains(text) {
        report(
          "unknown-word",
          "`\(text)` is not an offset item",
          help: "one of: \(Self.items.joined(separator: ", "))",
          at: node.range
        )
      }
    }
    table.meanings[entry.keyText] = StatementTable.Meaning(
      says: says,
      item: item,
      results: parts["results"].map { results($0) } ?? []
    )
  }

  /// The results of a class, or the name of a class above that has the same.
  private mutating func results(_ node: YAMLNode) -> [NoticeResult] {
    guard let name = node.scalar?.text else {
      return (node.sequence ?? []).compactMap { result($0) }
    }
    if let other = table.meanings[name] { return other.results }
    report(
      "unknown-class",
      "there is no class `\(name)` above this line",
      help: "write the results as a list, or name a class that has them",
      at: node.range
    )
    return []
  }

  private static let items = ["proposed", "none", "not_known", "missing"]

  private mutating func result(_ node: YAMLNode) -> NoticeResult? {
    let known = ["rule", "outcome", "message", "remedy", "acts", "cites"]
    guard let parts = keys(of: node, in: "a result", known: known),
      let rule = required("rule", of: parts, at: node),
      let word = required("outcome", of: parts, at: node),
      let message = required("message", of: parts, at: node),
      let acts = required("acts", of: parts, at: node)
    else { return nil }
    guard let outcome = NoticeResult.Outcome(rawValue: word) else {
      report(
        "unknown-word",
        "`\(word)` is not an outcome of a released text",
        help: "write `review` or `note`: a release is not the certification itself",
        at: parts["outcome"]?.range ?? node.range
      )
      return nil
    }
    return NoticeResult(
      rule: rule,
      outcome: outcome,
      message: message,
      remedy: parts["remedy"].flatMap { text($0) },
      acts: acts,
      cites: (parts["cites"]?.sequence ?? []).compactMap { text($0) }
    )
  }

  // MARK: - Shapes

  private mutating func report(
    _ id: String,
    _ message: String,
    help: String?,
    at range: SourceRange
  ) {
    diagnostics.append(Diagnostic(id: id, message: message, help: help, in: file, at: range))
  }

  private mutating func keys(
    of node: YAMLNode,
    in what: String,
    known: [String]
  ) -> [String: YAMLNode]? {
    guard let entries = node.mapping else {
      report("wrong-shape", "\(what) is written as `key: value` lines", help: nil, at: node.range)
      return nil
    }
    for entry in entries where !known.contains(entry.keyText) {
      report(
        "unknown-key",
        "unknown key `\(entry.keyText)` in \(what)",
        help: "the keys here are: \(known.joined(separator: ", "))",
        at: entry.key.range
      )
    }
    return Dictionary(entries.map { ($0.keyText, $0.value) }) { first, _ in first }
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    guard let scalar = node.scalar, !scalar.text.isEmpty else {
      report("wrong-shape", "a text is needed here", help: nil, at: node.range)
      return nil
    }
    return scalar.text
  }

  private mutating func required(
    _ key: String,
    of parts: [String: YAMLNode],
    at node: YAMLNode
  ) -> String? {
    guard let value = parts[key] else {
      report("missing-key", "`\(key)` is missing here", help: "add `\(key): ...`", at: node.range)
      return nil
    }
    return text(value)
  }
}
