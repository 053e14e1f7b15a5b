import ArgumentParser
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The reports of a run: their forms, where each goes and how text is laid out.
struct ReportOutputs {
  var requests = [ReportRequest(format: .text)]
  /// The worklist of each role instead of findings.
  var isByRole = false
  /// Results that need nothing are shown too.
  var showsAll = false
  /// On a terminal.
  var usesColor = true
  /// Only the summary line.
  var isQuiet = false

  /// Writes every report: all files first, then what goes to standard output.
  ///
  /// - Parameters:
  ///   - input: What they are made from; how text is laid out is decided here.
  ///   - read: Files that were read, which no report may replace.
  /// - Throws: That a file cannot be written.
  func write(_ input: ReportInput, protecting read: [String]) throws {
    var input = input
    input.options.showsAll = showsAll
    input.options.isByRole = isByRole
    input.options.isQuiet = isQuiet
    input.root = FileManager.default.currentDirectoryPath
    for case let path? in requests.map(\.path) where OutputFile.isAmong(read, path) {
      throw ValidationError("`\(path)` was read for the report; name another file for --output")
    }
    for case let path? in requests.map(\.path) where OutputFile.isDocument(path) {
      throw ValidationError("`\(path)` lies among the documents of a case; name another file")
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
    let console = Console(usesColor: usesColor)
    input.layout = console.layout
    console.write(shown.format.render(input))
  }
}
