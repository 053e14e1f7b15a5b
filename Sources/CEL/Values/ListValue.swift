/// A list, which may be only the known part of a longer one.
public final class ListValue: Sendable {
  /// The elements; one may itself be unknown.
  public let elements: [Value]
  /// Where each element came from; empty if none has a place.
  public let origins: [Origin]
  /// Set when the list is not known to be whole: the facts that would settle it.
  public let missingRest: UnknownFacts?
  /// How many of the first elements stand where they do for certain; what is missing may stand before any other.
  public let settled: Int

  /// How many lists and maps deep it is.
  let depth: Int
  /// How much there is to walk, elements of elements and shared ones counted each time.
  let weight: Int

  /// Makes a list; what is missing of it comes after the first `settled` elements, or after all.
  public init(
    _ elements: [Value],
    origins: [Origin] = [],
    missingRest: UnknownFacts? = nil,
    settled: Int? = nil
  ) {
    self.elements = elements
    self.origins = origins.count == elements.count ? origins : []
    self.missingRest = missingRest
    self.settled = missingRest == nil ? elements.count : min(settled ?? .max, elements.count)
    depth = elements.reduce(0) { max($0, $1.depth) } + 1
    weight = elements.reduce(1) { Value.sum($0, $1.weight) }
  }

  /// Where an element came from.
  public func origin(at index: Int) -> Origin {
    origins.isEmpty ? -1 : origins[index]
  }
}
