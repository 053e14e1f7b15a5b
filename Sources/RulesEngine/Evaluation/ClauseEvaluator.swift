internal import CEL

/// A condition in three values, or why it has none.
enum Truth {
  case yes
  case no
  case unknown(OpenFacts)
  case failed(String)

  init(_ value: Value) {
    switch value {
    case .bool(true): self = .yes
    case .bool(false): self = .no
    case .unknown(let missing): self = .unknown(OpenFacts(missing))
    case .error(let error): self = .failed(error.message)
    default: self = .failed("the condition has no yes or no")
    }
  }
}

/// Evaluates clauses on one case, for one element of one rule.
struct ClauseEvaluator {
  var activation: Activation
  let display: ValueDisplay
  let facts: Case
  /// The entries of `for_each` under evaluation: a failing fact is looked for in the last of them first.
  var subjects: [Origin] = []
  /// Whether the value of every part of a condition is kept.
  var isTracing = false
  private var trace: [TraceLine] = []
  private var reads: [Origin] = []
  /// What is left of the budget of the case; lists within lists must not take forever.
  private var steps: Int

  init(facts: Case, pack: CompiledPack) {
    self.facts = facts
    activation = facts.activation
    steps = activation.limits.steps
    display = ValueDisplay(
      environment: pack.layout.environment,
      referents: facts.activation.referents
    )
  }

  /// Makes room for the names of a rule beside the facts.
  mutating func reserve(_ count: Int) {
    let missing = count - activation.variables.count
    if missing > 0 { activation.variables += Array(repeating: Value.none, count: missing) }
  }

  mutating func value(_ program: Program) -> Value {
    program.evaluate(activation, reads: &reads, steps: &steps)
  }

  /// The value of an expression whose reads are no part of the clause under evaluation.
  mutating func value(_ program: Program, reads: inout [Origin]) -> Value {
    program.evaluate(activation, reads: &reads, steps: &steps)
  }

  private mutating func truth(_ program: Program) -> Truth {
    guard isTracing else { return Truth(value(program)) }
    let traced = program.trace(activation, reads: &reads, steps: &steps)
    trace += display.lines(of: traced, text: program.text)
    return Truth(traced.value)
  }

  mutating func text(_ template: TextTemplate) -> String {
    var unused: [Origin] = []
    return template.rendered { display.text(of: value($0, reads: &unused)) }
  }

  // MARK: Clauses

  mutating func evaluate(
    _ clause: CompiledClause,
    part: ClauseResult.Part,
    number: Int
  ) -> ClauseResult {
    let outer = (reads, trace)
    (reads, trace) = ([], [])
    defer { (reads, trace) = outer }
    var result = ClauseResult(
      part: part,
      number: number,
      says: "",
      verdict: .met,
      basis: clause.clause.basis,
      reading: clause.clause.reading,
      cites: clause.clause.cites
    )
    let outcome = settled(test(clause))
    result.isGuard = clause.clause.isGuard
    result.acts = clause.clause.acts
    result.verdict = outcome.verdict
    result.missing = outcome.missing
    result.place = outcome.place
    result.error = outcome.error
    result.hasNothingToCheck = outcome.hasNothingToCheck
    result.inner = outcome.inner
    result.message = outcome.message ?? clause.message.map { text($0) }
    result.remedy = outcome.remedy ?? clause.remedy.map { text($0) }
    if outcome.verdict == .notMet {
      result.consequence = outcome.isOpen ? .review : clause.clause.consequence
    } else if outcome.verdict == .undetermined {
      result.consequence = clause.clause.consequence
    }
    result.reads = unique(outcome.reads)
    result.says = outcome.says ?? text(clause.says)
    result.trace = trace
    return result
  }

  /// What a test came to, before the clause's consequence is looked at.
  private struct TestOutcome {
    var verdict: Verdict
    var missing = OpenFacts.none
    var place: Origin?
    /// The text leaves it open: a person decides.
    var isOpen = false
    var hasNothingToCheck = false
    var error: String?
    var reads: [Origin] = []
    /// What became of the clauses of a group.
    var inner: [Verdict] = []
    /// The sentences rendered for the failing entry.
    var says: String?
    var message: String?
    var remedy: String?
  }

