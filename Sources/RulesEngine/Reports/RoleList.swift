/// The roles of a pack and what the texts give them to do.
public enum RoleList {
  /// One role a line.
  public static func text(_ pack: RulePack, layout: TextLayout) -> String {
    let width = (pack.roles.roles.map(\.id.count).max() ?? 0) + 2
    return pack.roles.roles.flatMap { role in
      let count = rules(of: role.id, in: pack).count
      let tail = count == 0 ? "" : count == 1 ? " (acts on 1 rule)" : " (acts on \(count) rules)"
      return layout.wrapped(
        role.title + tail,
        first: role.id.padded(to: width),
        indent: width
      )
    }.map { $0 + "\n" }.joined()
  }

  /// One role with its duties and rules.
  public static func text(_ role: Role, pack: RulePack, layout: TextLayout) -> String {
    var lines = ["\(layout.colored(role.id, .bold))  \(role.title)", ""]
    if role.duties.isEmpty {
      lines += layout.wrapped(
        "No duty on offsets of this role stands in the public texts that were read.",
        first: "",
        indent: 0
      )
    }
    for duty in role.duties {
      lines += layout.wrapped(
        "\(duty.duty) (\(sections(duty, pack)))",
        first: "  - ",
        indent: 4
      )
    }
    list("Rules on which it acts", rules(of: role.id, in: pack), &lines, layout)
    list("Rules of whose findings it is told", rulesTelling(role.id, in: pack), &lines, layout)
    let facts = facts(owedBy: role.id, in: pack)
    if !facts.isEmpty {
      let count = facts.reduce(0) { $0 + $1.fields.count }
      lines += [
        "", layout.heading("Facts it owes (\(count)); check-offset ask asks for those of a case"),
      ]
      for group in facts {
        let names = group.fields.map { field in
          let below = field.path.dropFirst(group.name.count + 1)
          return below.isEmpty ? (field.type == .entries ? "the list" : "itself") : String(below)
        }.joined(separator: ", ")
        lines += layout.wrapped(names, first: "  \(group.name): ", indent: 4)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func list(
    _ title: String,
    _ rules: [Rule],
    _ lines: inout [String],
    _ layout: TextLayout
  ) {
    guard !rules.isEmpty else { return }
    lines += ["", layout.heading(title)]
    for rule in rules {
      lines += layout.wrapped(rule.title, first: "  \(rule.id.padded(to: 14))", indent: 16)
    }
  }

  /// `{"tool": ..., "roles": [...]}`.
  public static func json(_ roles: [Role], pack: RulePack, tool: CheckReport.Tool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack)
      json.array("roles") { json in
        for role in roles {
          json.object { json in
            json.member("id", role.id)
            json.member("title", role.title)
            json.member("short", role.short)
            json.member("side", role.side)
            json.array("duties") { json in
              for duty in role.duties {
                json.object { json in
                  json.member("duty", duty.duty)
                  json.array("cites", duty.cites)
                  json.member("sections", sections(duty, pack))
                }
              }
            }
            json.array("rules", rules(of: role.id, in: pack).map(\.id))
            json.array("informedOf", rulesTelling(role.id, in: pack).map(\.id))
            json.array("owes", facts(owedBy: role.id, in: pack).flatMap(\.fields).map(\.path))
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private static func rules(of role: String, in pack: RulePack) -> [Rule] {
    pack.rules.filter { rule in
      guard !rule.isOff else { return false }
      if case .role(role) = rule.acts { return true }
      return false
    }
  }

  private static func rulesTelling(_ role: String, in pack: RulePack) -> [Rule] {
    pack.rules.filter { $0.informs.contains(role) }
  }

  /// The facts that the schema gives a role to supply, by the group or list at the top of the file they stand in.
  private static func facts(owedBy role: String, in pack: RulePack) -> [(
    name: String, fields: [SchemaField]
  )] {
    var groups: [(name: String, fields: [SchemaField])] = []
    for field in pack.schema.fields where !field.isProtected && field.owner == .role(role) {
      let name = field.path.split(separator: ".").first.map(String.init) ?? ""
      if groups.last?.name != name { groups.append((name, [])) }
      groups[groups.count - 1].fields.append(field)
    }
    return groups
  }

  private static func sections(_ duty: Role.Duty, _ pack: RulePack) -> String {
    var seen: Set<String> = []
    return duty.cites.compactMap { pack.passage($0) }.map { passage in
      "\(pack.authorityName(passage.authority)) \(passage.editions.last?.section ?? "")"
    }.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }
}
