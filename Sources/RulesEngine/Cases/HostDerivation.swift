/// A derived fact that needs more than an expression: the host reads one text and names a code.
public struct HostDerivation: Sendable {
  /// The field beside it whose text is read.
  public let source: String
  /// The code for a text; nil if there is none.
  public let derive: @Sendable (String) -> String?

  /// A derivation from the field `source` of the same entry.
  public init(from source: String, derive: @escaping @Sendable (String) -> String?) {
    self.source = source
    self.derive = derive
  }
}
