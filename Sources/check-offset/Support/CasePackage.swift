import OffsetRules

/// The folder of a case file, where its documents lie; they are never opened.
enum CasePackage {
  /// What lies in the package of a case file; nil if there is no package.
  ///
  /// A package is the folder of a `case.yaml`, or one with a folder `documents`. What stands beside the case file is
  /// listed, and all of `documents`; links are not followed.
  static func tree(beside path: String) -> PackageTree? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "./"
    let name = parts.last.map { $0.lowercased() } ?? ""
    let hasDocuments = FileKind(of: folder + "documents") == .folder
    guard hasDocuments || ["case.yaml", "case.yml", "case.json"].contains(name) else { return nil }
    return PackageTree(of: folder, hasOnlyDocuments: true)
  }
}

extension PackageTree {
  /// The files, sorted; nil if there are more than are looked at.
  var files: [String]? {
    isTooLarge ? nil : entries.filter { $0.value == .file }.keys.sorted().map(\.text)
  }
}
