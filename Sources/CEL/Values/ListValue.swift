/// A list, which may be only the known part of a longer one.
public final class ListValue: Sendable {
  /// The elements; one may itself be unknown.
  public let elements: [Value]
  /// Where each element came from; empty if none has a place.
  public let origins: [Origin]
  /// Set when the list is not known to be whole: the fact that would settle it.
  public let missingRest: Origin?

  /// How many lists and maps deep it is.
  let depth: Int

  /// Makes a list.
  public init(_ elements: [Value], origins: [Origin] = [], missingRest: Origin? = nil) {
    self.elements = elements
    self.origins = origins.count == elements.count ? origins : []
    self.missingRest = missingRest
    depth = elements.reduce(0) { max($0, $1.depth) } + 1
  }

  /// Makes a list.
  public convenience init(
    elements: [Value],
    origins: [Origin] = [],
    missingRest: Origin? = nil
  ) {
    self.init(elements, origins: origins, missingRest: missingRest)
  }

  /// Where an element came from.
  public func origin(at index: Int) -> Origin {
    origins.isEmpty ? -1 : origins[index]
  }
}
