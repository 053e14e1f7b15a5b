/// Taking things out of the text of a case file.
extension CaseTextEdit {
  /// The bytes of the file without what stands at `path`, with the comment behind it.
  func removing(_ path: String) throws(Problem) -> [UInt8] {
    let steps = try steps(of: path)
    var node = root
    var key: YAMLNode?
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      switch step {
      case .key(let name):
        let entries = node.mapping ?? []
        guard let place = entries.firstIndex(where: { $0.keyText == name }) else {
          throw Problem(message: "there is nothing at `\(path)` to remove")
        }
        if isLast {
          let parts = entries.map { (start: $0.key.range.start, value: $0.value) }
          return removing(place, of: parts, from: node, after: key, empty: "{}")
        }
        (node, key) = (entries[place].value, entries[place].key)
      case .entry(let number):
        let elements = node.sequence ?? []
        guard elements.indices.contains(number) else {
          throw Problem(message: "there is nothing at `\(path)` to remove")
        }
        if isLast {
          let parts = elements.map { (start: start(of: $0, in: node), value: $0) }
          return removing(number, of: parts, from: node, after: key, empty: "[]")
        }
        (node, key) = (elements[number], nil)
      }
    }
    return file.bytes
  }

  /// The dash before an entry of a block list.
  private func start(of element: YAMLNode, in list: YAMLNode) -> Int {
    guard !isFlow(list) else { return element.range.start }
    return file.bytes[..<element.range.start].lastIndex(of: UInt8(ascii: "-"))
      ?? element.range.start
  }

  private func removing(
    _ index: Int,
    of parts: [(start: Int, value: YAMLNode)],
    from whole: YAMLNode,
    after key: YAMLNode?,
    empty: String
  ) -> [UInt8] {
    guard parts.count > 1 else {
      return replacing(whole, after: key, by: CaseTextValue(head: empty))
    }
    let start = parts[index].start
    if isFlow(whole) {
      guard index < parts.count - 1 else {
        return spliced(parts[index - 1].value.range.end..<parts[index].value.range.end, [])
      }
      return spliced(start..<parts[index + 1].start, [])
    }
    // The first key of an entry stands behind its dash: the next one moves up to it.
    guard
      file.bytes[..<start].last == nil || file.bytes[..<start].last == 0x0A
        || margin(before: start) != nil
    else { return spliced(start..<parts[index + 1].start, []) }
    return spliced(lineStart(of: start)..<lineEnd(after: contentEnd(of: parts[index].value)), [])
  }
}
