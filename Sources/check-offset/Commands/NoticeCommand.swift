import ArgumentParser
import OffsetRules
import RulesEngine

/// Reads the text of a released 36(b) notification and says what its offset statement means.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Read a released 36(b) notification: its offset statement and what follows.",
    discussion: """
      The file holds the text of one release; with --jsonl each line is a JSON object whose `text` \
      is a release. A release is not the certification, so nothing worse than a review comes out.

      Exit status: 0 read; 3 a file is invalid; 4 nothing was read; 64 wrong use; 70 a fault of the program.
      """
  )

  @Argument(help: ArgumentHelp("A text file, or - for standard input.", valueName: "file"))
  var path: String

  @Flag(help: "Each line is a JSON object whose `text` is a release.")
  var jsonl = false

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let statements = loaded.statements.load()
    console.complain(statements.diagnostics)
    var problems: [Diagnostic] = []
    var notices: [Notice] = []
    guard !CaseFiles.isFolder(path) else {
      throw ValidationError("`\(path)` is a folder; name a text file, or - for standard input")
    }
    for file in try CaseFiles.named([path]) {
      let (texts, diagnostics) = texts(of: file)
      problems += diagnostics
      notices += texts.map { statements.reader.read($0) }
    }
    console.complain(problems)
    let report = NoticeReport(pack: loaded.pack, on: try date.asOf ?? DateOptions.today())
    switch format {
    case .text: console.write(report.text(notices, layout: console.layout), under: loaded.marking)
    case .json: console.write(report.json(notices, tool: Version.tool))
    }
    let isSound = loaded.isSound && statements.diagnostics.isEmpty && problems.isEmpty
    guard isSound else { return try ExitStatus.end(with: ExitStatus.invalid) }
    let isRead = notices.contains { $0.isRelease }
    try ExitStatus.end(with: isRead ? 0 : ExitStatus.nothingChecked)
  }

  private func texts(of file: CaseFiles.Found) -> ([String], [Diagnostic]) {
    guard let bytes = file.bytes() else {
      return (
        [], [Diagnostic(id: "unreadable-file", message: "the file cannot be read", path: file.path)]
      )
    }
    guard jsonl else {
      switch SourceFile.read(path: file.path, bytes: bytes) {
      case .failure(let diagnostic): return ([], [diagnostic])
      case .success(let source):
        guard !source.bytes.isEmpty else {
          return (
            [],
            [Diagnostic(id: "empty-file", message: "the file is empty", path: file.path)]
          )
        }
        guard !CaseFiles.looksLikeACase(source.bytes) else {
          return (
            [],
            [
              Diagnostic(
                id: "a-case-file",
                message: "this is a case file, not a released notification",
                help: "check-offset \(file.path) checks it",
                path: file.path
              )
            ]
          )
        }
        return ([String(decoding: source.bytes, as: UTF8.self)], [])
      }
    }
    return lines(of: file.path, bytes)
  }

  /// The `text` of each line; a line that is not such an object is reported and the rest is read.
  private func lines(of path: String, _ bytes: [UInt8]) -> ([String], [Diagnostic]) {
    var texts: [String] = []
    var problems: [Diagnostic] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      switch SourceFile.read(path: path, bytes: [UInt8](line)) {
      case .failure(var diagnostic):
        diagnostic.location = SourceLocation(line: index + 1, column: 1)
        problems.append(diagnostic)
      case .success(let source):
        let (documents, diagnostics) = parseJSON(source)
        problems += diagnostics.map { diagnostic in
          var placed = diagnostic
          placed.location = diagnostic.location.map {
            SourceLocation(line: index + 1, column: $0.column)
          }
          return placed
        }
        guard
          let text = documents.first?.root?.mapping?.first(where: { $0.keyText == "text" })?
            .value.scalar?.text
        else {
          if diagnostics.isEmpty {
            problems.append(noText(path, line: index + 1))
          }
          continue
        }
        texts.append(text)
      }
    }
    return (texts, problems)
  }

  private func noText(_ path: String, line: Int) -> Diagnostic {
    var diagnostic = Diagnostic(
      id: "no-text",
      message: "the line is not an object with a `text`",
      help: "each line is a JSON object such as {\"text\": \"...\"}",
      path: path
    )
    diagnostic.location = SourceLocation(line: line, column: 1)
    return diagnostic
  }
}
