import CEL
import RulesEngine

extension NoticeFacts {
  /// The day of the dateline, else the day the report was delivered, else the first day named.
  func date() -> Notice.Read<CalendarDate>? {
    var best: (date: Notice.Read<CalendarDate>, rank: Int)?
    var index = 0
    var candidates = 0
    while index < tokens.count, candidates < Self.maximumCandidates {
      guard let (date, next) = day(at: index) else {
        index += 1
        continue
      }
      candidates += 1
      let rank = rank(before: index, after: next)
      if rank > best?.rank ?? 0 {
        best = (Notice.Read(value: date, range: range(index, next - 1)), rank)
      }
      if rank == Self.dateline { break }
      index = next
    }
    return best?.date
  }

  private static let dateline = 3

  private func rank(before: Int, after: Int) -> Int {
    let words = tokens[max(0, before - 8)..<before].filter { $0.kind == .word }.map(\.text)
    if words.contains("washington") { return Self.dateline }
    if words.contains("delivered") || words.last == "released" { return 2 }
    return isMark(after, "-", "–") ? 2 : 1
  }

  /// A day that begins at a token, and the token after it.
  private func day(at index: Int) -> (CalendarDate, Int)? {
    guard let first = token(index) else { return nil }
    switch first.kind {
    case .mark: return nil
    case .word: return monthFirst(index)
    case .number: return dayFirst(index) ?? numeric(index)
    }
  }

  /// `May 5, 2008`, `Sept. 12 2013`, `May 5th, 2024`.
  private func monthFirst(_ index: Int) -> (CalendarDate, Int)? {
    guard let month = month(index), let number = token(index + 1 + dots(index + 1)) else {
      return nil
    }
    var next = index + 1 + dots(index + 1)
    guard number.kind == .number else { return nil }
    // `5,2008` without a blank is one number.
    let glued = number.text.split(separator: ",")
    if glued.count == 2, let day = integer(glued[0]), let year = integer(glued[1]) {
      return CalendarDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }
    guard let day = integer(number.text) else { return nil }
    next += 1
    if isWord(next, "st", "nd", "rd", "th") { next += 1 }
    if isMark(next, ",") { next += 1 }
    return year(next).flatMap { CalendarDate(year: $0, month: month, day: day) }.map {
      ($0, next + 1)
    }
  }

  /// `12 January 2026`, `5th of May 2024`.
  private func dayFirst(_ index: Int) -> (CalendarDate, Int)? {
    guard let day = token(index).flatMap({ integer($0.text) }) else { return nil }
    var next = index + 1
    if isWord(next, "st", "nd", "rd", "th") { next += 1 }
    if isWord(next, "of") { next += 1 }
    guard let month = month(next) else { return nil }
    next += 1 + dots(next + 1)
    if isMark(next, ",") { next += 1 }
    return year(next).flatMap { CalendarDate(year: $0, month: month, day: day) }.map {
      ($0, next + 1)
    }
  }

  /// `2026-01-12` and, in the order of the United States, `1/12/2026`.
  private func numeric(_ index: Int) -> (CalendarDate, Int)? {
    guard isMark(index + 1, "-", "/"), let separator = token(index + 1)?.text,
      isMark(index + 3, separator),
      let one = token(index).flatMap({ integer($0.text) }),
      let two = token(index + 2).flatMap({ integer($0.text) }),
      let three = token(index + 4).flatMap({ integer($0.text) })
    else { return nil }
    let date =
      one > 999
      ? CalendarDate(year: one, month: two, day: three)
      : separator == "/" && three > 999 ? CalendarDate(year: three, month: one, day: two) : nil
    return date.map { ($0, index + 5) }
  }

  private func dots(_ index: Int) -> Int {
    isMark(index, ".") ? 1 : 0
  }

  private func year(_ index: Int) -> Int? {
    token(index).flatMap { $0.kind == .number ? integer($0.text) : nil }
      .flatMap { (1900...2199).contains($0) ? $0 : nil }
  }

  private func integer(_ text: some StringProtocol) -> Int? {
    text.utf8.count <= 4 ? Int(text) : nil
  }

  private func month(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .word, token.text.utf8.count >= 3 else {
      return nil
    }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return names.firstIndex { name in
      name == token.text || (token.text.utf8.count <= 4 && name.hasPrefix(token.text))
    }.map { $0 + 1 }
  }
}
