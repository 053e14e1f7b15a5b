import OffsetRules

/// The folder of a package on disk.
struct PackageFolder {
  /// As shown to people.
  let path: String
  /// Another package of this name.
  var twin: String?

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
    let tree = PackageTree(of: path)
    let folder = path
    var contents = PackageContents(name: name, entries: tree.entries) { document in
      RawFile.hash(of: Paths.join(folder, document))
    }
    contents.gaps = tree.gaps
    contents.isTooLarge = tree.isTooLarge
    contents.twin = twin
    contents.highestMarking = highestMarking
    return contents
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
