/// A set of Unicode scalars: ranges, general categories, and other sets, possibly turned round.
struct LetterSet: Sendable {
  private(set) var ranges: [ClosedRange<UInt32>] = []
  private var categories: [(category: String, isNegated: Bool)] = []
  private var members: [LetterSet] = []
  var isNegated = false
  var ignoresCase = false

  init(_ ranges: [ClosedRange<UInt32>] = []) {
    self.ranges = ranges
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    ranges.append(range)
  }

  mutating func insert(_ set: LetterSet) {
    members.append(set)
  }

  mutating func insert(category: String, isNegated: Bool) {
    categories.append((category, isNegated))
  }

  func contains(_ letter: Unicode.Scalar) -> Bool {
    let isMember =
      holds(letter) || (ignoresCase && LetterSet.variants(letter).contains(where: holds))
    return isMember != isNegated
  }

  private func holds(_ letter: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(letter.value) }
      || members.contains { $0.contains(letter) }
      || categories.contains { LetterSet.has(letter, $0.category) != $0.isNegated }
  }

  var negated: LetterSet {
    var set = self
    set.isNegated.toggle()
    return set
  }

  /// The letter in the other cases, where that is one letter.
  static func variants(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
    let properties = letter.properties
    var variants: [Unicode.Scalar] = []
    for mapping in [properties.lowercaseMapping, properties.uppercaseMapping] {
      let scalars = mapping.unicodeScalars
      guard scalars.count == 1, let other = scalars.first, other != letter else { continue }
      variants.append(other)
      // The long s and the Kelvin sign share their other case with a plain letter.
      let further = other.properties.lowercaseMapping.unicodeScalars
      if further.count == 1, let plain = further.first, plain != letter { variants.append(plain) }
    }
    return variants
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

  /// The general categories that can be named, such as `L` or `Lu`.
  static func isCategory(_ name: String) -> Bool {
    name == "Any" || abbreviations.contains { $0 == name || $0.hasPrefix(name) && name.count == 1 }
  }

  private static func has(_ letter: Unicode.Scalar, _ category: String) -> Bool {
    category == "Any" || abbreviation(letter.properties.generalCategory).hasPrefix(category)
  }

  private static let abbreviations = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
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
