internal import CEL

/// Reads the keys of one of our own files, collecting every problem with its place instead of stopping at the first.
///
/// What a value is called is asked for only when there is something to say about it.
struct NodeDecoder {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private let limit = SourceLimits().maxDiagnostics

  /// Further problems are no longer told.
  var isFull: Bool { diagnostics.count >= limit }

  init(file: SourceFile) {
    self.file = file
  }

  mutating func report(
    _ id: String,
    _ message: String,
    help: String? = nil,
    at range: SourceRange,
    severity: Diagnostic.Severity = .error
  ) {
    guard !isFull else { return }
    guard diagnostics.count < limit - 1 else {
      diagnostics.append(
        Diagnostic(
          id: "too-many-problems",
          message: "there are more problems than \(limit - 1)",
          help: "correct these first",
          in: file,
          at: range
        )
      )
      return
    }
    diagnostics.append(
      Diagnostic(
        id: id,
        message: message,
        help: help,
        in: file,
        at: range,
        severity: severity
      )
    )
  }

  /// The node as a mapping whose keys are all among `keys`; unknown keys are reported with the nearest known one.
  mutating func mapping(_ node: YAMLNode?, _ what: @autoclosure () -> String, keys: [String])
    -> NodeMapping?
  {
    guard let entries = entries(node, what()) else { return nil }
    for index in entries.indices where !keys.contains(entries[index].keyText) {
      let entry = entries[index]
      let nearest = nearestName(to: entry.keyText, in: keys)
      report(
        "unknown-key",
        "unknown key `\(entry.keyText)` in \(what())"
          + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        help: nearest == nil ? "the keys here are: \(keys.joined(separator: ", "))" : nil,
        at: entry.key.range
      )
    }
    return NodeMapping(entries: entries)
  }

  /// The node as a mapping with free keys, in file order.
  mutating func entries(_ node: YAMLNode?, _ what: @autoclosure () -> String) -> [YAMLEntry]? {
    guard let node else { return nil }
    guard case .mapping(let entries) = node.content else {
      report("wrong-shape", "\(what()) is written as `key: value` lines", at: node.range)
      return nil
    }
    return entries
  }

  /// The node as a list; a missing one is empty.
  mutating func list(_ node: YAMLNode?, _ what: @autoclosure () -> String) -> [YAMLNode] {
    guard let node else { return [] }
    guard case .sequence(let elements) = node.content else {
      report("wrong-shape", "\(what()) is a list: write `- ` before each entry", at: node.range)
      return []
    }
    return elements
  }

  /// The node as text.
  mutating func text(_ node: YAMLNode?, _ what: @autoclosure () -> String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node.content else {
      report("wrong-shape", "\(what()) is a text", at: node.range)
      return nil
    }
    guard !scalar.text.isEmpty else {
      report(
        "empty-value",
        "\(what()) is empty",
        help: "write it, or leave the key out",
        at: node.range
      )
      return nil
    }
    return scalar.text
  }

  /// Text that must be there.
  mutating func required(
    _ node: YAMLNode?,
    _ key: String,
    of what: @autoclosure () -> String,
    at range: SourceRange
  )
    -> String?
  {
    guard let node else {
      report("missing-key", "\(what()) has no `\(key)`", help: "add `\(key): ...`", at: range)
      return nil
    }
    return text(node, "`\(key)`")
  }

  /// A list of texts; one text alone counts as a list of one.
  mutating func texts(_ node: YAMLNode?, _ what: @autoclosure () -> String) -> [(
    text: String, range: SourceRange
  )] {
    guard let node else { return [] }
    if case .scalar = node.content {
      return text(node, what()).map { [($0, node.range)] } ?? []
    }
    var result: [(text: String, range: SourceRange)] = []
    for element in list(node, what()) {
      if let text = text(element, "an entry of \(what())") { result.append((text, element.range)) }
    }
    return result
  }

  /// A strict calendar date.
  mutating func date(_ node: YAMLNode?, _ what: @autoclosure () -> String) -> CalendarDate? {
    guard let node, let text = text(node, what()) else { return nil }
    guard let date = CalendarDate(text) else {
      report(
        "bad-date",
        "`\(text)` is not a date",
        help: "write year-month-day, such as 2026-06-15; the day must exist",
        at: node.range
      )
      return nil
    }
    return date
  }

  /// A yes or a no.
  mutating func yesNo(_ node: YAMLNode?, _ what: @autoclosure () -> String) -> Bool? {
    guard let node, let text = text(node, what()) else { return nil }
    guard let value = truth(from: text) else {
      report("bad-yes-no", "\(what()) is `yes` or `no`, not `\(text)`", at: node.range)
      return nil
    }
    return value
  }

  /// One value of a closed set of words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode?,
    _ what: @autoclosure () -> String,
    as type: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    guard let node, let text = text(node, what()) else { return nil }
    if let value = Word(rawValue: text) { return value }
    let words = Word.allCases.map(\.rawValue)
    let nearest = nearestName(to: text, in: words)
    report(
      "unknown-word",
      "`\(text)` is not a \(what())" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: "one of: \(words.joined(separator: ", "))",
      at: node.range
    )
    return nil
  }

  mutating func adopt(_ more: [Diagnostic]) {
    diagnostics += more
  }
}

/// `yes` or `true`, `no` or `false`; anything else is neither.
func truth(from text: String) -> Bool? {
  switch text {
  case "yes", "true": true
  case "no", "false": false
  default: nil
  }
}

/// A mapping whose keys have been checked.
struct NodeMapping {
  let entries: [YAMLEntry]

  // An index is looked for rather than an entry: entries are large, and most of those passed by are not wanted.

  subscript(key: String) -> YAMLNode? {
    entries.firstIndex { $0.keyText == key }.map { entries[$0].value }
  }

  func entry(_ key: String) -> YAMLEntry? {
    entries.firstIndex { $0.keyText == key }.map { entries[$0] }
  }
}
