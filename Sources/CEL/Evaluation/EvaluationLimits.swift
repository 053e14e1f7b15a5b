/// How much one evaluation may do.
public struct EvaluationLimits: Sendable {
  /// The number of nodes, elements and parts it may look at.
  public var steps: Int
  /// The bytes of text and the elements of lists it may make.
  public var produced: Int

  /// Sets the bounds.
  public init(steps: Int = 1_000_000, produced: Int = 16 << 20) {
    self.steps = steps
    self.produced = produced
  }
}

extension EvaluationLimits {
  /// How many lists and maps deep a value may be; values are walked by recursion and must fit a thread's stack.
  static let depth = 250
}

/// How large an expression may be.
public struct CompilationLimits: Sendable {
  /// The bytes of the text.
  public var length: Int
  /// The levels of nesting; nil for the bound of the profile.
  public var nesting: Int?

  /// Sets the bounds.
  public init(length: Int = 8192, nesting: Int? = nil) {
    self.length = length
    self.nesting = nesting
  }

  func nesting(for profile: TypeEnvironment.Profile) -> Int {
    min(nesting ?? (profile == .rules ? 32 : 250), 250)
  }
}
