/// What every part of an expression came to in one evaluation.
///
/// Parts that were not needed - the right side of `false && x` - are not there, nor are literals.
public struct EvaluationTrace: Sendable {
  /// One part that was evaluated, or one element that a macro looked at.
  public struct Step: Sendable {
    /// Where the part stands in the text, in UTF-8 offsets; for an element, where its name is declared.
    public let range: Range<Int>
    /// How many parts it stands within.
    public let depth: Int
    /// The number of the element in its list, from 0; nil for a part.
    public let element: Int?
    /// The value; an unknown or an error is one too.
    public internal(set) var value: Value
  }

  /// The value of the whole.
  public let value: Value
  /// Each part before the parts within it, in the order of evaluation.
  public let steps: [Step]
  /// There were more steps than wanted.
  public let isCutShort: Bool
}

extension Program {
  /// Evaluates the expression and keeps the value of every part, up to a number of steps.
  public func trace(_ activation: borrowing Activation, keeping limit: Int = 1000)
    -> EvaluationTrace
  {
    var reads: [Origin] = []
    var steps = activation.limits.steps
    return trace(activation, reads: &reads, steps: &steps, keeping: limit)
  }

  /// The same with the facts that were read, and a budget of steps that several evaluations share.
  public func trace(
    _ activation: borrowing Activation,
    reads: inout [Origin],
    steps: inout Int,
    keeping limit: Int = 1000
  ) -> EvaluationTrace {
    let recorder = TraceRecorder(limit: limit)
    let value = evaluate(activation, reads: &reads, steps: &steps, recorder: recorder)
    return EvaluationTrace(
      value: value,
      steps: recorder.steps,
      isCutShort: recorder.isCutShort
    )
  }
}

/// Writes down the steps of one evaluation.
///
/// A class, so that an evaluator without one pays no more than a comparison with nil.
final class TraceRecorder {
  private(set) var steps: [EvaluationTrace.Step] = []
  private(set) var isCutShort = false
  private let limit: Int
  private var depth = 0
  /// The part under evaluation; what takes up the same place is the same part to a reader.
  private var place: Range<Int>?
  private var loops: [Int] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// A part whose value is awaited.
  struct Part {
    fileprivate let step: Int?
    fileprivate let depth: Int
    fileprivate let place: Range<Int>?
  }

  func begin(_ expression: Expression, _ node: Expression.ID) -> Part {
    let outer = (depth: depth, place: place)
    let range = expression.range(of: node)
    var step: Int?
    if expression[node].isShown, range != place {
      step = append(range, element: nil, .null)
      depth += 1
      place = range
    }
    return Part(step: step, depth: outer.depth, place: outer.place)
  }

  func end(_ part: Part, _ value: Value) {
    if let step = part.step { steps[step].value = value }
    (depth, place) = (part.depth, part.place)
  }

  func beginLoop() {
    loops.append(depth)
  }

  func element(_ comprehension: Expression.Comprehension, _ position: Int, _ value: Value) {
    depth = loops.last ?? depth
    let range = comprehension.variableRange
    _ = append(Int(range.lowerBound)..<Int(range.upperBound), element: position, value)
    depth += 1
  }

  func endLoop() {
    if let outer = loops.popLast() { depth = outer }
  }

  private func append(_ range: Range<Int>, element: Int?, _ value: Value) -> Int? {
    guard steps.count < limit else {
      isCutShort = true
      return nil
    }
    steps.append(EvaluationTrace.Step(range: range, depth: depth, element: element, value: value))
    return steps.count - 1
  }
}

extension Expression.Node {
  /// A literal is its own value, and the name of an element has been shown with the element.
  fileprivate var isShown: Bool {
    switch self {
    case .constant, .local: false
    default: true
    }
  }
}
