public import CEL
public import RulesEngine

/// What a released 36(b) notification says, as far as offset policy asks.
public struct Notice: Sendable {
  /// A value with the place it was read from, in UTF-8 offsets of the text.
  public struct Read<Value: Sendable>: Sendable {
    /// What was read.
    public var value: Value
    /// Where it stands.
    public var range: SourceRange
  }

  /// The sentences about offsets and what they say.
  public struct OffsetStatement: Sendable {
    /// The sentences as released, blanks made single.
    public var text: String
    /// Where each sentence stands.
    public var sentences: [SourceRange]
    /// The words that decided the class; nil when none was recognised.
    public var decidingWords: SourceRange?
  }

  /// Whether the text looks like a 36(b) notification at all.
  ///
  /// When it does not, nothing is said to be missing from it: there is no offset item and no result.
  public var isRelease: Bool
  /// The number of the transmittal, such as `13-67`.
  public var transmittal: Read<String>?
  /// Other transmittals the text names, in its order; the rest of what is read may be theirs.
  public var otherTransmittals: [Read<String>]
  /// The day of the notice.
  public var date: Read<CalendarDate>?
  /// The purchaser as the text names it.
  public var purchaser: Read<String>?
  /// The estimated value in US dollars.
  public var valueUSD: Read<ExactDecimal>?
  /// The statement about offsets; nil when the text has none.
  public var offsetStatement: OffsetStatement?
  /// The class of the statement, one of those of `statements.yaml`, or `unrecognised`.
  public var offsetClass: String
  /// What the class means in words.
  public var offsetSays: String?
  /// The offset item the class stands for: `proposed`, `none`, `not_known` or `missing`; nil when not recognised.
  public var offsetItem: String?
  /// What the policy makes of it.
  public var results: [NoticeResult]
}
