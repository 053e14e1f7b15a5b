import Foundation
import RulesEngine
import Testing

/// The examples find what their stories tell, at the right place, and nothing else.
@Suite struct ExampleTests {
  static let examples = Program.root.appending(path: "examples")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? [])
    .filter { name in
      FileManager.default.fileExists(
        atPath: examples.appending(path: "\(name)/expected.yaml").path
      )
    }.sorted()

  @Test func thereAreExamples() {
    #expect(Self.names.count >= 6)
  }

  @Test(arguments: names)
  func findsWhatTheStoryTells(_ name: String) throws {
    let expected = try Expected(Self.examples.appending(path: "\(name)/expected.yaml"))
    let run = try Program.run("--format", "json", try Self.casePath(name))
    let report = try Report(run.output)
    #expect(report.findings == expected.findings)
    #expect(report.missing == expected.missing)
  }

  @Test(arguments: names)
  func reportsStayAsTheyAre(_ name: String) throws {
    let path = try Self.casePath(name)
    try Golden.compare(
      try Program.run("--all", path).output,
      with: "examples/\(name).txt"
    )
    try Golden.compare(
      try Program.run("--format", "json", path).output,
      with: "examples/\(name).json"
    )
  }

  /// `examples/NAME/case.yaml` or `case.json`.
  static func casePath(_ name: String) throws -> String {
    let paths = ["yaml", "json"].map { "examples/\(name)/case.\($0)" }
    return try #require(
      paths.first { FileManager.default.fileExists(atPath: Program.root.appending(path: $0).path) }
    )
  }

  /// The findings and missing facts that `expected.yaml` lists.
  struct Expected {
    var findings: [String] = []
    var missing: Set<String> = []

    init(_ url: URL) throws {
      let file = try SourceFile.read(
        path: url.lastPathComponent,
        bytes: [UInt8](Data(contentsOf: url))
      )
      .get()
      let root = try #require(parseYAML(file).documents.first?.root?.mapping)
      func value(_ key: String) -> YAMLNode? { root.first { $0.keyText == key }?.value }
      findings = try (value("findings")?.sequence ?? []).map { node in
        let keys = try #require(node.mapping)
        func text(_ key: String) -> String {
          keys.first { $0.keyText == key }?.value.scalar?.text ?? ""
        }
        return
          "\(text("rule")) \(text("outcome")) \(text("subject")) \(text("line")):\(text("column"))"
      }
      missing = Set((value("missing")?.sequence ?? []).compactMap { $0.scalar?.text })
    }
  }

  /// The same of a JSON report.
  struct Report {
    var findings: [String] = []
    var missing: Set<String> = []

    init(_ json: String) throws {
      let top = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      )
      let cases = try #require(top["cases"] as? [[String: Any]])
      for result in cases.flatMap({ $0["results"] as? [[String: Any]] ?? [] }) {
        let missing = result["missing"] as? [[String: Any]] ?? []
        self.missing.formUnion(missing.compactMap { $0["path"] as? String })
        let outcome = result["outcome"] as? String ?? ""
        // What is so in every case stands once at the end of a report; the stored reports show it.
        if outcome == "note", result["severity"] as? String == "info" { continue }
        let place = result["location"] as? [String: Any] ?? [:]
        let subject = result["subjectID"] as? String ?? result["subject"] as? String ?? ""
        let (line, column) = (place["line"] as? Int ?? 0, place["column"] as? Int ?? 0)
        findings.append(
          "\(result["rule"] as? String ?? "") \(outcome) \(subject) \(line):\(column)"
        )
      }
    }
  }
}

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
