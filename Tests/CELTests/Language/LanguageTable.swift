import Foundation

@testable import CEL

/// Expressions of the standard profile and what becomes of them, one on a line: `expression → outcome`.
///
/// An outcome is a value as the language writes it, `error` for a failed evaluation, or `refused` for an expression that
/// does not load. Where the table is about types, `: type` follows. Control characters stand as their pictures, such
/// as `␊` for a line feed, so that a row stays on one line.
struct LanguageTable {
  struct Row: CustomStringConvertible {
    let expression: String
    let outcome: String

    var description: String { expression }
  }

  let rows: [Row]

  init(_ text: String) {
    rows = text.split(separator: "\n").compactMap { line in
      guard let arrow = line.range(of: "   →   ") else { return nil }
      return Row(
        expression: Self.withControls(line[..<arrow.lowerBound]),
        outcome: String(line[arrow.upperBound...])
      )
    }
  }

  private static func withControls(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isPicture = (0x2400...0x241F).contains(scalar.value)
      result.append(isPicture ? Unicode.Scalar(UInt8(scalar.value - 0x2400)) : scalar)
    }
    return String(result)
  }

  /// What becomes of an expression; `x` is the dynamic 5, `nums` the list of 1, 2 and 3, `ts` a moment.
  static func outcome(of text: String, withType: Bool) -> String {
    var environment = TypeEnvironment(profile: .standard)
    environment.declare(variable: "x", type: .dyn)
    environment.declare(variable: "nums", type: .list(.int))
    environment.declare(variable: "ts", type: .timestamp)
    let moment = Timestamp(seconds: 1_234_567_890)
    let activation = Activation(
      variables: [
        .int(5), .list([.int(1), .int(2), .int(3)]), moment.map { .timestamp($0) } ?? .null,
      ],
      zones: { zone, _ in
        ["Asia/Kathmandu": 20_700, "America/St_Johns": -12_600][zone]
      }
    )
    guard let program = compile(text, in: environment).program else { return "refused" }
    let value = program.evaluate(activation)
    if case .error = value { return "error" }
    return withType ? "\(spelling(value)) : \(program.resultType)" : spelling(value)
  }

  private static func spelling(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool(let isTrue): "\(isTrue)"
    case .int(let number): "\(number)"
    case .uint(let number): "\(number)u"
    case .double(let number): number.isNaN ? "NaN" : "\(number)"
    case .string(let text): "\"\(text.unicodeScalars.map(spelling).joined())\""
    case .bytes(let bytes): "b\(bytes)"
    case .list(let list): "[\(list.elements.map(spelling).joined(separator: ", "))]"
    case .map(let map):
      "{\(map.entries.map { "\(spelling($0.key)): \(spelling($0.value))" }.joined(separator: ", "))}"
    case .type(let type): "type(\(type))"
    case .timestamp(let moment): "ts(\(moment))"
    case .duration(let length): "dur(\(length))"
    default: "\(value)"
    }
  }

  private static func spelling(_ letter: Unicode.Scalar) -> String {
    (0x20...0x7E).contains(letter.value)
      ? String(letter) : "\\u{\(String(letter.value, radix: 16))}"
  }
}
