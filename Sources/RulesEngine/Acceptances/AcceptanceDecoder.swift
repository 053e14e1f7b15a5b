internal import CEL

/// Reads the entries of a file of decisions or waivers.
struct AcceptanceDecoder {
  private(set) var decoder: NodeDecoder
  private(set) var acceptances: [Acceptance] = []
  private(set) var marking: String?
  /// What stands where nothing is known to stand: it is never shown.
  private(set) var hidden: [SourceRange] = []

  private let kind: Acceptance.Kind
  private let pack: RulePack
  private let limits: AcceptanceFile.Limits

  init(file: SourceFile, kind: Acceptance.Kind, pack: RulePack, limits: AcceptanceFile.Limits) {
    decoder = NodeDecoder(file: file, isOurs: false)
    self.kind = kind
    self.pack = pack
    self.limits = limits
  }

  private var keys: [String] {
    [
      "rule", "element", "case", kind.textKey, kind.officeKey, kind.dateKey, "document",
      kind.untilKey, "edition",
    ]
  }

  /// Every key of such a file.
  var names: [String] { ["marking", kind.listKey] + keys }

  mutating func run(_ documents: [YAMLDocument]) {
    let top = ["marking", kind.listKey]
    decoder.reportSecond(of: documents)
    guard let root = documents.first?.root, let keys = mapping(root, "the file", keys: top) else {
      return
    }
    if let node = keys["marking"], let stated = decoder.text(node, "`marking`") {
      if pack.markings.contains(stated) {
        marking = stated
        checkMarking(stated, at: node.range)
      } else {
        let help = "one of: \(pack.markings.joined(separator: ", "))"
        decoder.report("unknown-word", "this is not a marking", help: help, at: node.range)
      }
    }
    guard let list = keys[kind.listKey] else {
      // A key that was not understood may be the one that is missed.
      guard decoder.diagnostics.isEmpty else { return }
      let help = "add `\(kind.listKey):` and a list below it, or delete the file"
      decoder.report("missing-key", "the file has no `\(kind.listKey)`", help: help, at: root.range)
      return
    }
    for node in decoder.list(list, "`\(kind.listKey)`") {
      guard !decoder.isFull else { return }
      if let acceptance = entry(node) { acceptances.append(acceptance) }
    }
  }

  /// An entry; nil if anything in it is wrong: what is half understood closes nothing.
  private mutating func entry(_ node: YAMLNode) -> Acceptance? {
    let count = decoder.problemCount
    // A key that was not understood may be one of those that are missed.
    guard let keys = mapping(node, "a \(kind.rawValue)", keys: keys),
      decoder.problemCount == count
    else { return nil }
    let start = SourceRange(start: node.range.start, end: node.range.start)
    let what = "this \(kind.rawValue)"
    func place(_ key: String) -> SourceRange? { keys[key]?.range }
    let rule = decoder.required(keys["rule"], "rule", of: what, at: start)
    let element = decoder.required(keys["element"], "element", of: what, at: start)
    let text = decoder.required(keys[kind.textKey], kind.textKey, of: what, at: start)
    let office = decoder.required(keys[kind.officeKey], kind.officeKey, of: what, at: start)
    let identifier = decoder.text(keys["case"], "`case`")
    let document = decoder.text(keys["document"], "`document`")
    let edition = decoder.text(keys["edition"], "`edition`")
    let date = day(keys, kind.dateKey, isRequired: true, at: start)
    let until = day(keys, kind.untilKey, isRequired: kind.mustEnd, at: start)
    if let rule, let element {
      checkRule(rule, element, at: place("rule") ?? start, element: place("element") ?? start)
    }
    if let office { checkOffice(office, at: place(kind.officeKey) ?? start) }
    if let date, let until, until < date {
      decoder.report(
        "\(kind.rawValue)-ends-early",
        "this \(kind.rawValue) ends on \(until), before it was made on \(date)",
        help: "correct one of the two days",
        at: place(kind.untilKey) ?? start
      )
    }
    if kind.mustEnd, let date, let until,
      until.daysSinceEpoch - date.daysSinceEpoch > limits.longestWaiver
    {
      decoder.report(
        "\(kind.rawValue)-too-long",
        "this \(kind.rawValue) lasts \(until.daysSinceEpoch - date.daysSinceEpoch) days; "
          + "the longest allowed is \(limits.longestWaiver)",
        help: "have it approved for a shorter time (`waiver_limit_days` of the project file)",
        at: place(kind.untilKey) ?? start
      )
    }
    guard decoder.problemCount == count, let rule, let element, let text, let office, let date
    else { return nil }
    return Acceptance(
      kind: kind,
      rule: rule,
      element: element,
      identifier: identifier,
      text: text,
      office: office,
      date: date,
      document: document,
      until: until,
      edition: edition,
      file: decoder.file,
      places: .init(
        entry: place("rule") ?? start,
        rule: place("rule") ?? start,
        element: place("element") ?? start,
        identifier: place("case"),
        office: place(kind.officeKey),
        date: place(kind.dateKey),
        until: place(kind.untilKey),
        edition: place("edition")
      )
    )
  }

