/// A map from booleans, whole numbers and text to values, in the order of writing.
public final class MapValue: Sendable {
  /// The keys and values.
  public let entries: [(key: Value, value: Value)]

  private let positions: [MapKey: Int]
  /// How many lists and maps deep it is.
  let depth: Int
  /// How much there is to walk, values of values and shared ones counted each time.
  let weight: Int

  /// Makes a map; nil if two keys are equal or a key is of a type that cannot be one.
  public init?(_ entries: [(key: Value, value: Value)]) {
    var positions: [MapKey: Int] = [:]
    positions.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      guard let key = MapKey(entry.key), positions.updateValue(position, forKey: key) == nil
      else { return nil }
    }
    self.entries = entries
    self.positions = positions
    depth = entries.reduce(0) { max($0, $1.value.depth) } + 1
    weight = entries.reduce(1) { Value.sum(Value.sum($0, $1.key.weight), $1.value.weight) }
  }

  /// The value of a key; whole numbers of different types are the same key.
  public subscript(key: Value) -> Value? {
    guard let key = MapKey(lookup: key), let position = positions[key] else { return nil }
    return entries[position].value
  }
}

/// A key by which values are found; numbers that are equal are the same key.
enum MapKey: Hashable, Sendable {
  case bool(Bool)
  case int(Int64)
  case large(UInt64)
  case string(TextKey)

  /// The key of a value that may stand as key in a map.
  init?(_ value: Value) {
    switch value {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .uint(let value): self = Int64(exactly: value).map(MapKey.int) ?? .large(value)
    case .string(let value): self = .string(TextKey(text: value))
    default: return nil
    }
  }

  /// The key that a value looks for; doubles can look for whole numbers.
  init?(lookup value: Value) {
    guard case .double(let number) = value else {
      self.init(value)
      return
    }
    if let whole: Int64 = number.wholePart(), Double(whole) == number {
      self = .int(whole)
    } else if let whole: UInt64 = number.wholePart(), Double(whole) == number {
      self = .large(whole)
    } else {
      return nil
    }
  }
}

extension Double {
  /// The number without its fraction, if it is in range.
  ///
  /// The standard library's exact conversion rounds with a function of the C library that this module does not link.
  func wholePart<Whole: FixedWidthInteger>() -> Whole? {
    // The largest value is one less than a power of two, which as a double becomes that power.
    let bound = Double(Whole.max)
    guard self < bound, Whole.isSigned ? self >= -bound : self > -1 else { return nil }
    return Whole(self)
  }
}

/// Text that is compared by its bytes; Swift's own comparison holds equivalent spellings equal.
struct TextKey: Hashable, Sendable {
  let text: String

  static func == (left: TextKey, right: TextKey) -> Bool {
    Value.sameText(left.text, right.text)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 {
      hasher.combine(byte)
    }
  }
}
