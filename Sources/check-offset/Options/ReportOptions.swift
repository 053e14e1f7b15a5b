public import ArgumentParser
public import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
    _ = try requests()
  }

  /// The reports that were asked for.
  func requests(in arguments: [String] = ProgramArguments.words) throws -> [ReportRequest] {
    try ReportRequest.all(formats: format, outputs: output, in: arguments)
  }

  /// Writes every report: all files first, then what goes to standard output.
  ///
  /// - Parameters:
  ///   - input: What they are made from; how text is laid out is decided here.
  ///   - wanted: The reports; nil: those of the command line.
  ///   - read: Files that were read, which no report may replace.
  /// - Throws: That a file cannot be written.
  func write(
    _ input: ReportInput,
    _ wanted: [ReportRequest]? = nil,
    protecting read: [String]
  ) throws {
    var input = input
    input.options.showsAll = all
    input.options.isByRole = byRole
    input.options.isQuiet = quiet
    input.root = FileManager.default.currentDirectoryPath
    let requests = try wanted ?? requests()
    for case let path? in requests.map(\.path) where OutputFile.isAmong(read, path) {
      throw ValidationError("`\(path)` was read for the report; name another file for --output")
    }
    var texts: [String] = []
    for request in requests where request.path != nil {
      input.layout = TextLayout()
      texts.append(request.format.render(input))
    }
    for (path, text) in zip(requests.compactMap(\.path), texts) {
      try OutputFile.save(text, to: path)
    }
    guard let shown = requests.first(where: { $0.path == nil }) else { return }
    let console = Console(usesColor: !noColor)
    input.layout = console.layout
    console.write(shown.format.render(input))
  }
}

extension CheckReport.Format: ExpressibleByArgument {}
