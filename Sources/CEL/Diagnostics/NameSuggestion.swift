/// The known name a mistyped one most likely meant, for "did you mean".
///
/// Ties go to the name that sorts first, so that the answer does not depend on the order of a set.
package func nearestName(to name: String, in names: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (distance: Int, name: String)?
  for candidate in names where candidate != name {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let allowed = allowedDistance(max(letters.count, wanted.count))
    guard abs(letters.count - wanted.count) <= allowed, letters.count <= 80 else { continue }
    let distance = editDistance(wanted, letters)
    guard distance <= allowed else { continue }
    if let best, (best.distance, best.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// Two slips in a short word make another word; in a long one they are still slips.
private func allowedDistance(_ length: Int) -> Int {
  switch length {
  case ...2: 0
  case 3...5: 1
  case 6...9: 2
  default: 3
  }
}

/// Edits between two words: insert, delete, replace, or swap two neighbours.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
