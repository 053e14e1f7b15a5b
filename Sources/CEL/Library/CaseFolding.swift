/// Which letters are one letter when case does not count, by the simple case folding of Unicode.
enum CaseFolding {
  /// The letter itself and all letters it differs from by case only.
  static func equivalents(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
    letter.isASCII ? ascii[Int(letter.value)] : found(letter)
  }

  private static let ascii = (UInt8(0)..<0x80).map { found(Unicode.Scalar($0)) }

  private static func found(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
    let folded = fold(letter)
    var letters = [letter]
    func add(_ other: Unicode.Scalar) {
      if !letters.contains(other) { letters.append(other) }
    }
    add(folded)
    add(single(folded.properties.uppercaseMapping, folded))
    add(single(folded.properties.titlecaseMapping, folded))
    for (other, plain) in further where plain == folded.value {
      if let other = Unicode.Scalar(other) { add(other) }
    }
    return letters
  }

  /// One letter for all those that differ by case only.
  static func fold(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    // The dotless i and the dotted I are the other case of plain letters, but not the same letters.
    if letter.value == 0x131 || letter.value == 0x130 { return letter }
    let lower = single(letter.properties.lowercaseMapping, letter)
    let upper = single(lower.properties.uppercaseMapping, lower)
    return single(upper.properties.lowercaseMapping, upper)
  }

  /// A mapping, where it is one letter.
  private static func single(_ mapping: String, _ letter: Unicode.Scalar) -> Unicode.Scalar {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return letter }
    return first
  }

  /// The letters that no other letter names as its case, such as the long s and the Kelvin sign, and what they fold to.
  private static let further: [(letter: UInt32, folded: UInt32)] = [
    (0xB5, 0x3BC), (0x17F, 0x73), (0x345, 0x3B9), (0x3C2, 0x3C3), (0x3D0, 0x3B2), (0x3D1, 0x3B8),
    (0x3D5, 0x3C6), (0x3D6, 0x3C0), (0x3F0, 0x3BA), (0x3F1, 0x3C1), (0x3F4, 0x3B8), (0x3F5, 0x3B5),
    (0x1C80, 0x432), (0x1C81, 0x434), (0x1C82, 0x43E), (0x1C83, 0x441), (0x1C84, 0x442),
    (0x1C85, 0x442), (0x1C86, 0x44A), (0x1C87, 0x463), (0x1C88, 0xA64B), (0x1E9B, 0x1E61),
    (0x1E9E, 0xDF), (0x1FBE, 0x3B9), (0x2126, 0x3C9), (0x212A, 0x6B), (0x212B, 0xE5),
  ]
}
