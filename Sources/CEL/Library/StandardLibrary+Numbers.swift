// Sizes, rounding and division; digits are given up only where the rule says how.
extension Evaluator {
  func number(_ builtin: Builtin, _ arguments: Arguments) -> Value? {
    switch (builtin, arguments.first, arguments.second, arguments.third, arguments.fourth) {
    case (.absolute, .int(let number), _, _, _):
      return number == .min ? tooLarge : .int(abs(number))
    case (.absolute, .decimal(let number), _, _, _):
      return number.absolute.map { .decimal($0) } ?? tooLarge
    case (.round, .decimal(let number), .int(let digits), .string(let name), _):
      return rounded(digits, name) { number.rounded(to: $0, $1) }
    case (.divide, .decimal(let left), .decimal(let right), .int(let digits), .string(let name)):
      guard right != ExactDecimal(0) else { return .failure("the division is by zero") }
      return rounded(digits, name) { left.divided(by: right, digits: $0, $1) }
    default: return nil
    }
  }

  private var tooLarge: Value { .failure("the result is too large") }

  private func rounded(
    _ digits: Int64,
    _ name: String,
    _ result: (Int, ExactDecimal.Rounding) -> ExactDecimal?
  ) -> Value {
    guard (0...18).contains(digits) else {
      return .failure("an amount has 0 to 18 digits after the point, not \(digits)")
    }
    guard let rounding = ExactDecimal.Rounding(rawValue: name) else { return unknownRounding(name) }
    if let exact = result(Int(digits), rounding) { return .decimal(exact) }
    guard rounding == .error, result(Int(digits), .down) != nil else { return tooLarge }
    return .failure("the result has more than \(digits) digits after the point")
  }
}
