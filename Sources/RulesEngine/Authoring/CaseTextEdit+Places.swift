/// Where things stand in the text of a case file.
extension CaseTextEdit {
  /// Whether a list or group is written in brackets or braces.
  func isFlow(_ node: YAMLNode) -> Bool {
    guard node.range.start < file.bytes.count else { return false }
    let first = file.bytes[node.range.start]
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The end of the last thing a value says: without the comments and empty lines that follow.
  func contentEnd(of node: YAMLNode) -> Int {
    var end = node.range.end
    if !isFlow(node) {
      if let last = node.mapping?.last {
        return max(last.key.range.end, contentEnd(of: last.value))
      }
      if let last = node.sequence?.last { return contentEnd(of: last) }
    }
    while end > node.range.start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D {
      end -= 1
    }
    return end
  }

  /// The start of the line after that of an offset, or the end of the file.
  func lineEnd(after offset: Int) -> Int {
    file.bytes[min(offset, file.bytes.count)...].firstIndex(of: 0x0A).map { $0 + 1 }
      ?? file.bytes.count
  }

  /// The end of the line of an offset if nothing but a comment stands behind it there, else the offset.
  func endOfComment(after offset: Int) -> Int {
    let stop = file.bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
    let first = file.bytes[offset..<stop].first { $0 != 0x20 }
    return first == nil || first == UInt8(ascii: "#") ? stop : offset
  }

  /// Where the line of an offset starts.
  func lineStart(of offset: Int) -> Int {
    file.bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// How far the line of an offset is indented.
  func lineMargin(at offset: Int) -> Int {
    file.bytes[lineStart(of: offset)...].prefix { $0 == 0x20 }.count
  }

  /// How many characters stand before an offset on its line.
  func column(of offset: Int) -> Int { file.location(at: offset).column - 1 }

  /// The spaces before an offset, if nothing else stands before it on its line.
  func margin(before offset: Int) -> [UInt8]? {
    let start = lineStart(of: offset)
    let before = Array(file.bytes[start..<offset])
    return start > 0 && before.allSatisfy { $0 == 0x20 } ? before : nil
  }

  func spliced(_ range: Range<Int>, _ text: [UInt8]) -> [UInt8] {
    // What an alias stands for lies elsewhere, and is not changed there.
    guard window.lowerBound <= range.lowerBound, range.upperBound <= window.upperBound else {
      return Array(file.bytes[window])
    }
    return Array(file.bytes[window.lowerBound..<range.lowerBound]) + text
      + Array(file.bytes[range.upperBound..<window.upperBound])
  }

  /// The text with another comment at the end of the line of `offset`.
  ///
  /// nil leaves the comment that is there, an empty one takes it away. `column` tells how many characters stand before
  /// the text on its line.
  func commented(
    _ bytes: [UInt8],
    at offset: Int,
    by comment: String?,
    column: Int = 0
  ) -> [UInt8] {
    guard let comment else { return bytes }
    let stops = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    var end = stops
    var quote: UInt8?
    for index in offset..<stops {
      if let open = quote {
        if bytes[index] == open { quote = nil }
      } else if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
        quote = bytes[index]
      } else if bytes[index] == UInt8(ascii: "#"), index > 0, bytes[index - 1] == 0x20 {
        end = index
        break
      }
    }
    while end > offset, bytes[end - 1] == 0x20 { end -= 1 }
    var text: [UInt8] = []
    if !comment.isEmpty {
      let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let width = column + String(decoding: bytes[start..<end], as: UTF8.self).count
      text = Array(repeating: 0x20, count: max(2, Self.commentColumn - width)) + Array(comment.utf8)
    }
    return Array(bytes[..<end]) + text + Array(bytes[stops...])
  }

  /// Where comments begin in our files if the line is short enough.
  private static let commentColumn = 45
}
