internal import CEL

extension HTMLReport {
  /// Every finding, case by case.
  func findings(_ html: inout HTMLWriter) {
    section("findings", "Findings", items: ("finding", "findings"), &html) { html in
      problemsOfTheRun(&html)
      for entry in contents.cases { write(entry, &html) }
    }
  }

  /// A rule, decision or waiver that does not count never passes in silence.
  private func problemsOfTheRun(_ html: inout HTMLWriter) {
    if !report.problems.isEmpty {
      html.element("h3", text: "Problems of the rules")
      html.element("p", text: "What the broken ones would find is not in this report.")
      for diagnostic in report.problems {
        let file = report.problemFiles.first { $0.path == diagnostic.path }
        write(diagnostic, file, .nothing, &html)
      }
    }
    for file in report.acceptanceFiles where !file.diagnostics.isEmpty {
      html.element("h3", text: "Problems of \(file.path)")
      for diagnostic in file.diagnostics { write(diagnostic, file.source, file.mask, &html) }
    }
  }

  private func write(
    _ diagnostic: Diagnostic,
    _ file: SourceFile?,
    _ mask: SourceMask,
    _ html: inout HTMLWriter
  ) {
    html.element("div", [("class", "problem \(diagnostic.severity.rawValue)")]) { html in
      html.element("p") { html in
        html.element("b", text: diagnostic.severity.rawValue)
        html.text(": \(diagnostic.message)")
      }
      if let file, let range = diagnostic.range {
        let excerpt = SourceExcerpt(file: file, range: range, mask: mask, showsKeysAbove: false)
        lines(excerpt, path: diagnostic.path, &html)
      } else {
        html.element("p", [("class", "soft small")], text: diagnostic.path)
      }
      if let help = diagnostic.help { html.element("p", text: "What to do: \(help)") }
    }
  }

  // MARK: A case

  private func write(_ entry: HTMLContents.CaseEntry, _ html: inout HTMLWriter) {
    let checked = entry.checked
    let heading = "c\(entry.number)-title"
    html.element(
      "article",
      [
        ("class", "case"), ("id", "c\(entry.number)"), ("aria-labelledby", heading),
        ("data-name", "\(entry.name) \(checked.path)"),
      ]
    ) { html in
      html.element("header") { html in
        html.element("h3", [("id", heading)], text: entry.name)
        html.element("p") { html in
          html.element("code", text: checked.path)
          if let facts = checked.report?.facts {
            html.text(" · checked for \(facts.checkDate.words)")
            html.text(" · \(facts.marking ?? "marking not known")")
          }
        }
      }
      for diagnostic in checked.allDiagnostics {
        write(diagnostic, checked.file, contents.mask(of: checked), &html)
      }
      list(entry, &html)
    }
  }

  private func list(_ entry: HTMLContents.CaseEntry, _ html: inout HTMLWriter) {
    let checked = entry.checked
    for finding in entry.open { write(finding, checked, isOpen: isOpen(finding), &html) }
    group("Cannot be decided yet", entry.undecided, checked, &html)
    group("Decided or waived", entry.closed, checked, isForPaper: true, &html)
    group("Without a finding", entry.others, checked, &html)
    if checked.report != nil, entry.open.isEmpty, entry.undecided.isEmpty, entry.closed.isEmpty,
      checked.allDiagnostics.isEmpty
    {
      let text =
        report.problems.isEmpty
        ? "Nothing to report." : "Nothing found by the rules that could be applied."
      html.element("p", [("class", "soft")], text: text)
    }
  }

  /// In a report of one case, the worst is there to read at once.
  private func isOpen(_ entry: HTMLContents.Entry) -> Bool {
    let isGrave = entry.result.outcome == .violation || entry.result.outcome == .error
    return contents.cases.count == 1 && (isGrave || contents.cases[0].open.count == 1)
  }

  private func group(
    _ title: String,
    _ entries: [HTMLContents.Entry],
    _ checked: CheckedCase,
    isForPaper: Bool = false,
    _ html: inout HTMLWriter
  ) {
    guard !entries.isEmpty else { return }
    html.element("details", [("class", isForPaper ? "group" : "group as-left")]) { html in
      html.element("summary", text: "\(title): \(entries.count)")
      for entry in entries { write(entry, checked, isOpen: false, &html) }
    }
  }

