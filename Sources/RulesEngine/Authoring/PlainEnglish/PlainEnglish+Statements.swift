internal import CEL

// Statements without `and` and `or`: yes/no facts, events, comparisons, codes, lists.
extension PlainEnglish {
  /// A statement, or that it does not hold.
  func statement(_ part: CheckedPart, isDenied: Bool) -> Phrase {
    switch part.form {
    case .field(let owner, let record, let index):
      return .plain(fieldStatement(owner, record, index, isDenied))
    case .presence(let owner, let record, let index):
      return .plain(presence(owner, record, index, isDenied))
    case .column(let owner, let enumeration, let index):
      return .plain(columnStatement(owner, enumeration, index, isDenied))
    case .binary("in", let element, let list):
      return .plain(membership(element, list, isDenied))
    case .binary(let sign, let left, let right):
      return comparison(isDenied ? Self.opposite[sign] ?? sign : sign, left, right)
    case .call(let name, let arguments):
      return .plain(callStatement(name, arguments, isDenied))
    default:
      return .plain("\(value(part)) is \(isDenied ? "no" : "yes")")
    }
  }

  private static let opposite = [
    "==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">",
  ]
  /// The sign with its sides swapped.
  private static let mirrored = ["<": ">", ">": "<", "<=": ">=", ">=": "<="]

  // MARK: Yes/no facts and events

  private func fieldStatement(
    _ owner: CheckedPart,
    _ record: Int,
    _ index: Int,
    _ isDenied: Bool
  ) -> String {
    if record == layout.eventType, index == CaseLayout.EventSlot.happened {
      return "\(value(owner)) has \(isDenied ? "not " : "")taken place"
    }
    let label =
      record == layout.answerType && index == CaseLayout.AnswerSlot.isYes
      ? value(owner) : value(owner, record, index)
    guard let fact = label.dropping("whether ") else {
      return "the answer on \(label) is \(isDenied ? "no" : "yes")"
    }
    return isDenied ? "it is not so that \(fact)" : fact
  }

  private func presence(
    _ owner: CheckedPart,
    _ record: Int,
    _ index: Int,
    _ isDenied: Bool
  ) -> String {
    let label = value(owner, record, index)
    let id = fields.field(record, index)
    switch id.map({ schema.fields[$0].type }) {
    case .event: return "\(label) has \(isDenied ? "not " : "")taken place"
    case .answer, .yesNo: return "it is \(isDenied ? "not " : "")answered \(label)"
    case .list, .entries: return "\(label) \(isDenied ? "are not" : "are") given"
    case nil: return "\(label) \(isDenied ? "is not" : "is") given"
    default:
      let noun = label.dropping("the ") ?? label
      return "there is \(isDenied ? "no \(noun)" : withArticle(noun))"
    }
  }

  private func columnStatement(
    _ owner: CheckedPart,
    _ enumeration: Int,
    _ index: Int,
    _ isDenied: Bool
  ) -> String {
    let type = layout.environment.enumerations[enumeration]
    let column = type.columns[index].name.replacingUnderscores()
    if enumeration == layout.roleEnumeration {
      return "\(value(owner)) is \(isDenied ? "not " : "")in the group of roles \"\(column)\""
    }
    return "\(value(owner)) \(isDenied ? "does not count" : "counts") under \"\(column)\""
  }

  // MARK: Lists

  private func membership(_ element: CheckedPart, _ list: CheckedPart, _ isDenied: Bool) -> String {
    let choices: [String]
    switch list.form {
    case .constant(.list(let known)):
      choices = known.elements.map { constant($0, list.type) + unit($0, besides: element) }
    case .list(let parts): choices = parts.map(value)
    default: return "\(value(element)) is \(isDenied ? "not " : "")among \(value(list))"
    }
    let (subject, verb) = subject(element)
    switch choices.count {
    case 0: return "\(subject) \(verb) \(isDenied ? "anything" : "one of no values at all")"
    case 1: return "\(subject) \(isDenied ? Self.denied(verb) : verb) \(choices[0])"
    case 2 where isDenied: return "\(subject) \(verb) neither \(choices[0]) nor \(choices[1])"
    case 2: return "\(subject) \(verb) \(choices[0]) or \(choices[1])"
    default:
      let most = choices.dropLast().joined(separator: ", ")
      return "\(subject) \(verb) \(isDenied ? "none" : "one") of \(most) or \(choices.last ?? "")"
    }
  }

