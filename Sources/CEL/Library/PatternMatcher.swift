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

  /// Reads a pattern.
  init(_ pattern: String) throws(SyntaxError) {
    var parser = try PatternParser(pattern)
    let root = try parser.parse()
    var compiler = PatternCompiler(sets: parser.sets)
    try compiler.compile(root)
    instructions = compiler.instructions
    sets = compiler.sets
  }

  /// About how many steps it takes to read a pattern anew.
  var readingCost: Int { instructions.count / 2 + 16 }

  /// About how many steps a search takes.
  func cost(_ text: String) -> Int {
    (text.utf8.count + 1) * (instructions.count / 8 + 1) / 4 + 1
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
    var previous: Unicode.Scalar?
    var iterator = text.unicodeScalars.makeIterator()
    var letter = iterator.next()
    while true {
      // A search may start at every letter; a thread already there makes a new one needless.
      if add(0, to: &current, &stack, previous, letter, &visits) { return true }
      guard let here = letter else { return false }
      letter = iterator.next()
      next.removeAll()
      visits += current.count
      for position in 0..<current.count {
        let thread = current[position]
        guard accepts(instructions[thread], here) else { continue }
        if add(thread + 1, to: &next, &stack, here, letter, &visits) { return true }
      }
      swap(&current, &next)
      previous = here
    }
  }

  private func accepts(_ instruction: Instruction, _ letter: Unicode.Scalar) -> Bool {
    switch instruction {
    case .letter(let wanted): letter.value == wanted
    case .set(let index): sets[index].contains(letter)
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
