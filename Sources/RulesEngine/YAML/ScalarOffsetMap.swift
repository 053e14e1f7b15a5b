/// Maps places in the text of a scalar to places in the file, through quotes, escapes and folding.
///
/// Expressions stand in scalars of rule files; this puts their errors under the right letter. The
/// scalar is decoded a second time, byte by byte, noting where each byte came from. If the result is
/// not the text libyaml gave, the map answers with the whole scalar rather than with a wrong place.
public struct ScalarOffsetMap: Sendable {
  private let whole: SourceRange
  /// Where each byte of the text comes from; none if the texts did not agree.
  private let origins: [SourceRange]?

  /// The range in the file of a range of UTF-8 offsets in the text of a scalar.
  public static func fileRange(
    of range: Range<Int>,
    in scalar: YAMLNode,
    file: SourceFile
  ) -> SourceRange {
    ScalarOffsetMap(scalar, in: file).fileRange(of: range)
  }

  /// Makes the map of one scalar.
  public init(_ node: YAMLNode, in file: SourceFile) {
    whole = node.textRange
    guard let scalar = node.scalar, !whole.isEmpty, whole.end <= file.bytes.count else {
      origins = nil
      return
    }
    var decoder = ScalarDecoder(bytes: file.bytes, range: whole)
    switch scalar.style {
    case .plain, .jsonLiteral: decoder.decodeFlow(quote: nil)
    case .singleQuoted: decoder.decodeFlow(quote: UInt8(ascii: "'"))
    case .doubleQuoted: decoder.decodeFlow(quote: UInt8(ascii: "\""))
    case .literal: decoder.decodeBlock(folded: false, text: scalar.text)
    case .folded: decoder.decodeBlock(folded: true, text: scalar.text)
    }
    origins = decoder.text.elementsEqual(scalar.text.utf8) ? decoder.origins : nil
  }

  /// The range in the file of a range of UTF-8 offsets in the text.
  public func fileRange(of range: Range<Int>) -> SourceRange {
    guard let origins, !origins.isEmpty else { return whole }
    let lower = max(0, range.lowerBound)
    guard lower < origins.count else {
      let end = origins[origins.count - 1].end
      return SourceRange(start: end, end: end)
    }
    let start = origins[lower].start
    guard range.upperBound > lower else { return SourceRange(start: start, end: start) }
    return SourceRange(start: start, end: origins[min(range.upperBound, origins.count) - 1].end)
  }
}

/// Decodes the text of a scalar as YAML does and keeps where every byte came from.
private struct ScalarDecoder {
  let bytes: [UInt8]
  let range: SourceRange
  private(set) var text: [UInt8] = []
  private(set) var origins: [SourceRange] = []
  private var index: Int

  init(bytes: [UInt8], range: SourceRange) {
    self.bytes = bytes
    self.range = range
    index = range.start
  }

  private mutating func emit(_ byte: UInt8, from start: Int, to end: Int) {
    text.append(byte)
    origins.append(SourceRange(start: start, end: end))
  }

  // MARK: Plain and quoted

  mutating func decodeFlow(quote: UInt8?) {
    var end = range.end
    if quote != nil {
      index += 1
      end -= 1
    }
    while index < end {
      let byte = bytes[index]
      if isBlankOrBreak(byte) {
        decodeBlanks(end: end, afterEscapedBreak: false)
      } else if byte == UInt8(ascii: "'"), quote == byte {
        emit(byte, from: index, to: index + 2)
        index += 2
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        decodeEscape(end: end)
      } else {
        emit(byte, from: index, to: index + 1)
        index += 1
      }
    }
  }

  /// Blanks stay; blanks with line ends fold: one line end is a space, of more the first is dropped.
  private mutating func decodeBlanks(end: Int, afterEscapedBreak: Bool) {
    let start = index
    var breaks: [SourceRange] = []
    while index < end, isBlankOrBreak(bytes[index]) {
      if isBreak(bytes[index]) {
        let from = index
        skipBreak(end: end)
        breaks.append(SourceRange(start: from, end: index))
      } else {
        index += 1
      }
    }
    if afterEscapedBreak {
      for line in breaks { emit(0x0A, from: line.start, to: line.end) }
    } else if breaks.isEmpty {
      for offset in start..<index { emit(bytes[offset], from: offset, to: offset + 1) }
    } else if breaks.count == 1 {
      emit(0x20, from: breaks[0].start, to: breaks[0].end)
    } else {
      for line in breaks.dropFirst() { emit(0x0A, from: line.start, to: line.end) }
    }
  }

