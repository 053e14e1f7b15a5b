internal import CEL

/// Puts the answers of a form into a case file.
public struct CaseAnswers: Sendable {
  /// The text of the file with the answers.
  public private(set) var bytes: [UInt8]
  /// The paths that were filled in.
  public private(set) var filled: [String] = []
  /// Answers that could not be put in, with the reason and the line of the form.
  public private(set) var refused: [(answer: FormAnswers.Answer, reason: String)] = []
  /// The lines that changed.
  public private(set) var changes: [LineChange] = []

  /// A line that was taken out or put in.
  public struct LineChange: Sendable, Equatable {
    /// The line's number: in the old file if it went, in the new one if it came.
    public let line: Int
    /// What stands in it; protected values are masked.
    public let text: String
    /// Whether it is new.
    public let isNew: Bool
  }

  private let pack: CompiledPack
  private let path: String
  private let number: Int
  private let checkDate: CheckDate
  private let hostDerivations: [String: HostDerivation]

  /// Puts answers in, one after the other; after each the file is read again, and an answer that the schema does not
  /// take, or that would change anything else, is refused.
  ///
  /// - Parameters:
  ///   - answers: The answers of a form.
  ///   - facts: The case, read without an error of its file.
  ///   - pack: The pack whose schema says what an answer may be.
  ///   - hostDerivations: Derived facts that need more than an expression.
  public init(
    _ answers: FormAnswers,
    into facts: Case,
    pack: CompiledPack,
    hostDerivations: [String: HostDerivation]
  ) {
    self.pack = pack
    self.hostDerivations = hostDerivations
    checkDate = facts.checkDate
    bytes = facts.file.bytes
    path = facts.file.path
    number = facts.document
    for answer in answers.answers {
      do throws(CaseTextEdit.Problem) {
        try put(answer)
        filled.append(answer.path)
      } catch {
        refused.append((answer, error.message))
      }
    }
    changes = lineChanges(from: facts.file)
  }

  private mutating func put(_ answer: FormAnswers.Answer) throws(CaseTextEdit.Problem) {
    guard let (document, root) = document(of: bytes) else {
      throw CaseTextEdit.Problem(message: "the file cannot be read")
    }
    if let field = pack.pack.schema.field(at: generalPath(answer.path)), field.isProtected {
      throw CaseTextEdit.Problem(
        message: "`\(answer.path)` is protected: its value is kept nowhere"
      )
    }
    let isList = pack.pack.schema.id(at: generalPath(answer.path) + "[]") != nil
    guard !isList || answer.saysNone || answer.text.hasPrefix("unknown:") else {
      throw CaseTextEdit.Problem(
        message: "only `none` can be put in from a form; write the entries into the case file,"
          + " under `\(answer.path)`"
      )
    }
    let (text, node) = written(answer, isList: isList, isJSON: path.lowercased().hasSuffix(".json"))
    let edited = try CaseTextEdit(document, root: root).setting(answer.path, to: text)
    guard let (newDocument, newRoot) = self.document(of: edited) else {
      throw CaseTextEdit.Problem(
        message: "the answer does not fit into the file; put it in by hand"
      )
    }
    let wanted: YAMLNode
    do throws(CasePatch.Problem) {
      wanted = try CasePatch.setting(answer.path, to: node, in: root)
    } catch {
      throw CaseTextEdit.Problem(message: error.message)
    }
    let isDetail = !newRoot.saysTheSame(as: wanted)
    guard !isDetail || newRoot.saysTheSame(as: wanted, besides: answer.path) else {
      throw CaseTextEdit.Problem(
        message: "the answer would change something else too; put it in by hand"
      )
    }
    let before = errors(in: document)
    if let problem = errors(in: newDocument).first(where: { new in
      !before.contains { $0.id == new.id && $0.message == new.message }
    }) {
      throw CaseTextEdit.Problem(message: problem.message)
    }
    bytes = edited
  }

  private func document(of bytes: [UInt8]) -> (YAMLDocument, YAMLNode)? {
    guard case .success(let file) = SourceFile.read(path: path, bytes: bytes) else { return nil }
    let (documents, problems) = parseDocuments(file)
    guard problems.isEmpty, let document = documents.first(where: { $0.index == number }),
      let root = document.root
    else { return nil }
    return (document, root)
  }

  private func errors(in document: YAMLDocument) -> [Diagnostic] {
    let facts = pack.decode(document, on: checkDate, hostDerivations: hostDerivations)
    return (facts.diagnostics + facts.protectedDiagnostics).filter { $0.severity == .error }
  }

