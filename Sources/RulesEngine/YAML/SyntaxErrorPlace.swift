/// The line on which libyaml stopped.
struct SyntaxErrorPlace {
  let file: SourceFile
  let offset: Int
  let line: SourceRange

  init(_ offset: Int, in file: SourceFile) {
    self.file = file
    // At the end of the file there is nothing to point at but the last line that holds something.
    var offset = min(offset, file.bytes.count)
    if offset == file.bytes.count {
      while offset > 0, isBlankOrBreak(file.bytes[offset - 1]) { offset -= 1 }
    }
    self.offset = offset
    let number = file.location(at: offset).line
    line = file.range(of: number) ?? SourceRange(start: offset, end: offset)
  }

  var byte: UInt8? { offset < file.bytes.count ? file.bytes[offset] : nil }

  /// Whether only blanks stand before the problem on its line.
  var isFirstOnLine: Bool {
    file.bytes[line.start..<offset].allSatisfy { isBlankOrBreak($0) }
  }

  /// The first character of the line that is no blank.
  var firstOnLine: Int {
    var index = line.start
    while index < line.end, isBlankOrBreak(file.bytes[index]) { index += 1 }
    return index
  }

  /// The tab among the blanks the line starts with.
  var leadingTab: Int? {
    var index = line.start
    while index < line.end, isBlankOrBreak(file.bytes[index]) {
      if file.bytes[index] == UInt8(ascii: "\t") { return index }
      index += 1
    }
    return nil
  }

  /// The backslash of the escape the problem stands in.
  var backslash: Int? {
    file.bytes[max(line.start, offset - 10)...].prefix(offset + 1 - max(line.start, offset - 10))
      .lastIndex(of: UInt8(ascii: "\\"))
  }

  /// Where the value of the first key, or of the list mark, starts on the line.
  var valueStart: Int? {
    let bytes = file.bytes
    var index = line.start
    while index < line.end, bytes[index] == 0x20 { index += 1 }
    while index + 1 < line.end, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == 0x20 {
      index += 2
      while index < line.end, bytes[index] == 0x20 { index += 1 }
    }
    let first = index
    while index + 1 < line.end {
      if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == 0x20 {
        index += 1
        while index < line.end, bytes[index] == 0x20 { index += 1 }
        return index < line.end ? index : nil
      }
      index += 1
    }
    return first < line.end ? first : nil
  }
}

extension SourceFile {
  /// The offset after the character at an offset; the offset itself at a line end.
  func endOfCharacter(at offset: Int) -> Int {
    guard offset < bytes.count, !isBreak(bytes[offset]) else { return offset }
    var end = offset + 1
    while end < bytes.count, isContinuation(bytes[end]) { end += 1 }
    return end
  }
}