  private mutating func skipBreak(end: Int) {
    let isReturn = bytes[index] == 0x0D
    index += 1
    if isReturn, index < end, bytes[index] == 0x0A { index += 1 }
  }

  private mutating func decodeEscape(end: Int) {
    let start = index
    index += 1
    guard index < end else { return }
    let letter = bytes[index]
    if isBreak(letter) {
      skipBreak(end: end)
      decodeBlanks(end: end, afterEscapedBreak: true)
      return
    }
    index += 1
    var value: UInt32
    switch letter {
    case UInt8(ascii: "x"): value = hexadecimal(2, end: end)
    case UInt8(ascii: "u"): value = hexadecimal(4, end: end)
    case UInt8(ascii: "U"): value = hexadecimal(8, end: end)
    default: value = Self.escapes[letter] ?? UInt32(letter)
    }
    // JSON writes a character beyond U+FFFF as two escapes.
    if (0xD800..<0xDC00).contains(value), index + 1 < end, bytes[index + 1] == UInt8(ascii: "u") {
      index += 2
      value = 0x10000 + (value - 0xD800) << 10 + (hexadecimal(4, end: end) & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    for byte in String(Character(scalar)).utf8 { emit(byte, from: start, to: index) }
  }

  private mutating func hexadecimal(_ digits: Int, end: Int) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits where index < end {
      let digit = Character(UnicodeScalar(bytes[index])).hexDigitValue ?? 0
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  private static let escapes: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9,
    UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    UInt8(ascii: "e"): 27, UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0,
    UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
  ]

  // MARK: Blocks

  mutating func decodeBlock(folded: Bool, text expected: String) {
    skipLine()
    let indent = indentation(expected)
    var pending: SourceRange?
    var blanks: [SourceRange] = []
    var afterBlank = false
    while index < range.end {
      let spaces = leadingSpaces(upTo: indent)
      if index + spaces < range.end, isBreak(bytes[index + spaces]) {
        index += spaces
        blanks.append(lineEnd())
        continue
      }
      index += spaces
      let startsBlank = index < range.end && (bytes[index] == 0x20 || bytes[index] == 0x09)
      if let line = pending {
        if !folded || afterBlank || startsBlank {
          emit(0x0A, from: line.start, to: line.end)
        } else if blanks.isEmpty {
          emit(0x20, from: line.start, to: line.end)
        }
      }
      for line in blanks { emit(0x0A, from: line.start, to: line.end) }
      blanks = []
      afterBlank = startsBlank
      while index < range.end, !isBreak(bytes[index]) {
        emit(bytes[index], from: index, to: index + 1)
        index += 1
      }
      pending = index < range.end ? lineEnd() : nil
    }
    // The range ends with the last line that holds something; what the text has more are the line
    // ends that `|` and `|+` keep.
    for byte in expected.utf8.dropFirst(text.count) where byte == 0x0A {
      emit(byte, from: range.end, to: range.end)
    }
  }

  private mutating func skipLine() {
    while index < range.end, !isBreak(bytes[index]) { index += 1 }
    if index < range.end { skipBreak(end: range.end) }
  }

  private mutating func lineEnd() -> SourceRange {
    let start = index
    skipBreak(end: range.end)
    return SourceRange(start: start, end: index)
  }

  private func leadingSpaces(upTo limit: Int) -> Int {
    var count = 0
    while count < limit, index + count < range.end, bytes[index + count] == 0x20 { count += 1 }
    return count
  }

  /// The blanks before the first line, less those that are part of its text.
  private func indentation(_ text: String) -> Int {
    var offset = index
    var spaces = 0
    while offset < range.end, bytes[offset] == 0x20 || isBreak(bytes[offset]) {
      spaces = bytes[offset] == 0x20 ? spaces + 1 : 0
      offset += 1
    }
    let kept = text.utf8.drop { $0 == 0x0A }.prefix { $0 == 0x20 }.count
    return max(0, spaces - kept)
  }
}
