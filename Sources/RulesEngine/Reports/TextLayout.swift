/// Lays out words for a terminal: a width, perhaps colours, perhaps only ASCII.
public struct TextLayout: Sendable {
  /// The most columns of a line.
  public var width: Int
  /// Whether outcomes are coloured.
  public var usesColor: Bool
  /// Whether only ASCII characters are written.
  public var isPlain: Bool

  /// Makes a layout.
  public init(width: Int = 80, usesColor: Bool = false, isPlain: Bool = false) {
    self.width = min(max(width, 40), 120)
    self.usesColor = usesColor
    self.isPlain = isPlain
  }

  /// The text broken at spaces; lines after the first are indented to `indent`.
  package func wrapped(_ text: String, first: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = first
    var isFresh = true
    for word in shown(text).split(separator: " ") {
      let length = line.columns + word.columns + (isFresh ? 0 : 1)
      if length > width, !isFresh {
        lines.append(line)
        line = margin
        isFresh = true
      }
      if isFresh {
        line += word
        isFresh = false
      } else {
        line += " " + word
      }
    }
    lines.append(line)
    return lines
  }

  /// The text cut to so many columns.
  func fitted(_ text: String, in room: Int) -> String {
    let shown = shown(text)
    guard shown.columns > room else { return shown }
    return String(shown.prefix(max(room - 3, 0))) + "..."
  }

  /// A heading, as it stands out here.
  package func heading(_ text: String) -> String {
    colored(shown(text), .bold)
  }

  func colored(_ text: String, _ color: Color) -> String {
    usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Color: String {
    case red = "31;1"
    case yellow = "33;1"
    case magenta = "35;1"
    case cyan = "36;1"
    case green = "32;1"
    case bold = "1"
    case dim = "2"
  }

  /// The text with every character a terminal would act on made visible, and plain if so wished.
  func shown(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09, 0x2028, 0x2029: result += " "
      case _ where scalar.hidesOrTurns: result += "?"
      case 0x80... where isPlain: result += TextLayout.plain(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2013, 0x2014: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    case 0x2026: "..."
    case 0xA7: "section "
    case 0xA0: " "
    default: "?"
    }
  }
}

extension Unicode.Scalar {
  /// Whether it controls, hides or turns the text around it.
  var hidesOrTurns: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x180E, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// How many columns the text takes; close enough for padding words.
  var columns: Int { count }

  package func padded(to width: Int) -> String {
    columns < width ? self + String(repeating: " ", count: width - columns) : String(self)
  }
}
