import Foundation
import Testing

/// Stored outputs; `RECORD=1` writes them anew and lets the run fail, so that nobody records by accident.
enum Golden {
  static func compare(
    _ text: String,
    with name: String,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    // The digest changes with every word of the policies.
    let stable = text.replacing(/sha256:[0-9a-f]+/, with: "sha256:...")
    let file = Program.root.appending(path: "Tests/Fixtures/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(stable.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: location)
      return
    }
    let stored = try String(contentsOf: file, encoding: .utf8)
    #expect(
      stable == stored,
      "read the difference, then RECORD=1 if it is right",
      sourceLocation: location
    )
  }
}
