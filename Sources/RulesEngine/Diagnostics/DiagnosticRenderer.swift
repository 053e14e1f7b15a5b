/// How a snippet looks.
public struct SnippetStyle: Hashable, Sendable {
  /// The most columns of a line; longer lines are cut around the caret.
  public var width: Int
  /// Whether comments on shown lines are shown; they may hold what a masked value holds.
  public var showsComments: Bool
  /// Whether severities and carets are coloured for a terminal.
  public var usesColor: Bool

  /// Makes a style.
  public init(width: Int = 80, showsComments: Bool = false, usesColor: Bool = false) {
    self.width = max(40, width)
    self.showsComments = showsComments
    self.usesColor = usesColor
  }
}

/// Renders `path:line:column: error: message`, the line with a caret under the place, then the help.
///
/// Whatever a file holds, the text is safe for a terminal: control characters and characters that
/// change the direction of writing are shown as `?`.
public struct DiagnosticRenderer: Sendable {
  /// How snippets look.
  public var style: SnippetStyle

  /// Makes a renderer.
  public init(style: SnippetStyle = SnippetStyle()) {
    self.style = style
  }

  /// The lines for a diagnostic; the snippet is left out when the file is not given.
  public func render(
    _ diagnostic: Diagnostic,
    in file: SourceFile? = nil,
    mask: SourceMask = .nothing
  ) -> [String] {
    var place = shown(diagnostic.path)
    if let location = diagnostic.location { place += ":\(location.line):\(location.column)" }
    let severity = colored(diagnostic.severity.rawValue, diagnostic.severity.color)
    var lines = ["\(place): \(severity): \(shown(diagnostic.message))"]
    if let file, let range = diagnostic.range {
      lines += renderSnippet(file: file, range: range, mask: mask)
    }
    if let help = diagnostic.help { lines.append("  help: \(shown(help))") }
    return lines
  }

  /// The line a range starts on and a line with a caret under it; nothing when the line is empty.
  public func renderSnippet(
    file: SourceFile,
    range: SourceRange,
    mask: SourceMask = .nothing
  ) -> [String] {
    let number = String(file.location(at: range.start).line)
    let room = style.width - number.count - 5
    let line = SnippetLine(file: file, range: range, mask: mask, style: style, width: room)
    guard !line.isEmpty else { return [] }
    let gutter = String(repeating: " ", count: number.count)
    let caret = colored("^" + String(repeating: "~", count: line.caretWidth - 1), "32;1")
    return [
      "  \(number) | \(line.text)",
      "  \(gutter) | " + String(repeating: " ", count: line.caretColumn) + caret,
    ]
  }

  private func shown(_ text: String) -> String { String(text.map(visible)) }

  private func colored(_ text: String, _ code: String) -> String {
    style.usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Diagnostic.Severity {
  fileprivate var color: String {
    switch self {
    case .error: "31;1"
    case .warning: "33;1"
    case .note: "36;1"
    }
  }
}
