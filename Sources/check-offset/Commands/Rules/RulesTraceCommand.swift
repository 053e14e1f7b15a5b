import ArgumentParser
import OffsetRules
import RulesEngine

/// Says for every sentence that was read which rule carries it, or why none does.
struct RulesTraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Say for every sentence that was read which rule carries it, or why none does.",
    discussion: ExitStatus.ofReading
  )

  @Argument(
    help: ArgumentHelp(
      "Only this rule, sentence, text or section, such as OFF-FUND-001 or C6.3.9.",
      valueName: "which"
    )
  )
  var which: String?

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let (table, problems) = Traceability.read(loaded.source.files, pack: loaded.pack)
    console.complain(
      problems,
      in: problems.compactMap { loaded.source.files.source(at: $0.path) }
    )
    switch format {
    case .text:
      console.write(
        TraceList.text(table, pack: loaded.pack, filter: which, layout: console.layout),
        under: loaded.marking
      )
    case .json:
      console.write(
        TraceList.json(table, pack: loaded.pack, filter: which, tool: Version.tool)
      )
    }
    try ExitStatus.end(with: loaded.isSound && problems.isEmpty ? 0 : ExitStatus.invalid)
  }
}
