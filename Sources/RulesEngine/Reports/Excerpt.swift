internal import CEL

/// What a file holds may be very long; no output is.
extension String {
  /// The text, or its start and an ellipsis where it is longer than this many letters.
  func excerpt(_ letters: Int = 2000) -> String {
    guard utf8.count > letters else { return self }
    let start = unicodeScalars.prefix(letters)
    guard start.endIndex < unicodeScalars.endIndex else { return self }
    return String(String.UnicodeScalarView(start)) + "..."
  }
}

extension ValueDisplay {
  /// The entries one after the other, up to the length of an excerpt.
  func text(of list: ListValue) -> String {
    var text = ""
    for (position, element) in list.elements.enumerated() {
      if position > 0 { text += ", " }
      text += self.text(of: element)
      guard text.utf8.count <= 4 * 2000 else { break }
    }
    return text.excerpt()
  }
}
