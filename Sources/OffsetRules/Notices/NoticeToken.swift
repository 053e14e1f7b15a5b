/// A word, a number or a mark of a notice, with its place in the text as released.
struct NoticeToken: Sendable {
  enum Kind: Sendable { case word, number, mark }
  /// What stands between this token and the one before.
  enum Gap: Int, Comparable, Sendable {
    case none, space, line, blankLine

    static func < (one: Gap, other: Gap) -> Bool {
      one.rawValue < other.rawValue
    }
  }
  enum Capitals: Sendable { case none, first, all }

  var kind: Kind
  /// The token in small letters, without possessive endings, soft hyphens and ligatures.
  var text: String
  /// UTF-8 offsets in the text as released.
  var range: Range<Int>
  var gap: Gap
  var capitals: Capitals = .none

  func isMark(_ character: String) -> Bool {
    kind == .mark && text == character
  }
}

/// Cuts a text into tokens, seeing through the typography of released notices.
///
/// Odd spaces, soft and zero-width characters, curly quotes, ligatures, words broken by a hyphen at
/// the end of a line and contractions (`isn't` is `is not`) all come out as plain words.
struct NoticeScanner {
  /// Of longer words only the beginning is kept.
  private static let longestWord = 64

  private let bytes: [UInt8]
  private var position = 0
  private var gap = NoticeToken.Gap.space
  private var tokens: [NoticeToken] = []

  private init(_ text: NoticeText) {
    bytes = text.bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  static func tokens(of text: NoticeText) -> [NoticeToken] {
    var scanner = NoticeScanner(text)
    scanner.scan()
    return scanner.tokens
  }

  private mutating func scan() {
    while let (character, length) = character(at: position) {
      switch character {
      case .space: widen(.space, by: length)
      case .line: widen(gap >= .line ? .blankLine : .line, by: length)
      case .ignored: position += length
      case .letters: scanWord()
      case .digit: scanNumber()
      case .apostrophe: append(.mark, "'", to: position + length)
      case .hyphen: append(.mark, "-", to: position + length)
      case .mark(let text): appendMark(text, to: position + length)
      }
    }
  }

  private mutating func widen(_ wider: NoticeToken.Gap, by length: Int) {
    position += length
    gap = max(gap, wider)
  }

  private mutating func append(
    _ kind: NoticeToken.Kind,
    _ text: String,
    to end: Int,
    capitals: NoticeToken.Capitals = .none
  ) {
    tokens.append(
      NoticeToken(kind: kind, text: text, range: position..<end, gap: gap, capitals: capitals)
    )
    position = end
    gap = .none
  }

  /// A mark; a row of one mark, as the dots of a table, is kept as three.
  private mutating func appendMark(_ text: String, to end: Int) {
    let last = tokens.count - 1
    if last >= 2, gap == .none, tokens[(last - 2)...last].allSatisfy({ $0.isMark(text) }) {
      tokens[last].range = tokens[last].range.lowerBound..<end
      position = end
    } else {
      append(.mark, text, to: end)
    }
  }

  /// Digits with the points and commas between them, as in `2,742` and `1.290`.
  private mutating func scanNumber() {
    var end = position
    var text = ""
    while end < bytes.count {
      if isDigit(end) {
        text.unicodeScalars.append(Unicode.Scalar(bytes[end]))
      } else if bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ","),
        isDigit(end + 1)
      {
        text.unicodeScalars.append(Unicode.Scalar(bytes[end]))
      } else {
        break
      }
      end += 1
    }
    append(.number, text, to: end)
  }

  private mutating func scanWord() {
    var end = position
    var text = ""
    var upper = 0
    var letters = 0
    var startsUpper = false
    scanning: while let (character, length) = character(at: end) {
      switch character {
      case .letters(let lower, let isUpper):
        if letters == 0 { startsUpper = isUpper }
        if isUpper { upper += 1 }
        letters += 1
        if letters <= Self.longestWord { text += lower }
      case .ignored: break
      case .apostrophe:
        guard case .letters? = self.character(at: end + length)?.0 else { break scanning }
        text += "'"
      case .hyphen:
        guard let next = continuation(after: end + length) else { break scanning }
        end = next
        continue
      default: break scanning
      }
      end += length
    }
    let capitals: NoticeToken.Capitals =
      startsUpper ? (upper == letters && letters > 1 ? .all : .first) : .none
    appendWord(text, to: end, capitals: capitals)
  }

