/// A file of decisions or of waivers, and the cases it is for.
public struct AcceptanceFile: Sendable {
  /// What the file holds.
  public let kind: Acceptance.Kind
  /// As shown to people.
  public let path: String
  /// The entries without a mistake.
  public internal(set) var acceptances: [Acceptance] = []
  /// What is wrong with the file, and with what it says of the cases.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// How the file is marked, if it says so.
  public internal(set) var marking: String?
  /// Whether every part of it could be read.
  private(set) var isWhole = false
  /// The file, for showing its lines; nil if it could not be read.
  public internal(set) var source: SourceFile?
  /// What must not be shown of it.
  public internal(set) var mask = SourceMask.everything

  /// The case files it is for; nil: all that are checked.
  public var servedPaths: Set<String>?
  /// Every case file it is for is checked, so that an entry for a case that is not there can be told.
  public var servesAllThatAreChecked = true
  /// Cases that are there and are not checked in this run: an entry for one of them is no mistake.
  public var knownIdentifiers: Set<String> = []
  /// It is for all cases of a project, so that every entry says for which.
  public var mustNameCase = false

  /// What an entry, and the file, may be.
  public struct Limits: Sendable {
    /// The most days a waiver may last.
    public var longestWaiver = 365
    /// The highest marking the file may have; nil: any.
    public var highestMarking: String?

    /// A year, and any marking.
    public init() {}
  }

  /// A file that settles which files of decisions and waivers count, and what is wrong with it.
  public init(settledBy problems: ProblemFile) {
    kind = .waiver
    path = problems.path
    diagnostics = problems.diagnostics
    source = problems.source
    mask = .nothing
  }

  /// Reads a file; every mistake in it is collected with its place.
  ///
  /// - Parameters:
  ///   - path: The file as shown to people.
  ///   - bytes: What it holds; nil if it cannot be read.
  ///   - kind: Which list is expected in it.
  ///   - pack: The pack whose rules and roles it names.
  ///   - limits: What its entries may be.
  public init(
    path: String,
    bytes: [UInt8]?,
    kind: Acceptance.Kind,
    pack: RulePack,
    limits: Limits = Limits()
  ) {
    self.kind = kind
    self.path = path
    switch SourceFile.read(path: path, bytesIfReadable: bytes) {
    case .failure(let diagnostic): diagnostics = [diagnostic]
    case .success(let file):
      source = file
      read(file, pack, limits)
    }
  }

  private mutating func read(_ file: SourceFile, _ pack: RulePack, _ limits: Limits) {
    let (documents, problems) = parseDocuments(file)
    diagnostics = problems
    guard documents.first?.root != nil else {
      if problems.isEmpty {
        let start = SourceRange(start: 0, end: 0)
        let help = "write `\(kind.listKey):` and a list below it, or delete the file"
        diagnostics.append(
          Diagnostic(
            id: "empty-file",
            message: "the file is empty",
            help: help,
            in: file,
            at: start
          )
        )
      }
      return
    }
    var decoder = AcceptanceDecoder(file: file, kind: kind, pack: pack, limits: limits)
    decoder.run(documents)
    acceptances = decoder.acceptances
    marking = decoder.marking
    isWhole = problems.isEmpty && documents.count == 1
    diagnostics += decoder.decoder.diagnostics
    // Of a file that could not be read whole, a value may stand anywhere.
    mask =
      problems.isEmpty
      ? .ranges(decoder.hidden) : SourceMask(everythingKeeping: Set(decoder.names))
  }

  /// Whether a case is among those the file is for.
  func serves(_ checked: CheckedCase) -> Bool {
    servedPaths?.contains(checked.path) ?? true
  }

  /// Further problems are no longer told.
  var isFull: Bool { diagnostics.count >= SourceLimits().maxDiagnostics }

  mutating func report(
    _ id: String,
    _ message: String,
    help: String?,
    at range: SourceRange,
    severity: Diagnostic.Severity
  ) {
    guard let source, !isFull else { return }
    diagnostics.append(
      Diagnostic(
        id: "\(kind.rawValue)-\(id)",
        message: message,
        help: help,
        in: source,
        at: range,
        severity: severity
      )
    )
  }
}
