/// Workflow commands that GitHub shows as annotations of a pull request.
///
/// A step shows ten of each level and drops the rest without a word; so the worst come first, and the last place of a
/// level that has more says how many.
struct GitHubAnnotations {
  /// The most annotations of one level that a step shows.
  static let limit = 10
  /// The most characters of a message.
  static let longestMessage = 4_000

  static func render(_ input: ReportInput) -> String {
    let statement = ReportStatement(input)
    let showsAll = input.options.showsAll
    let findings = GitHubFinding.all(of: input) { $0.annotationLevel(showsAll: showsAll) }
    var lines = [plain(statement.markingText)]
    for level in ReportLevel.allCases {
      lines += annotations(findings.filter { $0.level == level }, level)
    }
    lines.append(plain(input.report.summaryText))
    lines += statement.fields.map { plain("\($0.name): \($0.text)") }
    lines.append(plain(statement.markingText))
    return lines.map { $0 + "\n" }.joined()
  }

  private static func annotations(_ findings: [GitHubFinding], _ level: ReportLevel) -> [String] {
    guard findings.count > limit else { return findings.map(command) }
    let rest = findings.count - limit + 1
    let more = "\(rest) more of this level; the step summary and the other reports show them"
    return findings.prefix(limit - 1).map(command) + ["::\(level.command) title=and more::\(more)"]
  }

  private static func command(_ finding: GitHubFinding) -> String {
    var properties = [("file", finding.place.path)]
    if let start = finding.place.start, let end = finding.place.end {
      properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
      // Columns are for places on one line.
      if start.line == end.line {
        properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
      }
    }
    properties.append(("title", finding.title.onOneLine.cut(to: 200)))
    let list = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
    return "::\(finding.level.command) \(list)::\(data(finding.message.cut(to: longestMessage)))"
  }

  /// A line of the log that is no command, whatever stands in it; the older form counts anywhere in a line.
  private static func plain(_ text: String) -> String {
    let line = text.onOneLine.replacingAll("##[", with: "## [")
    return line.hasPrefix("::") ? " " + line.replacingAll("::", with: ": :") : line
  }

  private static func data(_ text: String) -> String {
    text.replacingAll("%", with: "%25").replacingAll("\r", with: "%0D")
      .replacingAll("\n", with: "%0A").replacingAll("##[", with: "## [")
  }

  private static func property(_ text: String) -> String {
    data(text).replacingAll(":", with: "%3A").replacingAll(",", with: "%2C")
  }
}

extension ReportLevel {
  fileprivate var command: String { self == .note ? "notice" : rawValue }
}
