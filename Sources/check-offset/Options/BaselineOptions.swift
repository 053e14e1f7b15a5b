import ArgumentParser
import RulesEngine

/// Findings that are known: against them, only what is new fails the gate.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Findings that stand in this file fail no gate.",
      valueName: "file"
    )
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp("Write the open findings to this file, as a baseline.", valueName: "file")
  )
  var writeBaseline: String?

  @Flag(help: "With --write-baseline: the file may be there already, and is replaced.")
  var replaceBaseline = false

  /// The baseline to read, and the key of the project file if that names it.
  func path(_ project: Project?) -> String? {
    baseline ?? project?.file.baseline.flatMap { project?.path($0) }
  }

  func validate() throws {
    if replaceBaseline, writeBaseline == nil {
      throw ValidationError("--replace-baseline goes with --write-baseline")
    }
    if baseline != nil, writeBaseline != nil {
      throw ValidationError("either --baseline or --write-baseline, not both")
    }
  }

  /// Refuses to write over a file unasked.
  func checkTarget() throws {
    guard let path = writeBaseline, FileKind(of: path) != nil else { return }
    guard replaceBaseline else {
      throw ValidationError("`\(path)` is there already; --replace-baseline replaces it")
    }
    let bytes = RawFile.read(path, limit: SourceLimits().maxBytes + 1)
    guard Baseline.read(path: path, bytes: bytes).baseline != nil else {
      throw ValidationError("`\(path)` is no baseline that can be read; delete it if it may go")
    }
  }
}
