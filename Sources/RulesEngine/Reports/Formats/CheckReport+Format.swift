extension CheckReport {
  /// A form in which a report is written; the names are those of `--format`.
  public enum Format: String, CaseIterable, Sendable {
    /// For people, on a terminal.
    case text
    /// Everything, by the contract of our own.
    case json
    /// One object a line: the run, each result, each problem, the counts.
    case jsonl
    /// A table for a spreadsheet.
    case csv
    /// SARIF 2.1.0 with every result.
    case sarif
    /// SARIF 2.1.0 with what GitHub's code scanning shows.
    case sarifGitHub = "sarif-github"
    /// Annotations of a pull request, as workflow commands.
    case github
    /// The summary of a step of a workflow, in Markdown.
    case gitHubSummary = "github-summary"
    /// JUnit XML.
    case junit
    /// One page for a browser, which needs nothing else.
    case html
    /// Markdown.
    case markdown
    /// OSCAL assessment results, as JSON.
    case oscal
  }
}

extension CheckReport.Format {
  /// The report in this form: a function of the input and of nothing else.
  public func render(_ input: ReportInput) -> String {
    switch self {
    case .text:
      TextReport.render(
        input.report,
        pack: input.pack,
        options: input.options,
        layout: input.layout
      )
    case .json:
      JSONReport.render(input.report, pack: input.pack, showsAll: input.options.showsAll)
    case .jsonl: JSONLinesReport.render(input)
    case .csv: CSVReport.render(input)
    case .sarif: SARIFReport.render(input)
    case .sarifGitHub: GitHubSARIFReport.render(input)
    case .github: GitHubAnnotations.render(input)
    case .gitHubSummary: GitHubSummary.render(input)
    case .junit: JUnitReport.render(input)
    case .html: HTMLReport.render(input)
    case .markdown: MarkdownReport.render(input)
    case .oscal: OSCALReport.render(input)
    }
  }
}
