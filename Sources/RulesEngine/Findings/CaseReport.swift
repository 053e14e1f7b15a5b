public import CEL

/// What the rules of a pack came to on one case.
public struct CaseReport: Sendable {
  /// The case.
  public let facts: Case
  /// Every rule on every element, the worst first.
  public internal(set) var results: [RuleResult]

  let selection: RuleSelection

  /// Those that concern the roles that were asked for; counts and gates look at all.
  public var selected: [RuleResult] { results.filter { selection.includes($0) } }
  /// Those that are shown without being asked for.
  public var findings: [RuleResult] { results.filter { $0.outcome.isFinding } }
  /// Problems of the file.
  public var diagnostics: [Diagnostic] { facts.diagnostics }

  /// Everything that is missing and owed now: the worst rule first, each fact once, with the rules that need it.
  public var missing: [(fact: MissingFact, rules: [Rule])] {
    var order: [String] = []
    var entries: [String: (fact: MissingFact, rules: [Rule])] = [:]
    for result in results where result.outcome == .indeterminate {
      for fact in result.missing {
        if entries[fact.path] == nil { order.append(fact.path) }
        var entry = entries[fact.path] ?? (fact, [])
        if !entry.rules.contains(where: { $0.id == result.rule.id }) {
          entry.rules.append(result.rule)
        }
        entries[fact.path] = entry
      }
    }
    return order.compactMap { entries[$0] }
  }

  /// How many results came to each outcome.
  public var counts: [Outcome: Int] {
    results.reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
  }
}

/// Which rules to apply.
public struct RuleSelection: Sendable {
  /// Ids of rules; empty: all.
  public var rules: Set<String> = []
  /// The beginning of section numbers; empty: all.
  public var sections: [String] = []
  /// Only rules of the governing section proper, none of those beside it.
  public var isCoreOnly = false
  /// Roles that act, are told or owe a missing fact; empty: all.
  public var roles: Set<String> = []

  /// All rules.
  public init() {}

  func includes(_ rule: Rule, in pack: RulePack) -> Bool {
    guard rules.isEmpty || rules.contains(rule.id) else { return false }
    guard !isCoreOnly || rule.scope == .core else { return false }
    guard !sections.isEmpty else { return true }
    let numbers = rule.cites.compactMap { pack.passage($0) }.flatMap(\.editions).map(\.section)
    return sections.contains { wanted in numbers.contains { $0.isSection(within: wanted) } }
  }

  func includes(_ result: RuleResult) -> Bool {
    guard !roles.isEmpty else { return true }
    if let acts = result.acts, roles.contains(acts) { return true }
    if result.also.contains(where: { includes($0) }) { return true }
    return result.rule.informs.contains { roles.contains($0) }
      || result.missing.contains { fact in fact.owedBy.map { roles.contains($0) } ?? false }
  }
}

extension String {
  /// `C6.3.9.2` is within `C6.3.9` and within `C6`, but not within `C6.3.90` or `C6.3.9.20`.
  func isSection(within wanted: String) -> Bool {
    guard hasPrefix(wanted) else { return false }
    guard let next = dropFirst(wanted.count).first else { return true }
    return !(next.isNumber && wanted.last?.isNumber == true)
      && !(next.isLetter && wanted.last?.isLetter == true)
  }
}

extension CompiledPack {
  /// The `as_of` of a case file, before the rest of it is read; nil if it has none.
  public static func statedCheckDate(of document: YAMLDocument) -> CalendarDate? {
    CaseDecoder.statedCheckDate(of: document)
  }

