internal import CEL

/// The facts that leave a question open; may be empty, unlike the facts of an unknown value.
struct OpenFacts: Sendable {
  private(set) var origins: [Origin]

  static let none = OpenFacts(origins: [])

  fileprivate init(origins: [Origin]) {
    self.origins = origins
  }

  init(_ unknown: UnknownFacts) {
    origins = unknown.origins
  }

  init(_ origin: Origin) {
    origins = [origin]
  }

  var isEmpty: Bool { origins.isEmpty }

  func union(_ other: OpenFacts) -> OpenFacts {
    var joined = self
    joined.formUnion(other)
    return joined
  }

  func filter(_ isIncluded: (Origin) -> Bool) -> OpenFacts {
    OpenFacts(origins: origins.filter(isIncluded))
  }

  /// Adds facts; those of entries visited in turn come later in the file and are simply appended.
  mutating func formUnion(_ other: OpenFacts) {
    guard let first = other.origins.first else { return }
    guard let last = origins.last, first <= last else {
      origins += other.origins
      return
    }
    guard origins != other.origins else { return }
    let known = Set(origins)
    origins = (origins + other.origins.filter { !known.contains($0) }).sorted()
  }
}

/// Gathers the facts that many entries leave open; they are put in order when all are there, not with each.
struct OpenFactsCollector {
  private var origins: [Origin] = []
  /// The number at which doubles are taken out, so that entries with the same facts do not add up.
  private var most = 1024

  mutating func add(_ facts: OpenFacts) { add(facts.origins) }

  mutating func add(_ other: OpenFactsCollector) { add(other.origins) }

  var facts: OpenFacts { OpenFacts(origins: Self.ordered(origins)) }

  private mutating func add(_ more: [Origin]) {
    origins += more
    guard origins.count > most else { return }
    origins = Self.ordered(origins)
    most = max(1024, 2 * origins.count)
  }

  /// In the order of the file, each once.
  private static func ordered(_ origins: [Origin]) -> [Origin] {
    var ordered: [Origin] = []
    for origin in origins.sorted() where origin != ordered.last { ordered.append(origin) }
    return ordered
  }
}

extension [Origin] {
  /// The origins as the facts of an unknown value; nil if there are none.
  var unknownFacts: UnknownFacts? {
    guard let first else { return nil }
    return dropFirst().reduce(UnknownFacts(first)) { $0.union(UnknownFacts($1)) }
  }
}
