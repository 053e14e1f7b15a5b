internal import CEL

extension Value {
  /// The value with its type in one line; missing facts by name.
  func words(_ facts: [String]) -> String {
    switch self {
    case .null: return "null"
    case .none: return "no"
    case .bool(let isTrue): return "\(isTrue)"
    case .int(let number): return "int \(number)"
    case .uint(let number): return "uint \(number)"
    case .double(let number): return "double \(number)"
    case .decimal(let number): return "decimal \(number)"
    case .date(let date): return "date \(date)"
    case .period(let period): return "period \(period)"
    case .string(let text): return text.debugDescription
    case .bytes(let bytes): return "bytes \(bytes)"
    case .timestamp(let moment): return "timestamp \(moment)"
    case .duration(let length): return "duration \(length)"
    case .type(let type): return "type \(type)"
    case .enumeration(let code): return "code \(code.index) of list \(code.type)"
    case .reference(let index): return "the record \(index)"
    case .record(let record):
      return "record {\(record.fields.map { $0.value.words(facts) }.joined(separator: ", "))}"
    case .list(let list):
      let rest = list.missingRest.map { ["and what \(Self.names($0, facts)) would tell"] } ?? []
      return "[\((list.elements.map { $0.words(facts) } + rest).joined(separator: ", "))]"
    case .map(let map):
      let entries = map.entries.map { "\($0.key.words(facts)): \($0.value.words(facts))" }
      return "{\(entries.joined(separator: ", "))}"
    case .unknown(let missing): return "unknown for want of \(Self.names(missing, facts))"
    case .error(let error):
      return "an error: \(error.message.split(separator: "\n").joined(separator: " "))"
    }
  }

  private static func names(_ missing: UnknownFacts, _ facts: [String]) -> String {
    missing.origins.map { facts.indices.contains(Int($0)) ? facts[Int($0)] : "fact \($0)" }
      .sorted().joined(separator: ", ")
  }
}
