/// Walks the node table of a program and computes its value.
///
/// Errors and unknowns are values here. Every fact that is missing and could still matter is collected, so an operand is
/// skipped only where the result is decided without it. It cannot be copied, since a hidden copy at each call would cost more
/// than the evaluation.
struct Evaluator: ~Copyable {
  let code: Program.Code
  let variables: [Value]
  let referents: [Record]
  let zones: Activation.ZoneProvider?
  var reads: [Origin] = []
  var locals: [Value] = []
  var localOrigins: [Origin] = []
  var steps: Int
  /// The call of `size` last made on a list that is not whole, and how many elements the list has at least.
  var openSize: (node: Expression.ID, least: Int64)?
  private(set) var produced: Int
  /// How much there may be to walk in a list or a map that is made.
  private let heaviest: Int
  /// Set once a limit is passed; whatever was computed then does not count.
  private(set) var exhaustion: EvaluationError?
  /// Keeps the value of every part; nil unless someone wants to see them.
  let recorder: TraceRecorder?

  init(
    _ code: Program.Code,
    _ activation: borrowing Activation,
    steps: Int,
    recorder: TraceRecorder? = nil
  ) {
    self.code = code
    self.recorder = recorder
    variables = activation.variables
    referents = activation.referents
    zones = activation.zones
    self.steps = steps
    produced = activation.limits.produced
    heaviest = activation.limits.produced / 24
    if code.localCount > 0 {
      locals = Array(repeating: .null, count: code.localCount)
      localOrigins = Array(repeating: -1, count: code.localCount)
    }
  }

  mutating func value(of node: Expression.ID) -> Value {
    guard let recorder else { return compute(node) }
    let part = recorder.begin(code.expression, node)
    let value = compute(node)
    recorder.end(part, value)
    return value
  }

  private mutating func compute(_ node: Expression.ID) -> Value {
    steps -= 1
    guard steps >= 0, exhaustion == nil else { return exhaust(node) }
    switch code.expression.nodes[Int(node)] {
    case .constant(let index):
      let constant = code.expression.constants[Int(index)]
      if case .error(let error) = constant { return place(error, node) }
      return constant
    case .variable(let slot):
      guard Int(slot) < variables.count else {
        return fail("`\(text(of: node))` has no value", node)
      }
      return variables[Int(slot)]
    case .local(let index):
      let origin = localOrigins[Int(index)]
      if origin >= 0 { reads.append(origin) }
      return locals[Int(index)]
    case .field(let operand, let field): return select(operand, field, node)
    case .fieldPresence(let operand, let field): return presence(operand, field, nil, node)
    case .eventPresence(let operand, let field, let happened):
      return presence(operand, field, happened, node)
    case .column(let operand, let column): return cell(operand, column, node)
    case .select(let operand, let name): return selectKey(operand, name, node)
    case .presence(let operand, let name): return keyPresence(operand, name, node)
    case .and(let left, let right): return conjunction(left, right, node)
    case .or(let left, let right): return disjunction(left, right, node)
    case .not(let operand): return negation(operand, node)
    case .conditional(let condition, let accepted, let rejected):
      return conditional(condition, accepted, rejected, node)
    case .binary(let symbol, let left, let right): return binary(symbol, left, right, node)
    case .negate(let operand): return negate(value(of: operand), node)
    case .index(let operand, let index): return element(operand, index, node)
    case .list(let operands): return list(operands, node)
    case .map(let operands): return map(operands, node)
    case .comprehension(let index):
      return comprehend(code.expression.comprehensions[Int(index)], node)
    case .builtin(let builtin, let operands): return call(builtin, operands, node)
    case .host(let index, let operands): return callHost(Int(index), operands, node)
    case .matches(let operand, let pattern): return matches(operand, Int(pattern), node)
    case .identifier, .call, .receiverCall, .message:
      return fail("`\(text(of: node))` has no meaning", node)
    }
  }

  // MARK: Errors and limits

  /// An error at the place of a node.
  func fail(_ message: String, _ node: Expression.ID) -> Value {
    .error(EvaluationError(message, range: code.expression.range(of: node)))
  }

  func place(_ error: EvaluationError, _ node: Expression.ID) -> Value {
    .error(error.placed(at: code.expression.range(of: node)))
  }

