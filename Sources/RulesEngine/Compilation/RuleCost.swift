internal import CEL

/// The most steps that applying a rule to one case can take, where no list is longer than the hints say.
///
/// A case has one budget of steps for all its rules. A rule that alone could use it up would end in errors on a large
/// case, so its author is told when the pack is loaded.
struct RuleCost {
  let steps: Int
  private let hints: SizeHints

  /// Counts the steps; lists of twenty within lists of twenty are many for a case, and one that has more is still
  /// stopped by its budget.
  init(_ rule: CompiledRule, hints: SizeHints = SizeHints(entries: 20)) {
    self.hints = hints
    var counter = Counter(hints: hints)
    counter.count([rule.due, rule.actor, rule.anchor, rule.parametersAnchor])
    for clause in rule.applies + rule.requires { counter.count(clause) }
    for exception in rule.exceptions {
      counter.count([exception.that])
      counter.count(exception.says)
    }
    let inner = counter.steps
    counter.steps = 0
    counter.count(rule.forEach, inner: inner)
    steps = counter.steps
  }

  /// What to tell the author; nil if the rule keeps within the budget of a case.
  func warning(about rule: Rule, budget: Int = EvaluationLimits().steps) -> Diagnostic? {
    guard steps > budget else { return nil }
    let most = steps == .max ? "more steps than can be counted" : "\(grouped(steps)) steps"
    return Diagnostic(
      id: "costly-rule",
      message: "`\(rule.id)` may take \(most) on lists of \(hints.entries) entries, and a case may"
        + " take \(grouped(budget))",
      help: "look through fewer lists within lists, or narrow the outer list with `filter` first",
      in: rule.place.file,
      at: rule.place.range,
      severity: .warning
    )
  }

  private func grouped(_ number: Int) -> String {
    var text = ""
    for (position, digit) in String(number).reversed().enumerated() {
      if position > 0, position.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}

/// Adds up the cost of the parts of a rule; what is too much to count stays so.
private struct Counter {
  let hints: SizeHints
  var steps = 0

  private mutating func add(_ cost: Int) {
    let (sum, overflow) = steps.addingReportingOverflow(cost)
    steps = overflow ? .max : sum
  }

  mutating func count(_ programs: [Program?]) {
    for program in programs {
      if let program { add(program.estimatedCost(hints).steps) }
    }
  }

  mutating func count(_ template: TextTemplate?) {
    for case .value(let program) in template?.parts ?? [] { count([program]) }
  }

  /// The lists, each looked through for every entry of those before it, and what is done for each entry.
  mutating func count(_ bindings: [CompiledBinding], inner: Int) {
    guard let first = bindings.first else { return add(inner) }
    let cost = first.list.estimatedCost(hints)
    var rest = Counter(hints: hints)
    rest.count(Array(bindings.dropFirst()), inner: inner)
    let (product, overflow) = rest.steps.multipliedReportingOverflow(by: max(1, cost.entries))
    add(cost.steps)
    add(overflow ? .max : product)
  }

  mutating func count(_ clause: CompiledClause) {
    count([clause.when])
    var inner = Counter(hints: hints)
    inner.count([clause.review, clause.at])
    for template in [clause.says, clause.message, clause.remedy] { inner.count(template) }
    switch clause.test {
    case .that(let that):
      inner.count([that])
      add(inner.steps)
    case .each(let bindings, let that), .some(let bindings, let that):
      inner.count([that])
      count(bindings, inner: inner.steps)
    case .any(let clauses), .all(let clauses):
      for clause in clauses { inner.count(clause) }
      add(inner.steps)
    }
  }
}
