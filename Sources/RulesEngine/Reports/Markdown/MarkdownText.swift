/// Words in Markdown (GitHub's), so that whatever a file holds is shown as it is and does nothing.
enum MarkdownText {
  /// The text on one line, with every sign that Markdown reads as its own escaped.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.onOneLine.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "$":
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return startingPlainly(String(result))
  }

  /// The same, where GitHub would link names, numbers and addresses: an empty comment keeps them apart.
  static func shown(_ text: String) -> String {
    let apart = "<!-- -->"
    return escaped(text).replacingAll("@", with: "@" + apart)
      .replacingAll("\\#", with: "\\#" + apart).replacingAll("://", with: ":\(apart)//")
      .replacingAll("www.", with: "www\(apart).")
  }

  /// A name, path or value as code.
  static func code(_ text: String, inTable: Bool = false) -> String {
    let text = text.onOneLine
    guard !text.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let room = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    // In a table, the bar would end the cell even here.
    let shown = inTable ? String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] }) : text
    return fence + room + shown + room + fence
  }

  /// Lines as they are, in a fence that nothing in them can end.
  static func block(_ lines: [String]) -> [String] {
    let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + "text"] + lines + [fence]
  }

  /// A row of a table; the cells are Markdown already.
  static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// The head of a table.
  static func head(_ names: [String]) -> [String] {
    [row(names), row(names.map { _ in "---" })]
  }

  /// What would begin a list, a heading or a rule where it begins a line.
  private static func startingPlainly(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if "-+=".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = text.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first == " "
    else { return text }
    return String(digits) + "\\" + String(rest)
  }

  private static func longestRun(of sign: Unicode.Scalar, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == sign ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
