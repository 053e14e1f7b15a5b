/// Walks a program once and adds up the most its evaluation can cost.
///
/// It follows what the evaluator charges, operation by operation; `factor` is how often a node is evaluated. Both sides of
/// `&&`, `||` and of a choice are counted, since an error or a missing fact makes the evaluator look at both.
struct CostEstimator {
  private let code: Program.Code
  private let hints: SizeHints
  private var locals: [ValueSize]
  private var recordParts: [Int: Double] = [:]
  private var factor = 1.0
  private var steps = 0.0
  private var produced = 0.0

  init(_ code: Program.Code, _ hints: SizeHints) {
    self.code = code
    self.hints = hints
    locals = Array(repeating: .single, count: code.localCount)
  }

  mutating func estimate() -> CostEstimate {
    let result = size(of: code.expression.root)
    return CostEstimate(
      steps: Self.whole(steps),
      produced: Self.whole(produced),
      entries: Self.whole(result.length)
    )
  }

  private static func whole(_ number: Double) -> Int {
    number < 0x1p62 ? Int(number) + 1 : .max
  }

  private mutating func charge(_ cost: Double) {
    // Nothing evaluated never costs nothing, so that zero times infinity does not arise.
    if factor > 0, cost > 0 { steps += factor * cost }
  }

  private mutating func produce(_ amount: Double) {
    if factor > 0, amount > 0 { produced += factor * amount }
    charge(amount / 16)
  }

  // MARK: Nodes

  /// Adds the cost of a node, and gives the size of its value.
  private mutating func size(of node: Expression.ID) -> ValueSize {
    charge(1)
    switch code.expression[node] {
    case .constant(let index): return ValueSize(code.expression.constants[Int(index)])
    case .local(let index): return locals[Int(index)]
    case .variable: return size(of: code.types[Int(node)])
    case .field(let operand, _), .column(let operand, _):
      _ = size(of: operand)
      return size(of: code.types[Int(node)])
    case .fieldPresence(let operand, _), .eventPresence(let operand, _, _),
      .presence(let operand, _), .not(let operand), .negate(let operand):
      _ = size(of: operand)
      return .single
    case .select(let operand, _): return size(of: operand).value
    case .and(let left, let right), .or(let left, let right):
      _ = size(of: left)
      _ = size(of: right)
      return .single
    case .conditional(let condition, let accepted, let rejected):
      _ = size(of: condition)
      let (first, second) = (size(of: accepted), size(of: rejected))
      charge(min(first.parts, second.parts))
      return first.joined(second)
    case .binary(let symbol, let left, let right):
      return binary(symbol, size(of: left), size(of: right))
    case .index(let operand, let index):
      let container = size(of: operand)
      charge(size(of: index).bytes / 32)
      return container.value
    case .list(let operands): return list(operands)
    case .map(let operands): return map(operands)
    case .comprehension(let index):
      return comprehension(code.expression.comprehensions[Int(index)])
    case .builtin(let builtin, let operands): return call(builtin, operands, node)
    case .host(_, let operands):
      for operand in code.expression[operands] {
        let argument = size(of: operand)
        charge(argument.bytes / 32)
      }
      return size(of: code.types[Int(node)])
    case .matches(let operand, let pattern):
      let text = size(of: operand)
      search(text, Double(code.patterns[Int(pattern)].instructions.count))
      return .single
    case .identifier, .call, .receiverCall, .message: return .single
    }
  }

  private mutating func binary(
    _ symbol: Expression.BinaryOperator,
    _ left: ValueSize,
    _ right: ValueSize
  ) -> ValueSize {
    switch symbol {
    case .equal, .notEqual: charge(min(left.parts, right.parts))
    case .less, .lessOrEqual, .greater, .greaterOrEqual: charge(left.bytes / 32)
    case .contained:
      charge(right.length * (1 + min(left.parts, right.element.parts)) + left.bytes / 32)
    case .add: return sum(left, right)
    case .subtract, .multiply, .divide, .remainder: break
    }
    return .single
  }

  private mutating func sum(_ left: ValueSize, _ right: ValueSize) -> ValueSize {
    switch (left, right) {
    case (.text(let first), .text(let second)):
      produce(first + second)
      return .text(bytes: first + second)
    case (.list(let first, let element), .list(let second, let other)):
      produce((first + second + 4) * 24)
      return .list(first + second, of: element.joined(other))
    case (.single, .single): return .single
    default:
      let length = max(left.length, left.bytes) + max(right.length, right.bytes)
      produce((length + 4) * 24)
      return .anything(length: length, parts: left.parts + right.parts + length)
    }
  }

