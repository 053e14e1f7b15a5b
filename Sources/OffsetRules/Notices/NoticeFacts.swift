import RulesEngine

/// The numbers, days and names of a notice, read from its tokens.
struct NoticeFacts {
  let tokens: [NoticeToken]
  let text: NoticeText

  /// More amounts or days than this are not compared; a notice has a handful.
  static let maximumCandidates = 500

  /// The token at an index that may lie outside the text.
  func token(_ index: Int) -> NoticeToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  func isWord(_ index: Int, _ words: String...) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    return words.contains(token.text)
  }

  func isMark(_ index: Int, _ marks: String...) -> Bool {
    guard let token = token(index), token.kind == .mark else { return false }
    return marks.contains(token.text)
  }

  /// The first index from `index` on that is none of these marks; a long row of them is no label.
  func skipping(_ marks: Set<String>, from index: Int) -> Int {
    var next = index
    while next < index + 8, let token = token(next), token.kind == .mark, marks.contains(token.text)
    {
      next += 1
    }
    return next
  }

  func range(_ first: Int, _ last: Int) -> SourceRange {
    SourceRange(start: tokens[first].range.lowerBound, end: tokens[last].range.upperBound)
  }
}
