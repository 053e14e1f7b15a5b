import Foundation
import RulesEngine
import Testing

/// One example: its case, its story and what must be found in it.
struct Example {
  /// A finding that `expected.yaml` lists.
  struct Finding {
    var rule = ""
    var outcome = ""
    var subject = ""
    /// The path of the fact it points at.
    var at = ""

    var summary: String { "\(rule) \(outcome) \(subject)" }
  }

  /// A place of the case file.
  struct Place: Equatable {
    var line: Int
    var column: Int
  }

  let name: String
  /// The case file, from the root of the package.
  let path: String
  let story: String
  private(set) var findings: [Finding] = []
  private(set) var missing: Set<String> = []

  static let folder = Program.root.appending(path: "examples")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { has("expected.yaml", $0) }.sorted()

  static func file(_ file: String, _ name: String) -> URL {
    folder.appending(path: "\(name)/\(file)")
  }

  static func has(_ name: String, _ example: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name, example).path)
  }

  init(_ name: String) throws {
    self.name = name
    let ending = try #require(["yaml", "json"].first { Self.has("case.\($0)", name) })
    path = "examples/\(name)/case.\(ending)"
    let expected = try Self.root(of: Self.file("expected.yaml", name))
    // An example that is written by hand has its story beside what it must find.
    story =
      Self.has("patch.yaml", name)
      ? PatchedCase(try Self.source(Self.file("patch.yaml", name))).story
      : Self.text(expected, "story")
    findings = (Self.value(expected, "findings")?.sequence ?? []).map { node in
      Finding(
        rule: Self.text(node, "rule"),
        outcome: Self.text(node, "outcome"),
        subject: Self.text(node, "subject"),
        at: Self.text(node, "at")
      )
    }
    let facts = Self.value(expected, "missing")?.sequence ?? []
    missing = Set(facts.compactMap { $0.scalar?.text })
  }

  /// Where a fact may be pointed at: its value, or its key.
  func places(of path: String) throws -> [Place] {
    let file = try Self.source(Program.root.appending(path: self.path))
    var node = try Self.root(of: Program.root.appending(path: self.path))
    var key: YAMLNode?
    for step in path.split(whereSeparator: { ".[]".contains($0) }).map(String.init) {
      if let elements = node.sequence {
        let number = try #require(Int(step))
        try #require(elements.indices.contains(number), "\(path)")
        (node, key) = (elements[number], nil)
      } else {
        let entry = try #require(
          node.mapping?.first { $0.keyText == step },
          "`\(path)` is not in \(self.path)"
        )
        (node, key) = (entry.value, entry.key)
      }
    }
    return [node, key].compactMap { $0 }.map { node in
      let place = file.location(at: node.range.start)
      return Place(line: place.line, column: place.column)
    }
  }

  /// Its line in examples/README.md.
  var row: String {
    let ending = path.split(separator: "/").last ?? ""
    var groups: [(outcome: String, rules: [String])] = []
    for finding in findings {
      let outcome = finding.outcome == "indeterminate" ? "not decided" : finding.outcome
      let index = groups.firstIndex { $0.outcome == outcome } ?? groups.endIndex
      if index == groups.endIndex { groups.append((outcome, [])) }
      if !groups[index].rules.contains(finding.rule) { groups[index].rules.append(finding.rule) }
    }
    let found = groups.map { "\($0.outcome): \($0.rules.joined(separator: ", "))" }
    let text = found.isEmpty ? "nothing" : found.joined(separator: "; ")
    return "| [\(name)](\(name)/\(ending)) | \(story) | \(text) |"
  }

  // MARK: Reading

  private static func source(_ url: URL) throws -> SourceFile {
    try SourceFile.read(path: url.lastPathComponent, bytes: [UInt8](Data(contentsOf: url))).get()
  }

  private static func root(of url: URL) throws -> YAMLNode {
    try #require(parseDocuments(try source(url)).documents.first?.root)
  }

  private static func value(_ node: YAMLNode, _ key: String) -> YAMLNode? {
    node.mapping?.first { $0.keyText == key }?.value
  }

  private static func text(_ node: YAMLNode, _ key: String) -> String {
    value(node, key)?.scalar?.text ?? ""
  }
}
