internal import CEL

// What functions give, in words.
extension PlainEnglish {
  /// The result of a function that is not a condition; one without words of its own is named with its arguments.
  func call(_ name: String, _ arguments: [CheckedPart]) -> String {
    let values = arguments.map { isPartOfDate(name) ? day($0) : operandValue($0) }
    switch (name, values.count) {
    case ("date", 3):
      return "the date whose year is \(values[0]); whose month is \(values[1]); "
        + "and whose day of the month is \(values[2])"
    case ("size", 1): return size(arguments[0], values[0])
    case ("sum", 1): return "the sum of \(values[0])"
    case ("min", 1): return "the \(extreme(arguments[0], isLeast: true)) of \(values[0])"
    case ("max", 1): return "the \(extreme(arguments[0], isLeast: false)) of \(values[0])"
    case ("min", 2), ("max", 2):
      let word = arguments[0].type == .date ? ("earlier", "later") : ("smaller", "larger")
      return "the \(name == "min" ? word.0 : word.1) of \(values[0]) and \(values[1])"
    case ("year", 1): return "the year of \(values[0])"
    case ("month", 1): return "the number of the month of \(values[0])"
    case ("day", 1): return "the day of the month of \(values[0])"
    case ("calendarQuarter", 1): return "the calendar quarter of \(values[0])"
    case ("fiscalYear", 1): return "the U.S. fiscal year of \(values[0])"
    case ("daysBetween", 2): return "the number of days from \(values[0]) to \(values[1])"
    case ("addDays", 2): return shifted(values[0], arguments[1], "day", rounding: nil)
    case ("addMonths", 3): return shifted(values[0], arguments[1], "month", rounding: arguments[2])
    case ("addYears", 3): return shifted(values[0], arguments[1], "year", rounding: arguments[2])
    case ("string", 1): return "\(values[0]) as text"
    case ("decimal", 1): return "\(values[0]) as an amount"
    default: return "the result of \(name)(\(values.joined(separator: "; ")))"
    }
  }

  private func isPartOfDate(_ name: String) -> Bool {
    ["year", "month", "day", "calendarQuarter", "fiscalYear"].contains(name)
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

  private func shifted(
    _ date: String,
    _ count: CheckedPart,
    _ unit: String,
    rounding: CheckedPart?
  ) -> String {
    var text: String
    if case .constant(.int(let number)) = count.form {
      let amount = Self.grouped(String(number.magnitude))
      let units = number.magnitude == 1 ? unit : unit + "s"
      text = "the day \(amount) \(units) \(number < 0 ? "before" : "after") \(date)"
    } else {
      text = "the day that comes after \(date) by this number of \(unit)s: \(operandValue(count))"
    }
    guard let rounding else { return text }
    if case .constant(.string(let word)) = rounding.form {
      switch word {
      case "up": text += " (the first of the next month where that month is too short)"
      case "down": text += " (the last of that month where it is too short)"
      default: text += " (an error where that month is too short)"
      }
    } else {
      text += " (rounded as \(value(rounding)) says)"
    }
    return text
  }

  // MARK: Conditions

  func callStatement(_ name: String, _ arguments: [CheckedPart], _ isDenied: Bool) -> String {
    let verbs = [
      "contains": ("contains", "contain"), "startsWith": ("starts with", "start with"),
      "endsWith": ("ends with", "end with"),
      "matches": ("matches the pattern", "match the pattern"),
    ]
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
