internal import CEL

/// A pack whose expressions are checked against its schema, ready to be applied to any number of cases.
public struct CompiledPack: Sendable {
  /// The pack as written.
  public let pack: RulePack
  let layout: CaseLayout
  let vocabulary: CaseVocabulary
  /// The rules that are applied.
  let rules: [DeferredRule]
  let derivations: [CompiledDerivation]
  let parameters: ParameterTimeline
  /// By rule: the clauses of `requires` that guard against filled protected fields.
  let protectedGuards: Deferred<ProtectedGuards.Numbers>

  /// Checks every expression of a pack; a rule with an error is left out and reported.
  ///
  /// - Parameters:
  ///   - pack: The pack as read.
  ///   - warns: Whether to look for what its author should know besides: conditions that never vary, and rules that
  ///     look at too much. It takes longer than compiling and is of no use for a pack that was looked at before.
  /// - Returns: The pack, and what is wrong with its expressions.
  public static func compile(_ pack: RulePack, warns: Bool = true) -> (
    pack: CompiledPack, diagnostics: [Diagnostic]
  ) {
    let layout = CaseLayout(pack: pack)
    var compiler = RuleCompiler(pack: pack, layout: layout, warns: warns)
    let compiled = CompiledPack(pack, layout: layout, &compiler)
    let warnings =
      warns ? compiled.rules.compactMap { RuleCost($0.compiled).warning(about: $0.rule) } : []
    return (compiled, compiler.diagnostics + warnings)
  }

  /// A pack that was compiled before without an error, as those inside the program were.
  ///
  /// Its rules and their expressions are read as they are needed. For any other pack, use `compile`, which tells what is wrong.
  package init(known pack: RulePack) {
    let layout = CaseLayout(pack: pack)
    var compiler = RuleCompiler(pack: pack, layout: layout, warns: false, isKnown: true)
    let derivations = compiler.derivations()
    let shared = Shared(compiler)
    let rules = pack.rules.filter { $0.isSound && !$0.isOff }
    self.init(
      pack,
      layout: layout,
      rules: rules.map { rule in DeferredRule(rule) { shared.value.compile(known: $0) } },
      derivations: derivations
    )
  }

  private init(_ pack: RulePack, layout: CaseLayout, _ compiler: inout RuleCompiler) {
    // Where a file is missing no expression can be right, which has been said.
    let derivations = pack.lacksFiles ? [] : compiler.derivations()
    // A rule with another mistake is compiled too, to tell all that is wrong with it, and then left out.
    let all = pack.lacksFiles ? [] : pack.rules.map { (rule: $0, compiled: compiler.compile($0)) }
    let rules = all.filter { $0.rule.isSound && !$0.rule.isOff }.compactMap(\.compiled)
    self.init(
      pack,
      layout: layout,
      rules: rules.map { DeferredRule($0) },
      derivations: derivations
    )
  }

  private init(
    _ pack: RulePack,
    layout: CaseLayout,
    rules: [DeferredRule],
    derivations: [CompiledDerivation]
  ) {
    self.pack = pack
    self.layout = layout
    self.derivations = derivations
    self.rules = rules
    vocabulary = CaseVocabulary(pack: pack, layout: layout)
    parameters = ParameterTimeline(pack.parameters, type: layout.parameterType)
    protectedGuards = Deferred {
      ProtectedGuards(schema: pack.schema, layout: layout).numbers(of: rules.map(\.compiled))
    }
  }
}

/// A rule whose expressions are checked when it is first judged, or were before.
struct DeferredRule: Sendable {
  private let written: Shared<Rule>
  private let deferred: Deferred<CompiledRule>

  init(_ rule: Rule, compile: @escaping @Sendable (Shared<Rule>) -> CompiledRule) {
    let written = Shared(rule)
    self.written = written
    deferred = Deferred { compile(written) }
  }

  init(_ compiled: CompiledRule) {
    written = compiled.sharedRule
    deferred = Deferred(compiled)
  }

  var rule: Rule { written.value }
  var compiled: CompiledRule { deferred.value }
}

/// A rule with its expressions checked.
final class CompiledRule: Sendable {
  var rule: Rule { sharedRule.value }
  let sharedRule: Shared<Rule>
  let forEach: [CompiledBinding]
  let due: Program?
  let dueSlot: Int?
  let actor: Program?
  let anchor: Program?
  let parametersAnchor: Program?
  let applies: [CompiledClause]
  let requires: [CompiledClause]
  let exceptions: [CompiledException]
  /// The governing passage's editions narrow or widen to this.
  let window: CompiledWindow
  /// How many names its expressions see, the facts among them.
  let variableCount: Int

