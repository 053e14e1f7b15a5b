/// The line of a file that shows a finding, below the keys it stands under, as much of them as may be shown.
struct SourceExcerpt {
  /// One line of the file, made ready for showing.
  struct Line {
    let number: Int
    let before: String
    var marked = ""
    var after = ""
  }

  /// The place, from 1.
  let location: SourceLocation
  /// The keys above, the outermost first.
  private(set) var above: [Line] = []
  /// The line itself, with what is meant marked.
  let line: Line

  /// The widest line that is shown whole.
  private static let width = 160
  /// How far up the keys are looked for, and how many are shown.
  private static let reach = 500
  private static let depth = 4

  /// The excerpt; nil where there is nothing to show.
  init?(file: SourceFile, range: SourceRange, mask: SourceMask, showsKeysAbove: Bool = true) {
    location = file.location(at: range.start)
    let style = SnippetStyle(width: Self.width)
    let shown = SnippetLine(file: file, range: range, mask: mask, style: style, width: Self.width)
    guard !shown.isEmpty else { return nil }
    line = shown.parts(number: location.line)
    // Of a file of which everything is hidden, no other line is shown.
    guard showsKeysAbove, case .ranges = mask.extent else { return }
    for (number, place) in Self.keys(above: location.line, of: file) {
      let key = SnippetLine(file: file, range: place, mask: mask, style: style, width: Self.width)
      if !key.isEmpty { above.insert(Line(number: number, before: key.text), at: 0) }
    }
  }

  /// The lines above that are indented less, each less than the one before; the nearest first.
  private static func keys(above line: Int, of file: SourceFile) -> [(Int, SourceRange)] {
    guard let own = file.range(of: line), var indent = indent(of: own, in: file) else { return [] }
    var found: [(Int, SourceRange)] = []
    var number = line - 1
    while number > max(0, line - reach), indent > 0, found.count < depth {
      defer { number -= 1 }
      guard let range = file.range(of: number), let other = self.indent(of: range, in: file),
        other < indent
      else { continue }
      // What stands above the start of a document is of another one.
      guard !file.startsDocument(range) else { break }
      indent = other
      found.append((number, SourceRange(start: range.start + other, end: range.start + other)))
    }
    return found
  }

  /// The blanks before the first word; nil for a line without one, or of comment only.
  private static func indent(of range: SourceRange, in file: SourceFile) -> Int? {
    var index = range.start
    while index < range.end, file.bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard index < range.end, file.bytes[index] != UInt8(ascii: "#") else { return nil }
    return index - range.start
  }
}

extension SourceFile {
  fileprivate func startsDocument(_ range: SourceRange) -> Bool {
    bytes[range.start..<range.end].starts(with: "---".utf8)
      || bytes[range.start..<range.end].starts(with: "...".utf8)
  }
}

extension SnippetLine {
  /// The line before, at and after its caret.
  fileprivate func parts(number: Int) -> SourceExcerpt.Line {
    var parts = ["", "", ""]
    var column = 0
    for character in text {
      let part = column < caretColumn ? 0 : column < caretColumn + caretWidth ? 1 : 2
      parts[part].append(character)
      column += columns(of: character)
    }
    return SourceExcerpt.Line(number: number, before: parts[0], marked: parts[1], after: parts[2])
  }
}

extension HTMLReport {
  /// Lines of a file under its path and the number of the line.
  func lines(_ excerpt: SourceExcerpt?, path: String, _ html: inout HTMLWriter) {
    guard let excerpt else { return }
    html.element("figure", [("class", "lines")]) { html in
      let place = "\(path):\(excerpt.location.line):\(excerpt.location.column)"
      html.element("figcaption", text: place)
      html.element("pre") { html in
        for line in excerpt.above { self.line(line, isAbove: true, &html) }
        line(excerpt.line, isAbove: false, &html)
      }
    }
  }

  private func line(_ line: SourceExcerpt.Line, isAbove: Bool, _ html: inout HTMLWriter) {
    html.element("span", [("class", isAbove ? "ln up" : "ln")]) { html in
      html.element("span", [("class", "no")], text: "\(line.number)")
      html.element("code") { html in
        html.text(line.before)
        if !line.marked.isEmpty { html.element("mark", text: line.marked) }
        html.text(line.after)
      }
    }
  }
}
