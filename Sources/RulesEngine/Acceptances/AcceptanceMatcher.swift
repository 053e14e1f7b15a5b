internal import CEL

/// Finds for each decision or waiver of a case the result it is about, by rule and stable key.
struct AcceptanceMatcher {
  private(set) var report: CaseReport
  private(set) var files: [AcceptanceFile]
  private let pack: RulePack
  private let today: CalendarDate?
  /// The results before families were joined: each rule is decided for itself.
  private var results: [RuleResult]
  /// Where the results of a rule on an element stand: a file may hold as many entries as a case has results.
  private var places: [Target: [Int]] = [:]

  private struct Target: Hashable {
    let rule: String
    let element: String
  }

  init(report: CaseReport, pack: RulePack, files: [AcceptanceFile], today: CalendarDate? = nil) {
    self.report = report
    self.pack = pack
    self.today = today
    self.files = files
    results = report.results.flatMap { Families.separated($0) }
    for (index, result) in results.enumerated() {
      places[Target(rule: result.rule.id, element: result.subject.name), default: []].append(index)
    }
  }

  mutating func match(_ claims: [AcceptanceClaim]) {
    let claims = withoutRepeated(claims)
    var hasClosed = false
    for claim in claims {
      guard let rule = pack.rule(claim.acceptance.rule), report.applies(rule, of: pack) else {
        continue
      }
      guard !rule.isOff else {
        switchedOff(claim)
        continue
      }
      guard isLive(claim), let index = result(claim) else { continue }
      results[index].outcome = claim.acceptance.kind.outcome
      results[index].acceptance = claim.acceptance
      hasClosed = true
    }
    if hasClosed { report.results = Families.joined(results).sortedWorstFirst() }
  }

  /// Of two entries on one finding neither counts: which one was meant is for people to say.
  private mutating func withoutRepeated(_ claims: [AcceptanceClaim]) -> [AcceptanceClaim] {
    struct Key: Hashable {
      let kind: Acceptance.Kind
      let rule: String
      let element: String
    }
    let groups = Dictionary(grouping: claims) {
      Key(kind: $0.acceptance.kind, rule: $0.acceptance.rule, element: $0.acceptance.element)
    }
    var single: [AcceptanceClaim] = []
    for claim in claims {
      let entry = claim.acceptance
      let group = groups[Key(kind: entry.kind, rule: entry.rule, element: entry.element)] ?? []
      guard group.count > 1, let first = group.first?.acceptance else {
        single.append(claim)
        continue
      }
      guard first !== entry else { continue }
      warn(
        claim,
        "duplicate",
        "\(about(claim)) is there twice; the first is \(first.placeText)",
        help: "keep the one that holds: until then none of them counts",
        at: entry.places.entry,
        severity: .error
      )
    }
    return single
  }

  /// Whether it counts on the day that is checked, and today.
  ///
  /// A case that says it stands as of an earlier day must not keep alive what has ended.
  private mutating func isLive(_ claim: AcceptanceClaim) -> Bool {
    let (entry, day) = (claim.acceptance, report.facts.checkDate.date)
    let last = max(day, today ?? day)
    if let until = entry.until, until < last {
      let when = last == day ? "the day that is checked (\(day))" : "today (\(last))"
      warn(
        claim,
        "expired",
        "\(about(claim)) ended on \(until), before \(when); "
          + "the \(entry.kind.closes.rawValue) is open again",
        help: "have it renewed, or take the entry out",
        at: entry.places.until
      )
      return false
    }
    if entry.date > day {
      warn(
        claim,
        "not-yet",
        "\(about(claim)) is dated \(entry.date), after the day that is checked (\(day))",
        help: "it counts from its day on; correct the day if it is wrong",
        at: entry.places.date
      )
      return false
    }
    return true
  }

