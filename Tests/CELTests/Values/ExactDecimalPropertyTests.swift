import Testing

@testable import CEL

/// Random decimals against whole numbers of any size: what fits is exact, and what does not fit is refused.
@Suite struct ExactDecimalPropertyTests {
  private static let rounds = 2000

  /// Small, large and awkward numbers.
  private func number(_ random: inout SteadyRandom) -> ExactDecimal {
    let scale = Int.random(in: 0...18, using: &random)
    let coefficient: Int128
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let edges: [Int128] = [0, 1, -1, 5, .max, .min, .max - 1, .min + 1]
      coefficient = edges.randomElement(using: &random) ?? 0
    case 1: coefficient = powerOfTen(Int.random(in: 0...38, using: &random))
    case 2: coefficient = Int128(Int64.random(in: -1000...1000, using: &random))
    default:
      let limit = powerOfTen(Int.random(in: 1...38, using: &random))
      coefficient = Int128.random(in: -limit...limit, using: &random)
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  private func big(_ number: ExactDecimal, at scale: Int) -> BigWhole {
    BigWhole(number.coefficient) * BigWhole.power(ofTen: scale - number.scale)
  }

  private func fits(_ coefficient: BigWhole) -> Bool {
    coefficient <= BigWhole(.max) && coefficient >= BigWhole(.min)
  }

  /// Whether some decimal has the value.
  private func isRepresentable(_ coefficient: BigWhole, _ scale: Int) -> Bool {
    var (coefficient, scale) = (coefficient, scale)
    while scale > 18 || !fits(coefficient) {
      guard scale > 0, let tenth = coefficient.tenth else { return false }
      (coefficient, scale) = (tenth, scale - 1)
    }
    return true
  }

  private func expect(
    _ result: ExactDecimal?,
    is exact: BigWhole,
    scale: Int,
    _ what: @autoclosure () -> String
  ) {
    guard let result else {
      if isRepresentable(exact, scale) { Issue.record("\(what()) is refused, but fits") }
      return
    }
    if big(result, at: scale) != exact { Issue.record("\(what()) gives \(result)") }
  }

  @Test func sumsDifferencesAndProductsAreExactOrRefused() {
    var random = SteadyRandom(state: 1)
    var refused = 0
    for _ in 0..<Self.rounds {
      let (left, right) = (number(&random), number(&random))
      let scale = max(left.scale, right.scale)
      let (first, second) = (big(left, at: scale), big(right, at: scale))
      expect(left + right, is: first + second, scale: scale, "\(left) + \(right)")
      expect(left - right, is: first - second, scale: scale, "\(left) - \(right)")
      expect(
        left * right,
        is: BigWhole(left.coefficient) * BigWhole(right.coefficient),
        scale: left.scale + right.scale,
        "\(left) * \(right)"
      )
      if left + right == nil { refused += 1 }
      #expect((left < right) == (first < second))
      #expect((left == right) == (first == second))
    }
    #expect(refused > 50 && refused < Self.rounds / 2)
  }

  @Test func negationAndSizeAreExactOrRefused() {
    var random = SteadyRandom(state: 2)
    for _ in 0..<Self.rounds {
      let number = number(&random)
      let exact = BigWhole(number.coefficient)
      expect(-number, is: -exact, scale: number.scale, "-\(number)")
      expect(number.absolute, is: exact.magnitude, scale: number.scale, "abs(\(number))")
    }
  }

  @Test func whatIsWrittenIsReadBack() {
    var random = SteadyRandom(state: 3)
    for _ in 0..<Self.rounds {
      let number = number(&random)
      guard let read = ExactDecimal(number.description) else {
        // The one number that is larger without its sign.
        #expect(number.coefficient == .min)
        continue
      }
      #expect(read == number)
      #expect(read.description == number.description)
      #expect(read.hashValue == number.hashValue)
    }
  }

  @Test(arguments: ExactDecimal.Rounding.allCases)
  func roundedQuotientsAreTheNearestOfTheirKind(_ rounding: ExactDecimal.Rounding) {
    var random = SteadyRandom(state: 4)
    for _ in 0..<Self.rounds / 4 {
      let (left, right) = (number(&random), number(&random))
      let digits = Int.random(in: 0...18, using: &random)
      guard right.coefficient != 0 else {
        #expect(left.divided(by: right, digits: digits, rounding) == nil)
        continue
      }
      // left / right * 10^digits as a fraction of whole numbers.
      let above =
        BigWhole(left.coefficient) * BigWhole.power(ofTen: right.scale + digits)
      let below = BigWhole(right.coefficient) * BigWhole.power(ofTen: left.scale)
      check(left.divided(by: right, digits: digits, rounding), above, below, digits, rounding) {
        "\(left) / \(right) to \(digits)"
      }
      let one = BigWhole.power(ofTen: max(0, left.scale - digits))
      let shifted = BigWhole(left.coefficient) * BigWhole.power(ofTen: max(0, digits - left.scale))
      if left.scale > digits {
        check(left.rounded(to: digits, rounding), shifted, one, digits, rounding) {
          "\(left) rounded to \(digits)"
        }
      } else {
        #expect(left.rounded(to: digits, rounding) == left)
      }
    }
  }

  private func check(
    _ result: ExactDecimal?,
    _ above: BigWhole,
    _ below: BigWhole,
    _ digits: Int,
    _ rounding: ExactDecimal.Rounding,
    _ what: () -> String
  ) {
    guard let result else {
      // Refused only where the neighbours do not both fit, or nothing may be lost.
      let nearLimit = (BigWhole(.max) - BigWhole(1)) * below.magnitude <= above.magnitude
      if rounding != .error, !nearLimit { Issue.record("\(what()) is refused, but fits") }
      return
    }
    // All is compared as size: what is left over, against the divisor.
    let quotient = big(result, at: max(digits, result.scale))
    let rest = above - quotient * below
    let isTowardsZero = rest.isNegative == above.isNegative || rest == BigWhole(0)
    let isSmaller = (rest.isNegative == below.isNegative) && rest != BigWhole(0)
    let isLarger = !isSmaller && rest != BigWhole(0)
    #expect(rest.magnitude < below.magnitude, "\(what()): \(result)")
    let twice = rest.magnitude + rest.magnitude
    let isRight =
      switch rounding {
      case .error: rest == BigWhole(0)
      case .down: isTowardsZero
      case .up: !isTowardsZero || rest == BigWhole(0)
      case .floor: !isLarger
      case .ceiling: !isSmaller
      case .halfUp: twice < below.magnitude || (twice == below.magnitude && !isTowardsZero)
      case .halfEven: twice < below.magnitude || (twice == below.magnitude && quotient.isEven)
      }
    if !isRight { Issue.record("\(what()) \(rounding) gives \(result)") }
  }

  @Test func evenDivisionsAreExactAndOthersAreRefused() {
    var random = SteadyRandom(state: 5)
    var (even, uneven) = (0, 0)
    for _ in 0..<Self.rounds / 4 {
      let (left, right) = (number(&random), number(&random))
      guard right.coefficient != 0 else { continue }
      if let quotient = left / right {
        even += 1
        let product = BigWhole(quotient.coefficient) * BigWhole(right.coefficient)
        #expect(
          product * BigWhole.power(ofTen: left.scale)
            == BigWhole(left.coefficient) * BigWhole.power(ofTen: quotient.scale + right.scale)
        )
      } else {
        uneven += 1
      }
      // A product that fits comes back.
      if let product = left * right { #expect(product / right == left) }
    }
    #expect(even > 20 && uneven > 20)
  }
}