  // MARK: A finding

  private func write(
    _ entry: HTMLContents.Entry,
    _ checked: CheckedCase,
    isOpen: Bool,
    _ html: inout HTMLWriter
  ) {
    let result = entry.result
    var attributes: [HTMLWriter.Attribute] = [("class", "finding"), ("id", entry.anchor)]
    attributes += contents.filterKeys(result)
    if isOpen { attributes.append(("open", "")) }
    html.element("details", attributes) { html in
      html.element("summary") { html in
        html.element("span", [("class", "tags")]) { html in
          outcome(result.outcome, &html)
          html.text(" ")
          severity(result.rule.severity, &html)
          html.text(" ")
          let name = [result.rule.id, result.subject.key].compactMap { $0 }.joined(separator: "  ")
          html.element("span", [("class", "rule")], text: name)
        }
        html.element("h4", text: result.headline)
      }
      html.element("div", [("class", "body")]) { body(of: result, checked, &$0) }
    }
  }

  private func body(of result: RuleResult, _ checked: CheckedCase, _ html: inout HTMLWriter) {
    if result.outcome.isFinding, let range = result.place.range, let file = checked.file {
      let mask = contents.mask(of: checked)
      lines(SourceExcerpt(file: file, range: range, mask: mask), path: checked.path, &html)
    }
    html.element("dl", [("class", "fields")]) { html in
      if result.headline != result.message { field("Outcome", result.message, &html) }
      if let remedy = result.remedy { field("To do", remedy, name: "do", &html) }
      for other in result.besides {
        field("Besides", other.sentence, &html)
      }
      if result.outcome.isFinding { whoActs(result, &html) }
      if let due = result.due { field("By", due.description, &html) }
      if let state = result.baselineState {
        field("Baseline", state == .new ? "new" : "known", &html)
      }
      for entry in result.acceptance?.fields(pack.roles) ?? [] {
        field(entry.name.capitalizedFirst, entry.text, &html)
      }
      if !result.sectionNames.isEmpty {
        field("Section", result.sectionNames.joined(separator: "; "), &html)
      }
      field("Rule", "\(result.rule.id): \(result.rule.title)", &html)
      if let reading = result.reading, result.basis == .reading {
        field("Our reading", reading, &html)
      }
      for line in result.rule.overlayLines { field("Overlay", line, &html) }
      for other in result.also {
        field("Also", "\(other.rule.id) (\(other.outcome.words)): \(other.message)", &html)
      }
    }
    missing(of: result, &html)
    clauses(of: result, checked, &html)
  }

  private func field(
    _ title: String,
    _ text: String,
    name: String? = nil,
    _ html: inout HTMLWriter
  ) {
    html.element("dt", text: title)
    html.element("dd", [("class", name)], text: text)
  }

  private func whoActs(_ result: RuleResult, _ html: inout HTMLWriter) {
    let told = input.informed(result)
    html.element("dt", text: "Who acts")
    html.element("dd") { html in
      html.text(input.actor(result))
      guard !told.isEmpty else { return }
      html.element("span", [("class", "soft")], text: " (tell: \(told.joined(separator: ", ")))")
    }
  }

  /// What is missing to decide it, and who owes it.
  private func missing(of result: RuleResult, _ html: inout HTMLWriter) {
    guard !result.missing.isEmpty else { return }
    html.element("h5", text: "Missing")
    html.element("ul", [("class", "facts")]) { html in
      for fact in result.missing {
        html.element("li") { html in
          html.element("b", text: fact.label)
          html.text(" ")
          html.element("code", text: fact.path)
          html.text(", owed by \(owner(fact))")
          if let due = fact.due { html.text(", by \(due)") }
          if let reason = fact.reason { html.text(", said: \(reason)") }
        }
      }
    }
  }

  /// Who owes a fact.
  func owner(_ fact: MissingFact) -> String {
    fact.owedBy.map { pack.roles.title($0) } ?? "nobody who is named"
  }
}

extension RuleResult {
  /// What is wrong; where that cannot be told, what it is about.
  fileprivate var headline: String {
    outcome == .indeterminate || message.isEmpty ? rule.title : message
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
