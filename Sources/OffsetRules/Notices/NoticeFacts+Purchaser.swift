import RulesEngine

extension NoticeFacts {
  /// The name after `Prospective Purchaser`, else whoever has requested, else whom the sale is to.
  func purchaser() -> Notice.Read<String>? {
    var requester: Notice.Read<String>?
    var recipient: Notice.Read<String>?
    for index in tokens.indices where tokens[index].kind == .word {
      if isWord(index, "purchaser"), isWord(index - 1, "prospective"),
        let name = name(from: skipping([":", "."], from: index + 1))
      {
        return read(name)
      }
      if requester == nil, beginsSentence(index), let name = name(from: index),
        asks(after: name.upperBound)
      {
        requester = read(name)
      }
      if recipient == nil, isWord(index, "to"), isWord(index - 1, "sale", "sales"),
        let name = name(from: index + 1)
      {
        recipient = read(name)
      }
    }
    return requester ?? recipient
  }

  private func read(_ tokens: Range<Int>) -> Notice.Read<String> {
    let range = range(tokens.lowerBound, tokens.upperBound - 1)
    return Notice.Read(value: text.released(range), range: range)
  }

  private func beginsSentence(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word, token.capitals != .none else {
      return false
    }
    return index == 0 || token.gap >= .line || isMark(index - 1, ".", ":", "–", "-", ")")
  }

  /// Whether `has requested` or the like follows, after a short form in brackets perhaps.
  private func asks(after index: Int) -> Bool {
    var next = index
    if isMark(next, "(") {
      let limit = next + 8
      while next < limit, !isMark(next, ")") { next += 1 }
      next += 1
    }
    if isWord(next, "has", "have") { next += 1 }
    return isWord(next, "requested", "requests", "asked")
  }

  /// A name, without `The Government of the` before it: words with capitals and what joins them.
  private func name(from index: Int) -> Range<Int>? {
    var start = index
    // A text of nothing but such words must not be read again from each of them.
    while start - index < 8,
      isWord(start, "the", "a", "an", "government", "governments", "gov", "govt", "u")
        || isWord(start, "of") && start > index
    {
      start += 1
    }
    var end = start
    while let token = token(end), token.kind == .word, end - start < 16 {
      if joins(end) {
        end += 1
      } else if token.capitals != .none, !isJoiner(end), !verbs.contains(token.text) {
        end += 1
      } else {
        break
      }
      if isMark(end, "-"), self.token(end + 1)?.capitals != NoticeToken.Capitals.none,
        self.token(end + 1)?.kind == .word, self.token(end + 1)?.gap == NoticeToken.Gap.none
      {
        end += 1
      }
    }
    return end > start ? start..<end : nil
  }

  private var verbs: Set<String> { ["has", "have", "requested", "requests", "asked"] }

  private func isJoiner(_ index: Int) -> Bool {
    isWord(index, "of", "and", "in", "the", "for", "to", "on", "at", "worth")
  }

  /// `of` in `Republic of Korea`, `and` in `Bosnia and Herzegovina`, `in the` of a representative office.
  private func joins(_ index: Int) -> Bool {
    guard isJoiner(index), index > 0, let next = token(index + 1), next.capitals != .none else {
      return isWord(index, "of", "in") && isWord(index + 1, "the") && hasCapital(index + 2)
        && isHead(index - 1)
    }
    if isWord(index, "the") { return isWord(index - 1, "of", "in") }
    return isWord(index, "and") || isWord(index, "of", "in") && isHead(index - 1)
  }

  private func hasCapital(_ index: Int) -> Bool {
    token(index).map { $0.kind == .word && $0.capitals != .none } ?? false
  }

  private func isHead(_ index: Int) -> Bool {
    isWord(
      index,
      "republic",
      "kingdom",
      "sultanate",
      "state",
      "states",
      "commonwealth",
      "federation",
      "union",
      "principality",
      "duchy",
      "ministry",
      "office",
      "emirate",
      "organization",
      "agency",
      "mission"
    )
  }
}
