/// Words as OSCAL's data types want them.
enum OSCALText {
  /// The namespace of our own properties.
  static let namespace = "https://check-offset.invalid/ns/oscal"
  /// The version of the model that reports are written for.
  static let version = "1.2.1"

  /// A name without colons and spaces, such as `samm-c6.3.9`: what cannot stand in one becomes a hyphen.
  static func token(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": result.unicodeScalars.append(scalar)
      default: if !result.hasSuffix("-") { result += "-" }
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    guard let first = result.first else { return "_" }
    return first.isLetter || first == "_" ? result : "_" + result
  }

  /// A line of Markdown that is never empty.
  static func line(_ text: String) -> String {
    let line = MarkdownText.escaped(text)
    return line.isEmpty ? "none" : line
  }
}

extension JSONWriter {
  /// Writes properties of our own; those without a value are left out, and with them an empty list.
  mutating func props(_ properties: [(name: String, value: String?)]) {
    let present = properties.compactMap { property in
      property.value.map { (property.name, $0.onOneLine) }
    }.filter { !$0.1.isEmpty }
    guard !present.isEmpty else { return }
    array("props") { json in
      for (name, value) in present {
        json.object { json in
          json.member("name", name)
          json.member("ns", OSCALText.namespace)
          json.member("value", value)
        }
      }
    }
  }

  /// Writes an array only where there is something in it: OSCAL knows no empty ones.
  mutating func nonEmpty<Element>(
    _ name: String,
    _ elements: [Element],
    _ body: (Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    array(name) { json in
      for element in elements { json.object { body(element, &$0) } }
    }
  }
}
