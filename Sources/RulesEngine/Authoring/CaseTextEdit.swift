/// Puts one value into the text of a case file and leaves every other byte as it is: comments, order and layout stay.
struct CaseTextEdit {
  /// Why a value cannot be put in.
  struct Problem: Error {
    let message: String
  }

  private let file: SourceFile
  private let root: YAMLNode
  private let isJSON: Bool
  private let lineEnd: [UInt8]

  init(_ document: YAMLDocument, root: YAMLNode) {
    file = document.file
    self.root = root
    isJSON = file.path.lowercased().hasSuffix(".json")
    let bytes = document.file.bytes
    let usesReturns = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
    lineEnd = usesReturns ? [0x0D, 0x0A] : [0x0A]
  }

  /// The bytes of the file with `value`, as it is written in the file, at `path`.
  func setting(_ path: String, to value: String) throws(Problem) -> [UInt8] {
    let steps: [CasePatch.Step]
    do throws(CasePatch.Problem) {
      steps = try CasePatch.steps(of: path)
    } catch {
      throw Problem(message: error.message)
    }
    var node = root
    var key: YAMLNode?
    for (index, step) in steps.enumerated() {
      switch step {
      case .key(let name):
        let rest = Array(steps[index...])
        if let scalar = node.scalar {
          return try detailed(node, scalar, rest, value, path)
        }
        guard let entries = node.mapping else {
          throw Problem(message: "`\(path)`: what stands there has no keys")
        }
        guard let entry = entries.first(where: { $0.keyText == name }) else {
          return try inserting(rest, value, into: node, path)
        }
        (node, key) = (entry.value, entry.key)
      case .entry(let number):
        guard let elements = node.sequence, elements.indices.contains(number) else {
          throw Problem(message: "`\(path)`: there is no such entry; add it in the file")
        }
        (node, key) = (elements[number], nil)
      }
    }
    return replacing(node, after: key, by: value)
  }

  // MARK: Replacing

  private func replacing(_ node: YAMLNode, after key: YAMLNode?, by value: String) -> [UInt8] {
    var start = node.range.start
    var text = Array(value.utf8)
    // What stood below its key in lines of its own goes up behind it.
    if let key, let colon = file.bytes[key.range.end...].firstIndex(of: UInt8(ascii: ":")),
      file.bytes[colon..<max(colon, start)].contains(0x0A)
    {
      start = colon + 1
      text = [0x20] + text
    }
    var end = max(start, node.range.end)
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return spliced(start..<end, text)
  }

  /// A plain date or answer in its long form, with a detail beside it.
  private func detailed(
    _ node: YAMLNode,
    _ scalar: YAMLScalar,
    _ rest: [CasePatch.Step],
    _ value: String,
    _ path: String
  ) throws(Problem) -> [UInt8] {
    guard rest.count == 1, case .key(let name) = rest[0] else {
      throw Problem(message: "`\(path)`: what stands there has no keys")
    }
    let first = truth(from: scalar.text) == nil ? "date" : "is"
    let old = file.text(in: node.range)
    let (a, b) = (quotedKey(first), quotedKey(name))
    return spliced(
      node.range.start..<node.range.end,
      Array("{\(a): \(old), \(b): \(value)}".utf8)
    )
  }

  // MARK: Inserting

  private func inserting(
    _ steps: [CasePatch.Step],
    _ value: String,
    into mapping: YAMLNode,
    _ path: String
  ) throws(Problem) -> [UInt8] {
    var names: [String] = []
    for step in steps {
      guard case .key(let name) = step else {
        throw Problem(message: "`\(path)`: there is no such entry; add it in the file")
      }
      names.append(name)
    }
    let isFlow =
      mapping.range.start < file.bytes.count
      && file.bytes[mapping.range.start] == UInt8(ascii: "{")
    return isFlow
      ? insertingInFlow(names, value, mapping) : insertingInBlock(names, value, mapping)
  }

  private func insertingInFlow(_ names: [String], _ value: String, _ mapping: YAMLNode) -> [UInt8] {
    var text = value
    for name in names.dropFirst().reversed() { text = "{\(quotedKey(name)): \(text)}" }
    text = "\(quotedKey(names[0])): \(text)"
    guard let last = mapping.mapping?.last else {
      return spliced((mapping.range.start + 1)..<(mapping.range.start + 1), Array(text.utf8))
    }
    let margin = margin(before: last.key.range.start)
    let gap = margin.map { lineEnd + $0 } ?? [0x20]
    let end = last.value.range.end
    // A comma may stand there already.
    if let comma = file.bytes[end..<mapping.range.end].first(where: { $0 > 0x20 }),
      comma == UInt8(ascii: ","),
      let place = file.bytes[end...].firstIndex(of: comma)
    {
      return spliced((place + 1)..<(place + 1), gap + Array(text.utf8))
    }
    return spliced(end..<end, [UInt8(ascii: ",")] + gap + Array(text.utf8))
  }

  private func insertingInBlock(_ names: [String], _ value: String, _ mapping: YAMLNode) -> [UInt8]
  {
    guard let first = mapping.mapping?.first, let last = mapping.mapping?.last else {
      return replacing(mapping, after: nil, by: "{\(names[0]): \(value)}")
    }
    let column = file.location(at: first.key.range.start).column - 1
    var lines: [UInt8] = []
    for (depth, name) in names.enumerated() {
      lines += Array(repeating: 0x20, count: column + 2 * depth) + Array("\(name):".utf8)
      if depth == names.count - 1 { lines += Array(" \(value)".utf8) }
      lines += lineEnd
    }
    var place = max(last.key.range.end, last.value.range.end)
    // To the end of the line, with its comment; the end of a block text is the start of the next line.
    while place < file.bytes.count, place > 0, file.bytes[place - 1] != 0x0A {
      place += 1
    }
    if place > 0, file.bytes[place - 1] != 0x0A { lines = lineEnd + lines }
    return spliced(place..<place, lines)
  }

  /// The spaces before an offset, if nothing else stands before it on its line.
  private func margin(before offset: Int) -> [UInt8]? {
    let start = file.bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let before = Array(file.bytes[start..<offset])
    return start > 0 && before.allSatisfy { $0 == 0x20 } ? before : nil
  }

  private func quotedKey(_ name: String) -> String { isJSON ? "\"\(name)\"" : name }

  private func spliced(_ range: Range<Int>, _ text: [UInt8]) -> [UInt8] {
    Array(file.bytes[..<range.lowerBound]) + text + Array(file.bytes[range.upperBound...])
  }
}

extension YAMLNode {
  /// Whether two values say the same, wherever and however they are written.
  func saysTheSame(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let a), .scalar(let b)): return a.text == b.text
    case (.sequence(let a), .sequence(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.saysTheSame(as: $1) }
    case (.mapping(let a), .mapping(let b)):
      return a.count == b.count
        && a.allSatisfy { entry in
          b.contains { $0.keyText == entry.keyText && $0.value.saysTheSame(as: entry.value) }
        }
    default: return false
    }
  }
}
