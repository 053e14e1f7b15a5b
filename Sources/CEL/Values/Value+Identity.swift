extension Value {
  /// Whether nothing can tell two values apart: the same types all the way down, and the same facts missing.
  package func isIdentical(to other: Value) -> Bool {
    var cost = 0
    return isIdentical(to: other, cost: &cost)
  }

  /// The same; `cost` grows with the parts looked at.
  func isIdentical(to other: Value, cost: inout Int) -> Bool {
    cost += 1
    switch (self, other) {
    case (.unknown(let left), .unknown(let right)): return left == right
    case (.error(let left), .error(let right)): return left.message == right.message
    case (.double(let left), .double(let right)):
      return left.bitPattern == right.bitPattern || left.isNaN && right.isNaN
    case (.list(let left), .list(let right)):
      return left === right
        || left.missingRest == right.missingRest && left.settled == right.settled
          && left.elements.count == right.elements.count
          && zip(left.elements, right.elements).allSatisfy { $0.isIdentical(to: $1, cost: &cost) }
    case (.map(let left), .map(let right)):
      return left.entries.count == right.entries.count
        && left.entries.allSatisfy { entry in
          right[entry.key].map { entry.value.isIdentical(to: $0, cost: &cost) } ?? false
        }
    case (.record(let left), .record(let right)):
      return left === right
        || left.type == right.type && left.fields.count == right.fields.count
          && zip(left.fields, right.fields).allSatisfy {
            $0.value.isIdentical(to: $1.value, cost: &cost)
          }
    case (.reference(let left), .reference(let right)): return left == right
    default:
      guard runtimeType == other.runtimeType,
        case .same = Value.equality(self, other, referents: [], cost: &cost)
      else { return false }
      return true
    }
  }
}

extension Value: Equatable {
  /// Whether two values are the same for a test or a report; here unknown equals unknown.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.unknown(let left), .unknown(let right)): return left == right
    case (.error(let left), .error(let right)): return left.message == right.message
    case (.unknown, _), (_, .unknown), (.error, _), (_, .error): return false
    case (.double(let left), .double(let right)): return left == right || left.isNaN && right.isNaN
    default:
      var cost = 0
      guard case .same = equality(left, right, referents: [], cost: &cost) else { return false }
      return true
    }
  }
}
