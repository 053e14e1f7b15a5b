internal import CEL

/// Someone who must act, or who owes a fact.
public struct Role: Sendable {
  /// The id used in rules and case files, such as `implementing_agency`.
  public let id: String
  /// In words.
  public let title: String
  /// The usual short form, such as IA.
  public let short: String?
  /// Whose side the role is on.
  public let side: String?
  /// What the governing text gives the role to do.
  public let duties: [Duty]

  /// One duty and the passages that give it.
  public struct Duty: Sendable {
    /// What the role does, in our words.
    public let duty: String
    /// Ids of passages.
    public let cites: [String]
  }
}

/// The roles of a pack and their groups.
public struct RoleTable: Sendable {
  /// All roles, in the order of the file.
  public var roles: [Role] = []
  /// Named groups of roles, such as `any_usg`.
  public var groups: [(name: String, members: [String])] = []

  /// The role with this id.
  public func role(_ id: String) -> Role? {
    roles.first { $0.id == id }
  }

  /// The role's title, or the id in words.
  public func title(_ id: String) -> String {
    role(id)?.title ?? id.replacingUnderscores()
  }
}

/// Reads `roles.yaml`.
struct RoleDecoder {
  private var decoder: NodeDecoder
  /// Passages cited by duties, to be looked up once all files are read.
  private var citations: [PassageReference] = []

  static func decode(_ document: YAMLDocument) -> (
    table: RoleTable, citations: [PassageReference], diagnostics: [Diagnostic]
  ) {
    var decoder = RoleDecoder(decoder: NodeDecoder(file: document.file))
    let table = decoder.table(document)
    return (table, decoder.citations, decoder.decoder.diagnostics)
  }

  private mutating func table(_ document: YAMLDocument) -> RoleTable {
    var table = RoleTable()
    guard let top = decoder.mapping(document.root, "the roles", keys: ["roles", "groups"]) else {
      return table
    }
    for entry in decoder.entries(top["roles"], "`roles`") ?? [] {
      if let role = role(entry) { table.roles.append(role) }
    }
    for entry in top["groups"].flatMap({ decoder.entries($0, "`groups`") }) ?? [] {
      var members: [String] = []
      for (id, range) in decoder.texts(entry.value, "group `\(entry.keyText)`") {
        if table.role(id) == nil {
          decoder.report("unknown-role", unknownRole(id, in: table), at: range)
        } else {
          members.append(id)
        }
      }
      table.groups.append((entry.keyText, members))
    }
    return table
  }

  private mutating func role(_ entry: YAMLEntry) -> Role? {
    let what = "role `\(entry.keyText)`"
    let known = ["title", "short", "side", "duties", "note"]
    guard let keys = decoder.mapping(entry.value, what, keys: known) else { return nil }
    var duties: [Role.Duty] = []
    for node in decoder.list(keys["duties"], "`duties`") {
      guard let duty = decoder.mapping(node, "a duty of \(what)", keys: ["duty", "cites", "note"])
      else { continue }
      let cites = decoder.texts(duty["cites"], "`cites`")
      citations += cites.map { PassageReference(id: $0.text, file: decoder.file, range: $0.range) }
      duties.append(
        .init(
          duty: decoder.required(duty["duty"], "duty", of: "a duty", at: node.range) ?? "",
          cites: cites.map(\.text)
        )
      )
    }
    return Role(
      id: entry.keyText,
      title: decoder.text(keys["title"], "`title`") ?? entry.keyText.replacingUnderscores(),
      short: decoder.text(keys["short"], "`short`"),
      side: decoder.text(keys["side"], "`side`"),
      duties: duties
    )
  }
}

func unknownRole(_ id: String, shown: String? = nil, in table: RoleTable) -> String {
  let nearest = nearestName(to: id, in: table.roles.map(\.id))
  return "\(shown ?? "`\(id)`") is not a role" + (nearest.map { "; did you mean `\($0)`?" } ?? "")
}
