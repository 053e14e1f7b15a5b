/// The type of an expression or of a declared name.
///
/// Enumerations and records are indexes into the tables of the `TypeEnvironment` that declared them.
public enum CELType: Hashable, Sendable {
  /// Not known before evaluation; only in the standard profile.
  case dyn
  /// The type of a part that has already been reported; it agrees with everything.
  case error
  /// The type of `null`.
  case null
  /// Yes or no.
  case bool
  /// A whole number of 64 bits.
  case int
  /// A whole number without sign.
  case uint
  /// A binary floating point number.
  case double
  /// Text, a sequence of Unicode scalars.
  case string
  /// A sequence of bytes.
  case bytes
  /// A moment in time.
  case timestamp
  /// A length of time.
  case duration
  /// An exact decimal number, such as an amount of money.
  case decimal
  /// A calendar date without time.
  case date
  /// A stretch of the calendar in months and days.
  case period
  /// A list of one type of element.
  indirect case list(CELType)
  /// A map from keys to values.
  indirect case map(CELType, CELType)
  /// The type of a type.
  indirect case type(CELType)
  /// A closed list of codes.
  case enumeration(Int)
  /// A record with declared fields.
  case record(Int)
  /// A type parameter in the declaration of a function.
  indirect case parameter(String)
  /// A named type that only host functions can make.
  indirect case opaque(String, [CELType])
  /// A type still to be found; the checker makes and resolves these.
  case variable(Int)

  /// The name of the type at run time, as the language gives it.
  public var name: String {
    switch self {
    case .dyn: "dyn"
    case .error: "error"
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .timestamp: "google.protobuf.Timestamp"
    case .duration: "google.protobuf.Duration"
    case .decimal: "decimal"
    case .date: "date"
    case .period: "period"
    case .list: "list"
    case .map: "map"
    case .type: "type"
    case .enumeration: "enumeration"
    case .record: "record"
    case .parameter(let name): name
    case .opaque(let name, _): name
    case .variable: "dyn"
    }
  }

  var isDynamic: Bool {
    switch self {
    case .dyn, .error: true
    default: false
    }
  }

  /// Whether a type parameter stands anywhere in the type.
  var isGeneric: Bool {
    switch self {
    case .parameter: true
    case .list(let element), .type(let element): element.isGeneric
    case .map(let key, let value): key.isGeneric || value.isGeneric
    case .opaque(_, let arguments): arguments.contains(where: \.isGeneric)
    default: false
    }
  }
}

extension CELType: CustomStringConvertible {
  /// The type with its parameters, as the language writes it.
  public var description: String {
    switch self {
    case .list(let element): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .type(let type): "type(\(type))"
    case .opaque(let name, let arguments) where !arguments.isEmpty:
      "\(name)(\(arguments.map(\.description).joined(separator: ", ")))"
    default: name
    }
  }
}
