internal import CEL

/// Checks the expressions of rules against the schema and places their errors in the rule file.
struct RuleCompiler {
  private let pack: RulePack
  private let layout: CaseLayout
  /// What every rule may name.
  private let plainNames: Shared<TypeEnvironment>
  private let warns: Bool
  /// Whether the pack was compiled before, so that nothing in it need be read to know that it is right.
  private let isKnown: Bool
  private var problems: [String: BoundedDiagnostics] = [:]
  private var files: [String] = []
  private var said: Set<Diagnostic> = []
  /// How many names the expressions of the rule at hand see.
  private var widest: Int
  /// Errors so far, with those that were said before.
  private var errorCount = 0

  init(pack: RulePack, layout: CaseLayout, warns: Bool = true, isKnown: Bool = false) {
    self.pack = pack
    self.warns = warns
    self.isKnown = isKnown
    self.layout = layout
    plainNames = Shared(layout.environment)
    widest = layout.variableCount
  }

  /// The names an expression may use, and the file it stands in.
  private struct Scope {
    /// Shared by all expressions that are read later.
    var names: Shared<TypeEnvironment>
    var source: Deferred<SourceFile>

    var environment: TypeEnvironment { names.value }
    var file: SourceFile { source.value }

    /// The same names in the file of an overlay, for what it adds to the rule.
    func `in`(_ overlayFile: SourceFile?) -> Scope {
      guard let overlayFile else { return self }
      return Scope(names: names, source: Deferred(overlayFile))
    }
  }

  /// The problems of each file, up to a bound.
  var diagnostics: [Diagnostic] { files.flatMap { problems[$0]?.told ?? [] } }

  // MARK: Derived facts

  mutating func derivations() -> [CompiledDerivation] {
    guard let file = pack.schemaFile else { return [] }
    let scope = Scope(names: Shared(layout.environment), source: file)
    var result: [CompiledDerivation] = []
    for (id, field) in pack.schema.fields.enumerated() {
      guard case .expression(let text, let node) = field.derivation else { continue }
      guard !field.path.contains("[]"), field.path.split(separator: ".").count <= 2 else {
        report(
          "misplaced-derivation",
          "`\(field.path)` cannot be derived: only facts at the top or in a top-level group can",
          node,
          in: scope
        )
        continue
      }
      let wanted: CELType? = field.type == .yesNo ? .bool : nil
      if let program = program(text, node, in: scope, expecting: wanted) {
        result.append(CompiledDerivation(field: id, program: program))
      }
    }
    return result
  }

  // MARK: Rules

  /// The checked rule; nil if anything in it is wrong.
  mutating func compile(_ rule: Rule) -> CompiledRule? {
    let before = errorCount
    var scope = Scope(names: plainNames, source: rule.place.source)
    let compiled = compile(Shared(rule), in: &scope)
    guard errorCount == before else { return nil }
    if warns { checkTogether(rule, in: scope) }
    return compiled
  }

  /// The same of a rule known to be right; what is wrong in it all the same is an error when it is evaluated.
  func compile(known rule: Shared<Rule>) -> CompiledRule {
    var compiler = self
    var scope = Scope(names: plainNames, source: rule.value.place.source)
    return compiler.compile(rule, in: &scope)
  }

  private mutating func compile(_ shared: Shared<Rule>, in scope: inout Scope) -> CompiledRule {
    let rule = shared.value
    widest = layout.variableCount
    let forEach = bindings(rule.forEach, in: &scope)
    let due = rule.due.flatMap { program($0, in: scope, expecting: .date) }
    let dueSlot = rule.due.map { _ in declare("due", .date, in: &scope) }
    var actor: Program?
    if case .expression(let expression) = rule.acts {
      actor = program(
        expression,
        in: scope,
        expecting: .enumeration(layout.roleEnumeration)
      )
    }
    var anchor: Program?
    switch rule.window.anchor {
    case .expression(let expression): anchor = day(expression, in: scope)
    case .due where rule.due == nil:
      report("missing-due", "the window's anchor is `due`, but the rule has no `due`", at: rule)
    case .due, .checkDate: break
    }
    let parametersAnchor = rule.window.parameters.flatMap { day($0, in: scope) }
    let applies = rule.applies.compactMap { clause($0, in: scope) }
    let requires = rule.requires.compactMap { clause($0, of: rule, in: scope) }
    let exceptions = rule.exceptions.compactMap { exception($0, in: scope) }
    return CompiledRule(
      sharedRule: shared,
      forEach: forEach,
      due: due,
      dueSlot: dueSlot,
      actor: actor,
      anchor: anchor,
      parametersAnchor: parametersAnchor,
      applies: applies,
      requires: requires,
      exceptions: exceptions,
      window: CompiledWindow(rule: rule, pack: pack),
      variableCount: widest
    )
  }

