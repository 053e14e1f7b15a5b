internal import CEL

/// Applies the rules of a pack to one case: a function of (pack, case, date) and nothing else.
struct RuleEvaluator {
  private let pack: CompiledPack
  private let facts: Case
  private var clauses: ClauseEvaluator
  private var resultCount = 0
  private let mostResults: Int

  init(
    pack: CompiledPack,
    facts: Case,
    isTracing: Bool = false,
    limits: SourceLimits = SourceLimits()
  ) {
    mostResults = limits.maxResults
    self.pack = pack
    self.facts = facts
    clauses = ClauseEvaluator(facts: facts, pack: pack)
    clauses.isTracing = isTracing
  }

  /// One result for the case, or one for each entry of the rule's list.
  mutating func results(of rule: CompiledRule) -> [RuleResult] {
    clauses.reserve(rule.variableCount)
    guard !rule.forEach.isEmpty else {
      clauses.subjects = []
      return [evaluate(rule, subject: .init(path: "case", key: nil), origin: nil)]
    }
    var results: [RuleResult] = []
    // Past the limit every further rule says so once.
    resultCount = min(resultCount, mostResults)
    expand(rule, rule.forEach[...], keys: [], into: &results)
    return results
  }

  // MARK: Entries

  private mutating func expand(
    _ rule: CompiledRule,
    _ bindings: ArraySlice<CompiledBinding>,
    keys: [EntryKey],
    into results: inout [RuleResult]
  ) {
    guard resultCount < mostResults else {
      if resultCount == mostResults {
        let subject = RuleResult.Subject(path: "case", key: nil)
        results.append(failure(rule, subject: subject, "the case has too many entries"))
        resultCount += 1
      }
      return
    }
    guard let binding = bindings.first else {
      let origin = clauses.subjects.last
      let subject = RuleResult.Subject(
        path: origin.map { facts.path(of: $0) } ?? "case",
        key: keys.map(\.text).joined(separator: " / "),
        isKeyStable: keys.allSatisfy(\.isStable)
      )
      resultCount += 1
      results.append(evaluate(rule, subject: subject, origin: origin))
      return
    }
    let (value, reads) = clauses.read(binding)
    switch value {
    case .list(let list):
      for (index, element) in list.elements.enumerated() {
        guard resultCount <= mostResults else { return }
        let origin = index < list.origins.count ? list.origins[index] : -1
        clauses.activation.variables[binding.slot] = element
        let outer = clauses.subjects
        // A computed entry stands nowhere in the file.
        if origin >= 0 { clauses.subjects.append(origin) }
        let key = stableKey(of: origin, index: index)
        expand(rule, bindings.dropFirst(), keys: keys + [key], into: &results)
        clauses.subjects = outer
      }
      if let rest = list.missingRest {
        resultCount += 1
        results.append(listResult(rule, OpenFacts(rest)))
      } else if list.elements.isEmpty {
        resultCount += 1
        let place = clauses.place(of: binding, value, reads).map { facts.path(of: $0) }
        results.append(emptyListResult(rule, path: place ?? binding.list.text))
      }
    case .unknown(let missing):
      results.append(listResult(rule, OpenFacts(missing)))
    case .error(let error):
      results.append(failure(rule, subject: .init(path: "case", key: nil), error.message))
    default:
      results.append(
        failure(rule, subject: .init(path: "case", key: nil), "`\(binding.name)` is not a list")
      )
    }
  }

  /// What an entry is called, and whether that stays when entries are moved.
  private struct EntryKey {
    let text: String
    var isStable = true
  }

  /// The fields that identify an entry, or its path.
  private func stableKey(of origin: Origin, index: Int) -> EntryKey {
    guard origin >= 0 else { return EntryKey(text: "[\(index)]", isStable: false) }
    let node = facts.node(origin)
    let field = facts.schema.fields[node.field]
    let parts = field.key.compactMap { name in
      facts.child(named: name, of: origin).map { facts.node($0).text }
    }
    guard !parts.isEmpty, parts.count == field.key.count, !parts.contains("") else {
      return EntryKey(text: facts.path(of: origin), isStable: false)
    }
    return EntryKey(text: parts.joined(separator: " / "))
  }

  /// The list as a whole: whether it has more entries is not known.
  private func listResult(_ rule: CompiledRule, _ missing: OpenFacts) -> RuleResult {
    var result = blank(rule, subject: listSubject(missing), outcome: .indeterminate)
    settleIndeterminate(&result, missing)
    return result
  }

  private func listSubject(_ missing: OpenFacts) -> RuleResult.Subject {
    guard let origin = missing.origins.first else { return .init(path: "case", key: nil) }
    let node = facts.node(origin)
    if case .complete = node.part { return .init(path: facts.path(of: node.parent), key: nil) }
    return .init(path: facts.path(of: origin), key: nil)
  }

  private func emptyListResult(_ rule: CompiledRule, path: String) -> RuleResult {
    var result = blank(rule, subject: .init(path: path, key: nil), outcome: .notApplicable)
    result.hasNothingToCheck = true
    result.message = "there is nothing to check: the list is empty and complete"
    return result
  }

  // MARK: One element

