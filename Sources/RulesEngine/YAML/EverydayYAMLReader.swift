/// Reads the everyday part of YAML several times faster than libyaml, and declines everything else.
///
/// Policies are parsed at every start, so their parsing time is felt. They use little of YAML: block
/// mappings and lists, flow collections, quoted and plain scalars, `|` and `>` blocks. This reader
/// knows that part exactly as libyaml reads it. At the first sign of anything else (an anchor, a tag,
/// a tab, an unusual escape, a duplicate key, any mistake at all) it gives up, and libyaml reads the
/// file from its start. It never makes a diagnostic. A test holds the two readers against each other
/// on thousands of texts.
struct EverydayYAMLReader {
  /// The file holds something this reader leaves to libyaml.
  struct Unusual: Error {}

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: SourceLimits
  var index = 0
  private var lineStart = 0
  private var nodeCount = 0

  private init(bytes: UnsafeBufferPointer<UInt8>, limits: SourceLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The documents of a file, or nil if libyaml must read it.
  static func read(_ file: SourceFile, limits: SourceLimits) -> [YAMLDocument]? {
    // A carriage return ends a line too; then everything here would have to look for two bytes.
    guard !file.bytes.contains(0x0D) else { return nil }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var reader = EverydayYAMLReader(bytes: bytes, limits: limits)
      guard let root = try? reader.readRoot() else { return nil }
      return root.map { [YAMLDocument(file: file, index: 1, root: $0)] } ?? []
    }
  }

  private mutating func readRoot() throws(Unusual) -> YAMLNode?? {
    // Many files open with a document mark; it changes nothing if a document follows.
    let hasMark = bytes.starts(with: [0x2D, 0x2D, 0x2D, 0x0A])
    _ = try nextLine(from: hasMark ? 4 : 0)
    guard !isAtEnd else {
      guard !hasMark else { throw Unusual() }
      return .some(nil)
    }
    let root = try blockNode(inside: -1, depth: 1)
    guard isAtEnd, root.scalar == nil else { throw Unusual() }
    return .some(root)
  }

  // MARK: Bytes

  var isAtEnd: Bool { index >= bytes.count }

  /// The byte at an offset; a line feed at the end, which ends whatever is being read.
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

  func isBlankOrEnd(_ offset: Int) -> Bool { isBlankOrBreak(byte(offset)) }

  private var column: Int { index - lineStart }

  mutating func skipSpaces() {
    while byte(index) == 0x20 { index += 1 }
  }

  /// Moves past blanks and a comment to the end of the line; gives false if something else follows.
  private mutating func endsLine() throws(Unusual) -> Bool {
    let start = index
    skipSpaces()
    switch byte(index) {
    case 0x0A: return true
    case UInt8(ascii: "#"):
      guard index > start || index == lineStart || byte(index - 1) == 0x20 else { throw Unusual() }
      while byte(index) != 0x0A { index += 1 }
      return true
    case 0x09, 0x0D: throw Unusual()
    default: return false
    }
  }

  /// Moves to the next line that holds something and gives the column of its first character.
  private mutating func nextLine(from start: Int) throws(Unusual) -> Int {
    index = start
    while !isAtEnd {
      lineStart = index
      guard try endsLine() else { break }
      index = min(index + 1, bytes.count)
    }
    if isAtEnd { lineStart = index }
    if column == 0, !isAtEnd {
      // A document mark or a directive.
      let first = byte(index)
      if first == UInt8(ascii: "%") { throw Unusual() }
      if first == UInt8(ascii: "-") || first == UInt8(ascii: "."), byte(index + 1) == first {
        throw Unusual()
      }
    }
    return isAtEnd ? -1 : column
  }

  // MARK: Blocks

  /// A value that starts here, inside a block whose column is given.
  private mutating func blockNode(inside parent: Int, depth: Int) throws(Unusual) -> YAMLNode {
    let start = index
    if isListMark { return try blockSequence(at: column, depth: depth) }
    switch byte(index) {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      return try inlineValue(inside: parent, depth: depth)
    default:
      let column = column
      let scalar = try lineScalar(inFlow: false)
      guard isColon else {
        index = start
        return try inlineValue(inside: parent, depth: depth)
      }
      return try blockMapping(at: column, firstKey: scalar, depth: depth)
    }
  }

  private var isListMark: Bool {
    byte(index) == UInt8(ascii: "-") && index < bytes.count && isBlankOrEnd(index + 1)
  }

  /// Whether a colon that ends a key stands here.
  var isColon: Bool { byte(index) == UInt8(ascii: ":") && isBlankOrEnd(index + 1) }

  private mutating func blockMapping(
    at column: Int,
    firstKey: YAMLNode,
    depth: Int
  ) throws(Unusual) -> YAMLNode {
    try count(depth: depth)
    var entries = YAMLEntries()
    var key = firstKey
    var end = key.range.end
    while true {
      guard let scalar = key.scalar, scalar.style != .plain || scalar.text != "<<",
        key.range.length < 256
      else { throw Unusual() }
      try count(depth: depth)
      index += 1
      let value = try blockValue(of: column, depth: depth, isList: false)
      end = value.range.end
      guard entries.add(YAMLEntry(key: key, value: value)) == nil else { throw Unusual() }
      guard !isAtEnd, self.column >= column else { break }
      guard self.column == column, !isListMark else { throw Unusual() }
      key = try lineScalar(inFlow: false)
      guard isColon else { throw Unusual() }
    }
    let range = SourceRange(start: firstKey.range.start, end: end)
    return YAMLNode(content: .mapping(entries.finish()), range: range)
  }

