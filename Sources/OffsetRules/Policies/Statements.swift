internal import Synchronization

public import RulesEngine

/// The pack's table of offset statements, read when a case or notice first needs it.
public final class Statements: Sendable {
  private let files: PackFiles
  private let image: StaticString?
  private let loaded = Mutex<Loaded?>(nil)

  /// A reader of notices and what is wrong with its table.
  public struct Loaded: Sendable {
    /// Reads notices and statements.
    public let reader: NoticeReader
    /// Problems of `statements.yaml`.
    public let diagnostics: [Diagnostic]
  }

  /// The statements of a pack.
  ///
  /// - Parameters:
  ///   - files: The files of the pack.
  ///   - image: The image of its table, if there is one.
  package init(files: PackFiles, image: StaticString? = nil) {
    self.files = files
    self.image = image
  }

  /// The table, read once.
  public func load() -> Loaded {
    loaded.withLock { loaded in
      if let loaded { return loaded }
      let new = read()
      loaded = new
      return new
    }
  }

  /// What is wrong with the table, if it was needed.
  public var problems: [Diagnostic] {
    loaded.withLock { $0?.diagnostics ?? [] }
  }

  /// The facts of a case that follow from the wording of its statements.
  public var derivations: [String: HostDerivation] {
    [
      "statement": HostDerivation(from: "offset_statement") { text in
        self.load().reader.offsetClass(of: text)
      }
    ]
  }

  private func read() -> Loaded {
    if let image {
      return Loaded(reader: NoticeReader(table: StatementTable(image: image)), diagnostics: [])
    }
    let name = "statements.yaml"
    guard let file = files.files.first(where: { $0.name == name }) else {
      let missing = Diagnostic(
        id: "missing-file",
        message: "the pack has no file \(name)",
        path: name
      )
      return Loaded(reader: NoticeReader(table: StatementTable()), diagnostics: [missing])
    }
    switch SourceFile.read(path: file.path, bytes: file.bytes) {
    case .failure(let diagnostic):
      return Loaded(reader: NoticeReader(table: StatementTable()), diagnostics: [diagnostic])
    case .success(let source):
      let (documents, problems) = parseYAML(source)
      guard let document = documents.first else {
        return Loaded(reader: NoticeReader(table: StatementTable()), diagnostics: problems)
      }
      let (table, diagnostics) = StatementTable.decode(document)
      return Loaded(reader: NoticeReader(table: table), diagnostics: problems + diagnostics)
    }
  }
}