  /// Checks one case: a pure function of the pack, the document and the date.
  ///
  /// - Parameters:
  ///   - document: A document of a case file.
  ///   - checkDate: The day for which the rules are applied.
  ///   - selection: Which rules to apply.
  ///   - hostDerivations: Derived facts that need more than an expression, by name.
  ///   - run: What the command knows and the file does not say.
  /// - Returns: What the rules came to.
  public func check(
    _ document: YAMLDocument,
    on checkDate: CheckDate,
    selection: RuleSelection = RuleSelection(),
    hostDerivations: [String: HostDerivation] = [:],
    run: RunFacts = RunFacts()
  ) -> CaseReport {
    var facts = decode(document, on: checkDate, hostDerivations: hostDerivations, run: run)
    var evaluator = RuleEvaluator(pack: self, facts: facts)
    var results: [RuleResult] = []
    for rule in rules where selection.includes(rule.rule, in: pack) {
      results += evaluator.results(of: rule.compiled)
    }
    if !results.contains(where: { $0.tellsOfProtectedValues(in: self) }) {
      facts.diagnostics += facts.protectedDiagnostics
    }
    let joined = Families.joined(results).sortedWorstFirst()
    return CaseReport(facts: facts, results: joined, selection: selection)
  }

  /// The results of one rule alone, before families are joined: what a test of the rule sees.
  func results(of rule: String, on facts: Case, isTracing: Bool = false) -> [RuleResult] {
    rules.first { $0.rule.id == rule }
      .map { results(of: $0.compiled, on: facts, isTracing: isTracing) } ?? []
  }

  /// The results of a rule that need not be one of the pack's.
  func results(of rule: CompiledRule, on facts: Case, isTracing: Bool = false) -> [RuleResult] {
    var evaluator = RuleEvaluator(pack: self, facts: facts, isTracing: isTracing)
    return evaluator.results(of: rule)
  }

  /// The facts of a document, with the derived ones.
  func decode(
    _ document: YAMLDocument,
    on checkDate: CheckDate,
    hostDerivations: [String: HostDerivation],
    run: RunFacts = RunFacts()
  ) -> Case {
    var decoder = CaseDecoder(
      pack: self,
      document: document,
      checkDate: checkDate,
      hostDerivations: hostDerivations,
      run: run
    )
    var facts = decoder.decode()
    facts.derive(with: self)
    return facts
  }
}

extension RuleResult {
  /// Whether it is a finding on the protected fields that are filled in.
  fileprivate func tellsOfProtectedValues(in pack: CompiledPack) -> Bool {
    guard outcome.isFinding, let decidingClause, rule.requires[decidingClause - 1].isGuard,
      let numbers = pack.protectedGuards.value.byRule[rule.id]
    else { return false }
    return clauses.contains { clause in
      clause.part == .requires && clause.verdict == .notMet && numbers.contains(clause.number)
    }
  }

  /// A note of no weight: it stands once at the end of a report.
  var isForInformation: Bool { outcome == .note && rule.severity == .info }

  /// Its place in the order of reports: outcome, severity, rule, place in the file.
  var rank: Rank {
    Rank(
      outcome: outcome.rank,
      severity: rule.severity,
      rule: rule.id,
      start: place.range?.start ?? 0,
      path: subject.path
    )
  }

  struct Rank: Comparable {
    let outcome: Int
    let severity: Severity
    let rule: String
    let start: Int
    let path: String

    static func < (left: Self, right: Self) -> Bool {
      if left.outcome != right.outcome { return left.outcome < right.outcome }
      if left.severity != right.severity { return left.severity < right.severity }
      if left.rule != right.rule { return left.rule < right.rule }
      return left.start != right.start ? left.start < right.start : left.path < right.path
    }
  }
}

extension [RuleResult] {
  /// In the order of reports.
  func sortedWorstFirst() -> [RuleResult] {
    // A result carries its whole rule, which is dear to move.
    let ranks = map(\.rank)
    return indices.sorted { ranks[$0] < ranks[$1] }.map { self[$0] }
  }
}

extension CaseReport {
  /// Whether a rule was among those selected.
  func applies(_ rule: Rule, of pack: RulePack) -> Bool { selection.includes(rule, in: pack) }
}

extension RulePack {
  /// Whether any rule is among those selected.
  public func hasRule(in selection: RuleSelection) -> Bool {
    rules.contains { selection.includes($0, in: self) }
  }
}
