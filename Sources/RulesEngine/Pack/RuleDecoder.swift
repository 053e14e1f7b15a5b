internal import CEL

/// Reads one file of rules.
struct RuleDecoder {
  private var decoder: NodeDecoder
  private let topic: String
  private let roles: RoleTable
  private var citations: [PassageReference] = []
  /// The rules that are there, even if they could not be read.
  private var ids: Set<String> = []
  /// The file, if it is not that of the rule.
  private var overlayFile: SourceFile?

  static func decode(_ document: YAMLDocument, topic: String, roles: RoleTable) -> (
    rules: [Rule], ids: Set<String>, citations: [PassageReference], diagnostics: [Diagnostic]
  ) {
    var decoder = RuleDecoder(
      decoder: NodeDecoder(file: document.file),
      topic: topic,
      roles: roles
    )
    let rules = decoder.rules(document)
    return (rules, decoder.ids, decoder.citations, decoder.decoder.diagnostics)
  }

  /// The clauses that an overlay adds to a rule, each of which knows the file it stands in.
  static func decodeClauses(
    _ node: YAMLNode?,
    of rule: Rule,
    roles: RoleTable,
    with nodes: NodeDecoder
  ) -> (clauses: [Clause], citations: [PassageReference], nodes: NodeDecoder) {
    var decoder = RuleDecoder(decoder: nodes, topic: rule.topic, roles: roles)
    decoder.overlayFile = nodes.file
    let clauses = decoder.decoder.list(node, "`requires_also`").compactMap {
      decoder.clause($0, inherited: rule.basis, mayHaveConsequence: true)
    }
    return (clauses, decoder.citations, decoder.decoder)
  }

  private init(decoder: NodeDecoder, topic: String, roles: RoleTable) {
    self.decoder = decoder
    self.topic = topic
    self.roles = roles
  }

  private mutating func rules(_ document: YAMLDocument) -> [Rule] {
    guard let top = decoder.mapping(document.root, "a file of rules", keys: ["rules"]) else {
      return []
    }
    return decoder.list(top["rules"], "`rules`").compactMap { rule($0) }
  }

  // MARK: Rules

  private static let ruleKeys = [
    "id", "title", "scope", "family", "narrows", "cites", "acts", "informs", "severity", "window",
    "for_each", "applies", "due", "requires", "unless", "message", "remedy", "basis", "reading",
    "carries", "note",
  ]

  private mutating func rule(_ node: YAMLNode) -> Rule? {
    let mistakes = decoder.problemCount
    guard let keys = decoder.mapping(node, "a rule", keys: Self.ruleKeys) else { return nil }
    guard let id = decoder.required(keys["id"], "id", of: "a rule", at: node.range) else {
      return nil
    }
    ids.insert(id)
    let what = "rule \(id)"
    let place = keys["id"]?.range ?? node.range
    let basis = decoder.word(keys["basis"], "basis", as: Basis.self) ?? .full
    let reading = decoder.text(keys["reading"], "`reading`")
    checkReading(basis, reading, of: what, at: keys["basis"]?.range ?? place)
    let cites = passages(keys["cites"])
    if cites.isEmpty {
      decoder.report(
        "missing-key",
        "\(what) has no `cites`",
        help: "name the passage of authorities.yaml that says it",
        at: place
      )
    }
    let applies = decoder.list(keys["applies"], "`applies`").compactMap {
      clause($0, inherited: .full, mayHaveConsequence: false)
    }
    let requires = decoder.list(keys["requires"], "`requires`").compactMap {
      clause($0, inherited: basis, mayHaveConsequence: true)
    }
    if keys["requires"].map({ $0.sequence?.isEmpty ?? false }) ?? true {
      decoder.report("missing-key", "\(what) has no `requires`", at: place)
    }
    guard let acts = actor(keys["acts"], of: what, at: place) else { return nil }
    let title = decoder.required(keys["title"], "title", of: what, at: place) ?? id
    let scope = decoder.word(keys["scope"], "scope", as: Rule.Scope.self) ?? .core
    let family = decoder.text(keys["family"], "`family`")
    let narrows = decoder.texts(keys["narrows"], "`narrows`").map(\.text)
    let informs = roles(keys["informs"])
    let severity = severity(keys["severity"], of: what, at: place)
    let window = window(keys["window"])
    let forEach = bindings(keys["for_each"], "`for_each`")
    let due = expression(keys["due"], "`due`")
    let exceptions = decoder.list(keys["unless"], "`unless`").compactMap { exception($0) }
    let message = text(keys["message"], "`message`")
    let remedy = text(keys["remedy"], "`remedy`")
    let carries = decoder.list(keys["carries"], "`carries`").compactMap { carried($0) }
    return Rule(
      id: id,
      title: title,
      topic: topic,
      scope: scope,
      family: family,
      narrows: narrows,
      cites: cites,
      acts: acts,
      informs: informs,
      severity: severity,
      window: window,
      forEach: forEach,
      applies: applies,
      due: due,
      requires: requires,
      exceptions: exceptions,
      message: message,
      remedy: remedy,
      basis: basis,
      reading: reading,
      carries: carries,
      isSound: decoder.problemCount == mistakes,
      place: RulePlace(file: decoder.file, range: place, whole: node.range)
    )
  }

