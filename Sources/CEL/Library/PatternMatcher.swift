/// Searches text for a regular expression in time linear in the text.
///
/// The syntax is that of RE2: no look-around and no references back. The pattern is compiled to a small program whose
/// threads advance together, one letter at a time, so no pattern can make a search slow. Text is matched by Unicode scalars.
struct PatternMatcher: Sendable {
  /// Why a pattern cannot be used.
  struct SyntaxError: Error {
    let reason: String
  }

  enum Instruction: Sendable {
    case letter(UInt32)
    case set(Int)
    case any
    case anyButLineFeed
    case split(Int, Int)
    case jump(Int)
    case assertion(Assertion)
    case match
  }

  enum Assertion: Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordBoundary, notWordBoundary
  }

  private(set) var instructions: [Instruction]
  private(set) var sets: [LetterSet]
  /// About how much there is to ask of all sets.
  private let weight: Int

  /// Reads a pattern.
  init(_ pattern: String) throws(SyntaxError) {
    var parser = try PatternParser(pattern)
    let root = try parser.parse()
    var compiler = PatternCompiler(sets: parser.sets)
    try compiler.compile(root)
    instructions = compiler.instructions
    sets = compiler.sets
    weight = sets.reduce(0) { $0 + $1.weight }
  }

  /// About how many steps it takes to read a pattern anew, besides those for its instructions.
  static func readingCost(_ pattern: String) -> Int { min(pattern.utf8.count, 1024) + 16 }

  /// About how many steps it took to make the instructions.
  var makingCost: Int { instructions.count / 2 }

  /// About how many steps a search takes.
  func cost(_ text: String) -> Int {
    (text.utf8.count + 1) * (instructions.count / 8 + weight / 4 + 1) / 4 + 1
  }

  /// Whether the pattern occurs anywhere in the text.
  func matches(_ text: String) -> Bool {
    var visits = 0
    return matches(text, visits: &visits)
  }

  /// The same; counts the instructions looked at, which is what a search costs.
  func matches(_ text: String, visits: inout Int) -> Bool {
    var current = Threads(count: instructions.count)
    var next = Threads(count: instructions.count)
    var stack: [Int] = []
    var answers = Answers()
    var previous: Unicode.Scalar?
    var iterator = text.unicodeScalars.makeIterator()
    var letter = iterator.next()
    while true {
      // A search may start at every letter; a thread already there makes a new one needless.
      if add(0, to: &current, &stack, previous, letter, &visits) { return true }
      guard let here = letter else { return false }
      letter = iterator.next()
      next.removeAll()
      answers.begin(here, sets.count)
      visits += current.count
      for position in 0..<current.count {
        let thread = current[position]
        guard accepts(instructions[thread], here, &answers) else { continue }
        if add(thread + 1, to: &next, &stack, here, letter, &visits) { return true }
      }
      swap(&current, &next)
      previous = here
    }
  }

  private func accepts(
    _ instruction: Instruction,
    _ letter: Unicode.Scalar,
    _ answers: inout Answers
  ) -> Bool {
    switch instruction {
    case .letter(let wanted): letter.value == wanted
    case .set(let index): answers.holds(letter, index, sets)
    case .any: true
    case .anyButLineFeed: letter != "\n"
    default: false
    }
  }

  /// Adds a thread and all it reaches without reading a letter; true if that is the end of the pattern.
  private func add(
    _ start: Int,
    to threads: inout Threads,
    _ stack: inout [Int],
    _ previous: Unicode.Scalar?,
    _ following: Unicode.Scalar?,
    _ visits: inout Int
  ) -> Bool {
    stack.append(start)
    while let position = stack.popLast() {
      visits += 1
      guard threads.insert(position) else { continue }
      switch instructions[position] {
      case .jump(let target): stack.append(target)
      case .split(let first, let second):
        stack.append(second)
        stack.append(first)
      case .assertion(let assertion):
        if assertion.holds(previous, following) { stack.append(position + 1) }
      case .match:
        stack.removeAll(keepingCapacity: true)
        return true
      case .letter, .set, .any, .anyButLineFeed: continue
      }
    }
    return false
  }

  /// What the sets say of one letter; each is asked once, however many threads wait at it.
  private struct Answers {
    private var known: [Bool?] = []
    private var forms: [Unicode.Scalar]?

    mutating func begin(_ letter: Unicode.Scalar, _ count: Int) {
      guard !letter.isASCII else { return }
      known = Array(repeating: nil, count: count)
      forms = nil
    }

    mutating func holds(_ letter: Unicode.Scalar, _ index: Int, _ sets: [LetterSet]) -> Bool {
      guard !letter.isASCII else { return sets[index].contains(letter) }
      if let answer = known[index] { return answer }
      let answer = sets[index].contains(letter, &forms)
      known[index] = answer
      return answer
    }
  }

  /// A set of instruction indexes that keeps their order and is emptied at once.
  private struct Threads {
    private var members: [Int] = []
    private var marks: [Int]
    private var generation = 1

    init(count: Int) {
      marks = Array(repeating: 0, count: count)
      members.reserveCapacity(count)
    }

    var count: Int { members.count }

    subscript(position: Int) -> Int { members[position] }

    mutating func insert(_ member: Int) -> Bool {
      guard marks[member] != generation else { return false }
      marks[member] = generation
      members.append(member)
      return true
    }

    mutating func removeAll() {
      members.removeAll(keepingCapacity: true)
      generation += 1
    }
  }
}

extension PatternMatcher.Assertion {
  fileprivate func holds(_ previous: Unicode.Scalar?, _ following: Unicode.Scalar?) -> Bool {
    switch self {
    case .textStart: previous == nil
    case .textEnd: following == nil
    case .lineStart: previous == nil || previous == "\n"
    case .lineEnd: following == nil || following == "\n"
    case .wordBoundary: isWord(previous) != isWord(following)
    case .notWordBoundary: isWord(previous) == isWord(following)
    }
  }

  private func isWord(_ letter: Unicode.Scalar?) -> Bool {
    letter.map { LetterSet.word.contains($0) } ?? false
  }
}
