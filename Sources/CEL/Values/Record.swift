/// A record of the case: a value for each field of its type.
public final class Record: Sendable {
  /// The index of the type in `TypeEnvironment.records`.
  public let type: Int
  /// The fields in the order of the type.
  public let fields: [RecordSlot]

  /// Makes a record.
  public init(type: Int, fields: [RecordSlot]) {
    self.type = type
    self.fields = fields
  }
}

/// One field of a record: its value and where that came from.
public struct RecordSlot: Sendable {
  /// The value.
  public let value: Value
  /// The fact it is, or -1.
  public let origin: Origin

  /// Fills a field.
  public init(_ value: Value, origin: Origin = -1) {
    self.value = value
    self.origin = origin
  }

  /// Fills a field.
  package init(value: Value, origin: Origin = -1) {
    self.init(value, origin: origin)
  }
}
