internal import CEL

/// What `overlay.yaml` says about the overlay itself.
///
/// Its marking is read before anything else: of an overlay that does not say how it is marked no word is shown.
struct OverlayDecoder {
  static let fileName = "overlay.yaml"
  static let format = "rule-overlay/1"
  static let keys = [
    "overlay", "format", "pack", "title", "version", "marking", "as_of", "disclaimer", "changes",
    "note",
  ]

  var nodes: NodeDecoder
  let pack: RulePack

  init(_ document: YAMLDocument, pack: RulePack) {
    nodes = NodeDecoder(file: document.file)
    self.pack = pack
  }

  /// The overlay, and the entries of `changes`; nil if it cannot be laid over the pack.
  mutating func about(_ root: YAMLNode) -> (overlay: OverlaySummary, changes: [YAMLNode])? {
    guard let id = identity(root) else { return nil }
    guard let keys = nodes.mapping(root, "the overlay", keys: Self.keys),
      let marking = keys["marking"]?.scalar?.text
    else { return nil }
    var overlay = OverlaySummary(id: id, marking: marking)
    let place = root.range
    overlay.title = nodes.required(keys["title"], "title", of: "the overlay", at: place) ?? ""
    overlay.version = nodes.required(keys["version"], "version", of: "the overlay", at: place) ?? ""
    if keys["as_of"] == nil {
      nodes.report(
        "missing-key",
        "the overlay has no `as_of`",
        help: "add the day for which it was written",
        at: place
      )
    }
    overlay.asOf = nodes.date(keys["as_of"], "`as_of`")
    overlay.disclaimer = nodes.text(keys["disclaimer"], "`disclaimer`") ?? ""
    return (overlay, nodes.list(keys["changes"], "`changes`"))
  }

  /// The id of an overlay that says all it must: its id, form, pack and marking.
  ///
  /// What is wrong is told without a word of the file, since nobody knows how that is marked.
  private mutating func identity(_ root: YAMLNode) -> String? {
    let start = SourceRange(start: root.range.start, end: root.range.start)
    guard let entries = root.mapping else {
      nodes.report("wrong-shape", "the overlay is written as `key: value` lines", at: start)
      return nil
    }
    func stated(_ key: String) -> YAMLNode? { entries.first { $0.keyText == key }?.value }
    let markings = pack.markings
    let id = stated("overlay")?.scalar?.text ?? ""
    // Each with what it must be, and what to write.
    let demands: [(key: String, isMet: Bool, message: String, help: String)] = [
      (
        "overlay", id.isOverlayID && id != pack.id, "the overlay has no id of its own",
        "add `overlay: ...`, made of letters, digits, hyphens and dots"
      ),
      (
        "overlay", !pack.overlays.contains { $0.id == id },
        "an overlay of this id is loaded already",
        "name each overlay once"
      ),
      (
        "format", stated("format")?.scalar?.text == Self.format,
        "the overlay is not of a form this program reads", "write `format: \(Self.format)`"
      ),
      (
        "pack", stated("pack")?.scalar?.text == pack.id, "the overlay is not one of this pack",
        "write `pack: \(pack.id)`, or name the policies it was written for"
      ),
      (
        "marking", stated("marking")?.scalar.map { markings.contains($0.text) } ?? false,
        "the overlay does not say how it is marked, so it is not used",
        "add `marking: ...`, one of: \(markings.joined(separator: ", "))"
      ),
    ]
    let unmet = demands.filter { !$0.isMet }
    for demand in unmet {
      let place = stated(demand.key)?.range ?? start
      nodes.report("overlay-refused", demand.message, help: demand.help, at: place)
    }
    return unmet.isEmpty ? id : nil
  }
}

extension String {
  fileprivate var isOverlayID: Bool {
    let marks = Set("-._".utf8)
    return !isEmpty && utf8.count <= 64
      && unicodeScalars.allSatisfy { $0.isASCII }
      && utf8.allSatisfy { byte in
        marks.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }
}
