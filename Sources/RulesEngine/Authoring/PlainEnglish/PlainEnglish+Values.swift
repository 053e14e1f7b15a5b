internal import CEL

// Values: facts by their labels, constants as people write them, results of functions.
extension PlainEnglish {
  /// The value a part stands for, as a noun.
  func value(_ part: CheckedPart) -> String {
    switch part.form {
    case .constant(let value): return constant(value, part.type)
    case .name(let name): return self.name(name)
    case .field(let owner, let record, let index): return value(owner, record, index)
    case .column(let owner, let enumeration, let index):
      let column = layout.environment.enumerations[enumeration].columns[index].name
      return "what \(value(owner)) counts as under \"\(column.replacingUnderscores())\""
    case .negative(let operand): return "minus \(operandValue(operand))"
    case .binary(let sign, let left, let right):
      if let word = Self.arithmetic[sign] {
        return "\(operandValue(left)) \(word) \(operandValue(right))"
      }
    case .choice(let condition, let accepted, let rejected) where part.type != .bool:
      let condition = clause(condition).lines.joined(separator: " ")
      return "(\(value(accepted)) if \(condition), otherwise \(value(rejected)))"
    case .entry(let list, let index): return entry(of: list, at: index)
    case .list(let parts): return "the list of " + parts.map(value).joined(separator: ", ")
    case .call(let name, let arguments) where part.type != .bool: return call(name, arguments)
    case .walk(let walk) where walk.name == "filter": return value(walk.list) + only(walk)
    case .walk(let walk) where walk.name == "map": return mapped(walk)
    default: break
    }
    guard part.type == .bool else { return "a value that has no words" }
    return "whether (" + clause(part).lines.joined(separator: " ") + ")"
  }

  private static let arithmetic = [
    "+": "plus", "-": "minus", "*": "times", "/": "divided by", "%": "modulo",
  ]

  /// A value inside a calculation, in brackets where it is one itself.
  func operandValue(_ part: CheckedPart) -> String {
    if case .binary = part.form { return "(\(value(part)))" }
    return value(part)
  }

  // MARK: Facts

  private func name(_ name: String) -> String {
    if let entry = entries[name] { return entry.text }
    switch name {
    case "as_of": return "the day for which the case is checked"
    case "due": return "the due day"
    default: break
    }
    let field = schema.field(at: name) ?? schema.field(at: name + "[]")
    return withDefiniteArticle(field?.label ?? name.replacingUnderscores())
  }

  /// A field, called by its label; in the label the entry it belongs to is called what it is called here.
  func value(_ owner: CheckedPart, _ record: Int, _ index: Int) -> String {
    if record == layout.eventType { return eventField(owner, index) }
    if record == layout.answerType { return answerField(owner, index) }
    // The word or the value of a fact that may be either is the fact.
    if layout.alternatives.contains(where: { $0.made.record == record }) { return value(owner) }
    let type = layout.environment.records[record].fields[index]
    if record == layout.parameterType {
      return withDefiniteArticle(type.label ?? type.name.replacingUnderscores())
    }
    guard let id = fields.field(record, index) else {
      return "the \(type.name.replacingUnderscores()) of \(value(owner))"
    }
    return value(of: schema.fields[id].label, in: entry(behind: owner))
  }

  /// A label in which the entry it belongs to is called what it is called here.
  private func value(of label: String, in entry: Entry?) -> String {
    let plain = withDefiniteArticle(label)
    guard let entry, entry.text != "the \(entry.word)" || label.contains(words: "this one") else {
      return plain
    }
    if label == entry.word { return entry.text }
    for words in ["the \(entry.word)", "this one"] where label.contains(words: words) {
      return withDefiniteArticle(label.replacing(words: words, with: entry.text))
    }
    if label.hasSuffix(" \(entry.word)") {
      let start = label.dropLast(entry.word.count)
      let isPointed = start.hasSuffix(" this ") && entry.text.hasPrefix("the ")
      return withDefiniteArticle(start.dropLast(isPointed ? "this ".count : 0) + entry.text)
    }
    guard let fact = label.dropping("whether ") else { return "\(plain) of \(entry.text)" }
    return "whether for \(entry.text), \(fact)"
  }

  /// The entry of a list that a field belongs to, through the groups in it.
  private func entry(behind part: CheckedPart) -> Entry? {
    switch part.form {
    case .name(let name): return entries[name]
    case .field(let owner, let record, let index):
      if let id = fields.field(record, index), case .reference = schema.fields[id].type {
        return Entry(word: word(part.type) ?? "entry", text: value(part))
      }
      if record == layout.eventType || record == layout.answerType {
        return Entry(word: word(part.type) ?? "entry", text: value(part))
      }
      return entry(behind: owner)
    case .entry: return Entry(word: word(part.type) ?? "entry", text: value(part))
    default: return nil
    }
  }

