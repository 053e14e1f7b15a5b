internal import CEL

/// Applies one rule to one element: window, applicability, clauses, exceptions, and the outcome they come to.
struct Judgement {
  let rule: CompiledRule
  let subject: RuleResult.Subject
  let origin: Origin?

  private(set) var outcome = Outcome.compliant
  private(set) var clauses: [ClauseResult] = []
  private(set) var missing = OpenFacts.none
  private(set) var deciding: ClauseResult?
  private(set) var actor: String?
  private(set) var due: CalendarDate?
  /// The day that picks the text; nil while it is not known.
  private(set) var anchor: CalendarDate?
  private(set) var message = ""
  private(set) var remedy: String?
  private(set) var hasNothingToCheck = false

  init(rule: CompiledRule, subject: RuleResult.Subject, origin: Origin?) {
    self.rule = rule
    self.subject = subject
    self.origin = origin
  }

  mutating func run(pack: CompiledPack, facts: Case, clauses evaluator: inout ClauseEvaluator) {
    let checkDate = facts.checkDate.date
    message = rule.rule.title
    useParameters(of: checkDate, pack, &evaluator)
    nameActor(pack, &evaluator)
    switch parametersDay(checkDate, &evaluator) {
    case .day(let day):
      useParameters(of: day, pack, &evaluator)
      settle(pack, checkDate, &evaluator)
    case .unknown(let missing):
      settleWithoutParametersDay(pack, missing, checkDate, &evaluator)
    case .failed(let why):
      settle(pack, checkDate, &evaluator)
      if outcome != .notApplicable, outcome != .notInForce { fail(why) }
    }
  }

  /// What the rule comes to with the parameters as they are set now.
  private mutating func settle(
    _ pack: CompiledPack,
    _ checkDate: CalendarDate,
    _ evaluator: inout ClauseEvaluator
  ) {
    guard applies(&evaluator) else { return }
    let dueDay = readDue(&evaluator)
    switch readAnchor(checkDate, &evaluator) {
    case .day(let day):
      anchor = day
      guard isInForce(on: day) else { return }
      if case .due = rule.rule.window.anchor, rule.parametersAnchor == nil {
        useParameters(of: day, pack, &evaluator)
      }
      judge(on: day, &evaluator)
    case .unknown(let missing):
      judge(on: checkDate, &evaluator)
      if couldDiffer { leaveOpen(missing) }
    case .failed(let why):
      fail(why)
    }
    waitFor(dueDay, checkDate)
  }

  /// Tries every stretch of days between two changes of a parameter; one outcome is the outcome.
  private mutating func settleWithoutParametersDay(
    _ pack: CompiledPack,
    _ missing: OpenFacts,
    _ checkDate: CalendarDate,
    _ evaluator: inout ClauseEvaluator
  ) {
    let untouched = self
    settle(pack, checkDate, &evaluator)
    for day in pack.parameters.boundaries {
      var other = untouched
      other.useParameters(of: day, pack, &evaluator)
      other.settle(pack, checkDate, &evaluator)
      guard other.outcome == outcome else {
        leaveOpen(missing)
        return
      }
    }
  }

  private mutating func leaveOpen(_ more: OpenFacts) {
    outcome = .indeterminate
    deciding = nil
    missing = more.union(missing)
  }

  // MARK: Who acts, and when

  private mutating func nameActor(_ pack: CompiledPack, _ evaluator: inout ClauseEvaluator) {
    if case .role(let role) = rule.rule.acts {
      actor = role
    } else if let program = rule.actor, case .enumeration(let code) = evaluator.value(program) {
      let roles = pack.pack.roles.roles
      actor = roles.indices.contains(Int(code.index)) ? roles[Int(code.index)].id : nil
    }
  }

  private func useParameters(
    of date: CalendarDate,
    _ pack: CompiledPack,
    _ evaluator: inout ClauseEvaluator
  ) {
    evaluator.activation.variables[pack.layout.parameterSlot] =
      .record(pack.parameters.record(on: date))
  }

