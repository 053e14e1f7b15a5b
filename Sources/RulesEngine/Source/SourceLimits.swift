/// The limits every file we read must keep, in one place.
///
/// Files are hostile until checked; a limit turns a file made to eat memory or time into a
/// diagnostic with a place.
public struct SourceLimits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var maxBytes: Int
  /// The deepest nesting of lists and mappings.
  ///
  /// Values above 250 count as 250: trees are walked by recursion and must fit a thread's stack.
  public var maxDepth: Int {
    didSet { maxDepth = min(maxDepth, 250) }
  }
  /// The most values one file may hold, counted after aliases are expanded.
  public var maxNodes: Int
  /// The longest single value, in bytes.
  public var maxScalarBytes: Int
  /// The most facts a case may have, counted with those its entries leave out.
  public var maxFacts: Int
  /// The most results a case may come to.
  public var maxResults: Int
  /// The most problems told of one file; a file of nothing but mistakes stops being read there.
  public var maxDiagnostics: Int

  /// Makes the limits; what is not named keeps its default.
  public init(
    maxBytes: Int = 4 << 20,
    maxDepth: Int = 64,
    maxNodes: Int = 200_000,
    maxScalarBytes: Int = 1 << 20,
    maxFacts: Int = 500_000,
    maxResults: Int = 20_000,
    maxDiagnostics: Int = 100
  ) {
    self.maxBytes = maxBytes
    self.maxDepth = min(maxDepth, 250)
    self.maxNodes = maxNodes
    self.maxScalarBytes = maxScalarBytes
    self.maxFacts = maxFacts
    self.maxResults = maxResults
    self.maxDiagnostics = max(1, maxDiagnostics)
  }
}
