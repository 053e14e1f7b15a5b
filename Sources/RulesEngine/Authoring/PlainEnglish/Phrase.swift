/// What an expression says, before it is written out as a line or as a list.
///
/// A line is used only where it can be read in one way; what is deeper becomes an indented list.
indirect enum Phrase: Sendable {
  /// One statement.
  case plain(String)
  /// All of them hold.
  case all([Phrase])
  /// At least one of them holds.
  case any([Phrase])
  /// Words such as `there is a line such that`, and what they are about.
  case lead(String, Phrase)
  /// If the first holds the second, else the third.
  case choice(Phrase, then: Phrase, otherwise: Phrase)
}

extension Phrase {
  /// The lines of the phrase; those of a list are indented by two spaces a level and start with `- `.
  var lines: [String] {
    if let line, line.count <= Self.longestLine || isPlain { return [line] }
    return outline("")
  }

  /// More letters than this read better as a list.
  private static let longestLine = 280

  private var isPlain: Bool {
    if case .plain = self { true } else { false }
  }

  // MARK: As one line

  /// The phrase as one line; nil where that could be read in two ways.
  private var line: String? {
    switch self {
    case .plain(let text): return text
    case .lead(let words, let body): return body.closed.map { "\(words) \($0)" }
    case .all(let parts):
      guard let texts = Self.closed(parts) else { return nil }
      if texts.count == 2 { return "\(texts[0]), and \(texts[1])" }
      return texts.dropLast().map { $0 + "; " }.joined() + "and " + (texts.last ?? "")
    case .any(let parts):
      if parts.count == 2 { return closed }
      guard let texts = Self.closed(parts), let last = texts.last else { return nil }
      return "at least one of these holds: " + texts.dropLast().map { $0 + "; " }.joined()
        + "or \(last)"
    case .choice(.plain(let condition), .plain(let accepted), .plain(let rejected)):
      return "if \(condition), then \(accepted); otherwise \(rejected)"
    case .choice: return nil
    }
  }

  /// The parts of a list in a line; only the last may go on to the end of the line by itself.
  private static func closed(_ parts: [Phrase]) -> [String]? {
    var texts: [String] = []
    for (index, part) in parts.enumerated() {
      if case .lead = part, index < parts.count - 1 { return nil }
      guard let text = part.closed else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// The phrase as a part of a line whose end can be told.
  private var closed: String? {
    switch self {
    case .plain(let text): return text
    case .all(let parts): return Self.pair(parts).map { "both \($0) and \($1)" }
    case .any(let parts): return Self.pair(parts).map { "either \($0) or \($1)" }
    case .lead(let words, let body): return body.closed.map { "\(words) \($0)" }
    case .choice: return nil
    }
  }

  private static func pair(_ parts: [Phrase]) -> (String, String)? {
    guard parts.count == 2, case .plain(let first) = parts[0], case .plain(let second) = parts[1]
    else { return nil }
    return (first, second)
  }

  // MARK: As a list

  private func outline(_ words: String) -> [String] {
    let start = words.isEmpty ? "" : words + " "
    switch self {
    case .plain(let text): return [start + text]
    case .lead(let more, let body): return body.outline(start + more)
    case .all(let parts):
      let head = parts.count == 2 ? "both of these hold:" : "all of these hold:"
      return [start + head] + Self.items(parts)
    case .any(let parts): return [start + "at least one of these holds:"] + Self.items(parts)
    case .choice(let condition, let accepted, let rejected):
      return [start + "one of these is asked:"]
        + Self.items([
          .lead("if", condition.joined(", then", accepted)), .lead("otherwise", rejected),
        ])
    }
  }

  private static func items(_ parts: [Phrase]) -> [String] {
    parts.flatMap { part in
      part.lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }
  }

  /// A condition and what follows from it, the condition in one line.
  private func joined(_ words: String, _ body: Phrase) -> Phrase {
    .lead((line ?? lines.joined(separator: " ")) + words, body)
  }
}
