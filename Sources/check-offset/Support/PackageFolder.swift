import OffsetRules
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of a package on disk.
struct PackageFolder {
  /// As shown to people.
  let path: String
  /// Another package of this name.
  var twin: String?

  /// More entries than this are no package of one case.
  private static let limit = 10_000

  /// Its name: the identifier of the case.
  var name: String {
    Paths.absolute(path).split(separator: "/").last.map(String.init) ?? "/"
  }

  /// The case file, as shown to people; nil if there is none.
  var caseFile: String? {
    PackageContents.caseFiles.first { FileKind(of: Paths.join(path, $0)) != nil }
      .map { Paths.join(path, $0) }
  }

  /// What lies in it; links are not followed, and no file is read until its hash is asked for.
  func contents(highestMarking: String? = nil) -> PackageContents {
    var entries: [String: PackageContents.Kind] = [:]
    Self.add("", of: path, depth: 0, to: &entries)
    let folder = path
    var contents = PackageContents(name: name, entries: entries) { document in
      RawFile.hash(of: Paths.join(folder, document))
    }
    contents.isTooLarge = entries.count > Self.limit
    contents.twin = twin
    contents.highestMarking = highestMarking
    return contents
  }

  private static func add(
    _ inner: String,
    of folder: String,
    depth: Int,
    to entries: inout [String: PackageContents.Kind]
  ) {
    for name in names(in: Paths.join(folder, inner)) where entries.count <= limit {
      let path = inner + name
      guard let kind = FileKind(of: Paths.join(folder, path)) else { continue }
      switch kind {
      case .folder:
        entries[path] = .folder
        if depth < 32 { add(path + "/", of: folder, depth: depth + 1, to: &entries) }
      case .file: entries[path] = .file
      case .link: entries[path] = .link
      case .other: entries[path] = .other
      }
    }
  }

  /// What stands in a folder itself, sorted.
  static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
    return (names ?? []).sorted()
  }
}

extension RawFile {
  /// The SHA-256 of a regular file; nil if it is none or cannot be read.
  static func hash(of path: String) -> String? {
    var hash = DocumentHash()
    guard forEachPart(of: path, { hash.add($0) }) else { return nil }
    return hash.text
  }
}
