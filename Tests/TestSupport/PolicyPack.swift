internal import Foundation
public import RulesEngine

/// The policy pack of this repository, for tests that show what its authors see.
public enum PolicyPack {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "policies/samm-c6.3.9")

  /// The files of the pack without its tests.
  public static func files() throws -> [PackFiles.File] {
    try ["", "rules/"].flatMap { below in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: below).path)
        .filter { $0.hasSuffix(".yaml") }.sorted()
        .map { name in
          PackFiles.File(
            name: below + name,
            path: below + name,
            bytes: Array(try Data(contentsOf: folder.appending(path: below + name)))
          )
        }
    }
  }

  /// The files of the pack with one file of rules in place of its own.
  public static func files(rules: String) throws -> PackFiles {
    let others = try files().filter { !$0.name.hasPrefix("rules/") }
    let file = PackFiles.File(name: "rules/mine.yaml", path: "mine.yaml", bytes: Array(rules.utf8))
    return PackFiles(files: others + [file])
  }

  /// The pack ready for use.
  public static func compiled() throws -> CompiledPack {
    let (pack, problems) = RulePack.decode(PackFiles(files: try files()))
    let (compiled, errors) = CompiledPack.compile(pack)
    let found = (problems + errors).filter { $0.severity == .error }
    guard found.isEmpty else { throw SmallPack.UnsoundPack(problems: found.map(\.line)) }
    return compiled
  }
}
