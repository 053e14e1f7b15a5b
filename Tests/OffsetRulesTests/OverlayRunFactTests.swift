import CEL
import Foundation
import OffsetRules
import RulesEngine
import TestSupport
import Testing

/// What the run says of its overlays reaches the rules on overlays of the pack itself.
@Suite struct OverlayRunFactTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The outcome of a rule on the base of the pack's tests.
  private func outcome(
    of rule: String,
    markings: [String],
    isPublic: Bool
  ) throws -> String? {
    var pack = try PolicyPack.compiled().pack
    let folder = Self.root.appending(path: "examples/overlay").path
    for (index, marking) in markings.enumerated() {
      let files = try PolicySearch.overlay(in: folder).files.filter { $0.name == "overlay.yaml" }
      let text = String(decoding: try #require(files.first).bytes, as: UTF8.self)
        .replacing("overlay: example-office\n", with: "overlay: example-office-\(index)\n")
        .replacing("marking: CUI\n", with: "marking: \(marking)\n")
        .split(separator: "changes:\n")[0]
      _ = pack.lay(
        PackFiles(
          files: [
            PackFiles.File(name: "overlay.yaml", path: "overlay.yaml", bytes: Array(text.utf8))
          ]
        )
      )
    }
    #expect(pack.overlays.map(\.marking) == markings)
    let base = Self.root.appending(path: "policies/samm-c6.3.9/tests/bases/complete.yaml")
    let document = try documents(String(contentsOf: base, encoding: .utf8))[0]
    let day = try #require(CompiledPack.statedCheckDate(of: document))
    var selection = RuleSelection()
    selection.rules = [rule]
    let report = CompiledPack.compile(pack).pack.check(
      document,
      on: CheckDate(date: day, source: .file),
      selection: selection,
      run: RunFacts(of: pack, isPublic: isPublic)
    )
    return report.outcome(of: rule)
  }

  @Test(arguments: [([], "note"), (["CUI"], "compliant"), (["CUI", "UNCLASSIFIED"], "compliant")])
  func thatAnOverlayIsLoadedIsKnown(_ markings: [String], _ expected: String) throws {
    #expect(try outcome(of: "OFF-OVL-001", markings: markings, isPublic: false) == expected)
  }

  /// The program refuses such a report before it is made; the rule would find it all the same.
  @Test(arguments: [
    ([], true, "not_applicable"), (["UNCLASSIFIED"], true, "compliant"),
    (["CUI", "UNCLASSIFIED"], false, "compliant"), (["CUI", "UNCLASSIFIED"], true, "violation"),
    (["UNCLASSIFIED", "SECRET"], true, "violation"),
  ])
  func theHighestMarkingOfTheOverlaysIsKnown(
    _ markings: [String],
    _ isPublic: Bool,
    _ expected: String
  ) throws {
    #expect(try outcome(of: "OFF-OVL-002", markings: markings, isPublic: isPublic) == expected)
  }
}
