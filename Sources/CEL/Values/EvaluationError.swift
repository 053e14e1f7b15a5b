/// Why an expression has no value.
public struct EvaluationError: Error, Hashable, Sendable {
  /// What went wrong, in the reader's words.
  public let message: String
  /// Where in the expression, in UTF-8 offsets; nil until the evaluator has placed it.
  public let range: Range<Int>?

  /// Describes a failure.
  public init(_ message: String, range: Range<Int>? = nil) {
    self.message = message
    self.range = range
  }

  /// The same error with a place, unless it has one already.
  func placed(at range: Range<Int>) -> EvaluationError {
    self.range == nil ? EvaluationError(message, range: range) : self
  }
}

extension String {
  /// The text as a message shows it: cut short where it is long, whatever its letters are made of.
  var shortened: String {
    let scalars = unicodeScalars
    guard scalars.index(scalars.startIndex, offsetBy: 60, limitedBy: scalars.endIndex) != nil,
      scalars.dropFirst(60).first != nil
    else { return self }
    return String(String.UnicodeScalarView(scalars.prefix(57))) + "..."
  }
}
