internal import CEL

extension HTMLReport {
  /// What each role has to do, and what comes up.
  func work(_ html: inout HTMLWriter) {
    section("worklists", "Worklists", items: ("task", "tasks"), &html) { html in
      if worklists.isEmpty { html.element("p", [("class", "soft")], text: "Nothing to do.") }
      for (index, list) in worklists.enumerated() {
        role(list, id: "w\(index + 1)", counts: list.counts, &html) { html in
          for work in list.cases where !work.tasks.isEmpty || !work.coming.isEmpty {
            ofCase(work, &html) { html in
              for task in work.tasks { write(task, work, &html) }
              for duty in work.coming { write(coming: duty, work, &html) }
            }
          }
          if list.questionCount > 0 {
            html.element("p", [("class", "more")]) { html in
              let facts = "\(counted(list.questionCount, "fact")) to give: see what is missing"
              html.element("a", [("href", "#m\(index + 1)")], text: facts)
            }
          }
        }
      }
    }
  }

  /// What is missing, and who owes it.
  func missing(_ html: inout HTMLWriter) {
    let items = (one: "missing fact", many: "missing facts")
    section("missing", "What is missing, and who owes it", items: items, &html) { html in
      if worklists.allSatisfy({ $0.questionCount == 0 }) {
        html.element("p", [("class", "soft")], text: "Nothing is missing that is owed by now.")
      }
      for (index, list) in worklists.enumerated() where list.questionCount > 0 {
        let owed = counted(list.questionCount, "fact")
        role(list, id: "m\(index + 1)", counts: owed, &html) { html in
          for work in list.cases where !work.questions.isEmpty {
            ofCase(work, &html) { html in
              for question in work.questions { write(question, owedBy: list.role, work, &html) }
            }
          }
        }
      }
    }
  }

  // MARK: Parts

  private func role(
    _ list: Worklist.OfRole,
    id: String,
    counts: String,
    _ html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    let title = title(list)
    let attributes: [HTMLWriter.Attribute] = [
      ("class", "role"), ("id", id), ("aria-labelledby", "\(id)-title"), ("data-name", title),
    ]
    html.element("article", attributes) { html in
      html.element("h3", [("id", "\(id)-title")]) { html in
        html.text("\(title) ")
        html.element("span", text: counts)
      }
      body(&html)
    }
  }

  private func ofCase(
    _ work: Worklist.OfCase,
    _ html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    let name = work.facts.identifier ?? work.checked.path
    let document = work.checked.documentNumber
    let attributes =
      [("class", "of-case"), ("data-name", "\(name) \(work.checked.path)")]
      as [HTMLWriter.Attribute]
    html.element("div", attributes) { html in
      if contents.cases.count > 1 { html.element("h4", text: name + document) }
      html.element("ol") { body(&$0) }
    }
  }

  private func write(_ task: RuleResult, _ work: Worklist.OfCase, _ html: inout HTMLWriter) {
    item(contents.filterKeys(task), task.remedy ?? task.message, &html) { html in
      detail(&html) { html in
        outcome(task.outcome, &html)
        html.text(" ")
        severity(task.rule.severity, &html)
        if task.remedy != nil { html.text(" · \(task.message)") }
      }
      detail(&html) { html in
        link(task, work, &html)
        if let key = task.subject.key { html.text(", \(key)") }
        html.text(" · \(task.sectionNames.joined(separator: "; "))")
        let told = task.rule.informs.filter { $0 != task.acts }.map { pack.roles.title($0) }
        if !told.isEmpty { html.text(" · tell: \(told.joined(separator: ", "))") }
        due(task.due, work, &html)
      }
    }
  }

  private func write(coming duty: RuleResult, _ work: Worklist.OfCase, _ html: inout HTMLWriter) {
    item(contents.filterKeys(duty), duty.rule.title, &html) { html in
      detail(&html) { html in
        outcome(duty.outcome, &html)
        html.text(" ")
        link(duty, work, &html)
        html.text(" · \(duty.sectionNames.joined(separator: "; "))")
        due(duty.due, work, &html)
      }
    }
  }

  private func write(
    _ question: (fact: MissingFact, rules: [Rule]),
    owedBy role: String?,
    _ work: Worklist.OfCase,
    _ html: inout HTMLWriter
  ) {
    let (fact, rules) = question
    let keys = contents.filterKeys(
      .indeterminate,
      rules[0].severity,
      roles: role.map { [$0] } ?? [],
      sections: contents.sections(of: rules)
    )
    item(keys, fact.question, &html) { html in
      detail(&html) { html in
        html.element("code", text: fact.path)
        html.text(" · \(fact.label)")
        if let reason = fact.reason { html.text(" · said: \(reason)") }
        due(fact.due, work, &html)
      }
      detail(&html) { html in
        severity(rules[0].severity, &html)
        let names = rules.prefix(4).map(\.id).joined(separator: ", ")
        html.text(" for \(names)")
        if rules.count > 4 { html.text(" and \(rules.count - 4) more") }
      }
    }
  }

  private func item(
    _ keys: [HTMLWriter.Attribute],
    _ what: String,
    _ html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    html.element("li", [("class", "item")] + keys) { html in
      html.element("p", [("class", "what")], text: what)
      body(&html)
    }
  }

  private func detail(_ html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
    html.element("p", [("class", "detail")], body)
  }

  /// The id of a rule, leading to the finding where it is in the page.
  private func link(_ result: RuleResult, _ work: Worklist.OfCase, _ html: inout HTMLWriter) {
    if let anchor = contents.anchor(of: result, in: work.checked) {
      html.element("a", [("href", "#\(anchor)")], text: result.rule.id)
    } else {
      html.text(result.rule.id)
    }
  }

  private func due(_ day: CalendarDate?, _ work: Worklist.OfCase, _ html: inout HTMLWriter) {
    guard let day else { return }
    html.text(" · ")
    let passed = day < work.facts.checkDate.date ? ", which has passed" : ""
    html.element("span", [("class", "due")], text: "by \(day)\(passed)")
  }
}

extension Worklist.OfRole {
  /// `2 to do, 3 to answer, 1 coming up`.
  fileprivate var counts: String {
    [(taskCount, "to do"), (questionCount, "to answer"), (comingCount, "coming up")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
