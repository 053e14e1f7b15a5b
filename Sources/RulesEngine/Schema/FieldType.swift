internal import CEL

/// What may stand in a field of the case file.
public indirect enum FieldType: Hashable, Sendable {
  /// Text as written: `NO` and `001` stay text.
  case text
  /// `yes` or `no`.
  case yesNo
  /// A `yes` or `no` that a person judged; may say who, when and on which document.
  case answer
  /// A calendar date without a time.
  case date
  /// Exact US dollars.
  case money
  /// A whole number.
  case integer
  /// Something that happens on a day: the date, `no`, or `{date, document, by}`.
  case event
  /// The id of a role.
  case role
  /// A value of the closed code table of this name.
  case code(String)
  /// The key of an entry of the list at this path.
  case reference(String)
  /// The word, or a value of the type: an amount, a date or a whole number.
  case either(FieldType, word: String)
  /// A list of plain values.
  case list(FieldType)
  /// A list of entries with fields of their own.
  case entries
  /// Named values.
  case map(key: FieldType, value: FieldType)
  /// Fields under a common name.
  case group
}

extension FieldType {
  /// Reads the notation of `schema.yaml`; nil if it is not one.
  init?(notation: String) {
    // No type is written this long; nesting must not reach the end of the stack.
    guard notation.utf8.count <= 200 else { return nil }
    if let plain = FieldType.plainNames[notation] {
      self = plain
      return
    }
    if let cut = notation.firstRange(of: " or ") {
      guard let type = FieldType(notation: String(notation[..<cut.lowerBound])),
        type.alternativeForm != nil
      else { return nil }
      self = .either(type, word: String(notation[cut.upperBound...]))
      return
    }
    guard notation.hasSuffix(")"), let open = notation.firstIndex(of: "(") else { return nil }
    let inner = String(notation[notation.index(after: open)...].dropLast())
    switch notation[..<open] {
    case "code": self = .code(inner)
    case "ref": self = .reference(inner)
    case "list":
      guard let element = FieldType(notation: inner) else { return nil }
      self = .list(element)
    case "map":
      let parts = inner.split(separator: ",").map { $0.trimmingSpaces() }
      guard parts.count == 2 else { return nil }
      guard let value = FieldType(notation: parts[1]) else { return nil }
      // The keys of `complete` are paths of lists, those of others are words; both are read as text.
      self = .map(key: FieldType(notation: parts[0]) ?? .text, value: value)
    default: return nil
    }
  }

  /// The type of the values of a list or map, of a list of lists, and so on.
  var innermost: FieldType {
    switch self {
    case .list(let element): element.innermost
    case .map(_, let value): value.innermost
    case .either(let type, _): type.innermost
    default: self
    }
  }

  private static let plainNames: [String: FieldType] = [
    "text": .text, "yes_no": .yesNo, "answer": .answer, "date": .date, "money": .money,
    "integer": .integer, "event": .event, "role": .role, "list": .entries, "group": .group,
  ]

  /// The type in the reader's words, with an article.
  var phrase: String {
    switch self {
    case .text: "a text"
    case .yesNo: "`yes` or `no`"
    case .answer: "`yes`, `no`, or {is, by, date, document}"
    case .date: "a date"
    case .money: "an amount in US dollars"
    case .integer: "a whole number"
    case .event: "a date, `no`, or {date, document, by}"
    case .role: "a role"
    case .code(let table): "a value of the code table \(table)"
    case .reference(let list): "the id of an entry of \(list)"
    case .either(let type, let word): "\(type.phrase) or `\(word)`"
    case .list: "a list"
    case .entries: "a list of entries"
    case .map: "`name: value` lines"
    case .group: "a group of fields"
    }
  }
}

extension StringProtocol {
  /// Without the spaces at both ends.
  func trimmingSpaces() -> String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }

  /// The first place of `other`; plain search, for short texts.
  func firstRange(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
