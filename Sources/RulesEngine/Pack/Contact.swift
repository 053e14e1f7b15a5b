/// An office to ask; never a person.
public struct Contact: Sendable {
  /// The office.
  public let office: String
  /// What to ask it.
  public let purpose: String
  /// How to reach it, where that is public or an overlay says so.
  public let reach: String?
  /// The role it stands for, if it is one of the pack's.
  public let role: String?
  /// Ids of the passages that name it.
  public let cites: [String]
  /// The overlay that adds it; nil for the pack itself.
  public internal(set) var overlay: String?
}

/// The offices of a pack: `contacts.yaml`.
public struct ContactList: Sendable {
  /// What the list is and is not.
  public internal(set) var about = ""
  /// The offices, in the order of the file.
  public internal(set) var contacts: [Contact] = []

  static let fileName = "contacts.yaml"

  /// Reads `contacts.yaml`.
  ///
  /// - Parameters:
  ///   - files: The files of the pack.
  ///   - pack: The pack as read, whose passages and roles the contacts name.
  /// - Returns: The offices, and what is wrong with the file.
  public static func read(_ files: PackFiles, pack: RulePack) -> (
    list: ContactList, diagnostics: [Diagnostic]
  ) {
    let (document, problems) = files.document(named: fileName)
    var list = ContactList()
    guard let document else { return (list, problems) }
    var decoder = NodeDecoder(file: document.file)
    let top = decoder.mapping(document.root, "the contacts", keys: ["about", "contacts"])
    list.about = decoder.text(top?["about"], "`about`") ?? ""
    for node in decoder.list(top?["contacts"], "`contacts`") {
      if let contact = contact(node, &decoder, pack) { list.contacts.append(contact) }
    }
    return (list, problems + decoder.diagnostics)
  }

  private static func contact(_ node: YAMLNode, _ decoder: inout NodeDecoder, _ pack: RulePack)
    -> Contact?
  {
    let what = "a contact"
    let known = ["office", "for", "reach", "role", "cites", "note"]
    guard let keys = decoder.mapping(node, what, keys: known),
      let office = decoder.required(keys["office"], "office", of: what, at: node.range),
      let purpose = decoder.required(keys["for"], "for", of: what, at: node.range)
    else { return nil }
    let role = decoder.text(keys["role"], "`role`")
    if let role, pack.roles.role(role) == nil {
      decoder.report(
        "unknown-role",
        unknownRole(role, in: pack.roles),
        at: keys["role"]?.range ?? node.range
      )
    }
    return Contact(
      office: office,
      purpose: purpose,
      reach: decoder.text(keys["reach"], "`reach`"),
      role: role,
      cites: decoder.citations(keys["cites"], in: pack),
      overlay: nil
    )
  }
}
