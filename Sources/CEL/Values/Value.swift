/// What an expression evaluates to.
public enum Value: Sendable {
  /// `null`.
  case null
  /// Yes or no.
  case bool(Bool)
  /// A whole number.
  case int(Int64)
  /// A whole number without sign.
  case uint(UInt64)
  /// A binary floating point number.
  case double(Double)
  /// Text.
  case string(String)
  /// Bytes.
  case bytes([UInt8])
  /// A list.
  case list(ListValue)
  /// A map.
  case map(MapValue)
  /// A type.
  indirect case type(CELType)
  /// A moment in time.
  case timestamp(Timestamp)
  /// A length of time.
  case duration(Duration)
  /// An exact decimal number.
  indirect case decimal(ExactDecimal)
  /// A calendar date.
  case date(CalendarDate)
  /// A stretch of the calendar in months and days.
  case period(Period)
  /// A code of a closed list.
  case enumeration(EnumerationValue)
  /// A record.
  case record(Record)
  /// A reference to a record of the case: an index into `Activation.referents`.
  case reference(Int32)
  /// The file says `no`: there is no such thing.
  case none
  /// Not known, for want of these facts.
  case unknown(UnknownFacts)
  /// The evaluation failed.
  indirect case error(EvaluationError)

  /// A failure with this message.
  public static func failure(_ message: String) -> Value {
    .error(EvaluationError(message))
  }

  /// Not known, for want of this fact.
  public static func unknown(_ origin: Origin) -> Value {
    .unknown(UnknownFacts(origin))
  }

  /// A list of these elements.
  public static func list(_ elements: [Value]) -> Value {
    .list(ListValue(elements))
  }
}

extension Value {
  /// How many lists and maps deep the value is; whoever walks it goes as deep.
  var depth: Int {
    switch self {
    case .list(let list): list.depth
    case .map(let map): map.depth
    default: 0
    }
  }

  /// About how much there is to look at when the value is compared or written.
  var weight: Int {
    switch self {
    case .list(let list): list.weight
    case .map(let map): map.weight
    case .string(let text): 1 + text.utf8.count / 32
    case .bytes(let bytes): 1 + bytes.count / 32
    default: 1
    }
  }

  /// The sum of two weights, or the largest number where that is less.
  static func sum(_ first: Int, _ second: Int) -> Int {
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    return isTooLarge ? .max : sum
  }

  /// The type of the value at run time; elements of lists and maps are not looked at.
  var runtimeType: CELType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list: .list(.dyn)
    case .map: .map(.dyn, .dyn)
    case .type: .type(.dyn)
    case .timestamp: .timestamp
    case .duration: .duration
    case .decimal: .decimal
    case .date: .date
    case .period: .period
    case .enumeration(let value): .enumeration(Int(value.type))
    case .record(let record): .record(record.type)
    case .reference, .none, .unknown: .dyn
    case .error: .error
    }
  }

  /// Whether an argument of this value fits a parameter of the type.
  func fits(_ type: CELType) -> Bool {
    switch (self, type) {
    case (_, .dyn), (_, .parameter), (_, .variable), (_, .error): true
    case (.list, .list), (.map, .map), (.type, .type): true
    case (.reference, .record), (.none, _): true
    default: runtimeType == type
    }
  }
}
