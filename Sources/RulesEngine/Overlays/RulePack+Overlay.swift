internal import CEL

extension RulePack {
  /// Lays an overlay over the pack; every problem is collected with its place.
  ///
  /// An overlay that does not say what it is, for which pack and how it is marked changes nothing. Of any other,
  /// what has a mistake is left out and told.
  ///
  /// - Parameters:
  ///   - files: The files of the overlay.
  ///   - limits: What a file may hold.
  /// - Returns: What is wrong with its files.
  public mutating func lay(_ files: PackFiles, limits: SourceLimits = SourceLimits())
    -> [Diagnostic]
  {
    var overlaying = Overlaying(pack: self, files: files, limits: limits)
    let isLaid = overlaying.run()
    if isLaid { self = overlaying.pack } else { refusedOverlays += 1 }
    return overlaying.diagnostics
  }
}

/// Reads the files of an overlay in the order in which they need each other.
private struct Overlaying {
  var pack: RulePack
  let files: PackFiles
  let limits: SourceLimits
  var diagnostics: [Diagnostic] = []
  private var citations: [PassageReference] = []
  private var overlay = ""

  init(pack: RulePack, files: PackFiles, limits: SourceLimits) {
    self.pack = pack
    self.files = files
    self.limits = limits
  }

  /// Whether the overlay was laid.
  mutating func run() -> Bool {
    guard let document = header(), let root = document.root else { return false }
    var decoder = OverlayDecoder(document, pack: pack)
    let about = decoder.about(root)
    guard let about else {
      diagnostics += decoder.nodes.diagnostics
      return false
    }
    overlay = about.overlay.id
    pack.overlays.append(about.overlay)
    checkNames()
    addRoles()
    addPassages()
    // Changes are about the rules as they were before this overlay: its own it can write as it wants them.
    for node in about.changes { change(node, &decoder.nodes) }
    diagnostics += decoder.nodes.diagnostics
    addRules()
    diagnostics += pack.problems(of: citations)
    return true
  }

  /// `overlay.yaml`; of one that cannot be read, nobody knows how it is marked: no word of it is told.
  private mutating func header() -> YAMLDocument? {
    let (document, problems) = files.document(named: OverlayDecoder.fileName)
    guard let document, problems.isEmpty else {
      diagnostics += problems.map { problem in
        var problem = problem
        problem.message = "the overlay cannot be read, so it is not used (\(problem.id))"
        problem.help = nil
        return problem
      }
      return nil
    }
    return document
  }

  // MARK: What it adds

  /// A file that nothing reads would look as if it counted.
  private mutating func checkNames() {
    let known = [
      OverlayDecoder.fileName, "authorities.yaml", ContactList.fileName, "roles.yaml",
    ]
    for file in files.files
    where !known.contains(file.name) && !file.name.hasPrefix("rules/")
      && !file.name.hasPrefix("tests/")
    {
      let nearest = nearestName(to: file.name, in: known)
      diagnostics.append(
        Diagnostic(
          id: "unknown-file",
          message: "an overlay has no file \(file.name)"
            + (nearest.map { "; did you mean \($0)?" } ?? ""),
          help: "its files are: \(known.joined(separator: ", ")), rules/*.yaml, tests/*.yaml",
          path: file.path
        )
      )
    }
  }

  private mutating func addRoles() {
    guard let document = document("roles.yaml") else { return }
    let result = RoleDecoder.decode(document)
    diagnostics += result.diagnostics
    citations += result.citations
    for role in result.table.roles
    where isNew(role.id, "role", pack.roles.roles.map(\.id), document) {
      pack.roles.roles.append(role)
    }
    for group in result.table.groups
    where isNew(group.name, "group of roles", pack.roles.groups.map(\.name), document) {
      pack.roles.groups.append(group)
    }
  }

  private mutating func addPassages() {
    guard let document = document("authorities.yaml") else { return }
    let result = PassageDecoder.decode(document)
    diagnostics += result.diagnostics
    for authority in result.authorities
    where isNew(authority.id, "authority", pack.authorities.map(\.id), document) {
      var added = authority
      added.overlay = overlay
      pack.authorities.append(added)
    }
    for passage in result.passages
    where isNew(passage.id, "passage", pack.passages.map(\.id), document) {
      pack.passages.append(passage)
    }
    pack.indexPassages()
  }

