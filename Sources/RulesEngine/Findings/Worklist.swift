internal import CEL

/// What each role has to do: by role, then by case, the worst first.
struct Worklist {
  /// What one role has to do.
  struct OfRole {
    /// The role; nil for what nobody is named for.
    let role: String?
    var cases: [OfCase] = []
  }

  /// What it has to do on one case.
  struct OfCase {
    let checked: CheckedCase
    let facts: Case
    /// Findings on which the role acts, the worst first, then by day.
    var tasks: [RuleResult] = []
    /// Facts that the role owes, with the rules that need them.
    var questions: [(fact: MissingFact, rules: [Rule])] = []
    /// Duties with a day that has not passed, by day.
    var coming: [RuleResult] = []

    /// How bad the worst of it is, small for bad.
    var urgency: Int {
      let steps = Severity.allCases.count
      func step(_ severity: Severity) -> Int { Severity.allCases.firstIndex(of: severity) ?? 0 }
      if let worst = tasks.first { return worst.outcome.rank * steps + step(worst.rule.severity) }
      let last = Outcome.allCases.count * steps
      return last + (questions.first.map { step($0.rules[0].severity) } ?? steps)
    }

    var isEmpty: Bool { tasks.isEmpty && questions.isEmpty && coming.isEmpty }
  }

  /// The roles that have something to do, in the order of the pack.
  let roles: [OfRole]

  /// The lists of these roles; of all, where none is named.
  init(_ report: CheckReport, pack: RulePack, roles wanted: Set<String>) {
    let named = pack.roles.roles.map(\.id).filter { wanted.isEmpty || wanted.contains($0) }
    let all: [String?] = wanted.isEmpty ? named + [nil] : named
    roles = all.compactMap { role in
      var list = OfRole(role: role)
      for checked in report.cases {
        guard let found = checked.report, let work = OfCase(checked, found, role: role) else {
          continue
        }
        list.cases.append(work)
      }
      // The case with the worst to do first, as everywhere.
      list.cases = list.cases.enumerated()
        .sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }
        .map(\.element)
      return list.cases.isEmpty ? nil : list
    }
  }
}

extension Worklist.OfCase {
  fileprivate init?(_ checked: CheckedCase, _ report: CaseReport, role: String?) {
    self.checked = checked
    facts = report.facts
    let results = report.results.filter { $0.acts == role }
    tasks = results.filter { $0.outcome.isToDo }.sorted(by: Self.taskComesFirst)
    coming = results.filter { $0.outcome == .notDue && $0.due != nil }
      .sorted { Self.isEarlier($0, $1) ?? ($0.rank < $1.rank) }
    // The worst rule first already; among its facts those that are promised earliest.
    questions = report.missing.filter { $0.fact.owedBy == role }.enumerated().sorted {
      left,
      right in
      let (a, b) = (left.element, right.element)
      let (worst, other) = (a.rules[0].severity, b.rules[0].severity)
      if worst != other { return worst < other }
      return Self.isEarlier(a.fact.due, b.fact.due) ?? (left.offset < right.offset)
    }.map(\.element)
    if isEmpty { return nil }
  }

  private static func taskComesFirst(_ left: RuleResult, _ right: RuleResult) -> Bool {
    if left.outcome.rank != right.outcome.rank { return left.outcome.rank < right.outcome.rank }
    if left.rule.severity != right.rule.severity { return left.rule.severity < right.rule.severity }
    return isEarlier(left, right) ?? (left.rank < right.rank)
  }

  private static func isEarlier(_ left: RuleResult, _ right: RuleResult) -> Bool? {
    isEarlier(left.due, right.due)
  }

  /// Whether the first day comes first, a day before none; nil where they are the same.
  private static func isEarlier(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool? {
    switch (left, right) {
    case (let left?, let right?): left == right ? nil : left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): nil
    }
  }
}

extension Outcome {
  /// Whether someone has to do something about it.
  fileprivate var isToDo: Bool {
    switch self {
    case .violation, .review, .caution, .note, .error: true
    case .waived, .decided, .indeterminate, .compliant, .notApplicable, .notDue, .notInForce: false
    }
  }
}
