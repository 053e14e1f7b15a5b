internal import CEL

/// What every report states, whatever its form: who made it, by which rules, for which day, how it is marked, and what
/// it is not.
struct ReportStatement {
  let tool: CheckReport.Tool
  let packs: [CheckReport.PackSummary]
  /// The highest marking, in the word of the code table.
  let marking: String
  /// The same, and whether that is all there is to know.
  let markingText: String
  /// The days for which cases were checked, oldest first.
  let days: [CalendarDate]
  /// The authorities that were cited, each with the oldest day on which a text of it was last read.
  let lastRead: String
  /// What overlays switched off or made milder, each in a line.
  let loosened: [String]
  /// What the packs say of every report, each once.
  let disclaimers: [String]

  init(_ input: ReportInput) {
    let report = input.report
    tool = report.tool
    packs = report.packs
    marking = report.marking(of: input.pack)
    markingText = report.markingLine(of: input.pack)
    days = Set(report.cases.compactMap { $0.report?.facts.checkDate.date }).sorted()
    lastRead = report.oldestReads
    loosened = LooseningList.sentences(of: input.pack)
    disclaimers = report.disclaimers
  }

  /// Program and version.
  var toolText: String { "\(tool.name) \(tool.version)" }

  /// Every pack with its version and its whole digest.
  var packsText: String {
    packs.map { "\($0.id) \($0.version) (\($0.digest))" }.joined(separator: ", ")
  }

  /// The days for which cases were checked.
  var daysText: String {
    days.isEmpty ? "no case was checked" : days.map(\.description).joined(separator: ", ")
  }

  /// The disclaimers as one text.
  var disclaimer: String { disclaimers.joined(separator: " ") }

  /// All of it, by name.
  var fields: [(name: String, text: String)] {
    [
      ("marking", markingText), ("as of", daysText), ("rules", packsText), ("made by", toolText),
      ("switched off or loosened", loosened.joined(separator: "; ")), ("texts last read", lastRead),
      ("disclaimer", disclaimer),
    ].filter { !$0.text.isEmpty }
  }

  /// Midnight UTC of the last day for which a case was checked, where a format wants a moment.
  ///
  /// None is taken from a clock; without a case it is the first moment that computers count.
  var moment: String { days.last?.moment ?? "1970-01-01T00:00:00Z" }
}

extension CalendarDate {
  /// Midnight UTC; nil for years that no format of others can write.
  var moment: String? {
    (1900...2999).contains(year) ? "\(self)T00:00:00Z" : nil
  }
}

extension CheckReport {
  /// What the packs say of every report, each once; with overlays, each says of whose rules it speaks.
  var disclaimers: [String] {
    var seen: Set<String> = []
    return packs.filter { !$0.disclaimer.isEmpty && seen.insert($0.disclaimer).inserted }
      .map { packs.count > 1 ? "\($0.id): \($0.disclaimer)" : $0.disclaimer }
  }

  /// `1 case: 2 violation, 1 caution`, with the outcomes that occur.
  var summaryText: String {
    let counts = counts
    let parts = JSONReport.summaryNames.compactMap { outcome, _ in
      counts[outcome].map { "\($0) \(outcome.rawValue.replacingUnderscores())" }
    }
    var text = caseCount == 1 ? "1 case" : "\(caseCount) cases"
    if invalidCount > 0 { text += " (\(invalidCount) invalid)" }
    return parts.isEmpty ? text : text + ": " + parts.joined(separator: ", ")
  }

  /// Texts are applied after the day on which they were last read; the report says which.
  ///
  /// For each authority it is the oldest day: one text read lately must not hide that another was not.
  var oldestReads: String {
    var read: [String: CalendarDate] = [:]
    for result in cases.flatMap({ $0.report?.results ?? [] }) {
      for citation in result.citations {
        guard let day = citation.read else { continue }
        read[citation.authority] = min(day, read[citation.authority] ?? day)
      }
    }
    return read.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }

  /// Every problem that is not about a case: of the packs, and of decisions and waivers.
  var problemsOfTheRun: [Diagnostic] { problems + acceptanceFiles.flatMap(\.diagnostics) }
}