  /// What this run was not told is asked of nobody: a clause that nothing else leaves open does not count in it.
  private func settled(_ outcome: TestOutcome) -> TestOutcome {
    guard outcome.verdict == .undetermined, outcome.error == nil else { return outcome }
    var outcome = outcome
    outcome.missing = outcome.missing.filter { !facts.isOfRun($0) }
    if outcome.missing.isEmpty { outcome.verdict = .notApplicable }
    return outcome
  }

  /// The clause's test, if its `when` lets it count.
  private mutating func test(_ clause: CompiledClause) -> TestOutcome {
    guard let when = clause.when else { return plainTest(clause) }
    let start = reads.count
    let condition = truth(when)
    let read = Array(reads[start...])
    var outcome: TestOutcome
    switch condition {
    case .no: outcome = TestOutcome(verdict: .notApplicable)
    case .failed(let why): outcome = TestOutcome(verdict: .undetermined, error: why)
    case .yes: outcome = plainTest(clause)
    case .unknown(let missing) where missing.filter({ !facts.isOfRun($0) }).isEmpty:
      outcome = TestOutcome(verdict: .notApplicable)
    case .unknown(let missing):
      outcome = plainTest(clause)
      if outcome.verdict == .notMet || outcome.verdict == .undetermined {
        outcome.verdict = .undetermined
        outcome.missing = outcome.missing.union(missing)
        outcome.isOpen = false
      }
    }
    outcome.reads = read + outcome.reads
    return outcome
  }

  private mutating func plainTest(_ clause: CompiledClause) -> TestOutcome {
    switch clause.test {
    case .that(let that):
      return single(clause, that, within: subjects.last)
    case .each(let bindings, let that):
      return each(clause, bindings, that)
    case .some(let bindings, let that):
      return some(clause, bindings, that)
    case .any(let clauses), .all(let clauses):
      let outcomes = clauses.map { test($0) }
      var isAny = false
      if case .any = clause.test { isAny = true }
      var outcome = combined(clause, outcomes, isAny: isAny)
      outcome.inner = outcomes.map(\.verdict)
      return outcome
    }
  }

  /// One condition with its `review`, for the names as they are bound now.
  private mutating func single(
    _ clause: CompiledClause,
    _ that: Program,
    within subject: Origin?
  ) -> TestOutcome {
    let outer = reads
    reads = []
    defer { reads = outer }
    let verdict = truth(that)
    if case .yes = verdict { return TestOutcome(verdict: .met, reads: reads) }
    let place = placeOfFailure(clause, reads, within: subject)
    switch verdict {
    case .failed(let why):
      return TestOutcome(verdict: .undetermined, place: place, error: why, reads: reads)
    case .unknown(let missing):
      return TestOutcome(verdict: .undetermined, missing: missing, place: place, reads: reads)
    case .yes, .no:
      return notMet(clause, place: place)
    }
  }

  /// A condition that does not hold, unless the text leaves it open.
  private mutating func notMet(_ clause: CompiledClause, place: Origin?) -> TestOutcome {
    guard let review = clause.review else {
      return TestOutcome(verdict: .notMet, place: place, reads: reads)
    }
    switch truth(review) {
    case .yes:
      return TestOutcome(verdict: .notMet, place: place, isOpen: true, reads: reads)
    case .no:
      return TestOutcome(verdict: .notMet, place: place, reads: reads)
    case .unknown(let missing):
      return TestOutcome(verdict: .undetermined, missing: missing, place: place, reads: reads)
    case .failed(let why):
      return TestOutcome(verdict: .undetermined, place: place, error: why, reads: reads)
    }
  }

  // MARK: Lists

