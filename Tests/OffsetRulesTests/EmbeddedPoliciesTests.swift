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
    let generated = Self.root.appending(
      path: "Sources/OffsetRules/Policies/EmbeddedPolicies+Generated.swift"
    )
    let wanted = try Self.text(of: Self.root.appending(path: "policies/samm-c6.3.9"))
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

  @Test func embeddedPackLoads() {
    let (pack, problems) = RulePack.decode(EmbeddedPolicies.packFiles)
    let (_, errors) = CompiledPack.compile(pack)
    #expect((problems + errors).map(\.message) == [])
    #expect(pack.rules.count >= 25)
  }

  /// The generated file: every file of the pack but its tests, as a raw string.
  static func text(of folder: URL) throws -> String {
    var parts = [
      """
      // swift-format-ignore-file
      // Generated from policies/ by a test: RECORD=1 swift test --filter EmbeddedPolicies

      extension EmbeddedPolicies {
        package static let texts: [(name: String, text: StaticString)] = [

      """
    ]
    for below in ["", "rules/"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: below).path
      ).filter { $0.hasSuffix(".yaml") }.sorted()
      for name in names {
        let text = try String(contentsOf: folder.appending(path: below + name), encoding: .utf8)
        #expect(!text.contains("\"\"\"###"))
        parts.append("    (\"\(below)\(name)\", ###\"\"\"\n\(text)\n\"\"\"###),\n")
      }
    }
    parts.append("  ]\n}\n")
    return parts.joined()
  }
}
