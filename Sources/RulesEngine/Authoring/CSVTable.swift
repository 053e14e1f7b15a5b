/// Tables as RFC 4180 has them: fields in quotes may hold commas, quotes and line ends.
enum CSVTable {
  /// A row and the line on which it starts.
  struct Row {
    var fields: [String]
    let line: Int
  }

  /// A field as it is written; one that a spreadsheet would run as a formula is marked as text.
  static func field(_ text: String) -> String {
    let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
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
