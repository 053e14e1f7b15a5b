import Foundation
import Testing

/// The README shows what the program prints.
@Suite struct ReadmeTests {
  @Test func theExampleOutputIsReal() throws {
    let readme = try String(
      contentsOf: Program.root.appending(path: "README.md"),
      encoding: .utf8
    )
    let start = try #require(readme.range(of: "$ check-offset ")).upperBound
    let block = try #require(readme[start...].range(of: "\n```"))
    let lines = readme[start..<block.lowerBound].split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let run = try Program.run(lines[0].split(separator: " ").map(String.init))
    let printed = run.output.replacing(/sha256:[0-9a-f]+/, with: "sha256:...")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let page = readme.replacingCharacters(
        in: start..<block.lowerBound,
        with: "\(lines[0])\n\(printed.dropLast())"
      )
      try Data(page.utf8).write(to: Program.root.appending(path: "README.md"))
      Issue.record("recorded README.md")
      return
    }
    #expect(lines.dropFirst().joined(separator: "\n") + "\n" == printed)
  }

  @Test func everyFileItNamesIsThere() throws {
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "examples/README.md"] {
      let url = Program.root.appending(path: page)
      let text = try String(contentsOf: url, encoding: .utf8)
      for link in text.matches(of: /\]\(([^)]+)\)/).map({ String($0.output.1) })
      where !link.hasPrefix("http") {
        let target = url.deletingLastPathComponent().appending(path: link)
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(link)")
      }
    }
  }
}
