import RulesEngine

/// The sets of words the patterns ask for, such as `is|are|was` or `request*`.
struct Vocabulary: Sendable {
  private(set) var count = 0
  /// The sets by how they were written.
  private var sets: [String: Int] = [:]
  private var exact: [String: [Int]] = [:]
  private var beginnings: [String: [Int]] = [:]
  private var beginningLengths: [Int] = []

  init() {}

  /// The number of the set written as words and beginnings (`request*`) between bars.
  mutating func set(_ alternatives: some StringProtocol) -> Int {
    let key = String(alternatives)
    if let known = sets[key] { return known }
    let set = count
    count += 1
    sets[key] = set
    for alternative in key.pieces(between: "|") {
      if alternative.utf8.last == UInt8(ascii: "*") {
        let beginning = alternative.dropLast()
        beginnings[String(beginning), default: []].append(set)
        let length = beginning.utf8.count
        if !beginningLengths.contains(length) { beginningLengths.append(length) }
      } else {
        exact[String(alternative), default: []].append(set)
      }
    }
    return set
  }

  /// The sets a word belongs to.
  func sets(of word: String) -> [Int] {
    var result = exact[word] ?? []
    let letters = word.utf8
    for length in beginningLengths where length <= letters.count {
      if let beginning = String(letters.prefix(length)), let more = beginnings[beginning] {
        result += more
      }
    }
    return result
  }
}

extension Vocabulary: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(count, beginningLengths)
    for words in [exact, beginnings] {
      let words = words.sorted { $0.key < $1.key }
      image.write(words.map(\.key), words.map(\.value))
    }
  }

  /// A vocabulary to look words up in; it knows no more how its sets were written.
  package init(from image: inout ImageReader) {
    count = image.read()
    beginningLengths = image.read()
    exact = Self.words(from: &image)
    beginnings = Self.words(from: &image)
  }

  private static func words(from image: inout ImageReader) -> [String: [Int]] {
    let words: [String] = image.read()
    let sets: [[Int]] = image.read()
    return Dictionary(uniqueKeysWithValues: zip(words, sets))
  }
}
