/// Offices to ask, for people and programs.
public enum ContactReport {
  /// One office after the other.
  public static func text(_ list: ContactList, pack: RulePack, layout: TextLayout) -> String {
    var lines: [String] = []
    for contact in list.contacts {
      lines += layout.wrapped(contact.office, first: "", indent: 2).map { layout.heading($0) }
      if let reach = contact.reach {
        lines += layout.wrapped(reach, first: "  reach: ", indent: 4)
      }
      for subject in contact.subjects {
        let sections = pack.sections(of: subject.cites)
        let reading = subject.basis == .reading ? "our reading of " : ""
        let text = sections.isEmpty ? "" : " (\(reading)\(sections))"
        lines += layout.wrapped(subject.about + text, first: "  - ", indent: 4)
      }
      if let overlay = contact.overlay { lines.append("  added by the overlay \(overlay)") }
      lines.append("")
    }
    if !list.notPublic.isEmpty {
      lines += layout.wrapped("Not public: \(list.notPublic).", first: "", indent: 0)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `{"tool": ..., "contacts": [...]}`.
  public static func json(_ list: ContactList, pack: RulePack, tool: CheckReport.Tool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack)
      json.member("title", list.title)
      json.member("notPublic", list.notPublic)
      json.array("contacts") { json in
        for contact in list.contacts {
          json.object { json in
            json.member("office", contact.office)
            json.member("role", contact.role)
            json.member("reach", contact.reach)
            json.array("ask") { json in
              for subject in contact.subjects {
                json.object { json in
                  json.member("about", subject.about)
                  json.array("cites", subject.cites)
                  json.member("sections", pack.sections(of: subject.cites))
                  json.member("basis", subject.basis?.rawValue)
                }
              }
            }
            json.member("overlay", contact.overlay)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}
