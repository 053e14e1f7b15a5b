/// The problems of a file: the first are told, the others counted; an error goes before a warning.
struct BoundedDiagnostics: Sendable {
  private var first: [Diagnostic] = []
  /// How many of `first` are warnings, which give way to errors.
  private var warnings = 0
  private var others = 0
  /// Says where the first of the others is; an error if any of them is one.
  private var last: Diagnostic?
  private let limit = SourceLimits().maxDiagnostics

  /// Further problems are only counted, errors too.
  var isFull: Bool { first.count >= limit && warnings == 0 }
  /// How many there are, with those that are not told.
  var count: Int { first.count + others }

  /// The first of them, and how many more there are.
  var told: [Diagnostic] {
    guard var last else { return first }
    last.message =
      others == 1 ? "1 more problem is not told" : "\(others) more problems are not told"
    return first + [last]
  }

  mutating func append(_ diagnostic: Diagnostic) {
    let isError = diagnostic.severity == .error
    if first.count < limit {
      first.append(diagnostic)
      if !isError { warnings += 1 }
    } else if isError, warnings > 0,
      let place = first.lastIndex(where: { $0.severity != .error })
    {
      leaveOut(first.remove(at: place))
      first.append(diagnostic)
      warnings -= 1
    } else {
      leaveOut(diagnostic)
    }
  }

  /// Counts an error without its words.
  mutating func count(in file: SourceFile, at range: SourceRange) {
    if last?.severity == .error { return others += 1 }
    append(Diagnostic(id: "", message: "", in: file, at: range))
  }

  private mutating func leaveOut(_ diagnostic: Diagnostic) {
    if last == nil || (last?.severity != .error && diagnostic.severity == .error) {
      var more = diagnostic
      (more.id, more.help) = ("too-many-problems", "correct those above first")
      last = more
    }
    others += 1
  }
}