  /// An entry of the catalogue that this rule expresses too.
  private mutating func carried(_ node: YAMLNode) -> Rule.Carried? {
    let what = "an entry of `carries`"
    guard let keys = decoder.mapping(node, what, keys: ["id", "title", "scope", "how"]),
      let id = decoder.required(keys["id"], "id", of: what, at: node.range),
      let title = decoder.required(keys["title"], "title", of: what, at: node.range),
      let how = decoder.required(keys["how"], "how", of: what, at: node.range)
    else { return nil }
    let scope = decoder.word(keys["scope"], "scope", as: Rule.Scope.self) ?? .core
    return Rule.Carried(id: id, title: title, scope: scope, how: how)
  }

  private mutating func severity(_ node: YAMLNode?, of what: String, at range: SourceRange)
    -> Severity
  {
    if node == nil {
      decoder.report(
        "missing-key",
        "\(what) has no `severity`",
        help: "one of: critical, high, medium, low, info",
        at: range
      )
    }
    return decoder.word(node, "severity", as: Severity.self) ?? .medium
  }

  private mutating func actor(_ node: YAMLNode?, of what: String, at range: SourceRange)
    -> Rule.Actor?
  {
    guard let node else {
      decoder.report(
        "missing-key",
        "\(what) has no `acts`",
        help: "name the role that must act",
        at: range
      )
      return nil
    }
    if case .mapping = node.content {
      let keys = decoder.mapping(node, "`acts`", keys: ["from"])
      if let keys, keys["from"] == nil {
        decoder.report("missing-key", "`acts` has no `from`", at: node.range)
      }
      return expression(keys?["from"], "`from`").map { .expression($0) }
    }
    return roles(node).first.map { .role($0) }
  }

  private mutating func roles(_ node: YAMLNode?) -> [String] {
    decoder.texts(node, "a list of roles").compactMap { id, range in
      if roles.role(id) != nil { return id }
      decoder.report("unknown-role", unknownRole(id, in: roles), at: range)
      return nil
    }
  }

  private mutating func window(_ node: YAMLNode?) -> Rule.Window {
    let known = ["anchor", "from", "shown", "to", "parameters"]
    let keys = node.flatMap { decoder.mapping($0, "`window`", keys: known) }
    var anchor = Rule.Window.Anchor.checkDate
    if let expression = expression(keys?["anchor"], "`anchor`") {
      anchor = expression.text == "due" ? .due : .expression(expression)
    }
    let from = decoder.date(keys?["from"], "`from`")
    let to = decoder.date(keys?["to"], "`to`")
    if let from, let to, to < from, let end = keys?["to"] {
      decoder.report(
        "window-order",
        "the window ends on \(to), before it begins on \(from)",
        at: end.range
      )
    }
    return Rule.Window(
      anchor: anchor,
      from: from,
      shown: decoder.date(keys?["shown"], "`shown`"),
      to: to,
      parameters: expression(keys?["parameters"], "`parameters`")
    )
  }

