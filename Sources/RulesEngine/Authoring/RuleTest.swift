internal import CEL

/// A test of one rule on a changed base case.
public struct RuleTest: Sendable {
  /// What it shows.
  public let name: String
  /// The file it stands in and where.
  public let place: RulePlace
  /// The base case, below the pack's folder.
  let base: String
  let set: [(path: String, value: YAMLNode)]
  let remove: [String]
  let checkDate: CalendarDate?
  /// What must come out.
  public let expectation: Expectation

  /// What a test expects of its rule.
  public struct Expectation: Sendable {
    /// The rule.
    public let rule: String
    /// `case`, the stable key of an entry, or the path of a list.
    public let subject: String
    /// The outcome.
    public let outcome: Outcome
    /// The number of the clause that decides, if it matters.
    public let clause: Int?
    /// The path of the fact the finding points at, if it matters.
    public let at: String?
    /// The paths of the missing facts, if they matter.
    public let missing: [String]?
    /// Sections that must be among those cited, as people write them, such as `SAMM C6.3.9`; after ` @ ` the beginning
    /// of the edition.
    public let cites: [String]
  }
}

/// Reads the tests of a pack.
struct RuleTestDecoder {
  private var decoder: NodeDecoder
  private var tests: [RuleTest] = []

  static func decode(_ document: YAMLDocument) -> (tests: [RuleTest], diagnostics: [Diagnostic]) {
    var decoder = RuleTestDecoder(decoder: NodeDecoder(file: document.file))
    decoder.run(document)
    return (decoder.tests, decoder.decoder.diagnostics)
  }

  private init(decoder: NodeDecoder) {
    self.decoder = decoder
  }

  private mutating func run(_ document: YAMLDocument) {
    guard let root = document.root,
      let top = decoder.mapping(root, "a file of tests", keys: ["base", "tests"])
    else { return }
    let base = decoder.text(top["base"], "`base`")
    for node in decoder.list(top["tests"], "`tests`") {
      test(node, base: base)
    }
  }

  private mutating func test(_ node: YAMLNode, base: String?) {
    let known = ["name", "base", "set", "remove", "as_of", "expect", "note"]
    guard let keys = decoder.mapping(node, "a test", keys: known) else { return }
    let name = decoder.required(keys["name"], "name", of: "a test", at: node.range) ?? ""
    guard let base = decoder.text(keys["base"], "`base`") ?? base else {
      decoder.report("missing-key", "the test has no `base`", at: node.range)
      return
    }
    let changes = keys["set"].flatMap { decoder.entries($0, "`set`") } ?? []
    let remove = decoder.texts(keys["remove"], "`remove`").map(\.text)
    let checkDate = decoder.date(keys["as_of"], "`as_of`")
    guard let expect = keys["expect"] else {
      decoder.report("missing-key", "the test has no `expect`", at: node.range)
      return
    }
    // One change may be expected to show in several rules.
    let expectations = expect.sequence ?? [expect]
    for node in expectations {
      guard let expectation = expectation(node) else { continue }
      tests.append(
        RuleTest(
          name: name,
          place: RulePlace(file: decoder.file, range: node.range, whole: node.range),
          base: base,
          set: changes.map { ($0.keyText, $0.value) },
          remove: remove,
          checkDate: checkDate,
          expectation: expectation
        )
      )
    }
  }

  private mutating func expectation(_ node: YAMLNode) -> RuleTest.Expectation? {
    let known = ["rule", "subject", "outcome", "clause", "at", "missing", "cites"]
    guard let keys = decoder.mapping(node, "`expect`", keys: known) else { return nil }
    let rule = decoder.required(keys["rule"], "rule", of: "`expect`", at: node.range)
    if keys["outcome"] == nil {
      decoder.report("missing-key", "`expect` has no `outcome`", at: node.range)
    }
    let outcome = decoder.word(keys["outcome"], "value of `outcome`", as: Outcome.self)
    let clause = clause(keys["clause"])
    guard let rule, let outcome else { return nil }
    return RuleTest.Expectation(
      rule: rule,
      subject: decoder.text(keys["subject"], "`subject`") ?? "case",
      outcome: outcome,
      clause: clause,
      at: decoder.text(keys["at"], "`at`"),
      missing: keys["missing"].map { decoder.texts($0, "`missing`").map(\.text) },
      cites: decoder.texts(keys["cites"], "`cites`").map(\.text)
    )
  }

  private mutating func clause(_ node: YAMLNode?) -> Int? {
    guard let node, let text = decoder.text(node, "`clause`") else { return nil }
    if let number = Int(text) { return number }
    decoder.report("wrong-type", "`\(text)` is not the number of a clause", at: node.range)
    return nil
  }
}
