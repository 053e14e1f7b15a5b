internal import CEL

// What stands in a field whose type it is not may be an amount or a term of an offset, typed in the wrong place. It is
// repeated in a message, or shown in its line, only where it cannot be one.
extension FieldType {
  /// Whether a text that is no value of this type may be shown: one of a few words, without a long number.
  ///
  /// Where a number is wanted, one number alone is shown with its mistake.
  func mayShow(_ misplaced: String) -> Bool {
    guard misplaced.utf8.count <= 60 else { return false }
    let words = misplaced.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    guard words.count <= 3 else { return false }
    if isNumber, misplaced.utf8.allSatisfy(\.isPartOfNumber) { return true }
    if isDay, misplaced.isNearlyDate { return true }
    guard !misplaced.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "$") })
    else { return false }
    let hasDigit = misplaced.utf8.contains(where: \.isDigit)
    return !hasDigit || words.count == 1 && misplaced.longestNumber <= 4
  }

  private var isNumber: Bool {
    switch self {
    case .money, .integer: true
    case .either(let type, _): type.isNumber
    default: false
    }
  }

  private var isDay: Bool {
    switch self {
    case .date, .event: true
    case .either(let type, _): type.isDay
    default: false
    }
  }
}

extension String {
  /// The digits of the longest number in the text; marks between digits do not end it.
  fileprivate var longestNumber: Int {
    var (longest, count) = (0, 0)
    for byte in utf8 {
      if byte.isDigit {
        count += 1
        longest = max(longest, count)
      } else if !byte.isPartOfNumber || byte == UInt8(ascii: "-") {
        count = 0
      }
    }
    return longest
  }

  /// A day in digits, or with the month in letters, however it is wrong.
  fileprivate var isNearlyDate: Bool {
    let parts = split { !($0.isLetter || $0.isNumber) }
    guard parts.count == 3 else { return false }
    let digits = parts.filter { $0.utf8.allSatisfy(\.isDigit) }
    return digits.count >= 2 && digits.count { $0.utf8.count > 2 } <= 1
      && digits.allSatisfy { $0.utf8.count <= 4 }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isPartOfNumber: Bool {
    isDigit || ".,_'$+- ".utf8.contains(self)
  }
}

extension CaseDecoder {
  /// The text for a message, in backticks, if it may be shown; what may not is masked in its line too.
  mutating func named(_ text: String, _ node: YAMLNode, as type: FieldType) -> String {
    guard type.mayShow(text) else {
      hide(node)
      return "what stands here"
    }
    return "`\(text)`"
  }

  /// A strict calendar date of the case file.
  mutating func date(_ node: YAMLNode?, _ what: @autoclosure () -> String) -> CalendarDate? {
    guard let node else { return nil }
    var isShown = true
    if let text = node.scalar?.text, CalendarDate(text) == nil, !FieldType.date.mayShow(text) {
      hide(node)
      isShown = false
    }
    return decoder.date(node, what(), showsText: isShown)
  }
}