  /// The open result that it is about.
  private mutating func result(_ claim: AcceptanceClaim) -> Int? {
    let entry = claim.acceptance
    let found = places[Target(rule: entry.rule, element: entry.element)] ?? []
    guard let index = found.first else {
      orphaned(claim)
      return nil
    }
    guard found.count == 1, results[index].subject.isKeyStable else {
      let why =
        found.count == 1 ? "has no key, and its place may change" : "is the key of several entries"
      warn(
        claim,
        "ambiguous",
        "`\(entry.element)` \(why), so \(about(claim)) cannot be held to it",
        help: "give each entry of the case file a key of its own",
        at: entry.places.element
      )
      return nil
    }
    let result = results[index]
    guard result.outcome == entry.kind.closes else {
      unused(claim, result.outcome)
      return nil
    }
    return isOfTheDay(claim, result) ? index : nil
  }

  private mutating func switchedOff(_ claim: AcceptanceClaim) {
    warn(
      claim,
      "unused",
      "\(about(claim)) closes nothing: an overlay switched the rule off",
      help: "take the entry out if the rule stays off",
      at: claim.acceptance.places.rule
    )
  }

  private mutating func orphaned(_ claim: AcceptanceClaim) {
    guard !files[claim.file].isFull else { return }
    let entry = claim.acceptance
    let elements = results.filter { $0.rule.id == entry.rule }.map(\.subject.name)
    let nearest = nearestName(to: entry.element, in: elements)
    warn(
      claim,
      "orphaned",
      "\(entry.rule) has nothing called `\(entry.element)` to speak of in this case"
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: nearest == nil ? "take the entry out if that is so" : nil,
      at: entry.places.element
    )
  }

  private mutating func unused(_ claim: AcceptanceClaim, _ outcome: Outcome) {
    let entry = claim.acceptance
    let limit =
      switch (entry.kind, outcome) {
      case (.decision, .violation): "a decision closes no violation"
      case (.waiver, .review): "a waiver closes no review"
      case (_, .indeterminate): "what cannot be told for want of facts cannot be closed"
      default: "take the entry out if it is no longer needed"
      }
    warn(
      claim,
      "unused",
      "\(about(claim)) closes nothing: the outcome is "
        + "\(outcome.rawValue.replacingUnderscores()), not \(entry.kind.closes.rawValue)",
      help: limit,
      at: entry.places.entry
    )
  }

  /// Whether the text it was made on is among those of the finding.
  private mutating func isOfTheDay(_ claim: AcceptanceClaim, _ result: RuleResult) -> Bool {
    let entry = claim.acceptance
    guard let edition = entry.edition, !result.citations.contains(where: { $0.isCalled(edition) })
    else { return true }
    var texts: [String] = []
    for citation in result.citations {
      let name = citation.edition.map { " (\($0))" } ?? ""
      texts.append("\(citation.authority) \(citation.section)\(name)")
    }
    warn(
      claim,
      "other-edition",
      "\(about(claim)) was made on `\(edition)`, which is not the text of the day; "
        + "the \(entry.kind.closes.rawValue) is open again",
      help: "have it made on \(texts.joined(separator: "; "))",
      at: entry.places.edition
    )
    return false
  }

  /// `the decision on OFF-X-001 (AGR-1)`.
  private func about(_ claim: AcceptanceClaim) -> String {
    let entry = claim.acceptance
    let element = entry.element == "case" ? "" : " (\(entry.element))"
    return "the \(entry.kind.rawValue) on \(entry.rule)\(element)"
  }

  private mutating func warn(
    _ claim: AcceptanceClaim,
    _ id: String,
    _ message: String,
    help: String?,
    at range: SourceRange?,
    severity: Diagnostic.Severity = .warning
  ) {
    let range = range ?? claim.acceptance.places.entry
    files[claim.file].report(id, message, help: help, at: range, severity: severity)
  }
}

extension Citation {
  /// Whether people would call this text so: by its section, with or without its authority, by its edition, or by both.
  fileprivate func isCalled(_ name: String) -> Bool {
    let wanted = name.lowercased()
    let sections = [section, "\(authority) \(section)"]
    let editions = edition.map { [$0] } ?? []
    let both = editions.flatMap { edition in
      sections.flatMap { ["\($0), \(edition)", "\($0) (\(edition))", "\($0) \(edition)"] }
    }
    return (sections + editions + both + [passage]).contains { $0.lowercased() == wanted }
  }
}
