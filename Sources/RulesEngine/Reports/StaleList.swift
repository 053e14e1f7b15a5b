public import CEL

/// The texts that somebody should read again.
public enum StaleList {
  /// One passage after the other, the one read longest ago first.
  public static func text(_ pack: RulePack, before day: CalendarDate, layout: TextLayout) -> String
  {
    let stale = sorted(pack, before: day)
    guard !stale.isEmpty else {
      return "Every text that a rule rests on was read on \(day) or later.\n"
    }
    var lines: [String] = []
    for (passage, rules) in stale {
      let section =
        "\(pack.authorityName(passage.authority)) \(passage.editions.last?.section ?? "")"
      lines += layout.wrapped(
        "\(section): \(passage.says)",
        first: "\(passage.editions.last?.read?.description ?? "")  ",
        indent: 12
      )
      lines += layout.wrapped(
        rules.map(\.id).joined(separator: ", "),
        first: "            ",
        indent: 12
      )
    }
    lines.append("")
    let rules = Set(stale.flatMap { $0.rules.map(\.id) })
    lines.append(
      "\(stale.count) passages last read before \(day); \(rules.count) rules rest on them"
    )
    return lines.map { $0 + "\n" }.joined()
  }

  /// `{"tool": ..., "passages": [...]}`.
  public static func json(_ pack: RulePack, before day: CalendarDate, tool: CheckReport.Tool)
    -> String
  {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack)
      json.array("passages") { json in
        for (passage, rules) in sorted(pack, before: day) {
          json.object { json in
            json.member("passage", passage.id)
            json.member("authority", pack.authorityName(passage.authority))
            json.member("section", passage.editions.last?.section)
            json.member("read", passage.editions.last?.read?.description)
            json.array("rules", rules.map(\.id))
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private static func sorted(_ pack: RulePack, before day: CalendarDate) -> [(
    passage: Passage, rules: [Rule]
  )] {
    pack.stalePassages(before: day).sorted { left, right in
      let (a, b) = (left.passage.editions.last?.read, right.passage.editions.last?.read)
      if let a, let b, a != b { return a < b }
      return left.passage.id < right.passage.id
    }
  }
}
