#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands in a folder itself.
///
/// Asked of the system: `FileManager` leaves out every name that is not UTF-8, and does not tell.
struct FolderListing {
  /// The names, in the order of their bytes.
  private(set) var names: [String] = []
  /// Names that no case file can hold, with what is wrong in them replaced.
  private(set) var unusable: [String] = []

  /// Reads a folder, the current one for the empty path; nil if it cannot be read whole.
  init?(of folder: String) {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return nil }
    defer { closedir(stream) }
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    var found: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = UnsafeRawPointer(entry) + start
      let length = Int(strlen(name.assumingMemoryBound(to: CChar.self)))
      found.append(Array(UnsafeRawBufferPointer(start: name, count: length)))
    }
    guard errno == 0 else { return nil }
    self.init(found)
  }

  /// Names as the system gives them.
  init(_ found: [[UInt8]]) {
    for bytes in found where bytes != Array(".".utf8) && bytes != Array("..".utf8) {
      let name = String(decoding: bytes, as: UTF8.self)
      if name.utf8.elementsEqual(bytes), !name.unicodeScalars.contains(where: Self.isUnusable) {
        names.append(name)
      } else {
        unusable.append(Self.shown(name))
      }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unusable.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What git keeps there is no part of the project.
  static func isOfGit(_ name: String) -> Bool { name == ".git" }

  /// Whether a path is longer than the system takes.
  static func isTooLong(_ path: String) -> Bool { path.utf8.count >= 4_096 }

  private static func shown(_ name: String) -> String {
    var shown = ""
    for scalar in name.unicodeScalars {
      shown.unicodeScalars.append(isUnusable(scalar) ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  /// What YAML does not take, or takes for the end of a line.
  private static func isUnusable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isNoncharacterCodePoint || scalar == "\u{FEFF}"
    }
  }
}
