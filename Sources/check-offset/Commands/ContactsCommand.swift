import ArgumentParser
import OffsetRules
import RulesEngine

/// Lists the offices to ask.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Offices to ask, as public text names them, and those an overlay adds.",
    discussion: ExitStatus.ofReading
  )

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let (list, problems) = loaded.contacts()
    console.complain(problems)
    switch format {
    case .text:
      console.write(
        ContactReport.text(list, pack: loaded.pack, layout: console.layout),
        under: loaded.marking
      )
    case .json:
      console.write(ContactReport.json(list, pack: loaded.pack, tool: Version.tool))
    }
    try ExitStatus.end(with: loaded.isSound && problems.isEmpty ? 0 : ExitStatus.invalid)
  }
}
