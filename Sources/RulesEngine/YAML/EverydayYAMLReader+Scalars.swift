extension EverydayYAMLReader {
  func text(_ range: SourceRange) -> String {
    String(
      decoding: UnsafeBufferPointer(rebasing: bytes[range.start..<range.end]),
      as: UTF8.self
    )
  }

  private func node(_ text: String, _ style: YAMLScalar.Style, from start: Int, to end: Int)
    throws(Unusual) -> YAMLNode
  {
    guard end - start <= limits.maxScalarBytes else { throw Unusual() }
    return YAMLNode(
      content: .scalar(YAMLScalar(text: text, style: style)),
      range: SourceRange(start: start, end: end)
    )
  }

  /// A plain scalar on one line or a quoted one; afterwards the blanks behind it are skipped.
  mutating func lineScalar(inFlow: Bool) throws(Unusual) -> YAMLNode {
    let scalar: YAMLNode
    var hasFold = false
    switch byte(index) {
    case UInt8(ascii: "\""): scalar = try doubleQuoted(&hasFold)
    case UInt8(ascii: "'"): scalar = try singleQuoted(&hasFold)
    default:
      try checkStartOfPlain(inFlow: inFlow)
      let range = try plainRange(inFlow: inFlow)
      scalar = try node(text(range), .plain, from: range.start, to: range.end)
    }
    skipSpaces()
    // A key stands on one line.
    guard !hasFold || byte(index) != UInt8(ascii: ":") else { throw Unusual() }
    return scalar
  }

  // MARK: Plain

  private func checkStartOfPlain(inFlow: Bool) throws(Unusual) {
    switch byte(index) {
    case UInt8(ascii: "-"):
      // A number, as a rule; `-` before anything that could be a mark is left alone.
      guard !isBlankOrEnd(index + 1), !inFlow || isDigit(byte(index + 1)) else { throw Unusual() }
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"), 0x20, 0x09, 0x0A, 0x0D:
      throw Unusual()
    default: break
    }
  }

  /// The next line of a plain scalar; a colon that would make it a key is left to libyaml.
  mutating func plainContinuation() throws(Unusual) -> SourceRange {
    let range = try plainRange(inFlow: false)
    guard !range.isEmpty, !isColon else { throw Unusual() }
    return range
  }

  /// The plain text that starts here, without the blanks before what ends it.
  private mutating func plainRange(inFlow: Bool) throws(Unusual) -> SourceRange {
    let start = index
    var end = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case 0x20:
        index += 1
        continue
      case 0x0A: return SourceRange(start: start, end: end)
      case UInt8(ascii: ":"):
        if isBlankOrEnd(index + 1) { return SourceRange(start: start, end: end) }
        if inFlow, !isDigit(byte(index + 1)), byte(index + 1) != UInt8(ascii: "/"),
          !isLetter(byte(index + 1))
        {
          throw Unusual()
        }
      case UInt8(ascii: "#"):
        if index > start, bytes[index - 1] == 0x20 { return SourceRange(start: start, end: end) }
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if inFlow { return SourceRange(start: start, end: end) }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
        if inFlow { throw Unusual() }
      case 0x09, 0x0D: throw Unusual()
      default: break
      }
      index += 1
      end = index
    }
    return SourceRange(start: start, end: end)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  // MARK: Quoted

  private mutating func singleQuoted(_ hasFold: inout Bool) throws(Unusual) -> YAMLNode {
    let start = index
    index += 1
    var doubled = false
    while true {
      let next = byte(index)
      if next == 0x0A {
        try skipFold()
        hasFold = true
        continue
      }
      index += 1
      guard next == UInt8(ascii: "'") else { continue }
      guard byte(index) == UInt8(ascii: "'") else { break }
      doubled = true
      index += 1
    }
    var text = text(SourceRange(start: start + 1, end: index - 1))
    if doubled || hasFold { text = unescaped(start + 1, index - 1, escape: UInt8(ascii: "'")) }
    return try node(text, .singleQuoted, from: start, to: index)
  }

  private mutating func doubleQuoted(_ hasFold: inout Bool) throws(Unusual) -> YAMLNode {
    let start = index
    index += 1
    var escaped = false
    while byte(index) != UInt8(ascii: "\"") {
      switch byte(index) {
      case 0x0A:
        try skipFold()
        hasFold = true
        continue
      case UInt8(ascii: "\\"):
        escaped = true
        index += 1
        // The escapes that stand for themselves; the others are rare.
        guard
          byte(index) == UInt8(ascii: "\"") || byte(index) == UInt8(ascii: "\\")
            || byte(index) == UInt8(ascii: "/")
        else { throw Unusual() }
      default: break
      }
      index += 1
    }
    index += 1
    let text =
      escaped || hasFold
      ? unescaped(start + 1, index - 1, escape: UInt8(ascii: "\\"))
      : text(SourceRange(start: start + 1, end: index - 1))
    return try node(text, .doubleQuoted, from: start, to: index)
  }

  /// Moves past a line end in quotes and the indentation after it; both together are one space.
  private mutating func skipFold() throws(Unusual) {
    guard byte(index - 1) != 0x20, byte(index - 1) != 0x09, byte(index + 1) == 0x20 else {
      throw Unusual()
    }
    index += 1
    skipSpaces()
    guard !isBlankOrEnd(index) else { throw Unusual() }
  }

  /// The text with its lines joined and without the escape characters; each stands before the
  /// character it protects.
  private func unescaped(_ start: Int, _ end: Int, escape: UInt8) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var offset = start
    while offset < end {
      if bytes[offset] == 0x0A {
        text.append(0x20)
        repeat { offset += 1 } while offset < end && bytes[offset] == 0x20
        continue
      }
      if bytes[offset] == escape { offset += 1 }
      text.append(bytes[offset])
      offset += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Blocks

  /// A `|` or `>` block without an indentation of its own; every line ends with a line feed.
  mutating func blockScalar(inside parent: Int) throws(Unusual) -> YAMLNode {
    let start = index
    let isFolded = byte(index) == UInt8(ascii: ">")
    index += 1
    let chomp = byte(index)
    if chomp == UInt8(ascii: "-") || chomp == UInt8(ascii: "+") { index += 1 }
    guard parent >= 0, byte(index) == 0x0A else { throw Unusual() }
    index += 1
    var blanks = 0
    let indent = try blockIndent(parent: parent, blanks: &blanks)
    var text: [UInt8] = []
    var hasLine = false
    var afterBlank = false
    while true {
      let startsBlank = byte(index) == 0x20 || byte(index) == 0x09
      if hasLine {
        if !isFolded || afterBlank || startsBlank {
          text.append(0x0A)
        } else if blanks == 0 {
          text.append(0x20)
        }
      }
      for _ in 0..<blanks { text.append(0x0A) }
      afterBlank = startsBlank
      hasLine = true
      let lineStart = index
      while byte(index) != 0x0A { index += 1 }
      let line = bytes[lineStart..<index]
      guard index < bytes.count, !line.contains(0x0D) else { throw Unusual() }
      text.append(contentsOf: line)
      index += 1
      guard try continuesBlock(indent: indent, blanks: &blanks) else { break }
    }
    if chomp != UInt8(ascii: "-") { text.append(0x0A) }
    if chomp == UInt8(ascii: "+") { for _ in 0..<blanks { text.append(0x0A) } }
    var end = index
    while end > start, isBlankOrBreak(bytes[end - 1]) { end -= 1 }
    guard text.count <= limits.maxScalarBytes else { throw Unusual() }
    return try node(
      String(decoding: text, as: UTF8.self),
      isFolded ? .folded : .literal,
      from: start,
      to: end
    )
  }

  /// Moves to the first line that holds something and gives its column.
  private mutating func blockIndent(parent: Int, blanks: inout Int) throws(Unusual) -> Int {
    var widest = 0
    while true {
      let lineStart = index
      skipSpaces()
      let column = index - lineStart
      guard index < bytes.count, byte(index) != 0x09, byte(index) != 0x0D else { throw Unusual() }
      guard byte(index) == 0x0A else {
        guard column > parent, column >= widest, column > 0 else { throw Unusual() }
        return column
      }
      widest = max(widest, column)
      blanks += 1
      index += 1
    }
  }

  /// Moves past empty lines to the next line of the block, or to the line that ends it.
  private mutating func continuesBlock(indent: Int, blanks: inout Int) throws(Unusual) -> Bool {
    blanks = 0
    while true {
      let lineStart = index
      while index - lineStart < indent, byte(index) == 0x20 { index += 1 }
      guard index < bytes.count else {
        guard index == lineStart else { throw Unusual() }
        return false
      }
      if byte(index) == 0x0A {
        blanks += 1
        index += 1
      } else if index - lineStart == indent {
        return true
      } else {
        guard byte(index) != 0x09, byte(index) != 0x0D else { throw Unusual() }
        index = lineStart
        return false
      }
    }
  }
}
