internal import CEL

/// Words shown to people with the values of expressions in them.
struct TextTemplate: Sendable {
  enum Part: Sendable {
    case words(String)
    case value(Program)
  }

  private final class Parts: Sendable {
    let parts: [Part]

    init(_ parts: [Part]) { self.parts = parts }
  }

  private let deferred: Deferred<Parts>

  init(parts: [Part]) {
    deferred = Deferred(Parts(parts))
  }

  /// A text known to be right: it is taken apart when it is first shown.
  init(known text: String, in names: Shared<TypeEnvironment>) {
    deferred = Deferred {
      Parts(
        Self.pieces(of: text).compactMap { piece in
          switch piece {
          case .words(let words): .words(words)
          case .expression(let text, _): .value(Program(known: text, in: names.value))
          case .unclosed: nil
          }
        }
      )
    }
  }

  var parts: [Part] { deferred.value.parts }

  /// The words, with each value as people write it; what is not known says so.
  func rendered(_ display: (Program) -> String) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .value(let program): text += display(program)
      }
    }
    return text
  }
}

extension TextTemplate {
  /// A part of a text as it is written.
  enum Piece {
    case words(String)
    /// What stands between two braces, and where.
    case expression(String, Range<Int>)
    /// A brace that nothing closes, and where; what follows it is left out.
    case unclosed(Int)
  }

  /// Splits a text at its braces.
  static func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      if start > rest.startIndex {
        pieces.append(.words(String(decoding: rest[..<start], as: UTF8.self)))
      }
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: "}")) else {
        return pieces + [.unclosed(start)]
      }
      let range = (start + 1)..<end
      pieces.append(.expression(String(decoding: bytes[range], as: UTF8.self), range))
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(decoding: rest, as: UTF8.self))) }
    return pieces
  }
}

/// Shows values as people write them.
struct ValueDisplay {
  let environment: TypeEnvironment
  let referents: [Record]

  func text(of value: Value) -> String {
    switch value {
    case .bool(let isTrue): return isTrue ? "yes" : "no"
    case .int(let number): return String(number)
    case .uint(let number): return String(number)
    case .double(let number): return String(number)
    case .string(let text): return text.excerpt()
    case .date(let date): return date.description
    case .period(let period): return period.words
    case .enumeration(let code):
      let type = environment.enumerations[Int(code.type)]
      return Int(code.index) < type.members.count ? type.members[Int(code.index)].label : ""
    case .list(let list): return text(of: list)
    case .record(let record): return text(of: record)
    case .reference(let number):
      guard referents.indices.contains(Int(number)) else { return "" }
      return text(of: referents[Int(number)])
    case .none: return "no"
    case .unknown, .error: return "(not known)"
    case .decimal(let amount): return amount.description
    case .null, .bytes, .map, .type, .timestamp, .duration: return ""
    }
  }

  /// An event shows its date, an entry its key, an answer its yes or no.
  private func text(of record: Record) -> String {
    let type = environment.records[record.type]
    if type.fields.first?.name == "happened", record.fields.count > 1 {
      if case .bool(false) = record.fields[0].value { return "no" }
      return text(of: record.fields[1].value)
    }
    guard let principal = type.principal, record.fields.indices.contains(principal) else {
      return ""
    }
    // A fact that is a value, not the word in its place.
    if case .none = record.fields[principal].value, record.fields.count == 2 {
      return text(of: record.fields[1 - principal].value)
    }
    return text(of: record.fields[principal].value)
  }
}
