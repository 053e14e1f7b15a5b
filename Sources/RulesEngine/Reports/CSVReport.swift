internal import CEL

/// A table for a spreadsheet (RFC 4180), safe to open there: no field is run as a formula.
///
/// Every row has the marking and the rules, so that rows that are copied out keep them. The first row is the run, with
/// the disclaimer, so that a report without findings says it too.
struct CSVReport {
  private let input: ReportInput
  private let statement: ReportStatement

  static let columns = [
    "record", "marking", "path", "document", "case", "as_of", "rule", "title", "outcome",
    "severity", "basis", "subject", "acts", "informs", "sections", "message", "remedy", "due",
    "missing", "acceptance", "line", "column", "fingerprint", "rules",
  ]

  static func render(_ input: ReportInput) -> String {
    let report = CSVReport(input: input, statement: ReportStatement(input))
    return CSVTable.row(columns) + report.rows.map(CSVTable.row).joined()
  }

  private var rows: [[String]] {
    var rows = [
      row([
        "record": "run", "as_of": statement.days.map(\.description).joined(separator: " "),
        "title": statement.toolText,
        "message": [
          input.report.summaryText, "exit status \(input.exitStatus)",
          "texts last read: \(statement.lastRead)", statement.disclaimer,
        ].joined(separator: ". "),
      ])
    ]
    rows += statement.loosened.map { row(["record": "loosened", "message": $0]) }
    for checked in input.report.cases {
      for result in checked.report?.selected ?? []
      where input.options.showsAll || result.outcome.isFinding {
        rows.append(row(result, checked))
      }
      rows += checked.allDiagnostics.map { row($0, checked) }
    }
    return rows + input.report.problemsOfTheRun.map { row($0, nil) }
  }

  private func row(_ result: RuleResult, _ checked: CheckedCase) -> [String] {
    var fields = names(of: checked)
    let place = input.place(result, in: checked)
    fields["record"] = "result"
    fields["rule"] = result.rule.id
    fields["title"] = result.rule.title
    fields["outcome"] = result.outcome.rawValue
    fields["severity"] = result.rule.severity.rawValue
    fields["basis"] = result.basis.rawValue
    fields["subject"] = result.subject.name
    fields["acts"] = result.acts
    fields["informs"] = result.rule.informs.joined(separator: " ")
    fields["sections"] = result.sectionNames.joined(separator: "; ")
    fields["message"] = result.message
    fields["remedy"] = result.remedy
    fields["due"] = result.due?.description
    fields["missing"] = result.missing.map(\.path).joined(separator: " ")
    fields["acceptance"] = result.acceptance?.fields(input.pack.roles)
      .map { "\($0.name): \($0.text)" }.joined(separator: "; ")
    fields["line"] = place.start.map { "\($0.line)" }
    fields["column"] = place.start.map { "\($0.column)" }
    fields["fingerprint"] = result.fingerprint
    return row(fields)
  }

  private func row(_ problem: Diagnostic, _ checked: CheckedCase?) -> [String] {
    var fields = checked.map(names) ?? [:]
    fields["record"] = "problem"
    fields["path"] = problem.path
    fields["rule"] = problem.id
    fields["severity"] = problem.severity.rawValue
    fields["message"] = problem.message
    fields["remedy"] = problem.help
    fields["line"] = problem.location.map { "\($0.line)" }
    fields["column"] = problem.location.map { "\($0.column)" }
    return row(fields)
  }

  private func names(of checked: CheckedCase) -> [String: String] {
    var fields = ["path": checked.path, "document": "\(checked.document)"]
    fields["case"] = checked.report?.facts.identifier
    fields["as_of"] = checked.report?.facts.checkDate.date.description
    return fields
  }

  private func row(_ fields: [String: String]) -> [String] {
    var fields = fields
    fields["marking"] = statement.marking
    fields["rules"] = statement.packsText
    return Self.columns.map { (fields[$0] ?? "").onOneLine }
  }
}
