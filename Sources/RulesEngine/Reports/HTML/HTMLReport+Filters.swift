extension HTMLReport {
  /// The form by which the page is filtered and searched; the script shows it, so that none stands there without one.
  func filters(_ html: inout HTMLWriter) {
    guard contents.cases.contains(where: { !$0.listed.isEmpty || !$0.others.isEmpty }) else {
      return
    }
    let attributes: [HTMLWriter.Attribute] = [
      ("class", "filters"), ("id", "filters"), ("role", "search"),
      ("aria-label", "Filter the report"), ("hidden", ""),
    ]
    html.element("form", attributes) { html in
      html.element("div", [("class", "row")]) { html in
        html.element("label") { html in
          html.text("Search")
          html.void("input", [("type", "search"), ("id", "q"), ("autocomplete", "off")])
        }
        let severities = Severity.allCases.map { ($0.rawValue, $0.rawValue) }
        choice("Severity", key: "s", severities, &html)
        choice("Role", key: "r", numbered(contents.roles.map { pack.roles.title($0) }), &html)
        choice("Section", key: "c", numbered(contents.sections), &html)
      }
      outcomes(&html)
      html.element("div", [("class", "end")]) { html in
        html.element("p", [("id", "count"), ("role", "status")], text: "")
        html.element(
          "button",
          [("type", "button"), ("id", "open"), ("aria-pressed", "false")],
          text: "Open every finding"
        )
        html.element("button", [("type", "button"), ("id", "clear")], text: "Clear filters")
      }
    }
  }

  private func outcomes(_ html: inout HTMLWriter) {
    html.element("fieldset") { html in
      html.element("legend", text: "Outcome")
      html.element("div", [("class", "toggles")]) { html in
        for outcome in contents.outcomes {
          html.element(
            "button",
            [("type", "button"), ("aria-pressed", "false"), ("data-o", outcome.rawValue)]
          ) { html in
            self.outcome(outcome, &html)
            html.text(" ")
            html.element("span", [("class", "n")], text: "\(contents.count(outcome))")
          }
        }
      }
    }
  }

  private func numbered(_ names: [String]) -> [(value: String, name: String)] {
    names.enumerated().map { ("\($0.offset)", $0.element) }.sorted { $0.name < $1.name }
  }

  private func choice(
    _ title: String,
    key: String,
    _ choices: [(value: String, name: String)],
    _ html: inout HTMLWriter
  ) {
    html.element("label") { html in
      html.text(title)
      html.element("select", [("data-key", key), ("autocomplete", "off")]) { html in
        // An attribute without a value is an empty one.
        html.element("option", [("value", "")], text: "any")
        for choice in choices {
          html.element("option", [("value", choice.value)], text: choice.name)
        }
      }
    }
  }
}
