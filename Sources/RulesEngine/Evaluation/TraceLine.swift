internal import CEL

/// One line of what a clause's conditions came to: a part of a condition and its value, as people write it.
struct TraceLine: Equatable, Sendable {
  /// How many parts it stands within.
  let depth: Int
  /// The part as the author wrote it, or the name of an entry with its number.
  let text: String
  /// Its value; what cannot be evaluated says why.
  let value: String
}

extension ValueDisplay {
  /// The steps of a trace as lines.
  ///
  /// Records have no value of their own to show: their fields follow.
  func lines(of trace: EvaluationTrace, text: String) -> [TraceLine] {
    let bytes = Array(text.utf8)
    var lines: [TraceLine] = []
    for step in trace.steps {
      let part = String(decoding: bytes[step.range], as: UTF8.self)
      let shown = shown(step.value).excerpt(400)
      if let number = step.element {
        lines.append(TraceLine(depth: step.depth, text: "\(part) [\(number)]", value: shown))
      } else if !step.value.isRecord {
        let line = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        lines.append(TraceLine(depth: step.depth, text: line, value: shown))
      }
    }
    if trace.isCutShort { lines.append(TraceLine(depth: 0, text: "...", value: "and more")) }
    return lines
  }

  func shown(_ value: Value) -> String {
    switch value {
    case .error(let error): "cannot be evaluated: \(error.message)"
    case .list(let list) where list.missingRest != nil:
      list.elements.isEmpty ? "(not known)" : "\(text(of: value)) (perhaps more)"
    case .list(let list) where list.elements.isEmpty: "(none)"
    default: text(of: value)
    }
  }
}

extension Value {
  fileprivate var isRecord: Bool {
    switch self {
    case .record, .reference: true
    default: false
    }
  }
}