  /// A clause; one of `requires` also speaks the rule's message and remedy where it has none of its own, so that
  /// they may name the entry that fails.
  private mutating func clause(_ clause: Clause, of rule: Rule? = nil, in outer: Scope)
    -> CompiledClause?
  {
    var scope = outer
    let test: CompiledClause.Test?
    switch clause.test {
    case .that(let that):
      test = condition(that, in: scope).map { .that($0) }
    case .each(let names, let that):
      let names = bindings(names, in: &scope)
      test = condition(that, in: scope).map { .each(names, $0) }
    case .some(let names, let that):
      let names = bindings(names, in: &scope)
      test = condition(that, in: scope).map { .some(names, $0) }
    case .any(let clauses):
      test = .any(clauses.compactMap { self.clause($0, in: scope) })
    case .all(let clauses):
      test = .all(clauses.compactMap { self.clause($0, in: scope) })
    }
    // A `when` is about the clause as a whole, not about one entry.
    let when = clause.when.flatMap { condition($0, in: outer) }
    let review = clause.review.flatMap { condition($0, in: scope) }
    let at = clause.at.flatMap { program($0, in: scope, expecting: nil) }
    let says = template(clause.says, in: scope)
    // Where no entry was found, there is none to name.
    if case .some = clause.test { scope = outer }
    let message = (clause.message ?? rule?.message).map { template($0, in: scope) }
    let remedy = (clause.remedy ?? rule?.remedy).map { template($0, in: scope) }
    guard let test else { return nil }
    return CompiledClause(
      clause: clause,
      test: test,
      when: when,
      review: review,
      at: at,
      says: says,
      message: message,
      remedy: remedy
    )
  }

  private mutating func exception(_ exception: Rule.Exception, in scope: Scope)
    -> CompiledException?
  {
    let says = template(exception.says, in: scope)
    return condition(exception.that, in: scope).map {
      CompiledException(exception: exception, that: $0, says: says)
    }
  }

  private mutating func bindings(_ bindings: [Rule.Binding], in scope: inout Scope)
    -> [CompiledBinding]
  {
    var result: [CompiledBinding] = []
    for binding in bindings {
      if warns, scope.environment.slot(of: binding.name) != nil {
        add(
          Diagnostic(
            id: "hides-name",
            message: "`\(binding.name)` already names something else, which cannot be read here",
            help: "give the entry a name of its own",
            in: scope.file,
            at: binding.list.node.range,
            severity: .warning
          )
        )
      }
      guard let list = program(binding.list, in: scope, expecting: nil) else {
        // The name still exists, so that one mistake makes one message.
        _ = declare(binding.name, .error, in: &scope)
        continue
      }
      guard case .list(let element) = list.resultType else {
        if isKnown {
          // Evaluated, it is an error that says so.
          let slot = declare(binding.name, .error, in: &scope)
          result.append(CompiledBinding(name: binding.name, slot: slot, list: list))
          continue
        }
        report(
          "not-a-list",
          "`\(binding.list.text)` is not a list",
          help: "`\(binding.name)` stands for each entry of a list of the case file",
          binding.list.node,
          in: scope.in(binding.list.overlayFile)
        )
        _ = declare(binding.name, .error, in: &scope)
        continue
      }
      let slot = declare(binding.name, element, in: &scope)
      result.append(CompiledBinding(name: binding.name, slot: slot, list: list))
    }
    return result
  }

  private mutating func declare(_ name: String, _ type: CELType, in scope: inout Scope) -> Int {
    var environment = scope.environment
    let slot = environment.declare(variable: name, type: type)
    scope.names = Shared(environment)
    widest = max(widest, slot + 1)
    return slot
  }

  // MARK: Expressions

  private mutating func condition(_ expression: RuleExpression, in scope: Scope) -> Program? {
    program(expression, in: scope, expecting: .bool)
  }

  /// An expression whose value has a day: an event or a date.
  private mutating func day(_ expression: RuleExpression, in scope: Scope) -> Program? {
    guard let program = program(expression, in: scope, expecting: nil) else { return nil }
    if isKnown { return program }
    switch program.resultType {
    case .date, .error: return program
    case .record(layout.eventType): return program
    default:
      report(
        "not-a-day",
        "`\(expression.text)` is neither an event nor a date",
        expression.node,
        in: scope.in(expression.overlayFile)
      )
      return nil
    }
  }

  private mutating func program(
    _ expression: RuleExpression,
    in scope: Scope,
    expecting type: CELType?
  ) -> Program? {
    program(
      expression.text,
      expression.node,
      in: scope.in(expression.overlayFile),
      expecting: type
    )
  }

  private mutating func program(
    _ text: String,
    _ node: YAMLNode,
    in scope: Scope,
    expecting type: CELType?
  ) -> Program? {
    if isKnown {
      let names = scope.names
      return Program(known: text, in: names.value, expecting: type)
    }
    switch CEL.compile(text, in: scope.environment, expecting: type, warns: warns) {
    case .program(let program):
      for warning in program.warnings { add(warning, node, in: scope, severity: .warning) }
      return program
    case .failure(let problems):
      for problem in problems {
        add(problem, node, in: scope, help: help(for: problem, in: text))
      }
      return nil
    }
  }

  private mutating func add(
    _ problem: ExpressionDiagnostic,
    _ node: YAMLNode,
    in scope: Scope,
    help: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    add(
      Diagnostic(
        id: problem.id,
        message: problem.message,
        help: help ?? problem.help,
        in: scope.file,
        at: ScalarOffsetMap.fileRange(of: problem.range, in: node, file: scope.file),
        severity: severity
      )
    )
  }