  /// The answer as it is written in the file, and as it is then read.
  private func written(_ answer: FormAnswers.Answer, isList: Bool, isJSON: Bool)
    -> (String, YAMLNode)
  {
    let place = SourceRange(start: 0, end: 0)
    func scalar(_ text: String) -> YAMLNode {
      YAMLNode(content: .scalar(YAMLScalar(text: text, style: .plain)), range: place)
    }
    if answer.text.hasPrefix("unknown:") {
      let reason = answer.text.dropFirst("unknown:".count).trimmingSpaces()
      let key = isJSON ? "\"unknown\"" : "unknown"
      return (
        "{\(key): \(reason.quotedIfNeeded(isJSON: isJSON))}",
        YAMLNode(
          content: .mapping([YAMLEntry(key: scalar("unknown"), value: scalar(reason))]),
          range: place
        )
      )
    }
    let field = pack.pack.schema.field(at: generalPath(answer.path))
    if let field, case .list = field.type {
      let parts = answer.text.split(separator: ",").map { $0.trimmingSpaces() }
      let texts = parts.map { $0.quotedIfNeeded(isJSON: isJSON) }
      return (
        "[\(texts.joined(separator: ", "))]",
        YAMLNode(content: .sequence(parts.map(scalar)), range: place)
      )
    }
    if isList { return ("[]", YAMLNode(content: .sequence([]), range: place)) }
    // People write `Yes` and `NO`, and a word of explanation behind a `#`.
    let plain = answer.text.components(before: " #").trimmingSpaces().lowercased()
    if let field, [.yesNo, .answer, .event].contains(field.type), ["yes", "no"].contains(plain) {
      return (plain, scalar(plain))
    }
    return (answer.text.quotedIfNeeded(isJSON: isJSON), scalar(answer.text))
  }

}

extension FormAnswers.Answer {
  /// The answer for a list that has no entries.
  fileprivate var saysNone: Bool { ["none", "no", "[]"].contains(text.lowercased()) }
}

extension String {
  fileprivate func components(before mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}

extension CaseAnswers {
  private func generalPath(_ path: String) -> String {
    var result = ""
    var isInside = false
    for character in path {
      if character == "]" { isInside = false }
      if !isInside { result.append(character) }
      if character == "[" { isInside = true }
    }
    return result
  }

  // MARK: What changed

  private func lineChanges(from old: SourceFile) -> [LineChange] {
    guard case .success(let new) = SourceFile.read(path: path, bytes: bytes) else { return [] }
    let (before, after) = (shownLines(of: old), shownLines(of: new))
    return after.difference(from: before).map { change in
      switch change {
      case .remove(let offset, let element, _):
        LineChange(line: offset + 1, text: element, isNew: false)
      case .insert(let offset, let element, _):
        LineChange(line: offset + 1, text: element, isNew: true)
      }
    }.sorted { left, right in
      left.line != right.line ? left.line < right.line : !left.isNew && right.isNew
    }
  }

  /// The lines of a file with its protected values masked.
  private func shownLines(of file: SourceFile) -> [String] {
    var mask = SourceMask.everything
    let (documents, problems) = parseDocuments(file)
    if problems.isEmpty {
      let masks = documents.map {
        pack.decode($0, on: checkDate, hostDerivations: hostDerivations).mask
      }
      mask = masks.reduce(.nothing) { $0.union($1) }
    }
    return (1...file.lineCount).compactMap { line in
      file.range(of: line).map { range in
        SnippetLine(
          file: file,
          range: SourceRange(start: range.start, end: range.start),
          mask: mask,
          style: SnippetStyle(width: 1000),
          width: 1000
        ).text
      }
    }
  }
}

extension YAMLNode {
  /// Whether two trees say the same but for what stands at, or around, a path.
  fileprivate func saysTheSame(as other: YAMLNode, besides path: String) -> Bool {
    guard let cut = path.lastIndex(of: ".") else { return false }
    let outer = String(path[..<cut])
    guard let left = try? CasePatch.removing(outer, from: self),
      let right = try? CasePatch.removing(outer, from: other)
    else { return false }
    return left.saysTheSame(as: right)
  }
}

extension String {
  /// As it is written in YAML or JSON: in quotes unless it is a plain word, number or date.
  func quotedIfNeeded(isJSON: Bool) -> String {
    let isPlain =
      utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          0x30...0x39, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      } && first.map { $0.isLetter || $0.isNumber } == true
    if isPlain, !isJSON, self != "null" { return self }
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return text + "\""
  }
}