  /// The error for an operation that the values do not have.
  func noOverload(_ node: Expression.ID) -> Value {
    fail("`\(text(of: node))` does not go with these values", node)
  }

  /// The text of a node, cut short where it is long.
  func text(of node: Expression.ID) -> String {
    let range = code.expression.range(of: node)
    let bytes = code.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let text = String(code.text[start..<bytes.index(start, offsetBy: range.count)])
    return text.shortened
  }

  /// Stops the evaluation for want of steps.
  mutating func exhaust(_ node: Expression.ID) -> Value {
    let error =
      exhaustion
      ?? EvaluationError(
        "the evaluation takes too many steps",
        range: code.expression.range(of: node)
      )
    exhaustion = error
    return .error(error)
  }

  /// Pays for work that one node does; the total is checked at the next node.
  mutating func charge(_ cost: Int) {
    steps -= cost
  }

  /// Pays for reading the whole of a text.
  mutating func chargeReading(_ value: Value) {
    switch value {
    case .string(let text): charge(text.utf8.count / 32)
    case .bytes(let bytes): charge(bytes.count / 32)
    default: return
    }
  }

  /// Adds to the missing facts, and pays for it.
  mutating func collect(_ missing: UnknownFacts, into facts: inout UnknownFacts?) {
    if facts == nil {
      facts = missing
    } else {
      charge((facts?.formUnion(missing) ?? 0) / 16)
    }
  }

  /// Unites what is missing, and pays for it.
  mutating func union(_ first: UnknownFacts, _ second: UnknownFacts) -> UnknownFacts {
    charge((first.count + second.count) / 16)
    return first.union(second)
  }

  /// The same for what may not be missing at all.
  mutating func union(_ first: UnknownFacts?, _ second: UnknownFacts?) -> UnknownFacts? {
    guard let first else { return second }
    return second.map { union(first, $0) } ?? first
  }

  /// A list of these elements, paid for.
  mutating func made(_ list: ListValue, _ node: Expression.ID) -> Value {
    guard produce((list.elements.count + 4) * 24, node) else { return .null }
    return isTooLarge(list.depth, list.weight, node) ?? .list(list)
  }

  /// A map of these entries, paid for.
  mutating func made(_ map: MapValue, _ node: Expression.ID) -> Value {
    isTooLarge(map.depth, map.weight, node) ?? .map(map)
  }

  /// A list that holds another twice costs little to make, but twice as much to walk.
  mutating func isTooLarge(
    _ depth: Int,
    _ weight: Int,
    _ node: Expression.ID
  ) -> Value? {
    if weight > heaviest { return exhaustProduction(node) }
    guard depth > EvaluationLimits.depth else { return nil }
    return fail("lists are nested deeper than \(EvaluationLimits.depth) levels here", node)
  }

  /// Pays for text or elements that are made; false if it is too much.
  mutating func produce(_ amount: Int, _ node: Expression.ID) -> Bool {
    produced -= amount
    charge(amount / 16)
    guard produced < 0 else { return true }
    _ = exhaustProduction(node)
    return false
  }

  private mutating func exhaustProduction(_ node: Expression.ID) -> Value {
    let error =
      exhaustion
      ?? EvaluationError(
        "the evaluation makes too much text or too long lists",
        range: code.expression.range(of: node)
      )
    exhaustion = error
    return .error(error)
  }

  // MARK: Strict operands

  /// The value of an operand that must have one: `no` is an error, whatever is unknown beside it.
  mutating func required(_ operand: Expression.ID) -> Value {
    let value = value(of: operand)
    guard case .none = value else { return value }
    return noValue(operand)
  }

  /// What an operation gives whatever it computes: the first error, else all that is unknown.
  mutating func blocked(_ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.error, _): left
    case (_, .error): right
    case (.unknown(let first), .unknown(let second)): .unknown(union(first, second))
    case (.unknown, _): left
    case (_, .unknown): right
    default: nil
    }
  }

  func blocked(_ value: Value) -> Value? {
    switch value {
    case .error, .unknown: value
    default: nil
    }
  }

  /// The error for a value that is wanted where the file says `no`.
  func noValue(_ node: Expression.ID) -> Value {
    fail("`\(text(of: node))` is `no`: there is no value", node)
  }
}
