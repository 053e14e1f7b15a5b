import ArgumentParser
import RulesEngine

/// Shows a rule as its author wrote it.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a rule as it is written; `explain` says it in words.",
    discussion: ExitStatus.ofReading
  )

  @Argument(help: ArgumentHelp("The rule, such as OFF-FUND-001.", valueName: "rule"))
  var rule: String

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let rule = try loaded.rule(rule)
    switch format {
    case .text:
      let changes = rule.overlayLines.map { "# overlay \($0)\n" }.joined()
      console.write(
        "# \(rule.place.path):\(rule.place.location.line)\n\(changes)\(rule.sourceText)",
        under: loaded.marking
      )
    case .json: console.write(RuleList.json(rule, pack: loaded.pack, tool: Version.tool))
    }
    try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
  }
}
