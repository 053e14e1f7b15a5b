/// A set of Unicode scalars: ranges, general categories, and other sets, possibly turned round.
struct LetterSet: Sendable {
  private(set) var ranges: [ClosedRange<UInt32>] = []
  private var categories: [String] = []
  private var members: [LetterSet] = []
  var isNegated = false
  /// Whether a letter belongs to the set if it does so in another case.
  var ignoresCase = false

  /// A set of letters in ascending order.
  init(_ ranges: [ClosedRange<UInt32>] = []) {
    self.ranges = ranges
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    ranges.append(range)
  }

  mutating func insert(_ set: LetterSet) {
    members.append(set)
  }

  mutating func insert(category: String) {
    categories.append(category)
  }

  /// Puts the ranges in order, after which the set can be asked.
  mutating func seal() {
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var joined: [ClosedRange<UInt32>] = []
    for range in ranges {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  func contains(_ letter: Unicode.Scalar) -> Bool {
    if members.contains(where: { $0.contains(letter) }) { return !isNegated }
    let isHeld =
      holds(letter)
      || (ignoresCase && CaseFolding.equivalents(of: letter).dropFirst().contains(where: holds))
    return isHeld != isNegated
  }

  private func holds(_ letter: Unicode.Scalar) -> Bool {
    if ranges.count == 1 { return ranges[0].contains(letter.value) || hasCategory(letter) }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].contains(letter.value) { return true }
      if letter.value < ranges[middle].lowerBound { high = middle } else { low = middle + 1 }
    }
    return hasCategory(letter)
  }

  private func hasCategory(_ letter: Unicode.Scalar) -> Bool {
    categories.contains { LetterSet.has(letter, $0) }
  }

  var negated: LetterSet {
    var set = self
    set.isNegated.toggle()
    return set
  }

  static let digit = LetterSet([0x30...0x39])
  static let space = LetterSet([0x09...0x0A, 0x0C...0x0D, 0x20...0x20])
  static let word = LetterSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// A class named in brackets, such as `[:alpha:]`.
  static func posix(_ name: String) -> LetterSet? {
    switch name {
    case "alnum": LetterSet([0x30...0x39, 0x41...0x5A, 0x61...0x7A])
    case "alpha": LetterSet([0x41...0x5A, 0x61...0x7A])
    case "ascii": LetterSet([0x00...0x7F])
    case "blank": LetterSet([0x09...0x09, 0x20...0x20])
    case "cntrl": LetterSet([0x00...0x1F, 0x7F...0x7F])
    case "digit": digit
    case "graph": LetterSet([0x21...0x7E])
    case "lower": LetterSet([0x61...0x7A])
    case "print": LetterSet([0x20...0x7E])
    case "punct": LetterSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E])
    case "space": LetterSet([0x09...0x0D, 0x20...0x20])
    case "upper": LetterSet([0x41...0x5A])
    case "word": word
    case "xdigit": LetterSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    default: nil
    }
  }

  /// The general categories that can be named, such as `L` or `Lu`; letters not yet assigned have none.
  static func isCategory(_ name: String) -> Bool {
    name == "Any" || abbreviations.contains { $0 == name || $0.hasPrefix(name) && name.count == 1 }
  }

  private static func has(_ letter: Unicode.Scalar, _ category: String) -> Bool {
    guard category != "Any" else { return true }
    let own = abbreviation(letter.properties.generalCategory)
    return own != "Cn" && own.hasPrefix(category)
  }

  private static let abbreviations = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
  ]

  private static func abbreviation(_ category: Unicode.GeneralCategory) -> String {
    switch category {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
