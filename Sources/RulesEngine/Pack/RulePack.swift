internal import CEL

/// A versioned folder of policy: schema, code tables, roles, passages, parameters and rules.
public struct RulePack: Sendable {
  /// The id, such as `samm-c6.3.9`.
  public internal(set) var id = ""
  /// In words.
  public internal(set) var title = ""
  /// The version of the pack.
  public internal(set) var version = ""
  /// The highest marking of anything in it.
  public internal(set) var marking = "UNCLASSIFIED"
  /// What every report says about it.
  public internal(set) var disclaimer = ""
  /// The facts a case may hold.
  public internal(set) var schema = CaseSchema(id: "")
  /// Closed lists of values.
  public internal(set) var codes: [CodeTable] = []
  /// Who acts and who owes.
  public internal(set) var roles = RoleTable()
  /// Sources of law and policy.
  public internal(set) var authorities: [Authority] = []
  /// Their statements.
  public internal(set) var passages: [Passage] = []
  /// Dated values.
  public internal(set) var parameters: [Parameter] = []
  /// Lists of holidays by which business days are counted.
  public internal(set) var holidays: [HolidayList] = []
  /// The rules, in the order of their ids' files.
  public internal(set) var rules: [Rule] = []
  /// The overlays that lie over it, in the order in which they were laid.
  public internal(set) var overlays: [OverlaySummary] = []
  /// How many overlays were refused, so that nobody knows how what was read of them is marked.
  public internal(set) var refusedOverlays = 0

  /// A file that every pack has is missing, so that nothing can be checked against it.
  var lacksFiles = false
  /// The file of the schema, for placing what is wrong in its expressions.
  var schemaFile: Deferred<SourceFile>?
  private var passageIndex: [String: Int] = [:]

  /// The passage with this id.
  public func passage(_ id: String) -> Passage? {
    passageIndex[id].map { passages[$0] }
  }

  /// The rule with this id.
  public func rule(_ id: String) -> Rule? {
    rules.first { $0.id == id }
  }

  /// The rule that has this id or carries the entry of the catalogue with it.
  public func ruleCarrying(_ id: String) -> Rule? {
    rule(id) ?? rules.first { rule in rule.carries.contains { $0.id == id } }
  }

  /// The short name of an authority.
  public func authorityName(_ id: String) -> String {
    authorities.first { $0.id == id }?.short ?? id
  }

  /// The citations that name no passage.
  func problems(of citations: [PassageReference]) -> [Diagnostic] {
    citations.filter { passage($0.id) == nil }.map { citation in
      let nearest = nearestName(to: citation.id, in: passages.map(\.id))
      return Diagnostic(
        id: "unknown-passage",
        message: "`\(citation.id)` is not a passage of authorities.yaml"
          + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        in: citation.file,
        at: citation.range
      )
    }
  }

  mutating func indexPassages() {
    for (index, passage) in passages.enumerated() { passageIndex[passage.id] = index }
  }
}

/// The files of a pack, named by their path below its folder.
public struct PackFiles: Sendable {
  /// One file: `schema.yaml`, `rules/funding.yaml` and so on.
  public struct File: Sendable {
    /// Path below the pack's folder.
    public let name: String
    /// As shown to people.
    public let path: String
    private let content: Content

    private enum Content {
      case read([UInt8])
      case inProgram(StaticString)
    }

    /// A file of a pack.
    public init(name: String, path: String, bytes: [UInt8]) {
      self.name = name
      self.path = path
      content = .read(bytes)
    }

    /// A file whose bytes are a text inside the program, which is not copied before it is needed.
    package init(name: String, path: String, inProgram text: StaticString) {
      self.name = name
      self.path = path
      content = .inProgram(text)
    }

    /// The bytes as read.
    public var bytes: [UInt8] {
      switch content {
      case .read(let bytes): bytes
      case .inProgram(let text): text.withUTF8Buffer { Array($0) }
      }
    }

    /// Whether the bytes are a text inside the program.
    package var isInProgram: Bool {
      if case .inProgram = content { true } else { false }
    }
  }

  /// The files, sorted by name.
  public let files: [File]

  /// The document of a file that a command needs besides the pack itself, and what is wrong with it.
  func document(named name: String) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
    guard let file = files.first(where: { $0.name == name }) else {
      let missing = Diagnostic(
        id: "missing-file",
        message: "the pack has no file \(name)",
        path: name
      )
      return (nil, [missing])
    }
    return file.document()
  }

  /// The file at a path as shown to people, for showing its lines.
  public func source(at path: String) -> SourceFile? {
    files.first { $0.path == path }.flatMap { file in
      try? SourceFile.read(path: file.path, bytes: file.bytes).get()
    }
  }

  /// The files of one pack folder.
  public init(files: [File]) {
    self.files = files.sorted { $0.name < $1.name }
  }
}

