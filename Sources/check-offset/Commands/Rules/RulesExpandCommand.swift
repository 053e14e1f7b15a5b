import ArgumentParser
import OffsetRules
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes case files of a base case and patches, as the examples are made.
struct RulesExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "Write the case file that a base case and a patch make.",
    discussion: """
      A patch says `story`, `base` (a case file, from the folder of the patch), and as the tests of \
      the rules do `set`, `remove` and `as_of`. The base keeps its comments and layout.
      """,
    shouldDisplay: false
  )

  @Argument(help: ArgumentHelp("Files of patches.", valueName: "patch")) var patches: [String]
  @Flag(help: "Write case.yaml beside each patch; else the case is printed.") var write = false

  func run() throws {
    let console = Console()
    var isInvalid = false
    for path in patches {
      guard let text = try text(of: path, console) else {
        isInvalid = true
        continue
      }
      if write {
        try OutputFile.save(text, to: Self.sibling("case.yaml", of: path))
      } else {
        console.write(text)
      }
    }
    try ExitStatus.end(with: isInvalid ? ExitStatus.invalid : 0)
  }

  private func text(of path: String, _ console: Console) throws -> String? {
    guard let file = try read(path, console) else { return nil }
    var patch = PatchedCase(file)
    var text: String?
    if !patch.base.isEmpty, let base = try read(Self.sibling(patch.base, of: path), console) {
      text = patch.text(on: base)
    }
    console.complain(patch.diagnostics, in: [file])
    return text
  }

  private func read(_ path: String, _ console: Console) throws -> SourceFile? {
    guard let bytes = RawFile.read(path, limit: SourceLimits().maxBytes + 1) else {
      throw ValidationError("`\(path)` cannot be read")
    }
    switch SourceFile.read(path: path, bytes: bytes) {
    case .success(let file): return file
    case .failure(let diagnostic):
      console.complain([diagnostic])
      return nil
    }
  }

  /// A file named from the folder of another.
  private static func sibling(_ name: String, of path: String) -> String {
    URL(filePath: path).deletingLastPathComponent().appending(path: name).path
  }
}
