public import CEL

/// A source of law or policy.
public struct Authority: Sendable {
  /// The id used in passages.
  public let id: String
  /// The full title.
  public let title: String
  /// The usual short form, such as SAMM.
  public let short: String
  /// The overlay that adds it, such as an office with a procedure of its own; nil for the pack itself.
  public internal(set) var overlay: String?
}

/// One statement of an authority, with a lasting id of our own: section numbers move, the statement stays.
public struct Passage: Sendable {
  /// The lasting id, such as `samm.offsets.no_usg_party`.
  public let id: String
  /// Id of the authority.
  public let authority: String
  /// What it says, in our words.
  public let says: String
  /// The forms it had over time, oldest first.
  public let editions: [Edition]

  /// The section, dates and sentences of a passage in one period.
  public struct Edition: Sendable {
    /// The number of that time, such as `C6.3.9`.
    public let section: String
    /// The copy it was read in, in words.
    public let name: String?
    /// Ids of the numbered sentences that were read.
    public let texts: [String]
    /// The day it took effect; nil: not known.
    public let from: CalendarDate?
    /// The first day on which its words were seen in force.
    public let shown: CalendarDate?
    /// The day of the newest copy read.
    public let read: CalendarDate?
    /// The day it ended; nil: open.
    public let to: CalendarDate?

    /// Whether the edition speaks on a day.
    public func isInForce(on date: CalendarDate) -> Bool {
      if let from, date < from { return false }
      if let to, date > to { return false }
      return true
    }
  }

  /// Whether any edition speaks on a day, as far as its dates are known.
  public func speaks(on date: CalendarDate) -> Bool {
    editions.contains { $0.isInForce(on: date) }
  }

  /// The edition that speaks on a day; before all of them the first, after all of them the last.
  public func edition(on date: CalendarDate) -> Edition? {
    editions.last { $0.isInForce(on: date) }
      ?? (editions.first.flatMap { first in
        first.from.map { date < $0 } == true ? first : nil
      } ?? editions.last)
  }
}

/// A passage named somewhere, to be looked up once all files are read.
struct PassageReference: Sendable {
  let id: String
  let file: SourceFile
  let range: SourceRange
}

/// Reads `authorities.yaml`.
struct PassageDecoder {
  private var decoder: NodeDecoder
  private var authorities: [Authority] = []
  private var passages: [Passage] = []

  static func decode(_ document: YAMLDocument) -> (
    authorities: [Authority], passages: [Passage], diagnostics: [Diagnostic]
  ) {
    var decoder = PassageDecoder(decoder: NodeDecoder(file: document.file))
    decoder.run(document)
    return (decoder.authorities, decoder.passages, decoder.decoder.diagnostics)
  }

  private init(decoder: NodeDecoder) {
    self.decoder = decoder
  }

  private mutating func run(_ document: YAMLDocument) {
    let keys = ["authorities", "passages"]
    guard let top = decoder.mapping(document.root, "the authorities", keys: keys) else { return }
    for entry in decoder.entries(top["authorities"], "`authorities`") ?? [] {
      let known = ["title", "short", "note"]
      guard let keys = decoder.mapping(entry.value, "authority `\(entry.keyText)`", keys: known)
      else { continue }
      let title = decoder.text(keys["title"], "`title`") ?? entry.keyText
      authorities.append(
        Authority(
          id: entry.keyText,
          title: title,
          short: decoder.text(keys["short"], "`short`") ?? title
        )
      )
    }
    for entry in decoder.entries(top["passages"], "`passages`") ?? [] {
      passage(entry)
    }
  }

  private mutating func passage(_ entry: YAMLEntry) {
    let what = "passage `\(entry.keyText)`"
    let known = ["authority", "says", "editions", "note"]
    guard let keys = decoder.mapping(entry.value, what, keys: known) else { return }
    let range = entry.key.range
    let authority = decoder.required(keys["authority"], "authority", of: what, at: range) ?? ""
    if !authority.isEmpty, !authorities.contains(where: { $0.id == authority }) {
      decoder.report(
        "unknown-authority",
        "`\(authority)` is not an authority",
        at: keys["authority"]?.range ?? range
      )
    }
    var editions: [Passage.Edition] = []
    for node in decoder.list(keys["editions"], "`editions` of \(what)") {
      if let edition = edition(node, of: what) { editions.append(edition) }
    }
    if editions.isEmpty {
      decoder.report("missing-key", "\(what) has no edition", at: range)
    }
    let says = decoder.required(keys["says"], "says", of: what, at: range) ?? ""
    passages.append(
      Passage(id: entry.keyText, authority: authority, says: says, editions: editions)
    )
  }

  private mutating func edition(_ node: YAMLNode, of what: String) -> Passage.Edition? {
    let known = ["section", "edition", "texts", "from", "shown", "read", "to", "note"]
    guard let keys = decoder.mapping(node, "an edition of \(what)", keys: known) else { return nil }
    let section = decoder.required(keys["section"], "section", of: "an edition", at: node.range)
    return Passage.Edition(
      section: section ?? "",
      name: decoder.text(keys["edition"], "`edition`"),
      texts: decoder.texts(keys["texts"], "`texts`").map(\.text),
      from: decoder.date(keys["from"], "`from`"),
      shown: decoder.date(keys["shown"], "`shown`"),
      read: decoder.date(keys["read"], "`read`"),
      to: decoder.date(keys["to"], "`to`")
    )
  }
}