  init(
    sharedRule: Shared<Rule>,
    forEach: [CompiledBinding],
    due: Program?,
    dueSlot: Int?,
    actor: Program?,
    anchor: Program?,
    parametersAnchor: Program?,
    applies: [CompiledClause],
    requires: [CompiledClause],
    exceptions: [CompiledException],
    window: CompiledWindow,
    variableCount: Int
  ) {
    self.sharedRule = sharedRule
    self.forEach = forEach
    self.due = due
    self.dueSlot = dueSlot
    self.actor = actor
    self.anchor = anchor
    self.parametersAnchor = parametersAnchor
    self.applies = applies
    self.requires = requires
    self.exceptions = exceptions
    self.window = window
    self.variableCount = variableCount
  }
}

/// A name for the entries of a list, and its slot.
struct CompiledBinding: Sendable {
  let name: String
  let slot: Int
  let list: Program
}

/// A clause with its expressions checked.
struct CompiledClause: Sendable {
  indirect enum Test: Sendable {
    case that(Program)
    case each([CompiledBinding], Program)
    case some([CompiledBinding], Program)
    case any([CompiledClause])
    case all([CompiledClause])
  }

  let clause: Clause
  let test: Test
  let when: Program?
  let review: Program?
  let at: Program?
  let says: TextTemplate
  let message: TextTemplate?
  let remedy: TextTemplate?
}

/// What lifts a failure, with its expression checked.
struct CompiledException: Sendable {
  let exception: Rule.Exception
  let that: Program
  let says: TextTemplate
}

/// A derived fact with its expression checked.
struct CompiledDerivation: Sendable {
  let field: SchemaField.ID
  let program: Program
}

/// The days on which a rule's text was in force, and those on which its words had been seen.
struct CompiledWindow: Sendable {
  let from: CalendarDate?
  let to: CalendarDate?
  /// The day the rule itself names for its words; its editions do not count then.
  private let statedShown: CalendarDate?
  private let governing: Passage?

  init(rule: Rule, pack: RulePack) {
    governing = rule.cites.first.flatMap { pack.passage($0) }
    from = rule.window.from ?? governing?.editions.first?.from
    to = rule.window.to ?? governing?.editions.last?.to
    // A rule that names the first day itself says that the text was in force from then on.
    statedShown = rule.window.shown ?? rule.window.from
  }

  /// Whether there are days on which the text is not in force.
  var isBounded: Bool { from != nil || to != nil }

  /// Whether there may be days on which the text is in force and its words had not been seen.
  var hasFirstSight: Bool {
    statedShown != nil || governing?.editions.contains { $0.shown != nil } == true
  }

  /// The first day on which the words that speak on `day` were seen in force.
  func shown(on day: CalendarDate) -> CalendarDate? {
    statedShown ?? governing?.edition(on: day)?.shown
  }
}

/// The parameters of a pack as records, one for each stretch of days in which none of them changes.
struct ParameterTimeline: Sendable {
  /// First day of each stretch after the first.
  let boundaries: [CalendarDate]
  private let records: [Record]

  init(_ parameters: [Parameter], type: Int) {
    var days: [CalendarDate] = []
    for value in parameters.flatMap(\.values) {
      if let from = value.from { days.append(from) }
      if let next = value.to?.adding(days: 1) { days.append(next) }
    }
    boundaries = days.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    let firstDays = [CalendarDate(clampingDaysSinceEpoch: -719_162)] + boundaries
    let columns = parameters.map { $0.slots(on: firstDays) }
    records = firstDays.indices.map { stretch in
      Record(type: type, fields: columns.map { $0[stretch] })
    }
  }

  func record(on date: CalendarDate) -> Record {
    records[boundaries.partition { $0 > date }]
  }
}

extension Parameter {
  /// The values on days in ascending order; where several hold, it is the first of the file, as in `value(on:)`.
  fileprivate func slots(on days: [CalendarDate]) -> [RecordSlot] {
    let missing = EvaluationError("the parameter `\(name)` has no value on that day")
    var slots = Array(repeating: RecordSlot(value: .error(missing), origin: -1), count: days.count)
    for dated in values.reversed() {
      let first = dated.from.map { from in days.partition { $0 >= from } } ?? 0
      let end = dated.to.map { to in days.partition { $0 > to } } ?? days.count
      guard first < end else { continue }
      for stretch in first..<end { slots[stretch] = RecordSlot(value: dated.value, origin: -1) }
    }
    return slots
  }
}

extension [CalendarDate] {
  /// The position of the first day from which on a condition holds.
  fileprivate func partition(_ holds: (CalendarDate) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension CompiledPack {
  /// Reads ahead what every case asks first, whether each rule of a known pack applies, while a case is read on another core.
  ///
  /// What rules require is read by the check itself: much of it has nothing to do with most cases, and the cores share their
  /// memory.
  package func prepare() {
    for rule in rules {
      for clause in rule.compiled.applies { clause.prepare() }
    }
  }
}

extension CompiledClause {
  fileprivate func prepare() {
    for program in conditions { program.prepare() }
  }
}
