/// Which parts of a file's text must never be shown.
///
/// A masked part is shown as `***`, always three characters, so that its length stays hidden too.
public struct SourceMask: Hashable, Sendable {
  enum Extent: Hashable, Sendable {
    case ranges([SourceRange])
    case everything(keeping: Set<String>)
  }

  let extent: Extent

  /// Shows the text as it is.
  public static let nothing = SourceMask(extent: .ranges([]))

  /// Hides every word; for a file that could not be parsed, where a value may stand anywhere.
  public static let everything = SourceMask(extent: .everything(keeping: []))

  private init(extent: Extent) {
    self.extent = extent
  }

  /// Hides the values at the given places.
  public static func ranges(_ ranges: [SourceRange]) -> SourceMask {
    SourceMask(extent: .ranges(ranges.filter { !$0.isEmpty }.sorted { $0.start < $1.start }))
  }

  /// Hides every word but the given names where they stand as keys.
  public init(everythingKeeping names: Set<String>) {
    self.init(extent: .everything(keeping: names))
  }

  /// Hides what either of the two hides.
  func union(_ other: SourceMask) -> SourceMask {
    switch (extent, other.extent) {
    case (.ranges(let a), .ranges(let b)): .ranges(a + b)
    case (.everything, .ranges): self
    case (.ranges, .everything): other
    case (.everything(let a), .everything(let b)): SourceMask(everythingKeeping: a.intersection(b))
    }
  }
}
