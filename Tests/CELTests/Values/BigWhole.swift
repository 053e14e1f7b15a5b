/// Whole numbers of any size, written plainly, against which exact decimals are checked.
struct BigWhole: Comparable, CustomStringConvertible {
  /// Groups of nine digits, the lowest first; empty for zero.
  private var groups: [UInt64]
  private(set) var isNegative: Bool

  private static let base: UInt64 = 1_000_000_000

  private init(_ groups: [UInt64], isNegative: Bool) {
    var groups = groups
    while groups.last == 0 { groups.removeLast() }
    self.groups = groups
    self.isNegative = isNegative && !groups.isEmpty
  }

  init(_ number: Int128) {
    var groups: [UInt64] = []
    var rest = number.magnitude
    while rest > 0 {
      groups.append(UInt64(rest % UInt128(Self.base)))
      rest /= UInt128(Self.base)
    }
    self.init(groups, isNegative: number < 0)
  }

  static func power(ofTen exponent: Int) -> BigWhole {
    (0..<exponent).reduce(BigWhole(1)) { power, _ in power * BigWhole(10) }
  }

  var magnitude: BigWhole { BigWhole(groups, isNegative: false) }

  /// A tenth of the number, if it is whole.
  var tenth: BigWhole? {
    var rest: UInt64 = 0
    var result = groups
    for index in groups.indices.reversed() {
      let dividend = rest * Self.base + groups[index]
      (result[index], rest) = (dividend / 10, dividend % 10)
    }
    return rest == 0 ? BigWhole(result, isNegative: isNegative) : nil
  }

  var isEven: Bool { (groups.first ?? 0).isMultiple(of: 2) }

  static prefix func - (number: BigWhole) -> BigWhole {
    BigWhole(number.groups, isNegative: !number.isNegative)
  }

  static func + (left: BigWhole, right: BigWhole) -> BigWhole {
    guard left.isNegative == right.isNegative else {
      return left.magnitude < right.magnitude
        ? BigWhole(difference(right.groups, left.groups), isNegative: right.isNegative)
        : BigWhole(difference(left.groups, right.groups), isNegative: left.isNegative)
    }
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.groups.count, right.groups.count) + 1 {
      let total = left.group(index) + right.group(index) + carry
      sum.append(total % base)
      carry = total / base
    }
    return BigWhole(sum, isNegative: left.isNegative)
  }

  static func - (left: BigWhole, right: BigWhole) -> BigWhole { left + -right }

  static func * (left: BigWhole, right: BigWhole) -> BigWhole {
    var product = [UInt64](repeating: 0, count: left.groups.count + right.groups.count + 1)
    for (first, digit) in left.groups.enumerated() {
      var carry: UInt64 = 0
      for second in 0...right.groups.count {
        let total = product[first + second] + digit * right.group(second) + carry
        product[first + second] = total % base
        carry = total / base
      }
    }
    return BigWhole(product, isNegative: left.isNegative != right.isNegative)
  }

  static func < (left: BigWhole, right: BigWhole) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    let (small, large) = left.isNegative ? (right, left) : (left, right)
    guard small.groups.count == large.groups.count else {
      return small.groups.count < large.groups.count
    }
    return small.groups.reversed().lexicographicallyPrecedes(large.groups.reversed())
  }

  var description: String {
    let digits = groups.enumerated().reversed().map { index, group in
      let text = String(group)
      return index == groups.count - 1 ? text : String(repeating: "0", count: 9 - text.count) + text
    }
    return (isNegative ? "-" : "") + (digits.isEmpty ? "0" : digits.joined())
  }

  private func group(_ index: Int) -> UInt64 { index < groups.count ? groups[index] : 0 }

  private static func difference(_ large: [UInt64], _ small: [UInt64]) -> [UInt64] {
    var result: [UInt64] = []
    var borrow: UInt64 = 0
    for index in large.indices {
      let taken = (index < small.count ? small[index] : 0) + borrow
      borrow = large[index] < taken ? 1 : 0
      result.append(large[index] + borrow * base - taken)
    }
    return result
  }
}

/// The same random numbers in every run.
struct SteadyRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