  private mutating func list(_ operands: Expression.Operands) -> ValueSize {
    var element = ValueSize.single
    for operand in code.expression[operands] { element = element.joined(size(of: operand)) }
    let count = Double(operands.count)
    produce((count + 4) * 24)
    return .list(count, of: element)
  }

  private mutating func map(_ operands: Expression.Operands) -> ValueSize {
    var keyBytes = 0.0
    var value = ValueSize.single
    for (position, operand) in code.expression[operands].enumerated() {
      let size = size(of: operand)
      if position.isMultiple(of: 2) {
        keyBytes = max(keyBytes, size.bytes)
      } else {
        value = value.joined(size)
      }
    }
    let count = Double(operands.count / 2)
    produce((count + 2) * 96)
    return .map(count, keyBytes: keyBytes, to: value)
  }

  private mutating func comprehension(_ comprehension: Expression.Comprehension) -> ValueSize {
    let range = size(of: comprehension.range)
    let count = range.length
    charge(count / 4)
    let outer = (factor, locals[Int(comprehension.local)])
    locals[Int(comprehension.local)] = range.element
    factor = count == 0 ? 0 : factor * count
    _ = comprehension.predicate.map { size(of: $0) }
    let transformed = comprehension.transform.map { size(of: $0) }
    if transformed != nil { produce(24) }
    (factor, locals[Int(comprehension.local)]) = outer
    switch comprehension.kind {
    case .all, .exists, .existsOne: return .single
    case .filter:
      produce((count + 4) * 24)
      return .list(count, of: range.element)
    case .map:
      produce((count + 4) * 24)
      return .list(count, of: transformed ?? .single)
    }
  }

  // MARK: Functions

  private mutating func call(
    _ builtin: Builtin,
    _ operands: Expression.Operands,
    _ node: Expression.ID
  ) -> ValueSize {
    let arguments = code.expression[operands].map { size(of: $0) }
    for argument in arguments.prefix(2) { charge(argument.bytes / 32) }
    let first = arguments.first ?? .single
    switch builtin {
    case .matches:
      charge(Double(PatternCompiler.mostInstructions))
      search(first, Double(PatternCompiler.mostInstructions))
      return .single
    case .toDynamic: return first
    case .toText, .toBytes:
      // No number, date or code is written longer than this.
      let bytes = max(first.bytes, 64, code.longestCode)
      produce(bytes)
      return .text(bytes: bytes)
    case .size: return .single
    default:
      // Whatever goes over a list looks at each entry once, and compares or adds it.
      charge(first.length * (1 + first.element.parts))
      return size(of: code.types[Int(node)])
    }
  }

  private mutating func search(_ text: ValueSize, _ instructions: Double) {
    charge((text.bytes + 1) * (instructions / 8 + 1) / 4 + 1)
  }

  // MARK: Types

  /// The size of what the case holds for a type.
  private mutating func size(of type: CELType) -> ValueSize {
    let (entries, text) = (Double(hints.entries), Double(hints.text))
    switch type {
    case .string, .bytes: return .text(bytes: text)
    case .list(let element): return .list(entries, of: size(of: element))
    case .map(_, let value): return .map(entries, keyBytes: text, to: size(of: value))
    case .record(let index): return .record(parts: parts(of: index))
    case .dyn, .error, .parameter, .variable, .opaque:
      return .anything(length: max(entries, text), parts: entries * (1 + text / 32))
    default: return .single
    }
  }

  private mutating func parts(of record: Int) -> Double {
    if let known = recordParts[record] { return known }
    // A record within its own kind counts as a list of texts does.
    recordParts[record] = Double(hints.entries) * (1 + Double(hints.text) / 32)
    var parts = 0.0
    for field in code.records.indices.contains(record) ? code.records[record].fields : [] {
      parts += 1 + size(of: field.type).parts
    }
    recordParts[record] = parts
    return parts
  }
}

extension Program.Code {
  /// The bytes of the longest code of any list.
  fileprivate var longestCode: Double {
    var longest = 0
    for enumeration in enumerations {
      for member in enumeration.members { longest = max(longest, member.name.utf8.count) }
    }
    return Double(longest)
  }
}
