internal import CEL

extension HTMLReport {
  /// The highest marking of all that was read, and whether that is all there is to know.
  var markingText: String {
    let highest = report.marking(order: pack.markings)
    switch report.unmarkedCount {
    case 0: return highest
    case 1: return "\(highest) (the marking of 1 file is not known)"
    case let count: return "\(highest) (the marking of \(count) files is not known)"
    }
  }

  /// For each authority the oldest day on which a text of it was last read.
  private var lastRead: String {
    var read: [String: CalendarDate] = [:]
    for citation in report.cases.flatMap({ $0.report?.results ?? [] }).flatMap(\.citations) {
      guard let day = citation.read else { continue }
      read[citation.authority] = min(day, read[citation.authority] ?? day)
    }
    return read.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }

  /// What every report says: the packs, how old the texts are, and what it is not.
  func about(_ html: inout HTMLWriter) {
    section("about", "About this report", &html) { html in
      html.element("dl", [("class", "about")]) { html in
        for pack in report.packs {
          html.element("dt", text: "Rules")
          html.element("dd") { html in
            html.element("p", text: "\(pack.id) \(pack.version), marked \(pack.marking)")
            html.element("p") { $0.element("code", text: pack.digest) }
          }
        }
        field("Made by", "\(report.tool.name) \(report.tool.version)", &html)
        field("Marking", markingText, &html)
        for note in contents.information { field("Note", note, &html) }
        if !lastRead.isEmpty { field("Texts last read", lastRead, &html) }
        field("Results", summary, &html)
        for pack in report.packs where !pack.disclaimer.isEmpty {
          field("What it is not", pack.disclaimer, &html)
        }
      }
    }
  }

  private func field(_ name: String, _ text: String, _ html: inout HTMLWriter) {
    html.element("dt", text: name)
    html.element("dd", text: text)
  }

  /// The line that counts every outcome.
  private var summary: String {
    let counts = report.counts
    let parts = JSONReport.summaryNames.map { outcome, _ in
      "\(counts[outcome] ?? 0) \(outcome.words)"
    }
    var cases = counted(report.caseCount, "case")
    if report.invalidCount > 0 { cases += " (\(report.invalidCount) invalid)" }
    return "\(cases): \(parts.joined(separator: ", "))"
  }
}
