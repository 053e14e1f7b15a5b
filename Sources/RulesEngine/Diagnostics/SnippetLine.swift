/// One line of a file made ready for showing: masked, cut to a width, with the place of its caret.
struct SnippetLine {
  private(set) var text = ""
  private(set) var caretColumn = 0
  private(set) var caretWidth = 1

  var isEmpty: Bool { text.allSatisfy { $0 == " " } }

  /// A character, or a masked part, with the bytes it stands for.
  private struct Cell {
    var text: String
    var width: Int
    var range: SourceRange
  }

  init(file: SourceFile, range: SourceRange, mask: SourceMask, style: SnippetStyle, width: Int) {
    guard let line = file.range(of: file.location(at: range.start).line) else { return }
    var visible = Self.window(in: line, around: range.start, bytes: file.bytes, reach: 8 * width)
    // Which quotes are open would be a guess, and a comment may hold what must stay hidden; only what the problem
    // itself spans is no comment.
    var comment = Self.comment(in: line, upTo: visible.end, bytes: file.bytes)
    if let start = comment, range.start < start, start < range.end {
      let rest = SourceRange(start: min(range.end, line.end), end: line.end)
      comment = Self.comment(in: rest, upTo: visible.end, bytes: file.bytes)
    }
    if let comment {
      // A problem inside a comment is shown with it, unless something is to stay hidden.
      let isPlace = mask == .nothing && range.start >= comment
      if !style.showsComments, !isPlace {
        visible = SourceRange(start: min(visible.start, comment), end: comment)
      }
    }
    var cells = Self.cells(in: visible, of: file)
    switch mask.extent {
    case .ranges(let ranges): cells = Self.masked(cells, ranges: ranges)
    case .everything(let names): cells = Self.masked(cells, keeping: names)
    }
    while cells.last?.text == " " { cells.removeLast() }
    place(cells, caret: range, width: width)
  }

  /// Puts the cells around the caret on the line.
  private mutating func place(_ cells: [Cell], caret: SourceRange, width: Int) {
    let first = cells.firstIndex { $0.range.end > caret.start } ?? cells.count
    let before = cells[..<first].reduce(0) { $0 + $1.width }
    let total = cells[first...].reduce(before) { $0 + $1.width }
    // Cut on the left so far that the caret has half the width before it.
    var shownFrom = 0
    if total > width {
      var column = 0
      let cut = min(before - width / 2, total - width + 3)
      while column < cut {
        column += cells[shownFrom].width
        shownFrom += 1
      }
    }
    text = shownFrom > 0 ? "..." : ""
    var column = text.count
    var caretEnd: Int?
    caretColumn = column
    let fits = cells[shownFrom...].reduce(column) { $0 + $1.width } <= width
    for index in shownFrom..<cells.count {
      let cell = cells[index]
      if index == first { caretColumn = column }
      if !fits, column + cell.width > width - 3 {
        text += "..."
        break
      }
      text += cell.text
      column += cell.width
      if index >= first, cell.range.start < max(caret.end, caret.start + 1) { caretEnd = column }
    }
    if first == cells.count { caretColumn = column }
    caretWidth = max(1, (caretEnd ?? caretColumn) - caretColumn)
  }

  // MARK: Reading the line

  /// The part of a long line that can matter, so that a line of megabytes costs nothing.
  private static func window(
    in line: SourceRange,
    around offset: Int,
    bytes: [UInt8],
    reach: Int
  ) -> SourceRange {
    var start = max(line.start, min(offset, line.end) - reach)
    var end = min(line.end, offset + reach)
    while start > line.start, isContinuation(bytes[start]) { start -= 1 }
    while end < line.end, isContinuation(bytes[end]) { end += 1 }
    return SourceRange(start: start, end: end)
  }

  /// Where the comment of a line may start: at a `#` after a blank.
  private static func comment(in line: SourceRange, upTo end: Int, bytes: [UInt8]) -> Int? {
    var isAfterBlank = line.start == 0 || isBlankOrBreak(bytes[line.start - 1])
    var index = line.start
    while index < end {
      if bytes[index] == UInt8(ascii: "#"), isAfterBlank { return index }
      isAfterBlank = isBlankOrBreak(bytes[index])
      index += 1
    }
    return nil
  }

