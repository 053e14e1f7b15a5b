/// A problem in a file we read.
///
/// A diagnostic is about a file; what the rules say about a case is a finding.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How much a problem matters.
  public enum Severity: String, Hashable, Sendable {
    /// The file, or a part of it, cannot be used as it is.
    case error
    /// The file can be used, but probably does not say what was meant.
    case warning
    /// Something to know.
    case note
  }

  /// A stable name in kebab case, such as `yaml-duplicate-key`.
  public var id: String
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, in the reader's words, on one line.
  public var message: String
  /// What to do about it.
  public var help: String?
  /// The file, as shown to people.
  public var path: String
  /// The place in the file; none when the problem is the file as a whole.
  public var range: SourceRange?
  /// Line and column of the start of the place.
  public var location: SourceLocation?
  /// Line and column of the end of the place.
  public var endLocation: SourceLocation?

  /// Makes a diagnostic about a file as a whole.
  public init(
    id: String,
    message: String,
    help: String? = nil,
    path: String,
    severity: Severity = .error
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.help = help
    self.path = path
  }

  /// Makes a diagnostic at a place in a file.
  public init(
    id: String,
    message: String,
    help: String? = nil,
    in file: SourceFile,
    at range: SourceRange,
    severity: Severity = .error
  ) {
    self.init(id: id, message: message, help: help, path: file.path, severity: severity)
    self.range = range
    location = file.location(at: range.start)
    endLocation = file.location(at: range.end)
  }
}
