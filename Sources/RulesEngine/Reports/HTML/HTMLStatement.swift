internal import CEL

extension HTMLReport {
  /// What every report says: the packs, how old the texts are, and what it is not.
  func about(_ html: inout HTMLWriter) {
    section("about", "About this report", &html) { html in
      html.element("dl", [("class", "about")]) { html in
        for pack in report.packs {
          html.element("dt", text: "Rules")
          html.element("dd") { html in
            let kind = pack.overlayOf == nil ? "" : "overlay "
            html.element("p", text: "\(kind)\(pack.id) \(pack.version), marked \(pack.marking)")
            html.element("p") { $0.element("code", text: pack.digest) }
          }
        }
        field("Made by", statement.toolText, &html)
        field("Marking", statement.markingText, &html)
        for note in contents.information { field("Note", note, &html) }
        for change in statement.loosened { field("Switched off or loosened", change, &html) }
        if !statement.lastRead.isEmpty { field("Texts last read", statement.lastRead, &html) }
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