  /// An overlay adds; what the pack says under an id stays.
  private mutating func isNew(_ id: String, _ what: String, _ known: [String], _ file: YAMLDocument)
    -> Bool
  {
    guard known.contains(id) else { return true }
    let lists = (file.root?.mapping ?? []).flatMap { $0.value.mapping ?? [] }
    let place = lists.first { $0.keyText == id }?.key.range
    diagnostics.append(
      Diagnostic(
        id: "duplicate-name",
        message: "there is \(what.withArticle) `\(id)` already",
        help: "an overlay only adds: give it another id",
        in: file.file,
        at: place ?? SourceRange(start: 0, end: 0)
      )
    )
    return false
  }

  private mutating func addRules() {
    var added: [Rule] = []
    var ids: Set<String> = []
    for file in files.files where file.name.hasPrefix("rules/") {
      guard let document = document(file.name) else { continue }
      let topic =
        file.name.dropFirst("rules/".count).split(separator: ".").first.map(String.init) ?? ""
      let result = RuleDecoder.decode(document, topic: topic, roles: pack.roles)
      diagnostics += result.diagnostics
      citations += result.citations
      ids.formUnion(result.ids)
      added += result.rules
    }
    for rule in added where isNew(rule) && narrowsOnly(ids, rule) {
      var rule = rule
      let mark = OverlayMark(
        overlay: overlay,
        subject: .rule,
        change: "rule added",
        isLoosening: false
      )
      rule.overlayMarks = [mark]
      pack.rules.append(rule)
    }
    pack.rules.sort { $0.id < $1.id }
  }

  private mutating func isNew(_ rule: Rule) -> Bool {
    let ids = [rule.id] + rule.carries.map(\.id)
    guard let id = ids.first(where: { pack.ruleCarrying($0) != nil }) else { return true }
    report(
      "duplicate-rule",
      "there is a rule `\(id)` already",
      help: "an overlay changes a rule under `changes` in \(OverlayDecoder.fileName)",
      at: rule
    )
    return false
  }

  /// A rule of an overlay never speaks for one of the pack.
  private mutating func narrowsOnly(_ ids: Set<String>, _ rule: Rule) -> Bool {
    guard let other = rule.narrows.first(where: { !ids.contains($0) }) else { return true }
    report(
      "unknown-rule",
      "rule \(rule.id) narrows `\(other)`, which is not a rule of this overlay",
      help: "a rule of an overlay does not take the place of one of the pack",
      at: rule
    )
    return false
  }

  private mutating func report(_ id: String, _ message: String, help: String, at rule: Rule) {
    diagnostics.append(
      Diagnostic(
        id: id,
        message: message,
        help: help,
        in: rule.place.file,
        at: rule.place.range
      )
    )
  }

  // MARK: What it changes

  private mutating func change(_ node: YAMLNode, _ nodes: inout NodeDecoder) {
    let before = nodes.diagnostics.count { $0.severity == .error }
    let what = "an entry of `changes`"
    guard let keys = nodes.mapping(node, what, keys: RuleChange.keys),
      let id = nodes.required(keys["rule"], "rule", of: what, at: node.range)
    else { return }
    guard let index = pack.rules.firstIndex(where: { $0.id == id }) else {
      let nearest = nearestName(to: id, in: pack.rules.map(\.id))
      let carrier = pack.ruleCarrying(id)?.id
      nodes.report(
        "unknown-rule",
        "`\(id)` is not a rule" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        help: carrier.map { "\($0) carries it: change that rule" },
        at: keys["rule"]?.range ?? node.range
      )
      return
    }
    var change = RuleChange(
      to: pack.rules[index],
      by: overlay,
      roles: pack.roles,
      nodes: nodes
    )
    change.apply(keys, at: node.range)
    nodes = change.nodes
    citations += change.citations
    let isSound = nodes.diagnostics.count { $0.severity == .error } == before && !nodes.isFull
    if isSound { pack.rules[index] = change.rule }
  }

  /// The one document of a file that an overlay need not have.
  private mutating func document(_ name: String) -> YAMLDocument? {
    guard let file = files.files.first(where: { $0.name == name }) else { return nil }
    let (document, problems) = file.document(limits: limits)
    diagnostics += problems
    return document
  }
}
