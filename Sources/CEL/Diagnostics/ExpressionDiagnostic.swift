/// A mistake in an expression that keeps it from being loaded.
public struct ExpressionDiagnostic: Hashable, Sendable {
  /// The stable name of the kind of mistake.
  public let id: String
  /// Where it stands, in UTF-8 offsets of the text.
  public let range: Range<Int>
  /// What is wrong, on one line.
  public let message: String
  /// What to do about it.
  public let help: String?

  /// Describes a mistake.
  public init(id: String, range: Range<Int>, message: String, help: String? = nil) {
    self.id = id
    self.range = range
    self.message = message
    self.help = help
  }
}
