/// Hints for slips that are common among people who write rules, by what they wrote.
enum CommonSlips {
  /// Signs of print that have a spelling here.
  static func help(character: String) -> String? {
    switch character {
    case "\u{2264}": "write `<=`"
    case "\u{2265}": "write `>=`"
    case "\u{2260}": "write `!=`"
    case "\u{D7}": "write `*`"
    case "\u{F7}": "write `/`"
    case "\u{2013}", "\u{2014}", "\u{2212}": "write `-`"
    case "$", "\u{20AC}", "\u{A3}": "write the number alone: an amount is always in US dollars"
    case ";": "an expression needs no `;`"
    default: nil
    }
  }

  /// An amount as other languages write numbers.
  static func help(amount: String) -> String? {
    if amount.contains("e") || amount.contains("E") {
      return "write the number in full, such as `1000000` for a million"
    }
    let digits = amount.drop { $0 == "-" }
    guard digits.first == "." else { return nil }
    return "write a digit before the point: `\(amount.first == "-" ? "-" : "")0\(digits)`"
  }

  /// Functions under the names of other languages.
  static func help(function name: String) -> String? {
    switch name.lowercased() {
    case "today", "now", "currentdate": "the day for which the case is checked is `as_of`"
    case "len", "length": "write `size(...)`"
    case "lower", "upper", "tolower", "toupper", "lowerascii", "upperascii", "tolowercase",
      "touppercase":
      "to leave capitals out of account write `text.matches('(?i)...')`"
    case "empty", "isempty": "write `size(...) == 0`"
    case "null", "isnull", "isset", "defined":
      "ask with `has(...)` whether there is a value"
    case "avg", "average", "mean":
      "divide the `sum(...)` by the number of entries with `divide(...)`"
    case "first": "the first entry is `list[0]`"
    case "not": "write `!` before the condition"
    case "and": "write `&&` between the conditions"
    case "or": "write `||` between the conditions"
    case "between": "write `from <= x && x <= to`"
    case "substring", "substr", "left", "right", "indexof":
      "ask with `startsWith`, `endsWith`, `contains` or `matches`"
    case "type", "typeof": "of which kind a fact is stands in the schema"
    default: nil
    }
  }

  /// Signs in words that are functions here.
  static func help(word: String) -> String? {
    switch word {
    case "like", "matches": "write `text.matches('...')`"
    case "contains": "write `text.contains('...')`, or `'...' in list`"
    case "startsWith", "endsWith": "write `text.\(word)('...')`"
    case "equals", "eq": "write `==` to compare"
    case "between": "write `from <= x && x <= to`"
    default: nil
    }
  }

  /// A number with a letter for thousands or millions, or with marks between the digits.
  static func help(number: String) -> String? {
    if number.contains("_"), number.allSatisfy({ $0.isNumber || $0 == "_" }) {
      return "write it without `_`: `\(String(number.filter(\.isNumber)))`"
    }
    guard let unit = number.last, "kKmMbB".contains(unit),
      number.dropLast().allSatisfy(\.isNumber)
    else { return nil }
    return "write the number in full, such as `50000000` for 50 million"
  }

  /// What is missing after a sign at which the expression breaks off.
  static func help(after sign: String) -> String {
    sign == "%"
      ? "`%` gives the rest of a division; for a percentage write the number alone"
      : "write what comes after it, or take it out"
  }

  /// Macros under the names of other languages.
  static func macro(for name: String) -> String? {
    switch name {
    case "any", "some", "anyOf": "exists"
    case "every", "each", "allOf": "all"
    case "where", "select": "filter"
    default: nil
    }
  }
}

extension TypeChecker {
  /// What an unknown name was meant to be, and what to write.
  func meaning(ofUnknown name: String) -> (suggestion: String?, help: String?) {
    guard isRules, hasFewMistakes else { return (nil, nil) }
    switch name.lowercased() {
    case "yes", "true": return (nil, "write `true`, or the fact alone")
    case "no", "false": return (nil, "write `false`, or `!` before the fact")
    case "today", "now": if environment.slot(of: "as_of") != nil { return ("as_of", nil) }
    default: break
    }
    for (slot, variable) in environment.variableNames.enumerated() {
      guard case .record(let index) = environment.variableType(slot),
        environment.recordType(index).index(of: name) != nil
      else { continue }
      return ("\(variable).\(name)", nil)
    }
    let isCode = environment.enumerations.contains { $0.index(of: name) != nil }
    return (nil, isCode ? "a code stands in quotes: `'\(name)'`" : nil)
  }

  /// How a value that is no condition becomes one.
  func conditionHelp(_ node: Expression.ID, _ type: CELType) -> String? {
    guard isRules else { return nil }
    switch type {
    case .string where expression.constant(node) != nil:
      return "say again what is compared: `x == 'a' || x == 'b'`, or write `x in ['a', 'b']`"
    case .enumeration: return "compare it with one of its codes, in quotes"
    case .list: return "ask about its entries with `exists` or `all`, or how many with `size`"
    case .int, .decimal: return "compare it, such as `... > 0`"
    case .record where environment.happened(of: type) != nil:
      return "say `.happened` to ask whether it has happened"
    default: return nil
    }
  }

  /// How a comparison of two kinds is put right, where that is known.
  func slipHelp(_ type: CELType, _ other: Expression.ID, _ otherType: CELType) -> String? {
    switch (type, otherType, expression.constant(other)) {
    case (.string, .int, _) where isLiteral(other), (.string, .decimal, _) where isLiteral(other):
      "put quotes around it: a text stands in quotes"
    case (.list(let element), _, _) where element == otherType:
      "ask whether it is in the list: `... in list`"
    case (.bool, .string, .string?): "write the fact alone, or `!` before it for no"
    case (.date, .int, _): "a date is written `date('2026-06-15')`"
    case (.decimal, .string, .string(let text)?), (.int, .string, .string(let text)?):
      ExactDecimal(text) == nil ? nil : "write the number without quotes: `\(text)`"
    case (.decimal, .int, nil): "make an amount of the number with `decimal(...)`"
    case (.record, .string, .string(let text)?) where environment.happened(of: type) != nil:
      if CalendarDate(text) == nil {
        "say `.happened` to ask whether it has happened"
      } else {
        "compare its day: `.date` with `date('\(text)')`"
      }
    case (.record(let index), _, _) where environment.happened(of: type) == nil:
      fieldHelp(environment.recordType(index), otherType)
    default: nil
    }
  }

  /// Numbers, also with signs between them, as in a section number.
  private func isLiteral(_ node: Expression.ID) -> Bool {
    switch expression[node] {
    case .constant: true
    case .binary(_, let left, let right): isLiteral(left) && isLiteral(right)
    default: false
    }
  }

  /// The field of a record that is of the kind it is compared with, where there is but one; a number in quotes is one too.
  private func fieldHelp(_ record: RecordType, _ other: CELType) -> String? {
    let numbers: [CELType] = [.int, .decimal]
    let isNumber = other == .string || numbers.contains(other)
    let alike = record.fields.filter { field in
      field.type == other || isNumber && numbers.contains(field.type)
    }
    return alike.count == 1 ? "compare its field: write `.\(alike[0].name)` after it" : nil
  }
}
