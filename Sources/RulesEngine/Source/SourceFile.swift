/// The text of one file: UTF-8 checked, byte-order mark dropped, with its line table.
///
/// A class because thousands of diagnostics and trees share one file. It never changes. All offsets
/// count from the first byte after the byte-order mark.
public final class SourceFile: Sendable {
  /// The path as shown to people.
  public let path: String
  /// The text in UTF-8.
  public let bytes: [UInt8]

  /// Whether every byte is ASCII, so that offsets and scalar counts are the same.
  package let isASCII: Bool
  private let lineStarts: [Int]
  /// Number of Unicode scalars before each block of `blockSize` bytes; empty for ASCII.
  private let scalarsBeforeBlock: [Int]
  private static let blockSize = 512

  init(path: String, bytes: [UInt8], isASCII: Bool, lineStarts: [Int]) {
    self.path = path
    self.bytes = bytes
    self.isASCII = isASCII
    self.lineStarts = lineStarts
    self.scalarsBeforeBlock = isASCII ? [] : Self.countScalars(bytes)
  }

  /// The number of lines; an empty file has one, empty, line.
  public var lineCount: Int { lineStarts.count }

  /// The line and column of an offset; an offset outside the file is moved to its nearest end.
  public func location(at offset: Int) -> SourceLocation {
    let offset = clamp(offset)
    let line = lineIndex(at: offset)
    let column = scalarCount(before: offset) - scalarCount(before: lineStarts[line])
    return SourceLocation(line: line + 1, column: column + 1)
  }

  /// The text of a line, counted from 1, without its line end; empty for a line that is not there.
  public func text(of line: Int) -> String {
    guard let range = range(of: line) else { return "" }
    return text(in: range)
  }

  /// The text between two offsets, cut to the file.
  public func text(in range: SourceRange) -> String {
    let start = clamp(range.start)
    let end = max(start, clamp(range.end))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The offsets of a line, counted from 1, without its line end.
  package func range(of line: Int) -> SourceRange? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceRange(start: start, end: end)
  }

  /// The offset of the scalar with an index, the unit in which libyaml counts.
  package func offset(ofScalar index: Int) -> Int {
    guard !isASCII else { return clamp(index) }
    var low = 0
    var high = scalarsBeforeBlock.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarsBeforeBlock[middle] <= index { low = middle } else { high = middle }
    }
    var count = scalarsBeforeBlock.isEmpty ? 0 : scalarsBeforeBlock[low]
    for offset in (low * Self.blockSize)..<bytes.count where !isContinuation(bytes[offset]) {
      if count >= index { return offset }
      count += 1
    }
    return bytes.count
  }

  private func scalarCount(before offset: Int) -> Int {
    guard !isASCII else { return offset }
    let block = min(offset / Self.blockSize, max(0, scalarsBeforeBlock.count - 1))
    var count = scalarsBeforeBlock.isEmpty ? 0 : scalarsBeforeBlock[block]
    for index in (block * Self.blockSize)..<offset where !isContinuation(bytes[index]) {
      count += 1
    }
    return count
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func clamp(_ offset: Int) -> Int { min(max(0, offset), bytes.count) }

  private static func countScalars(_ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / blockSize + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % blockSize == 0 { counts.append(count) }
      if !isContinuation(byte) { count += 1 }
    }
    return counts
  }
}

/// Tells whether a byte continues a UTF-8 sequence.
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
