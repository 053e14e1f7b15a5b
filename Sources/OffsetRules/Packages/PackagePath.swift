/// A path below the folder of a package, told from others as the system does it: by its bytes.
///
/// As texts, an umlaut in one sign and the same in two (a letter and its dots) are equal; on the disk they are two
/// files.
public struct PackagePath: Hashable, Comparable, Sendable {
  /// The path as it is written.
  public let text: String

  /// The path of a text.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether both have the same bytes.
  public static func == (a: PackagePath, b: PackagePath) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  /// The order of the bytes.
  public static func < (a: PackagePath, b: PackagePath) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  /// Adds the bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }

  /// The names on the way, and the last; a mark on the slash does not hide it.
  var names: [Substring] {
    text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map {
      Substring($0)
    }
  }

  /// Whether it lies below a folder.
  func lies(below folder: PackagePath) -> Bool {
    text.utf8.starts(with: folder.text.utf8)
      && text.utf8.dropFirst(folder.text.utf8.count).first == UInt8(ascii: "/")
  }
}
