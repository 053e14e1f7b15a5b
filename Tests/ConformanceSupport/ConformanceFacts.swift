internal import CEL

/// Gives the facts that a test names their numbers, and makes its values.
struct ConformanceFacts {
  private(set) var names: [String] = []
  private var numbers: [String: Origin] = [:]

  private mutating func origin(_ name: String) -> Origin {
    if let number = numbers[name] { return number }
    let number = Origin(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The facts of these names; nil if there are none.
  mutating func facts(_ names: [String]) -> UnknownFacts? {
    guard let first = names.first else { return nil }
    var facts = UnknownFacts(origin(first))
    for name in names.dropFirst() {
      facts = facts.union(UnknownFacts(origin(name)))
    }
    return facts
  }

  mutating func unknown(_ names: [String]) throws(UnreadableLine) -> Value {
    guard let facts = facts(names) else {
      throw UnreadableLine(reason: "`facts` names nothing")
    }
    return .unknown(facts)
  }

  mutating func value(
    _ written: ConformanceValue,
    _ types: ConformanceTypes
  ) throws(UnreadableLine) -> Value {
    switch written {
    case .plain(let value): return value
    case .type(let name): return .type(try types.type(name))
    case .unknown(let names): return try unknown(names)
    case .reference(let index): return .reference(index)
    case .list(let elements, let rest):
      var values: [Value] = []
      for element in elements {
        values.append(try value(element, types))
      }
      return .list(ListValue(values, missingRest: facts(rest)))
    case .map(let pairs):
      var entries: [(key: Value, value: Value)] = []
      for pair in pairs {
        entries.append((try value(pair[0], types), try value(pair[1], types)))
      }
      guard let map = MapValue(entries) else {
        throw UnreadableLine(reason: "a map has a key twice or a key that cannot be one")
      }
      return .map(map)
    case .code(let name, let list):
      guard case .enumeration(let type) = try types.type(list),
        let member = types.environment.enumerations[type].index(of: name)
      else { throw UnreadableLine(reason: "there is no code `\(name)` of `\(list)`") }
      return .enumeration(EnumerationValue(type: type, index: member))
    case .record(let name, let fields):
      return .record(try record(name, fields, types))
    }
  }

  mutating func record(
    _ name: String,
    _ fields: [String: ConformanceValue],
    _ types: ConformanceTypes
  ) throws(UnreadableLine) -> Record {
    guard case .record(let type) = try types.type(name) else {
      throw UnreadableLine(reason: "there is no record `\(name)`")
    }
    let declared = types.environment.records[type].fields
    for field in fields.keys where !declared.contains(where: { $0.name == field }) {
      throw UnreadableLine(reason: "`\(name)` has no field `\(field)`")
    }
    var slots: [RecordSlot] = []
    for field in declared {
      slots.append(RecordSlot(try value(fields[field.name] ?? .plain(.none), types)))
    }
    return Record(type: type, fields: slots)
  }
}
