internal import CEL

/// A fact that is a value or a word in its place, such as an amount or `balance`.
///
/// To an expression it is a record of two fields, of which one has a value. It stands for its word, so `t.usd == 'balance'`
/// asks for that; the value is read by a name of its own and compared as what it is: `t.usd.amount > 5000000`.
struct AlternativeType: Sendable {
  /// The record, and the code list whose one code is the word.
  let record: Int
  let word: Int

  enum Slot {
    static let word = 0
    static let value = 1
  }

  /// Declares the type; nil for one that has no values with a word beside them.
  init?(_ type: FieldType, word: String, in environment: inout TypeEnvironment) {
    guard let form = type.alternativeForm else { return nil }
    let name = "\(form.noun) or `\(word)`"
    self.word = environment.declare(
      enumeration: EnumerationType(
        name: name,
        title: "word for \(form.name == "amount" ? "an" : "a") \(form.noun)",
        members: [.init(name: word)]
      )
    )
    record = environment.declare(
      record: RecordType(
        name: name,
        fields: [
          .init(name: "word", type: .enumeration(self.word), label: nil),
          .init(name: form.name, type: form.type, label: nil),
        ],
        principal: Slot.word
      )
    )
  }

  /// The fact as the record: the word, or the value.
  func value(_ value: Value?, origin: Origin) -> Value {
    let word = EnumerationValue(type: word, index: 0)
    return .record(
      Record(
        type: record,
        fields: [
          RecordSlot(value: value == nil ? .enumeration(word) : .none, origin: origin),
          RecordSlot(value: value ?? .none, origin: origin),
        ]
      )
    )
  }
}

extension FieldType {
  /// How expressions name the value of a type that may have a word in its place.
  var alternativeForm: (name: String, noun: String, type: CELType)? {
    switch self {
    case .money: ("amount", "amount", .decimal)
    case .date: ("date", "date", .date)
    case .integer: ("number", "whole number", .int)
    default: nil
    }
  }

  /// The value that a text is of such a type.
  func plainValue(of text: String) -> Value? {
    switch self {
    case .money: ExactDecimal(text).map { .decimal($0) }
    case .date: CalendarDate(text).map { .date($0) }
    case .integer: Int64(text).map { .int($0) }
    default: nil
    }
  }
}
