#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of a case file, where its documents lie; they are never opened.
enum CasePackage {
  /// More files than this are no package of one case.
  private static let limit = 10_000

  /// The files of the package of a case file, by their path below its folder, sorted; nil if there is no package.
  ///
  /// A package is the folder of a `case.yaml`, or one with a folder `documents`. What stands beside the case file is
  /// listed, and all of `documents`; links are not followed.
  static func files(beside path: String) -> [String]? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "./"
    let name = parts.last.map { $0.lowercased() } ?? ""
    let hasDocuments = FileKind(of: folder + "documents") == .folder
    guard hasDocuments || ["case.yaml", "case.yml", "case.json"].contains(name) else { return nil }
    var files = names(in: folder).filter { FileKind(of: folder + $0) == .file }
    if hasDocuments { add("documents/", in: folder, depth: 0, to: &files) }
    return files.count > limit ? nil : files.sorted()
  }

  private static func add(_ inner: String, in folder: String, depth: Int, to files: inout [String])
  {
    for name in names(in: folder + inner) where files.count <= limit {
      let path = inner + name
      switch FileKind(of: folder + path) {
      case .folder where depth < 32:
        add(path + "/", in: folder, depth: depth + 1, to: &files)
      case .file: files.append(path)
      default: break
      }
    }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
