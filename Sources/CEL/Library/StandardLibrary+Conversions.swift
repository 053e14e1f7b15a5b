extension Evaluator {
  func convert(_ builtin: Builtin, _ value: Value) -> Value? {
    switch builtin {
    case .toDynamic: value
    case .typeOf: .type(value.runtimeType)
    case .toBool: bool(value)
    case .toBytes: bytes(value)
    case .toDouble: double(value)
    case .toInt: int(value)
    case .toUint: uint(value)
    case .toText: text(value)
    case .toTimestamp: timestamp(value)
    case .toDuration: duration(value)
    case .toDecimal: decimal(value)
    default: nil
    }
  }

  private func bool(_ value: Value) -> Value? {
    switch value {
    case .bool: return value
    case .string(let text):
      switch text {
      case "1", "t", "T", "true", "TRUE", "True": return .bool(true)
      case "0", "f", "F", "false", "FALSE", "False": return .bool(false)
      default: return .failure("`\(text.shortened)` is not true or false")
      }
    default: return nil
    }
  }

  private func bytes(_ value: Value) -> Value? {
    switch value {
    case .bytes: value
    case .string(let text): .bytes(Array(text.utf8))
    default: nil
    }
  }

  private func double(_ value: Value) -> Value? {
    switch value {
    case .double: return value
    case .int(let number): return .double(Double(number))
    case .uint(let number): return .double(Double(number))
    case .string(let text):
      guard let number = Double(text), number.isFinite || !text.utf8.contains(where: Self.isDigit)
      else { return .failure("`\(text.shortened)` is no number, or too large for one") }
      return .double(number)
    default: return nil
    }
  }

  private func int(_ value: Value) -> Value? {
    switch value {
    case .int: return value
    case .uint(let number): return whole(Int64(exactly: number))
    case .decimal(let number):
      return number.wholeNumber.map { .int($0) }
        ?? .failure("`\(number)` is no whole number, or too large for one")
    case .double(let number):
      // The bound itself is refused too: not every double near it can be told from it.
      guard number > -0x1p63, number < 0x1p63 else { return whole(Int64?.none) }
      return .int(Int64(number))
    case .string(let text):
      return Int64(text).map { .int($0) } ?? .failure("`\(text.shortened)` is no whole number")
    case .timestamp(let moment): return .int(moment.seconds)
    default: return nil
    }
  }

  private func uint(_ value: Value) -> Value? {
    switch value {
    case .uint: return value
    case .int(let number):
      return UInt64(exactly: number).map { .uint($0) } ?? whole(Int64?.none)
    case .double(let number):
      guard number >= 0, number < 0x1p64 else { return whole(Int64?.none) }
      return .uint(UInt64(number))
    case .string(let text):
      guard text.utf8.first.map(Self.isDigit) == true, let number = UInt64(text) else {
        return .failure("`\(text.shortened)` is no whole number")
      }
      return .uint(number)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  private func whole(_ number: Int64?) -> Value {
    number.map { .int($0) } ?? .failure("the number is out of range")
  }

  private func decimal(_ value: Value) -> Value? {
    switch value {
    case .decimal: value
    case .int(let number): .decimal(ExactDecimal(number))
    case .string(let text):
      ExactDecimal(text).map { .decimal($0) } ?? .failure("`\(text.shortened)` is no amount")
    default: nil
    }
  }

  private func text(_ value: Value) -> Value? {
    switch value {
    case .string: return value
    case .bool(let isTrue): return .string(isTrue ? "true" : "false")
    case .int(let number): return .string(String(number))
    case .uint(let number): return .string(String(number))
    case .double(let number): return .string(Self.text(of: number))
    case .decimal(let number): return .string(number.description)
    case .date(let date): return .string(date.description)
    case .period(let period): return .string(period.description)
    case .timestamp(let moment): return .string(moment.description)
    case .duration(let length): return .string(length.description)
    case .bytes(let bytes):
      return String(validating: bytes, as: UTF8.self).map { .string($0) }
        ?? .failure("the bytes are no text")
    case .enumeration(let member):
      let type = Int(member.type)
      guard code.enumerations.indices.contains(type),
        code.enumerations[type].members.indices.contains(Int(member.index))
      else { return nil }
      return .string(code.enumerations[type].members[Int(member.index)].name)
    default: return nil
    }
  }

  /// The shortest digits that give the number back, with an exponent below 1e-4 and from 1e6 on, as the
  /// engines of the specification write it.
  static func text(of number: Double) -> String {
    guard number.isFinite else {
      return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "+Infinity"
    }
    guard number != 0 else { return number.sign == .minus ? "-0" : "0" }
    var digits = ""
    var exponent = 0
    var point: Int?
    var mantissa = Substring(number.magnitude.description)
    if let mark = mantissa.firstIndex(of: "e") {
      exponent = Int(mantissa[mantissa.index(after: mark)...]) ?? 0
      mantissa = mantissa[..<mark]
    }
    for character in mantissa {
      if character == "." { point = digits.count } else { digits.append(character) }
    }
    var place = (point ?? digits.count) + exponent
    let zeros = digits.prefix { $0 == "0" }.count
    digits.removeFirst(zeros)
    place -= zeros
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = number < 0 ? "-" : ""
    guard place > -4, place <= 6 else {
      let tail = digits.count > 1 ? "." + digits.dropFirst() : ""
      let power = place - 1
      return "\(sign)\(digits.prefix(1))\(tail)e\(power < 0 ? "-" : "+")\(padded(abs(power), 2))"
    }
    if place <= 0 { return sign + "0." + String(repeating: "0", count: -place) + digits }
    if place >= digits.count {
      return sign + digits + String(repeating: "0", count: place - digits.count)
    }
    return "\(sign)\(digits.prefix(place)).\(digits.dropFirst(place))"
  }

  private func timestamp(_ value: Value) -> Value? {
    switch value {
    case .timestamp: return value
    case .int(let seconds):
      return Timestamp(seconds: seconds).map { .timestamp($0) }
        ?? .failure("the moment is out of range")
    case .string(let text):
      return Timestamp(text).map { .timestamp($0) }
        ?? .failure("`\(text.shortened)` is no timestamp")
    default: return nil
    }
  }

  private func duration(_ value: Value) -> Value? {
    switch value {
    case .duration: return value
    case .string(let text):
      return Duration(text).map { .duration($0) } ?? .failure("`\(text.shortened)` is no duration")
    default: return nil
    }
  }
}
