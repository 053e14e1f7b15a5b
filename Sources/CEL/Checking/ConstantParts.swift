/// The parts of an expression that constants alone decide, with their values.
///
/// A part that fails whatever the facts are, such as `date(2020, 2, 30)` or `size(x) / 0`, is a mistake. What `&&`, `||`
/// or `?` would skip is looked at too: whoever wrote it did not mean it to fail.
struct ConstantParts {
  private let program: Program
  /// The values of the parts that can be evaluated; literals are their own.
  private(set) var values: [Expression.ID: Value] = [:]
  private var found: [ExpressionDiagnostic] = []

  /// The mistakes, in the order of the text.
  var problems: [ExpressionDiagnostic] {
    found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  init(of program: Program) {
    self.program = program
    let root = program.expression.root
    if isConstant(root) { evaluate(root) }
  }

  /// Whether constants alone decide the value of a part; of a part that facts decide, those that they do not are evaluated.
  private mutating func isConstant(_ node: Expression.ID) -> Bool {
    if case .constant(let index) = program.expression[node] {
      if case .error = program.expression.constants[Int(index)] { return false }
      return true
    }
    let parts = program.expression.children(node)
    let constant = parts.map { isConstant($0) }
    if !constant.contains(false), program.expression[node].isComputed { return true }
    for (part, isConstant) in zip(parts, constant) where isConstant { evaluate(part) }
    if let divisor = program.expression.divisor(of: node),
      let place = parts.firstIndex(of: divisor),
      constant[place], program.value(of: divisor).isZero
    {
      found.append(ExpressionMessages.divisionByZero(program.expression.range(of: node)))
    }
    return false
  }

  private mutating func evaluate(_ node: Expression.ID) {
    if case .constant = program.expression[node] { return }
    let value = program.value(of: node)
    guard case .error(let error) = value else { return values[node] = value }
    found.append(
      ExpressionMessages.impossible(
        error.message,
        error.range ?? program.expression.range(of: node)
      )
    )
  }
}

extension Program {
  /// The value of a part that reads no fact.
  fileprivate func value(of node: Expression.ID) -> Value {
    let activation = Activation()
    var evaluator = Evaluator(code, activation, steps: activation.limits.steps)
    return evaluator.value(of: node)
  }
}

extension Value {
  fileprivate var isZero: Bool {
    switch self {
    case .int(0): true
    case .decimal(let number): number == ExactDecimal(0)
    default: false
    }
  }
}

extension Expression {
  /// What a whole number or an amount is divided by.
  fileprivate func divisor(of node: ID) -> ID? {
    switch self[node] {
    case .binary(.divide, _, let divisor), .binary(.remainder, _, let divisor): divisor
    case .builtin(.divide, let parts): self[parts].dropFirst().first
    default: nil
    }
  }
}

extension Expression.Node {
  /// Whether the value comes from those of the parts alone, all of which are evaluated.
  fileprivate var isComputed: Bool {
    switch self {
    case .not, .negate, .binary, .index, .list, .map, .select, .builtin, .matches: true
    default: false
    }
  }
}
