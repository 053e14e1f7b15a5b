internal import CEL

/// The summary of a workflow step, in Markdown: the counts of each case and the worst findings as a table.
///
/// GitHub drops a summary of more than 1 MiB as a whole; so the tables end, and say so, long before.
struct GitHubSummary {
  /// The most rows of a table.
  static let limit = 200

  static func render(_ input: ReportInput) -> String {
    let statement = ReportStatement(input)
    var lines = [
      "## \(statement.tool.name): \(MarkdownText.shown(input.report.summaryText))", "",
      "**\(MarkdownText.shown(statement.markingText))**", "",
    ]
    let findings = GitHubFinding.all(of: input) {
      $0.annotationLevel(showsAll: input.options.showsAll)
    }
    if !findings.isEmpty {
      lines += MarkdownText.head(["", "finding", "where", "what"])
      lines += findings.prefix(limit).map(row)
      lines.append("")
      if findings.count > limit { lines += ["and \(findings.count - limit) more", ""] }
    }
    lines += cases(input)
    lines += statement.fields.map { "- \($0.name): \(MarkdownText.shown($0.text.cut(to: 2_000)))" }
    lines += ["", "**\(MarkdownText.shown(statement.markingText))**"]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ finding: GitHubFinding) -> String {
    MarkdownText.row([
      finding.level.rawValue, MarkdownText.shown(finding.title.cut(to: 200)),
      MarkdownText.code(finding.place.text.cut(to: 300), inTable: true),
      MarkdownText.shown(finding.message.cut(to: 600)),
    ])
  }

  private static func cases(_ input: ReportInput) -> [String] {
    let cases = input.report.cases
    guard !cases.isEmpty else { return [] }
    let outcomes = Outcome.allCases.filter { input.report.counts[$0] != nil }
    let names = outcomes.map { $0.rawValue.replacingUnderscores() }
    var lines = MarkdownText.head(["case", "as of"] + names)
    for checked in cases.prefix(limit) {
      let counts = checked.report?.counts ?? [:]
      let day = checked.report.map { "\($0.facts.checkDate.date)" } ?? "not checked"
      lines.append(
        MarkdownText.row(
          [MarkdownText.code(input.relative(checked.path).cut(to: 300), inTable: true), day]
            + outcomes.map { counts[$0].map(String.init) ?? "" }
        )
      )
    }
    lines.append("")
    if cases.count > limit { lines += ["and \(cases.count - limit) more cases", ""] }
    return lines
  }
}
