import Foundation
import OffsetRules
import RulesEngine
import Testing

/// The copy of the policies inside the program is the one in `policies/`.
@Suite struct EmbeddedPoliciesTests {
  /// The root of the package, from this file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func embeddedCopyEqualsThePolicies() throws {
    let folder = Self.root.appending(path: "policies/samm-c6.3.9")
    try Self.expect("EmbeddedPolicies+Texts.swift", holds: try Self.texts(of: folder))
  }

  @Test func embeddedImagesEqualThePolicies() throws {
    let folder = Self.root.appending(path: "policies/samm-c6.3.9")
    try Self.expect("EmbeddedPolicies+Images.swift", holds: try Self.images(of: folder))
  }

  @Test func embeddedPackLoads() {
    let (pack, problems) = RulePack.decode(EmbeddedPolicies.packFiles)
    let (_, errors) = CompiledPack.compile(pack)
    #expect((problems + errors).map(\.message) == [])
    #expect(pack.rules.count >= 25)
  }

  /// A pack of an image and the pack of the YAML files differ in nothing that an image can hold.
  @Test func imageGivesThePackOfTheFiles() {
    let files = EmbeddedPolicies.packFiles
    let (pack, _) = RulePack.decode(files)
    let loaded = RulePack(image: EmbeddedPolicies.packImage, files: files)
    #expect(loaded.image(of: files) == pack.image(of: files))
    #expect(loaded.rules.map(\.place.location) == pack.rules.map(\.place.location))
    #expect(loaded.rules.map(\.sourceText) == pack.rules.map(\.sourceText))
    #expect(loaded.schema.fields.map(\.children) == pack.schema.fields.map(\.children))
  }

  /// An image of another layout, or none at all, must not bring the program down.
  @Test func noImageIsReadAsSomething() {
    for image: StaticString in ["", "0", "ooooooooooooo", "no image of any pack, but words"] {
      _ = RulePack(image: image, files: PackFiles(files: []))
      _ = StatementTable(image: image)
    }
  }

  /// Compares a generated file with what it should hold, or writes it.
  static func expect(_ name: String, holds wanted: String) throws {
    let generated = root.appending(path: "Sources/OffsetRules/Policies/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(wanted.utf8).write(to: generated, options: .atomic)
      Issue.record("recorded; build and run again without RECORD")
      return
    }
    let found = try String(contentsOf: generated, encoding: .utf8)
    #expect(
      found == wanted,
      "stale: run RECORD=1 swift test --filter EmbeddedPolicies, then build again"
    )
  }

  private static let head = """
    // swift-format-ignore-file
    // Generated from policies/ by a test: RECORD=1 swift test --filter EmbeddedPolicies

    extension EmbeddedPolicies {

    """

  /// The generated texts: every file of the pack but its tests, as a raw string.
  static func texts(of folder: URL) throws -> String {
    var parts = [head, "  package static let texts: [(name: String, text: StaticString)] = [\n"]
    for (name, text) in try files(of: folder) {
      parts.append("    (\"\(name)\", \(literal(text))),\n")
    }
    parts.append("  ]\n}\n")
    return parts.joined()
  }

  /// The generated images.
  static func images(of folder: URL) throws -> String {
    let files = PackFiles(
      files: try files(of: folder).map { name, text in
        PackFiles.File(name: name, path: name, bytes: Array(text.utf8))
      }
    )
    let (pack, problems) = RulePack.decode(files)
    let statements = Statements(files: files).load()
    #expect((problems + statements.diagnostics).map(\.message) == [])
    return """
      \(head)  package static let digest = "\(files.digest)"
        package static let packImage: StaticString = \(literal(pack.image(of: files)))
        package static let statementsImage: StaticString = \(literal(statements.reader.table.image))
      }

      """
  }

  private static func literal(_ text: String) -> String {
    #expect(!text.contains("\"\"\"###"))
    return "###\"\"\"\n\(text)\n\"\"\"###"
  }

  private static func files(of folder: URL) throws -> [(name: String, text: String)] {
    let found = try ["", "rules/"].flatMap { below in
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: below).path
      ).filter { $0.hasSuffix(".yaml") }.sorted()
      return try names.map { name in
        (
          below + name,
          try String(contentsOf: folder.appending(path: below + name), encoding: .utf8)
        )
      }
    }
    return found.sorted { $0.0 < $1.0 }
  }
}
