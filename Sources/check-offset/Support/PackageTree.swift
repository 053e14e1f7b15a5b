import OffsetRules

/// Everything below the folder of a package, and what of it could not be looked at; links are not followed.
struct PackageTree {
  private(set) var entries: [PackagePath: PackageContents.Kind] = [:]
  private(set) var gaps: [PackageGap] = []
  private let folder: String
  private let hasOnlyDocuments: Bool

  /// More entries than this are no package of one case.
  private static let most = 10_000
  /// More folders within each other than this are none either.
  private static let deepest = 32

  /// Looks at a folder; of one where a case stands by itself only at the files beside it and at `documents`.
  init(of folder: String, hasOnlyDocuments: Bool = false) {
    self.folder = folder
    self.hasOnlyDocuments = hasOnlyDocuments
    add("", depth: 0)
  }

  /// There is more than is looked at.
  var isTooLarge: Bool { entries.count > Self.most }

  private mutating func add(_ inner: String, depth: Int) {
    guard depth <= Self.deepest else { return gaps.append(PackageGap(inner, .tooDeep)) }
    let place = Paths.join(folder, inner)
    guard let listing = FolderListing(of: place) else {
      return gaps.append(PackageGap(inner, at: place))
    }
    gaps += listing.unusable.map { PackageGap(Paths.join(inner, $0), .name) }
    var gap: PackageGap?
    for name in listing.names where entries.count <= Self.most {
      let path = Paths.join(inner, name)
      let place = Paths.join(folder, path)
      switch FileKind(of: place) {
      case .folder:
        if hasOnlyDocuments, depth == 0, name != "documents" { continue }
        entries[PackagePath(path)] = .folder
        add(path, depth: depth + 1)
      case .file: entries[PackagePath(path)] = .file
      case .link: entries[PackagePath(path)] = .link
      case .other: entries[PackagePath(path)] = .other
      // The name can be read and what it stands for cannot.
      case nil: gap = gap ?? PackageGap(inner, at: place)
      }
    }
    if let gap { gaps.append(gap) }
  }
}

extension PackageGap {
  /// A folder of which the system does not tell what stands at a place in it.
  init(_ path: String, at place: String) {
    self.init(path, FolderListing.isTooLong(place) ? .tooDeep : .unreadable)
  }
}
