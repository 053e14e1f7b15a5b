import ArgumentParser
import OffsetRules
import RulesEngine

/// Writes the SHA-256 of each listed document into the case file.
struct PackageLockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Write the SHA-256 of each listed document into case.yaml.",
    discussion: "Comments and layout stay. What is not listed is told; with --add it is listed."
  )

  @Argument(help: ArgumentHelp("The folder of the package.", valueName: "dir"))
  var folder: String

  @Flag(help: "List what is not listed yet; type and marking are then to be filled in.")
  var add = false

  @OptionGroup var policies: PolicyOptions

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let package = PackageFolder(path: folder)
    guard let path = package.caseFile, FileKind(of: path) == .file else {
      throw ValidationError("`\(folder)` is no package: there is no case.yaml in it")
    }
    let lock = try PackageLock(path, package.contents(), loaded.pack.schema, adds: add)
    console.complain(lock.problems, in: [lock.file])
    for change in lock.changes { console.write(change + "\n") }
    if lock.changes.isEmpty {
      console.write("\(path): nothing to change\n")
    } else {
      let mark = RawFile.read(path, limit: 3) == [0xEF, 0xBB, 0xBF] ? "\u{FEFF}" : ""
      try OutputFile.save(mark + String(decoding: lock.bytes, as: UTF8.self), to: path)
      let count = lock.changes.count
      console.write("\(path): \(count == 1 ? "1 change" : "\(count) changes")\n")
    }
    let isWhole = !lock.problems.contains { $0.severity == .error }
    try ExitStatus.end(with: isWhole && loaded.isSound ? 0 : ExitStatus.invalid)
  }
}
