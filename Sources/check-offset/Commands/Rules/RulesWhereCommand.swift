import ArgumentParser
import CEL
import OffsetRules
import RulesEngine

/// Says which policies are used.
struct RulesWhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: "Say which policies are used, and their digest.",
    discussion: ExitStatus.ofReading
  )

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let summary = loaded.summary
    let how =
      switch loaded.source.origin {
      case .option: "named by --policies"
      case .environment: "named by \(PolicySearch.environmentVariable)"
      case .upward: "the nearest policies/ at or above the working directory"
      case .besideProgram: "beside the program"
      case .embedded: "the copy inside the program"
      }
    switch format {
    case .text:
      console.write(
        """
        \(summary.id) \(summary.version), \(loaded.pack.rules.count) rules, \(summary.marking)
        from    \(loaded.source.folder.map { "\($0) (\(how))" } ?? how)
        digest  \(summary.digest)

        """
          + loaded.summaries.dropFirst().map { overlay in
            """
            \(overlay.id) \(overlay.version), overlay, \(overlay.marking)
            digest  \(overlay.digest)

            """
          }.joined(),
        under: loaded.marking
      )
    case .json:
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.write(Version.tool)
        json.member("pack", summary.id)
        json.member("version", summary.version)
        json.member("marking", summary.marking)
        json.member("folder", loaded.source.folder)
        json.member("how", how)
        json.member("digest", summary.digest)
        json.member("rules", loaded.pack.rules.count)
        json.array("overlays") { json in
          for overlay in loaded.summaries.dropFirst() {
            json.object { json in
              json.member("id", overlay.id)
              json.member("version", overlay.version)
              json.member("marking", overlay.marking)
              json.member("asOf", overlay.asOf?.description)
              json.member("digest", overlay.digest)
            }
          }
        }
      }
      json.endLine()
      console.write(json.text)
    }
    try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
  }
}
