internal import CEL

// What functions give, in words.
extension PlainEnglish {
  /// The result of a function that is not a condition; one of the host's is named with its arguments.
  func call(_ name: String, _ arguments: [CheckedPart]) -> String {
    let values = arguments.map { isPartOfDate(name) ? day($0) : operandValue($0) }
    return numberCall(name, arguments, values) ?? dateCall(name, arguments, values)
      ?? periodCall(name, arguments, values)
      ?? "the result of \(name)(\(values.joined(separator: "; ")))"
  }

  private func numberCall(
    _ name: String,
    _ arguments: [CheckedPart],
    _ values: [String]
  ) -> String? {
    switch (name, values.count) {
    case ("size", 1): return size(arguments[0], values[0])
    case ("sum", 1): return sum(arguments[0])
    case ("min", 1): return "the \(extreme(arguments[0], isLeast: true)) of \(values[0])"
    case ("max", 1): return "the \(extreme(arguments[0], isLeast: false)) of \(values[0])"
    case ("min", 2), ("max", 2):
      let word = arguments[0].type == .date ? ("earlier", "later") : ("smaller", "larger")
      return "the \(name == "min" ? word.0 : word.1) of \(values[0]) and \(values[1])"
    case ("abs", 1): return "\(values[0]) without its sign"
    case ("round", 3):
      return "\(values[0]) rounded to \(digits(arguments[1])) (\(rounding(of: arguments[2])))"
    case ("divide", 4):
      return "\(values[0]) divided by \(values[1]), with \(digits(arguments[2])) "
        + "(\(rounding(of: arguments[3])))"
    case ("string", 1): return "\(values[0]) as text"
    case ("int", 1): return "\(values[0]) as a whole number"
    case ("decimal", 1): return "\(values[0]) as an amount"
    default: return nil
    }
  }

  private func dateCall(
    _ name: String,
    _ arguments: [CheckedPart],
    _ values: [String]
  ) -> String? {
    switch (name, values.count) {
    case ("date", 1): return "the day that is written in \(values[0])"
    case ("date", 3):
      return "the date whose year is \(values[0]); whose month is \(values[1]); "
        + "and whose day of the month is \(values[2])"
    case ("year", 1): return "the year of \(values[0])"
    case ("month", 1): return "the number of the month of \(values[0])"
    case ("day", 1): return "the day of the month of \(values[0])"
    case ("dayOfWeek", 1): return "the number of the weekday (Monday is 1) of \(values[0])"
    case ("calendarQuarter", 1): return "the calendar quarter of \(values[0])"
    case ("fiscalQuarter", 1): return "the quarter of the U.S. fiscal year of \(values[0])"
    case ("fiscalYear", 1): return "the U.S. fiscal year of \(values[0])"
    case ("firstDayOfMonth", 1): return "the first day of the month of \(values[0])"
    case ("lastDayOfMonth", 1): return "the last day of the month of \(values[0])"
    case ("firstDayOfQuarter", 1): return "the first day of the calendar quarter of \(values[0])"
    case ("lastDayOfQuarter", 1): return "the last day of the calendar quarter of \(values[0])"
    case ("firstDayOfFiscalYear", 1):
      return "the first day of \(fiscalYear(arguments[0], values[0]))"
    case ("lastDayOfFiscalYear", 1): return "the last day of \(fiscalYear(arguments[0], values[0]))"
    case ("daysBetween", 2): return "the number of days from \(values[0]) to \(values[1])"
    case ("businessDays", 3):
      return "the number of business days after \(values[0]), up to \(values[1]) "
        + "(\(holidays(arguments[2])))"
    case ("addBusinessDays", 3):
      return shifted(values[0], arguments[1], "business day", tail: holidays(arguments[2]))
    case ("toBusinessDay", 3):
      return "\(values[0]), or if that is no business day, \(businessDay(arguments[1])) "
        + "(\(holidays(arguments[2])))"
    case ("addDays", 2): return shifted(values[0], arguments[1], "day", tail: nil)
    case ("addMonths", 3):
      return shifted(values[0], arguments[1], "month", tail: shortMonth(arguments[2]))
    case ("addYears", 3):
      return shifted(values[0], arguments[1], "year", tail: shortMonth(arguments[2]))
    default: return nil
    }
  }

  private func periodCall(
    _ name: String,
    _ arguments: [CheckedPart],
    _ values: [String]
  ) -> String? {
    switch (name, values.count) {
    case ("period", 1): return "the period that is written in \(values[0])"
    case ("days", 1), ("months", 1), ("years", 1):
      guard case .constant(.int(let number)) = arguments[0].form else {
        return "a period of this number of \(name): \(values[0])"
      }
      return "\(Self.grouped(String(number))) \(abs(number) == 1 ? String(name.dropLast()) : name)"
    case ("addPeriod", 3):
      return "the day that comes after \(values[0]) by this period: \(values[1]) "
        + "(\(shortMonth(arguments[2])))"
    case ("monthsBetween", 3), ("yearsBetween", 3):
      let unit = name == "monthsBetween" ? "months" : "years"
      return "the number of whole \(unit) from \(values[0]) to \(values[1]) "
        + "(\(shortMonth(arguments[2])))"
    case ("periodBetween", 3):
      return "the period from \(values[0]) to \(values[1]) (\(shortMonth(arguments[2])))"
    default: return nil
    }
  }

