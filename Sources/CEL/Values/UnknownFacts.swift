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

  private let storage: Storage

  /// One missing fact.
  public init(_ origin: Origin) {
    storage = .one(origin)
  }

  private init(sorted origins: [Origin]) {
    storage = .many(origins)
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
    if self == other { return self }
    var merged: [Origin] = []
    let (left, right) = (origins, other.origins)
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
    return UnknownFacts(sorted: merged)
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
