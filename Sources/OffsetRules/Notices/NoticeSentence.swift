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
    if isTitleEnd(last, before: index, in: tokens) { return true }
    let end = tokens[last]
    if end.isMark("!") || end.isMark("?") { return token.gap != .none }
    if end.isMark("."), last > 0 {
      return endsSentence(
        last - 1,
        before: index,
        gap: max(token.gap, tokens[last + 1].gap),
        in: tokens
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
    _ last: Int,
    before index: Int,
    gap: NoticeToken.Gap,
    in tokens: [NoticeToken]
  ) -> Bool {
    let (word, next) = (tokens[last], tokens[index])
    let isAbbreviation =
      word.kind == .word && (word.text.count == 1 || abbreviations.contains(word.text))
    guard gap != .none else {
      return !isAbbreviation && word.kind != .mark && next.kind == .word && next.capitals != .none
        && next.text.count > 1
    }
    guard isAbbreviation, !isOpener(next), gap != .blankLine else { return true }
    return endsNames(last, in: tokens) && beginsClause(index, in: tokens)
      && (gap == .line || followsVerb(last, in: tokens))
  }

  /// Whether the abbreviation is one a sentence often ends with: a firm's, or `U.S.` not before what belongs to it.
  private static func endsNames(_ last: Int, in tokens: [NoticeToken]) -> Bool {
    guard tokens[last].text.utf8.count == 1 else { return firms.contains(tokens[last].text) }
    guard last >= 2, tokens[last - 1].isMark("."), tokens[last - 2].text.utf8.count == 1,
      tokens[last - 2].kind == .word, last + 2 < tokens.count
    else { return false }
    return !partsOfState.contains(tokens[last + 2].text)
  }

  /// Whether a name stands here that a verb follows: `Bandaria typically requests`.
  private static func beginsClause(_ index: Int, in tokens: [NoticeToken]) -> Bool {
    guard tokens[index].kind == .word, tokens[index].capitals != .none else { return false }
    for token in tokens[index...].dropFirst().prefix(8) {
      if token.kind == .word, verbs.contains(token.text) { return true }
      if token.kind == .mark, !token.isMark("."), !token.isMark("-") { return false }
    }
    return false
  }

  /// Whether the words before have a verb of their own, and so can be a sentence.
  private static func followsVerb(_ last: Int, in tokens: [NoticeToken]) -> Bool {
    for token in tokens[..<last].suffix(40).reversed() {
      if token.kind == .word, verbs.contains(token.text) { return true }
      if token.isMark(";") || token.gap == .blankLine { return false }
    }
    return false
  }

  /// Whether a title without a full stop ends here: `Transmittal No. 12-34 There are no ...`.
  private static func isTitleEnd(_ last: Int, before index: Int, in tokens: [NoticeToken]) -> Bool {
    let (end, next) = (tokens[last], tokens[index])
    guard next.kind == .word, next.capitals == .first, next.gap != .none, end.kind != .mark else {
      return false
    }
    if end.kind == .number || end.text.utf8.count == 1, isTransmittal(last, in: tokens) {
      return true
    }
    return (end.kind == .number || end.capitals != .none) && titleFollowers.contains(next.text)
      && index + 1 < tokens.count && tokens[index + 1].kind == .word
      && tokens[index + 1].capitals == .none
  }

  /// Whether these tokens are the end of a number such as `Transmittal No. 24-0J`.
  private static func isTransmittal(_ last: Int, in tokens: [NoticeToken]) -> Bool {
    var place = last
    if tokens[place].kind == .word { place -= 1 }
    guard place >= 3, tokens[place].kind == .number, tokens[place - 1].kind == .mark,
      tokens[place - 2].kind == .number
    else { return false }
    return tokens[..<(place - 2)].suffix(4).contains {
      $0.text == "transmittal" || $0.text == "rsat"
    }
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

  /// What begins a sentence after a title, and does not stand in names with small letters after it.
  private static let titleFollowers: Set<String> = [
    "any", "at", "however", "if", "it", "no", "the", "there", "this",
  ]

  private static let firms: Set<String> = ["co", "corp", "inc", "llc", "ltd", "plc"]

  /// What `U.S.` belongs to when it stands after it.
  private static let partsOfState: Set<String> = [
    "agency", "air", "ambassador", "armed", "army", "arms", "citizens", "coast", "code", "company",
    "congress", "contractor", "customs", "defense", "department", "dollars", "embassy", "federal",
    "forces", "foreign", "government", "industry", "law", "marine", "marines", "military",
    "munitions", "naval", "navy", "secretary", "senate", "space", "special", "state",
  ]

  private static let verbs: Set<String> = [
    "are", "asked", "asks", "can", "could", "did", "do", "does", "expects", "had", "has", "have",
    "is", "know", "knows", "may", "might", "must", "requested", "requests", "require", "required",
    "requires", "seeks", "shall", "should", "was", "were", "will", "would",
  ]

  private static let abbreviations: Set<String> = [
    "apr", "approx", "aug", "co", "col", "corp", "dec", "dept", "dr", "est", "etc", "feb", "fig",
    "ft", "gen", "gov", "govt", "inc", "jan", "jr", "jul", "jun", "llc", "lt", "ltd", "mar", "mr",
    "mrs", "ms", "mt", "no", "nos", "nov", "oct", "plc", "rep", "sec", "sen", "sep", "sept", "sr",
    "st", "vs",
  ]
}
