internal import CEL
public import RulesEngine

/// The facts of a run as `schema.yaml` names them.
extension RunFacts {
  /// What is so for every case of a run.
  ///
  /// - Parameters:
  ///   - pack: The pack with the overlays that lie over it.
  ///   - isPublic: Whether the report is for the public.
  public init(of pack: RulePack, isPublic: Bool) {
    self.init()
    set("run.public", to: isPublic ? "yes" : "no")
    set("run.overlays", to: pack.overlays.map(\.id))
    guard !pack.overlays.isEmpty else { return }
    set("run.overlay_marking", to: pack.highest(of: pack.overlays.map(\.marking)))
    if let newest = pack.overlays.compactMap(\.asOf).max() {
      set("run.overlay_as_of", to: newest.description)
    }
  }

  /// What a case says of the documents in its package, and what the names of the files there say.
  ///
  /// No document is opened. What was found is told; that there is nothing, only when somebody looked.
  ///
  /// - Parameters:
  ///   - root: The case file, without what protected fields hold.
  ///   - files: The files of the package, below its folder; nil when no package was looked at.
  ///   - markings: The markings, lowest first.
  public mutating func addPackage(of root: YAMLNode?, files: [String]?, markings: [String]) {
    let documents = (root?.child("documents")?.sequence ?? []).filter { $0.child("path") != nil }
    let certificates = Self.certificates(documents, files ?? [])
    if files != nil || !certificates.isEmpty {
      set("run.certificates_in_package", to: certificates)
    }
    guard let level = root?.child("marking")?.scalar.flatMap({ markings.firstIndex(of: $0.text) })
    else { return }
    let above = Self.above(level, documents, markings)
    if files != nil || !above.isEmpty { set("run.markings_above", to: above) }
  }

  private static func certificates(_ documents: [YAMLNode], _ files: [String]) -> [Entry] {
    var found: [Entry] = []
    var known: Set<String> = []
    for document in documents where document.text("type") == "offset_certificate" {
      guard let path = document.text("path"), known.insert(path).inserted else { continue }
      found.append(Entry(["path": path], at: document.child("path")?.range))
    }
    for path in files where isNamedAsCertificate(path) && known.insert(path).inserted {
      found.append(Entry(["path": path]))
    }
    return found
  }

  /// A file that its own name calls an Offset Certificate; a stub only notes that there is one.
  public static func isNamedAsCertificate(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased().filter(\.isLetter) } ?? ""
    return name.holds("offsetcertificate") && !name.holds("stub")
  }

  private static func above(_ level: Int, _ documents: [YAMLNode], _ markings: [String]) -> [Entry]
  {
    var known: Set<String> = []
    return documents.compactMap { document in
      guard let path = document.text("path"), let marking = document.text("marking"),
        let rank = markings.firstIndex(of: marking), rank > level, known.insert(path).inserted
      else { return nil }
      return Entry(["path": path, "marking": marking], at: document.child("marking")?.range)
    }
  }
}

extension String {
  /// As `contains`, without the tables which that makes for every search.
  fileprivate func holds(_ word: String) -> Bool {
    utf8.indices.contains { utf8[$0...].starts(with: word.utf8) }
  }
}
