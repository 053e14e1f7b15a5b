/// Offices to ask, for people and programs.
public enum ContactReport {
  /// One office after the other.
  public static func text(_ list: ContactList, pack: RulePack, layout: TextLayout) -> String {
    var lines: [String] = []
    for contact in list.contacts {
      lines.append(layout.heading(contact.office))
      lines += layout.wrapped(contact.purpose, first: "  for    ", indent: 9)
      if let reach = contact.reach {
        lines += layout.wrapped(reach, first: "  reach  ", indent: 9)
      }
      if !contact.cites.isEmpty {
        lines += layout.wrapped(pack.sections(of: contact.cites), first: "  text   ", indent: 9)
      }
      if let overlay = contact.overlay { lines.append("  from   overlay \(overlay)") }
      lines.append("")
    }
    lines += layout.wrapped(list.about, first: "", indent: 0)
    return lines.map { $0 + "\n" }.joined()
  }

  /// `{"tool": ..., "contacts": [...]}`.
  public static func json(_ list: ContactList, pack: RulePack, tool: CheckReport.Tool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool)
      json.member("about", list.about)
      json.array("contacts") { json in
        for contact in list.contacts {
          json.object { json in
            json.member("office", contact.office)
            json.member("for", contact.purpose)
            json.member("reach", contact.reach)
            json.member("role", contact.role)
            json.array("cites", contact.cites)
            json.member("sections", pack.sections(of: contact.cites))
            json.member("overlay", contact.overlay)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}
