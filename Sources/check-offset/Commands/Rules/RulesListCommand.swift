import ArgumentParser
import CEL
import RulesEngine

/// Lists the rules by topic.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules by topic.",
    discussion: ExitStatus.ofReading
  )

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  @Option(
    help: ArgumentHelp("Only rules in force on this day, with its sections.", valueName: "date")
  )
  var asOf: CalendarDate?

  @Option(
    help: ArgumentHelp("Instead: the texts that were last read before this day.", valueName: "date")
  )
  var stale: CalendarDate?

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let pack = loaded.pack
    let rules = asOf.map { pack.rulesInForce(on: $0) } ?? pack.rules
    switch (format, stale) {
    case (.text, .some(let day)):
      console.write(
        StaleList.text(pack, before: day, layout: console.layout),
        under: loaded.marking
      )
    case (.json, .some(let day)):
      console.write(StaleList.json(pack, before: day, tool: Version.tool))
    case (.text, nil):
      console.write(
        RuleList.text(rules, pack: pack, on: asOf, layout: console.layout),
        under: loaded.marking
      )
    case (.json, nil):
      console.write(RuleList.json(rules, pack: pack, on: asOf, tool: Version.tool))
    }
    try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
  }
}
