import RulesEngine

/// Reads released 36(b) notifications.
public struct NoticeReader: Sendable {
  let table: StatementTable

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
    let tokens = NoticeScanner.tokens(of: text)
    let statement = statement(in: tokens, of: text)
    let meaning = table.meanings[statement.name]
    let facts = NoticeFacts(tokens: tokens, text: text)
    return Notice(
      transmittal: facts.transmittal(),
      date: facts.date(),
      purchaser: facts.purchaser(),
      valueUSD: facts.value(),
      offsetStatement: statement.found,
      offsetClass: statement.name,
      offsetSays: meaning?.says,
      offsetItem: meaning?.item,
      results: meaning?.results ?? []
    )
  }

  private struct Sentence {
    var tokens: Range<Int>
    /// For each word of the matcher, its token.
    var words: [Int]
    var matcher: SentenceMatcher
  }

  private func statement(
    in tokens: [NoticeToken],
    of text: String
  ) -> (name: String, found: Notice.OffsetStatement?) {
    var sentences = sentencesOnOffsets(in: tokens)
    guard !sentences.isEmpty else { return (StatementTable.absent, nil) }
    let utf8 = Array(text.utf8)
    let ranges = sentences.map { place(of: $0.tokens, in: tokens) }
    var found = Notice.OffsetStatement(
      text: ranges.map { singleSpaced(utf8[$0.start..<$0.end]) }.joined(separator: " "),
      sentences: ranges,
      decidingWords: nil
    )
    for candidate in table.classes {
      for index in sentences.indices {
        guard let words = match(candidate, in: &sentences[index].matcher) else { continue }
        let first = sentences[index].words[words.lowerBound]
        let last = sentences[index].words[words.upperBound - 1]
        found.decidingWords = place(of: first..<(last + 1), in: tokens)
        return (candidate.name, found)
      }
    }
    return (StatementTable.unrecognised, found)
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
    var known: [String: [Int]] = [:]
    var result: [Sentence] = []
    var isPart = false
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
      isPart =
        matcher.holds(subject)
        || isPart && table.continues.map { matcher.holds($0) } ?? false
      if isPart {
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

  /// The place of some tokens, without the bullets and dashes before the first word.
  private func place(of range: Range<Int>, in tokens: [NoticeToken]) -> SourceRange {
    let leading = range.first { index in
      tokens[index].kind != .mark || tokens[index].isMark("(") || tokens[index].isMark("\"")
    }
    return SourceRange(
      start: tokens[leading ?? range.lowerBound].range.lowerBound,
      end: tokens[range.upperBound - 1].range.upperBound
    )
  }

  private func singleSpaced(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
