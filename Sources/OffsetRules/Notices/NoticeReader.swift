import RulesEngine

/// Reads released 36(b) notifications.
public struct NoticeReader: Sendable {
  package let table: StatementTable

  /// Makes a reader.
  ///
  /// - Parameter table: What statements about offsets say and what follows.
  public init(table: StatementTable) {
    self.table = table
  }

  /// More sentences about offsets than this are not read; a notice has one to five.
  static let maximumStatementSentences = 200

  /// Reads the text of a notice.
  ///
  /// Time grows with the length of the text, whatever it holds; no text makes it fail.
  ///
  /// - Parameter text: The notice as released.
  /// - Returns: What was found; what is not in the text is nil.
  public func read(_ text: String) -> Notice {
    let text = NoticeText(text)
    let tokens = NoticeScanner.tokens(of: text)
    let statement = statement(in: tokens, of: text)
    let facts = NoticeFacts(tokens: tokens, text: text)
    let transmittals = facts.transmittals()
    let purchaser = facts.purchaser()
    let value = facts.value()
    let isRelease =
      statement.found != nil || !transmittals.isEmpty || purchaser != nil || value != nil
      || facts.speaksOfSale()
    // Nothing is missing from a text that is no release.
    let meaning = isRelease ? table.meanings[statement.name] : nil
    return Notice(
      isRelease: isRelease,
      transmittal: transmittals.first,
      otherTransmittals: Array(transmittals.dropFirst()),
      date: facts.date(),
      purchaser: purchaser,
      valueUSD: value,
      offsetStatement: statement.found,
      offsetClass: statement.name,
      offsetSays: meaning?.says,
      offsetItem: meaning?.item,
      results: meaning?.results ?? []
    )
  }

  /// The class of a text that is known to be the statement about offsets, as in a case file.
  ///
  /// - Parameter statement: One or more sentences; they need not say `offset`.
  /// - Returns: The class, or nil when no class describes the text.
  public func offsetClass(of statement: String) -> String? {
    let tokens = NoticeScanner.tokens(of: NoticeText(statement))
    var sentences = sentences(in: tokens) { _ in true }
    return decision(on: &sentences)?.name
  }

  private struct Sentence {
    var tokens: Range<Int>
    /// For each word of the matcher, its token.
    var words: [Int]
    var matcher: SentenceMatcher
  }

  private func statement(
    in tokens: [NoticeToken],
    of text: NoticeText
  ) -> (name: String, found: Notice.OffsetStatement?) {
    var sentences = sentencesOnOffsets(in: tokens)
    guard !sentences.isEmpty else { return (StatementTable.absent, nil) }
    let ranges = sentences.map { place(of: $0.tokens, in: tokens) }
    var found = Notice.OffsetStatement(
      text: ranges.map { text.released($0) }.joined(separator: " "),
      sentences: ranges,
      decidingWords: nil
    )
    guard let decision = decision(on: &sentences) else {
      return (StatementTable.unrecognised, found)
    }
    let words = sentences[decision.sentence].words
    let deciding = words[decision.words.lowerBound]..<(words[decision.words.upperBound - 1] + 1)
    found.decidingWords = place(of: deciding, in: tokens)
    return (decision.name, found)
  }

  /// The first class that holds in one of the sentences, and the words that show it.
  private func decision(
    on sentences: inout [Sentence]
  ) -> (name: String, sentence: Int, words: Range<Int>)? {
    for candidate in table.classes {
      for index in sentences.indices {
        if let words = match(candidate, in: &sentences[index].matcher) {
          return (candidate.name, index, words)
        }
      }
    }
    return nil
  }

  /// The words of the first wording of the first choice that holds.
  private func match(
    _ candidate: StatementTable.Class,
    in matcher: inout SentenceMatcher
  ) -> Range<Int>? {
    for choice in candidate.choices {
      var words: Range<Int>?
      var holds = true
      for wording in choice where holds {
        let match = matcher.match(wording)
        holds = match != nil
        words = words ?? match
      }
      if holds { return words }
    }
    return nil
  }

  /// The sentences about offsets, and those that go on with the one before.
  private func sentencesOnOffsets(in tokens: [NoticeToken]) -> [Sentence] {
    guard let subject = table.subject else { return [] }
    var isPart = false
    return sentences(in: tokens) { matcher in
      let goesOn = isPart && (table.continues.map { matcher.holds($0) } ?? false)
      isPart = goesOn || matcher.holds(subject)
      return isPart
    }
  }

  private func sentences(
    in tokens: [NoticeToken],
    where isWanted: (inout SentenceMatcher) -> Bool
  ) -> [Sentence] {
    var known: [String: [Int]] = [:]
    var result: [Sentence] = []
    for sentence in NoticeSentence.sentences(of: tokens) {
      guard result.count < Self.maximumStatementSentences else { break }
      let words = sentence.tokens.filter { tokens[$0].kind != .mark || tokens[$0].isMark(";") }
      guard !words.isEmpty else { continue }
      var matcher = SentenceMatcher(
        words: words.map { index in
          SentenceMatcher.Word(
            sets: sets(of: tokens[index], known: &known),
            followsComma: index > 0 && tokens[index - 1].isMark(",")
          )
        },
        in: table
      )
      if isWanted(&matcher) {
        result.append(Sentence(tokens: sentence.tokens, words: words, matcher: matcher))
      }
    }
    return result
  }

  private func sets(of token: NoticeToken, known: inout [String: [Int]]) -> [Int] {
    if let sets = known[token.text] { return sets }
    let sets = token.kind == .mark ? [table.breaks] : table.vocabulary.sets(of: token.text)
    known[token.text] = sets
    return sets
  }

  /// The place of some tokens, without the bullets, dashes and `(U)` before the first word.
  private func place(of range: Range<Int>, in tokens: [NoticeToken]) -> SourceRange {
    var first = range.lowerBound
    while first < range.upperBound - 1, tokens[first].kind == .mark, !tokens[first].isMark("\"") {
      let isMarking =
        tokens[first].isMark("(") && first + 2 < range.upperBound
        && tokens[first + 1].text.utf8.count <= 2 && tokens[first + 2].isMark(")")
      if tokens[first].isMark("("), !isMarking { break }
      first += isMarking ? 3 : 1
    }
    return SourceRange(
      start: tokens[min(first, range.upperBound - 1)].range.lowerBound,
      end: tokens[range.upperBound - 1].range.upperBound
    )
  }
}
