public import ArgumentParser
public import RulesEngine

/// In which forms a report is written, and where to.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The form of the report (repeatable); without one it is text.",
      valueName: "format"
    )
  )
  var format: [CheckReport.Format] = []

  @Option(
    help: ArgumentHelp(
      "Write the report of the --format before it to this file, replacing it; - is standard output.",
      valueName: "file"
    )
  )
  var output: [String] = []

  @Flag(help: "The worklist of each role: what to do, by when, on which case, under which section.")
  var byRole = false

  @Flag(help: "Show compliant, not applicable, not due and not in force results too.")
  var all = false

  @Flag(help: "No colour, even on a terminal.")
  var noColor = false

  @Flag(help: "Only the summary line.")
  var quiet = false

  func validate() throws {
    _ = try outputs()
  }

  /// The reports that were asked for.
  func outputs() throws -> ReportOutputs {
    ReportOutputs(
      requests: try ReportRequest.all(formats: format, outputs: output, in: ProgramArguments.words),
      isByRole: byRole,
      showsAll: all,
      usesColor: !noColor,
      isQuiet: quiet
    )
  }
}

extension CheckReport.Format: ExpressibleByArgument {}