  /// Whether what stands in several conditions of a rule can be so at once.
  private mutating func checkTogether(_ rule: Rule, in scope: Scope) {
    let applies = rule.applies.compactMap(\.plainCondition)
    var groups = [(what: "`applies`", conditions: applies)]
    groups += rule.requires.compactMap(\.when).map { ("`when`", applies + [$0]) }
    groups += rule.exceptions.map { ("`unless`", applies + [$0.that]) }
    for (what, conditions) in groups where conditions.count > 1 {
      let text = conditions.map { "(\($0.text)\n)" }.joined(separator: " && ")
      let result = CEL.compile(text, in: scope.environment, expecting: .bool)
      let longest = conditions.map(\.text.utf8.count).max() ?? 0
      guard let warning = result.program?.warnings.first(where: { $0.range.count > longest + 3 }),
        warning.id == "expression.never_true", let last = conditions.last
      else { continue }
      add(
        Diagnostic(
          id: "never-together",
          message: what == "`applies`"
            ? "what the rule applies to: \(warning.message)"
            : "\(what) with what the rule applies to: \(warning.message)",
          help: "change one of them: as they stand, this never comes into play",
          in: last.overlayFile ?? scope.file,
          at: last.node.range,
          severity: .warning
        )
      )
      // What the rule never applies to needs no more to be said.
      if what == "`applies`" { return }
    }
  }

  /// What a pack can do about a mistake, where it can do more than the language knows.
  private func help(for problem: ExpressionDiagnostic, in text: String) -> String? {
    if problem.id == "expression.unknown_holidays", pack.holidays.isEmpty {
      return "write the list in holidays.yaml, with the days it covers"
    }
    return protectedHelp(for: problem, in: text) ?? problem.help
  }

  /// An expression that names a protected field is told why it cannot.
  private func protectedHelp(for problem: ExpressionDiagnostic, in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard problem.range.upperBound <= bytes.count else { return nil }
    let name = String(decoding: bytes[problem.range], as: UTF8.self)
      .split(separator: ".").last.map(String.init)
    guard let name, pack.schema.fields.contains(where: { $0.isProtected && $0.name == name }) else {
      return nil
    }
    return "`\(name)` is protected: no rule may read it; use the yes/no fact beside it"
  }

  // MARK: Texts

  /// A text with what is between its braces checked.
  private mutating func template(_ text: RuleText, in scope: Scope) -> TextTemplate {
    if isKnown { return TextTemplate(known: text.text, in: scope.names) }
    let scope = scope.in(text.overlayFile)
    var parts: [TextTemplate.Part] = []
    for piece in TextTemplate.pieces(of: text.text) {
      switch piece {
      case .words(let words): parts.append(.words(words))
      case .expression(let expression, let range):
        if let program = embedded(expression, range, text, scope) { parts.append(.value(program)) }
      case .unclosed(let brace):
        let range = brace..<brace + 1
        add(
          Diagnostic(
            id: "unclosed-brace",
            message: "a `{` in this text is not closed",
            help: "write `{expression}`",
            in: scope.file,
            at: ScalarOffsetMap.fileRange(of: range, in: text.node, file: scope.file)
          )
        )
      }
    }
    return TextTemplate(parts: parts)
  }

  private mutating func embedded(
    _ expression: String,
    _ range: Range<Int>,
    _ text: RuleText,
    _ scope: Scope
  ) -> Program? {
    switch CEL.compile(expression, in: scope.environment, expecting: nil, warns: false) {
    case .program(let program):
      return program
    case .failure(let problems):
      for problem in problems {
        let start = problem.range.lowerBound + range.lowerBound
        let inText = start..<(start + problem.range.count)
        add(
          Diagnostic(
            id: problem.id,
            message: problem.message,
            help: help(for: problem, in: expression),
            in: scope.file,
            at: ScalarOffsetMap.fileRange(of: inText, in: text.node, file: scope.file)
          )
        )
      }
      return nil
    }
  }

  // MARK: Reporting

  /// A text shared by several clauses is checked for each; what is wrong with it is said once.
  private mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errorCount += 1 }
    guard said.insert(diagnostic).inserted else { return }
    if problems[diagnostic.path] == nil { files.append(diagnostic.path) }
    problems[diagnostic.path, default: BoundedDiagnostics()].append(diagnostic)
  }

  private mutating func report(
    _ id: String,
    _ message: String,
    help: String? = nil,
    _ node: YAMLNode,
    in scope: Scope
  ) {
    add(
      Diagnostic(id: id, message: message, help: help, in: scope.file, at: node.range)
    )
  }

  private mutating func report(_ id: String, _ message: String, at rule: Rule) {
    add(
      Diagnostic(id: id, message: message, in: rule.place.file, at: rule.place.range)
    )
  }
}

extension Clause {
  /// Its condition, if that is all it is.
  fileprivate var plainCondition: RuleExpression? {
    guard case .that(let that) = test, when == nil else { return nil }
    return that
  }
}
