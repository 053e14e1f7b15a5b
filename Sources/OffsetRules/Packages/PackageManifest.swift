public import RulesEngine

/// The documents that a case file lists.
public struct PackageManifest: Sendable {
  /// One entry of `documents`.
  public struct Document: Sendable {
    /// Its number in the list.
    public let index: Int
    /// Its id, if it has one.
    public let id: String?
    /// Where it lies in the package; nil for one that somebody else holds.
    public let path: String?
    /// The stated SHA-256.
    public let sha256: String?
    let date: String?
    let marking: String?
    let range: SourceRange
    let places: [String: SourceRange]

    /// Where its path stands.
    public var pathRange: SourceRange { place("path") }

    /// Where a field stands, else the entry.
    func place(_ field: String) -> SourceRange { places[field] ?? range }
  }

  /// The entries, in the order of the file.
  public let documents: [Document]
  /// Where the list stands: its key; nil if there is none.
  public let place: SourceRange?

  /// Reads the list of a case file, as far as it can be understood.
  ///
  /// - Parameter root: The case file, without what protected fields hold.
  public init(_ root: YAMLNode) {
    let entry = root.mapping?.first { $0.keyText == "documents" }
    place = entry?.key.range
    documents = (entry?.value.sequence ?? []).enumerated().map { index, node in
      let fields = node.mapping ?? []
      var places: [String: SourceRange] = [:]
      for field in fields { places[field.keyText] = field.value.range }
      return Document(
        index: index,
        id: node.text("id"),
        path: node.text("path"),
        sha256: node.text("sha256"),
        date: node.text("date"),
        marking: node.text("marking"),
        range: SourceRange(start: node.range.start, end: node.range.start),
        places: places
      )
    }
  }
}

extension YAMLNode {
  func child(_ name: String) -> YAMLNode? {
    mapping?.first { $0.keyText == name }?.value
  }

  func text(_ name: String) -> String? {
    child(name)?.scalar.flatMap { $0.text.isEmpty ? nil : $0.text }
  }
}
