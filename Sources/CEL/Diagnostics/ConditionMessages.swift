/// Every message about conditions that are the same whatever the facts are, sorted by name.
enum ConditionMessages {
  typealias Place = Range<Int>

  static func always(_ place: Place) -> ExpressionDiagnostic {
    make(
      "always_true",
      place,
      "this is always true",
      "leave it out, or compare with what was meant"
    )
  }

  static func cannotBothHold(_ first: String, _ second: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make(
      "never_true",
      place,
      isShort(first, second)
        ? "this can never be true: `\(first)` and `\(second)` exclude each other"
        : "this can never be true: two of its conditions exclude each other",
      "if one of them is enough, write `||` between them"
    )
  }

  static func emptyList(_ place: Place) -> ExpressionDiagnostic {
    make(
      "never_true",
      place,
      "this can never be true: nothing is in an empty list",
      "write the values between the brackets"
    )
  }

  static func hides(_ name: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "hides_name",
      place,
      "`\(name)` already names something else, which cannot be read here",
      "give the entry a name of its own"
    )
  }

  static func listedTwice(_ value: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "listed_twice",
      place,
      "`\(value)` is in this list twice",
      "take one out, or write the value that was meant"
    )
  }

  static func never(_ place: Place) -> ExpressionDiagnostic {
    make("never_true", place, "this can never be true", "compare with what was meant")
  }

  static func noCodeLeft(_ code: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "whole_list",
      place,
      "every value that \(code) can have is ruled out here",
      "leave out the values that were not meant"
    )
  }

  static func oneAlwaysHolds(_ first: String, _ second: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make(
      "always_true",
      place,
      isShort(first, second)
        ? "this is always true: if `\(first)` does not hold, `\(second)` does"
        : "this is always true: if one of its conditions does not hold, another does",
      "if both must hold, write `&&` between them"
    )
  }

  static func sameBothSides(holds: Bool, _ place: Place) -> ExpressionDiagnostic {
    make(
      holds ? "always_true" : "never_true",
      place,
      "this \(holds ? "is always" : "can never be") true: both sides are the same",
      "compare with the other fact that was meant"
    )
  }

  static func wholeList(_ code: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "whole_list",
      place,
      "every value that \(code) can have is named here, so this rules out none",
      "take out the values that were not meant, or leave the condition out"
    )
  }

  /// What fits on a line with the words around it.
  private static func isShort(_ texts: String...) -> Bool {
    texts.allSatisfy { $0.utf8.count <= 60 && !$0.utf8.contains(0x0A) }
  }

  private static func make(_ id: String, _ place: Place, _ message: String, _ help: String)
    -> ExpressionDiagnostic
  {
    ExpressionDiagnostic(id: "expression.\(id)", range: place, message: message, help: help)
  }
}