  private mutating func day(
    _ keys: NodeMapping,
    _ key: String,
    isRequired: Bool,
    at start: SourceRange
  ) -> CalendarDate? {
    if isRequired, keys[key] == nil {
      let what = "this \(kind.rawValue)"
      decoder.report("missing-key", "\(what) has no `\(key)`", help: "add the day", at: start)
    }
    return decoder.date(keys[key], "`\(key)`")
  }

  /// Nothing in a repository is marked above what the repository is for.
  private mutating func checkMarking(_ marking: String, at range: SourceRange) {
    guard let highest = limits.highestMarking, let limit = pack.markings.firstIndex(of: highest),
      let rank = pack.markings.firstIndex(of: marking), rank > limit
    else { return }
    decoder.report(
      "marking-above",
      "this file is marked \(marking); nothing here may be marked above \(highest)",
      help: "take it out of this repository, and tell your security office if it was shared",
      at: range
    )
  }

  /// The rule must be there, and speak of such an element.
  private mutating func checkRule(
    _ id: String,
    _ element: String,
    at range: SourceRange,
    element elementRange: SourceRange
  ) {
    guard let rule = pack.rule(id) else {
      if let carrier = pack.ruleCarrying(id) {
        let message = "\(id) is no rule of its own: \(carrier.id) carries it"
        let help = "write `rule: \(carrier.id)`"
        decoder.report("\(kind.rawValue)-orphaned", message, help: help, at: range)
        return
      }
      let nearest = nearestName(to: id, in: pack.rules.map(\.id))
      let message =
        "there is no rule `\(id)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "")
      let help = nearest == nil ? "check-offset rules list shows the rules" : nil
      decoder.report("\(kind.rawValue)-orphaned", message, help: help, at: range)
      return
    }
    if rule.forEach.isEmpty, element != "case" {
      let message = "\(id) speaks of the case as a whole, not of `\(element)`"
      let help = "write `element: case`"
      decoder.report("\(kind.rawValue)-orphaned", message, help: help, at: elementRange)
    } else if !rule.forEach.isEmpty, element == "case" {
      let message = "\(id) speaks of each entry of a list, not of the case as a whole"
      let help = "write the key of the entry, as the report shows it behind the rule"
      decoder.report("\(kind.rawValue)-orphaned", message, help: help, at: elementRange)
    }
  }

  private mutating func checkOffice(_ office: String, at range: SourceRange) {
    let id = "\(kind.rawValue)-unauthorised"
    let roles = pack.roles.roles.filter { pack.roles.mayDecide($0.id) }
    guard let role = pack.roles.role(office) else {
      // The title of an office is as good a hint as a misspelt id.
      let named = pack.roles.roles.first { [$0.title, $0.short].contains(office) }?.id
      let nearest = named ?? nearestName(to: office, in: roles.map(\.id))
      let message =
        "`\(office)` is not a role that may decide"
        + (nearest.map { "; did you mean `\($0)`?" } ?? "")
      let help = nearest == nil ? "check-offset roles shows the roles" : nil
      decoder.report(id, message, help: help, at: range)
      return
    }
    guard !pack.roles.mayDecide(role.id) else { return }
    let verb = kind == .decision ? "decide what is for review" : "accept a violation"
    decoder.report(
      id,
      "the \(role.title) may not \(verb)",
      help: "name the office that may: the group `may_decide` of the pack's roles lists them",
      at: range
    )
  }

  /// A mapping; what stands under keys that are not known, or in the wrong shape, is hidden.
  private mutating func mapping(_ node: YAMLNode, _ what: String, keys: [String]) -> NodeMapping? {
    guard let entries = node.mapping else {
      hidden += [node.range, node.textRange]
      return decoder.mapping(node, what, keys: keys)
    }
    for entry in entries
    where !keys.contains(entry.keyText) || (entry.value.scalar == nil && what != "the file") {
      hidden += [entry.value.range, entry.value.textRange]
      if !entry.keyText.isPlainWord { hidden.append(entry.key.range) }
    }
    return decoder.mapping(node, what, keys: keys)
  }
}
