/// Puts one value into the text of a case file, or takes one out, and leaves every other byte as it is: comments, order
/// and layout stay.
struct CaseTextEdit {
  /// Why a value cannot be put in.
  struct Problem: Error {
    let message: String
  }

  let file: SourceFile
  let root: YAMLNode
  let lineEnd: [UInt8]
  /// The part of the file that is changed and given back: all of it, or an entry out of many.
  var window: Range<Int>
  private let isJSON: Bool

  init(_ document: YAMLDocument, root: YAMLNode) {
    self.init(document.file, root: root)
  }

  init(_ file: SourceFile, root: YAMLNode) {
    self.file = file
    self.root = root
    isJSON = file.path.lowercased().hasSuffix(".json")
    let bytes = file.bytes
    window = bytes.indices
    let usesReturns = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
    lineEnd = usesReturns ? [0x0D, 0x0A] : [0x0A]
  }

  /// The bytes of the file with `value`, as it is written in the file, at `path`.
  func setting(_ path: String, to value: String) throws(Problem) -> [UInt8] {
    try setting(path, to: CaseTextValue(head: value))
  }

  /// The bytes of the file with `value` at `path`; an entry one past the end of a list is added to it.
  func setting(_ path: String, to value: CaseTextValue) throws(Problem) -> [UInt8] {
    let steps = try steps(of: path)
    var node = root
    var key: YAMLNode?
    for (index, step) in steps.enumerated() {
      switch step {
      case .key(let name):
        let rest = Array(steps[index...])
        if let scalar = node.scalar {
          return try detailed(node, scalar, rest, value.head, path)
        }
        guard let entries = node.mapping else {
          throw Problem(message: "`\(path)`: what stands there has no keys")
        }
        guard let entry = entries.first(where: { $0.keyText == name }) else {
          return try inserting(rest, value, into: node, path)
        }
        (node, key) = (entry.value, entry.key)
      case .entry(let number):
        let elements = node.sequence ?? []
        if node.sequence != nil, number == elements.count, index == steps.count - 1 {
          return try appending(value, to: node, after: key, path)
        }
        guard elements.indices.contains(number) else {
          throw Problem(message: "`\(path)`: there is no such entry; add it in the file")
        }
        (node, key) = (elements[number], nil)
      }
    }
    return replacing(node, after: key, by: value)
  }

  func steps(of path: String) throws(Problem) -> [CasePatch.Step] {
    do throws(CasePatch.Problem) {
      return try CasePatch.steps(of: path)
    } catch {
      throw Problem(message: error.message)
    }
  }

  // MARK: Replacing

  func replacing(_ node: YAMLNode, after key: YAMLNode?, by value: CaseTextValue) -> [UInt8] {
    var start = node.range.start
    let margin = column(of: key?.range.start ?? start) - (key == nil ? 2 : 0)
    var text = value.text(
      margin: margin,
      column: column(of: start),
      lineEnd: lineEnd,
      isEntry: key == nil
    )
    // What stood below its key in lines of its own goes up behind it.
    if let key, let colon = file.bytes[key.range.end...].firstIndex(of: UInt8(ascii: ":")),
      value.head.isEmpty || file.bytes[colon..<max(colon, start)].contains(0x0A)
    {
      start = colon + 1
      text = value.text(margin: margin, column: column(of: start) + 1, lineEnd: lineEnd)
      if !value.head.isEmpty { text = [0x20] + text }
    }
    var end = max(start, contentEnd(of: node))
    if value.isBlock {
      end = endOfComment(after: end)
      text = commented([], at: 0, by: value.comment, column: column(of: start)) + text
    }
    var bytes = spliced(start..<end, text)
    if !value.isBlock { bytes = commented(bytes, at: start + text.count, by: value.comment) }
    let line = key?.range.start ?? start
    let above = value.linesAbove(margin: lineMargin(at: line), lineEnd: lineEnd)
    if !above.isEmpty { bytes.insert(contentsOf: above, at: lineStart(of: line)) }
    return bytes
  }

  /// A plain date or answer in its long form, with a detail beside it.
  private func detailed(
    _ node: YAMLNode,
    _ scalar: YAMLScalar,
    _ rest: [CasePatch.Step],
    _ value: String,
    _ path: String
  ) throws(Problem) -> [UInt8] {
    guard rest.count == 1, case .key(let name) = rest[0] else {
      throw Problem(message: "`\(path)`: what stands there has no keys")
    }
    let first = truth(from: scalar.text) == nil ? "date" : "is"
    let old = file.text(in: node.range)
    let (a, b) = (quotedKey(first), quotedKey(name))
    return spliced(
      node.range.start..<node.range.end,
      Array("{\(a): \(old), \(b): \(value)}".utf8)
    )
  }

  // MARK: Inserting

