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
  public let entries: [String: Kind]
  /// The SHA-256 of a file, nil if it cannot be read.
  public let hash: @Sendable (String) -> String?
  /// There is more than is looked at.
  public var isTooLarge = false
  /// Another package of this name.
  public var twin: String?
  /// The highest marking that anything in the repository may have.
  public var highestMarking: String?

  /// The contents of a folder.
  public init(
    name: String,
    entries: [String: Kind],
    hash: @escaping @Sendable (String) -> String?
  ) {
    self.name = name
    self.entries = entries
    self.hash = hash
  }

  /// The names under which the case itself may stand.
  public static let caseFiles = ["case.yaml", "case.yml", "case.json"]
  /// What need not be listed.
  private static let own = Set(["waivers.yaml", "decisions.yaml", ProjectFile.name])

  /// The files, sorted.
  public var files: [String] { entries.filter { $0.value == .file }.keys.sorted() }

  /// The case file: the first of its names that is there.
  public var caseFile: String? { Self.caseFiles.first { entries[$0] != nil } }

  /// What must be listed to be there: everything but folders, the case, what settles its waivers and
  /// decisions, and `.gitkeep`.
  public var documents: [String] {
    entries.filter { path, kind in
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      return kind != .folder && path != caseFile && !Self.own.contains(path) && name != ".gitkeep"
    }.keys.sorted()
  }

  /// The first part of a path that is a link.
  public func link(on path: String) -> String? {
    var part = ""
    for name in path.split(separator: "/") {
      part += part.isEmpty ? String(name) : "/\(name)"
      if entries[part] == .link { return part }
    }
    return nil
  }

  /// Whether a path, as it is written, stays below the folder and is written plainly.
  public static func isWithin(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !["", ".", ".."].contains($0) }
    return isPlain && !path.contains("\\")
  }
}
