/// A folder, or folders of one kind, below another: `packages`, `packages/BN-*`, `**/archive`.
///
/// What lies below a folder that fits, fits too.
public struct PathPattern: Hashable, Sendable {
  private let parts: [[UInt8]]

  /// Reads a pattern; nil if it leaves the folder it starts from, or says nothing.
  public init?(_ text: String) {
    guard !text.hasPrefix("/") else { return nil }
    let parts = text.split(separator: "/").filter { $0 != "." }
    guard !parts.isEmpty || text == "." || text == "./", parts.count <= 64, !parts.contains("..")
    else { return nil }
    self.parts = parts.map { Array($0.utf8) }
  }

  /// Whether a path, or a folder above it, fits.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
    // One row after the other, so that many stars cost no more than few: which beginnings of the path fit so far.
    var fits = [true] + Array(repeating: false, count: names.count)
    for part in parts {
      var next = Array(repeating: false, count: names.count + 1)
      for count in 0...names.count {
        if part == Array("**".utf8) {
          next[count] = fits[count] || (count > 0 && next[count - 1])
        } else if count > 0 {
          next[count] = fits[count - 1] && Self.matches(names[count - 1], part)
        }
      }
      fits = next
    }
    return fits.contains(true)
  }

  private static func matches(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    var (at, read) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while read < name.count {
      if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
        star = (at, read)
        at += 1
      } else if at < pattern.count, pattern[at] == name[read] {
        (at, read) = (at + 1, read + 1)
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        (at, read) = (last.pattern + 1, last.name + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
