/// Turns the reason libyaml stopped into a diagnostic in the reader's words.
///
/// The messages never quote the file: what stands there may be protected.
func syntaxDiagnostic(
  for problem: YAMLSyntaxProblem,
  in file: SourceFile,
  after lastScalar: (range: SourceRange, style: YAMLScalar.Style)?,
  inside openBracket: SourceRange?
) -> Diagnostic {
  let line = SyntaxErrorPlace(problem.offset, in: file)
  let words =
    quoteLeftOpen(problem, in: file, after: lastScalar)
    ?? bracketLeftOpen(problem, at: line, openBracket)
    ?? badStartOfValue(problem, at: line)
    ?? words(for: problem, at: line, in: file)
  let start = words.offset ?? line.offset
  return Diagnostic(
    id: "yaml-" + words.id,
    message: words.message,
    help: words.help,
    in: file,
    at: SourceRange(start: start, end: file.endOfCharacter(at: start))
  )
}

private struct Words {
  var id: String
  var message: String
  var help: String?
  /// Where the problem is, if not where libyaml noticed it.
  var offset: Int?

  init(_ id: String, _ message: String, help: String? = nil, at offset: Int? = nil) {
    self.id = id
    self.message = message
    self.help = help
    self.offset = offset
  }
}

/// A quote that was never closed swallows the lines up to the next quote; the error shows there.
private func quoteLeftOpen(
  _ problem: YAMLSyntaxProblem,
  in file: SourceFile,
  after lastScalar: (range: SourceRange, style: YAMLScalar.Style)?
) -> Words? {
  let message = "the quote that opens here is not closed"
  if problem.context == "while scanning a quoted scalar", let opened = problem.contextOffset {
    switch problem.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return Words("unclosed-quote", message, help: "close it with the same quote", at: opened)
    default:
      return nil
    }
  }
  guard let (range, style) = lastScalar, style == .singleQuoted || style == .doubleQuoted,
    file.location(at: range.start).line < file.location(at: range.end).line,
    file.location(at: range.end).line == file.location(at: problem.offset).line
  else { return nil }
  let line = file.location(at: problem.offset).line
  return Words(
    "unclosed-quote",
    message + " before line \(line)",
    help: "close it with the same quote on the line where it opens",
    at: range.start
  )
}

/// The file ends where an element of a list or mapping in brackets should start.
private func bracketLeftOpen(
  _ problem: YAMLSyntaxProblem,
  at place: SyntaxErrorPlace,
  _ open: SourceRange?
) -> Words? {
  guard let open, problem.problem == "did not find expected node content",
    problem.offset >= place.file.bytes.count
  else { return nil }
  return Words(
    "unclosed-bracket",
    "the bracket that opens here is not closed",
    help: "close it; elements are parted by commas",
    at: open.start
  )
}

/// A value that starts with a character YAML keeps for itself.
private func badStartOfValue(_ problem: YAMLSyntaxProblem, at place: SyntaxErrorPlace) -> Words? {
  guard let start = place.valueStart, start <= place.offset,
    start > place.line.start || place.file.bytes[start] != UInt8(ascii: "%")
  else { return nil }
  switch place.file.bytes[start] {
  case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: "!"),
    UInt8(ascii: "*"), UInt8(ascii: "&"):
    let character = Character(UnicodeScalar(place.file.bytes[start]))
    let name = character == "`" ? "a backtick" : "`\(character)`"
    return Words(
      "bad-start",
      "a value that starts with \(name) must be quoted",
      help: "put quotes around the whole value, or write it as a block after `|`",
      at: start
    )
  default:
    return nil
  }
}

private func words(
  for problem: YAMLSyntaxProblem,
  at place: SyntaxErrorPlace,
  in file: SourceFile
) -> Words {
  switch problem.problem {
  case "found character that cannot start any token" where place.byte == UInt8(ascii: "\t"),
    "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected":
    return tab(at: place.offset)
  case "found character that cannot start any token":
    return Words(
      "bad-start",
      "a value cannot start with this character",
      help: "put the value in quotes"
    )
  case "mapping values are not allowed in this context":
    return colonInValue(at: place)
  case "could not find expected ':'":
    return missingColon(problem, in: file)
  case "block sequence entries are not allowed in this context":
    return Words(
      "list-on-line",
      "a list cannot start here",
      help: "start the list on a line of its own, each element after `- `"
    )
  case "did not find expected key", "did not find expected '-' indicator",
    "did not find expected <document start>", "mapping keys are not allowed in this context":
    return indentation(problem, at: place, in: file)
  case "did not find expected ',' or ']'":
    return bracket("]", "[", problem, at: place)
  case "did not find expected ',' or '}'":
    return bracket("}", "{", problem, at: place)
  case "did not find expected node content":
    return Words("value-missing", "a value is missing here", help: nil)
  case "found unknown escape character", "did not find expected hexdecimal number",
    "found invalid Unicode character escape code":
    return Words(
      "bad-escape",
      "this is no escape YAML knows",
      help: "write `\\\\` for a backslash, or use single quotes, where it stands for itself",
      at: place.backslash
    )
  case "found unexpected ':'":
    return Words("colon", "a colon cannot stand here", help: "put the value in quotes")
  default:
    return otherWords(for: problem)
  }
}

