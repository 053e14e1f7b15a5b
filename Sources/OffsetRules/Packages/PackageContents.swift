internal import RulesEngine

/// What lies in the folder of a package, and what is known of the package from outside.
public struct PackageContents: Sendable {
  /// What stands at a path; what a link leads to is never looked at.
  public enum Kind: Hashable, Sendable {
    /// A file of its own.
    case file
    /// A folder.
    case folder
    /// A link.
    case link
    /// A device, a pipe or the like.
    case other
  }

  /// The name of the folder.
  public let name: String
  /// What lies below it, by path from there.
  public let entries: [PackagePath: Kind]
  /// The SHA-256 of a file, nil if it cannot be read.
  public let hash: @Sendable (String) -> String?
  /// What could not be looked at.
  public var gaps: [PackageGap] = []
  /// There is more than is looked at.
  public var isTooLarge = false
  /// Another package of this name.
  public var twin: String?
  /// The highest marking that anything in the repository may have.
  public var highestMarking: String?
  /// What has a name of more than one spelling: all that equals it as a text.
  private let spellings: [String: PackagePath]

  /// The contents of a folder.
  public init(
    name: String,
    entries: [PackagePath: Kind],
    hash: @escaping @Sendable (String) -> String?
  ) {
    self.name = name
    self.entries = entries
    self.hash = hash
    let special = entries.keys.filter { !$0.text.utf8.allSatisfy { $0 < 0x80 } }
    spellings = Dictionary(special.map { ($0.text, $0) }, uniquingKeysWith: min)
  }

  /// The names under which the case itself may stand.
  public static let caseFiles = ["case.yaml", "case.yml", "case.json"]
  /// What need not be listed.
  private static let own = Set(
    ["waivers.yaml", "decisions.yaml", ProjectFile.name].map { PackagePath($0) }
  )
  /// The SHA-256 of an empty file.
  private static let hashOfNothing = DocumentHash().text

  /// The files, sorted.
  public var files: [String] { entries.filter { $0.value == .file }.keys.sorted().map(\.text) }

  /// The case file: the first of its names that is there.
  public var caseFile: String? { Self.caseFiles.first { kind(of: $0) != nil } }

  /// What stands at a path, as it is written.
  public func kind(of path: String) -> Kind? { entries[PackagePath(path)] }

  /// What must be listed to be there, sorted: everything but folders, the case, what settles its waivers and
  /// decisions, and each `.gitkeep` that is empty.
  public var documents: [PackagePath] {
    let caseFile = caseFile.map { PackagePath($0) }
    return entries.filter { path, kind in
      kind != .folder && path != caseFile && !Self.own.contains(path) && !keepsFolder(path, kind)
    }.keys.sorted()
  }

  /// git keeps no empty folder without a file in it.
  private func keepsFolder(_ path: PackagePath, _ kind: Kind) -> Bool {
    kind == .file && path.names.last == ".gitkeep" && hash(path.text) == Self.hashOfNothing
  }

  /// What stands there under another spelling of the same letters, where nothing stands at the path itself.
  public func otherSpelling(of path: String) -> PackagePath? {
    kind(of: path) == nil ? spellings[path] : nil
  }

  /// Whether it is open what stands at a path, because not everything could be looked at.
  public func isUnknown(_ path: String) -> Bool {
    let path = PackagePath(path)
    return entries[path] == nil && (isTooLarge || gaps.contains { $0.mayHold(path) })
  }

  /// The first part of a path that is a link.
  public func link(on path: String) -> String? {
    var part = ""
    for name in PackagePath(path).names {
      part += part.isEmpty ? String(name) : "/\(name)"
      if kind(of: part) == .link { return part }
    }
    return nil
  }

  /// Whether a path, as it is written, stays below the folder and is written plainly.
  public static func isWithin(_ path: String) -> Bool {
    PackagePath(path).names.allSatisfy { !["", ".", ".."].contains($0) }
      && !path.unicodeScalars.contains("\\")
  }
}
