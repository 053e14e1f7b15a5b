/// Words in the messages of SARIF, where braces are placeholders and brackets links.
enum SARIFMessage {
  /// The text on one line, in which nothing is a placeholder or a link.
  static func escaped(_ text: String) -> String {
    unlinked(text).replacingAll("{", with: "{{").replacingAll("}", with: "}}")
  }

  /// The text on one line without links, for readers that know no placeholders.
  static func unlinked(_ text: String) -> String {
    text.onOneLine.replacingAll("](", with: "] (")
  }
}

extension JSONWriter {
  /// Writes a member that is a SARIF message with this text.
  mutating func message(_ name: String = "message", _ text: String) {
    object(name) { $0.member("text", text) }
  }

  /// Writes a member only where there is something to write: SARIF and OSCAL know no null.
  mutating func present(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { member(name, text) }
  }
}