  private mutating func exception(_ node: YAMLNode) -> Rule.Exception? {
    enum Then: String, CaseIterable { case lift, review }
    let known = ["that", "says", "cites", "then", "note"]
    guard let keys = decoder.mapping(node, "an entry of `unless`", keys: known),
      let that = requiredExpression(keys["that"], "an entry of `unless`", at: node.range)
    else { return nil }
    return Rule.Exception(
      that: that,
      says: text(keys["says"], "`says`") ?? RuleText(text: that.text, node: that.node),
      cites: passages(keys["cites"]),
      isForReview: decoder.word(keys["then"], "value of `then`", as: Then.self) == .review
    )
  }

  // MARK: Clauses

  private static let clauseKeys = [
    "that", "says", "when", "each", "some", "any", "all", "force", "else", "review", "at", "basis",
    "reading", "cites", "guard", "acts", "message", "remedy", "note",
  ]

  private mutating func clause(_ node: YAMLNode, inherited: Basis, mayHaveConsequence: Bool)
    -> Clause?
  {
    guard let keys = decoder.mapping(node, "a clause", keys: Self.clauseKeys) else { return nil }
    let basis = decoder.word(keys["basis"], "basis", as: Basis.self) ?? inherited
    let reading = decoder.text(keys["reading"], "`reading`")
    if keys["basis"] != nil {
      checkReading(basis, reading, of: "the clause", at: keys["basis"]?.range ?? node.range)
    }
    let isGuard = decoder.yesNo(keys["guard"], "`guard`") ?? false
    guard let test = test(keys, basis: basis, at: node.range) else { return nil }
    if !mayHaveConsequence {
      for key in ["force", "else", "review", "guard", "acts"] {
        guard let entry = keys.entry(key) else { continue }
        decoder.report(
          "misplaced-key",
          "`\(key)` has no meaning in `applies`",
          at: entry.key.range
        )
      }
    }
    let says = text(keys["says"], "`says`")
    if says == nil {
      decoder.report(
        "missing-key",
        "the clause has no `says`",
        help: "say in one sentence what must hold",
        at: node.range
      )
    }
    return Clause(
      test: test,
      says: says ?? RuleText(text: "", node: node, overlayFile: overlayFile),
      when: expression(keys["when"], "`when`"),
      review: expression(keys["review"], "`review`"),
      at: expression(keys["at"], "`at`"),
      consequence: consequence(keys, basis: basis, isGuard: isGuard),
      basis: basis,
      reading: reading,
      cites: passages(keys["cites"]),
      isGuard: isGuard,
      acts: keys["acts"].flatMap { roles($0).first },
      message: text(keys["message"], "`message`"),
      remedy: text(keys["remedy"], "`remedy`")
    )
  }

  private mutating func test(_ keys: NodeMapping, basis: Basis, at range: SourceRange)
    -> Clause.Test?
  {
    var tests = ["any", "all", "each", "some"].compactMap { keys.entry($0) }
    // `each` and `some` say for which entries `that` is asked; a group asks its own clauses.
    if keys["any"] != nil || keys["all"] != nil { tests += keys.entry("that").map { [$0] } ?? [] }
    if tests.count > 1 {
      let names = tests.map { "`\($0.keyText)`" }.joined(separator: " and ")
      decoder.report(
        "several-tests",
        "a clause has one test, not \(names)",
        at: tests[1].key.range
      )
    }
    for (key, isAny) in [("any", true), ("all", false)] {
      guard let node = keys[key] else { continue }
      let clauses = decoder.list(node, "`\(key)`").compactMap {
        clause($0, inherited: basis, mayHaveConsequence: false)
      }
      if node.sequence?.isEmpty == true {
        decoder.report(
          "empty-group",
          "`\(key)` holds no clause",
          help: "write the clauses below it, each with `- `",
          at: node.range
        )
      }
      return isAny ? .any(clauses) : .all(clauses)
    }
    guard let that = requiredExpression(keys["that"], "the clause", at: range) else { return nil }
    if let each = keys["each"] { return .each(bindings(each, "`each`"), that) }
    if let some = keys["some"] { return .some(bindings(some, "`some`"), that) }
    return .that(that)
  }

