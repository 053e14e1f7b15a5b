internal import CEL

/// The report in Markdown: what the text report says, to be read in a pull request, an issue or a wiki.
struct MarkdownReport {
  private let input: ReportInput
  private let statement: ReportStatement
  private var lines: [String] = []

  static func render(_ input: ReportInput) -> String {
    var report = MarkdownReport(input: input, statement: ReportStatement(input))
    report.write()
    return report.lines.map { $0 + "\n" }.joined()
  }

  private init(input: ReportInput, statement: ReportStatement) {
    self.input = input
    self.statement = statement
  }

  private mutating func write() {
    let title = input.pack.title.isEmpty ? statement.tool.name : input.pack.title
    lines += ["# \(MarkdownText.shown(title))", ""]
    lines += ["**\(MarkdownText.shown(statement.markingText))**", ""]
    lines += [MarkdownText.shown(input.report.summaryText), ""]
    problems("The rules have problems", input.report.problems)
    for file in input.report.acceptanceFiles {
      problems(MarkdownText.code(input.relative(file.path)), file.diagnostics)
    }
    for checked in input.report.cases { write(checked) }
    lines += ["## About this report", ""]
    lines += forInformation
    lines += statement.fields.map { "- \($0.name): \(MarkdownText.shown($0.text))" }
    lines += ["", "**\(MarkdownText.shown(statement.markingText))**"]
  }

  /// What is so in many cases is said once and not in each; with everything shown it stands in its place.
  private var forInformation: [String] {
    guard !input.options.showsAll else { return [] }
    var seen: Set<String> = []
    return input.report.cases.flatMap { $0.report?.selected ?? [] }
      .filter { $0.isForInformation && seen.insert($0.rule.id + $0.message).inserted }
      .map { "- note \(MarkdownText.shown("\($0.rule.id): \($0.message)"))" }
  }

  private mutating func problems(_ title: String, _ problems: [Diagnostic]) {
    guard !problems.isEmpty else { return }
    lines += ["## \(title)", ""]
    list(problems)
  }

  private mutating func list(_ problems: [Diagnostic]) {
    guard !problems.isEmpty else { return }
    for problem in problems {
      lines.append(
        "- **\(problem.severity.rawValue)** \(MarkdownText.code(input.place(problem).text)): "
          + MarkdownText.shown(problem.message)
      )
      if let help = problem.help { lines.append("  - \(MarkdownText.shown(help))") }
    }
    lines.append("")
  }

  // MARK: One case

  private mutating func write(_ checked: CheckedCase) {
    let number = checked.documentNumber
    let identifier = checked.report?.facts.identifier.map { " " + MarkdownText.shown($0) } ?? ""
    lines += ["## \(MarkdownText.code(input.relative(checked.path)))\(number)\(identifier)", ""]
    if let date = checked.report?.facts.checkDate.date { lines += ["Checked for \(date).", ""] }
    list(checked.allDiagnostics)
    guard let report = checked.report else { return }
    let shown = report.selected.filter {
      input.options.showsAll
        || $0.outcome.isFinding && $0.outcome != .indeterminate && !$0.isForInformation
    }
    for result in shown { write(result, checked) }
    missing(report)
    if shown.isEmpty, report.missing.isEmpty, checked.allDiagnostics.isEmpty {
      lines += ["Nothing to report.", ""]
    }
  }

  private mutating func write(_ result: RuleResult, _ checked: CheckedCase) {
    let outcome = result.outcome.rawValue.replacingUnderscores()
    let subject = result.subject.key.map { " " + MarkdownText.code($0) } ?? ""
    lines += [
      "### \(outcome), \(result.rule.severity.rawValue): \(MarkdownText.shown(result.rule.id))"
        + subject, "", MarkdownText.shown(result.message), "",
    ]
    guard result.outcome.isFinding else { return }
    snippet(result, checked)
    field("where", MarkdownText.code(input.place(result, in: checked).text))
    field("section", MarkdownText.shown(result.sectionNames.joined(separator: "; ")))
    if result.basis == .reading, let reading = result.reading {
      field("our reading", MarkdownText.shown(reading))
    }
    let informed = input.informed(result)
    let told = informed.isEmpty ? "" : " (tell: \(informed.joined(separator: ", ")))"
    field("who acts", MarkdownText.shown(input.actor(result) + told))
    if let remedy = result.remedy { field("to do", MarkdownText.shown(remedy)) }
    if let due = result.due { field("by", due.description) }
    for other in result.besides { field("besides", MarkdownText.shown(other.sentence)) }
    for line in result.rule.overlayLines { field("overlay", MarkdownText.shown(line)) }
    for entry in result.acceptance.map(input.record) ?? [] {
      field(entry.name, MarkdownText.shown(entry.text))
    }
    for other in result.also {
      let words = "\(other.rule.id) (\(other.outcome.rawValue)): \(other.message)"
      field("also", MarkdownText.shown(words))
    }
    lines.append("")
  }

  private mutating func field(_ name: String, _ markdown: String) {
    if !markdown.isEmpty { lines.append("- \(name): \(markdown)") }
  }

  /// The line of the file, with what is protected masked.
  private mutating func snippet(_ result: RuleResult, _ checked: CheckedCase) {
    guard let range = result.place.range, let file = checked.file else { return }
    let rendered = DiagnosticRenderer().renderSnippet(file: file, range: range, mask: checked.mask)
    if !rendered.isEmpty { lines += MarkdownText.block(rendered) + [""] }
  }

  private mutating func missing(_ report: CaseReport) {
    let roles = input.options.roles
    let missing = report.missing.filter { entry in
      roles.isEmpty || entry.fact.owedBy.map { roles.contains($0) } ?? false
    }
    guard !missing.isEmpty else { return }
    lines += ["### Missing, and who owes it", ""]
    lines += MarkdownText.head(["fact", "question", "owed by", "due", "rules"])
    for entry in missing {
      let owner = entry.fact.owedBy.map { input.pack.roles.title($0) } ?? "nobody is named"
      lines.append(
        MarkdownText.row([
          MarkdownText.code(entry.fact.path, inTable: true),
          MarkdownText.shown(entry.fact.question),
          MarkdownText.shown(owner), entry.fact.due?.description ?? "",
          entry.rules.map { MarkdownText.shown("\($0.id) (\($0.severity.rawValue))") }
            .joined(separator: ", "),
        ])
      )
    }
    lines.append("")
  }
}
