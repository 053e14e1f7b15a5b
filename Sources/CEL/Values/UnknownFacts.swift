/// Where a value came from: the host numbers the facts it hands in; -1 is a computed value.
public typealias Origin = Int32

/// The facts that would have to be known for a value to be known.
///
/// One fact, the common case, is held without allocation; more are sorted and without repetition.
public struct UnknownFacts: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    case one(Origin)
    case many([Origin])
  }

  private var storage: Storage

  /// One missing fact.
  public init(_ origin: Origin) {
    storage = .one(origin)
  }

  /// The missing facts in ascending order.
  public var origins: [Origin] {
    switch storage {
    case .one(let origin): [origin]
    case .many(let origins): origins
    }
  }

  /// The number of missing facts.
  public var count: Int {
    switch storage {
    case .one: 1
    case .many(let origins): origins.count
    }
  }

  /// The facts of both.
  public func union(_ other: UnknownFacts) -> UnknownFacts {
    var merged = self
    _ = merged.formUnion(other)
    return merged
  }

  /// Adds the facts of another set; gives about how many facts had to be moved for it.
  ///
  /// Facts come mostly in ascending order, so that adding one is mostly adding it at the end.
  mutating func formUnion(_ other: UnknownFacts) -> Int {
    if case .one(let added) = other.storage {
      switch storage {
      case .one(let origin):
        if origin != added { storage = .many([min(origin, added), max(origin, added)]) }
        return 1
      case .many(var origins):
        guard let last = origins.last, added >= last else { break }
        storage = .one(last)
        if added > last { origins.append(added) }
        storage = .many(origins)
        return 1
      }
    }
    let (left, right) = (origins, other.origins)
    var merged: [Origin] = []
    merged.reserveCapacity(left.count + right.count)
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if left[first] < right[second] {
        merged.append(left[first])
        first += 1
      } else {
        if left[first] == right[second] { first += 1 }
        merged.append(right[second])
        second += 1
      }
    }
    merged += left[first...]
    merged += right[second...]
    storage = merged.count == 1 ? .one(merged[0]) : .many(merged)
    return merged.count
  }
}

extension UnknownFacts {
  /// The facts of both, where either may be missing.
  static func union(_ left: UnknownFacts?, _ right: UnknownFacts?) -> UnknownFacts? {
    guard let left else { return right }
    guard let right else { return left }
    return left.union(right)
  }
}
