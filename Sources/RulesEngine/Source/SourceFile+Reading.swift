extension SourceFile {
  /// The same for a file that a run needs beside its cases; without bytes, it could not be read.
  static func read(path: String, bytesIfReadable bytes: [UInt8]?) -> Result<SourceFile, Diagnostic>
  {
    if let bytes { return read(path: path, bytes: bytes) }
    return .failure(
      Diagnostic(
        id: "unreadable-file",
        message: "the file cannot be read",
        help: "it must be a file of its own, not a link, that you may read",
        path: path
      )
    )
  }

  /// Checks size, encoding and characters and makes the file.
  ///
  /// What cannot be text is refused here, once, so that no later step meets a bad byte, a NUL or a
  /// control character.
  public static func read(
    path: String,
    bytes: [UInt8],
    limits: SourceLimits = SourceLimits()
  ) -> Result<SourceFile, Diagnostic> {
    guard bytes.count <= limits.maxBytes else {
      return .failure(
        Diagnostic(
          id: "file-too-large",
          message: "the file has \(bytes.count) bytes; the limit is \(limits.maxBytes)",
          help: "split the file",
          path: path
        )
      )
    }
    if let encoding = wideEncoding(bytes) {
      return .failure(
        Diagnostic(
          id: "file-not-utf8",
          message: "the file is written in \(encoding), not in UTF-8",
          help: "save it again with the encoding UTF-8",
          path: path
        )
      )
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let survey = TextSurvey(of: text)
    let file = SourceFile(
      path: path,
      bytes: text,
      isASCII: survey.isASCII,
      lineStarts: survey.lineStarts
    )
    guard let problem = survey.problem else { return .success(file) }
    return .failure(diagnostic(for: problem, in: file))
  }

  /// Names the encoding a file of two or four bytes a character gives away by its first bytes.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    // Without a byte-order mark: the first two letters are ASCII and every other byte is 0.
    guard bytes.count >= 4 else { return nil }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    if zeros == [true, false, true, false] || zeros == [false, true, false, true] {
      return "UTF-16"
    }
    return nil
  }

  private static func diagnostic(
    for problem: TextSurvey.Problem,
    in file: SourceFile
  ) -> Diagnostic {
    let range = SourceRange(start: problem.offset, end: problem.offset + problem.length)
    switch problem.kind {
    case .notUTF8:
      return Diagnostic(
        id: "file-not-utf8",
        message: "the file is not UTF-8 text: byte 0x\(hex(file.bytes[problem.offset], digits: 2))"
          + " does not belong here",
        help: "save the file with the encoding UTF-8 (it may be Windows-1252 or Latin-1 now)",
        in: file,
        at: range
      )
    case .forbidden(let scalar):
      return Diagnostic(
        id: "file-control-character",
        message: scalar == 0
          ? "the file holds a NUL byte, so it is not a text file"
          : "the invisible character U+\(hex(scalar, digits: 4)) is not allowed",
        help: scalar == 0 ? nil : "delete the character",
        in: file,
        at: range
      )
    }
  }

  private static func hex(_ number: some BinaryInteger, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

/// One pass over the bytes of a file: line starts, ASCII or not, and the first forbidden byte.
private struct TextSurvey {
  struct Problem {
    enum Kind {
      case notUTF8
      case forbidden(UInt32)
    }
    var kind: Kind
    var offset: Int
    var length: Int
  }

  private(set) var lineStarts: [Int] = [0]
  private(set) var isASCII = true
  private(set) var problem: Problem?

  init(of bytes: [UInt8]) {
    lineStarts.reserveCapacity(bytes.count / 32 + 1)
    bytes.withUnsafeBufferPointer { survey($0) }
  }

  private mutating func survey(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight printable ASCII bytes at a time: that is nearly all of nearly every file.
      if index + 8 <= bytes.count,
        isPrintableASCII(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      let byte = bytes[index]
      switch byte {
      case 0x20..<0x7F, UInt8(ascii: "\t"):
        index += 1
      case UInt8(ascii: "\n"):
        index += 1
        lineStarts.append(index)
      case UInt8(ascii: "\r"):
        index += 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        lineStarts.append(index)
      case 0..<0x80:
        note(.forbidden(UInt32(byte)), at: index, length: 1)
        index += 1
      default:
        isASCII = false
        index += surveyWide(bytes, at: index)
      }
    }
  }

  /// Checks one character of more than one byte and gives its length.
  private mutating func surveyWide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let (value, length) = decodeWide(bytes, at: index) else {
      note(.notUTF8, at: index, length: 1)
      return 1
    }
    switch value {
    case 0x80..<0x85, 0x86..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF:
      note(.forbidden(value), at: index, length: length)
    default:
      break
    }
    return length
  }

  private mutating func note(_ kind: Problem.Kind, at offset: Int, length: Int) {
    guard problem == nil else { return }
    problem = Problem(kind: kind, offset: offset, length: length)
  }
}

private func isPrintableASCII(_ word: UInt64) -> Bool {
  let highBits: UInt64 = 0x8080_8080_8080_8080
  let belowSpace = (word &- 0x2020_2020_2020_2020) & ~word
  let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
  let isDelete = (delete &- 0x0101_0101_0101_0101) & ~delete
  return (word | belowSpace | isDelete) & highBits == 0
}

/// Decodes a UTF-8 sequence of two to four bytes strictly; nil if it is not well formed.
private func decodeWide(
  _ bytes: UnsafeBufferPointer<UInt8>,
  at index: Int
) -> (value: UInt32, length: Int)? {
  let first = bytes[index]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
  var value = UInt32(first) & (0xFF >> UInt32(length + 1))
  for offset in 1..<length {
    let byte = bytes[index + offset]
    guard isContinuation(byte) else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return (value, length)
}
