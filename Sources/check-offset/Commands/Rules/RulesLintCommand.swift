import ArgumentParser
import OffsetRules
import RulesEngine

/// Tells authors what is wrong or doubtful in a pack.
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Show the errors and warnings of the rules, and what nothing uses.",
    discussion: "Exit status: 0 no errors or warnings; 1 warnings; 3 errors; 64 wrong use; "
      + "70 a fault of the program."
  )

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.read(warns: true)
    let lint = PackLint(loaded.compiled, problems: loaded.diagnostics)
    switch format {
    case .text:
      let renderer = DiagnosticRenderer(style: SnippetStyle(width: console.layout.width))
      console.mark(loaded.marking)
      for diagnostic in lint.diagnostics {
        let file = loaded.problemFiles.first { $0.path == diagnostic.path }
        for line in renderer.render(diagnostic, in: file) { console.write(line + "\n") }
      }
      console.write(lint.summary + "\n")
      console.mark(loaded.marking)
    case .json: console.write(lint.json(loaded.pack, tool: Version.tool))
    }
    guard loaded.isSound else { return try ExitStatus.end(with: ExitStatus.invalid) }
    try ExitStatus.end(with: lint.count(.warning) > 0 ? ExitStatus.findings : 0)
  }
}
