internal import CEL

/// Every numbered sentence that was read, with the rules that carry it or the reason why none does.
public struct Traceability: Sendable {
  /// One text, such as a section of the manual.
  public struct Text: Sendable {
    /// Its id, the beginning of the ids of its sentences.
    public let id: String
    /// Id of the authority.
    public let authority: String
    /// The section it stands in.
    public let section: String
    /// Whether all of it was read; else the rest is not known.
    public let isWhole: Bool
    /// What was not read, where the file says so.
    public let rest: String?
    /// The sentences, in the order of the text.
    public let sentences: [Sentence]
  }

  /// One sentence.
  public struct Sentence: Sendable {
    /// Its id, such as `samm.c6.3.9.s1`.
    public let id: String
    /// The rules, or entries of the catalogue, that carry it.
    public let rules: [String]
    /// Why none does.
    public let reason: String?
    let range: SourceRange
  }

  /// The texts, in the order of the file.
  public internal(set) var texts: [Text] = []

  static let fileName = "traceability.yaml"

  /// Reads `traceability.yaml` and holds it against the pack.
  ///
  /// - Parameters:
  ///   - files: The files of the pack.
  ///   - pack: The pack as read.
  /// - Returns: The table, and what is unaccounted for: a cited sentence that is not listed, a listed one without rule
  ///   or reason, a rule that does not cite the sentence it is said to carry.
  public static func read(_ files: PackFiles, pack: RulePack) -> (
    table: Traceability, diagnostics: [Diagnostic]
  ) {
    let (document, problems) = files.document(named: fileName)
    guard let document else { return (Traceability(), problems) }
    var decoder = TraceabilityDecoder(decoder: NodeDecoder(file: document.file), pack: pack)
    decoder.run(document)
    return (decoder.table, problems + decoder.decoder.diagnostics)
  }
}

/// Reads the table and compares it with the rules.
private struct TraceabilityDecoder {
  var decoder: NodeDecoder
  let pack: RulePack
  var table = Traceability()

  init(decoder: NodeDecoder, pack: RulePack) {
    self.decoder = decoder
    self.pack = pack
  }

  mutating func run(_ document: YAMLDocument) {
    guard let top = decoder.mapping(document.root, "the table", keys: ["texts", "note"]) else {
      return
    }
    for entry in decoder.entries(top["texts"], "`texts`") ?? [] { text(entry) }
    checkCitations(at: document.root?.range ?? SourceRange(start: 0, end: 0))
  }

  private mutating func text(_ entry: YAMLEntry) {
    let what = "text `\(entry.keyText)`"
    let known = ["file", "authority", "section", "read", "rest", "sentences", "note"]
    guard let keys = decoder.mapping(entry.value, what, keys: known) else { return }
    let place = entry.key.range
    let authority = decoder.required(keys["authority"], "authority", of: what, at: place) ?? ""
    if !pack.authorities.contains(where: { $0.id == authority }) {
      decoder.report("unknown-authority", "`\(authority)` is not an authority", at: place)
    }
    enum Extent: String, CaseIterable { case whole, part }
    let extent = decoder.word(keys["read"], "value of `read`", as: Extent.self)
    if keys["read"] == nil {
      decoder.report("missing-key", "\(what) does not say how much was read", at: place)
    }
    var sentences: [Traceability.Sentence] = []
    for sentence in decoder.entries(keys["sentences"], "`sentences`") ?? [] {
      sentences.append(self.sentence(sentence))
    }
    table.texts.append(
      .init(
        id: entry.keyText,
        authority: authority,
        section: decoder.required(keys["section"], "section", of: what, at: place) ?? "",
        isWhole: extent == .whole,
        rest: decoder.text(keys["rest"], "`rest`"),
        sentences: sentences
      )
    )
  }

  private mutating func sentence(_ entry: YAMLEntry) -> Traceability.Sentence {
    let id = entry.keyText
    var rules: [String] = []
    var reason: String?
    if entry.value.mapping != nil {
      let keys = decoder.mapping(entry.value, "sentence `\(id)`", keys: ["none"])
      reason = decoder.text(keys?["none"], "`none`")
    } else {
      for (rule, range) in decoder.texts(entry.value, "sentence `\(id)`") {
        rules.append(rule)
        check(rule, carries: id, at: range)
      }
    }
    if rules.isEmpty, reason == nil {
      decoder.report(
        "unaccounted-sentence",
        "sentence `\(id)` has neither a rule nor a reason why it needs none",
        help: "write `[OFF-...]`, or `{none: the reason}`",
        at: entry.key.range
      )
    }
    return .init(id: id, rules: rules, reason: reason, range: entry.key.range)
  }

  /// A rule carries only what it cites.
  private mutating func check(_ id: String, carries sentence: String, at range: SourceRange) {
    guard let rule = pack.ruleCarrying(id) else {
      let known = pack.rules.flatMap { [$0.id] + $0.carries.map(\.id) }
      let nearest = nearestName(to: id, in: known)
      decoder.report(
        "unknown-rule",
        "`\(id)` is not a rule" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        at: range
      )
      return
    }
    guard !pack.sentences(citedBy: rule).contains(sentence) else { return }
    decoder.report(
      "uncited-sentence",
      "rule \(rule.id) is said to carry `\(sentence)`, but cites no passage that rests on it",
      help:
        "add the sentence to an edition of a passage the rule cites, or take the rule away here",
      at: range
    )
  }

  /// Every sentence that a passage rests on must be listed.
  private mutating func checkCitations(at range: SourceRange) {
    let listed = Set(table.texts.flatMap { $0.sentences.map(\.id) })
    var told: Set<String> = []
    for passage in pack.passages {
      for sentence in passage.editions.flatMap(\.texts)
      where !listed.contains(sentence) && told.insert(sentence).inserted {
        decoder.report(
          "unlisted-sentence",
          "passage `\(passage.id)` rests on `\(sentence)`, which is not listed here",
          at: SourceRange(start: range.start, end: range.start)
        )
      }
    }
  }
}

extension RulePack {
  /// The sentences of the passages that a rule or its clauses cite, in any edition.
  func sentences(citedBy rule: Rule) -> Set<String> {
    Set(
      rule.allCitations.compactMap { passage($0) }.flatMap { $0.editions.flatMap(\.texts) }
    )
  }
}

extension Rule {
  /// The passages of the rule, its clauses and its exceptions.
  var allCitations: [String] {
    cites + (applies + requires).flatMap(\.allCitations) + exceptions.flatMap(\.cites)
  }
}

extension Clause {
  fileprivate var allCitations: [String] {
    switch test {
    case .any(let clauses), .all(let clauses): cites + clauses.flatMap(\.allCitations)
    case .that, .each, .some: cites
    }
  }
}
