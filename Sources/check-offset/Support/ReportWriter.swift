import RulesEngine

/// Writes a report in one form, to a file or to standard output.
struct ReportWriter {
  let format: ReportFormat
  /// The file; nil for standard output.
  var output: String?
  var options = TextReport.Options()

  init(format: ReportFormat, output: String?) {
    self.format = format
    self.output = output
  }

  func write(_ report: CheckReport, _ loaded: LoadedPolicies, _ console: Console) throws {
    let text: String
    switch format {
    case .json:
      text = JSONReport.render(report, pack: loaded.pack, showsAll: options.showsAll)
    case .text:
      text = TextReport.render(
        report,
        pack: loaded.pack,
        options: options,
        layout: output == nil ? console.layout : TextLayout()
      )
    }
    guard let output else {
      console.write(text)
      return
    }
    try CaseFiles.save(text, to: output)
  }
}
