/// Writes HTML, escaping by construction.
///
/// Names and code are literals of this program; whatever comes from a file goes through `text` or the value of an
/// attribute and is escaped there. There is no way to write anything else.
struct HTMLWriter {
  /// An attribute: its name, and its value as it is meant; without a value it is left out.
  typealias Attribute = (name: StaticString, value: String?)

  /// What was written so far.
  private(set) var html = "<!DOCTYPE html>\n"

  /// Writes an element whose content the body writes.
  mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// Writes an element that holds only text.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes an element that has no content and no end, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: [Attribute]) { open(name, attributes) }

  /// Writes text.
  mutating func text(_ text: String) { Self.append(text, to: &html) }

  /// Writes a script or style sheet, which is a literal and holds nothing of any file.
  mutating func code(_ name: StaticString, _ code: StaticString) {
    open(name, [])
    html += code.description
    close(name)
  }

  /// Writes a style sheet that puts a marking at the top and bottom of every printed page.
  ///
  /// Every character of it is written as its number, so that none can end the string it stands in.
  mutating func pageMarking(_ marking: String) {
    let escaped = marking.unicodeScalars.map { "\\" + String($0.value, radix: 16) + " " }.joined()
    open("style", [])
    html += "@page{margin:18mm 15mm;@top-center{content:\"\(escaped)\";font:600 8pt sans-serif}"
    html += "@bottom-center{content:\"\(escaped)\";font:600 8pt sans-serif}"
    html += "@bottom-right{content:counter(page) \" / \" counter(pages);font:8pt sans-serif}}"
    close("style")
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    html += "<"
    html += name.description
    for (name, value) in attributes {
      guard let value else { continue }
      html += " "
      html += name.description
      guard !value.isEmpty else { continue }
      html += "=\""
      Self.append(value, to: &html)
      html += "\""
    }
    html += ">"
  }

  /// Blocks stand on lines of their own, so that two reports can be compared line by line.
  private mutating func close(_ name: StaticString) {
    html += "</"
    html += name.description
    html += ">"
    switch name.description {
    case "span", "b", "code", "a", "mark", "pre": break
    default: html += "\n"
    }
  }

  private static func append(_ text: String, to html: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(shown(scalar))
      }
    }
  }

  /// What ends a line is a blank; what controls, hides or turns the text around it is `?`.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20...0x7E: scalar
    case 0x09, 0x0A, 0x0D: " "
    case _ where scalar.hidesOrTurns: "?"
    default: scalar
    }
  }
}