  private mutating func blockSequence(at column: Int, depth: Int) throws(Unusual) -> YAMLNode {
    try count(depth: depth)
    let start = index
    var elements: [YAMLNode] = []
    var end = start
    while true {
      index += 1
      let element = try blockValue(of: column, depth: depth, isList: true)
      end = element.range.end
      elements.append(element)
      guard !isAtEnd, self.column >= column else { break }
      guard self.column == column else { throw Unusual() }
      // A list that is the value of a key may stand in the column of the key; the next key ends it.
      guard isListMark else { break }
    }
    return YAMLNode(content: .sequence(elements), range: SourceRange(start: start, end: end))
  }

  /// What follows a colon or a list mark, and the move to the next line that holds something.
  private mutating func blockValue(
    of column: Int,
    depth: Int,
    isList: Bool
  ) throws(Unusual) -> YAMLNode {
    let mark = index
    guard try endsLine() else {
      let value: YAMLNode
      if isList {
        value = try blockNode(inside: column, depth: depth + 1)
      } else {
        guard !isListMark else { throw Unusual() }
        value = try inlineValue(inside: column, depth: depth + 1)
      }
      return value
    }
    let next = try nextLine(from: min(index + 1, bytes.count))
    if next > column { return try blockNode(inside: column, depth: depth + 1) }
    if next == column, !isList, isListMark {
      return try blockSequence(at: column, depth: depth + 1)
    }
    try count(depth: depth)
    return YAMLNode(
      content: .scalar(YAMLScalar(text: "", style: .plain)),
      range: SourceRange(start: mark, end: mark)
    )
  }

  /// A value that is no block collection, and the move to the next line that holds something.
  private mutating func inlineValue(inside parent: Int, depth: Int) throws(Unusual) -> YAMLNode {
    let value: YAMLNode
    switch byte(index) {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      try count(depth: depth - 1)
      value = try blockScalar(inside: parent)
      _ = try nextLine(from: index)
      return value
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      value = try flowCollection(inside: parent, depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      try count(depth: depth - 1)
      value = try lineScalar(inFlow: false)
    default:
      try count(depth: depth - 1)
      return try plainLines(inside: parent)
    }
    guard try endsLine() else { throw Unusual() }
    _ = try nextLine(from: min(index + 1, bytes.count))
    return value
  }

  /// A plain scalar with the lines that continue it.
  private mutating func plainLines(inside parent: Int) throws(Unusual) -> YAMLNode {
    var value = try lineScalar(inFlow: false)
    guard var scalar = value.scalar else { throw Unusual() }
    while true {
      // A comment, or a colon that has no place here, ends the scalar.
      let hasComment = byte(index) == UInt8(ascii: "#")
      guard try endsLine() else { throw Unusual() }
      let lineEnd = index
      let column = try nextLine(from: min(index + 1, bytes.count))
      guard column > parent else {
        value.content = .scalar(scalar)
        return value
      }
      // Comments between the lines are where libyaml and people disagree.
      let between = bytes[lineEnd..<index]
      guard !hasComment, !between.contains(UInt8(ascii: "#")) else { throw Unusual() }
      let breaks = between.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
      let more = try plainContinuation()
      scalar.text += breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1)
      scalar.text += text(more)
      value.range.end = more.end
      guard scalar.text.utf8.count <= limits.maxScalarBytes else { throw Unusual() }
    }
  }

  // MARK: Flow collections

  private mutating func flowCollection(inside parent: Int, depth: Int) throws(Unusual) -> YAMLNode {
    try count(depth: depth)
    let start = index
    let isMapping = byte(index) == UInt8(ascii: "{")
    let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    var entries = YAMLEntries()
    var elements: [YAMLNode] = []
    index += 1
    try skipFlowBlanks(inside: parent)
    while byte(index) != close {
      if isMapping {
        try count(depth: depth)
        let key = try lineScalar(inFlow: true)
        guard isColon, byte(index + 1) == 0x20, key.range.length < 256,
          key.scalar?.style != .plain || key.scalar?.text != "<<"
        else { throw Unusual() }
        index += 1
        try skipFlowBlanks(inside: parent)
        let value = try flowValue(inside: parent, depth: depth)
        guard entries.add(YAMLEntry(key: key, value: value)) == nil else { throw Unusual() }
      } else {
        elements.append(try flowValue(inside: parent, depth: depth))
      }
      try skipFlowBlanks(inside: parent)
      guard byte(index) == UInt8(ascii: ",") else { break }
      index += 1
      try skipFlowBlanks(inside: parent)
    }
    guard byte(index) == close else { throw Unusual() }
    index += 1
    return YAMLNode(
      content: isMapping ? .mapping(entries.finish()) : .sequence(elements),
      range: SourceRange(start: start, end: index)
    )
  }

  private mutating func flowValue(inside parent: Int, depth: Int) throws(Unusual) -> YAMLNode {
    switch byte(index) {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return try flowCollection(inside: parent, depth: depth + 1)
    default:
      try count(depth: depth)
      return try lineScalar(inFlow: true)
    }
  }

  private mutating func skipFlowBlanks(inside parent: Int) throws(Unusual) {
    skipSpaces()
    let next = byte(index)
    guard next == 0x0A || next == UInt8(ascii: "#") || next == 0x09 || next == 0x0D else { return }
    guard try endsLine() else { return }
    let column = try nextLine(from: min(index + 1, bytes.count))
    guard column > max(0, parent) else { throw Unusual() }
  }

  private mutating func count(depth: Int) throws(Unusual) {
    nodeCount += 1
    guard nodeCount <= limits.maxNodes, depth <= limits.maxDepth else { throw Unusual() }
  }
}
