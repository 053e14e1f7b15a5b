internal import CEL

/// The facts that leave a question open; may be empty, unlike the facts of an unknown value.
struct OpenFacts: Sendable {
  private(set) var origins: [Origin]

  static let none = OpenFacts(origins: [])

  private init(origins: [Origin]) {
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
    if isEmpty { return other }
    if other.isEmpty { return self }
    let known = Set(origins)
    return OpenFacts(origins: (origins + other.origins.filter { !known.contains($0) }).sorted())
  }
}

extension [Origin] {
  /// The origins as the facts of an unknown value; nil if there are none.
  var unknownFacts: UnknownFacts? {
    guard let first else { return nil }
    return dropFirst().reduce(UnknownFacts(first)) { $0.union(UnknownFacts($1)) }
  }
}
