/// An expression as a flat table of nodes.
///
/// The parser fills it; the checker rewrites names to slots and fields in place, so that evaluation looks nothing up. A
/// node is named by its index, and what belongs to a node - its place, its type - stands in arrays beside it.
package struct Expression: Sendable {
  /// Names a node.
  package typealias ID = Int32

  /// The children of a node with any number of them: a part of `operands`.
  struct Operands: Sendable {
    let start: Int32
    let count: Int32

    var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
    var isEmpty: Bool { count == 0 }
  }

  enum BinaryOperator: UInt8, Sendable {
    case add, subtract, multiply, divide, remainder
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case contained

    var symbol: String {
      switch self {
      case .add: "+"
      case .subtract: "-"
      case .multiply: "*"
      case .divide: "/"
      case .remainder: "%"
      case .equal: "=="
      case .notEqual: "!="
      case .less: "<"
      case .lessOrEqual: "<="
      case .greater: ">"
      case .greaterOrEqual: ">="
      case .contained: "in"
      }
    }
  }

  enum Node: Sendable {
    case constant(Int32)
    case not(ID)
    case negate(ID)
    case and(ID, ID)
    case or(ID, ID)
    case conditional(ID, ID, ID)
    case binary(BinaryOperator, ID, ID)
    case index(ID, ID)
    case list(Operands)
    /// Keys and values in turn.
    case map(Operands)
    case comprehension(Int32)
    /// The name of a key in a map, or of a field not yet resolved.
    case select(ID, name: Int32)
    case presence(ID, name: Int32)

    // Written by the parser, replaced by the checker.
    case identifier(name: Int32, isRooted: Bool)
    case call(name: Int32, Operands)
    /// The receiver is the first operand.
    case receiverCall(name: Int32, Operands)
    /// A message literal; no profile has message types.
    case message(ID)

    // Written by the checker.
    case variable(Int32)
    case local(Int32)
    case field(ID, Int32)
    case fieldPresence(ID, Int32)
    /// Presence of an event: its own `happened`.
    case eventPresence(ID, Int32, happened: Int32)
    case column(ID, Int32)
    case builtin(Builtin, Operands)
    case host(Int32, Operands)
    case matches(ID, pattern: Int32)
  }

  /// A macro that walks over a list or the keys of a map.
  struct Comprehension: Sendable {
    enum Kind: Sendable {
      case all, exists, existsOne, filter, map
    }

    let kind: Kind
    let range: ID
    let variable: Int32
    let variableRange: Range<Int32>
    /// The condition; for `map` only if it has one.
    let predicate: ID?
    /// What `map` makes of an element.
    let transform: ID?
    /// The place of the variable among the local values; set by the checker.
    var local: Int32 = 0
  }

  var nodes: [Node] = []
  var starts: [Int32] = []
  var ends: [Int32] = []
  var operands: [ID] = []
  var constants: [Value] = []
  var names: [String] = []
  var comprehensions: [Comprehension] = []
  /// The node of the whole expression.
  package internal(set) var root: ID = 0

  /// Where a node stands in the text, in UTF-8 offsets.
  package func range(of node: ID) -> Range<Int> {
    Int(starts[Int(node)])..<Int(ends[Int(node)])
  }

  subscript(node: ID) -> Node {
    get { nodes[Int(node)] }
    set { nodes[Int(node)] = newValue }
  }

  subscript(operands: Operands) -> ArraySlice<ID> {
    self.operands[operands.indices]
  }

  mutating func append(_ node: Node, _ range: Range<Int>) -> ID {
    nodes.append(node)
    starts.append(Int32(range.lowerBound))
    ends.append(Int32(range.upperBound))
    return ID(nodes.count - 1)
  }

  mutating func append(operands ids: some Collection<ID>) -> Operands {
    let start = Int32(operands.count)
    operands += ids
    return Operands(start: start, count: Int32(ids.count))
  }

  mutating func append(constant: Value) -> Node {
    constants.append(constant)
    return .constant(Int32(constants.count - 1))
  }

  mutating func append(name: String) -> Int32 {
    names.append(name)
    return Int32(names.count - 1)
  }

  func constant(_ node: ID) -> Value? {
    guard case .constant(let index) = self[node] else { return nil }
    return constants[Int(index)]
  }

  /// The parts directly under a node.
  func children(_ node: ID) -> [ID] {
    switch self[node] {
    case .constant, .identifier, .variable, .local, .message: []
    case .not(let part), .negate(let part), .select(let part, _), .presence(let part, _),
      .field(let part, _), .fieldPresence(let part, _), .eventPresence(let part, _, _),
      .column(let part, _), .matches(let part, _):
      [part]
    case .and(let left, let right), .or(let left, let right), .binary(_, let left, let right),
      .index(let left, let right):
      [left, right]
    case .conditional(let condition, let accepted, let rejected): [condition, accepted, rejected]
    case .list(let operands), .map(let operands), .call(_, let operands),
      .receiverCall(_, let operands), .builtin(_, let operands), .host(_, let operands):
      Array(self[operands])
    case .comprehension(let index):
      [
        comprehensions[Int(index)].range,
        comprehensions[Int(index)].predicate,
        comprehensions[Int(index)].transform,
      ].compactMap { $0 }
    }
  }

  /// The conditions that a chain of `&&`, or of `||`, joins.
  func terms(_ node: ID, isAnd: Bool) -> [ID] {
    switch self[node] {
    case .and(let left, let right) where isAnd:
      terms(left, isAnd: isAnd) + terms(right, isAnd: isAnd)
    case .or(let left, let right) where !isAnd:
      terms(left, isAnd: isAnd) + terms(right, isAnd: isAnd)
    default: [node]
    }
  }
}
