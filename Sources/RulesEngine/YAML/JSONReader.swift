/// Reads a JSON file (RFC 8259, strictly) into the same tree as YAML.
///
/// A file with nothing in it gives no document and no diagnostic.
public func parseJSON(
  _ file: SourceFile,
  limits: SourceLimits = SourceLimits()
) -> (documents: [YAMLDocument], diagnostics: [Diagnostic]) {
  var reader = JSONReader(file: file, limits: limits)
  return reader.read()
}

/// A strict JSON reader over the bytes of a file, by recursive descent.
struct JSONReader {
  let file: SourceFile
  let limits: SourceLimits
  private let bytes: [UInt8]
  private var index = 0
  private var nodeCount = 0
  private var diagnostics: [Diagnostic] = []

  init(file: SourceFile, limits: SourceLimits) {
    self.file = file
    self.limits = limits
    bytes = file.bytes
  }

  mutating func read() -> (documents: [YAMLDocument], diagnostics: [Diagnostic]) {
    skipBlanks()
    guard index < bytes.count else { return ([], []) }
    do throws(Diagnostic) {
      let root = try value(depth: 1)
      skipBlanks()
      guard index >= bytes.count else {
        throw problem("text-after-value", "this text follows the end of the value")
      }
      return ([YAMLDocument(file: file, index: 1, root: root)], diagnostics)
    } catch {
      return ([], diagnostics + [error])
    }
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(Diagnostic) -> YAMLNode {
    nodeCount += 1
    let place = SourceRange(start: index, end: min(index + 1, bytes.count))
    guard nodeCount <= limits.maxNodes else {
      throw YAMLProblem.tooManyNodes(limits.maxNodes).diagnostic(in: file, at: place)
    }
    switch current {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth <= limits.maxDepth else {
        throw YAMLProblem.tooDeep(limits.maxDepth).diagnostic(in: file, at: place)
      }
      return current == UInt8(ascii: "{") ? try object(depth: depth) : try array(depth: depth)
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(Diagnostic) -> YAMLNode {
    let start = index
    var entries = YAMLEntries()
    index += 1
    skipBlanks()
    while current != UInt8(ascii: "}") {
      guard current == UInt8(ascii: "\"") else {
        throw problem("key", "a key in double quotes is expected here")
      }
      nodeCount += 1
      let key = try string()
      skipBlanks()
      guard current == UInt8(ascii: ":") else {
        throw problem("colon", "a colon is expected after the key")
      }
      index += 1
      skipBlanks()
      let value = try value(depth: depth + 1)
      if let first = entries.add(YAMLEntry(key: key, value: value)) {
        try reportDuplicate(of: first, at: key.range)
      }
      try endOfElement(UInt8(ascii: "}"), opened: start)
    }
    index += 1
    return YAMLNode(
      content: .mapping(entries.finish()),
      range: SourceRange(start: start, end: index)
    )
  }

  private mutating func array(depth: Int) throws(Diagnostic) -> YAMLNode {
    let start = index
    var elements: [YAMLNode] = []
    index += 1
    skipBlanks()
    while current != UInt8(ascii: "]") {
      elements.append(try value(depth: depth + 1))
      try endOfElement(UInt8(ascii: "]"), opened: start)
    }
    index += 1
    return YAMLNode(content: .sequence(elements), range: SourceRange(start: start, end: index))
  }

  /// Steps over the comma to the next element, or up to the closing bracket.
  private mutating func endOfElement(_ close: UInt8, opened: Int) throws(Diagnostic) {
    skipBlanks()
    if current == close { return }
    guard index < bytes.count else {
      throw problem("unclosed-bracket", "the bracket that opens here is not closed", at: opened)
    }
    guard current == UInt8(ascii: ",") else {
      throw problem("comma", "a comma or the closing bracket is expected here")
    }
    index += 1
    skipBlanks()
    guard current != close else {
      throw problem("comma", "no comma may stand before the closing bracket", at: index)
    }
  }

  private mutating func number() throws(Diagnostic) -> YAMLNode {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let leadingZero = current == UInt8(ascii: "0")
    let digits = skipDigits()
    var isNumber = digits == 1 || digits > 1 && !leadingZero
    if current == UInt8(ascii: ".") {
      index += 1
      isNumber = skipDigits() > 0 && isNumber
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      isNumber = skipDigits() > 0 && isNumber
    }
    guard isNumber, !isWordByte(current) else {
      throw problem("number", "this is no number JSON allows", at: start)
    }
    return try literal(from: start)
  }

  private mutating func word() throws(Diagnostic) -> YAMLNode {
    let start = index
    while isWordByte(current) { index += 1 }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "true", "false", "null": return try literal(from: start)
    default:
      throw problem(
        "value",
        "a JSON value is expected here",
        at: start,
        help: "text stands in double quotes"
      )
    }
  }

  private func literal(from start: Int) throws(Diagnostic) -> YAMLNode {
    let range = SourceRange(start: start, end: index)
    guard range.length <= limits.maxScalarBytes else {
      throw YAMLProblem.scalarTooLong(limits.maxScalarBytes).diagnostic(in: file, at: range)
    }
    return YAMLNode(
      content: .scalar(YAMLScalar(text: file.text(in: range), style: .jsonLiteral)),
      range: range
    )
  }

  // MARK: Strings

  private mutating func string() throws(Diagnostic) -> YAMLNode {
    let start = index
    index += 1
    var decoded: [UInt8] = []
    var hasNUL = false
    while true {
      let run = index
      while current >= 0x20, current != UInt8(ascii: "\""), current != UInt8(ascii: "\\") {
        index += 1
      }
      decoded.append(contentsOf: bytes[run..<index])
      guard current >= 0x20 else {
        throw problem(
          "unclosed-quote",
          "the quote that opens here is not closed on its line",
          at: start
        )
      }
      if current == UInt8(ascii: "\"") { break }
      let scalar = try escape()
      hasNUL = hasNUL || scalar.value == 0
      decoded.append(contentsOf: Array(String(Character(scalar)).utf8))
    }
    index += 1
    let range = SourceRange(start: start, end: index)
    guard decoded.count <= limits.maxScalarBytes else {
      throw YAMLProblem.scalarTooLong(limits.maxScalarBytes).diagnostic(in: file, at: range)
    }
    guard !hasNUL else { throw YAMLProblem.nulInScalar.diagnostic(in: file, at: range) }
    let text = String(decoding: decoded, as: UTF8.self)
    return YAMLNode(content: .scalar(YAMLScalar(text: text, style: .doubleQuoted)), range: range)
  }

  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = current
    index += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw problem("bad-escape", "this is no escape JSON knows", at: start)
    }
    let first = try hexUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, current == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw loneSurrogate(at: start) }
    index += 2
    let second = try hexUnit(from: start)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw loneSurrogate(at: start) }
    return scalar
  }

  private mutating func hexUnit(from start: Int) throws(Diagnostic) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(UnicodeScalar(current)).hexDigitValue else {
        throw problem("bad-escape", "four hexadecimal digits must follow `\\u`", at: start)
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }

  private func loneSurrogate(at start: Int) -> Diagnostic {
    problem("bad-escape", "this escape is half a character: the other half is missing", at: start)
  }

  // MARK: Bytes

  /// The byte to read next; 0 at the end, which no file holds.
  private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipBlanks() {
    while isBlankOrBreak(current) { index += 1 }
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(current) { index += 1 }
    return index - start
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }

  // MARK: Problems

  private func problem(
    _ id: String,
    _ message: String,
    at offset: Int? = nil,
    help: String? = nil
  ) -> Diagnostic {
    let start = min(offset ?? index, bytes.count)
    var end = min(start + 1, bytes.count)
    while end < bytes.count, isContinuation(bytes[end]) { end += 1 }
    return Diagnostic(
      id: "json-" + id,
      message: message,
      help: help,
      in: file,
      at: SourceRange(start: start, end: end)
    )
  }

  private mutating func reportDuplicate(of first: YAMLEntry, at range: SourceRange)
    throws(Diagnostic)
  {
    let line = file.location(at: first.key.range.start).line
    diagnostics.append(YAMLProblem.duplicateKey(line: line).diagnostic(in: file, at: range))
    guard diagnostics.count < limits.maxDiagnostics else {
      throw YAMLProblem.tooManyProblems.diagnostic(in: file, at: range)
    }
  }
}