  /// Where the rest of a word broken at the end of a line stands, after its hyphen.
  private func continuation(after hyphen: Int) -> Int? {
    var next = hyphen
    var lines = 0
    while let (character, length) = character(at: next), next - hyphen < 80 {
      switch character {
      case .space, .ignored: break
      case .line: lines += 1
      case .letters(_, let isUpper): return lines == 1 && !isUpper ? next : nil
      default: return nil
      }
      next += length
    }
    return nil
  }

  private mutating func appendWord(_ text: String, to end: Int, capitals: NoticeToken.Capitals) {
    var text = text
    if text.hasSuffix("n't") {
      let whole = ["can't": "can", "won't": "will", "shan't": "shall"][text]
      let start = position
      append(.word, whole ?? String(text.dropLast(3)), to: end, capitals: capitals)
      tokens.append(NoticeToken(kind: .word, text: "not", range: start..<end, gap: .space))
      return
    }
    if text.hasSuffix("'s") { text.removeLast(2) }
    append(.word, text, to: end, capitals: capitals)
    skipPluralSign()
  }

  /// `agreement(s)` is read as `agreement`.
  private mutating func skipPluralSign() {
    guard position + 3 <= bytes.count, bytes[position] == UInt8(ascii: "("),
      bytes[position + 1] | 0x20 == UInt8(ascii: "s"), bytes[position + 2] == UInt8(ascii: ")")
    else { return }
    position += 3
    tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<position
  }
}

// MARK: - Characters

extension NoticeScanner {
  private enum Character {
    case letters(lower: String, isUpper: Bool)
    case digit, space, line, ignored, apostrophe, hyphen
    case mark(String)
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
  }

  private func character(at index: Int) -> (Character, Int)? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    guard byte != NoticeText.filler else { return (.ignored, 1) }
    guard byte < 0x80 else { return wideCharacter(at: index) }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return (.letters(lower: String(Unicode.Scalar(byte)), isUpper: false), 1)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return (.letters(lower: String(Unicode.Scalar(byte | 0x20)), isUpper: true), 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digit, 1)
    case 0x0D:
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      return (.line, isPair ? 2 : 1)
    case 0x0A: return (.line, 1)
    case 0...0x20, 0x7F: return (.space, 1)
    case UInt8(ascii: "'"): return (.apostrophe, 1)
    case UInt8(ascii: "-"): return (.hyphen, 1)
    default: return (.mark(String(Unicode.Scalar(byte))), 1)
    }
  }

  private func wideCharacter(at index: Int) -> (Character, Int) {
    let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for byte in bytes[min(index + 1, bytes.count)..<min(index + length, bytes.count)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return (.ignored, length) }
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return (.space, length)
    case 0x85, 0x2028, 0x2029: return (.line, length)
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return (.ignored, length)
    case 0x2018, 0x2019, 0x2BC: return (.apostrophe, length)
    case 0x2010, 0x2011: return (.hyphen, length)
    case 0x2012...0x2015, 0x2212: return (.mark("–"), length)
    case 0xFB00...0xFB04:
      let ligatures = ["ff", "fi", "fl", "ffi", "ffl"]
      return (.letters(lower: ligatures[Int(value - 0xFB00)], isUpper: false), length)
    default: break
    }
    guard scalar.properties.isAlphabetic || (0x300...0x36F).contains(value) else {
      return (.mark(String(scalar)), length)
    }
    let lower = scalar.properties.lowercaseMapping
    return (.letters(lower: lower, isUpper: scalar.properties.isUppercase), length)
  }
}