  // MARK: Comparisons

  private func comparison(_ sign: String, _ left: CheckedPart, _ right: CheckedPart) -> Phrase {
    if left.isConstant, !right.isConstant {
      return comparison(Self.mirrored[sign] ?? sign, right, left)
    }
    if left.type == .bool { return agreement(left, right, isSame: sign == "==") }
    if let count = counted(sign, left, right) { return .plain(count) }
    let (subject, verb) = subject(left)
    let object = value(right, besides: left)
    switch (sign, left.type) {
    case ("==", _): return .plain("\(subject) \(verb) \(object)")
    case ("!=", _): return .plain("\(subject) \(Self.denied(verb)) \(object)")
    case (_, .date):
      // A day of an event is said with the event: it took place before another day.
      if case .field(let event, layout.eventType, CaseLayout.EventSlot.date) = left.form {
        return .plain("\(value(event)) took place \(Self.order(of: sign)) \(object)")
      }
      return .plain("\(subject) is \(Self.order(of: sign)) \(object)")
    case ("<", _): return .plain("\(subject) is less than \(object)")
    case ("<=", _): return .plain("\(subject) is at most \(object)")
    case (">", _): return .plain("\(subject) is more than \(object)")
    default: return .plain("\(subject) is at least \(object)")
    }
  }

  private static func order(of sign: String) -> String {
    switch sign {
    case "<": "before"
    case "<=": "on or before"
    case ">": "after"
    default: "on or after"
    }
  }

  /// Two yes/no facts are both so or both not so.
  private func agreement(_ left: CheckedPart, _ right: CheckedPart, isSame: Bool) -> Phrase {
    if case .constant(.bool(let wanted)) = right.form {
      return wanted == isSame ? clause(left) : denial(left)
    }
    return .any([
      .all([clause(left), isSame ? clause(right) : denial(right)]),
      .all([denial(left), isSame ? denial(right) : clause(right)]),
    ])
  }

  /// How many entries a list has, in the plainest words.
  private func counted(_ sign: String, _ left: CheckedPart, _ right: CheckedPart) -> String? {
    guard case .call("size", let arguments) = left.form, let list = arguments.first,
      let word = word(elementType(list)), case .constant(.int(let count)) = right.form
    else { return nil }
    let noun = word + among(list)
    switch (sign, count) {
    case (">", 0), (">=", 1), ("!=", 0): return "there is at least one \(noun)"
    case ("==", 0), ("<", 1), ("<=", 0): return "there is no \(noun)"
    case ("==", 1): return "there is exactly one \(noun)"
    default: return nil
    }
  }

  /// What is compared and the verb for it; some columns of code tables are verbs themselves.
  private func subject(_ part: CheckedPart) -> (String, verb: String) {
    guard case .column(let owner, let enumeration, let index) = part.form else {
      return (value(part), "is")
    }
    let type = layout.environment.enumerations[enumeration]
    let column = type.columns[index].name.replacingUnderscores()
    let words = column.split(separator: " ")
    if words.count == 2, words[0].hasSuffix("s"), words[1] == "as" { return (value(owner), column) }
    return ("under \"\(column)\", \(value(owner))", "counts as")
  }

  private static func denied(_ verb: String) -> String {
    switch verb {
    case "is": "is not"
    case "counts as": "does not count as"
    default: "\(verb) something other than"
    }
  }
}

extension CheckedPart {
  var isConstant: Bool {
    if case .constant = form { true } else { false }
  }
}

extension String {
  /// The rest after a beginning; nil without it.
  func dropping(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}

/// A noun with `a` or `an`.
func withArticle(_ noun: String) -> String {
  // Letters that are read as letters: an FMS case, an LOA document, but a U.S. firm.
  let word = noun.prefix { $0 != " " }
  let isSpelled = word.count > 1 && word.allSatisfy { $0.isUppercase || $0 == "." }
  let vowels = isSpelled ? "AEFHILMNORSX" : "aeioAEIOu"
  let isVowel = noun.first.map { vowels.contains($0) } ?? false
  return (isVowel ? "an " : "a ") + noun
}
