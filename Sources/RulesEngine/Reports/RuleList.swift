public import CEL

/// The rules of a pack as a list.
public enum RuleList {
  /// One rule a line, by topic, with the sections of a day; without a day, those of the newest texts.
  public static func text(
    _ rules: [Rule],
    pack: RulePack,
    on day: CalendarDate? = nil,
    layout: TextLayout
  ) -> String {
    var lines: [String] = []
    for topic in topics(rules) {
      lines.append(layout.colored(topic.replacingHyphens(), .bold))
      for rule in rules where rule.topic == topic {
        let force = rule.isOff ? "off" : rule.severity.rawValue
        let head = "  \(rule.id.padded(to: 14))\(force.padded(to: 9))"
        lines += layout.wrapped(
          "\(rule.title) (\(sections(rule, pack, on: day)))",
          first: head,
          indent: head.count
        )
        for line in rule.overlayLines {
          lines += layout.wrapped(
            "overlay \(line)",
            first: String(repeating: " ", count: head.count),
            indent: head.count + 2
          )
        }
        for carried in rule.carries {
          let head = "  \(carried.id.padded(to: 14))\("".padded(to: 9))"
          lines += layout.wrapped(
            "\(carried.title) (carried by \(rule.id): \(carried.how))",
            first: head,
            indent: head.count
          )
        }
      }
      lines.append("")
    }
    lines += layout.wrapped(counts(rules, pack), first: "", indent: 0)
    return lines.map { $0 + "\n" }.joined()
  }

  /// `{"tool": ..., "rules": [...]}`.
  public static func json(
    _ rules: [Rule],
    pack: RulePack,
    on day: CalendarDate? = nil,
    tool: CheckReport.Tool
  ) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack)
      json.array("rules") { json in
        for rule in rules {
          json.object { json in write(rule, pack, on: day, &json) }
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
      json.write(tool, about: pack)
      json.object("rule") { json in
        write(rule, pack, on: nil, &json)
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

  private static func write(
    _ rule: Rule,
    _ pack: RulePack,
    on day: CalendarDate?,
    _ json: inout JSONWriter
  ) {
    json.member("id", rule.id)
    json.member("title", rule.title)
    json.member("topic", rule.topic)
    json.member("scope", rule.scope.rawValue)
    json.member("family", rule.family)
    json.array("narrows", rule.narrows)
    json.member("severity", rule.severity.rawValue)
    json.member("off", rule.isOff)
    json.overlay(of: rule)
    json.member("basis", rule.basis.rawValue)
    json.member("reading", rule.reading)
    switch rule.acts {
    case .role(let role): json.member("acts", role)
    case .expression: json.null("acts")
    }
    json.array("informs", rule.informs)
    json.array("carries") { json in
      for carried in rule.carries {
        json.object { json in
          json.member("id", carried.id)
          json.member("title", carried.title)
          json.member("scope", carried.scope.rawValue)
          json.member("how", carried.how)
        }
      }
    }
    json.array("cites") { json in
      for id in rule.cites {
        guard let passage = pack.passage(id) else { continue }
        json.object { json in
          json.member("passage", id)
          json.member("authority", pack.authorityName(passage.authority))
          let edition = day.flatMap { passage.edition(on: $0) } ?? passage.editions.last
          json.member("section", edition?.section)
        }
      }
    }
    json.object("location") { json in
      json.member("path", rule.place.path)
      json.member("line", rule.place.location.line)
      json.member("column", rule.place.location.column)
    }
  }

  /// How many entries, by scope, force and basis.
  private static func counts(_ rules: [Rule], _ pack: RulePack) -> String {
    let carried = rules.flatMap(\.carries)
    let adjacent =
      rules.count { $0.scope == .adjacent } + carried.count { $0.scope == .adjacent }
    let total = rules.count + carried.count
    let consequences = Consequence.allCases.map { consequence in
      let count = rules.count { rule in
        rule.requires.map(\.consequence).min() == consequence
      }
      return "\(count) \(consequence.rawValue)"
    }
    let bases = Basis.allCases.map { basis in
      "\(basis.rawValue) \(rules.count { $0.strongestBasis == basis })"
    }
    let off = rules.count { $0.isOff }
    let without = off == 0 ? "" : " (\(off) of them switched off)"
    return """
      \(total) entries of \(pack.id) \(pack.version): \(rules.count) rules\(without), \(carried.count) carried by them; \
      \(total - adjacent) core, \(adjacent) adjacent. At worst a rule ends in: \
      \(consequences.joined(separator: ", ")). Basis: \(bases.joined(separator: ", "))
      """
  }

  private static func topics(_ rules: [Rule]) -> [String] {
    var seen: Set<String> = []
    return rules.map(\.topic).filter { seen.insert($0).inserted }
  }

  private static func sections(_ rule: Rule, _ pack: RulePack, on day: CalendarDate?) -> String {
    var names = rule.cites.prefix(2).compactMap { pack.passage($0) }.map { passage in
      let edition = day.flatMap { passage.edition(on: $0) } ?? passage.editions.last
      return "\(pack.authorityName(passage.authority)) \(edition?.section ?? "")"
    }
    if let day, let shown = pack.shown(rule, on: day), day < shown {
      names.append("words first seen in force on \(shown)")
    }
    return names.joined(separator: "; ")
  }
}

extension RulePack {
  /// The rules whose text was in force on a day, as far as its dates are known.
  public func rulesInForce(on day: CalendarDate) -> [Rule] {
    rules.filter { rule in
      let window = CompiledWindow(rule: rule, pack: self)
      if let from = window.from, day < from { return false }
      if let to = window.to, day > to { return false }
      return true
    }
  }

  /// The first day on which the words of a rule that speak on `day` were seen in force.
  func shown(_ rule: Rule, on day: CalendarDate) -> CalendarDate? {
    CompiledWindow(rule: rule, pack: self).shown(on: day)
  }

  /// The passages that still speak and whose newest copy was read before a day, with the rules that rest on them.
  public func stalePassages(before day: CalendarDate) -> [(passage: Passage, rules: [Rule])] {
    passages.compactMap { passage in
      guard let edition = passage.editions.last, edition.to == nil, let read = edition.read,
        read < day
      else { return nil }
      let rules = rules.filter { $0.allCitations.contains(passage.id) }
      return rules.isEmpty ? nil : (passage, rules)
    }
  }
}

extension String {
  fileprivate func replacingHyphens() -> String {
    String(map { $0 == "-" ? " " : $0 })
  }
}

extension Rule {
  /// The basis of its worst clause.
  fileprivate var strongestBasis: Basis {
    requires.min { $0.consequence < $1.consequence }?.basis ?? basis
  }
}
