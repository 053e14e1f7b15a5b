/// What can be wrong with a YAML or JSON file whose syntax is right, in the reader's words.
enum YAMLProblem {
  case aliasLoop
  case aliasesTooLarge(Int)
  case duplicateKey(line: Int)
  case exclamationMark
  case keyMissing
  case keyNotScalar
  case mergeNotMapping
  case nulInScalar
  case scalarTooLong(Int)
  case tag
  case tooDeep(Int)
  case tooManyNodes(Int)
  case tooManyProblems
  case undefinedAlias

  func diagnostic(in file: SourceFile, at range: SourceRange) -> Diagnostic {
    let (id, message, help) = texts
    return Diagnostic(id: id, message: message, help: help, in: file, at: range)
  }

  private var texts: (id: String, message: String, help: String?) {
    switch self {
    case .aliasLoop:
      ("yaml-alias-loop", "this alias stands inside the value it refers to", nil)
    case .aliasesTooLarge(let limit):
      (
        "yaml-too-many-values",
        "with this alias the file would hold more than \(limit) values",
        "write out what is needed instead of repeating it by aliases"
      )
    case .duplicateKey(let line):
      (
        "yaml-duplicate-key",
        "this key is already there, on line \(line)",
        "a key stands once in a mapping; take one of the two out"
      )
    case .exclamationMark:
      (
        "yaml-bad-start",
        "a value that starts with `!` must be quoted",
        "put quotes around the whole value, or write it as a block after `|`"
      )
    case .keyMissing:
      ("yaml-key-missing", "there is no key before the colon", nil)
    case .keyNotScalar:
      ("yaml-key-not-text", "a key must be a single text, not a list or a mapping", nil)
    case .mergeNotMapping:
      (
        "yaml-merge",
        "`<<` takes a mapping, or a list of mappings",
        "name an anchor that stands on a mapping, such as `<<: *base`"
      )
    case .nulInScalar:
      ("yaml-nul", "the value holds a NUL character (`\\0`)", "delete it")
    case .scalarTooLong(let limit):
      ("yaml-value-too-long", "the value is longer than \(limit) bytes", nil)
    case .tag:
      (
        "yaml-tag", "tags (`!...`) are not used here",
        "take the tag away; quote the value if it is text"
      )
    case .tooDeep(let limit):
      ("yaml-too-deep", "lists and mappings are nested more than \(limit) levels deep", nil)
    case .tooManyNodes(let limit):
      ("yaml-too-many-values", "the file holds more than \(limit) values", "split the file")
    case .tooManyProblems:
      ("yaml-too-many-problems", "the rest of the file was not read: too many problems", nil)
    case .undefinedAlias:
      (
        "yaml-undefined-alias",
        "no value above carries the anchor this alias names",
        "if the value is text, put it in quotes: `*` starts an alias"
      )
    }
  }
}
