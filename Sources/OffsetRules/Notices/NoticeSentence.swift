/// A sentence of a notice: a stretch of its tokens.
///
/// Released texts lose blanks (`sale.Implementation`), wrap lines inside sentences and stack names
/// in lists without full stops; where a sentence ends is therefore a judgement about both sides of
/// the place.
struct NoticeSentence: Sendable {
  var tokens: Range<Int>

  /// A longer stretch without an end is cut, so that no text can make one sentence too long to read.
  static let maximumTokens = 1_000

  static func sentences(of tokens: [NoticeToken]) -> [NoticeSentence] {
    var sentences: [NoticeSentence] = []
    var start = 0
    for index in tokens.indices where index > start {
      if index - start >= maximumTokens || beginsSentence(index, in: tokens) {
        sentences.append(NoticeSentence(tokens: start..<index))
        start = index
      }
    }
    if start < tokens.count { sentences.append(NoticeSentence(tokens: start..<tokens.count)) }
    return sentences
  }

  private static func beginsSentence(_ index: Int, in tokens: [NoticeToken]) -> Bool {
    let token = tokens[index]
    if token.kind == .mark, closers.contains(token.text) { return false }
    var last = index - 1
    while last > 0, tokens[last].kind == .mark, closers.contains(tokens[last].text) { last -= 1 }
    let end = tokens[last]
    if end.isMark("!") || end.isMark("?") { return token.gap != .none }
    if end.isMark("."), last > 0 {
      return endsSentence(
        after: tokens[last - 1],
        before: token,
        gap: max(token.gap, tokens[last + 1].gap)
      )
    }
    switch token.gap {
    case .none, .space: return false
    case .line: return end.isMark(":") || isOpener(token)
    case .blankLine: return token.kind != .word || token.capitals != .none
    }
  }

  /// Whether a full stop between two tokens ends a sentence rather than an abbreviation.
  private static func endsSentence(
    after word: NoticeToken,
    before next: NoticeToken,
    gap: NoticeToken.Gap
  ) -> Bool {
    let isAbbreviation =
      word.kind == .word && (word.text.count == 1 || abbreviations.contains(word.text))
    guard gap != .none else {
      return !isAbbreviation && word.kind != .mark && next.kind == .word && next.capitals != .none
        && next.text.count > 1
    }
    return isAbbreviation ? isOpener(next) || gap == .blankLine : true
  }

  /// A capital on a word that has none inside a sentence shows that a sentence begins.
  private static func isOpener(_ token: NoticeToken) -> Bool {
    token.kind == .word && token.capitals == .first && openers.contains(token.text)
  }

  private static let closers: Set<String> = [")", "]", "\"", "'", "”", "»"]

  private static let openers: Set<String> = [
    "a", "all", "although", "an", "any", "as", "at", "because", "details", "due", "for", "however",
    "if", "implementation", "in", "it", "no", "none", "offset", "offsets", "on", "once", "per",
    "pursuant", "should", "specific", "such", "terms", "the", "there", "these", "this", "to",
    "under", "upon", "we", "with",
  ]

  private static let abbreviations: Set<String> = [
    "apr", "approx", "aug", "co", "col", "corp", "dec", "dept", "dr", "est", "etc", "feb", "fig",
    "ft", "gen", "gov", "govt", "inc", "jan", "jr", "jul", "jun", "lt", "ltd", "mar", "mr", "mrs",
    "ms", "mt", "no", "nos", "nov", "oct", "rep", "sec", "sen", "sep", "sept", "sr", "st", "vs",
  ]
}
