/// Changes to a case file by path, as the tests of a pack write them.
struct CasePatch {
  /// Why a path cannot be followed.
  struct Problem: Error {
    let message: String
  }

  /// One step of a path: a key, or the number of an entry.
  enum Step: Equatable {
    case key(String)
    case entry(Int)
  }

  /// The most steps of a path; the tree is walked by recursion.
  private static let mostSteps = 64

  /// Reads `contracts[0].offset_costs.kind`.
  static func steps(of path: String) throws(Problem) -> [Step] {
    let marks = path.utf8.count { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") }
    guard marks < mostSteps else {
      throw Problem(message: "`\(path.prefix(60))…` has more than \(mostSteps) steps")
    }
    var steps: [Step] = []
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard let name = part.split(separator: "[", omittingEmptySubsequences: false).first,
        !name.isEmpty, !name.contains("]")
      else {
        throw Problem(message: "`\(path)` is not a path such as contracts[0].offset_costs.kind")
      }
      steps.append(.key(String(name)))
      let indexes = part.dropFirst(name.count).split(
        separator: "[",
        omittingEmptySubsequences: false
      )
      for index in indexes.dropFirst() {
        guard index.hasSuffix("]"), let number = Int(index.dropLast()), number >= 0 else {
          throw Problem(message: "`\(path)` is not a path such as contracts[0].offset_costs.kind")
        }
        steps.append(.entry(number))
      }
    }
    return steps
  }

  /// The tree with `value` at `path`; groups on the way are made, an entry one past the end is added.
  static func setting(_ path: String, to value: YAMLNode, in root: YAMLNode) throws(Problem)
    -> YAMLNode
  {
    try replacing(try steps(of: path)[...], in: root, path: path) { place in
      value.moved(to: place)
    }
  }

  /// The tree without what stands at `path`.
  static func removing(_ path: String, from root: YAMLNode) throws(Problem) -> YAMLNode {
    try replacing(try steps(of: path)[...], in: root, path: path) { _ in nil }
  }

  private static func replacing(
    _ steps: ArraySlice<Step>,
    in node: YAMLNode?,
    path: String,
    by change: (SourceRange) -> YAMLNode?
  ) throws(Problem) -> YAMLNode {
    let place = node?.range ?? SourceRange(start: 0, end: 0)
    guard let step = steps.first else {
      guard let changed = change(place) else { throw Problem(message: "`\(path)` is empty") }
      return changed
    }
    let rest = steps.dropFirst()
    switch step {
    case .key(let name):
      var entries = node?.mapping ?? []
      let position = entries.firstIndex { $0.keyText == name }
      let inner = position.map { entries[$0].value }
      if rest.isEmpty {
        let changed = change(inner?.range ?? place)
        if let position {
          if let changed {
            entries[position].value = changed
          } else {
            entries.remove(at: position)
          }
        } else if let changed {
          entries.append(YAMLEntry(key: .key(name, at: place), value: changed))
        } else {
          throw Problem(message: "there is nothing at `\(path)` to remove")
        }
      } else {
        let changed = try replacing(rest, in: inner, path: path, by: change)
        if let position {
          entries[position].value = changed
        } else {
          entries.append(YAMLEntry(key: .key(name, at: place), value: changed))
        }
      }
      return YAMLNode(content: .mapping(entries), range: place)
    case .entry(let number):
      var elements = node?.sequence ?? []
      guard number <= elements.count else {
        throw Problem(
          message:
            "`\(path)`: the list has only \(elements.count == 1 ? "1 entry" : "\(elements.count) entries")"
        )
      }
      let inner = number < elements.count ? elements[number] : nil
      let changed =
        rest.isEmpty
        ? change(inner?.range ?? place)
        : try replacing(rest, in: inner, path: path, by: change)
      switch (inner, changed) {
      case (nil, .some(let changed)): elements.append(changed)
      case (.some, .some(let changed)): elements[number] = changed
      case (.some, nil): elements.remove(at: number)
      case (nil, nil): throw Problem(message: "there is nothing at `\(path)` to remove")
      }
      return YAMLNode(content: .sequence(elements), range: place)
    }
  }
}

extension YAMLNode {
  fileprivate static func key(_ name: String, at range: SourceRange) -> YAMLNode {
    YAMLNode(content: .scalar(YAMLScalar(text: name, style: .plain)), range: range)
  }

  /// The same content at a place of another file, so that no place points outside of it.
  func moved(to range: SourceRange) -> YAMLNode {
    var node = self
    node.range = range
    node.definition = nil
    switch content {
    case .scalar: break
    case .sequence(let elements):
      node.content = .sequence(elements.map { $0.moved(to: range) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map {
          YAMLEntry(key: $0.key.moved(to: range), value: $0.value.moved(to: range))
        }
      )
    }
    return node
  }
}
