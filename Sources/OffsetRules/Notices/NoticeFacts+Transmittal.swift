import RulesEngine

extension NoticeFacts {
  /// The number after the first `Transmittal` that has one, or an RSAT number where there is none.
  func transmittal() -> Notice.Read<String>? {
    for index in tokens.indices where tokens[index].text == "transmittal" {
      var start = skipping([":", "."], from: index + 1)
      while isWord(start, "no", "nos", "number", "num", "nr") || isMark(start, "#") {
        start = skipping([":", ".", "#"], from: start + 1)
      }
      if let number = number(at: start) ?? rsatNumber(at: start) { return number }
    }
    for index in tokens.indices where tokens[index].text == "rsat" {
      if let number = rsatNumber(at: index) { return number }
    }
    return nil
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
