/// Every message about the text of an expression, sorted by name.
enum ExpressionMessages {
  typealias Place = Range<Int>

  static func badDate(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.bad_date", place, "there is no date `\(text)`", "write it as `2026-06-15`")
  }

  static func badEscape(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.bad_escape",
      place,
      "`\(text)` is no escape",
      #"write `\\` for a backslash, or put `r` before the quote"#
    )
  }

  static func badNumber(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.bad_number", place, "`\(text)` is no number")
  }

  static func badOperands(
    _ symbol: String,
    _ left: String,
    _ right: String,
    _ help: String? = nil,
    _ place: Place
  ) -> ExpressionDiagnostic {
    make(
      "expression.bad_operands",
      place,
      "`\(symbol)` does not go between \(left) and \(right)",
      help
    )
  }

  static func badOperand(_ symbol: String, _ operand: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.bad_operand", place, "`\(symbol)` does not go before \(operand)")
  }

  static func badPattern(_ reason: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.bad_pattern", place, "the pattern cannot be used: \(reason)")
  }

  static func badRounding(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.bad_rounding",
      place,
      "unknown rounding `\(text)`",
      "say `'up'`, `'down'` or `'error'` for months that are too short"
    )
  }

  static func conditionalWithoutColon(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.conditional_without_colon",
      place,
      "`?` wants a `:`",
      "write `condition ? value : otherwise`"
    )
  }

  static func differentCodes(_ left: String, _ right: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make(
      "expression.different_codes",
      place,
      "\(left) is never \(right): they are different code lists"
    )
  }

  static func emptyExpression(_ place: Place) -> ExpressionDiagnostic {
    make("expression.empty", place, "there is no expression")
  }

  static func hasWithoutField(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.has_without_field",
      place,
      "`has` wants one field",
      "write `has(record.field)`"
    )
  }

  static func incomparable(
    _ left: String,
    _ right: String,
    _ help: String? = nil,
    _ place: Place
  ) -> ExpressionDiagnostic {
    make("expression.incomparable", place, "\(left) cannot be compared with \(right)", help)
  }

  static func listOfDifferentTypes(_ first: String, _ other: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.mixed_list", place, "the list holds \(first) and here \(other)")
  }

  static func macroVariable(_ macro: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.macro_variable",
      place,
      "`\(macro)` wants a name for the element first",
      "write `list.\(macro)(x, ...)`"
    )
  }

  static func mapWithoutColon(_ place: Place) -> ExpressionDiagnostic {
    make("expression.map_without_colon", place, "a `:` is missing here")
  }

  static func notACollection(_ found: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.not_a_list", place, "this is \(found), not a list")
  }

  static func notACondition(_ found: String, _ help: String?, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.not_a_condition", place, "a condition is wanted, but this is \(found)", help)
  }

  static func notInProfile(_ what: String, _ help: String?, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.not_in_rules", place, "\(what) cannot be used in rules", help)
  }

  static func noField(_ found: String, _ help: String?, _ place: Place) -> ExpressionDiagnostic {
    make("expression.no_field", place, "\(found) has no fields", help)
  }

  static func noIndex(_ container: String, _ index: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.no_index", place, "\(container) has no elements by \(index)")
  }

  static func numberOutOfRange(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.number_out_of_range", place, "the number `\(text)` is too large")
  }

  static func reservedWord(_ word: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.reserved_word", place, "`\(word)` is a reserved word and cannot be a name")
  }

  static func singleAmpersand(_ place: Place) -> ExpressionDiagnostic {
    make("expression.single_ampersand", place, "`&` has no meaning", "write `&&` for and")
  }

  static func singleBar(_ place: Place) -> ExpressionDiagnostic {
    make("expression.single_bar", place, "`|` has no meaning", "write `||` for or")
  }

  static func singleEqual(_ place: Place) -> ExpressionDiagnostic {
    make("expression.single_equal", place, "`=` has no meaning", "write `==` to compare")
  }

  static func smartQuote(_ quote: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.smart_quote",
      place,
      "`\(quote)` is a typographic quote",
      "put text between plain quotes: `'...'`"
    )
  }

  static func textTooLong(_ limit: Int, _ place: Place) -> ExpressionDiagnostic {
    make("expression.too_long", place, "the expression is longer than \(limit) bytes")
  }

  static func tooDeep(_ limit: Int, _ place: Place) -> ExpressionDiagnostic {
    make("expression.too_deep", place, "the expression is nested deeper than \(limit) levels")
  }

  static func tooLargeType(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.too_large_type",
      place,
      "the lists and maps made here are nested too often to be checked",
      "make fewer lists of lists"
    )
  }

  static func unclosed(_ opening: String, _ closing: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.unclosed", place, "this `\(opening)` is not closed", "add `\(closing)`")
  }

  static func unclosedQuote(_ place: Place) -> ExpressionDiagnostic {
    make("expression.unclosed_quote", place, "this quote is not closed")
  }

  static func unequalSign(_ place: Place) -> ExpressionDiagnostic {
    make("expression.unequal_sign", place, "`<>` has no meaning", "write `!=` for not equal")
  }

  static func unexpected(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.unexpected", place, "`\(text)` is not expected here")
  }

  static func unexpectedCharacter(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.unexpected_character", place, "`\(text)` has no meaning in an expression")
  }

  static func unexpectedEnd(_ place: Place) -> ExpressionDiagnostic {
    make("expression.unexpected_end", place, "the expression ends too early")
  }

  static func unknownColumn(
    _ column: String,
    of title: String,
    _ columns: [String],
    _ place: Place
  ) -> ExpressionDiagnostic {
    unknown("expression.unknown_column", column, "column of \(title)", columns, place)
  }

  static func unknownField(
    _ field: String,
    of record: String,
    _ fields: [String],
    _ place: Place
  ) -> ExpressionDiagnostic {
    unknown("expression.unknown_field", field, "field of \(record)", fields, place)
  }

  static func unknownFunction(_ name: String, _ suggestion: String?, _ place: Place)
    -> ExpressionDiagnostic
  {
    make(
      "expression.unknown_function",
      place,
      "unknown function `\(name)`" + didYouMean(suggestion)
    )
  }

  static func unknownMember(
    _ name: String,
    of title: String,
    _ members: [String],
    _ place: Place
  ) -> ExpressionDiagnostic {
    let suggestion = nearestName(to: name, in: members)
    return make(
      "expression.unknown_code",
      place,
      "`\(name)` is not \(title)" + didYouMean(suggestion),
      suggestion == nil ? list(members) : nil
    )
  }

  static func unknownName(_ name: String, _ suggestion: String?, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.unknown_name", place, "unknown name `\(name)`" + didYouMean(suggestion))
  }

  static func unsuitableArguments(
    _ function: String,
    _ arguments: [String],
    _ help: String?,
    _ place: Place
  ) -> ExpressionDiagnostic {
    let given = arguments.isEmpty ? "nothing" : arguments.joined(separator: ", ")
    return make(
      "expression.unsuitable_arguments",
      place,
      "`\(function)` cannot be used with \(given)",
      help
    )
  }

  static func wordOperator(_ word: String, _ symbol: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make(
      "expression.word_operator",
      place,
      "`\(word)` is not an operator",
      "write `\(symbol)` instead"
    )
  }

  static func wrongResult(_ wanted: String, _ found: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.wrong_result", place, "\(wanted) is wanted, but this is \(found)")
  }

  private static func make(
    _ id: String,
    _ place: Place,
    _ message: String,
    _ help: String? = nil
  ) -> ExpressionDiagnostic {
    ExpressionDiagnostic(id: id, range: place, message: message, help: help)
  }

  private static func unknown(
    _ id: String,
    _ name: String,
    _ what: String,
    _ known: [String],
    _ place: Place
  ) -> ExpressionDiagnostic {
    let suggestion = nearestName(to: name, in: known)
    return make(
      id,
      place,
      "`\(name)` is not a \(what)" + didYouMean(suggestion),
      suggestion == nil ? list(known) : nil
    )
  }

  private static func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean `\($0)`?" } ?? ""
  }

  private static func list(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > 12 ? "one of \(shown), ..." : "one of \(shown)"
  }
}
