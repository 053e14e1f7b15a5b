@testable import CEL

extension Expression {
  /// The tree with a bracket around every operation, so that a test can see what binds to what.
  func tree(_ node: ID? = nil) -> String {
    let node = node ?? root
    func list(_ operands: Operands) -> String {
      self[operands].map { tree($0) }.joined(separator: ", ")
    }
    switch self[node] {
    case .constant(let index): return Self.text(constants[Int(index)])
    case .identifier(let name, let isRooted): return (isRooted ? "." : "") + names[Int(name)]
    case .select(let operand, let name): return "\(tree(operand)).\(names[Int(name)])"
    case .presence(let operand, let name): return "has(\(tree(operand)).\(names[Int(name)]))"
    case .index(let operand, let index): return "\(tree(operand))[\(tree(index))]"
    case .not(let operand): return "!\(tree(operand))"
    case .negate(let operand): return "-\(tree(operand))"
    case .and(let left, let right): return "(\(tree(left)) && \(tree(right)))"
    case .or(let left, let right): return "(\(tree(left)) || \(tree(right)))"
    case .conditional(let condition, let accepted, let rejected):
      return "(\(tree(condition)) ? \(tree(accepted)) : \(tree(rejected)))"
    case .binary(let symbol, let left, let right):
      return "(\(tree(left)) \(symbol.symbol) \(tree(right)))"
    case .list(let operands): return "[\(list(operands))]"
    case .map(let operands): return "{\(list(operands))}"
    case .call(let name, let operands): return "\(names[Int(name)])(\(list(operands)))"
    case .receiverCall(let name, let operands):
      return "\(names[Int(name)])<\(list(operands))>"
    case .comprehension(let index):
      let macro = comprehensions[Int(index)]
      let parts = [macro.predicate, macro.transform].compactMap { $0.map { tree($0) } }
      return "\(macro.kind)(\(tree(macro.range)), \(names[Int(macro.variable)]), "
        + "\(parts.joined(separator: ", ")))"
    default: return "\(self[node])"
    }
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .int(let number): "\(number)"
    case .uint(let number): "\(number)u"
    case .double(let number): "\(number)"
    case .decimal(let number): "\(number)d"
    case .string(let text): "'\(text)'"
    case .bytes(let bytes): "b\(bytes)"
    case .bool(let isTrue): "\(isTrue)"
    case .null: "null"
    default: "\(value)"
    }
  }
}