  private static func cells(in range: SourceRange, of file: SourceFile) -> [Cell] {
    var cells: [Cell] = []
    var offset = range.start
    for character in file.text(in: range) {
      let end = offset + character.utf8.count
      let shown = visible(character)
      cells.append(
        Cell(
          text: String(shown),
          width: columns(of: shown),
          range: SourceRange(start: offset, end: end)
        )
      )
      offset = end
    }
    return cells
  }

  // MARK: Masks

  private static func hidden(_ cells: ArraySlice<Cell>) -> Cell {
    let start = cells.first?.range.start ?? 0
    let end = cells.last?.range.end ?? start
    return Cell(text: "***", width: 3, range: SourceRange(start: start, end: end))
  }

  private static func masked(_ cells: [Cell], ranges: [SourceRange]) -> [Cell] {
    guard let first = cells.first, let last = cells.last else { return cells }
    let visible = SourceRange(start: first.range.start, end: last.range.end)
    let ranges = ranges.filter { $0.overlaps(visible) }
    guard !ranges.isEmpty else { return cells }
    var shown: [Cell] = []
    var index = 0
    while index < cells.count {
      guard let range = ranges.first(where: { $0.overlaps(cells[index].range) }) else {
        shown.append(cells[index])
        index += 1
        continue
      }
      let start = index
      while index < cells.count, range.overlaps(cells[index].range) { index += 1 }
      shown.append(hidden(cells[start..<index]))
    }
    return shown
  }

  private static func masked(_ cells: [Cell], keeping names: Set<String>) -> [Cell] {
    func isBlank(_ index: Int) -> Bool { index >= cells.count || cells[index].text == " " }
    func isStructure(_ index: Int) -> Bool {
      switch cells[index].text {
      case "{", "}", "[", "]", "\"", "'", "#": true
      case ":", ",": isBlank(index + 1)
      case "-", "?", "|", ">": isBlank(index + 1) && (index == 0 || isBlank(index - 1))
      default: false
      }
    }
    func endOfWord(from index: Int) -> Int {
      var end = index
      while end < cells.count, !isBlank(end), !isStructure(end) { end += 1 }
      return end
    }
    func isKeptKey(from start: Int, to end: Int) -> Bool {
      end < cells.count && cells[end].text == ":"
        && names.contains(cells[start..<end].map(\.text).joined())
    }
    var shown: [Cell] = []
    var index = 0
    while index < cells.count {
      guard !isBlank(index), !isStructure(index) else {
        shown.append(cells[index])
        index += 1
        continue
      }
      var end = endOfWord(from: index)
      if isKeptKey(from: index, to: end) {
        shown += cells[index..<end]
        index = end
        continue
      }
      // Words in a row are hidden as one, so that their number is hidden too.
      while true {
        var next = end
        while next < cells.count, isBlank(next) { next += 1 }
        guard next < cells.count, !isStructure(next) else { break }
        let nextEnd = endOfWord(from: next)
        guard !isKeptKey(from: next, to: nextEnd) else { break }
        end = nextEnd
      }
      shown.append(hidden(cells[index..<end]))
      index = end
    }
    return shown
  }
}

/// A character as it may be shown: blanks as a space, what drives a terminal as `?`.
func visible(_ character: Character) -> Character {
  if character == "\t" { return " " }
  // A pile of marks on one letter can cover the lines around it.
  guard character.unicodeScalars.count <= 8, let first = character.unicodeScalars.first else {
    return "?"
  }
  switch first.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
    .surrogate, .nonspacingMark, .enclosingMark:
    return "?"
  default: return character
  }
}

/// The columns a terminal gives a character.
func columns(of character: Character) -> Int {
  guard let first = character.unicodeScalars.first, first.value >= 0x1100 else { return 1 }
  if character.unicodeScalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation {
    return 2
  }
  switch first.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
