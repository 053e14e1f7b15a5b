/// How large the values of a case are taken to be when the cost of an expression is estimated before it runs.
public struct SizeHints: Hashable, Sendable {
  /// The entries of a list or a map.
  public var entries: Int
  /// The bytes of a text.
  public var text: Int

  /// Sets the sizes.
  public init(entries: Int = 100, text: Int = 1000) {
    self.entries = entries
    self.text = text
  }
}

/// The most an evaluation can do when no list and no text of the case is larger than the hints say.
///
/// What is missing is not counted: uniting many missing facts is paid for in steps beside these.
public struct CostEstimate: Hashable, Sendable {
  /// The steps it may take, as `EvaluationLimits.steps` counts them; `Int.max` stands for more than can be counted.
  public let steps: Int
  /// The bytes it may make, as `EvaluationLimits.produced` counts them.
  public let produced: Int
  /// The entries its result may have; 0 for what is no list or map.
  public let entries: Int
}

extension Program {
  /// The most an evaluation can cost.
  public func estimatedCost(_ hints: SizeHints = SizeHints()) -> CostEstimate {
    var estimator = CostEstimator(code, hints)
    return estimator.estimate()
  }
}