extension PackFiles.File {
  /// The one document of the file, and what keeps it from being that.
  func document(limits: SourceLimits = SourceLimits()) -> (
    document: YAMLDocument?, diagnostics: [Diagnostic]
  ) {
    switch SourceFile.read(path: path, bytes: bytes, limits: limits) {
    case .failure(let diagnostic):
      return (nil, [diagnostic])
    case .success(let source):
      var (documents, diagnostics) = parseYAML(source, limits: limits)
      if diagnostics.isEmpty, documents.first?.root == nil {
        let start = SourceRange(start: 0, end: 0)
        diagnostics.append(
          Diagnostic(id: "empty-file", message: "the file is empty", in: source, at: start)
        )
      }
      if documents.count > 1 {
        diagnostics.append(
          Diagnostic(
            id: "several-documents",
            message: "the file has more than one document",
            help: "take the `---` out: only what stands before it would be read",
            in: source,
            at: documents[1].root?.range ?? SourceRange(start: 0, end: 0)
          )
        )
      }
      return (documents.first, diagnostics)
    }
  }
}

extension RulePack {
  /// Reads a pack; every problem is collected with its place.
  ///
  /// - Parameters:
  ///   - files: The files of the pack.
  ///   - limits: What a file may hold.
  /// - Returns: The pack, as far as it could be read, and what is wrong with its files.
  public static func decode(_ files: PackFiles, limits: SourceLimits = SourceLimits())
    -> (pack: RulePack, diagnostics: [Diagnostic])
  {
    var decoder = PackDecoder(files: files, limits: limits)
    decoder.run()
    return (decoder.pack, decoder.diagnostics)
  }
}

/// Reads the files of a pack in the order in which they need each other.
private struct PackDecoder {
  let files: PackFiles
  let limits: SourceLimits
  var pack = RulePack()
  var diagnostics: [Diagnostic] = []
  var citations: [PassageReference] = []
  /// The rules that are there, even if they could not be read.
  var ruleIDs: Set<String> = []

  init(files: PackFiles, limits: SourceLimits) {
    self.files = files
    self.limits = limits
  }

  mutating func run() {
    readFacts()
    readRules()
    // What names something in a file that is not there is not the mistake.
    guard !pack.lacksFiles else { return }
    checkFields()
    checkCitations()
    checkRules()
    leaveOutWhatFollows()
  }

  /// What could not be read as YAML is not missing, or empty, as well.
  private mutating func leaveOutWhatFollows() {
    func line(_ diagnostic: Diagnostic) -> String {
      "\(diagnostic.path):\(diagnostic.location?.line ?? 0)"
    }
    let broken = Set(diagnostics.lazy.filter { $0.id.hasPrefix("yaml-") }.map(line))
    guard !broken.isEmpty else { return }
    diagnostics.removeAll {
      ["missing-key", "empty-value"].contains($0.id) && broken.contains(line($0))
    }
  }

  /// What a case may hold.
  private mutating func readFacts() {
    if let document = document("pack.yaml") { about(document) }
    if let document = document("schema.yaml") {
      let result = SchemaDecoder.decode(document)
      pack.schema = result.schema
      pack.schemaFile = Deferred(document.file)
      diagnostics += result.diagnostics
    }
    if let document = document("codes.yaml") {
      let result = CodeTableDecoder.decode(document)
      pack.codes = result.tables
      diagnostics += result.diagnostics
    }
  }

  /// Who acts, on which texts and by which rules.
  private mutating func readRules() {
    if let document = document("roles.yaml") {
      let result = RoleDecoder.decode(document)
      pack.roles = result.table
      citations += result.citations
      diagnostics += result.diagnostics
    }
    if let document = document("authorities.yaml") {
      let result = PassageDecoder.decode(document)
      pack.authorities = result.authorities
      pack.passages = result.passages
      pack.indexPassages()
      diagnostics += result.diagnostics
    }
    if let document = document("parameters.yaml", isOptional: true) {
      let result = ParameterDecoder.decode(document)
      pack.parameters = result.parameters
      citations += result.citations
      diagnostics += result.diagnostics
    }
    if let document = document("holidays.yaml", isOptional: true) {
      let result = HolidayDecoder.decode(document)
      pack.holidays = result.lists
      citations += result.citations
      diagnostics += result.diagnostics
    }
    rules()
  }

