import ArgumentParser
import RulesEngine

/// Lists the roles, or one role's duties with their citations.
struct RolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "Who acts and who owes: duties by role, with citations.",
    discussion: ExitStatus.ofReading
  )

  @Argument(help: ArgumentHelp("A role, such as implementing_agency.", valueName: "role"))
  var role: String?

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let chosen = try role.map { try loaded.role($0) }.flatMap { loaded.pack.roles.role($0) }
    switch (format, chosen) {
    case (.json, let chosen):
      console.write(
        RoleList.json(
          chosen.map { [$0] } ?? loaded.pack.roles.roles,
          pack: loaded.pack,
          tool: Version.tool
        )
      )
    case (.text, .some(let chosen)):
      console.write(
        RoleList.text(chosen, pack: loaded.pack, layout: console.layout),
        under: loaded.marking
      )
    case (.text, nil):
      console.write(
        RoleList.text(loaded.pack, layout: console.layout),
        under: loaded.marking
      )
    }
    try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
  }
}
