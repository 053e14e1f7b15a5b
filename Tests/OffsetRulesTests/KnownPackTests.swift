import Foundation
import CEL
import OffsetRules
import RulesEngine
import TestSupport
import Testing

/// A pack that is known to be right is read as it is needed; what comes of it is what comes of the compiled one.
@Suite struct KnownPackTests {
  private static let (compiled, known): (CompiledPack, CompiledPack) = {
    let files = EmbeddedPolicies.packFiles
    let pack = RulePack(image: EmbeddedPolicies.packImage, files: files)
    return (CompiledPack.compile(pack, warns: false).pack, CompiledPack(known: pack))
  }()

  static var examples: [String] {
    let folder = EmbeddedPoliciesTests.root.appending(path: "examples").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/case.yaml")
    }
  }

  private func report(_ name: String, _ pack: CompiledPack) throws -> String {
    let file = EmbeddedPoliciesTests.root.appending(path: "examples/\(name)/case.yaml")
    let source = try SourceFile.read(path: name, bytes: Array(try Data(contentsOf: file))).get()
    let document = try #require(parseDocuments(source).documents.first)
    let day = CalendarDate(year: 2027, month: 6, day: 30).map {
      CheckDate(date: $0, source: .option)
    }
    let checked = pack.check(
      document,
      on: try #require(day),
      hostDerivations: Statements(files: EmbeddedPolicies.packFiles).derivations
    )
    return checked.results.map { result in
      let facts = result.missing.map(\.path)
      let clauses = result.clauses.map { "\($0.id) \($0.says) \($0.verdict)" }
      return "\(result.rule.id) \(result.subject.path) \(result.outcome) \(result.message) "
        + "\(result.remedy ?? "") \(result.acts ?? "") \(facts) \(clauses) \(result.fingerprint)"
    }.joined(separator: "\n")
  }

  @Test(arguments: examples) func nothingDiffers(_ name: String) throws {
    let known = try report(name, Self.known)
    #expect(try report(name, Self.compiled) == known)
    #expect(known.contains("OFF-"))
  }

  /// What is wrong in a pack that was said to be right is an error of its rule, never a rule that looks at something else.
  @Test func whatIsWrongAllTheSameIsAnError() throws {
    let rules =
      rule(
        "R-1",
        """
        for_each: {b: desk}
        requires: [{that: "b.sound", says: sound}]
        """
      ) + rule("R-2", #"requires: [{that: "desk.cheked", says: checked}]"#)
    let pack = RulePack.decode(SmallPack(rules: rules).files).pack
    let source = try SourceFile.read(path: "a", bytes: Array("desk: {checked: yes}\n".utf8)).get()
    let document = try #require(parseDocuments(source).documents.first)
    let day = CalendarDate(year: 2027, month: 6, day: 30).map {
      CheckDate(date: $0, source: .option)
    }
    let checked = CompiledPack(known: pack).check(document, on: try #require(day))
    #expect(checked.results.map { "\($0.rule.id) \($0.outcome)" } == ["R-1 error", "R-2 error"])
  }

  /// Reading ahead on another thread, while cases are checked on this one, changes nothing.
  @Test func readingAheadChangesNothing() async throws {
    let pack = CompiledPack(
      known: RulePack(image: EmbeddedPolicies.packImage, files: EmbeddedPolicies.packFiles)
    )
    async let ahead: Void = pack.prepare()
    let name = try #require(Self.examples.first)
    #expect(try report(name, pack) == report(name, Self.compiled))
    await ahead
    #expect(try report(name, pack) == report(name, Self.compiled))
  }
}