  private mutating func evaluate(
    _ rule: CompiledRule,
    subject: RuleResult.Subject,
    origin: Origin?
  ) -> RuleResult {
    var judgement = Judgement(rule: rule, subject: subject, origin: origin)
    judgement.run(pack: pack, facts: facts, clauses: &clauses)
    return result(of: judgement)
  }

  private func result(of judgement: Judgement) -> RuleResult {
    let rule = judgement.rule
    var result = blank(rule, subject: judgement.subject, outcome: judgement.outcome)
    result.clauses = judgement.clauses
    result.due = judgement.due
    result.acts = judgement.actor
    result.citations = citations(of: rule, judgement)
    result.hasNothingToCheck = judgement.hasNothingToCheck
    result.message = judgement.message
    result.remedy = judgement.remedy
    if let deciding = judgement.deciding {
      result.decidingClause = deciding.number
      result.basis = deciding.basis
      result.reading = deciding.reading ?? rule.rule.reading
    }
    let place = judgement.deciding?.place ?? judgement.origin
    result.place =
      place.map { facts.placeInFile(of: $0) } ?? FactPlace(path: "case", range: facts.caseRange)
    result.fingerprint = fingerprint(rule, judgement.subject, judgement.clauses)
    if judgement.outcome == .indeterminate { settleIndeterminate(&result, judgement.missing) }
    return result
  }

  /// What is missing, owed now; if nothing of it is owed yet, the rule is not due.
  private func settleIndeterminate(_ result: inout RuleResult, _ missing: OpenFacts) {
    let askable = missing.filter { !facts.isOfRun($0) }
    guard !askable.isEmpty || missing.isEmpty else {
      result.outcome = .notApplicable
      result.message = "cannot be told in this run, which knows no more of it"
      result.remedy = nil
      return
    }
    let (owed, awaited) = OwedFacts(facts: facts).owedNow(askable)
    guard owed.isEmpty, let milestone = awaited.first else {
      result.missing = facts.missingFacts(owed)
      if let first = owed.first { result.place = facts.place(of: first) }
      result.message = "cannot be told: \(factsAreMissing(owed.count))"
      result.remedy = nil
      return
    }
    result.outcome = .notDue
    result.message = "not owed before: \(facts.schema.fields[milestone].label)"
    result.remedy = nil
  }

  private func factsAreMissing(_ count: Int) -> String {
    count == 1 ? "1 fact is missing" : "\(count) facts are missing"
  }

  private func failure(_ rule: CompiledRule, subject: RuleResult.Subject, _ why: String)
    -> RuleResult
  {
    var result = blank(rule, subject: subject, outcome: .error)
    result.message = "the rule could not be evaluated: \(why)"
    return result
  }

  private func blank(_ rule: CompiledRule, subject: RuleResult.Subject, outcome: Outcome)
    -> RuleResult
  {
    var acts: String?
    if case .role(let role) = rule.rule.acts { acts = role }
    return RuleResult(
      sharedRule: rule.sharedRule,
      outcome: outcome,
      subject: subject,
      acts: acts,
      message: rule.rule.title,
      remedy: nil,
      due: nil,
      citations: rule.rule.cites.compactMap { citation($0, on: facts.checkDate.date) },
      basis: rule.rule.basis,
      reading: rule.rule.reading,
      place: FactPlace(path: subject.path, range: facts.caseRange),
      clauses: [],
      missing: [],
      fingerprint: fingerprint(rule, subject, [])
    )
  }

  // MARK: Citations and fingerprints

  /// The rule's passages, then those of the clauses that decided, each once.
  private func citations(of rule: CompiledRule, _ judgement: Judgement) -> [Citation] {
    let date = judgement.anchor ?? facts.checkDate.date
    var seen: Set<String> = []
    let ids = rule.rule.cites + (judgement.deciding?.cites ?? [])
    return ids.filter { seen.insert($0).inserted }.filter { id in
      // A text that did not speak on the day is no ground of a finding; the governing one is always named.
      id == ids.first || pack.pack.passage(id)?.speaks(on: date) ?? true
    }.compactMap { citation($0, on: date) }
  }

  private func citation(_ id: String, on date: CalendarDate) -> Citation? {
    pack.pack.citation(id, on: date)
  }

  private func fingerprint(
    _ rule: CompiledRule,
    _ subject: RuleResult.Subject,
    _ clauses: [ClauseResult]
  ) -> String {
    let failed = clauses.filter { clause in
      (clause.verdict == .notMet || clause.verdict == .undetermined) && clause.part == .requires
    }
    let verdicts = failed.map { "\($0.id)=\($0.verdict.rawValue)" }.joined(separator: ",")
    return "\(rule.rule.id)/\(subject.name)/\(verdicts)"
  }
}

extension Case {
  /// Where a fact stands; what the run says of no place of the file is shown where the case as a whole is.
  fileprivate func placeInFile(of origin: Origin) -> FactPlace {
    let place = place(of: origin)
    guard place.range == nil, isOfRun(origin) else { return place }
    return FactPlace(path: place.path, range: caseRange)
  }

  /// Where a finding about the case as a whole points: its identifier, or the start of the file.
  var caseRange: SourceRange? {
    let field = schema.field(at: "case.identifier").flatMap { schema.id(at: $0.path) }
    return field.flatMap { origin(of: $0) }.flatMap { range(of: $0) }
  }
}
