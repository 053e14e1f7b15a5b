internal import CEL

/// A rule with one small mistake put in, to see whether its tests notice.
struct RuleMutant {
  let rule: Rule
  /// Where the mistake is: `requires.2`, `applies.1`, `window`, `due`.
  let clause: String
  /// What the mistake is.
  let change: String
}

extension Rule {
  /// The rule with each mistake that a hasty author could make: a clause negated or left out, a comparison swapped,
  /// a date moved by a day.
  func mutants() -> [RuleMutant] {
    var mutants: [RuleMutant] = []
    func add(_ clause: String, _ change: String, _ edit: (inout Rule) -> Void) {
      var rule = self
      edit(&rule)
      mutants.append(RuleMutant(rule: rule, clause: clause, change: change))
    }
    for variant in applies.variants(of: "applies") {
      add(variant.clause, variant.change) { $0.applies = variant.value }
    }
    for variant in requires.variants(of: "requires") {
      add(variant.clause, variant.change) { $0.requires = variant.value }
    }
    for (index, exception) in exceptions.enumerated() {
      let id = "unless.\(index + 1)"
      add(id, "left out") { $0.exceptions.remove(at: index) }
      for variant in exception.that.variants() {
        add(id, variant.change) { $0.exceptions[index].that = variant.value }
      }
    }
    for variant in due?.dayVariants() ?? [] {
      add("due", variant.change) { $0.due = variant.value }
    }
    let edges: [(String, WritableKeyPath<Window, CalendarDate?>)] = [
      ("from", \.from), ("shown", \.shown), ("to", \.to),
    ]
    for (name, edge) in edges {
      guard let day = window[keyPath: edge] else { continue }
      for days in [-1, 1] {
        add("window", "\(name) moved by \(days) day") {
          $0.window[keyPath: edge] = day.adding(days: days)
        }
      }
    }
    return mutants
  }
}

/// A part of a rule with one mistake in it.
private struct Variant<Part> {
  let clause: String
  let change: String
  let value: Part
}

extension [Clause] {
  /// The list with one clause left out, or with a mistake in one of them.
  fileprivate func variants(of part: String) -> [Variant<[Clause]>] {
    indices.flatMap { index -> [Variant<[Clause]>] in
      let id = "\(part).\(index + 1)"
      var rest = self
      rest.remove(at: index)
      let left = Variant(clause: id, change: "left out", value: rest)
      return [left]
        + self[index].variants(of: id).map { variant in
          var clauses = self
          clauses[index] = variant.value
          return Variant(clause: variant.clause, change: variant.change, value: clauses)
        }
    }
  }
}

extension Clause {
  fileprivate func variants(of id: String) -> [Variant<Clause>] {
    var variants: [Variant<Clause>] = []
    func add(_ clause: String, _ change: String, _ edit: (inout Clause) -> Void) {
      var mutant = self
      edit(&mutant)
      variants.append(Variant(clause: clause, change: change, value: mutant))
    }
    switch test {
    case .that(let that):
      for variant in that.variants() { add(id, variant.change) { $0.test = .that(variant.value) } }
    case .each(let names, let that):
      for variant in that.variants() {
        add(id, variant.change) { $0.test = .each(names, variant.value) }
      }
    case .some(let names, let that):
      for variant in that.variants() {
        add(id, variant.change) { $0.test = .some(names, variant.value) }
      }
    case .any(let clauses):
      for variant in clauses.variants(of: id) {
        add(variant.clause, variant.change) { $0.test = .any(variant.value) }
      }
    case .all(let clauses):
      for variant in clauses.variants(of: id) {
        add(variant.clause, variant.change) { $0.test = .all(variant.value) }
      }
    }
    if let when {
      add(id, "`when` left out") { $0.when = nil }
      for variant in when.variants() {
        add(id, "`when`: \(variant.change)") { $0.when = variant.value }
      }
    }
    if let review {
      add(id, "`review` left out") { $0.review = nil }
      for variant in review.variants() {
        add(id, "`review`: \(variant.change)") { $0.review = variant.value }
      }
    }
    return variants
  }
}

extension RuleExpression {
  /// Variants of a condition.
  fileprivate func variants() -> [Variant<RuleExpression>] {
    ExpressionVariant.all(of: text).map { variant($0.change, $0.text) }
  }

  /// Variants of a day.
  fileprivate func dayVariants() -> [Variant<RuleExpression>] {
    [-1, 1].map { variant("moved by \($0) day", "addDays(\(text)\n, \($0))") }
      + ExpressionVariant.changed(text).map { variant($0.change, $0.text) }
  }

  private func variant(_ change: String, _ text: String) -> Variant<RuleExpression> {
    Variant(clause: "", change: change, value: RuleExpression(text: text, node: node))
  }
}