  /// The day from which the rule can be judged; nil for a rule without one.
  private mutating func readDue(_ evaluator: inout ClauseEvaluator) -> Value? {
    guard let program = rule.due, let slot = rule.dueSlot else { return nil }
    let value = evaluator.value(program)
    evaluator.activation.variables[slot] = value
    if case .date(let date) = value { due = date }
    return value
  }

  /// Holds back what is not met as long as the day has not passed, or is not known.
  private mutating func waitFor(_ dueDay: Value?, _ checkDate: CalendarDate) {
    guard outcome != .compliant, outcome != .notApplicable, outcome != .error else { return }
    switch dueDay {
    // On the day itself the duty can still be met.
    case .date(let date) where checkDate <= date:
      outcome = .notDue
      deciding = nil
      remedy = nil
      message = "due on \(date)"
    case .unknown(let missing): leaveOpen(OpenFacts(missing))
    case .error(let error): fail("due: \(error.message)")
    default: break
    }
  }

  private enum Day {
    case day(CalendarDate)
    case unknown(OpenFacts)
    case failed(String)
  }

  /// The day of an event or date; the check date for what has not happened.
  private func day(_ value: Value, _ checkDate: CalendarDate) -> Day {
    switch value {
    case .date(let date): return .day(date)
    case .none: return .day(checkDate)
    case .unknown(let missing): return .unknown(OpenFacts(missing))
    case .error(let error): return .failed(error.message)
    case .record(let event) where event.fields.count > CaseLayout.EventSlot.date:
      if case .bool(false) = event.fields[CaseLayout.EventSlot.happened].value {
        return .day(checkDate)
      }
      return day(event.fields[CaseLayout.EventSlot.date].value, checkDate)
    default: return .failed("the anchor has no day")
    }
  }

  private mutating func readAnchor(
    _ checkDate: CalendarDate,
    _ evaluator: inout ClauseEvaluator
  ) -> Day {
    if case .due = rule.rule.window.anchor, let slot = rule.dueSlot {
      return day(evaluator.activation.variables[slot], checkDate)
    }
    guard let program = rule.anchor else { return .day(checkDate) }
    return day(evaluator.value(program), checkDate)
  }

  /// The day that picks the parameters: that of `parameters`, else the anchor; the check date where the anchor is
  /// the due day, which may itself hang on a parameter.
  private mutating func parametersDay(
    _ checkDate: CalendarDate,
    _ evaluator: inout ClauseEvaluator
  ) -> Day {
    if let program = rule.parametersAnchor { return day(evaluator.value(program), checkDate) }
    if case .due = rule.rule.window.anchor { return .day(checkDate) }
    let anchor = readAnchor(checkDate, &evaluator)
    if case .failed = anchor { return .day(checkDate) }
    return anchor
  }

  private mutating func isInForce(on day: CalendarDate) -> Bool {
    // What the tool guards against is so on every day.
    guard !rule.rule.isGuard else { return true }
    if let from = rule.window.from, day < from {
      outcome = .notInForce
      message = "the text is in force from \(from); the day that counts is \(day)"
      return false
    }
    if let to = rule.window.to, day > to {
      outcome = .notInForce
      message = "the text was in force up to \(to); the day that counts is \(day)"
      return false
    }
    return true
  }

  /// Whether what was found on the check date would be another outcome on another day.
  private var couldDiffer: Bool {
    switch outcome {
    case .compliant, .notApplicable: false
    case .violation, .caution: rule.window.isBounded || rule.window.hasFirstSight
    default: rule.window.isBounded
    }
  }

  // MARK: Applicability

