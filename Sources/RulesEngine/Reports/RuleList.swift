/// The rules of a pack as a list.
public enum RuleList {
  /// One rule a line, by topic.
  public static func text(_ rules: [Rule], pack: RulePack, layout: TextLayout) -> String {
    var lines: [String] = []
    for topic in topics(rules) {
      lines.append(layout.colored(topic.replacingHyphens(), .bold))
      for rule in rules where rule.topic == topic {
        let head = "  \(rule.id.padded(to: 14))\(rule.severity.rawValue.padded(to: 9))"
        lines += layout.wrapped(
          "\(rule.title) (\(sections(rule, pack)))",
          first: head,
          indent: head.count
        )
      }
      lines.append("")
    }
    lines.append("\(rules.count) rules of \(pack.id) \(pack.version)")
    return lines.map { $0 + "\n" }.joined()
  }

  /// `{"tool": ..., "rules": [...]}`.
  public static func json(_ rules: [Rule], pack: RulePack, tool: CheckReport.Tool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool)
      json.array("rules") { json in
        for rule in rules {
          json.object { json in write(rule, pack, &json) }
        }
      }
    }
    json.endLine()
    return json.text
  }

  /// One rule with its clauses.
  public static func json(_ rule: Rule, pack: RulePack, tool: CheckReport.Tool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool)
      json.object("rule") { json in
        write(rule, pack, &json)
        json.member("remedy", rule.remedy?.text)
        json.array("applies", rule.applies.map(\.says.text))
        json.array("requires") { json in
          for clause in rule.requires {
            json.object { json in
              json.member("says", clause.says.text)
              json.member("else", clause.consequence.rawValue)
              json.member("basis", clause.basis.rawValue)
              json.member("reading", clause.reading)
              json.array("cites", clause.cites)
            }
          }
        }
        json.array("unless") { json in
          for exception in rule.exceptions {
            json.object { json in
              json.member("says", exception.says.text)
              json.member("then", exception.isForReview ? "review" : "lift")
              json.array("cites", exception.cites)
            }
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private static func write(_ rule: Rule, _ pack: RulePack, _ json: inout JSONWriter) {
    json.member("id", rule.id)
    json.member("title", rule.title)
    json.member("topic", rule.topic)
    json.member("scope", rule.scope.rawValue)
    json.member("family", rule.family)
    json.array("narrows", rule.narrows)
    json.member("severity", rule.severity.rawValue)
    json.member("basis", rule.basis.rawValue)
    json.member("reading", rule.reading)
    switch rule.acts {
    case .role(let role): json.member("acts", role)
    case .expression: json.null("acts")
    }
    json.array("informs", rule.informs)
    json.array("cites") { json in
      for id in rule.cites {
        guard let passage = pack.passage(id) else { continue }
        json.object { json in
          json.member("passage", id)
          json.member("authority", pack.authorityName(passage.authority))
          json.member("section", passage.editions.last?.section)
        }
      }
    }
    json.object("location") { json in
      json.member("path", rule.place.path)
      json.member("line", rule.place.location.line)
      json.member("column", rule.place.location.column)
    }
  }

  private static func topics(_ rules: [Rule]) -> [String] {
    var seen: Set<String> = []
    return rules.map(\.topic).filter { seen.insert($0).inserted }
  }

  private static func sections(_ rule: Rule, _ pack: RulePack) -> String {
    rule.cites.prefix(2).compactMap { pack.passage($0) }.map { passage in
      "\(pack.authorityName(passage.authority)) \(passage.editions.last?.section ?? "")"
    }.joined(separator: "; ")
  }
}

extension String {
  fileprivate func replacingHyphens() -> String {
    String(map { $0 == "-" ? " " : $0 })
  }
}
