internal import CEL

/// The JSON report: the keys are a contract that other programs read.
public struct JSONReport {
  private let report: CheckReport
  private let pack: RulePack
  private let showsAll: Bool
  private var json: JSONWriter

  /// Writes a report.
  ///
  /// - Parameters:
  ///   - report: What the run came to.
  ///   - pack: The pack that was applied.
  ///   - showsAll: Whether results without a finding are written too.
  /// - Returns: The report, with a line end after it.
  public static func render(_ report: CheckReport, pack: RulePack, showsAll: Bool) -> String {
    var renderer = JSONReport(
      report: report,
      pack: pack,
      showsAll: showsAll,
      json: JSONWriter(pretty: true)
    )
    renderer.write()
    return renderer.json.text
  }

  private mutating func write() {
    let (report, pack, showsAll) = (report, pack, showsAll)
    json.object { json in
      json.write(report.tool)
      json.packs(report.packs)
      json.member("marking", report.marking(of: pack))
      json.array("cases") { json in
        for checked in report.cases {
          CaseJSON(checked: checked, showsAll: showsAll).write(to: &json)
        }
      }
      json.summary(of: report)
      json.baseline(report.baseline)
      json.member("disclaimer", report.packs.first?.disclaimer)
      json.diagnostics(report.problems + report.acceptanceFiles.flatMap(\.diagnostics))
      json.loosenings(of: pack)
    }
    json.endLine()
  }

  static let summaryNames: [(Outcome, String)] = [
    (.violation, "violation"), (.caution, "caution"), (.review, "review"),
    (.indeterminate, "indeterminate"), (.note, "note"), (.waived, "waived"),
    (.decided, "decided"), (.compliant, "compliant"), (.notApplicable, "notApplicable"),
    (.notDue, "notDue"), (.notInForce, "notInForce"), (.error, "error"),
  ]
}

extension JSONWriter {
  /// Writes the `tool` member that stands first in every answer.
  public mutating func write(_ tool: CheckReport.Tool) {
    object("tool") { json in
      json.member("name", tool.name)
      json.member("version", tool.version)
    }
  }

  /// Writes the `tool` member and the marking under which an answer about a pack stands.
  mutating func write(_ tool: CheckReport.Tool, about pack: RulePack) {
    write(tool)
    member("marking", pack.highestMarking)
  }

  /// Writes the `packs` member: which were applied, exactly.
  mutating func packs(_ packs: [CheckReport.PackSummary]) {
    array("packs") { json in
      for pack in packs {
        json.object { json in
          json.member("id", pack.id)
          json.member("version", pack.version)
          json.member("digest", pack.digest)
          json.member("marking", pack.marking)
          json.member("overlayOf", pack.overlayOf)
          json.member("asOf", pack.asOf?.description)
        }
      }
    }
  }

  /// Writes the `summary` member: how many results came to each outcome.
  mutating func summary(of report: CheckReport) {
    object("summary") { json in
      json.member("cases", report.caseCount)
      let counts = report.counts
      for (outcome, name) in JSONReport.summaryNames {
        json.member(name, counts[outcome] ?? 0)
      }
      json.member("invalid", report.invalidCount)
      json.member("unmarked", report.unmarkedCount)
    }
  }

  /// Writes a place of a file; null where there is none.
  mutating func location(_ name: String, path: String, _ range: SourceRange?, in file: SourceFile?)
  {
    guard let range, let file else {
      null(name)
      return
    }
    let (start, end) = (file.location(at: range.start), file.location(at: range.end))
    object(name) { json in
      json.member("path", path)
      json.member("line", start.line)
      json.member("column", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }

  /// Writes the problems of a file.
  public mutating func diagnostics(_ diagnostics: [Diagnostic]) {
    array("diagnostics") { json in
      for diagnostic in diagnostics { json.object { $0.members(of: diagnostic) } }
    }
  }

  /// Writes what an object about a problem holds.
  mutating func members(of diagnostic: Diagnostic) {
    member("id", diagnostic.id)
    member("severity", diagnostic.severity.rawValue)
    member("message", diagnostic.message)
    member("help", diagnostic.help)
    guard let start = diagnostic.location else {
      object("location") { $0.member("path", diagnostic.path) }
      return
    }
    object("location") { json in
      json.member("path", diagnostic.path)
      json.member("line", start.line)
      json.member("column", start.column)
      json.member("endLine", (diagnostic.endLocation ?? start).line)
      json.member("endColumn", (diagnostic.endLocation ?? start).column)
    }
  }
}

/// Writes one case.
struct CaseJSON {
  let checked: CheckedCase
  let showsAll: Bool

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("path", checked.path)
      json.member("document", checked.document)
      json.member("identifier", checked.report?.facts.identifier)
      json.member("asOf", checked.report?.facts.checkDate.date.description)
      json.member("asOfFrom", checked.report?.facts.checkDate.source.rawValue)
      json.array("results") { json in
        for result in checked.report?.selected ?? [] where showsAll || result.outcome.isFinding {
          write(result, to: &json)
        }
      }
      json.diagnostics(checked.allDiagnostics)
    }
  }