  /// False when the rule does not apply; what is not known stays to be weighed with the clauses.
  private mutating func applies(_ evaluator: inout ClauseEvaluator) -> Bool {
    for (index, clause) in rule.applies.enumerated() {
      let result = evaluator.evaluate(clause, part: .applies, number: index + 1)
      clauses.append(result)
      if result.error != nil { continue }
      guard result.verdict == .notMet || result.verdict == .notApplicable else { continue }
      outcome = .notApplicable
      message =
        result.verdict == .notMet
        ? "does not apply: it is not so that \(result.says)"
        : "does not apply: this run was not told whether \(result.says)"
      return false
    }
    return true
  }

  private var unknownApplicability: OpenFacts {
    clauses.lazy.filter { $0.part == .applies && $0.verdict == .undetermined }
      .reduce(OpenFacts.none) { $0.union($1.missing) }
  }

  // MARK: Clauses

  private mutating func judge(on day: CalendarDate, _ evaluator: inout ClauseEvaluator) {
    for (index, clause) in rule.requires.enumerated() {
      clauses.append(evaluator.evaluate(clause, part: .requires, number: index + 1))
    }
    decide(&evaluator)
    soften(shown: day)
  }

  /// Words that were seen in force only later cannot make a violation or caution of an earlier act.
  private mutating func soften(shown day: CalendarDate) {
    guard outcome == .violation || outcome == .caution, deciding?.isGuard != true,
      let shown = rule.window.shown(on: day),
      day < shown
    else { return }
    // Where the first day of the text is known, it was in force; only its wording may have differed.
    outcome = .review
    message += " (these words were first seen in force on \(shown), after \(day))"
  }

  private mutating func fail(_ why: String) {
    outcome = .error
    message = "the rule could not be evaluated: \(why)"
    remedy = nil
  }

  // MARK: The outcome

  /// The first row of the table of outcomes that holds.
  private mutating func decide(_ evaluator: inout ClauseEvaluator) {
    guard !failsForError() else { return }
    var judged = clauses.filter { $0.part == .requires }
    guard judged.contains(where: { $0.verdict == .notMet || $0.verdict == .undetermined }) else {
      settleWithoutFailure(judged)
      return
    }
    let unknownApplicability = unknownApplicability
    guard unknownApplicability.isEmpty else {
      outcome = .indeterminate
      missing = unknownApplicability.union(open(judged))
      return
    }
    let exceptions = weighExceptions(judged, &evaluator)
    guard !failsForError() else { return }
    if exceptions.isLifted {
      judged = judged.filter { $0.verdict != .notMet }
    }
    let undetermined = judged.filter { $0.verdict == .undetermined }

    if let clause = failed(judged, .violation) {
      if !exceptions.missing.isEmpty {
        outcome = .indeterminate
        missing = exceptions.missing
        deciding = clause
      } else if exceptions.isForReview {
        speak(.review, clause)
        message += " (\(exceptions.says))"
      } else {
        speak(.violation, clause)
      }
    } else if undetermined.contains(where: { $0.consequence == .violation }) {
      outcome = .indeterminate
      missing = open(judged)
    } else if let clause = failed(judged, .review) {
      speak(.review, clause)
    } else if exceptions.isForReview, let clause = judged.first(where: { $0.verdict == .notMet }) {
      speak(.review, clause)
      message += " (\(exceptions.says))"
    } else if let clause = failed(judged, .caution) {
      speak(.caution, clause)
    } else if !undetermined.isEmpty {
      outcome = .indeterminate
      missing = open(judged)
    } else if let clause = failed(judged, .note) {
      speak(.note, clause)
    } else {
      outcome = .compliant
      if exceptions.isLifted { message = "met by exception: \(exceptions.says)" }
    }
  }

  private mutating func failsForError() -> Bool {
    guard let broken = clauses.first(where: { $0.error != nil }) else { return false }
    fail("\(broken.id): \(broken.error ?? "")")
    return true
  }

