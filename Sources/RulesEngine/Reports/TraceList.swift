/// Which rule carries which sentence.
public enum TraceList {
  /// One sentence a line, by text.
  public static func text(
    _ table: Traceability,
    pack: RulePack,
    filter: String?,
    layout: TextLayout
  ) -> String {
    var lines: [String] = []
    for text in table.texts {
      let sentences = text.sentences.filter { $0.matches(filter, in: text) }
      guard !sentences.isEmpty else { continue }
      let extent =
        text.isWhole ? "read whole" : "read in part; \(text.rest ?? "the rest was not read")"
      lines += layout.wrapped(
        "\(pack.authorityName(text.authority)) \(text.section) (\(extent))",
        first: "",
        indent: 2
      ).map { layout.heading($0) }
      let width = (sentences.map(\.id.count).max() ?? 0) + 4
      for sentence in sentences {
        lines += layout.wrapped(
          sentence.reason.map { "no rule: \($0)" } ?? sentence.rules.joined(separator: ", "),
          first: "  \(sentence.id.padded(to: width - 2))",
          indent: width
        )
      }
      lines.append("")
    }
    lines += layout.wrapped(counts(table), first: "", indent: 0)
    return lines.map { $0 + "\n" }.joined()
  }

  /// `{"tool": ..., "texts": [...]}`.
  public static func json(
    _ table: Traceability,
    pack: RulePack,
    filter: String?,
    tool: CheckReport.Tool
  ) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack)
      json.array("texts") { json in
        for text in table.texts {
          let sentences = text.sentences.filter { $0.matches(filter, in: text) }
          guard !sentences.isEmpty else { continue }
          json.object { json in
            json.member("id", text.id)
            json.member("authority", pack.authorityName(text.authority))
            json.member("section", text.section)
            json.member("whole", text.isWhole)
            json.member("rest", text.rest)
            json.array("sentences") { json in
              for sentence in sentences {
                json.object { json in
                  json.member("id", sentence.id)
                  json.array("rules", sentence.rules)
                  json.member("reason", sentence.reason)
                }
              }
            }
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private static func counts(_ table: Traceability) -> String {
    let sentences = table.texts.flatMap(\.sentences)
    let carried = sentences.count { !$0.rules.isEmpty }
    let reasoned = sentences.count { $0.rules.isEmpty && $0.reason != nil }
    let parts = table.texts.count { !$0.isWhole }
    return
      "\(sentences.count) sentences of \(table.texts.count) texts: \(carried) carried by rules, "
      + "\(reasoned) without one for a stated reason, "
      + "\(sentences.count - carried - reasoned) unaccounted for; \(parts) texts were read in part"
  }
}

extension Traceability.Sentence {
  /// Whether a word names the sentence, its text or a rule that carries it.
  fileprivate func matches(_ filter: String?, in text: Traceability.Text) -> Bool {
    guard let filter = filter?.lowercased() else { return true }
    return id.lowercased().hasPrefix(filter) || text.id.lowercased().hasPrefix(filter)
      || text.section.lowercased().hasPrefix(filter)
      || rules.contains { $0.lowercased() == filter }
  }
}
