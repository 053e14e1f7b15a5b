/// Collects the entries of one mapping: each key once, merged keys only where no key says otherwise.
///
/// Small mappings are searched one by one, which is quicker than hashing; past a size a set takes
/// over so that a mapping of a hundred thousand keys stays cheap.
struct YAMLEntries {
  private(set) var entries: [YAMLEntry] = []
  private var merged: [YAMLEntry] = []
  private var index: [String: Int]?
  private static let searchedDirectly = 16

  /// Adds an entry unless its key is there; then gives the entry that was first.
  mutating func add(_ entry: YAMLEntry) -> YAMLEntry? {
    let key = entry.keyText
    if let first = position(of: key) {
      entries[first].isRepeated = true
      return entries[first]
    }
    index?[key] = entries.count
    if entries.isEmpty { entries.reserveCapacity(6) }
    entries.append(entry)
    return nil
  }

  /// Adds entries that count only where the mapping has no key of its own.
  mutating func merge(_ entries: [YAMLEntry]) {
    merged += entries
  }

  /// The entries: those of the mapping itself, then what was merged and not overridden.
  mutating func finish() -> [YAMLEntry] {
    for entry in merged where position(of: entry.keyText) == nil { _ = add(entry) }
    merged = []
    return entries
  }

  private mutating func position(of key: String) -> Int? {
    if let index { return index[key] }
    if entries.count < Self.searchedDirectly {
      return entries.firstIndex { $0.keyText == key }
    }
    var index: [String: Int] = [:]
    for (position, entry) in entries.enumerated() { index[entry.keyText] = position }
    self.index = index
    return index[key]
  }
}
