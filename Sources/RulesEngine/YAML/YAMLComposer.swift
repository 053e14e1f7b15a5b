/// Builds the tree of a YAML file from libyaml's events.
///
/// Limits are applied while events are pulled: libyaml never gets to read deeper than we allow.
/// What is wrong with one value is noted and the rest is read; what breaks the syntax ends the file.
struct YAMLComposer: ~Copyable {
  private(set) var documents: [YAMLDocument] = []
  private(set) var diagnostics: [Diagnostic] = []

  let file: SourceFile
  let limits: SourceLimits
  private var reader: YAMLEventReader
  private var anchors: [String: Anchor] = [:]
  private var nodeCount = 0
  /// The end of what was composed last; block collections end there.
  private var lastEnd = 0
  /// The scalar before a syntax error explains many of them.
  private var lastScalar: (range: SourceRange, style: YAMLScalar.Style)?

  /// The deepest level composed inside the innermost anchor; aliases bring their own depth along.
  private var deepest = 0
  private var openBrackets: [SourceRange] = []

  enum Anchor {
    /// Being composed: an alias to it is a loop.
    case open
    case complete(YAMLNode, size: Int, height: Int)
    /// Composed, but nothing usable came of it.
    case unusable
  }

  init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, limits: SourceLimits) {
    self.file = file
    self.limits = limits
    reader = YAMLEventReader(file: file, bytes: bytes)
  }

  mutating func composeStream() {
    do {
      while true {
        switch try pull() {
        case .streamEnd: return
        case .documentStart: try composeDocument()
        default: continue
        }
      }
    } catch {
      diagnostics.append(error)
    }
  }

  private mutating func composeDocument() throws(Diagnostic) {
    anchors.removeAll()
    let root = try node(try pull(), depth: 1)
    if case .scalar(let scalar)? = root?.content, scalar.style == .plain, scalar.text.isEmpty {
      var document = YAMLDocument(file: file, index: documents.count + 1, root: nil)
      document.emptyAt = root?.range ?? document.emptyAt
      documents.append(document)
    } else {
      documents.append(YAMLDocument(file: file, index: documents.count + 1, root: root))
    }
  }

  /// The next event; a syntax error becomes a diagnostic.
  private mutating func pull() throws(Diagnostic) -> YAMLEventReader.Kind {
    do throws(YAMLSyntaxProblem) {
      return try reader.next()
    } catch {
      throw syntaxDiagnostic(for: error, in: file, after: lastScalar, inside: openBrackets.last)
    }
  }

  // MARK: Nodes

  /// Composes the value that starts with the current event; nil if it had to be dropped.
  private mutating func node(
    _ kind: YAMLEventReader.Kind,
    depth: Int
  ) throws(Diagnostic) -> YAMLNode? {
    try count(1)
    switch kind {
    case .scalar: return try scalar()
    case .alias: return try alias(depth: depth)
    case .sequenceStart, .mappingStart: return try collection(kind, depth: depth)
    default: return nil
    }
  }

  private mutating func scalar() throws(Diagnostic) -> YAMLNode? {
    var range = reader.range()
    let eventStart = range.start
    let style = reader.scalarStyle
    guard reader.scalarLength <= limits.maxScalarBytes else {
      throw problem(.scalarTooLong(limits.maxScalarBytes), at: range)
    }
    let text = reader.scalarText
    let tag = reader.tag(.scalar)
    let anchor = reader.anchor(.scalar)
    if tag != nil || anchor != nil { range.start = skipProperties(in: range) }
    if style == .literal || style == .folded { range.end = trimmedEnd(of: range) }
    lastEnd = range.end
    lastScalar = (range, style)
    if style == .doubleQuoted, text.utf8.contains(0) {
      if let anchor { anchors[anchor] = .unusable }
      try report(.nulInScalar, at: range)
      return nil
    }
    var scalar = YAMLScalar(text: text, style: style)
    if let tag {
      scalar.isTaggedText = try isTextTag(
        tag,
        style: style,
        at: SourceRange(start: eventStart, end: range.end)
      )
    }
    let node = YAMLNode(content: .scalar(scalar), range: range)
    if let anchor { anchors[anchor] = .complete(node, size: 1, height: 0) }
    return node
  }

  private mutating func collection(
    _ kind: YAMLEventReader.Kind,
    depth: Int
  ) throws(Diagnostic) -> YAMLNode {
    var range = reader.range()
    let tagged = range
    guard depth <= limits.maxDepth else {
      throw problem(.tooDeep(limits.maxDepth), at: range)
    }
    let isFlow = reader.isFlow(kind)
    let tag = reader.tag(kind)
    let anchor = reader.anchor(kind)
    if tag != nil || anchor != nil {
      // An anchor or tag stands alone on its range here; the value follows it.
      range.start = skipProperties(in: SourceRange(start: range.start, end: file.bytes.count))
    }
    if let tag { _ = try isTextTag(tag, style: nil, at: tagged) }
    if let anchor { anchors[anchor] = .open }
    if isFlow { openBrackets.append(range) }
    let before = (count: nodeCount, deepest: deepest)
    deepest = depth
    let content: YAMLNode.Content =
      kind == .sequenceStart
      ? .sequence(try elements(depth: depth)) : .mapping(try entries(depth: depth))
    if isFlow {
      openBrackets.removeLast()
      lastEnd = reader.range().end
    }
    range.end = max(range.end, lastEnd)
    let node = YAMLNode(content: content, range: range)
    if let anchor {
      let (size, height) = (nodeCount - before.count + 1, deepest - depth + 1)
      anchors[anchor] = .complete(node, size: size, height: height)
    }
    deepest = max(deepest, before.deepest)
    return node
  }

  private mutating func elements(depth: Int) throws(Diagnostic) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let kind = try pull()
      guard kind != .sequenceEnd else { return elements }
      if let element = try node(kind, depth: depth + 1) { elements.append(element) }
    }
  }

  private mutating func entries(depth: Int) throws(Diagnostic) -> [YAMLEntry] {
    var entries = YAMLEntries()
    while true {
      let kind = try pull()
      guard kind != .mappingEnd else { return entries.finish() }
      let keyStart = reader.range()
      let key = try node(kind, depth: depth + 1)
      var value = try node(try pull(), depth: depth + 1)
      guard let key else { continue }
      guard let keyScalar = key.scalar else {
        try report(.keyNotScalar, at: SourceRange(start: keyStart.start, end: key.range.end))
        continue
      }
      if value?.range.isEmpty == true { value = placedAfter(key, value) }
      guard let value else { continue }
      if keyScalar.style == .plain {
        if keyScalar.text == "<<" {
          entries.merge(try mergedEntries(of: value, key: key))
          continue
        }
        if keyScalar.text.isEmpty {
          try report(.keyMissing, at: value.range)
          continue
        }
      }
      if let first = entries.add(YAMLEntry(key: key, value: value)) {
        try report(
          .duplicateKey(line: file.location(at: first.key.range.start).line),
          at: key.range
        )
      }
    }
  }

  // MARK: Aliases and merge keys

  private mutating func alias(depth: Int) throws(Diagnostic) -> YAMLNode? {
    let range = reader.range()
    lastEnd = range.end
    switch anchors[reader.anchor(.alias) ?? ""] {
    case .complete(let node, let size, let height):
      guard depth + height - 1 <= limits.maxDepth else {
        throw problem(.tooDeep(limits.maxDepth), at: range)
      }
      deepest = max(deepest, depth + height - 1)
      // The copy shares the storage of the original; only the count grows.
      try count(size, at: range)
      return YAMLNode(content: node.content, range: range, definition: node.textRange)
    case .open:
      try report(.aliasLoop, at: range)
    case .unusable:
      break
    case nil:
      try report(.undefinedAlias, at: range)
    }
    return nil
  }

  private mutating func mergedEntries(
    of value: YAMLNode,
    key: YAMLNode
  ) throws(Diagnostic) -> [YAMLEntry] {
    let sources: [YAMLNode] = value.sequence ?? [value]
    var merged: [YAMLEntry] = []
    for source in sources {
      guard let entries = source.mapping else {
        try report(.mergeNotMapping, at: source.range)
        continue
      }
      // What an alias brings in is used at the alias and defined elsewhere.
      let use: SourceRange? =
        source.definition != nil ? source.range : value.definition != nil ? value.range : nil
      try count(entries.count, at: value.range)
      merged += entries.map { entry in
        guard let use else { return entry }
        return YAMLEntry(
          key: entry.key.used(at: use),
          value: entry.value.used(at: use)
        )
      }
    }
    return merged
  }

  // MARK: Places

  /// An empty value stands directly after the colon of its key, wherever libyaml noticed it.
  private func placedAfter(_ key: YAMLNode, _ value: YAMLNode?) -> YAMLNode? {
    guard var value, value.range.start > key.range.end else { return value }
    var offset = value.range.start
    while offset > key.range.end, isBlankOrBreak(file.bytes[offset - 1]) { offset -= 1 }
    value.range = SourceRange(start: offset, end: offset)
    return value
  }

  /// The first byte of a value after its anchor and tag.
  private func skipProperties(in range: SourceRange) -> Int {
    var offset = range.start
    let bytes = file.bytes
    while offset < range.end {
      switch bytes[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while offset < range.end, !isBlankOrBreak(bytes[offset]) { offset += 1 }
      case UInt8(ascii: "#"):
        while offset < range.end, !isBreak(bytes[offset]) { offset += 1 }
      case let byte where isBlankOrBreak(byte):
        offset += 1
      default:
        return offset
      }
    }
    return min(offset, range.end)
  }

  /// The end without the blank lines up to the next value, which libyaml counts in.
  private func trimmedEnd(of range: SourceRange) -> Int {
    var end = min(range.end, file.bytes.count)
    while end > range.start, isBlankOrBreak(file.bytes[end - 1]) { end -= 1 }
    return end
  }

  // MARK: Problems

  private mutating func count(_ nodes: Int, at range: SourceRange? = nil) throws(Diagnostic) {
    nodeCount += nodes
    guard nodeCount > limits.maxNodes else { return }
    if let range { throw problem(.aliasesTooLarge(limits.maxNodes), at: range) }
    throw problem(.tooManyNodes(limits.maxNodes), at: reader.range())
  }

  /// Only the tags that say what is there anyway are let through; tells whether it was `!!str`.
  private mutating func isTextTag(
    _ tag: String,
    style: YAMLScalar.Style?,
    at range: SourceRange
  ) throws(Diagnostic) -> Bool {
    switch tag {
    case "tag:yaml.org,2002:str" where style != nil: return true
    case "tag:yaml.org,2002:map" where style == nil: return false
    case "tag:yaml.org,2002:seq" where style == nil: return false
    default:
      let isText = style == .plain && !tag.hasPrefix("tag:")
      try report(isText ? .exclamationMark : .tag, at: range)
      return false
    }
  }

  private func problem(_ problem: YAMLProblem, at range: SourceRange) -> Diagnostic {
    problem.diagnostic(in: file, at: range)
  }

  private mutating func report(_ problem: YAMLProblem, at range: SourceRange) throws(Diagnostic) {
    diagnostics.append(problem.diagnostic(in: file, at: range))
    guard diagnostics.count < limits.maxDiagnostics else {
      throw YAMLProblem.tooManyProblems.diagnostic(in: file, at: range)
    }
  }
}

extension YAMLNode {
  /// The same value, brought in at another place.
  fileprivate func used(at range: SourceRange) -> YAMLNode {
    YAMLNode(content: content, range: range, definition: textRange)
  }
}

/// Tells whether a byte ends a line.
func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

/// Tells whether a byte is a space, a tab or ends a line.
func isBlankOrBreak(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isBreak(byte) }
