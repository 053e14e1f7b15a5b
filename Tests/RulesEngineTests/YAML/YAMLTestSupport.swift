import RulesEngine
import Testing

/// Makes a file of a text that is known to be readable.
func sourceFile(_ text: String, path: String = "sample.yaml") throws -> SourceFile {
  try SourceFile.read(path: path, bytes: Array(text.utf8)).get()
}

/// A text in which `→` and `←` enclose a place.
struct PlacedText {
  var text: String
  var range: SourceRange

  init(_ marked: String) {
    let before = marked.components(before: "→")
    let between = marked.components(after: "→").components(before: "←")
    let after = marked.components(after: "←")
    text = before + between + after
    range = SourceRange(start: before.utf8.count, end: before.utf8.count + between.utf8.count)
  }
}

extension String {
  fileprivate func components(before mark: Character) -> String {
    String(prefix { $0 != mark })
  }

  fileprivate func components(after mark: Character) -> String {
    String(drop { $0 != mark }.dropFirst())
  }
}

extension YAMLNode {
  /// The tree on one line, so that tables can say what is expected.
  var outline: String {
    switch content {
    case .scalar(let scalar):
      switch scalar.style {
      case .plain: scalar.text
      case .singleQuoted: "'\(scalar.text)'"
      case .doubleQuoted: "\"\(scalar.text)\""
      case .literal: "|\(scalar.text)|"
      case .folded: ">\(scalar.text)>"
      case .jsonLiteral: "=\(scalar.text)"
      }
    case .sequence(let elements):
      "[" + elements.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.outline): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value under a path of keys and element numbers.
  func at(_ path: String...) -> YAMLNode? {
    var node: YAMLNode? = self
    for step in path {
      if let position = Int(step) {
        node = node?.sequence?[position]
      } else {
        node = node?.mapping?.first { $0.keyText == step }?.value
      }
    }
    return node
  }

  /// Every scalar of the tree, keys too, in the order of the file.
  var scalars: [YAMLNode] {
    switch content {
    case .scalar: [self]
    case .sequence(let elements): elements.flatMap(\.scalars)
    case .mapping(let entries): entries.flatMap { [$0.key] + $0.value.scalars }
    }
  }
}
