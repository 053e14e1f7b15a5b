internal import CEL
internal import Foundation

/// A value as a conformance file writes it: with its type, and maybe not known.
indirect enum ConformanceValue: Sendable {
  case plain(Value)
  /// The name of a type.
  case type(String)
  /// The elements, and the facts that would show the list to be whole.
  case list([ConformanceValue], rest: [String])
  case map([[ConformanceValue]])
  /// A code by name, and the name of its list.
  case code(String, of: String)
  /// The name of the type, and the fields by name; one that is left out is `no`.
  case record(String, [String: ConformanceValue])
  /// The number of a record among the referents of the test.
  case reference(Int32)
  /// The facts for want of which it is not known.
  case unknown([String])
}

extension ConformanceValue: Decodable {
  private enum Key: String, CodingKey {
    case type, value, bits, seconds, nanos, rest, of, facts
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let type = try object.decode(String.self, forKey: .type)
    func text() throws -> String { try object.decode(String.self, forKey: .value) }
    func value(_ value: Value?) throws -> ConformanceValue {
      guard let value else {
        throw DecodingError.dataCorruptedError(
          forKey: .value,
          in: object,
          debugDescription: "there is no such \(type)"
        )
      }
      return .plain(value)
    }
    switch type {
    case "null": self = .plain(.null)
    case "none": self = .plain(.none)
    case "bool": self = .plain(.bool(try object.decode(Bool.self, forKey: .value)))
    case "int": self = try value(Int64(try text()).map { .int($0) })
    case "uint": self = try value(UInt64(try text()).map { .uint($0) })
    case "double":
      let bits = try object.decodeIfPresent(String.self, forKey: .bits)
      let number =
        try bits.map { UInt64($0, radix: 16).map(Double.init(bitPattern:)) } ?? Double(try text())
      self = try value(number.map { .double($0) })
    case "decimal": self = try value(ExactDecimal(try text()).map { .decimal($0) })
    case "date": self = try value(CalendarDate(try text()).map { .date($0) })
    case "period": self = try value(Period(try text()).map { .period($0) })
    case "string": self = .plain(.string(try text()))
    case "bytes": self = try value(Data(base64Encoded: try text()).map { .bytes(Array($0)) })
    case "timestamp", "duration":
      let parts = try? object.nestedContainer(keyedBy: Key.self, forKey: .value)
      self = try value(Self.time(type, parts ?? object))
    case "type": self = .type(try text())
    case "list":
      self = .list(
        try object.decode([ConformanceValue].self, forKey: .value),
        rest: try object.decodeIfPresent([String].self, forKey: .rest) ?? []
      )
    case "map":
      let pairs = try object.decode([[ConformanceValue]].self, forKey: .value)
      self = try pairs.allSatisfy { $0.count == 2 } ? .map(pairs) : value(nil)
    case "code": self = .code(try text(), of: try object.decode(String.self, forKey: .of))
    case "record":
      self = .record(
        try object.decode(String.self, forKey: .of),
        try object.decode([String: ConformanceValue].self, forKey: .value)
      )
    case "reference":
      guard let index = Int32(try text()) else { throw Self.unknownType(type, object) }
      self = .reference(index)
    case "unknown": self = .unknown(try object.decode([String].self, forKey: .facts))
    case "error": self = .plain(.failure(try text()))
    default: throw Self.unknownType(type, object)
    }
  }

  private static func time(_ type: String, _ object: KeyedDecodingContainer<Key>) throws -> Value? {
    func number(_ key: Key) throws -> Int64 {
      if let text = try? object.decode(String.self, forKey: key), let number = Int64(text) {
        return number
      }
      return try object.decodeIfPresent(Int64.self, forKey: key) ?? 0
    }
    let (seconds, nanos) = (try number(.seconds), try number(.nanos))
    guard type == "timestamp" else {
      return Duration(seconds: seconds, nanoseconds: nanos).map { .duration($0) }
    }
    return Int32(exactly: nanos)
      .flatMap { Timestamp(seconds: seconds, nanoseconds: $0) }
      .map { .timestamp($0) }
  }

  private static func unknownType(
    _ type: String,
    _ object: KeyedDecodingContainer<Key>
  ) -> DecodingError {
    .dataCorruptedError(
      forKey: .type,
      in: object,
      debugDescription: "`\(type)` is no type of value this runner knows"
    )
  }
}
