public import CEL

/// A list of holidays by which rules count business days, and the texts it comes from.
public struct HolidayList: Sendable {
  /// In words.
  public let title: String
  /// The holidays and the days they speak for.
  public let calendar: HolidayCalendar
  /// Ids of the passages that set it.
  public let cites: [String]
}

/// Reads `holidays.yaml`, which a pack has only if its rules count business days.
struct HolidayDecoder {
  private var decoder: NodeDecoder
  private var citations: [PassageReference] = []

  static func decode(_ document: YAMLDocument) -> (
    lists: [HolidayList], citations: [PassageReference], diagnostics: [Diagnostic]
  ) {
    var decoder = HolidayDecoder(decoder: NodeDecoder(file: document.file))
    let lists = decoder.lists(document)
    return (lists, decoder.citations, decoder.decoder.diagnostics)
  }

  private mutating func lists(_ document: YAMLDocument) -> [HolidayList] {
    guard let top = decoder.mapping(document.root, "the holidays", keys: ["holidays"]) else {
      return []
    }
    return (decoder.entries(top["holidays"], "`holidays`") ?? []).compactMap { list($0) }
  }

  private mutating func list(_ entry: YAMLEntry) -> HolidayList? {
    let what = "list of holidays `\(entry.keyText)`"
    let known = ["title", "from", "to", "days", "cites", "note"]
    let range = entry.key.range
    guard let keys = decoder.mapping(entry.value, what, keys: known),
      let first = bound("from", keys, of: what, at: range),
      let last = bound("to", keys, of: what, at: range)
    else { return nil }
    guard first <= last else {
      decoder.report("wrong-order", "\(what) ends before it begins", at: keys["to"]?.range ?? range)
      return nil
    }
    var days: [CalendarDate] = []
    for node in decoder.list(keys["days"], "`days` of \(what)") {
      guard let day = decoder.date(node, "a day of \(what)") else { continue }
      if (first...last).contains(day) {
        days.append(day)
      } else {
        decoder.report(
          "misplaced-holiday",
          "\(day) is not from \(first) to \(last)",
          at: node.range
        )
      }
    }
    guard let calendar = HolidayCalendar(name: entry.keyText, covered: first...last, days: days)
    else { return nil }
    let cites = decoder.texts(keys["cites"], "`cites`")
    citations += cites.map { PassageReference(id: $0.text, file: decoder.file, range: $0.range) }
    return HolidayList(
      title: decoder.text(keys["title"], "`title`") ?? entry.keyText.replacingUnderscores(),
      calendar: calendar,
      cites: cites.map(\.text)
    )
  }

  /// The first or the last day the list speaks for, which it must say: no holiday is not the same as not known.
  private mutating func bound(
    _ key: String,
    _ keys: NodeMapping,
    of what: String,
    at range: SourceRange
  ) -> CalendarDate? {
    guard keys[key] != nil else {
      decoder.report(
        "missing-key",
        "\(what) has no `\(key)`",
        help: "say with `from` and `to` for which days the list is whole",
        at: range
      )
      return nil
    }
    return decoder.date(keys[key], "`\(key)` of \(what)")
  }
}
