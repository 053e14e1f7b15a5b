/// A record declared by the host: named, typed fields in a fixed order.
public struct RecordType: Sendable {
  /// What a reader calls such a record, such as `event`.
  public let name: String
  /// The fields in the order of `Record.fields`.
  public let fields: [RecordField]
  /// The field a value of this record stands for where that field's type is wanted.
  public let principal: Int?

  private let positions: [String: Int]

  /// Declares a record; a later field of the same name hides an earlier one.
  public init(name: String, fields: [RecordField], principal: Int? = nil) {
    self.name = name
    self.fields = fields
    self.principal = principal.flatMap { index in
      guard fields.indices.contains(index) else { return nil }
      // A record that stood for a record, or for a list of them, could stand for itself.
      return switch fields[index].type {
      case .record, .list, .map: nil
      default: index
      }
    }
    positions =
      fields.count <= Self.scanned
      ? [:]
      : Dictionary(
        fields.enumerated().map { ($0.element.name, $0.offset) },
        uniquingKeysWith: { $1 }
      )
  }

  /// The position of a field, if the record has it.
  public func index(of field: String) -> Int? {
    fields.count <= Self.scanned
      ? fields.lastIndex { $0.name == field }
      : positions[field]
  }

  /// Up to this many fields a scan beats hashing the name.
  private static var scanned: Int { 6 }
}

/// One field of a record.
public struct RecordField: Sendable {
  /// The name as expressions write it.
  public let name: String
  /// The type of the values in the field.
  public let type: CELType
  /// What a reader calls the field, where that differs from the name.
  public let label: String?

  /// Declares a field.
  public init(name: String, type: CELType, label: String? = nil) {
    self.name = name
    self.type = type
    self.label = label
  }
}