  private func eventField(_ event: CheckedPart, _ index: Int) -> String {
    switch index {
    case CaseLayout.EventSlot.happened: "whether \(value(event)) has taken place"
    case CaseLayout.EventSlot.date: "the day of \(value(event))"
    case CaseLayout.EventSlot.by: "the role named for \(value(event))"
    default: "the document named for \(value(event))"
    }
  }

  private func answerField(_ answer: CheckedPart, _ index: Int) -> String {
    switch index {
    case CaseLayout.AnswerSlot.isYes: value(answer)
    case CaseLayout.AnswerSlot.by: "the role that judged \(value(answer))"
    case CaseLayout.AnswerSlot.date: "the day on which it was judged \(value(answer))"
    default: "the document on which it was judged \(value(answer))"
    }
  }

  // MARK: Lists

  private func entry(of list: CheckedPart, at index: CheckedPart) -> String {
    guard case .constant(.int(let number)) = index.form, (0...9).contains(number) else {
      return "the entry at place \(value(index)), counted from 0, of \(value(list))"
    }
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    let word = word(elementType(list))
    return "the \(words[Int(number)]) \(word.map { $0 + among(list) } ?? "of \(value(list))")"
  }

  private func mapped(_ walk: CheckedPart.Walk) -> String {
    var inner = self
    inner.bind(walk.variable, elementType(walk.list))
    let result = walk.result.map(inner.value) ?? ""
    var text = "the list of: \(result), for every \(one(walk.list, named: walk.variable))"
    text += among(walk.list)
    guard let condition = walk.condition else { return text }
    return text + " such that \(inner.clause(condition).lines.joined(separator: " "))"
  }

  // MARK: Constants

  func constant(_ value: Value, _ type: CELType) -> String {
    switch value {
    case .bool(let isTrue): return isTrue ? "yes" : "no"
    case .int(let number): return Self.grouped(String(number))
    case .decimal(let number): return Self.grouped(number.description)
    case .period(let period): return period.words
    case .string(let text): return "\"\(text)\""
    case .date(let date): return Self.words(date)
    case .enumeration(let code): return self.code(code)
    case .list(let list):
      let inner: CELType = if case .list(let element) = type { element } else { .error }
      if list.elements.isEmpty { return "an empty list" }
      return "the list of "
        + list.elements.map { constant($0, inner) }.joined(separator: ", ")
    default: return "a value that has no words"
    }
  }

  private func code(_ code: EnumerationValue) -> String {
    let type = layout.environment.enumerations[Int(code.type)]
    guard type.members.indices.contains(Int(code.index)) else { return "a code that is not known" }
    let label = type.members[Int(code.index)].label
    return Int(code.type) == layout.roleEnumeration ? "the \(label)" : "\"\(label)\""
  }

  static func words(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// Five digits and more in groups of three; four are often a year.
  static func grouped(_ number: String) -> String {
    let sign = number.hasPrefix("-") ? "-" : ""
    let parts = number.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.count > 4 else { return number }
    var digits = ""
    for (position, digit) in whole.enumerated() {
      if position > 0, (whole.count - position).isMultiple(of: 3) { digits += "," }
      digits.append(digit)
    }
    return sign + digits + (parts.count > 1 ? "." + parts[1] : "")
  }

  func withDefiniteArticle(_ label: some StringProtocol) -> String {
    let first = label.prefix { $0 != " " }
    let isQuestion = ["what", "whether", "which", "how"].contains(String(first))
    // A name in the genitive, such as State's determination; not U.S. Government's, whose first word is no name alone.
    let isName = first.hasSuffix("'s") && first.first?.isUppercase == true
    return isQuestion || isName ? String(label) : "the \(label)"
  }
}

extension String {
  /// Whether the words stand in the text as words of their own.
  fileprivate func contains(words: String) -> Bool {
    place(of: words) != nil
  }

  fileprivate func replacing(words: String, with other: String) -> String {
    var rest = self[...]
    var result = ""
    while let place = rest.place(of: words) {
      result += rest[..<place.lowerBound] + other
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}

extension StringProtocol where SubSequence == Substring {
  fileprivate func place(of words: String) -> Range<Index>? {
    var rest = self[startIndex...]
    while let found = rest.firstRange(of: words) {
      let isStart =
        found.lowerBound == startIndex || !self[index(before: found.lowerBound)].isLetter
      let isEnd = found.upperBound == endIndex || !self[found.upperBound].isLetter
      if isStart, isEnd { return found }
      rest = self[found.upperBound...]
    }
    return nil
  }
}
