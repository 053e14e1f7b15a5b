public import CEL
public import RulesEngine

/// What was read in one notice, and what the policy makes of it.
public struct NoticeReport {
  private let pack: RulePack
  private let date: CalendarDate

  /// A report with the citations of a day.
  public init(pack: RulePack, on date: CalendarDate) {
    self.pack = pack
    self.date = date
  }

  /// `{"tool": ..., "notices": [...]}`.
  public func json(_ notices: [Notice], tool: CheckReport.Tool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool)
      json.member("disclaimer", NoticeReport.caution)
      json.array("notices") { json in
        for notice in notices { write(notice, to: &json) }
      }
    }
    json.endLine()
    return json.text
  }

  private func write(_ notice: Notice, to json: inout JSONWriter) {
    json.object { json in
      json.member("isRelease", notice.isRelease)
      json.member("transmittal", notice.transmittal?.value)
      json.array("otherTransmittals", notice.otherTransmittals.map(\.value))
      json.member("date", notice.date?.value.description)
      json.member("purchaser", notice.purchaser?.value)
      json.member("valueUSD", number: notice.valueUSD?.value.description)
      json.member("offsetStatement", notice.offsetStatement?.text)
      json.member("offsetClass", notice.offsetClass)
      json.member("offsetSays", notice.offsetSays)
      json.member("offsetItem", notice.offsetItem)
      json.array("results") { json in
        for result in notice.results {
          json.object { json in
            json.member("rule", result.rule)
            json.member("outcome", result.outcome.rawValue)
            json.member("acts", result.acts)
            json.member("message", result.message)
            json.member("remedy", result.remedy)
            json.array("citations") { json in
              for citation in citations(result) {
                json.object { json in
                  json.member("passage", citation.passage)
                  json.member("authority", citation.authority)
                  json.member("section", citation.section)
                  json.member("edition", citation.edition)
                }
              }
            }
          }
        }
      }
    }
  }

  /// The report a person reads.
  public func text(_ notices: [Notice], layout: TextLayout) -> String {
    var lines: [String] = []
    for notice in notices { lines += self.lines(notice, layout: layout) + [""] }
    if notices.count > 1 { lines += [counts(notices)] }
    lines += layout.wrapped(NoticeReport.caution, first: "", indent: 2)
    return lines.map { $0 + "\n" }.joined()
  }

  static let noRelease = "This does not look like a 36(b) notification"

  static let caution =
    "A release is not the certification itself: what is not in it may still be in the certification. "
    + "Public text only; not a determination by any agency."

  private func lines(_ notice: Notice, layout: TextLayout) -> [String] {
    var lines: [String] = []
    func field(_ name: String, _ text: String) {
      lines += layout.wrapped(text, first: "  " + name.padded(to: 13), indent: 15)
    }
    guard notice.isRelease else { return [layout.heading(NoticeReport.noRelease)] }
    lines.append(layout.heading("Transmittal \(notice.transmittal?.value ?? "(no number found)")"))
    if !notice.otherTransmittals.isEmpty {
      let others = notice.otherTransmittals.map(\.value).joined(separator: ", ")
      field("also named", "\(others); give each release by itself to have each read")
    }
    field("date", notice.date?.value.description ?? "not found")
    field("purchaser", notice.purchaser?.value ?? "not found")
    field("value", notice.valueUSD.map { "$\(grouped($0.value.description))" } ?? "not found")
    field("statement", notice.offsetStatement?.text ?? "none on offsets")
    field("class", notice.offsetClass + (notice.offsetSays.map { ": \($0)" } ?? ""))
    field("offset item", notice.offsetItem?.replacingUnderscores() ?? "not recognised")
    for result in notice.results {
      lines.append("")
      lines += layout.wrapped(
        result.message,
        first: "  \(result.outcome.rawValue.uppercased())  \(result.rule)  ",
        indent: 4
      )
      let sections = citations(result).map { "\($0.authority) \($0.section)" }
      field("section", sections.joined(separator: "; "))
      field("who acts", pack.roles.title(result.acts))
      if let remedy = result.remedy { field("to do", remedy) }
    }
    return lines
  }

  private func citations(_ result: NoticeResult) -> [Citation] {
    result.cites.compactMap { pack.citation($0, on: date) }
  }

  private func counts(_ notices: [Notice]) -> String {
    let counts = notices.reduce(into: [String: Int]()) { counts, notice in
      counts[notice.isRelease ? notice.offsetClass : "no notification", default: 0] += 1
    }
    let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($1) \($0)" }
    return "\(notices.count) notices: \(parts.joined(separator: ", "))"
  }

  /// `2430000000` as `2,430,000,000`.
  private func grouped(_ digits: String) -> String {
    let whole = digits.prefix { $0 != "." }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result + digits.dropFirst(whole.count)
  }
}