  /// Every entry must pass; those that fail are the places.
  private mutating func each(
    _ clause: CompiledClause,
    _ bindings: [CompiledBinding],
    _ that: Program
  ) -> TestOutcome {
    var worst: TestOutcome?
    var unknown = OpenFactsCollector()
    var place: Origin?
    var error: String?
    var allReads: [Origin] = []
    var considered = 0
    let open = visit(bindings[...], subject: nil) { evaluator, entry in
      var outcome = evaluator.single(clause, that, within: entry)
      allReads += outcome.reads
      guard outcome.verdict != .notApplicable else { return }
      considered += 1
      if let why = outcome.error { error = error ?? why }
      switch outcome.verdict {
      case .notMet:
        outcome.says = evaluator.text(clause.says)
        outcome.message = clause.message.map { evaluator.text($0) }
        outcome.remedy = clause.remedy.map { evaluator.text($0) }
        // A plain failure outranks one that the text leaves open.
        if worst == nil || (worst?.isOpen == true && !outcome.isOpen) { worst = outcome }
      case .undetermined:
        unknown.add(outcome.missing)
        place = place ?? outcome.place
      case .met, .notApplicable: break
      }
    }
    allReads += open.reads
    error = error ?? open.error
    if let error {
      return TestOutcome(verdict: .undetermined, place: place, error: error, reads: allReads)
    }
    unknown.add(open.missing)
    let undetermined = unknown.facts
    if var worst {
      worst.reads = worst.reads + allReads
      // An entry that is not known may fail outright where this one is left open.
      if worst.isOpen, !undetermined.isEmpty, clause.clause.consequence < .review {
        return TestOutcome(
          verdict: .undetermined,
          missing: undetermined,
          place: worst.place,
          reads: worst.reads
        )
      }
      return worst
    }
    if !undetermined.isEmpty {
      return TestOutcome(
        verdict: .undetermined,
        missing: undetermined,
        place: place ?? open.list,
        reads: allReads
      )
    }
    guard considered > 0 else {
      return TestOutcome(verdict: .notApplicable, hasNothingToCheck: true, reads: allReads)
    }
    return TestOutcome(verdict: .met, reads: allReads)
  }

  /// One entry must pass.
  private mutating func some(
    _ clause: CompiledClause,
    _ bindings: [CompiledBinding],
    _ that: Program
  ) -> TestOutcome {
    var found: TestOutcome?
    var opened: TestOutcome?
    var unknown = OpenFactsCollector()
    var error: String?
    var nearest: Origin?
    var entries = 0
    var allReads: [Origin] = []
    let open = visit(bindings[...], subject: nil) { evaluator, entry in
      guard found == nil else { return }
      var outcome = evaluator.single(clause, that, within: entry)
      entries += 1
      allReads += outcome.reads
      if let why = outcome.error { error = error ?? why }
      switch outcome.verdict {
      case .met:
        outcome.says = evaluator.text(clause.says)
        found = outcome
      case .undetermined: unknown.add(outcome.missing)
      case .notMet:
        if outcome.isOpen { opened = opened ?? outcome }
        nearest = nearest ?? outcome.place
      case .notApplicable: break
      }
    }
    allReads += open.reads
    if let found { return found }
    if let error = error ?? open.error {
      return TestOutcome(verdict: .undetermined, error: error, reads: allReads)
    }
    unknown.add(open.missing)
    let undetermined = unknown.facts
    if !undetermined.isEmpty {
      return TestOutcome(
        verdict: .undetermined,
        missing: undetermined,
        place: open.list,
        reads: allReads
      )
    }
    if let opened { return opened }
    // Where one entry alone could have passed, it shows what is wrong; of several, none does.
    let closest = entries == 1 ? nearest ?? open.list : open.list ?? nearest
    let place = clause.at.flatMap { at in evaluatePlace(at) } ?? closest
    return TestOutcome(verdict: .notMet, place: place, reads: allReads)
  }

  /// What is not known about the lists themselves.
  private struct ListState {
    var missing = OpenFactsCollector()
    var list: Origin?
    var error: String?
    var reads: [Origin] = []
  }

  /// Binds the names to each entry in turn.
  private mutating func visit(
    _ bindings: ArraySlice<CompiledBinding>,
    subject: Origin?,
    _ body: (inout ClauseEvaluator, Origin?) -> Void
  ) -> ListState {
    guard let binding = bindings.first else {
      body(&self, subject)
      return ListState()
    }
    var state = ListState()
    let (list, read) = read(binding)
    state.reads = read
    state.list = place(of: binding, list, read)
    switch list {
    case .list(let list):
      for (index, element) in list.elements.enumerated() {
        let origin = index < list.origins.count ? list.origins[index] : -1
        if case .unknown(let missing) = element {
          state.missing.add(OpenFacts(missing))
          continue
        }
        activation.variables[binding.slot] = element
        if isTracing {
          let name = "\(binding.name) [\(index)]"
          trace.append(TraceLine(depth: 0, text: name, value: display.shown(element)))
        }
        let inner = visit(
          bindings.dropFirst(),
          subject: origin >= 0 ? origin : subject,
          body
        )
        state.missing.add(inner.missing)
        state.error = state.error ?? inner.error
        state.reads += inner.reads
      }
      if let rest = list.missingRest { state.missing.add(OpenFacts(rest)) }
    case .unknown(let missing):
      state.missing.add(OpenFacts(missing))
    case .error(let error):
      state.error = error.message
    default:
      state.error = "`\(binding.name)` does not stand for the entries of a list"
    }
    return state
  }

