/// An office to ask; never a person.
public struct Contact: Sendable {
  /// The office.
  public let office: String
  /// The role it stands for, if it is one of the pack's.
  public let role: String?
  /// How to reach it, where an overlay says so.
  public let reach: String?
  /// What to ask or send there.
  public let subjects: [Subject]
  /// The overlay that adds it; nil for the pack itself.
  public internal(set) var overlay: String?

  /// Something to ask an office.
  public struct Subject: Sendable {
    /// What it is about.
    public let about: String
    /// Ids of the passages that say so.
    public let cites: [String]
    /// Whether the passage names the office for it, or this is our reading.
    public let basis: Basis?
  }
}

/// The offices of a pack: `contacts.yaml`.
public struct ContactList: Sendable {
  /// What the list is.
  public internal(set) var title = ""
  /// What nobody outside can tell.
  public internal(set) var notPublic = ""
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
    guard let document else { return (ContactList(), problems) }
    var decoder = ContactDecoder(decoder: NodeDecoder(file: document.file), pack: pack)
    decoder.run(document)
    return (decoder.list, problems + decoder.decoder.diagnostics)
  }
}

extension ContactList {
  /// Adds the offices of an overlay, if it has any, after those of the pack.
  ///
  /// - Parameters:
  ///   - files: The files of the overlay.
  ///   - overlay: The overlay, which is named with each of them.
  ///   - pack: The pack with the overlay laid over it.
  /// - Returns: What is wrong with the file.
  public mutating func add(_ files: PackFiles, of overlay: OverlaySummary, pack: RulePack)
    -> [Diagnostic]
  {
    guard files.files.contains(where: { $0.name == Self.fileName }) else { return [] }
    let (added, problems) = ContactList.read(files, pack: pack)
    contacts += added.contacts.map { contact in
      var contact = contact
      contact.overlay = overlay.id
      return contact
    }
    return problems
  }
}

private struct ContactDecoder {
  var decoder: NodeDecoder
  let pack: RulePack
  var list = ContactList()

  init(decoder: NodeDecoder, pack: RulePack) {
    self.decoder = decoder
    self.pack = pack
  }

  mutating func run(_ document: YAMLDocument) {
    let top = decoder.mapping(document.root, "the contacts", keys: ["contacts", "offices"])
    let known = ["title", "as_of", "not_public", "overlay_adds", "note"]
    if let node = top?["contacts"], let about = decoder.mapping(node, "`contacts`", keys: known) {
      list.title = decoder.text(about["title"], "`title`") ?? ""
      list.notPublic = decoder.text(about["not_public"], "`not_public`") ?? ""
    }
    for node in decoder.list(top?["offices"], "`offices`") {
      if let contact = contact(node) { list.contacts.append(contact) }
    }
  }

  private mutating func contact(_ node: YAMLNode) -> Contact? {
    let what = "an office"
    let known = ["role", "office", "reach", "ask", "note"]
    guard let keys = decoder.mapping(node, what, keys: known),
      let office = decoder.required(keys["office"], "office", of: what, at: node.range)
    else { return nil }
    let role = decoder.text(keys["role"], "`role`")
    if let role, pack.roles.role(role) == nil {
      let place = keys["role"]?.range ?? node.range
      decoder.report("unknown-role", unknownRole(role, in: pack.roles), at: place)
    }
    var subjects: [Contact.Subject] = []
    for node in decoder.list(keys["ask"], "`ask`") {
      let what = "an entry of `ask`"
      guard
        let keys = decoder.mapping(node, what, keys: ["about", "cites", "basis", "note"]),
        let about = decoder.required(keys["about"], "about", of: what, at: node.range)
      else { continue }
      subjects.append(
        .init(
          about: about,
          cites: decoder.citations(keys["cites"], in: pack),
          basis: decoder.word(keys["basis"], "basis", as: Basis.self)
        )
      )
    }
    return Contact(
      office: office,
      role: role,
      reach: decoder.text(keys["reach"], "`reach`"),
      subjects: subjects,
      overlay: nil
    )
  }
}
