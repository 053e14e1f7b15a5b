import ArgumentParser
import RulesEngine

/// Lists the rules by topic.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules by topic."
  )

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let (rules, pack) = (loaded.pack.rules, loaded.pack)
    switch format {
    case .text: console.write(RuleList.text(rules, pack: pack, layout: console.layout))
    case .json: console.write(RuleList.json(rules, pack: pack, tool: Version.tool))
    }
    try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
  }
}
