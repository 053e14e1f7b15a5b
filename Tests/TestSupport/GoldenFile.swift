internal import Foundation

/// A stored report that a test compares with.
///
/// `RECORD=1 swift test` writes the file anew and lets the test fail, so that nobody records by accident.
public struct GoldenFile {
  private let url: URL

  /// The file of this name in `Tests/Fixtures/reports`.
  public init(_ name: String) {
    self.init(path: "Tests/Fixtures/reports/\(name)")
  }

  /// The file at a path from the root of the package.
  public init(path: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }

  /// A file that readers use and a test keeps right, such as `docs/mistakes.md`.
  public init(inRepository path: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }

  /// What the text differs in; nothing when it is as stored.
  public func difference(from text: String) throws -> [String] {
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
      return ["recorded \(url.lastPathComponent); run again without RECORD"]
    }
    let stored = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let (old, new) = (stored.split(separator: "\n"), text.split(separator: "\n"))
    guard stored != text else { return [] }
    let changes = zip(old, new).filter { $0 != $1 }.map { "- \($0)\n+ \($1)" }
    return changes.isEmpty ? ["\(old.count) lines are stored, \(new.count) came out"] : changes
  }
}
