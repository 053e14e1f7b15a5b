import ArgumentParser

/// Makes case packages and keeps their manifests.
struct PackageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: "Make a case package, and write down which documents it holds.",
    subcommands: [PackageInitCommand.self, PackageLockCommand.self]
  )
}
