internal import CEL

/// One JSON object a line, for programs that read as it comes: first the run, then each case with its results and
/// problems, the problems of the run, and the counts last.
///
/// Objects about results and problems hold what the JSON report says of them.
struct JSONLinesReport {
  static func render(_ input: ReportInput) -> String {
    let report = input.report
    let statement = ReportStatement(input)
    var json = JSONWriter(pretty: false)
    json.line("run") { json in
      json.write(report.tool)
      json.packs(report.packs)
      json.member("marking", statement.marking)
      json.array("asOf", statement.days.map(\.description))
      json.member("textsLastRead", statement.lastRead)
      json.loosenings(of: input.pack)
      json.member("disclaimer", statement.disclaimer)
    }
    for checked in report.cases {
      write(checked, showsAll: input.options.showsAll, to: &json)
    }
    for problem in report.problemsOfTheRun {
      json.line("problem") { $0.members(of: problem) }
    }
    json.line("end") { json in
      json.summary(of: report)
      json.member("exitStatus", input.exitStatus)
    }
    return json.text
  }

  private static func write(_ checked: CheckedCase, showsAll: Bool, to json: inout JSONWriter) {
    let facts = checked.report?.facts
    func names(_ json: inout JSONWriter) {
      json.member("path", checked.path)
      json.member("document", checked.document)
      json.member("identifier", facts?.identifier)
    }
    json.line("case") { json in
      names(&json)
      json.member("asOf", facts?.checkDate.date.description)
      json.member("asOfFrom", facts?.checkDate.source.rawValue)
    }
    let writer = CaseJSON(checked: checked, showsAll: showsAll)
    for result in checked.report?.selected ?? [] where showsAll || result.outcome.isFinding {
      json.line("result") { json in
        names(&json)
        writer.members(of: result, to: &json)
      }
    }
    for problem in checked.allDiagnostics {
      json.line("problem") { json in
        names(&json)
        json.members(of: problem)
      }
    }
  }
}

extension JSONWriter {
  /// Writes a line whose first member says what it is.
  fileprivate mutating func line(_ type: String, _ members: (inout JSONWriter) -> Void) {
    object { json in
      json.member("type", type)
      members(&json)
    }
    endLine()
  }
}
