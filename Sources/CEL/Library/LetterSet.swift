/// A set of Unicode scalars: ranges, general categories, and other sets, possibly turned round.
struct LetterSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>] = []
  /// A bit for each general category.
  private var categories: UInt32 = 0
  private var members: [LetterSet] = []
  var isNegated = false
  /// Whether a letter belongs to the set if it does so in another case.
  var ignoresCase = false
  /// The letters of ASCII that belong to the set, a bit each, once it is sealed.
  private var ascii: [UInt64] = []

  /// A set of letters in ascending order.
  init(_ ranges: [ClosedRange<UInt32>] = []) {
    self.ranges = ranges
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    ranges.append(range)
  }

  mutating func insert(_ set: LetterSet) {
    if !members.contains(set) { members.append(set) }
  }

  mutating func insert(category: String) {
    if category == "Any" { categories |= LetterSet.anyCategory }
    for (bit, entry) in LetterSet.abbreviations.enumerated() where entry.name.hasPrefix(category) {
      categories |= 1 << UInt32(bit)
    }
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
    var bits: [UInt64] = [0, 0]
    for byte in UInt8(0)..<0x80 where contains(Unicode.Scalar(byte)) {
      bits[Int(byte) / 64] |= 1 << UInt64(byte % 64)
    }
    ascii = bits
  }

  /// About how much there is to ask about a letter outside ASCII.
  var weight: Int {
    members.reduce(ignoresCase ? 2 : 1) { $0 + $1.weight }
  }

  func contains(_ letter: Unicode.Scalar) -> Bool {
    var forms: [Unicode.Scalar]?
    return contains(letter, &forms)
  }

  /// The same; `forms` keeps the cases of the letter, so that they are found once for all sets.
  func contains(_ letter: Unicode.Scalar, _ forms: inout [Unicode.Scalar]?) -> Bool {
    if letter.isASCII, !ascii.isEmpty {
      return ascii[Int(letter.value) / 64] >> UInt64(letter.value % 64) & 1 == 1
    }
    return includes(letter, &forms) != isNegated
  }

  private func includes(_ letter: Unicode.Scalar, _ forms: inout [Unicode.Scalar]?) -> Bool {
    if holds(letter) { return true }
    for member in members where member.contains(letter, &forms) { return true }
    guard ignoresCase else { return false }
    let known = forms ?? CaseFolding.equivalents(of: letter)
    forms = known
    return known.dropFirst().contains(where: holds)
  }

  private func holds(_ letter: Unicode.Scalar) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].contains(letter.value) { return true }
      if letter.value < ranges[middle].lowerBound { high = middle } else { low = middle + 1 }
    }
    return hasCategory(letter)
  }

  private func hasCategory(_ letter: Unicode.Scalar) -> Bool {
    guard categories != 0 else { return false }
    let own = LetterSet.bits[letter.properties.generalCategory] ?? 0
    return categories & (own | LetterSet.anyCategory) != 0
  }

  /// All other letters.
  var negated: LetterSet {
    var set = self
    set.ascii = []
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
    name == "Any"
      || abbreviations.contains {
        $0.name == name || $0.name.hasPrefix(name) && name.count == 1
      }
  }

  private static let anyCategory: UInt32 = 1 << 31

  private static let bits: [Unicode.GeneralCategory: UInt32] = Dictionary(
    uniqueKeysWithValues: abbreviations.enumerated().map { ($1.category, 1 << UInt32($0)) }
  )

  private static let abbreviations: [(category: Unicode.GeneralCategory, name: String)] = [
    (.uppercaseLetter, "Lu"), (.lowercaseLetter, "Ll"), (.titlecaseLetter, "Lt"),
    (.modifierLetter, "Lm"), (.otherLetter, "Lo"), (.nonspacingMark, "Mn"),
    (.spacingMark, "Mc"), (.enclosingMark, "Me"), (.decimalNumber, "Nd"), (.letterNumber, "Nl"),
    (.otherNumber, "No"), (.connectorPunctuation, "Pc"), (.dashPunctuation, "Pd"),
    (.openPunctuation, "Ps"), (.closePunctuation, "Pe"), (.initialPunctuation, "Pi"),
    (.finalPunctuation, "Pf"), (.otherPunctuation, "Po"), (.mathSymbol, "Sm"),
    (.currencySymbol, "Sc"), (.modifierSymbol, "Sk"), (.otherSymbol, "So"),
    (.spaceSeparator, "Zs"), (.lineSeparator, "Zl"), (.paragraphSeparator, "Zp"),
    (.control, "Cc"), (.format, "Cf"), (.surrogate, "Cs"), (.privateUse, "Co"),
  ]
}
