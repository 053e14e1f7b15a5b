/// Every message about the text of an expression.
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

  static func badNumber(_ text: String, _ help: String?, _ place: Place)
    -> ExpressionDiagnostic
  {
    let help = help ?? CommonSlips.help(number: text)
    return make("expression.bad_number", place, "`\(text)` is no number", help)
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

  static func badPeriod(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.bad_period",
      place,
      "there is no period `\(text)`",
      "write it as `P1Y6M10D`, or say `years(1) + months(6) + days(10)`"
    )
  }

  static func badRounding(_ text: String, isOfDigits: Bool, _ place: Place)
    -> ExpressionDiagnostic
  {
    make(
      "expression.bad_rounding",
      place,
      "unknown rounding `\(text)`",
      isOfDigits
        ? "say `'half_even'`, `'half_up'`, `'up'`, `'down'`, `'ceiling'`, `'floor'` or `'error'`"
        : "say `'up'`, `'down'` or `'error'` for months that are too short"
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

  static func chainedComparison(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.chained_comparison",
      place,
      "comparisons cannot be chained",
      "write two of them: `a < b && b < c`"
    )
  }

  static func closesNothing(_ mark: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.closes_nothing",
      place,
      "this `\(mark)` closes nothing",
      "take it out, or open it before"
    )
  }

  static func codesHaveNoOrder(_ code: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.no_order",
      place,
      "\(code) has no order: one code is not less than another",
      "name the codes that are meant: `x in ['a', 'b']`"
    )
  }

  static func differentBranches(_ first: String, _ second: String, _ place: Place)
    -> ExpressionDiagnostic
  {
    make(
      "expression.different_branches",
      place,
      "`?` gives \(first) or \(second)",
      "both must be of the same kind"
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

  static func divisionByZero(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.division_by_zero",
      place,
      "nothing can be divided by 0",
      "divide by the number that was meant"
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

  static func holidaysWithoutName(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.holidays_without_name",
      place,
      "which list of holidays counts must be known when the rule is loaded",
      "write its name in quotes"
    )
  }

  static func impossible(_ reason: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.impossible",
      place,
      reason,
      "as it stands, this fails on every case: write a value that there is"
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

  static func nothingAfter(_ sign: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.unexpected_end",
      place,
      "nothing stands after `\(sign)`",
      CommonSlips.help(after: sign)
    )
  }

  static func nothingBefore(_ sign: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.unexpected",
      place,
      "nothing stands before `\(sign)`",
      "write what comes before it, or take it out"
    )
  }

  static func noOperator(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.unexpected",
      place,
      "a sign is missing before `\(text)`",
      "join conditions with `&&` (and) or `||` (or), compare with `==`"
    )
  }

  static func notACollection(_ found: String, _ help: String?, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.not_a_list", place, "this is \(found), not a list", help)
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

  static func numberWithCommas(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.number_with_commas",
      place,
      "a number is written without commas",
      "write `1000000` for a million"
    )
  }

  static func numberWithBlanks(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.number_with_blanks",
      place,
      "a number is written without blanks",
      "write `1000000` for a million"
    )
  }

  static func decimalComma(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.number_with_commas",
      place,
      "a number is written with a point, not with a comma",
      "write `5.50`"
    )
  }

  static func nameWithHyphen(_ name: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.name_with_hyphen",
      place,
      "`\(name)` is not a name: a name has no `-` in it",
      "write `\(String(name.map { $0 == "-" ? "_" : $0 }))`, or put blanks around a minus sign"
    )
  }

  static func quoteInText(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.quote_in_text",
      place,
      "the text ends at the quote before this",
      "a text with `'` in it stands between double quotes, the expression in a block after `|`"
    )
  }

  static func oneList(_ name: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.one_list",
      place,
      "`\(name)` takes one list",
      "make the list of the values first: `\(name)(list.map(x, x.value))`"
    )
  }

  static func otherSign(_ sign: String, _ meant: String, _ place: Place) -> ExpressionDiagnostic {
    make("expression.other_sign", place, "`\(sign)` has no meaning", "write `\(meant)`")
  }

  static func placeBeforeFirst(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.place_before_first",
      place,
      "no entry stands at this place",
      "entries are counted from 0, the first"
    )
  }

  static func reservedWord(_ word: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.reserved_word",
      place,
      "`\(word)` is a reserved word and cannot be a name",
      word == "if" ? "write `condition ? value : otherwise`, or give the clause a `when`" : nil
    )
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
    make(
      "expression.too_long",
      place,
      "the expression is longer than \(limit) bytes",
      "make several clauses of it"
    )
  }

  static func tooDeep(_ limit: Int, isSum: Bool = false, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.too_deep",
      place,
      isSum
        ? "more than \(limit) values are joined by `+`"
        : "the expression is nested deeper than \(limit) levels",
      isSum
        ? "write `sum([..., ...])`, or sum a list of the case"
        : "take out brackets that are not needed, or make several clauses of it"
    )
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
    make(
      "expression.unclosed_quote",
      place,
      "this quote is not closed",
      "write the same quote at the end of the text"
    )
  }

  static func unequalSign(_ place: Place) -> ExpressionDiagnostic {
    make("expression.unequal_sign", place, "`<>` has no meaning", "write `!=` for not equal")
  }

  static func unevenDivision(_ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.uneven_division",
      place,
      "this division may not come out even",
      "say how to round: `divide(amount, by, 2, 'half_even')`, or `'error'` if it must be even"
    )
  }

  static func unexpected(_ text: String, _ help: String?, _ place: Place)
    -> ExpressionDiagnostic
  {
    make("expression.unexpected", place, "`\(text)` is not expected here", help)
  }

  static func unexpectedCharacter(_ text: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.unexpected_character",
      place,
      "`\(text)` has no meaning in an expression",
      CommonSlips.help(character: text)
    )
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

  static func unknownFunction(
    _ name: String,
    _ suggestion: String?,
    _ help: String?,
    _ place: Place
  ) -> ExpressionDiagnostic {
    make(
      "expression.unknown_function",
      place,
      "unknown function `\(name)`" + didYouMean(suggestion),
      help
    )
  }

  static func macroParts(_ name: String, _ place: Place) -> ExpressionDiagnostic {
    make(
      "expression.macro_parts",
      place,
      "`\(name)` wants a name for the entry and what is said of it",
      "write `list.\(name)(x, ...)`"
    )
  }

  static func unknownHolidays(_ name: String, _ known: [String], _ place: Place)
    -> ExpressionDiagnostic
  {
    guard known.isEmpty else {
      return unknown("expression.unknown_holidays", name, "list of holidays", known, place)
    }
    return make(
      "expression.unknown_holidays",
      place,
      "`\(name)` is not a list of holidays: there is none",
      "business days cannot be counted without one"
    )
  }

  static func unknownMember(
    _ name: String,
    of title: String,
    _ list: [EnumerationType.Member],
    _ place: Place
  ) -> ExpressionDiagnostic {
    let members = list.map(\.name)
    // Whoever writes the words a reader sees means the code.
    let byLabel = list.first { $0.label.lowercased() == name.lowercased() }?.name
    let suggestion = byLabel ?? nearestName(to: name, in: members)
    return make(
      "expression.unknown_code",
      place,
      "`\(name)` is not \(title)" + didYouMean(suggestion),
      suggestion == nil ? self.list(members) : nil
    )
  }

  static func unknownName(
    _ name: String,
    _ suggestion: String?,
    _ help: String?,
    _ place: Place
  ) -> ExpressionDiagnostic {
    make("expression.unknown_name", place, "unknown name `\(name)`" + didYouMean(suggestion), help)
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
