import CEL
import RulesEngine

extension NoticeFacts {
  /// The estimated total: of the amounts of the text the one whose words say most clearly that it is that.
  func value() -> Notice.Read<ExactDecimal>? {
    var best: (amount: Amount, rank: Int)?
    var index = 0
    var candidates = 0
    while index < tokens.count, candidates < Self.maximumCandidates {
      guard let amount = amount(at: index) else {
        index += 1
        continue
      }
      candidates += 1
      let rank = rank(before: amount.tokens.lowerBound)
      let top = upperEnd(of: amount)
      if rank > best?.rank ?? 0 { best = (top, rank) }
      index = top.tokens.upperBound
    }
    return best.flatMap { best in
      ExactDecimal(best.amount.dollars).map { value in
        let tokens = best.amount.tokens
        return Notice.Read(value: value, range: range(tokens.lowerBound, tokens.upperBound - 1))
      }
    }
  }

  private struct Amount {
    var tokens: Range<Int>
    var dollars: String
  }

  /// How clearly the words before an amount call it the estimated total of the sale.
  private func rank(before index: Int) -> Int {
    var words: [String] = []
    var place = index - 1
    while place >= 0, words.count < 7, index - place < 200, !isMark(place, "$") {
      if tokens[place].kind == .word { words.append(tokens[place].text) }
      if tokens[place].kind == .word,
        tokens[place].text == "million" || tokens[place].text == "billion"
      {
        break
      }
      place -= 1
    }
    let said = Set(words)
    let isPart = !said.isDisjoint(with: [
      "additional", "previously", "original", "originally", "mde", "equipment", "other", "notified",
      "prior", "increase", "increased",
    ])
    let namesTotal = words.prefix(5).contains("total") || words.prefix(5).contains("estimated")
    let namesCost = !said.isDisjoint(with: ["cost", "costs", "value", "price", "worth", "valued"])
    if words.first == "total" { return 5 }
    if namesTotal && namesCost { return isPart ? 3 : 5 }
    if namesTotal || said.isSuperset(of: ["high", "as"]) { return isPart ? 2 : 4 }
    return namesCost && !isPart ? 3 : 1
  }

  /// `$2.43 billion`, `US$450M`, `$500,000,000`, `USD 450 million`, `450 million dollars`.
  private func amount(at index: Int) -> Amount? {
    let hasSign = isMark(index, "$") || isWord(index, "usd")
    let number = hasSign ? skipping(["$"], from: index + 1) : index
    guard let token = token(number), token.kind == .number else { return nil }
    var end = number + 1
    var zeros = 0
    if let scale = self.token(end), scale.kind == .word, let known = Self.scales[scale.text] {
      zeros = known
      end += 1
    } else if isMark(end, "-"), let scale = self.token(end + 1), scale.kind == .word,
      let known = Self.scales[scale.text]
    {
      zeros = known
      end += 2
    }
    if !hasSign {
      if isWord(end, "us") { end += 1 }
      guard isWord(end, "dollars", "usd") else { return nil }
      end += 1
    }
    return dollars(token.text, zeros: zeros).map { Amount(tokens: index..<end, dollars: $0) }
  }

  private static let scales = [
    "thousand": 3, "k": 3, "million": 6, "millions": 6, "m": 6, "mn": 6, "mil": 6, "mm": 6,
    "billion": 9, "billions": 9, "b": 9, "bn": 9, "bil": 9, "trillion": 12, "t": 12,
  ]

  /// Of `between $1 billion and $1.5 billion` and `$1-$1.5 billion` the upper end.
  private func upperEnd(of amount: Amount) -> Amount {
    let end = amount.tokens.upperBound
    let isRange =
      isWord(end, "to") || isMark(end, "-", "–")
      || isWord(end, "and") && isWord(amount.tokens.lowerBound - 1, "between")
    guard isRange, let upper = self.amount(at: end + 1) else { return amount }
    return Amount(
      tokens: amount.tokens.lowerBound..<upper.tokens.upperBound,
      dollars: upper.dollars
    )
  }

  /// The number with its zeros written out, as exact decimal text.
  private func dollars(_ number: String, zeros: Int) -> String? {
    let parts = number.split(separator: ".")
    let groups = (parts.first ?? "").split(separator: ",")
    guard parts.count <= 2, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      parts.count < 2 || !parts[1].contains(","), number.utf8.count <= 24
    else { return nil }
    let whole = groups.joined()
    let part = parts.count == 2 ? String(parts[1]) : ""
    let shifted = part.prefix(zeros)
    let rest = part.dropFirst(zeros)
    let padding = String(repeating: "0", count: max(0, zeros - part.utf8.count))
    let left = (whole + shifted + padding).drop { $0 == "0" }
    let digits = left.isEmpty ? "0" : String(left)
    return rest.contains { $0 != "0" } ? "\(digits).\(rest)" : digits
  }
}
