extension JSONWriter {
  /// Writes `baseline`: how many findings are new and known, and which are gone; nothing where there is none.
  mutating func baseline(_ summary: CheckReport.BaselineSummary?) {
    guard let summary else { return }
    object("baseline") { json in
      json.member("new", summary.new)
      json.member("unchanged", summary.unchanged)
      json.array("absent") { json in
        for entry in summary.absent {
          json.object { json in
            json.member("case", entry.identifier)
            json.member("rule", entry.rule)
            json.member("subject", entry.subject)
            json.member("outcome", entry.outcome.rawValue)
            json.member("fingerprint", entry.fingerprint)
          }
        }
      }
    }
  }
}