  private func isPartOfDate(_ name: String) -> Bool {
    [
      "year", "month", "day", "dayOfWeek", "calendarQuarter", "fiscalQuarter", "fiscalYear",
      "firstDayOfMonth", "lastDayOfMonth", "firstDayOfQuarter", "lastDayOfQuarter",
      "firstDayOfFiscalYear", "lastDayOfFiscalYear",
    ].contains(name)
  }

  /// A day; that of an event is said with the event alone, as in the year of the signature.
  private func day(_ part: CheckedPart) -> String {
    guard case .field(let event, layout.eventType, CaseLayout.EventSlot.date) = part.form else {
      return operandValue(part)
    }
    return value(event)
  }

  private func size(_ part: CheckedPart, _ value: String) -> String {
    part.type == .string ? "the number of letters of \(value)" : "the number of entries in \(value)"
  }

  private func extreme(_ list: CheckedPart, isLeast: Bool) -> String {
    elementType(list) == .date
      ? (isLeast ? "earliest" : "latest") : (isLeast ? "smallest" : "largest")
  }

  /// A day and what is added to it.
  private func shifted(_ date: String, _ count: CheckedPart, _ unit: String, tail: String?)
    -> String
  {
    var text: String
    if case .constant(.int(let number)) = count.form {
      let amount = Self.grouped(String(number.magnitude))
      let units = number.magnitude == 1 ? unit : unit + "s"
      text = "the day \(amount) \(units) \(number < 0 ? "before" : "after") \(date)"
    } else {
      text = "the day that comes after \(date) by this number of \(unit)s: \(operandValue(count))"
    }
    if let tail { text += " (\(tail))" }
    return text
  }

  /// The sum of what a list is made into, said of the list.
  private func sum(_ list: CheckedPart) -> String {
    guard case .walk(let walk) = list.form, walk.name == "map", let result = walk.result else {
      return "the sum of \(operandValue(list))"
    }
    var inner = self
    inner.bind(walk.variable, elementType(walk.list))
    var text = "the sum, over every \(one(walk.list, named: walk.variable))\(among(walk.list))"
    if let condition = walk.condition {
      text += " such that \(inner.clause(condition).lines.joined(separator: " "))"
    }
    return text + ", of \(inner.operandValue(result))"
  }

  private func digits(_ part: CheckedPart) -> String {
    guard case .constant(.int(let number)) = part.form else {
      return "this number of digits after the point: \(operandValue(part))"
    }
    switch number {
    case 0: return "whole units"
    case 1: return "1 digit after the point"
    default: return "\(number) digits after the point"
    }
  }

  private func rounding(of part: CheckedPart) -> String {
    guard case .constant(.string(let word)) = part.form else {
      return "rounded as \(value(part)) says"
    }
    switch word {
    case "half_even": return "halves to the even digit"
    case "half_up": return "halves away from zero"
    case "up": return "away from zero"
    case "down": return "towards zero"
    case "ceiling": return "up"
    case "floor": return "down"
    default: return "an error if that takes a digit away"
    }
  }

  private func shortMonth(_ part: CheckedPart) -> String {
    guard case .constant(.string(let word)) = part.form else {
      return "rounded as \(value(part)) says"
    }
    switch word {
    case "up": return "the first of the next month where that month is too short"
    case "down": return "the last of that month where it is too short"
    default: return "an error where that month is too short"
    }
  }

  private func businessDay(_ part: CheckedPart) -> String {
    guard case .constant(.string(let word)) = part.form else {
      return "the nearest one as \(value(part)) says"
    }
    switch word {
    case "up": return "the next one"
    case "down": return "the one before it"
    default: return "an error"
    }
  }

  private func holidays(_ part: CheckedPart) -> String {
    let known = layout.environment.holidays
    guard case .constant(.int(let number)) = part.form, known.indices.contains(Int(number)) else {
      return "by the list of holidays"
    }
    return "by the list of holidays \"\(known[Int(number)].name)\""
  }

  /// A fiscal year by its number, or by a day in it.
  private func fiscalYear(_ part: CheckedPart, _ value: String) -> String {
    guard part.type == .int else { return "the U.S. fiscal year of \(value)" }
    return part.isConstant
      ? "U.S. fiscal year \(value)" : "the U.S. fiscal year with the number \(value)"
  }

  // MARK: Conditions

  func callStatement(_ name: String, _ arguments: [CheckedPart], _ isDenied: Bool) -> String {
    let verbs = [
      "contains": ("contains", "contain"), "startsWith": ("starts with", "start with"),
      "endsWith": ("ends with", "end with"),
      "matches": ("matches the pattern", "match the pattern"),
    ]
    if name == "isBusinessDay", arguments.count == 2 {
      return "\(operandValue(arguments[0])) is \(isDenied ? "no" : "a") business day "
        + "(\(holidays(arguments[1])))"
    }
    guard arguments.count == 2, let verb = verbs[name] else {
      return "\(call(name, arguments)) is \(isDenied ? "no" : "yes")"
    }
    let object =
      name == "matches" ? patternText(arguments[1]) : value(arguments[1])
    return "\(value(arguments[0])) \(isDenied ? "does not \(verb.1)" : verb.0) \(object)"
  }

  /// A pattern stands as its author wrote it, with its own quotes.
  private func patternText(_ part: CheckedPart) -> String {
    if case .constant(.string(let text)) = part.form { return text }
    return value(part)
  }
}
