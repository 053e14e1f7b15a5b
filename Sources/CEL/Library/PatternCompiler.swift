/// Turns the tree of a pattern into instructions.
struct PatternCompiler {
  private(set) var instructions: [PatternMatcher.Instruction] = []
  let sets: [LetterSet]
  private var visited = 0

  /// Repetitions of repetitions multiply; this bounds the product.
  static var mostInstructions: Int { 10_000 }

  init(sets: [LetterSet]) {
    self.sets = sets
  }

  mutating func compile(_ root: PatternNode) throws(PatternMatcher.SyntaxError) {
    try emit(root)
    try append(.match)
  }

  private mutating func append(
    _ instruction: PatternMatcher.Instruction
  ) throws(PatternMatcher.SyntaxError) {
    guard instructions.count < Self.mostInstructions else {
      throw PatternMatcher.SyntaxError(reason: "it repeats too much")
    }
    instructions.append(instruction)
  }

  private mutating func emit(_ node: PatternNode) throws(PatternMatcher.SyntaxError) {
    // Repeating what compiles to nothing makes no instructions, but takes time.
    visited += 1
    guard visited < Self.mostInstructions * 10 else {
      throw PatternMatcher.SyntaxError(reason: "it repeats too much")
    }
    switch node {
    case .empty: return
    case .letter(let value): try append(.letter(value))
    case .set(let index): try append(.set(index))
    case .any: try append(.any)
    case .anyButLineFeed: try append(.anyButLineFeed)
    case .assertion(let assertion): try append(.assertion(assertion))
    case .sequence(let parts):
      for part in parts { try emit(part) }
    case .choice(let branches): try emitChoice(branches[...])
    case .repetition(let part, let least, let most): try emitRepetition(part, least, most)
    }
  }

  private mutating func emitChoice(
    _ branches: ArraySlice<PatternNode>
  ) throws(PatternMatcher.SyntaxError) {
    var ends: [Int] = []
    for (index, branch) in branches.enumerated() {
      guard index + 1 < branches.count else {
        try emit(branch)
        break
      }
      let split = instructions.count
      try append(.split(split + 1, 0))
      try emit(branch)
      ends.append(instructions.count)
      try append(.jump(0))
      instructions[split] = .split(split + 1, instructions.count)
    }
    for end in ends { instructions[end] = .jump(instructions.count) }
  }

  private mutating func emitRepetition(
    _ part: PatternNode,
    _ least: Int,
    _ most: Int?
  ) throws(PatternMatcher.SyntaxError) {
    for _ in 0..<least { try emit(part) }
    guard let most else {
      let split = instructions.count
      try append(.split(split + 1, 0))
      try emit(part)
      try append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
      return
    }
    var splits: [Int] = []
    for _ in least..<max(least, most) {
      splits.append(instructions.count)
      try append(.split(instructions.count + 1, 0))
      try emit(part)
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }
}
