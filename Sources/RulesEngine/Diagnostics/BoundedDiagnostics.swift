/// The problems of a file: the first are told, the others counted.
struct BoundedDiagnostics: Sendable {
  private var first: [Diagnostic] = []
  private var others = 0
  /// Says where the first of the others is.
  private var last: Diagnostic?
  private let limit = SourceLimits().maxDiagnostics

  /// Further problems are only counted.
  var isFull: Bool { first.count >= limit }
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
    guard isFull else { return first.append(diagnostic) }
    if last == nil {
      var more = diagnostic
      (more.id, more.help) = ("too-many-problems", "correct those above first")
      last = more
    }
    others += 1
  }

  /// Counts one without its words.
  mutating func count(in file: SourceFile, at range: SourceRange) {
    guard last == nil else { return others += 1 }
    append(Diagnostic(id: "", message: "", in: file, at: range))
  }
}