  /// The list of a binding, and the facts that were read for it.
  mutating func read(_ binding: CompiledBinding) -> (list: Value, reads: [Origin]) {
    let outer = reads
    reads = []
    defer { reads = outer }
    let list = value(binding.list)
    return (list, reads)
  }

  /// Where the list itself stands; an empty one at the top of the file is not read from anything.
  func place(of binding: CompiledBinding, _ list: Value, _ reads: [Origin]) -> Origin? {
    origin(of: list) ?? reads.last
      ?? facts.schema.id(at: binding.list.text + "[]").flatMap { facts.origin(of: $0) }
  }

  // MARK: Groups

  private mutating func combined(
    _ parent: CompiledClause,
    _ outcomes: [TestOutcome],
    isAny: Bool
  ) -> TestOutcome {
    let allReads = reads + outcomes.flatMap(\.reads)
    if let error = outcomes.lazy.compactMap(\.error).first {
      return TestOutcome(verdict: .undetermined, error: error, reads: allReads)
    }
    let decisive = isAny ? Verdict.met : .notMet
    if let first = outcomes.first(where: { $0.verdict == decisive }) {
      var result = first
      if !isAny {
        reads = allReads
        result = notMet(parent, place: first.place)
        (result.says, result.message, result.remedy) = (first.says, first.message, first.remedy)
      }
      result.reads = allReads
      return result
    }
    let undetermined = outcomes.filter { $0.verdict == .undetermined }
    if !undetermined.isEmpty {
      let missing = undetermined.reduce(OpenFacts.none) { $0.union($1.missing) }
      return TestOutcome(
        verdict: .undetermined,
        missing: missing,
        place: undetermined.first?.place,
        reads: allReads
      )
    }
    let counting = outcomes.filter { $0.verdict != .notApplicable }
    guard let first = counting.first else {
      return TestOutcome(
        verdict: .notApplicable,
        hasNothingToCheck: outcomes.contains { $0.hasNothingToCheck },
        reads: allReads
      )
    }
    guard isAny else { return TestOutcome(verdict: .met, reads: allReads) }
    reads = allReads
    return notMet(parent, place: parent.at.flatMap { evaluatePlace($0) } ?? first.place)
  }

  // MARK: Places

  /// The fact to point at: what the author names, else the last fact of the element that was read before the
  /// condition failed, else the last fact read at all.
  private mutating func placeOfFailure(
    _ clause: CompiledClause,
    _ reads: [Origin],
    within subject: Origin?
  ) -> Origin? {
    if let at = clause.at, let place = evaluatePlace(at) { return place }
    let candidates = reads.filter { $0 >= 0 && !isContainer($0) }
    if let subject, let inside = candidates.last(where: { facts.isOrigin($0, within: subject) }) {
      return inside
    }
    return subject ?? candidates.last ?? reads.last
  }

  private mutating func evaluatePlace(_ program: Program) -> Origin? {
    var seen: [Origin] = []
    let value = value(program, reads: &seen)
    return origin(of: value) ?? seen.last
  }

  /// The node of a list of the case; its entries know it.
  private func origin(of value: Value) -> Origin? {
    guard case .list(let list) = value else { return nil }
    let entry = list.origins.first ?? list.missingRest?.origins.first { isCompleteness($0) }
    return entry.flatMap { $0 >= 0 ? facts.node($0).parent : nil }
  }

  private func isCompleteness(_ origin: Origin) -> Bool {
    guard case .complete = facts.node(origin).part else { return false }
    return true
  }

  private func isContainer(_ origin: Origin) -> Bool {
    let node = facts.node(origin)
    switch node.part {
    case .entry, .complete: return true
    case .detail: return false
    case .whole:
      let type = facts.schema.fields[node.field].type
      return type == .group || type == .entries
    }
  }

  func unique(_ origins: [Origin]) -> [Origin] {
    var seen: Set<Origin> = []
    return origins.filter { $0 >= 0 && !isContainer($0) && seen.insert($0).inserted }
  }
}
