public import CEL

extension CheckReport {
  /// Lets decisions and waivers close the findings they are about; those that close nothing are reported.
  ///
  /// An entry that is wrong whatever the cases say is an error. One that only does not count on this case and day is
  /// a warning: what it was to close stays open, and stands in the report as it is.
  ///
  /// - Parameters:
  ///   - files: What was read.
  ///   - pack: The pack that was applied.
  ///   - today: The day on which the run is made, which ends a waiver or decision even where the case is checked for an
  ///     earlier day; nil: only the day that is checked counts.
  ///   - isStrict: Entries that close nothing any more are errors too; only one that counts from a later day on is not.
  public mutating func accept(
    _ files: [AcceptanceFile],
    pack: RulePack,
    today: CalendarDate? = nil,
    isStrict: Bool = false
  ) {
    var files = files
    var claims: [Int: [AcceptanceClaim]] = [:]
    for index in files.indices {
      let served = cases.indices.filter { files[index].serves(cases[$0]) }
      let named = Dictionary(grouping: served) { cases[$0].report?.facts.identifier ?? "" }
      for acceptance in files[index].acceptances {
        for number in casesOf(acceptance, among: served, named, &files[index]) {
          claims[number, default: []].append(.init(acceptance: acceptance, file: index))
        }
      }
    }
    for (number, claims) in claims.sorted(by: { $0.key < $1.key }) {
      guard let report = cases[number].report else { continue }
      var matcher = AcceptanceMatcher(report: report, pack: pack, files: files, today: today)
      matcher.match(claims)
      files = matcher.files
      cases[number].report = matcher.report
    }
    for index in files.indices {
      files[index].diagnostics.sort {
        ($0.range?.start ?? 0, $0.id) < ($1.range?.start ?? 0, $1.id)
      }
      guard isStrict else { continue }
      for number in files[index].diagnostics.indices
      where !files[index].diagnostics[number].id.hasSuffix("-not-yet") {
        files[index].diagnostics[number].severity = .error
      }
    }
    acceptanceFiles += files
  }

  /// The case an entry is about; none where that cannot be told.
  private func casesOf(
    _ acceptance: Acceptance,
    among served: [Int],
    _ named: [String: [Int]],
    _ file: inout AcceptanceFile
  ) -> [Int] {
    guard let identifier = acceptance.identifier else {
      if served.count == 1, file.servesAllThatAreChecked, !file.mustNameCase { return served }
      guard !served.isEmpty || file.mustNameCase else { return [] }
      file.report(
        "needs-case",
        "the file is for several cases, and this \(file.kind.rawValue) does not say for which",
        help: "add `case:` with the identifier of the case",
        at: acceptance.places.entry,
        severity: .error
      )
      return []
    }
    let found = named[identifier] ?? []
    let isElsewhere = file.knownIdentifiers.contains(identifier)
    if found.isEmpty, file.servesAllThatAreChecked, !isElsewhere, !file.isFull {
      let nearest = nearestName(to: identifier, in: named.keys.sorted())
      file.report(
        "orphaned",
        "no case of those that were checked is called `\(identifier)`"
          + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        help: "`case` is the identifier that the case file gives under `case.identifier`",
        at: acceptance.places.identifier ?? acceptance.places.entry,
        severity: .warning
      )
    }
    return found
  }
}

/// An entry and the file it stands in.
struct AcceptanceClaim {
  let acceptance: Acceptance
  let file: Int
}
