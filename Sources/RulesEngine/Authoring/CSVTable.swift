/// Tables as RFC 4180 has them: fields in quotes may hold commas, quotes and line ends.
enum CSVTable {
  /// A row and the line on which it starts.
  struct Row {
    var fields: [String]
    let line: Int
  }

  /// A field as it is written; one that a spreadsheet would run as a formula is marked as text.
  ///
  /// It looks at scalars: a mark behind a quote or an equals sign would hide it among the characters.
  static func field(_ text: String) -> String {
    let text = text.unicodeScalars.first.map(startsFormula) == true ? "'" + text : text
    guard text.unicodeScalars.contains(where: isSpecial) else { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"\(String(quoted))\""
  }

  /// A row with the line end that the standard wants.
  static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// The signs as they are typed, and in the wide form of East Asian keyboards.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "\"" || Character(scalar).isNewline
  }

  static func rows(of text: String) -> [Row] {
    var rows: [Row] = []
    var row = Row(fields: [], line: 1)
    var field = ""
    var isQuoted = false
    var line = 1
    var characters = Array(text)[...]
    func ended() -> Row {
      Row(fields: row.fields + [field], line: row.line)
    }
    while let character = characters.popFirst() {
      if character.isNewline { line += 1 }
      switch character {
      case "\"" where isQuoted && characters.first == "\"":
        characters.removeFirst()
        field.append("\"")
      case "\"" where isQuoted: isQuoted = false
      case "\"" where field.isEmpty: isQuoted = true
      case _ where isQuoted: field.append(character)
      case ",":
        row.fields.append(field)
        field = ""
      case _ where character.isNewline:
        rows.append(ended())
        row = Row(fields: [], line: line)
        field = ""
      default: field.append(character)
      }
    }
    if !field.isEmpty || !row.fields.isEmpty { rows.append(ended()) }
    return rows.filter { $0.fields != [""] }
  }
}
