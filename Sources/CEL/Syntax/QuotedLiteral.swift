/// Decodes the text between quotes, with its escapes, to bytes.
struct QuotedLiteral {
  /// The decoded bytes; UTF-8 if the literal is text.
  private(set) var decoded: [UInt8] = []
  /// The first escape that means nothing, in offsets of the whole expression.
  private(set) var problem: Range<Int>?

  /// Reads a literal token with its prefix and quotes.
  init(_ bytes: [UInt8], _ token: Token) {
    var start = token.start
    var isRaw = false
    while start < token.end, bytes[start] != UInt8(ascii: "'"), bytes[start] != UInt8(ascii: "\"") {
      if bytes[start] | 0x20 == UInt8(ascii: "r") { isRaw = true }
      start += 1
    }
    let isTriple =
      token.end - start >= 6 && bytes[start + 1] == bytes[start] && bytes[start + 2] == bytes[start]
    let width = isTriple ? 3 : 1
    let content = (start + width)..<(token.end - width)
    decoded.reserveCapacity(content.count)
    decode(bytes, content, isRaw: isRaw, isBytes: token.kind == .bytes)
  }

  private mutating func decode(_ bytes: [UInt8], _ content: Range<Int>, isRaw: Bool, isBytes: Bool)
  {
    var position = content.lowerBound
    while position < content.upperBound {
      guard !isRaw, bytes[position] == UInt8(ascii: "\\"), position + 1 < content.upperBound else {
        appendUnescaped(bytes, &position)
        continue
      }
      let start = position
      let letter = bytes[position + 1]
      position += 2
      func digits(_ count: Int, _ base: UInt32) -> UInt32? {
        guard position + count <= content.upperBound else { return nil }
        var value: UInt32 = 0
        for _ in 0..<count {
          guard let digit = hexDigit(bytes[position]), digit < base else { return nil }
          value = value &* base &+ digit
          position += 1
        }
        return value
      }
      var code: UInt32?
      var isCodePoint = !isBytes
      switch letter {
      case UInt8(ascii: "a"): code = 7
      case UInt8(ascii: "b"): code = 8
      case UInt8(ascii: "f"): code = 12
      case UInt8(ascii: "n"): code = 10
      case UInt8(ascii: "r"): code = 13
      case UInt8(ascii: "t"): code = 9
      case UInt8(ascii: "v"): code = 11
      case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "`"):
        code = UInt32(letter)
      case UInt8(ascii: "x"), UInt8(ascii: "X"): code = digits(2, 16)
      case UInt8(ascii: "u") where !isBytes: code = digits(4, 16)
      case UInt8(ascii: "U") where !isBytes: code = digits(8, 16)
      case UInt8(ascii: "0")...UInt8(ascii: "3"):
        position -= 1
        code = digits(3, 8)
      default: code = nil
      }
      if letter < 0x80, code == UInt32(letter) { isCodePoint = true }
      append(code, isCodePoint: isCodePoint, at: start..<max(position, start + 2))
    }
  }

  /// A line ends with a line feed, however the file ends its lines.
  private mutating func appendUnescaped(_ bytes: [UInt8], _ position: inout Int) {
    let isReturn = bytes[position] == 0x0D
    decoded.append(isReturn ? 0x0A : bytes[position])
    position += isReturn && bytes[position + 1] == 0x0A ? 2 : 1
  }

  private mutating func append(_ code: UInt32?, isCodePoint: Bool, at range: Range<Int>) {
    guard let code else {
      problem = problem ?? range
      return
    }
    guard isCodePoint else {
      decoded.append(UInt8(truncatingIfNeeded: code))
      return
    }
    guard let scalar = Unicode.Scalar(code) else {
      problem = problem ?? range
      return
    }
    decoded += Array(String(Character(scalar)).utf8)
  }
}