  private mutating func settleWithoutFailure(_ judged: [ClauseResult]) {
    guard judged.contains(where: { $0.verdict == .met }) else {
      outcome = .notApplicable
      hasNothingToCheck = judged.contains { $0.hasNothingToCheck }
      message =
        hasNothingToCheck
        ? "there is nothing to check: the list is empty and complete"
        : "none of its conditions counts here"
      return
    }
    outcome = .compliant
  }

  /// What is missing of the clauses that can still change the outcome, beside those that are not met.
  private func open(_ judged: [ClauseResult]) -> OpenFacts {
    if failed(judged, .violation) != nil { return .none }
    let isFailed = failed(judged, .review) != nil || failed(judged, .caution) != nil
    return judged.lazy
      .filter { $0.verdict == .undetermined && (!isFailed || $0.consequence == .violation) }
      .reduce(OpenFacts.none) { $0.union($1.missing) }
  }

  private func failed(_ judged: [ClauseResult], _ consequence: Consequence) -> ClauseResult? {
    let failed = judged.filter { $0.verdict == .notMet && $0.consequence == consequence }
    // A guard speaks first: what it found must not be passed over.
    return failed.first { $0.isGuard } ?? failed.first
  }

  /// All that the tool guards against is told at once.
  private var failedGuards: [ClauseResult] {
    clauses.filter { $0.part == .requires && $0.isGuard && $0.verdict == .notMet }
  }

  private mutating func speak(_ outcome: Outcome, _ clause: ClauseResult) {
    self.outcome = outcome
    deciding = clause
    actor = clause.acts ?? actor
    let told = clause.isGuard ? failedGuards : [clause]
    message = told.map { $0.message ?? "it is not so that \($0.says)" }.joined(separator: "; ")
    let remedies = told.compactMap(\.remedy)
    remedy = remedies.isEmpty ? nil : remedies.joined(separator: "; ")
  }

  // MARK: Exceptions

  private struct Exceptions {
    var isLifted = false
    var isForReview = false
    /// What is missing of the exceptions that could still lift the failure or send it to a person.
    var missing = OpenFacts.none
    var says = ""
  }

  /// Exceptions are looked at only where something is not met.
  private mutating func weighExceptions(
    _ judged: [ClauseResult],
    _ evaluator: inout ClauseEvaluator
  ) -> Exceptions {
    var weighed = Exceptions()
    var missingForReview = OpenFacts.none
    guard judged.contains(where: { $0.verdict == .notMet }) else { return weighed }
    for (index, exception) in rule.exceptions.enumerated() {
      let result = evaluator.evaluate(exception, number: index + 1)
      clauses.append(result)
      switch result.verdict {
      case .met where exception.exception.isForReview:
        weighed.isForReview = true
        weighed.says = result.says
      case .met:
        weighed.isLifted = true
        weighed.says = result.says
      case .undetermined where exception.exception.isForReview:
        missingForReview.formUnion(result.missing)
      case .undetermined: weighed.missing.formUnion(result.missing)
      case .notMet, .notApplicable: break
      }
    }
    if !weighed.isForReview { weighed.missing.formUnion(missingForReview) }
    return weighed
  }
}

extension ClauseEvaluator {
  /// What an exception comes to.
  fileprivate mutating func evaluate(_ exception: CompiledException, number: Int) -> ClauseResult {
    var reads: [Origin] = []
    let value = value(exception.that, reads: &reads)
    var result = ClauseResult(
      part: .unless,
      number: number,
      says: text(exception.says),
      verdict: .notMet,
      basis: .full,
      reading: nil,
      cites: exception.exception.cites
    )
    result.reads = unique(reads)
    switch Truth(value) {
    case .yes: result.verdict = .met
    case .no: result.verdict = .notMet
    case .unknown(let missing):
      result.missing = missing.filter { !facts.isOfRun($0) }
      // What this run was not told lifts nothing.
      result.verdict = result.missing.isEmpty ? .notMet : .undetermined
    case .failed(let why):
      result.verdict = .undetermined
      result.error = why
    }
    return result
  }
}
