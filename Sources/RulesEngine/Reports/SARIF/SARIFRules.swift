/// The rules of a run as SARIF describes them, and the kinds of problems of files that are told as results.
struct SARIFRules {
  /// Ids in the order of the descriptors.
  let ids: [String]
  private let indices: [String: Int]
  private let rules: [String: Rule]
  private let citations: [String: [Citation]]
  /// GitHub refuses longer descriptions and uses its own fields.
  private let isForGitHub: Bool
  /// Ids of rules that a baseline names.
  private let former: Set<String>

  init(_ ids: [String], of results: [RuleResult], isForGitHub: Bool, former: [String] = []) {
    self.former = Set(former)
    var seen: Set<String> = []
    self.ids = ids.filter { seen.insert($0).inserted }.sorted()
    let places = self.ids.enumerated().map { ($0.element, $0.offset) }
    indices = Dictionary(uniqueKeysWithValues: places)
    var rules: [String: Rule] = [:]
    var citations: [String: [Citation]] = [:]
    for result in results where seen.contains(result.rule.id) {
      rules[result.rule.id] = result.rule
      citations[result.rule.id, default: []] += result.citations
    }
    self.rules = rules
    self.citations = citations
    self.isForGitHub = isForGitHub
  }

  /// Where the descriptor of a rule stands.
  func index(_ id: String) -> Int? { indices[id] }

  /// Writes the descriptors.
  func write(_ input: ReportInput, _ taxonomies: SARIFTaxonomies?, to json: inout JSONWriter) {
    json.array("rules") { json in
      for id in ids {
        json.object { json in
          if let rule = rules[id] ?? input.pack.rule(id) {
            write(rule, input, taxonomies, to: &json)
          } else if former.contains(id) {
            json.member("id", id)
            let words = "a rule that these policies no longer have"
            json.object("shortDescription") { $0.member("text", words) }
          } else {
            writeProblem(id, to: &json)
          }
        }
      }
    }
  }

  private func write(
    _ rule: Rule,
    _ input: ReportInput,
    _ taxonomies: SARIFTaxonomies?,
    to json: inout JSONWriter
  ) {
    let help = help(rule, input)
    json.member("id", rule.id)
    json.object("shortDescription") { $0.member("text", text(rule.title)) }
    json.object("fullDescription") { $0.member("text", text(help.says)) }
    json.object("help") { json in
      json.member("text", help.lines.joined(separator: "\n"))
      json.member("markdown", help.markdown.joined(separator: "\n"))
    }
    json.object("defaultConfiguration") { json in
      json.member("level", ReportLevel(rule.severity).rawValue)
    }
    if let taxonomies {
      taxonomies.writeRelationships(citations[rule.id] ?? [], to: &json)
    }
    json.object("properties") { json in
      json.member("severity", rule.severity.rawValue)
      json.member("basis", rule.basis.rawValue)
      json.array("tags", [rule.topic, "severity/\(rule.severity.rawValue)"])
      if isForGitHub {
        let names: [ReportLevel: String] = [
          .error: "error", .warning: "warning", .note: "recommendation",
        ]
        json.present("problem.severity", names[ReportLevel(rule.severity)])
      }
    }
  }

  private func writeProblem(_ id: String, to json: inout JSONWriter) {
    let words = String(id.map { $0 == "-" ? " " : $0 })
    json.member("id", id)
    json.object("shortDescription") { $0.member("text", "problem of a file: \(words)") }
    json.object("fullDescription") { $0.member("text", "problem of a file: \(words)") }
    json.object("help") { $0.member("text", "The message says what is wrong and what to do.") }
    json.object("properties") { $0.array("tags", ["file-problem"]) }
  }

  private func text(_ text: String) -> String {
    let line = SARIFMessage.unlinked(text)
    return isForGitHub ? line.cut(to: 1_024) : line
  }

  /// What the rule rests on, in our words, and how to read more.
  private func help(_ rule: Rule, _ input: ReportInput) -> (
    says: String, lines: [String], markdown: [String]
  ) {
    let passages = rule.cites.compactMap { input.pack.passage($0) }
    let says = passages.map { passage in
      let section = passage.editions.last.map { " \($0.section)" } ?? ""
      return "\(input.pack.authorityName(passage.authority))\(section): \(passage.says)"
    }
    let more = "explain \(rule.id)"
    var lines = [rule.title] + says
    if let reading = rule.reading { lines.append("our reading: \(reading)") }
    lines = lines.map { SARIFMessage.unlinked($0) }
    let full = says.isEmpty ? rule.title : "\(rule.title). \(says.joined(separator: "; "))"
    let command = "\(input.report.tool.name) \(more)"
    return (
      full, lines + ["\(command) says more."],
      lines.prefix(1).map { MarkdownText.shown($0) } + [""]
        + lines.dropFirst().map { "- \(MarkdownText.shown($0))" }
        + ["- \(MarkdownText.code(command)) says more"]
    )
  }
}
