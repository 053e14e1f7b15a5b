internal import CEL

extension JSONWriter {
  /// Writes `waiver` and `decision`: what closed a finding, and null for the other.
  mutating func acceptance(_ acceptance: Acceptance?) {
    for kind in [Acceptance.Kind.waiver, .decision] {
      guard let acceptance, acceptance.kind == kind else {
        null(kind.rawValue)
        continue
      }
      object(kind.rawValue) { json in
        let isDecision = kind == .decision
        json.member(kind.textKey, acceptance.text)
        json.member(isDecision ? "decidingOffice" : "approvingOffice", acceptance.office)
        json.member(isDecision ? "date" : "approvedOn", acceptance.date.description)
        json.member(isDecision ? "until" : "expires", acceptance.until?.description)
        json.member("document", acceptance.document)
        json.member("edition", acceptance.edition)
        json.location(
          "location",
          path: acceptance.file.path,
          acceptance.places.entry,
          in: acceptance.file
        )
      }
    }
  }
}

extension Acceptance {
  /// What was decided, by whom and when, as names and texts of a report.
  func fields(_ roles: RoleTable) -> [(name: String, text: String)] {
    var by = "\(roles.title(office)), \(date)"
    if let document { by += ", document \(document)" }
    if let until { by += ", until \(until)" }
    return [(kind.textKey, text), ("by", by)]
      + (edition.map { [("made on", $0)] } ?? []) + [("see", placeText)]
  }
}
