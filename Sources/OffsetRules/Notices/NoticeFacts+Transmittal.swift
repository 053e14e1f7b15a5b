import RulesEngine

extension NoticeFacts {
  /// The numbers after `Transmittal`, each once, or the RSAT numbers where there is none.
  func transmittals() -> [Notice.Read<String>] {
    var found: [Notice.Read<String>] = []
    var known: Set<String> = []
    func add(_ number: Notice.Read<String>) {
      guard found.count < Self.maximumCandidates, known.insert(number.value).inserted else {
        return
      }
      found.append(number)
    }
    for index in tokens.indices where isWord(index, "transmittal", "transmittals") {
      var start = skipping([":", "."], from: index + 1)
      while isWord(start, "no", "nos", "number", "numbers", "num", "nr") || isMark(start, "#") {
        start = skipping([":", ".", "#"], from: start + 1)
      }
      // `Transmittals 12-34 and 12-35` names two.
      while let number = number(at: start) ?? rsatNumber(at: start) {
        add(number)
        start = next(after: number.range.end, from: start)
        guard isWord(start, "and") || isMark(start, ",", "&") else { break }
        start += isMark(start, ",") && isWord(start + 1, "and") ? 2 : 1
      }
    }
    guard found.isEmpty else { return found }
    for index in tokens.indices where isWord(index, "rsat") {
      if let number = rsatNumber(at: index) { add(number) }
    }
    return found
  }

  /// The first token that begins at a place of the text or after it.
  private func next(after place: Int, from index: Int) -> Int {
    var next = index
    while let token = token(next), token.range.lowerBound < place { next += 1 }
    return next
  }

  /// Whether the text has words without which no notification of a sale is written.
  func speaksOfSale() -> Bool {
    tokens.indices.contains { index in
      isWord(index, "sale", "sales", "fms", "purchaser", "transmittal", "rsat")
        || isWord(index, "letter") && isWord(index + 1, "of") && isWord(index + 2, "offer")
        || isWord(index, "arms") && isWord(index + 1, "export")
        || token(index)?.text == "36" && isMark(index + 1, "(") && isWord(index + 2, "b")
    }
  }

  /// `RSAT 26-1C`: numbers of this series keep their name, since they are counted on their own.
  private func rsatNumber(at index: Int) -> Notice.Read<String>? {
    guard isWord(index, "rsat") else { return nil }
    let start = skipping(["-", "–", ":", "#"], from: index + 1)
    guard var number = number(at: start) else { return nil }
    let prefix = isMark(index + 1, "-", "–") ? "RSAT-" : "RSAT "
    number.value = prefix + number.value
    number.range.start = tokens[index].range.lowerBound
    return number
  }

  /// Two digits of the year, a hyphen, and two digits or a digit and a letter.
  ///
  /// The dateline may be glued to it: `08-74WASHINGTON` is 08-74, `24-0JWASHINGTON` is 24-0J.
  private func number(at index: Int) -> Notice.Read<String>? {
    guard let year = token(index), year.kind == .number, year.text.utf8.count == 2,
      isMark(index + 1, "-", "–"), let serial = token(index + 2), serial.kind == .number,
      serial.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), serial.text.utf8.count <= 5
    else { return nil }
    var value = "\(year.text)-\(serial.text)"
    var end = serial.range.upperBound
    if let next = token(index + 3), next.kind == .word, next.gap == .none,
      let letter = next.text.utf8.first, (0x61...0x7A).contains(letter),
      serial.text.utf8.count == 1 || next.text.utf8.count == 1
    {
      value += String(Unicode.Scalar(letter)).uppercased()
      end = next.range.lowerBound + 1
    }
    let range = SourceRange(start: year.range.lowerBound, end: end)
    return Notice.Read(value: value, range: range)
  }
}
