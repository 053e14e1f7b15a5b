/// A sequence of words, wordings and gaps that is looked for in a sentence.
///
/// Written as in `statements.yaml`: `no ..3 {offset}` is the word `no`, at most three words between,
/// and anything the wording `offset` stands for.
struct WordPattern: Sendable {
  struct Element: Sendable {
    enum Kind: Sendable, Equatable {
      /// A word of one of the sets of the vocabulary.
      case word(set: Int)
      /// Anything one of these earlier wordings stands for.
      case wordings([Int])
      /// At most so many words, whatever they are.
      case gap(Int)
      /// The beginning of the sentence.
      case start
    }

    var kind: Kind
    var isOptional = false

    var isGap: Bool {
      if case .gap = kind { true } else { false }
    }
  }

  var elements: [Element]

  /// Matches reach over no more words than this, which keeps them in one machine word.
  static let reach = 63
}

/// What is wrong with a pattern as written.
struct PatternProblem: Error {
  var message: String
  var help: String?
  /// The piece of the pattern it is about.
  var piece: Range<Int>
}

extension WordPattern {
  /// Reads a pattern; names are those of the wordings that may be used in it.
  static func read(
    _ text: String,
    wordings: [String: Int],
    vocabulary: inout Vocabulary
  ) throws(PatternProblem) -> WordPattern {
    var elements: [Element] = []
    for piece in text.pieces(between: " ") where !piece.isEmpty {
      elements.append(try element(piece, in: text, wordings: wordings, vocabulary: &vocabulary))
    }
    let whole = 0..<text.utf8.count
    guard
      elements.contains(where: { element in
        guard !element.isOptional else { return false }
        switch element.kind {
        case .word, .wordings: return true
        case .gap, .start: return false
        }
      })
    else {
      throw PatternProblem(
        message: "a pattern needs at least one word that must be there",
        piece: whole
      )
    }
    return WordPattern(elements: elements)
  }

  private static func element(
    _ piece: Substring,
    in text: String,
    wordings: [String: Int],
    vocabulary: inout Vocabulary
  ) throws(PatternProblem) -> Element {
    let start = text.utf8.distance(from: text.utf8.startIndex, to: piece.startIndex)
    let place = start..<(start + piece.utf8.count)
    if piece == "^" { return Element(kind: .start) }
    if piece.utf8.starts(with: "..".utf8) {
      guard let words = Int(piece.dropFirst(2)), (1...reach).contains(words) else {
        throw PatternProblem(
          message: "`\(piece)` is not a gap",
          help: "write two points and a number of words from 1 to \(reach), such as `..3`",
          piece: place
        )
      }
      return Element(kind: .gap(words))
    }
    let isOptional = piece.utf8.last == UInt8(ascii: "?")
    let body = isOptional ? piece.dropLast() : piece
    let alternatives = body.pieces(between: "|")
    if body.utf8.first == UInt8(ascii: "{") {
      var named: [Int] = []
      for alternative in alternatives {
        let name = String(alternative.dropFirst().dropLast())
        guard alternative.utf8.first == UInt8(ascii: "{"),
          alternative.utf8.last == UInt8(ascii: "}"), let wording = wordings[name]
        else {
          throw PatternProblem(
            message: "there is no wording `\(name)` above this line",
            help: "a wording can be used below the line that explains it",
            piece: place
          )
        }
        named.append(wording)
      }
      return Element(kind: .wordings(named), isOptional: isOptional)
    }
    guard alternatives.allSatisfy(isWord) else {
      throw PatternProblem(
        message: "`\(piece)` is not a word",
        help:
          "write small letters, `word*` for a beginning, `one|other` for a choice, `{name}` for a wording",
        piece: place
      )
    }
    return Element(kind: .word(set: vocabulary.set(body)), isOptional: isOptional)
  }

  /// Small letters and digits, with an asterisk at most at the end.
  private static func isWord(_ text: Substring) -> Bool {
    let letters = text.utf8.last == UInt8(ascii: "*") ? text.dropLast() : text
    return !letters.isEmpty
      && letters.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "0"..."9", "'": true
        default: !scalar.isASCII && scalar.properties.isLowercase
        }
      }
  }
}

extension StringProtocol {
  /// The pieces between the ASCII characters `mark`, empty ones too.
  ///
  /// Cut at bytes: looking for letters made of several characters takes ten times as long, and a
  /// table of statements is hundreds of patterns.
  func pieces(between mark: Unicode.Scalar) -> [SubSequence] {
    utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: mark) }.map {
      self[$0.startIndex..<$0.endIndex]
    }
  }
}
