/// A value as it is written in a file.
struct CaseTextValue {
  /// What stands behind the key, on its line; empty if the value is in lines of its own.
  var head: String
  /// The lines below, without their margin.
  var body: [String] = []
  /// Whether the lines below belong to brackets, braces or quotes that open on the first.
  var isFlow = true
  /// Whether the value is written in lines of its own.
  var isBlock: Bool { head.isEmpty && !body.isEmpty }
  /// The comment behind it, with its `#`; nil leaves the one that is there, an empty one takes it away.
  var comment: String?
  /// Lines of comment that stand above it.
  var above: [String] = []
}

extension CaseTextValue {
  /// A value as it stands behind its key in a file, with its comments.
  init(_ node: YAMLNode, of key: YAMLNode, in file: SourceFile) {
    let edit = CaseTextEdit(file, root: node)
    let isBlock = !edit.isFlow(node) && node.scalar == nil
    let isBlockText = node.scalar.map { $0.style == .literal || $0.style == .folded } ?? false
    let margin = edit.column(of: isBlock ? node.range.start : key.range.start)
    let line = file.location(at: key.range.start).line
    // A block begins below its key, with the comments that stand there.
    let start = isBlock ? file.range(of: line + 1)?.start ?? node.range.start : node.range.start
    var end = edit.contentEnd(of: node)
    let lineEnd = file.bytes[end...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
    let rest = String(decoding: file.bytes[end..<lineEnd], as: UTF8.self).trimmingSpaces()
    if isBlock { end = lineEnd }
    let lines = file.text(in: SourceRange(start: start, end: end)).lines
    let below = isBlock ? lines[...] : lines.dropFirst()
    let margins = below.filter { !$0.isEmpty }.map(\.margin)
    let cut = isBlock ? margin : margins.min() ?? 0
    head = isBlock ? "" : lines[0]
    body = below.map { String($0.dropFirst(min(cut, $0.margin))) }
    isFlow = !isBlock && !isBlockText
    if isBlock {
      let keyLine = SourceRange(start: key.range.end, end: start)
      let text = file.text(in: keyLine).lines[0]
      comment = text.firstIndex(of: "#").map { String(text[$0...]) } ?? ""
    } else if isFlow, rest.hasPrefix("#") {
      comment = rest == "#" ? "" : rest
    }
    var number = line - 1
    while number > 0, file.text(of: number).trimmingSpaces().hasPrefix("#") {
      above.insert(file.text(of: number).trimmingSpaces(), at: 0)
      number -= 1
    }
  }

  /// The lines of comment above it, for a line that is indented by `margin`.
  func linesAbove(margin: Int, lineEnd: [UInt8]) -> [UInt8] {
    above.flatMap { Array(repeating: 0x20, count: margin) + Array($0.utf8) + lineEnd }
  }

  /// The bytes, for a key that is indented by `margin` and a value that begins at `column`.
  func text(margin: Int, column: Int, lineEnd: [UInt8], isEntry: Bool = false) -> [UInt8] {
    var text = Array(head.utf8)
    let indent = isFlow ? column + 1 : margin + 2
    for (index, line) in body.enumerated() {
      // The first line of a block stands behind the dash of its entry.
      if !(isEntry && head.isEmpty && index == 0) {
        text += lineEnd + (line.isEmpty ? [] : Array(repeating: 0x20, count: indent))
      }
      text += Array(line.utf8)
    }
    return text
  }

  /// The value for a place inside brackets or braces.
  func inline(_ path: String) throws(CaseTextEdit.Problem) -> String {
    guard body.isEmpty else {
      throw CaseTextEdit.Problem(
        message: "`\(path)` stands within brackets: write its value in one line"
      )
    }
    return head
  }
}

extension String {
  /// The lines of a text, without their ends.
  fileprivate var lines: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// How many spaces stand before the first word.
  fileprivate var margin: Int { prefix { $0 == " " }.count }
}
