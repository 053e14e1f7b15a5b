internal import CEL

// Which numbers are amounts of money: those that are compared with one.
extension PlainEnglish {
  /// A value beside another one, with which it has its unit in common.
  func value(_ part: CheckedPart, besides other: CheckedPart) -> String {
    guard case .constant(let constant) = part.form else { return value(part) }
    return value(part) + unit(constant, besides: other)
  }

  /// The unit of a constant beside a value.
  func unit(_ constant: Value, besides other: CheckedPart) -> String {
    guard case .decimal = constant, isMoney(other) else { return "" }
    return " US dollars"
  }

  private func isMoney(_ part: CheckedPart) -> Bool {
    switch part.form {
    case .field(_, let record, let index): isMoney(record, index)
    case .negative(let operand): isMoney(operand)
    case .binary("+", let left, let right), .binary("-", let left, let right):
      isMoney(left) || isMoney(right)
    case .binary("*", let left, let right): isMoney(left) != isMoney(right)
    case .binary("/", let left, let right): isMoney(left) && !isMoney(right)
    case .choice(_, let accepted, _): isMoney(accepted)
    case .call("divide", let arguments): isMoney(arguments[0]) && !isMoney(arguments[1])
    case .call("abs", let arguments), .call("round", let arguments), .call("sum", let arguments),
      .call("min", let arguments), .call("max", let arguments):
      arguments.first.map(isMoney) ?? false
    case .walk(let walk): walk.result.map(isMoney) ?? false
    default: false
    }
  }

  private func isMoney(_ record: Int, _ index: Int) -> Bool {
    let type = layout.environment.records[record].fields[index].type
    // A parameter or the value of a fact that may be a word instead has no field of its own.
    guard let id = fields.field(record, index) else { return type == .decimal }
    return schema.fields[id].type == .money
  }
}
