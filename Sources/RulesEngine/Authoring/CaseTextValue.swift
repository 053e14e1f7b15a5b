/// A value as it is written in a file.
struct CaseTextValue {
  /// What stands behind the key, on its line; empty if the value is in lines of its own.
  var head: String
  /// The lines below, without their margin.
  var body: [String] = []
  /// Whether the lines below belong to brackets, braces or quotes that open on the first.
  var isFlow = true
  /// The comment behind it, with its `#`; nil leaves the one that is there.
  var comment: String?
}

extension CaseTextValue {
  /// A value as it stands in a file, with its comments.
  init(_ node: YAMLNode, in file: SourceFile) {
    let edit = CaseTextEdit(file, root: node)
    let isBlock = !edit.isFlow(node) && node.scalar == nil
    let isBlockText = node.scalar.map { $0.style == .literal || $0.style == .folded } ?? false
    var end = edit.contentEnd(of: node)
    let lineEnd = file.bytes[end...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
    let rest = String(decoding: file.bytes[end..<lineEnd], as: UTF8.self).trimmingSpaces()
    // A comment behind the last line of a block is a line's like any other.
    if isBlock, rest.hasPrefix("#") { end = lineEnd }
    let text = file.text(in: SourceRange(start: node.range.start, end: end))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    let margins = lines.dropFirst().filter { !$0.trimmingSpaces().isEmpty }
      .map { $0.prefix { $0 == " " }.count }
    let margin = isBlock ? edit.column(of: node.range.start) : margins.min() ?? 0
    let below = lines.dropFirst().map { line in
      String(line.dropFirst(min(margin, line.prefix { $0 == " " }.count)))
    }
    if isBlock {
      self.init(head: "", body: [lines[0]] + below, isFlow: false, comment: "")
    } else {
      self.init(head: lines[0], body: below, isFlow: !isBlockText)
      if !isBlockText, rest.hasPrefix("#") { comment = rest == "#" ? "" : rest }
    }
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
        message: "`\(path)`: stands within brackets: write the value in one line"
      )
    }
    return head
  }
}
