import RulesEngine

/// The text of a notice with its markup seen through.
///
/// Releases are often saved as web pages. Tags become blanks and entities the characters they stand
/// for, each in the bytes it took, so that a place in here is a place in the text as released.
struct NoticeText {
  private(set) var bytes: [UInt8]

  /// Fills up what a tag or an entity leaves; it occurs in no UTF-8 text and is not there for a reader.
  static let filler: UInt8 = 0xFF

  init(_ text: String) {
    bytes = Array(text.utf8)
    seeThroughMarkup()
  }

  /// The text of a range as a reader sees it, blanks made single.
  func released(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end].filter { $0 != Self.filler }, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func seeThroughMarkup() {
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): position = seeThroughTag(at: position)
      case UInt8(ascii: "&"): position = decodeEntity(at: position)
      default: position += 1
      }
    }
  }

  /// Overwrites bytes with a few others and fills up the rest.
  private mutating func replace(_ range: Range<Int>, by replacement: [UInt8]) -> Int {
    for (offset, index) in range.enumerated() {
      bytes[index] = offset < replacement.count ? replacement[offset] : Self.filler
    }
    return range.upperBound
  }
}

// MARK: - Tags

extension NoticeText {
  /// Tags inside a line, which part no words; all others begin a paragraph or a line.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "big", "cite", "code", "del", "e", "em", "font", "i", "ins", "mark", "q", "s",
    "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr",
  ]
  private static let lines: Set<String> = ["br", "td", "th"]
  /// What stands in these is no text.
  private static let hidden: Set<String> = ["script", "style"]

  private mutating func seeThroughTag(at start: Int) -> Int {
    if matches("<!--", at: start) {
      return replace(start..<min(find("-->", from: start + 4) + 3, bytes.count), by: [0x20])
    }
    var place = start + 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd || place < bytes.count && isDeclaration(bytes[place]) { place += 1 }
    let name = name(at: place)
    place += name.utf8.count
    guard !name.isEmpty, let close = close(from: place) else { return start + 1 }
    if !isEnd, Self.hidden.contains(name) {
      return replace(start..<find("</" + name, from: close), by: [0x20])
    }
    let lines = Self.inline.contains(name) ? 0 : Self.lines.contains(name) ? 1 : 2
    return replace(start..<close, by: Array(repeating: 0x0A, count: lines))
  }

  private func isDeclaration(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private func name(at start: Int) -> String {
    let name = bytes[start...].prefix { isLetter($0) || (0x30...0x39).contains($0) }.prefix(16)
    guard let first = name.first, isLetter(first) else { return "" }
    return String(decoding: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// The place after the `>` of a tag whose name ends here; nil when this is no tag, as in `a <b and c> d`.
  private func close(from start: Int) -> Int? {
    var place = start
    var isPlain = true
    var hasValue = false
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") {
      switch bytes[place] {
      case UInt8(ascii: ">"): return isPlain || hasValue ? place + 1 : nil
      case UInt8(ascii: "="): hasValue = true
      case 0...0x20, UInt8(ascii: "/"): break
      default:
        // What follows the name directly belongs to something else: `<name@example>`.
        guard place > start else { return nil }
        isPlain = false
      }
      place += 1
    }
    return nil
  }

  private func matches(_ text: String, at start: Int) -> Bool {
    bytes.count - start >= text.utf8.count
      && zip(bytes[start...], text.utf8).allSatisfy { byte, other in
        byte == other || isLetter(byte) && byte | 0x20 == other
      }
  }

  /// The place of a mark, or the end of the text where it is missing.
  private func find(_ mark: String, from start: Int) -> Int {
    var place = start
    while place < bytes.count, !matches(mark, at: place) { place += 1 }
    return place
  }
}

// MARK: - Entities

extension NoticeText {
  private static let entities: [String: UInt32] = [
    "amp": 0x26, "apos": 0x27, "bull": 0x2022, "emsp": 0x2003, "ensp": 0x2002, "gt": 0x3E,
    "hellip": 0x2026, "ldquo": 0x201C, "lsquo": 0x2018, "lt": 0x3C, "mdash": 0x2014,
    "middot": 0xB7, "nbsp": 0xA0, "ndash": 0x2013, "quot": 0x22, "rdquo": 0x201D, "rsquo": 0x2019,
    "sect": 0xA7, "shy": 0xAD, "thinsp": 0x2009,
  ]
  /// What old pages mean by numbers that are no characters.
  private static let oldNumbers: [UInt32: UInt32] = [
    0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014,
  ]

  private mutating func decodeEntity(at start: Int) -> Int {
    guard let (scalar, end) = entity(at: start) else { return start + 1 }
    return replace(start..<end, by: Array(String(scalar).utf8))
  }

  /// The character and the place after the entity; read apart from writing, so that no slice of the
  /// bytes is alive that would have them copied.
  private func entity(at start: Int) -> (Unicode.Scalar, end: Int)? {
    let body = bytes[(start + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard body.endIndex < bytes.count, bytes[body.endIndex] == UInt8(ascii: ";"),
      let scalar = value(ofEntity: String(decoding: body, as: UTF8.self)).flatMap(
        Unicode.Scalar.init
      )
    else { return nil }
    return (scalar, body.endIndex + 1)
  }

  private func value(ofEntity name: String) -> UInt32? {
    guard name.utf8.first == UInt8(ascii: "#") else { return Self.entities[name] }
    let digits = name.dropFirst()
    let isHex = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
      return nil
    }
    return Self.oldNumbers[value] ?? value
  }
}