private func otherWords(for problem: YAMLSyntaxProblem) -> Words {
  switch problem.context {
  case "while scanning a block scalar":
    Words(
      "block-header",
      "after `|` or `>` only the line end can follow",
      help: "start the text on the next line, or put it in quotes if it starts with `|` or `>`",
      at: problem.contextOffset
    )
  case "while scanning an anchor", "while scanning an alias":
    Words(
      "bad-start",
      "`&` and `*` name values and need a name of letters and digits",
      help: "if the value is text, put it in quotes",
      at: problem.contextOffset
    )
  case "while scanning a tag", "while parsing a tag", "while parsing a node":
    Words(
      "tag",
      "tags (`!...`) are not used here",
      help: "if the value is text, put it in quotes",
      at: problem.contextOffset
    )
  case let context where context.contains("directive") || problem.problem.contains("directive"),
    let context where context.isEmpty && problem.problem.contains("incompatible"):
    Words(
      "directive",
      "a line that starts with `%` is a directive, and this one cannot be used",
      help: "remove the line",
      at: problem.contextOffset
    )
  default:
    Words("syntax", "the file is not valid YAML from here on")
  }
}

private func tab(at offset: Int) -> Words {
  Words(
    "tab",
    "a tab cannot be used to indent",
    help: "use spaces; most editors can replace tabs by spaces",
    at: offset
  )
}

private func colonInValue(at place: SyntaxErrorPlace) -> Words {
  if let tabAt = place.leadingTab { return tab(at: tabAt) }
  // A colon after a value on the same line, or a key under a value: both leave libyaml at a colon.
  let bytes = place.file.bytes
  let earlierColon = bytes[place.line.start..<place.offset].indices.contains { index in
    bytes[index] == UInt8(ascii: ":") && index + 1 < bytes.count && isBlankOrBreak(bytes[index + 1])
  }
  return earlierColon
    ? Words(
      "colon",
      "a value that contains `: ` must be quoted",
      help: "put quotes around the whole value"
    )
    : Words(
      "indentation",
      "a key cannot stand here: the lines above already gave this place a value",
      help: "check the indentation of this line, and quotes and colons in the lines above",
      at: place.firstOnLine
    )
}

private func missingColon(_ problem: YAMLSyntaxProblem, in file: SourceFile) -> Words {
  let offset = problem.contextOffset ?? problem.offset
  let place = SyntaxErrorPlace(offset, in: file)
  if let tabAt = place.leadingTab { return tab(at: tabAt) }
  let hasColon = file.bytes[offset..<max(offset, place.line.end)].contains(UInt8(ascii: ":"))
  return Words(
    "colon-missing",
    hasColon
      ? "a space is missing after the colon" : "this line is no key: it has no colon after a name",
    help: "write `key: value`",
    at: offset
  )
}

private func indentation(
  _ problem: YAMLSyntaxProblem,
  at place: SyntaxErrorPlace,
  in file: SourceFile
) -> Words {
  if let tabAt = place.leadingTab { return tab(at: tabAt) }
  guard place.isFirstOnLine else {
    return Words(
      "text-after-value",
      "this text follows a value that is already complete",
      help: "put quotes around the whole value; inside double quotes write `\\\"` for a quote"
    )
  }
  guard let opened = problem.contextOffset else {
    return Words(
      "indentation",
      "the indentation of this line does not fit the lines above",
      help: "keys of one mapping start in the same column"
    )
  }
  let start = file.location(at: opened)
  let what = problem.context.hasSuffix("mapping") ? "mapping" : "list"
  return Words(
    "indentation",
    "the indentation of this line does not fit the \(what) it stands in",
    help: "that \(what) starts on line \(start.line), column \(start.column); "
      + (what == "mapping"
        ? "its keys all start in that column" : "its elements all start with `-` in that column")
  )
}

private func bracket(
  _ close: String,
  _ open: String,
  _ problem: YAMLSyntaxProblem,
  at place: SyntaxErrorPlace
) -> Words {
  // Once another line has begun the bracket was most likely left open; on its line a comma is missing.
  if let opened = problem.contextOffset,
    opened < place.line.start
      || place.offset >= place.line.end
  {
    return Words(
      "unclosed-bracket",
      "the `\(open)` that opens here is not closed",
      help: "close it with `\(close)`; elements are parted by commas",
      at: opened
    )
  }
  return Words(
    "bracket",
    "a comma or `\(close)` is missing before this",
    help: "elements are parted by commas; quote a text that holds brackets, commas or colons"
  )
}