  private func write(_ result: RuleResult, to json: inout JSONWriter) {
    json.object { json in members(of: result, to: &json) }
  }

  /// Writes what an object about a result holds.
  func members(of result: RuleResult, to json: inout JSONWriter) {
    json.member("rule", result.rule.id)
    json.member("title", result.rule.title)
    json.member("outcome", result.outcome.rawValue)
    json.member("severity", result.rule.severity.rawValue)
    json.member("basis", result.basis.rawValue)
    json.member("reading", result.reading)
    json.member("subject", result.subject.path)
    json.member("subjectID", result.subject.key)
    json.member("acts", result.acts)
    json.array("informs", result.rule.informs)
    json.member("message", result.message)
    json.member("remedy", result.remedy)
    json.member("due", result.due?.description)
    json.array("citations") { json in
      for citation in result.citations { write(citation, to: &json) }
    }
    location("location", result.place, to: &json)
    json.array("clauses") { json in
      for clause in result.clauses { write(clause, to: &json) }
    }
    json.array("besides") { json in
      for other in result.besides {
        json.object { json in
          json.member("clause", other.clause)
          json.member("message", other.message)
          json.member("remedy", other.remedy)
        }
      }
    }
    json.array("missing") { json in
      for fact in result.missing { write(fact, to: &json) }
    }
    json.array("also") { json in
      for other in result.also {
        json.object { json in
          json.member("rule", other.rule.id)
          json.member("outcome", other.outcome.rawValue)
          json.member("message", other.message)
          json.overlay(of: other.rule)
          if let state = other.baselineState { json.member("baselineState", state.rawValue) }
          json.array("citations") { json in
            for citation in other.citations { write(citation, to: &json) }
          }
        }
      }
    }
    json.acceptance(result.acceptance)
    json.member("underlying", result.underlying?.rawValue)
    json.overlay(of: result.rule)
    json.member("nothingToCheck", result.hasNothingToCheck)
    // Only where there is a baseline to stand in.
    if let state = result.baselineState { json.member("baselineState", state.rawValue) }
    json.member("fingerprint", result.fingerprint)
  }

  private func write(_ citation: Citation, to json: inout JSONWriter) {
    json.object { json in
      json.member("passage", citation.passage)
      json.member("authority", citation.authority)
      json.member("section", citation.section)
      json.member("edition", citation.edition)
    }
  }

  private func write(_ clause: ClauseResult, to json: inout JSONWriter) {
    guard let facts = checked.report?.facts else { return }
    json.object { json in
      json.member("part", clause.part.rawValue)
      json.member("number", clause.number)
      json.member("says", clause.says)
      json.member("verdict", clause.verdict.rawValue)
      json.member("basis", clause.basis.rawValue)
      json.array("facts") { json in
        for origin in clause.reads {
          let node = facts.node(origin)
          json.object { json in
            json.member("path", facts.path(of: origin))
            json.member("value", node.shownText)
            json.member("state", node.state.rawValue)
            location("location", facts.place(of: origin), to: &json)
          }
        }
      }
    }
  }

  private func write(_ fact: MissingFact, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", fact.path)
      json.member("label", fact.label)
      json.member("question", fact.question)
      json.member("owedBy", fact.owedBy)
      json.member("due", fact.due?.description)
      json.member("reason", fact.reason)
      location("location", fact.place, to: &json)
    }
  }

  private func location(_ name: String, _ place: FactPlace, to json: inout JSONWriter) {
    json.location(name, path: checked.path, place.range, in: checked.file)
  }
}

extension FactNode {
  /// The value as written; nil where there is none to show.
  var shownText: String? {
    switch state {
    case .value, .no, .derived: text.isEmpty ? nil : text.excerpt()
    case .unknown, .absent, .unreadable, .protected: nil
    }
  }
}
