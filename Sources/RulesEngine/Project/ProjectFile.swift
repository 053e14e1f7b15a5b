public import CEL

/// What a project says once for all its packages: the file `check-offset.yaml`.
///
/// Every key is in docs/project-file.md. Paths in it start from its own folder.
public struct ProjectFile: Sendable {
  /// The name under which it is looked for.
  public static let name = "check-offset.yaml"

  /// As shown to people.
  public let path: String
  /// What is wrong with it; what was understood counts all the same.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The file, for showing its lines; nil if it could not be read.
  public internal(set) var source: SourceFile?

  /// The folder that holds the policy packs.
  public internal(set) var policies: String?
  /// The folders of overlays, in the order in which they are laid over the rules.
  public internal(set) var overlays: [String] = []
  /// The day for which every case is checked.
  public internal(set) var asOf: CalendarDate?
  /// What makes the gate fail.
  public internal(set) var gates = Gates()
  /// Which packages belong to the project; empty: all.
  public internal(set) var include: [PathPattern] = []
  /// Which packages are left out.
  public internal(set) var exclude: [PathPattern] = []
  /// The reports to write.
  public internal(set) var formats: [Format] = []
  /// The highest marking that anything in the repository may have.
  public internal(set) var marking: String?
  /// Files of waivers for all packages, besides the one beside this file.
  public internal(set) var waivers: [String] = []
  /// Files of decisions for all packages, besides the one beside this file.
  public internal(set) var decisions: [String] = []
  /// The file of findings that are known.
  public internal(set) var baseline: String?
  /// The most days a waiver may last.
  public internal(set) var waiverLimitDays: Int?

  var markingRange: SourceRange?

  /// What makes the gate fail; nil where the file does not say.
  public struct Gates: Sendable {
    /// Violations of this severity or worse.
    public internal(set) var failOn: Level?
    /// Rules of this severity or worse that cannot be decided.
    public internal(set) var failOnIndeterminate: Level?
    /// Whatever a person must review.
    public internal(set) var failOnReview: Bool?
    /// Cautions.
    public internal(set) var failOnCaution: Bool?
  }

  /// A severity, or none at all.
  public enum Level: String, CaseIterable, Sendable {
    case critical, high, medium, low, info, none
  }

  /// A report and where it goes; without a file, to standard output.
  public struct Format: Sendable {
    /// The name of the form, one of those the program knows.
    public let name: String
    /// The file; nil for standard output.
    public let output: String?
  }

  /// Reads a file; every mistake in it is collected with its place.
  ///
  /// - Parameters:
  ///   - path: The file as shown to people.
  ///   - bytes: What it holds; nil if it cannot be read.
  ///   - formats: The forms of reports that the program knows.
  public init(path: String, bytes: [UInt8]?, formats: [String]) {
    self.path = path
    switch SourceFile.read(path: path, bytesIfReadable: bytes) {
    case .failure(let diagnostic): diagnostics = [diagnostic]
    case .success(let file):
      source = file
      let (documents, problems) = parseYAML(file)
      var decoder = ProjectFileDecoder(file: file, formats: formats)
      decoder.run(documents, into: &self)
      diagnostics = problems + decoder.decoder.diagnostics
    }
  }

  /// The highest marking allowed: as the file says, else the lowest there is.
  ///
  /// A word that is no marking allows the lowest only, and is told.
  public mutating func settleMarking(among markings: [String]) {
    guard let marking, !markings.contains(marking) else { return }
    let nearest = nearestName(to: marking, in: markings)
    report(
      "unknown-word",
      "`\(marking)` is not a marking" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      help: "one of: \(markings.joined(separator: ", "))",
      at: markingRange ?? SourceRange(start: 0, end: 0)
    )
    self.marking = nil
  }

  private mutating func report(_ id: String, _ message: String, help: String?, at: SourceRange) {
    guard let source else { return }
    diagnostics.append(Diagnostic(id: id, message: message, help: help, in: source, at: at))
  }
}
