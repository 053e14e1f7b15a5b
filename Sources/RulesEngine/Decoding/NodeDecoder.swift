internal import CEL

/// Reads the keys of one of our own files, collecting every problem with its place instead of stopping at the first.
///
/// What a value is called is asked for only when there is something to say about it.
struct NodeDecoder {
  let file: SourceFile
  private var problems = BoundedDiagnostics()

  /// What is told of the file.
  var diagnostics: [Diagnostic] { problems.told }
  /// How many problems there are, with those that are not told.
  var problemCount: Int { problems.count }
  /// Further problems are only counted.
  var isFull: Bool { problems.isFull }

  /// The file is one of a pack, not a case file.
  ///
  /// Its words may be shown, and a misspelt key counts as the one it was meant for, so that one mistake makes one
  /// message. Of a case file neither holds.
  private let isOurs: Bool

  init(file: SourceFile, isOurs: Bool = true) {
    self.file = file
    self.isOurs = isOurs
  }

  mutating func report(
    _ id: String,
    _ message: String,
    help: String? = nil,
    at range: SourceRange,
    severity: Diagnostic.Severity = .error
  ) {
    if problems.isFull, severity == .error { return problems.count(in: file, at: range) }
    problems.append(
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

  /// Counts a problem that there is no room to tell, so that no time is lost on its words; whether there is none.
  mutating func isFull(for range: SourceRange) -> Bool {
    guard problems.isFull else { return false }
    problems.count(in: file, at: range)
    return true
  }

  /// The node as a mapping whose keys are all among `keys`; unknown keys are reported with the nearest known one.
  mutating func mapping(_ node: YAMLNode?, _ what: @autoclosure () -> String, keys: [String])
    -> NodeMapping?
  {
    guard var entries = entries(node, what()) else { return nil }
    for index in entries.indices where !keys.contains(entries[index].keyText) {
      let nearest = reportUnknownKey(entries[index], in: what(), keys: keys)
      guard isOurs, let nearest, !entries.contains(where: { $0.keyText == nearest }) else {
        continue
      }
      var meant = entries[index].key
      meant.content = .scalar(YAMLScalar(text: nearest, style: .plain))
      entries[index] = YAMLEntry(key: meant, value: entries[index].value)
    }
    return NodeMapping(entries: entries)
  }

  /// Reports a key that nobody knows; gives the one it was most likely meant for.
  ///
  /// A value may stand in the place of a key: of a case file only keys that look like keys are shown.
  @discardableResult
  mutating func reportUnknownKey(
    _ entry: YAMLEntry,
    in what: @autoclosure () -> String,
    keys: [String],
    help: String? = nil
  ) -> String? {
    // Looking for the nearest name costs time that a file of nonsense must not take.
    guard !isFull(for: entry.key.range) else { return nil }
    let nearest = nearestName(to: entry.keyText, in: keys)
    let isShown = isOurs || entry.keyText.isPlainWord
    let listed =
      isOurs || keys.count <= 16 ? "the keys here are: \(keys.joined(separator: ", "))" : nil
    report(
      "unknown-key",
      (isShown ? "unknown key `\(entry.keyText)` in \(what())" : "unknown key in \(what())")
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: nearest == nil ? listed ?? help : help,
      at: entry.key.range
    )
    return nearest
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
    guard scalar.text.contains(where: { !$0.isWhitespace }) else {
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
  mutating func date(
    _ node: YAMLNode?,
    _ what: @autoclosure () -> String,
    showsText: Bool = true
  ) -> CalendarDate? {
    guard let node, let text = text(node, what()) else { return nil }
    guard let date = CalendarDate(text) else {
      report(
        "bad-date",
        "\(showsText ? "`\(text)`" : "what stands here") is not a date",
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
      "`\(text)` is not \(what().withArticle)" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: "one of: \(words.joined(separator: ", "))",
      at: node.range
    )
    return nil
  }

  /// A file with settings has one document; what stands behind it would be passed over.
  mutating func reportSecond(of documents: [YAMLDocument]) {
    guard documents.count > 1 else { return }
    report(
      "several-documents",
      "the file has more than one document",
      help: "take the `---` out: only what stands before it is read",
      at: documents[1].root?.range ?? SourceRange(start: 0, end: 0)
    )
  }

  mutating func adopt(_ more: [Diagnostic]) {
    for diagnostic in more { problems.append(diagnostic) }
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

extension String {
  /// `a date`, `an event`.
  var withArticle: String {
    (first.map { "aeiouAEIO".contains($0) } ?? false) ? "an \(self)" : "a \(self)"
  }

  /// Made of small letters and underscores, as the names of our keys are.
  var isPlainWord: Bool {
    count <= 40
      && utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
      }
  }
}
