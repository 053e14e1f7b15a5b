extension Program {
  /// Evaluates the expression; never fails but by giving an error value.
  public func evaluate(_ activation: borrowing Activation) -> Value {
    var reads: [Origin] = []
    return evaluate(activation, reads: &reads)
  }

  /// Evaluates the expression and appends the origin of each fact whose value was looked at.
  public func evaluate(_ activation: borrowing Activation, reads: inout [Origin]) -> Value {
    var steps = activation.limits.steps
    return evaluate(activation, reads: &reads, steps: &steps)
  }

  /// Evaluates with a budget of steps that several evaluations share; it is lowered by what was used.
  public func evaluate(
    _ activation: borrowing Activation,
    reads: inout [Origin],
    steps: inout Int
  ) -> Value {
    evaluate(activation, reads: &reads, steps: &steps, recorder: nil)
  }

  func evaluate(
    _ activation: borrowing Activation,
    reads: inout [Origin],
    steps: inout Int,
    recorder: TraceRecorder?
  ) -> Value {
    var evaluator = Evaluator(code, activation, steps: steps, recorder: recorder)
    swap(&evaluator.reads, &reads)
    let value = evaluator.value(of: code.expression.root)
    // What the last node cost is told only after it.
    if case .error = value {
    } else if evaluator.steps < 0 {
      _ = evaluator.exhaust(code.expression.root)
    }
    swap(&evaluator.reads, &reads)
    steps = max(0, evaluator.steps)
    if let exhaustion = evaluator.exhaustion { return .error(exhaustion) }
    return value
  }
}
