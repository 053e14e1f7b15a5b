/// A bound on the size of the values a node can have.
///
/// Numbers are doubles because products of sizes pass every whole number; infinity then means what it says.
indirect enum ValueSize {
  /// A value that costs nothing to look at.
  case single
  case text(bytes: Double)
  case list(Double, of: ValueSize)
  case map(Double, keyBytes: Double, to: ValueSize)
  /// A record, with the parts in it.
  case record(parts: Double)
  /// Anything with at most this length and so many parts, itself or within.
  case anything(length: Double, parts: Double)

  /// The entries, or the bytes of a text of unknown kind.
  var length: Double {
    switch self {
    case .single, .text, .record: 0
    case .list(let count, _), .map(let count, _, _): count
    case .anything(let length, _): length
    }
  }

  var bytes: Double {
    switch self {
    case .text(let bytes): bytes
    case .anything(let length, _): length
    default: 0
    }
  }

  /// What comparing the value with its like costs.
  var parts: Double {
    switch self {
    case .single: 0
    case .text(let bytes): bytes / 32
    case .list(let count, let element), .map(let count, _, let element):
      count == 0 ? 0 : count * (1 + element.parts)
    case .record(let parts), .anything(_, let parts): parts
    }
  }

  /// What a macro binds, and what an index finds in a list.
  var element: ValueSize {
    switch self {
    case .list(_, let element): element
    case .map(_, let keyBytes, _): .text(bytes: keyBytes)
    case .anything: self
    default: .single
    }
  }

  /// What an index or a key finds.
  var value: ValueSize {
    switch self {
    case .map(_, _, let value): value
    default: element
    }
  }

  /// A bound for values of either kind.
  func joined(_ other: ValueSize) -> ValueSize {
    switch (self, other) {
    case (.single, _): other
    case (_, .single): self
    case (.text(let first), .text(let second)): .text(bytes: max(first, second))
    case (.list(let first, let element), .list(let second, let other)):
      .list(max(first, second), of: element.joined(other))
    case (.map(let first, let bytes, let value), .map(let second, let others, let other)):
      .map(max(first, second), keyBytes: max(bytes, others), to: value.joined(other))
    case (.record(let first), .record(let second)): .record(parts: max(first, second))
    default:
      .anything(
        length: [length, bytes, other.length, other.bytes].reduce(0, max),
        parts: parts + other.parts
      )
    }
  }

  /// The size of a value that is known.
  init(_ value: Value) {
    switch value {
    case .string(let text): self = .text(bytes: Double(text.utf8.count))
    case .bytes(let bytes): self = .text(bytes: Double(bytes.count))
    case .list(let list):
      let element = list.elements.reduce(ValueSize.single) { $0.joined(ValueSize($1)) }
      self = .list(Double(list.elements.count), of: element)
    case .map(let map):
      let keys = map.entries.reduce(0.0) { max($0, ValueSize($1.key).bytes) }
      let value = map.entries.reduce(ValueSize.single) { $0.joined(ValueSize($1.value)) }
      self = .map(Double(map.entries.count), keyBytes: keys, to: value)
    default: self = .single
    }
  }
}