  private mutating func consequence(_ keys: NodeMapping, basis: Basis, isGuard: Bool)
    -> Consequence
  {
    enum Force: String, CaseIterable { case must, should, record }
    let force = decoder.word(keys["force"], "force", as: Force.self) ?? .must
    if let stated = decoder.word(keys["else"], "value of `else`", as: Consequence.self) {
      if stated == .violation, basis == .reading, !isGuard {
        decoder.report(
          "reading-as-violation",
          "a clause of basis D cannot end in a violation",
          help: "say `else: review`, or `else: caution` where the text says should",
          at: keys["else"]?.range ?? SourceRange(start: 0, end: 0)
        )
        return .review
      }
      return stated
    }
    switch force {
    case .must: return basis == .reading && !isGuard ? .review : .violation
    case .should: return .caution
    case .record: return .note
    }
  }

  private mutating func checkReading(
    _ basis: Basis,
    _ reading: String?,
    of what: String,
    at range: SourceRange
  ) {
    guard basis == .reading, reading == nil else { return }
    decoder.report(
      "missing-reading",
      "\(what) has basis D and no `reading`",
      help: "say what the text leaves open and how we read it",
      at: range
    )
  }

  // MARK: Parts

  private mutating func bindings(_ node: YAMLNode?, _ what: String) -> [Rule.Binding] {
    guard let node else { return [] }
    return (decoder.entries(node, what) ?? []).compactMap { entry in
      expression(entry.value, what).map { Rule.Binding(name: entry.keyText, list: $0) }
    }
  }

  private mutating func passages(_ node: YAMLNode?) -> [String] {
    let cites = decoder.texts(node, "`cites`")
    citations += cites.map { PassageReference(id: $0.text, file: decoder.file, range: $0.range) }
    return cites.map(\.text)
  }

  private mutating func text(_ node: YAMLNode?, _ what: String) -> RuleText? {
    guard let node, let text = decoder.text(node, what) else { return nil }
    return RuleText(text: text, node: node, overlayFile: overlayFile)
  }

  private mutating func requiredExpression(
    _ node: YAMLNode?,
    _ what: String,
    at range: SourceRange
  ) -> RuleExpression? {
    guard let node else {
      decoder.report("missing-key", "\(what) has no `that`", at: range)
      return nil
    }
    return expression(node, "`that`")
  }

  /// An expression: quoted, a block, or a plain path.
  private mutating func expression(_ node: YAMLNode?, _ what: String) -> RuleExpression? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node.content else {
      decoder.report(
        "unquoted-expression",
        "\(what) is an expression, but YAML reads it as "
          + (node.sequence == nil ? "keys and values" : "a list"),
        help: "put the whole expression in double quotes",
        at: node.range
      )
      return nil
    }
    guard !scalar.text.isEmpty else {
      decoder.report(
        "empty-value",
        "\(what) is empty",
        help: "put the expression in double quotes: a `#` after a space starts a comment",
        at: node.range
      )
      return nil
    }
    if scalar.style == .plain, let quote = scalar.text.first, "“”„«»‘’‚".contains(quote) {
      decoder.report(
        "unquoted-expression",
        "\(what) stands in typographic quotes",
        help: "write straight ones: `\"...\"`",
        at: node.range
      )
      return nil
    }
    guard scalar.style != .plain || scalar.text.utf8.allSatisfy(isPathByte) else {
      decoder.report(
        "unquoted-expression",
        "\(what) is an expression and must be in quotes",
        help: "write \(what.filter { $0 != "`" }): \"...\" (YAML gives `!`, `: `, ` #`, `[`, `{` "
          + "meanings of their own)",
        at: node.range
      )
      return nil
    }
    return RuleExpression(text: scalar.text, node: node, overlayFile: overlayFile)
  }
}

private func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
    true
  default: false
  }
}
