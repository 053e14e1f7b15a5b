/// A part of a checked expression, with what stands under it, for whoever reads expressions aloud.
///
/// The node table is made for evaluation. This tree is made for reading: chains of `&&` are one list again, names are
/// names, and what the checker put in for the author (the answer inside a judgement, the key of an entry) is there.
package struct CheckedPart: Sendable {
  /// What a part is.
  package indirect enum Form: Sendable {
    case constant(Value)
    case name(String)
    case not(CheckedPart)
    case negative(CheckedPart)
    case and([CheckedPart])
    case or([CheckedPart])
    case choice(CheckedPart, then: CheckedPart, otherwise: CheckedPart)
    /// Two values with the sign between them, such as `<=` or `in`.
    case binary(String, CheckedPart, CheckedPart)
    case entry(of: CheckedPart, at: CheckedPart)
    case list([CheckedPart])
    case field(of: CheckedPart, record: Int, index: Int)
    /// `has(...)` of a field.
    case presence(of: CheckedPart, record: Int, index: Int)
    case column(of: CheckedPart, enumeration: Int, index: Int)
    case call(String, [CheckedPart])
    case walk(Walk)
    /// A part that rules cannot have.
    case other
  }

  /// A macro that goes over a list.
  package struct Walk: Sendable {
    /// `all`, `exists`, `exists_one`, `filter` or `map`.
    package let name: String
    package let list: CheckedPart
    package let variable: String
    package let condition: CheckedPart?
    package let result: CheckedPart?
  }

  package let form: Form
  package let type: CELType
  /// The place in the text, in UTF-8 offsets.
  package let range: Range<Int>

  package init(form: Form, type: CELType, range: Range<Int>) {
    self.form = form
    self.type = type
    self.range = range
  }
}

extension Program {
  /// The whole expression as a tree.
  package var tree: CheckedPart { CheckedPartReader(code: code).part(code.expression.root) }
}

/// Turns nodes into parts; the nesting limit bounds its recursion.
private struct CheckedPartReader {
  let code: Program.Code
  var expression: Expression { code.expression }

  func part(_ node: Expression.ID) -> CheckedPart {
    CheckedPart(
      form: form(node),
      type: code.types[Int(node)],
      range: expression.range(of: node)
    )
  }

  private func form(_ node: Expression.ID) -> CheckedPart.Form {
    switch expression[node] {
    case .constant(let index): return .constant(expression.constants[Int(index)])
    case .variable, .local: return .name(text(node))
    case .not(let operand): return .not(part(operand))
    case .negate(let operand): return .negative(part(operand))
    case .and: return .and(expression.terms(node, isAnd: true).map(part))
    case .or: return .or(expression.terms(node, isAnd: false).map(part))
    case .conditional(let condition, let accepted, let rejected):
      return .choice(part(condition), then: part(accepted), otherwise: part(rejected))
    case .binary(let symbol, let left, let right):
      return .binary(symbol.symbol, part(left), part(right))
    case .index(let operand, let index): return .entry(of: part(operand), at: part(index))
    case .list(let operands): return .list(expression[operands].map(part))
    case .field(let operand, let index):
      return .field(of: part(operand), record: record(operand), index: Int(index))
    case .fieldPresence(let operand, let index), .eventPresence(let operand, let index, _):
      return .presence(of: part(operand), record: record(operand), index: Int(index))
    case .column(let operand, let index):
      return .column(of: part(operand), enumeration: enumeration(operand), index: Int(index))
    case .builtin(let builtin, let operands):
      return .call(name(builtin), expression[operands].map(part))
    case .host(let index, let operands):
      return .call(code.hosts[Int(index)].name, expression[operands].map(part))
    case .matches(let operand, _):
      return .call("matches", [part(operand), pattern(node, after: operand)])
    case .comprehension(let index): return .walk(walk(expression.comprehensions[Int(index)]))
    default: return .other
    }
  }

  private func text(_ node: Expression.ID) -> String {
    let range = expression.range(of: node)
    return String(decoding: Array(code.text.utf8)[range], as: UTF8.self)
  }

  private func record(_ node: Expression.ID) -> Int {
    guard case .record(let index) = code.types[Int(node)] else { return -1 }
    return index
  }

  private func enumeration(_ node: Expression.ID) -> Int {
    guard case .enumeration(let index) = code.types[Int(node)] else { return -1 }
    return index
  }

  /// The name a function has in expressions, where it is not that of its builtin.
  private func name(_ builtin: Builtin) -> String {
    switch builtin {
    case .least: "min"
    case .greatest: "max"
    case .toText: "string"
    case .toDecimal: "decimal"
    case .toInt: "int"
    case .absolute: "abs"
    default: "\(builtin)"
    }
  }

  /// The pattern of a `matches`, which the checker has read already, as it was written: what stands between the
  /// brackets after the text that is searched.
  private func pattern(_ node: Expression.ID, after operand: Expression.ID) -> CheckedPart {
    let whole = expression.range(of: node)
    let rest = Array(code.text.utf8)[expression.range(of: operand).upperBound..<whole.upperBound]
    let written = rest.drop { $0 != UInt8(ascii: "(") }.dropFirst().dropLast()
    return CheckedPart(
      form: .constant(.string(String(decoding: written, as: UTF8.self))),
      type: .string,
      range: whole
    )
  }

  private func walk(_ comprehension: Expression.Comprehension) -> CheckedPart.Walk {
    let kind =
      switch comprehension.kind {
      case .all: "all"
      case .exists: "exists"
      case .existsOne: "exists_one"
      case .filter: "filter"
      case .map: "map"
      }
    return CheckedPart.Walk(
      name: kind,
      list: part(comprehension.range),
      variable: expression.names[Int(comprehension.variable)],
      condition: comprehension.predicate.map(part),
      result: comprehension.transform.map(part)
    )
  }
}
