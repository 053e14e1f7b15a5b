/// Writes JSON in the order it is given, with nulls, escaping by construction.
///
/// Every report and list we print as JSON is written through it; there is no way to write text that
/// is not escaped. A value outside of any object or array is written as it comes.
public struct JSONWriter: Sendable {
  /// The text written so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  /// Whether a key was written that waits for its value.
  private var hasKey = false

  /// Makes a writer: two spaces a level when pretty, else everything on one line.
  public init(pretty: Bool = true) {
    isPretty = pretty
  }

  /// The text written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Values

  /// Writes an object whose members the body writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  /// Writes an array whose elements the body writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
  }

  /// Writes a text, or null.
  public mutating func value(_ text: String?) {
    startElement()
    guard let text else { return write("null") }
    writeString(text)
  }

  /// Writes a number, or null.
  public mutating func value(_ number: Int?) {
    startElement()
    write(number.map(String.init) ?? "null")
  }

  /// Writes a truth value, or null.
  public mutating func value(_ flag: Bool?) {
    startElement()
    write(flag.map { $0 ? "true" : "false" } ?? "null")
  }

  /// Writes a number given by its digits, or null; digits JSON does not allow are written as text.
  public mutating func value(number digits: String?) {
    guard let digits, !isJSONNumber(digits) else {
      startElement()
      return write(digits ?? "null")
    }
    value(digits)
  }

  // MARK: Members

  /// Writes the key of the next value.
  public mutating func key(_ name: String) {
    startElement()
    writeString(name)
    write(isPretty ? ": " : ":")
    hasKey = true
  }

  /// Writes a member whose value is an object.
  public mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes a member whose value is an array.
  public mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  /// Writes a member whose value is an array of texts.
  public mutating func array(_ name: String, _ texts: some Sequence<String>) {
    array(name) { writer in
      for text in texts { writer.value(text) }
    }
  }

  /// Writes a member whose value is a text, or null.
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  /// Writes a member whose value is a number, or null.
  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a member whose value is a truth value, or null.
  public mutating func member(_ name: String, _ flag: Bool?) {
    key(name)
    value(flag)
  }

  /// Writes a member whose value is a number given by its digits, or null.
  public mutating func member(_ name: String, number digits: String?) {
    key(name)
    value(number: digits)
  }

  /// Writes a member whose value is null.
  public mutating func null(_ name: String) {
    key(name)
    value(String?.none)
  }

  /// Ends the line, as files and streams of objects want it.
  public mutating func endLine() {
    bytes.append(0x0A)
    isFirst = true
  }

  // MARK: Writing

  private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    startElement()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    let isEmpty = isFirst
    depth -= 1
    isFirst = false
    if !isEmpty { breakLine() }
    bytes.append(close)
  }

  /// Writes the comma and the line end before an element, unless a key just did.
  private mutating func startElement() {
    defer { isFirst = false }
    guard !hasKey else {
      hasKey = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { write("  ") }
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case 0x08: write("\\b")
      case 0x09: write("\\t")
      case 0x0A: write("\\n")
      case 0x0C: write("\\f")
      case 0x0D: write("\\r")
      case 0..<0x20: write("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Tells whether a text is a number as JSON writes numbers.
private func isJSONNumber(_ text: String) -> Bool {
  var rest = text.utf8[...]
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
  let whole = rest.prefix(while: isDigit)
  guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
  rest = rest.dropFirst(whole.count)
  if rest.first == UInt8(ascii: ".") {
    let fraction = rest.dropFirst().prefix(while: isDigit)
    guard !fraction.isEmpty else { return false }
    rest = rest.dropFirst(1 + fraction.count)
  }
  if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return false }
    rest = rest[rest.endIndex...]
  }
  return rest.isEmpty
}
