import ArgumentParser
import CEL
import OffsetRules
import RulesEngine

/// Writes a skeleton of a case package.
struct PackageInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a skeleton of a case package: case.yaml and the folders of its documents."
  )

  @Argument(
    help: ArgumentHelp(
      "The folder of the package, named after its case; with --identifier, the one it goes into.",
      valueName: "dir"
    )
  )
  var folder: String

  @Option(
    help: ArgumentHelp("The identifier of the case, such as BN-D-QZX.", valueName: "identifier")
  )
  var identifier: String?

  @Option(
    help: ArgumentHelp("The stage, as in check-offset new.", valueName: "stage")
  )
  var stage = "lor_complete"

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions

  func run() throws {
    let console = Console()
    var package = PackageFolder(path: folder)
    if let identifier {
      guard Self.isIdentifier(identifier) else { throw Self.noIdentifier(identifier) }
      if package.name != identifier {
        package = PackageFolder(path: Paths.join(folder, identifier))
      }
    }
    guard Self.isIdentifier(package.name) else { throw Self.noIdentifier(package.name) }
    guard FileKind(of: package.path) == nil || isEmptyFolder(package.path) else {
      throw ValidationError("`\(package.path)` is there already, and nothing in it is replaced")
    }
    let loaded = try policies.load(console)
    let text = try text(for: package, loaded)
    for name in PackageLayout.folders {
      let documents = Paths.join(package.path, "documents/\(name)")
      try CaseFiles.makeFolder(documents)
      // git keeps no empty folder.
      try OutputFile.save("", to: Paths.join(documents, ".gitkeep"))
    }
    let path = Paths.join(package.path, "case.yaml")
    try OutputFile.save(text, to: path)
    console.write("\(path)\n")
    try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
  }

  private func text(for package: PackageFolder, _ loaded: LoadedPolicies) throws -> String {
    let day = try date.asOf ?? DateOptions.today()
    let text = CaseSkeleton.text(
      for: loaded.pack,
      stage: stage,
      checkDate: day.description,
      values: ["case.identifier": package.name, "documents": "[]"]
    )
    if let text { return text }
    let stages = CaseSkeleton.stages(of: loaded.pack)
    let nearest = nearestName(to: stage, in: stages)
    throw ValidationError(
      "there is no stage `\(stage)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "")
        + " (one of: \(stages.joined(separator: ", ")))"
    )
  }

  private func isEmptyFolder(_ path: String) -> Bool {
    guard let listing = FolderListing(of: path) else { return false }
    return listing.names.isEmpty && listing.unusable.isEmpty
  }

  private static func noIdentifier(_ name: String) -> ValidationError {
    ValidationError(
      "`\(name)` is not the identifier of a case, such as BN-D-QZX; name one with --identifier"
    )
  }

  /// Letters, digits and what joins them: a name that needs no quotes and leaves no folder.
  private static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic
    else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
  }
}
