internal import CEL

/// The conditions of a rule in English, made from what is evaluated; shown beside the author's own words.
struct RuleSentences {
  /// The conditions of a clause.
  struct OfClause {
    /// What must hold for the clause to count.
    let when: Phrase?
    /// What it tests.
    let test: Phrase
    /// What sends it to a person.
    let review: Phrase?
    /// The clauses in it, for `any` and `all`.
    let parts: [OfClause]
  }

  private let english: PlainEnglish
  private let rule: CompiledRule

  /// A name in scope and the type of what it stands for.
  private typealias Name = (name: String, type: CELType)

  /// The sentences of a rule; nil for one that could not be loaded.
  init?(of id: String, in pack: CompiledPack) {
    guard let rule = pack.rules.first(where: { $0.rule.id == id }) else { return nil }
    english = PlainEnglish(layout: pack.layout, schema: pack.pack.schema)
    self.rule = rule.compiled
  }

  var applies: [OfClause] { rule.applies.map { sentence($0, names) } }
  var requires: [OfClause] { rule.requires.map { sentence($0, names) } }
  var exceptions: [Phrase] { rule.exceptions.map { english.phrase($0.that, entries: names) } }
  var due: Phrase? { rule.due.map { english.phrase($0, entries: names) } }

  /// The test of a clause or exception by its place in the rule, from 1.
  func test(_ part: ClauseResult.Part, _ number: Int) -> Phrase? {
    let all: [Phrase] =
      switch part {
      case .applies: applies.map(\.test)
      case .requires: requires.map(\.test)
      case .unless: exceptions
      }
    return all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  private var names: [Name] { rule.forEach.map { ($0.name, $0.elementType) } }

  private func sentence(_ clause: CompiledClause, _ outer: [Name]) -> OfClause {
    var inner = outer
    let test: Phrase
    var parts: [OfClause] = []
    switch clause.test {
    case .that(let that): test = english.phrase(that, entries: outer)
    case .each(let bindings, let that):
      inner += bindings.map { ($0.name, $0.elementType) }
      test = english.phrase(bindings, that, entries: outer, words: ("for every ", ","))
    case .some(let bindings, let that):
      inner += bindings.map { ($0.name, $0.elementType) }
      test = english.phrase(
        bindings,
        that,
        entries: outer,
        words: ("at least one ", " is such that")
      )
    case .any(let clauses):
      parts = clauses.map { sentence($0, outer) }
      test = .any(parts.map(\.whole))
    case .all(let clauses):
      parts = clauses.map { sentence($0, outer) }
      test = .all(parts.map(\.whole))
    }
    return OfClause(
      when: clause.when.map { english.phrase($0, entries: outer) },
      test: test,
      review: clause.review.map { english.phrase($0, entries: inner) },
      parts: parts
    )
  }
}

extension RuleSentences.OfClause {
  /// The test with what must hold for it to count.
  fileprivate var whole: Phrase {
    guard let when else { return test }
    return .choice(when, then: test, otherwise: .plain("this part does not count"))
  }
}

extension CompiledBinding {
  var elementType: CELType {
    if case .list(let element) = list.resultType { element } else { .error }
  }
}