  private func inserting(
    _ steps: [CasePatch.Step],
    _ value: CaseTextValue,
    into mapping: YAMLNode,
    _ path: String
  ) throws(Problem) -> [UInt8] {
    var names: [String] = []
    for step in steps {
      guard case .key(let name) = step else {
        throw Problem(message: "`\(path)`: there is no such entry; add it in the file")
      }
      names.append(name)
    }
    guard isFlow(mapping) else { return insertingInBlock(names, value, mapping) }
    return insertingInFlow(names, try value.inline(path), mapping)
  }

  private func insertingInFlow(_ names: [String], _ value: String, _ mapping: YAMLNode) -> [UInt8] {
    var text = value
    for name in names.dropFirst().reversed() { text = "{\(quotedKey(name)): \(text)}" }
    text = "\(quotedKey(names[0])): \(text)"
    guard let last = mapping.mapping?.last else {
      return spliced((mapping.range.start + 1)..<(mapping.range.start + 1), Array(text.utf8))
    }
    let margin = margin(before: last.key.range.start)
    let gap = margin.map { lineEnd + $0 } ?? [0x20]
    let end = last.value.range.end
    // A comma may stand there already.
    if let comma = file.bytes[end..<mapping.range.end].first(where: { $0 > 0x20 }),
      comma == UInt8(ascii: ","),
      let place = file.bytes[end...].firstIndex(of: comma)
    {
      return spliced((place + 1)..<(place + 1), gap + Array(text.utf8))
    }
    return spliced(end..<end, [UInt8(ascii: ",")] + gap + Array(text.utf8))
  }

  private func insertingInBlock(
    _ names: [String],
    _ value: CaseTextValue,
    _ mapping: YAMLNode
  ) -> [UInt8] {
    guard let first = mapping.mapping?.first, let last = mapping.mapping?.last else {
      return replacing(
        mapping,
        after: nil,
        by: CaseTextValue(head: "{\(names[0]): \(value.head)}")
      )
    }
    let column = column(of: first.key.range.start)
    var lines: [UInt8] = []
    for (depth, name) in names.enumerated() {
      let margin = column + 2 * depth
      lines += Array(repeating: 0x20, count: margin) + Array("\(name):".utf8)
      if depth == names.count - 1 {
        let start = margin + name.count + 2
        if value.isBlock { lines = commented(lines, at: lines.count, by: value.comment) }
        if !value.head.isEmpty { lines.append(0x20) }
        lines += value.text(margin: margin, column: start, lineEnd: lineEnd)
        if !value.isBlock { lines = commented(lines, at: lines.count, by: value.comment) }
      }
      lines += lineEnd
    }
    let above = value.linesAbove(margin: column, lineEnd: lineEnd)
    return insertingLines(above + lines, after: max(last.key.range.end, contentEnd(of: last.value)))
  }

  /// A new entry at the end of a list.
  private func appending(
    _ value: CaseTextValue,
    to list: YAMLNode,
    after key: YAMLNode?,
    _ path: String
  ) throws(Problem) -> [UInt8] {
    guard let last = list.sequence?.last else {
      return replacing(list, after: key, by: CaseTextValue(head: "[\(try value.inline(path))]"))
    }
    if isFlow(list) {
      let gap = margin(before: last.range.start).map { lineEnd + $0 } ?? [0x20]
      let text = [UInt8(ascii: ",")] + gap + Array(try value.inline(path).utf8)
      return spliced(last.range.end..<last.range.end, text)
    }
    let column = column(of: list.range.start)
    var lines: [UInt8] = Array(repeating: 0x20, count: column) + Array("- ".utf8)
    lines += value.text(margin: column, column: column + 2, lineEnd: lineEnd, isEntry: true)
    // The comment behind the key of a block goes above the entry.
    var entry = value
    if value.isBlock, let comment = value.comment, !comment.isEmpty { entry.above.append(comment) }
    if !value.isBlock { lines = commented(lines, at: lines.count, by: value.comment) }
    lines = entry.linesAbove(margin: column, lineEnd: lineEnd) + lines
    return insertingLines(lines + lineEnd, after: contentEnd(of: last))
  }

  /// Lines after the line of an offset, with its comment.
  private func insertingLines(_ lines: [UInt8], after offset: Int) -> [UInt8] {
    let place = lineEnd(after: offset)
    let isOpen = place > 0 && file.bytes[place - 1] != 0x0A
    return spliced(place..<place, isOpen ? lineEnd + lines : lines)
  }

  private func quotedKey(_ name: String) -> String { isJSON ? "\"\(name)\"" : name }
}

extension YAMLNode {
  /// Whether two values say the same, wherever and however they are written.
  func saysTheSame(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let a), .scalar(let b)): return a.text == b.text
    case (.sequence(let a), .sequence(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.saysTheSame(as: $1) }
    case (.mapping(let a), .mapping(let b)):
      return a.count == b.count
        && a.allSatisfy { entry in
          b.contains { $0.keyText == entry.keyText && $0.value.saysTheSame(as: entry.value) }
        }
    default: return false
    }
  }
}