  private mutating func about(_ document: YAMLDocument) {
    var decoder = NodeDecoder(file: document.file)
    let known = [
      "pack", "format", "title", "version", "marking", "case_schema", "disclaimer", "note",
    ]
    if let root = document.root, let keys = decoder.mapping(root, "the pack", keys: known) {
      pack.id = decoder.required(keys["pack"], "pack", of: "the pack", at: root.range) ?? ""
      pack.title = decoder.required(keys["title"], "title", of: "the pack", at: root.range) ?? ""
      pack.version =
        decoder.required(keys["version"], "version", of: "the pack", at: root.range) ?? ""
      pack.marking = decoder.text(keys["marking"], "`marking`") ?? pack.marking
      pack.disclaimer = decoder.text(keys["disclaimer"], "`disclaimer`") ?? ""
      if let node = keys["format"], let format = decoder.text(node, "`format`"),
        format != "rule-pack/1"
      {
        decoder.report(
          "unknown-format",
          "`\(format)` is not a form of pack this program reads",
          help: "this program reads rule-pack/1",
          at: node.range
        )
      }
    }
    diagnostics += decoder.diagnostics
  }

  private mutating func rules() {
    for file in files.files where file.name.hasPrefix("rules/") {
      guard let document = document(file.name) else { continue }
      let topic =
        file.name.dropFirst("rules/".count).split(separator: ".").first.map(String.init) ?? ""
      let result = RuleDecoder.decode(document, topic: topic, roles: pack.roles)
      pack.rules += result.rules
      ruleIDs.formUnion(result.ids)
      citations += result.citations
      diagnostics += result.diagnostics
    }
    pack.rules.sort { $0.id < $1.id }
  }

  private mutating func checkCitations() {
    diagnostics += pack.problems(of: citations)
  }

  /// What fields name: code tables, lists and roles.
  private mutating func checkFields() {
    guard let file = pack.schemaFile?.value else { return }
    let lists = pack.schema.fields.filter { $0.type == .entries && $0.parent == nil }.map(\.name)
    for field in pack.schema.fields {
      for (name, what, known) in field.names(lists: lists, pack) where !known.contains(name) {
        let nearest = nearestName(to: name, in: known)
        diagnostics.append(
          Diagnostic(
            id: "unknown-name",
            message: "field `\(field.path)`: `\(name)` is not a \(what)"
              + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
            in: file,
            at: field.range
          )
        )
      }
    }
  }

  private mutating func checkRules() {
    var seen: [String: Rule] = [:]
    for rule in pack.rules {
      if let first = seen[rule.id] {
        let line = first.place.location.line
        let place =
          first.place.path == rule.place.path ? "line \(line)" : "\(first.place.path):\(line)"
        report("duplicate-rule", "rule \(rule.id) is there twice; the first is in \(place)", rule)
      }
      seen[rule.id] = rule
      for carried in rule.carries where ruleIDs.contains(carried.id) {
        report("duplicate-rule", "`\(carried.id)` is carried here, but it is a rule itself", rule)
      }
      for id in rule.narrows where !ruleIDs.contains(id) {
        let nearest = nearestName(to: id, in: ruleIDs)
        report(
          "unknown-rule",
          "rule \(rule.id) narrows `\(id)`, which is not a rule"
            + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
          rule
        )
      }
    }
  }

  private mutating func report(_ id: String, _ message: String, _ rule: Rule) {
    diagnostics.append(
      Diagnostic(
        id: id,
        message: message,
        help: nil,
        in: rule.place.file,
        at: rule.place.range
      )
    )
  }

  /// The one document of a file.
  private mutating func document(_ name: String, isOptional: Bool = false) -> YAMLDocument? {
    guard let file = files.files.first(where: { $0.name == name }) else {
      if !isOptional {
        pack.lacksFiles = true
        diagnostics.append(
          Diagnostic(
            id: "missing-file",
            message: "the pack has no file \(name)",
            help: nil,
            path: name
          )
        )
      }
      return nil
    }
    let (document, problems) = file.document(limits: limits)
    diagnostics += problems
    return document
  }
}

extension SchemaField {
  /// What the field names elsewhere in the pack, and what there is.
  fileprivate func names(lists: [String], _ pack: RulePack) -> [(String, what: String, [String])] {
    var names: [(String, what: String, [String])] = []
    if case .role(let role) = owner { names.append((role, "role", pack.roles.roles.map(\.id))) }
    switch type.innermost {
    case .code(let table): names.append((table, "code table", pack.codes.map(\.name)))
    case .reference(let list): names.append((list, "list at the top of the file", lists))
    default: break
    }
    return names
  }
}
