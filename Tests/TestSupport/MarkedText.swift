/// A text with `1️⃣` to `9️⃣` where something is expected; the markers are taken out and their places kept.
public struct MarkedText: Sendable {
  /// The text without markers.
  public private(set) var text = ""
  private var places: [Int: (offset: Int, line: Int, column: Int)] = [:]

  /// Takes the markers out of a text.
  public init(_ marked: String) {
    var (line, column) = (1, 1)
    for character in marked {
      if let number = Self.number(of: character) {
        places[number] = (text.utf8.count, line, column)
        continue
      }
      text.append(character)
      if character == "\n" {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
  }

  /// `line:column` of a marker; empty if the text has no such marker.
  public func place(of number: Int = 1) -> String {
    places[number].map { "\($0.line):\($0.column)" } ?? ""
  }

  /// The UTF-8 offset of a marker; -1 if the text has no such marker.
  public func offset(of number: Int = 1) -> Int {
    places[number]?.offset ?? -1
  }

  private static func number(of character: Character) -> Int? {
    let scalars = character.unicodeScalars
    guard scalars.last?.value == 0x20E3, let first = scalars.first else { return nil }
    return Int(String(first))
  }
}
