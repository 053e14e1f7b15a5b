internal import CEL
internal import RulesEngine

/// Whether the dates of a package agree with each other.
extension PackageCheck {
  /// The milestones that can only follow one another.
  private static let order = [
    "lor_received", "lor_complete", "loa_prepared", "loa_offered", "loa_signed", "case_implemented",
    "supply_services_complete", "closed", "records_disposed",
  ]

  mutating func dates(_ checkDate: CheckDate) {
    var told: Set<String> = []
    // For an earlier day that somebody asks about, later documents are no mistake.
    if checkDate.source == .file || checkDate.source == .today {
      for document in PackageManifest(root).documents {
        guard let date = document.date.flatMap({ CalendarDate($0) }), date > checkDate.date
        else { continue }
        if let id = document.id { told.insert(id) }
        report(
          "package-date",
          "this document is dated \(date), after the check date \(checkDate.date)",
          help: "correct the date, or `as_of`",
          at: document.place("date")
        )
      }
    }
    milestones()
    var dates: [String: CalendarDate] = [:]
    for document in PackageManifest(root).documents {
      guard let id = document.id, !told.contains(id), dates[id] == nil else { continue }
      dates[id] = document.date.flatMap { CalendarDate($0) }
    }
    events(root, dates)
  }

  private mutating func milestones() {
    let milestones = root.child("milestones")
    var latest: (name: String, date: CalendarDate)?
    for name in Self.order {
      guard let node = milestones?.child(name) else { continue }
      let dateNode = node.child("date") ?? node
      guard let date = dateNode.scalar.flatMap({ CalendarDate($0.text) }) else { continue }
      if let latest, date < latest.date {
        report(
          "package-date",
          "`\(name)` is dated \(date), before `\(latest.name)` (\(latest.date)), which it follows",
          help: "correct one of the two dates",
          at: dateNode.range
        )
      } else {
        latest = (name, date)
      }
    }
  }

  /// An event `{date, document, by}` and the document that shows it: that was made on the day, or before it.
  private mutating func events(_ node: YAMLNode, _ dates: [String: CalendarDate]) {
    for element in node.sequence ?? [] { events(element, dates) }
    let entries = node.mapping ?? []
    for entry in entries where entry.keyText != "documents" { events(entry.value, dates) }
    guard entries.allSatisfy({ ["date", "document", "by"].contains($0.keyText) }),
      let date = node.text("date").flatMap({ CalendarDate($0) }), let name = node.text("document"),
      let documentDate = dates[name], documentDate > date
    else { return }
    report(
      "package-date",
      "the document `\(name)` is dated \(documentDate), after the event of \(date) that it shows",
      help: "correct the date of the event or of the document, or name another document",
      at: node.child("date")?.range ?? node.range
    )
  }
}
