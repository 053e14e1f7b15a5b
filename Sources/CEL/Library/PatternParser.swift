/// A pattern as a tree.
indirect enum PatternNode {
  case empty
  case letter(UInt32)
  case set(Int)
  case any
  case anyButLineFeed
  case assertion(PatternMatcher.Assertion)
  case sequence([PatternNode])
  case choice([PatternNode])
  case repetition(PatternNode, least: Int, most: Int?)
}

/// Reads the RE2 syntax of regular expressions.
struct PatternParser {
  private(set) var sets: [LetterSet] = []

  private let letters: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private var flags = Flags()
  private var groupNames: Set<String> = []

  private struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesLineFeed = false
  }

  static var longest: Int { 1024 }
  private static var deepest: Int { 100 }
  private static var mostRepeated: Int { 1000 }

  init(_ pattern: String) throws(PatternMatcher.SyntaxError) {
    guard pattern.utf8.count <= Self.longest else {
      throw PatternMatcher.SyntaxError(reason: "it is longer than \(Self.longest) bytes")
    }
    letters = Array(pattern.unicodeScalars)
  }

  mutating func parse() throws(PatternMatcher.SyntaxError) -> PatternNode {
    let node = try parseChoice()
    guard position == letters.count else { throw fail("`)` without `(`") }
    return node
  }

  private var current: Unicode.Scalar? {
    position < letters.count ? letters[position] : nil
  }

  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard current == letter else { return false }
    position += 1
    return true
  }

  private func fail(_ reason: String) -> PatternMatcher.SyntaxError {
    PatternMatcher.SyntaxError(reason: reason)
  }

  // MARK: Structure

  private mutating func parseChoice() throws(PatternMatcher.SyntaxError) -> PatternNode {
    depth += 1
    guard depth <= Self.deepest else { throw fail("it is nested too deep") }
    defer { depth -= 1 }
    var branches = [try parseSequence()]
    while take("|") {
      branches.append(try parseSequence())
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func parseSequence() throws(PatternMatcher.SyntaxError) -> PatternNode {
    var parts: [PatternNode] = []
    while let letter = current, letter != "|", letter != ")" {
      if letter == "\\", position + 1 < letters.count, letters[position + 1] == "Q" {
        parts += takeQuoted()
        if let last = parts.popLast() { parts.append(try parseRepetitions(of: last)) }
        continue
      }
      let part = try parseAtom()
      parts.append(try parseRepetitions(of: part))
    }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  private mutating func takeQuoted() -> [PatternNode] {
    position += 2
    var quoted: [PatternNode] = []
    while position < letters.count {
      if letters[position] == "\\", position + 1 < letters.count, letters[position + 1] == "E" {
        position += 2
        break
      }
      quoted.append(literal(letters[position]))
      position += 1
    }
    return quoted
  }

  private mutating func parseRepetitions(
    of part: PatternNode
  ) throws(PatternMatcher.SyntaxError) -> PatternNode {
    var node = part
    var isRepeated = false
    while let letter = current {
      let bounds: (least: Int, most: Int?)
      switch letter {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{":
        guard let counted = try takeCounts() else { return node }
        bounds = counted
        position -= 1
      default: return node
      }
      guard !isRepeated else { throw fail("a repetition is repeated") }
      isRepeated = true
      position += 1
      _ = take("?")
      node = .repetition(node, least: bounds.least, most: bounds.most)
    }
    return node
  }

  /// Reads `{2}`, `{2,}` or `{2,5}`; nil if the brace is meant as a letter.
  private mutating func takeCounts() throws(PatternMatcher.SyntaxError) -> (least: Int, most: Int?)?
  {
    let start = position
    position += 1
    guard let least = takeNumber() else {
      position = start
      return nil
    }
    var most: Int? = least
    if take(",") { most = takeNumber() }
    guard take("}") else {
      position = start
      return nil
    }
    guard least <= Self.mostRepeated, most ?? 0 <= Self.mostRepeated else {
      throw fail("a repetition is more than \(Self.mostRepeated) times")
    }
    if let most, most < least { throw fail("a repetition ends before it begins") }
    return (least, most)
  }

  private mutating func takeNumber() -> Int? {
    let start = position
    var number = 0
    while let letter = current, ("0"..."9").contains(letter) {
      number = min(number * 10 + Int(letter.value - 0x30), 1_000_000)
      position += 1
    }
    return position > start ? number : nil
  }

  // MARK: Atoms

  private mutating func parseAtom() throws(PatternMatcher.SyntaxError) -> PatternNode {
    guard let letter = current else { return .empty }
    switch letter {
    case "(": return try parseGroup()
    case "[": return try parseBrackets()
    case "\\": return try parseEscape()
    case "*", "+", "?": throw fail("nothing stands before `\(letter)`")
    case "{":
      let start = position
      if try takeCounts() != nil { throw fail("nothing stands before `{`") }
      position = start + 1
      return literal(letter)
    default:
      position += 1
      switch letter {
      case ".": return flags.dotMatchesLineFeed ? .any : .anyButLineFeed
      case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
      case "$": return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
      default: return literal(letter)
      }
    }
  }

  private mutating func literal(_ letter: Unicode.Scalar) -> PatternNode {
    guard flags.ignoresCase else { return .letter(letter.value) }
    let letters = CaseFolding.equivalents(of: letter)
    guard letters.count > 1 else { return .letter(letter.value) }
    return node(LetterSet(letters.map { $0.value...$0.value }))
  }

  private mutating func node(_ set: LetterSet) -> PatternNode {
    var set = set
    set.seal()
    if let index = sets.firstIndex(of: set) { return .set(index) }
    sets.append(set)
    return .set(sets.count - 1)
  }

  private mutating func parseGroup() throws(PatternMatcher.SyntaxError) -> PatternNode {
    position += 1
    let outer = flags
    if take("?") {
      if current == "P" || current == "<" {
        if take("P"), current != "<" { throw fail("the group `(?P` has no name") }
        try takeGroupName()
      } else if try takeFlags() {
        try refuseRepetition()
        return .empty
      }
    }
    let node = try parseChoice()
    guard take(")") else { throw fail("`(` is not closed") }
    flags = outer
    return node
  }

  /// Flags are nothing that could be repeated.
  private mutating func refuseRepetition() throws(PatternMatcher.SyntaxError) {
    guard let letter = current else { return }
    let start = position
    var isCount = false
    if letter == "{" { isCount = try takeCounts() != nil }
    position = start
    if isCount || letter == "*" || letter == "+" || letter == "?" {
      throw fail("nothing stands before `\(letter)`")
    }
  }

  private mutating func takeGroupName() throws(PatternMatcher.SyntaxError) {
    _ = take("<")
    let start = position
    while let letter = current, LetterSet.word.contains(letter) { position += 1 }
    let name = String(String.UnicodeScalarView(letters[start..<position]))
    guard !name.isEmpty, take(">") else { throw fail("the name of a group is not closed") }
    guard groupNames.insert(name).inserted else { throw fail("two groups are named `\(name)`") }
  }

  /// Reads the flags after `(?`; true if they are a group of their own.
  private mutating func takeFlags() throws(PatternMatcher.SyntaxError) -> Bool {
    var isOn = true
    while let letter = current {
      let isAfterMinus = !isOn && letters[position - 1] == "-"
      if isAfterMinus, letter == ":" || letter == ")" { throw fail("no flag follows `(?-`") }
      position += 1
      switch letter {
      case "i": flags.ignoresCase = isOn
      case "m": flags.isMultiline = isOn
      case "s": flags.dotMatchesLineFeed = isOn
      case "U": continue
      case "-" where isOn: isOn = false
      case ":": return false
      case ")": return true
      default: throw fail("`(?\(letter)` is not supported")
      }
    }
    throw fail("`(` is not closed")
  }

  private mutating func parseEscape() throws(PatternMatcher.SyntaxError) -> PatternNode {
    guard position + 1 < letters.count else { throw fail("a backslash stands at the end") }
    switch letters[position + 1] {
    case "A": return takeAssertion(.textStart)
    case "z": return takeAssertion(.textEnd)
    case "b": return takeAssertion(.wordBoundary)
    case "B": return takeAssertion(.notWordBoundary)
    default: break
    }
    if let set = try takeClass() { return node(set) }
    return literal(try takeEscapedLetter())
  }

  private mutating func takeAssertion(_ assertion: PatternMatcher.Assertion) -> PatternNode {
    position += 2
    return .assertion(assertion)
  }

  // MARK: Classes

  /// Reads `\d`, `\pL` and their kin; nil if another escape stands here.
  private mutating func takeClass() throws(PatternMatcher.SyntaxError) -> LetterSet? {
    let letter = letters[position + 1]
    let set: LetterSet
    switch letter {
    case "d": set = cased(.digit)
    case "D": set = cased(.digit).negated
    case "s": set = cased(.space)
    case "S": set = cased(.space).negated
    case "w": set = cased(.word)
    case "W": set = cased(.word).negated
    case "p", "P":
      position += 2
      return try takeCategory(isNegated: letter == "P")
    default: return nil
    }
    position += 2
    return set
  }

  private mutating func takeCategory(
    isNegated: Bool
  ) throws(PatternMatcher.SyntaxError) -> LetterSet {
    var name = ""
    var isNegated = isNegated
    if take("{") {
      if take("^") { isNegated.toggle() }
      while let letter = current, letter != "}" {
        name.unicodeScalars.append(letter)
        position += 1
      }
      guard take("}") else { throw fail("`{` is not closed") }
    } else if let letter = current {
      name = String(letter)
      position += 1
    }
    if LetterSet.isCategory(name) {
      var set = LetterSet()
      set.insert(category: name)
      return isNegated ? cased(set).negated : cased(set)
    }
    guard let ranges = ScriptTable.ranges(of: name) else {
      throw fail("unknown class of letters `\(name)`")
    }
    return isNegated ? cased(LetterSet(ranges)).negated : cased(LetterSet(ranges))
  }

  /// The set under the flag for upper and lower case that holds here.
  private func cased(_ set: LetterSet) -> LetterSet {
    var set = set
    set.ignoresCase = flags.ignoresCase
    return set
  }

  private mutating func parseBrackets() throws(PatternMatcher.SyntaxError) -> PatternNode {
    position += 1
    var set = LetterSet()
    set.isNegated = take("^")
    set.ignoresCase = flags.ignoresCase
    var isFirst = true
    while let letter = current, letter != "]" || isFirst {
      isFirst = false
      if letter == "[", let named = try takePosixClass() {
        set.insert(named)
        continue
      }
      if letter == "\\", position + 1 < letters.count, let found = try takeClass() {
        set.insert(found)
        continue
      }
      let first = try takeBracketLetter()
      guard current == "-", position + 1 < letters.count, letters[position + 1] != "]" else {
        set.insert(first.value...first.value)
        continue
      }
      position += 1
      let last = try takeBracketLetter()
      guard first.value <= last.value else {
        throw fail("a range of letters ends before it begins")
      }
      set.insert(first.value...last.value)
    }
    guard take("]") else { throw fail("`[` is not closed") }
    return node(set)
  }

  private mutating func takeBracketLetter() throws(PatternMatcher.SyntaxError) -> Unicode.Scalar {
    guard let letter = current else { throw fail("`[` is not closed") }
    if letter == "\\" { return try takeEscapedLetter() }
    position += 1
    return letter
  }

  /// Reads `[:alpha:]` within brackets; nil if the bracket is meant as a letter.
  private mutating func takePosixClass() throws(PatternMatcher.SyntaxError) -> LetterSet? {
    guard letters[position...].starts(with: "[:".unicodeScalars) else { return nil }
    let start = position + 2
    guard
      let end = letters[start...].indices.first(where: {
        letters[$0...].starts(with: ":]".unicodeScalars)
      })
    else { return nil }
    position = start
    let isNegated = take("^")
    let name = String(String.UnicodeScalarView(letters[position..<max(position, end)]))
    guard let set = LetterSet.posix(name) else {
      throw fail("unknown class of letters `[:\(name):]`")
    }
    position = end + 2
    return isNegated ? cased(set).negated : cased(set)
  }

  private mutating func takeEscapedLetter() throws(PatternMatcher.SyntaxError) -> Unicode.Scalar {
    position += 1
    guard let letter = current else { throw fail("a backslash stands at the end") }
    position += 1
    switch letter {
    case "a": return "\u{07}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{0B}"
    case "x": return try takeHexadecimal()
    case "0"..."7": return try takeOctal(letter)
    default:
      let isWordLetter = LetterSet.word.contains(letter) && letter != "_"
      guard letter.isASCII, !isWordLetter else { throw fail("`\\\(letter)` is not supported") }
      return letter
    }
  }

  private mutating func takeHexadecimal() throws(PatternMatcher.SyntaxError) -> Unicode.Scalar {
    let isBraced = take("{")
    var value: UInt32 = 0
    var digits = 0
    while let letter = current, letter.isASCII, let digit = hexDigit(UInt8(letter.value)),
      isBraced || digits < 2, digits < 8
    {
      value = value &* 16 &+ digit
      digits += 1
      position += 1
    }
    guard digits > 0, isBraced ? take("}") : digits == 2, let scalar = Unicode.Scalar(value) else {
      throw fail("`\\x` has no number of a letter")
    }
    return scalar
  }

  private mutating func takeOctal(
    _ first: Unicode.Scalar
  ) throws(PatternMatcher.SyntaxError) -> Unicode.Scalar {
    var value = first.value - 0x30
    var digits = 1
    while digits < 3, let letter = current, ("0"..."7").contains(letter) {
      value = value * 8 + letter.value - 0x30
      digits += 1
      position += 1
    }
    // A digit that is not octal for sure would be a reference back, which this syntax does not have.
    guard first == "0" || digits > 1, let scalar = Unicode.Scalar(value) else {
      throw fail("`\\\(first)` is not supported")
    }
    return scalar
  }
}
