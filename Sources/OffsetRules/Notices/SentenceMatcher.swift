/// Finds the wordings of a table in one sentence.
///
/// For each wording and each word it keeps the set of places where a match that starts there can
/// end, as bits counted from the start. Each set comes from those of earlier wordings by shifting
/// and masking, so the work grows with the words of the sentence times the size of the table,
/// whatever the words are.
struct SentenceMatcher {
  struct Word {
    /// The sets of the vocabulary it belongs to.
    var sets: [Int]
    var followsComma: Bool
  }

  private let table: StatementTable
  /// For each word, the sets of the vocabulary it belongs to.
  private let sets: [[Int]]
  /// For each word, which of the words from it on a gap may pass over, as bits.
  private let passable: [UInt64]
  /// For each word, which of the words from it on have no comma before them, as bits.
  private let joined: [UInt64]
  /// The sets of the vocabulary that have a word in the sentence.
  private let present: [Bool]
  /// For each wording that was asked for: the ends of its matches from each word; empty if it has none.
  private var ends: [[UInt64]?]

  /// Makes a matcher for a sentence.
  init(words: [Word], in table: StatementTable) {
    self.table = table
    sets = words.map(\.sets)
    ends = Array(repeating: nil, count: table.wordings.count)
    var present = [Bool](repeating: false, count: table.vocabulary.count)
    for word in words {
      for set in word.sets { present[set] = true }
    }
    self.present = present
    passable = Self.runs(words.map { !$0.sets.contains(table.breaks) })
    joined = Self.runs(words.map { !$0.followsComma })
  }

  /// Whether the wording stands in the sentence.
  mutating func holds(_ wording: Int) -> Bool {
    match(wording) != nil
  }

  /// The words of the first and shortest match.
  mutating func match(_ wording: Int) -> Range<Int>? {
    let ends = matches(of: wording)
    guard let start = ends.firstIndex(where: { $0 != 0 }) else { return nil }
    return start..<(start + ends[start].trailingZeroBitCount)
  }

  private mutating func matches(of index: Int) -> [UInt64] {
    if let known = ends[index] { return known }
    let wording = table.wordings[index]
    let patterns = wording.patterns.filter { isPossible($0) }
    guard !patterns.isEmpty else {
      ends[index] = []
      return []
    }
    let unless = wording.unless.filter { isPossible($0) }
    var free = [Bool](repeating: true, count: sets.count)
    if !unless.isEmpty {
      let all = Self.runs(free)
      for start in sets.indices {
        let blocked = matches(of: unless, from: start, free: all)
        guard blocked != 0 else { continue }
        for word in start..<(start + blocked.trailingZeroBitCount) { free[word] = false }
      }
    }
    let bits = Self.runs(free)
    let result = sets.indices.map { matches(of: patterns, from: $0, free: bits) }
    ends[index] = result
    return result
  }

  /// Whether everything the pattern must have is somewhere in the sentence; most patterns fail here.
  private mutating func isPossible(_ pattern: WordPattern) -> Bool {
    for element in pattern.elements {
      switch element.kind {
      case .word(let set):
        if !element.isOptional, !present[set] { return false }
      case .wordings(let wordings):
        var isPossible = element.isOptional
        for wording in wordings where !matches(of: wording).isEmpty { isPossible = true }
        if !isPossible { return false }
      case .gap, .start: break
      }
    }
    return true
  }

  private func matches(of patterns: [WordPattern], from start: Int, free: [UInt64]) -> UInt64 {
    var result: UInt64 = 0
    for pattern in patterns { result |= ends(of: pattern, from: start, free: free) }
    return result & ~1
  }

  /// Where matches of a pattern that start at a word end; words that are not free take no part.
  private func ends(of pattern: WordPattern, from start: Int, free: [UInt64]) -> UInt64 {
    var places: UInt64 = 1
    // Words side by side in a pattern have no comma between them; a gap may hold one.
    var mayFollowComma = true
    for element in pattern.elements {
      var next = element.isOptional ? places : 0
      let here = mayFollowComma ? places : places & joined[start]
      switch element.kind {
      case .start:
        if start == 0 { next |= here & 1 }
      case .gap(let words):
        let open = passable[start] & free[start]
        var step = places
        next = places
        for _ in 0..<words where step != 0 {
          step = (step & open) << 1
          next |= step
        }
      case .word(let set):
        var rest = here & free[start]
        while rest != 0 {
          let place = rest.trailingZeroBitCount
          rest &= rest - 1
          if start + place < sets.count, sets[start + place].contains(set) {
            next |= (1 << UInt64(place)) << 1
          }
        }
      case .wordings(let wordings):
        var rest = here & free[start]
        while rest != 0 {
          let place = rest.trailingZeroBitCount
          rest &= rest - 1
          guard start + place < sets.count else { break }
          // The match may go on for as many words as are free from here.
          let length = (~free[start + place]).trailingZeroBitCount
          let mask = length >= 63 ? UInt64.max : (1 << UInt64(length + 1)) - 1
          for wording in wordings {
            guard let ends = ends[wording], !ends.isEmpty else { continue }
            let found = ends[start + place]
            next |= (found & mask) << UInt64(place)
          }
        }
      }
      places = next
      if !element.isOptional { mayFollowComma = element.isGap }
      if places == 0 { return 0 }
    }
    return places
  }

  /// For each place, the flags from it on as bits.
  private static func runs(_ flags: [Bool]) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: flags.count)
    var bits: UInt64 = 0
    for index in flags.indices.reversed() {
      bits = bits << 1 | (flags[index] ? 1 : 0)
      result[index] = bits
    }
    return result
  }
}
