internal import CEL

/// A case file made of a base case and a patch, in the form of the tests of a pack: `story`, `base`, `set`, `remove`,
/// `as_of`.
public struct PatchedCase: Sendable {
  /// What the case is about, in a line.
  public private(set) var story = ""
  /// The file of the base case, from the folder of the patch.
  public private(set) var base = ""
  /// What is wrong with the patch.
  public private(set) var diagnostics: [Diagnostic] = []

  private var set: [YAMLEntry] = []
  private var remove: [(path: String, range: SourceRange)] = []
  private var asOf: YAMLNode?
  private let file: SourceFile

  /// Reads a patch.
  ///
  /// - Parameter file: The file of the patch.
  public init(_ file: SourceFile) {
    self.file = file
    let (documents, problems) = parseDocuments(file)
    var decoder = NodeDecoder(file: file)
    defer { diagnostics = problems + decoder.diagnostics }
    guard let root = documents.first?.root,
      let keys = decoder.mapping(
        root,
        "a patch",
        keys: ["story", "base", "set", "remove", "as_of"]
      )
    else { return }
    story = decoder.required(keys["story"], "story", of: "the patch", at: root.range) ?? ""
    base = decoder.required(keys["base"], "base", of: "the patch", at: root.range) ?? ""
    set = keys["set"].flatMap { decoder.entries($0, "`set`") } ?? []
    remove = decoder.texts(keys["remove"], "`remove`").map { ($0.text, $0.range) }
    if decoder.date(keys["as_of"], "`as_of`") != nil { asOf = keys["as_of"] }
  }

  /// The text of the case: the base with its comments and layout, changed by the patch.
  ///
  /// The first line of the base stays first; the rest of its heading gives way to the story.
  ///
  /// - Parameter base: The base case.
  /// - Returns: The text; nil if a change cannot be made, which is then among the diagnostics.
  public mutating func text(on base: SourceFile) -> String? {
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    var text = CaseText(base)
    for (path, range) in remove {
      text.change(path, at: range, in: file, &diagnostics) { edit throws(CaseTextEdit.Problem) in
        try edit.removing(path)
      } wanted: { root throws(CasePatch.Problem) in
        try CasePatch.removing(path, from: root)
      }
    }
    let written = set.map { entry in
      (entry.keyText, entry.value, CaseTextValue(entry.value, of: entry.key, in: file))
    }
    for (path, value, valueText) in dated(text.root) + written {
      text.change(path, at: value.range, in: file, &diagnostics) {
        edit throws(CaseTextEdit.Problem) in
        try edit.setting(path, to: valueText)
      } wanted: { root throws(CasePatch.Problem) in
        try CasePatch.setting(path, to: value, in: root)
      }
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return heading(of: base) + text.withoutHeading
  }

  /// Another day of the check: what was whole on the old day is whole on the new one.
  private func dated(_ root: YAMLNode?) -> [(String, YAMLNode, CaseTextValue)] {
    guard let asOf, let date = asOf.scalar?.text, let entries = root?.mapping else { return [] }
    let old = entries.first { $0.keyText == "as_of" }?.value.scalar?.text
    let lists = entries.first { $0.keyText == "complete" }?.value.mapping ?? []
    let moved = lists.filter { $0.value.scalar?.text == old }.map { "complete.\($0.keyText)" }
    return (["as_of"] + moved).map { ($0, asOf, CaseTextValue(head: date)) }
  }

  private func heading(of base: SourceFile) -> String {
    let first = base.text(of: 1)
    var lines = first.hasPrefix("#") ? [first] : []
    var line = "#"
    for word in "Story: \(story).".split(whereSeparator: \.isWhitespace) {
      if line.count + word.count > 130 {
        lines.append(line)
        line = "#"
      }
      line += " \(word)"
    }
    lines.append(line)
    lines.append(
      "# Made from \(self.base) and patch.yaml by Scripts/expand-examples: change those."
    )
    return lines.map { $0 + "\n" }.joined()
  }
}

/// The text of a case while it is changed.
private struct CaseText {
  private(set) var file: SourceFile
  private(set) var root: YAMLNode?

  init(_ file: SourceFile) {
    self.file = file
    root = parseDocuments(file).documents.first?.root
  }

  /// Changes the text, and makes sure that it then says what is wanted and nothing else.
  mutating func change(
    _ path: String,
    at range: SourceRange,
    in patch: SourceFile,
    _ diagnostics: inout [Diagnostic],
    by edit: (CaseTextEdit) throws(CaseTextEdit.Problem) -> [UInt8],
    wanted: (YAMLNode) throws(CasePatch.Problem) -> YAMLNode
  ) {
    func refuse(_ message: String) {
      diagnostics.append(Diagnostic(id: "bad-patch", message: message, in: patch, at: range))
    }
    guard let root else { return refuse("the base cannot be read") }
    let (bytes, tree): ([UInt8], YAMLNode)
    do throws(CasePatch.Problem) {
      tree = try wanted(root)
    } catch {
      return refuse(error.message)
    }
    do throws(CaseTextEdit.Problem) {
      bytes = try edit(CaseTextEdit(file, root: root))
    } catch {
      return refuse(error.message)
    }
    guard case .success(let changed) = SourceFile.read(path: file.path, bytes: bytes),
      case let (documents, problems) = parseDocuments(changed), problems.isEmpty,
      let newRoot = documents.first?.root, newRoot.saysTheSame(as: tree)
    else {
      return refuse("`\(path)` cannot be changed there; write it another way")
    }
    (file, self.root) = (changed, newRoot)
  }

  /// The text from the first line that is no comment.
  var withoutHeading: String {
    var line = 1
    while line <= file.lineCount, file.text(of: line).hasPrefix("#") { line += 1 }
    guard let start = file.range(of: line)?.start else { return "" }
    return file.text(in: SourceRange(start: start, end: file.bytes.count))
  }
}
