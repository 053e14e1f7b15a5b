internal import CEL

/// The report as one HTML page: it needs no other file and no network, and is read without a script too.
struct HTMLReport {
  let input: ReportInput
  let statement: ReportStatement
  let contents: HTMLContents
  let worklists: [Worklist.OfRole]

  var report: CheckReport { input.report }
  var pack: RulePack { input.pack }
  var options: TextReport.Options { input.options }

  /// Writes the page: a function of what was given and of nothing else.
  static func render(_ input: ReportInput) -> String {
    let page = HTMLReport(
      input: input,
      statement: ReportStatement(input),
      contents: HTMLContents(input.report, options: input.options),
      worklists: Worklist(input.report, pack: input.pack, roles: input.options.roles)
        .lists(withInformation: input.options.showsAll)
    )
    var html = HTMLWriter()
    page.write(to: &html)
    return html.html
  }

  private func write(to html: inout HTMLWriter) {
    html.element("html", [("lang", "en")]) { html in
      html.element("head") { head(&$0) }
      html.element("body") { body(&$0) }
    }
  }

  /// Nothing may be loaded from anywhere, and no script runs but this one.
  private static var policy: String {
    "default-src 'none'; script-src '\(HTMLScript.hash)'; style-src 'unsafe-inline'; "
      + "base-uri 'none'; form-action 'none'"
  }

  private func head(_ html: inout HTMLWriter) {
    html.void("meta", [("charset", "utf-8")])
    html.void("meta", [("http-equiv", "Content-Security-Policy"), ("content", Self.policy)])
    html.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    html.void("meta", [("name", "color-scheme"), ("content", "light dark")])
    html.void("meta", [("name", "referrer"), ("content", "no-referrer")])
    html.element("title", text: "\(title) (\(report.tool.name))")
    html.code("style", HTMLStyle.sheet)
    html.pageMarking(statement.markingText)
  }

  private func body(_ html: inout HTMLWriter) {
    html.element("a", [("class", "skip"), ("href", "#findings")], text: "Go to the findings")
    html.element("header") { html in
      marking(&html)
      html.element("div", [("class", "page head")]) { opening(&$0) }
    }
    html.element("main", [("class", contents.isLong ? "page long" : "page")]) { html in
      overview(&html)
      filters(&html)
      findings(&html)
      work(&html)
      missing(&html)
      about(&html)
    }
    html.element("footer", [("class", "foot")]) { marking(&$0) }
    html.code("script", HTMLScript.code)
  }

  private func marking(_ html: inout HTMLWriter) {
    html.element("p", [("class", "marking")], text: statement.markingText)
  }

  // MARK: The head of the page

  private var title: String {
    switch report.cases.count {
    case 0: "No case was checked"
    case 1: report.cases[0].report?.facts.identifier.map { "Case \($0)" } ?? report.cases[0].path
    default:
      report.caseCount == 0
        ? "No case could be checked" : "\(counted(report.caseCount, "case")) checked"
    }
  }

  private func opening(_ html: inout HTMLWriter) {
    html.element("p", [("class", "kind")], text: pack.title)
    html.element("h1", text: title)
    html.element("p", [("class", "lead")], text: lead)
    html.element("p", [("class", "soft small")], text: days)
    html.element("nav", [("class", "contents"), ("aria-label", "Contents")]) { html in
      html.element("ul") { html in
        for (anchor, name) in [
          ("overview", "Overview"), ("findings", "Findings"), ("worklists", "Worklists"),
          ("missing", "Missing facts"), ("about", "About this report"),
        ] {
          html.element("li") { $0.element("a", [("href", "#\(anchor)")], text: name) }
        }
      }
    }
  }

  /// What it comes to, in one or two sentences.
  private var lead: String {
    var grave: [String] = []
    for outcome in [Outcome.error, .violation, .review, .caution] {
      let count = contents.count(outcome)
      if count > 0 { grave.append(counted(count, outcome.rawValue)) }
    }
    var sentences: [String] = []
    if report.invalidCount > 0 {
      sentences.append("\(counted(report.invalidCount, "file")) with mistakes.")
    }
    if !grave.isEmpty { sentences.append(listed(grave) + ".") }
    let undecided = contents.count(.indeterminate)
    if undecided > 0 {
      let facts = report.cases.reduce(0) { $0 + ($1.report?.missing.count ?? 0) }
      sentences.append(
        "\(counted(undecided, "result")) cannot be decided yet, for want of \(counted(facts, "fact"))."
      )
    }
    guard sentences.isEmpty else { return sentences.joined(separator: " ") }
    return report.problems.isEmpty
      ? "Nothing to report." : "Nothing found by the rules that could be applied."
  }

  /// For which days the rules were applied.
  private var days: String {
    let dates = report.cases.compactMap { $0.report?.facts.checkDate }
    guard let first = dates.first else { return "" }
    if dates.allSatisfy({ $0 == first }) { return "Checked for \(first.words)" }
    let days = Set(dates.map(\.date)).sorted()
    if days.count == 1 { return "Checked for \(days[0])" }
    return
      "Checked for \(days.count) days from \(days[0]) to \(days[days.count - 1]), as each case says"
  }
}

extension HTMLReport {
  /// `1 finding`, `2 findings`.
  func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A shape and the word.
  func outcome(_ outcome: Outcome, _ html: inout HTMLWriter) {
    html.element("span", [("class", "oc \(outcome.rawValue)")], text: outcome.words)
  }

  /// Bars and the word.
  func severity(_ severity: Severity, _ html: inout HTMLWriter) {
    html.element("span", [("class", "sev \(severity.rawValue)")], text: severity.rawValue)
  }

  /// A section of the page with its heading, and the sentence that stands there when no item fits the filters.
  func section(
    _ id: String,
    _ title: String,
    items: (one: String, many: String)? = nil,
    _ html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    var attributes: [HTMLWriter.Attribute] = [("id", id), ("aria-labelledby", "\(id)-title")]
    if let items { attributes += [("data-one", items.one), ("data-many", items.many)] }
    html.element("section", attributes) { html in
      html.element("h2", [("id", "\(id)-title")], text: title)
      if let items {
        let none = "No \(items.one) fits these filters."
        html.element("p", [("class", "empty"), ("hidden", "")], text: none)
      }
      body(&html)
    }
  }
}

extension Outcome {
  /// Its name in words.
  var words: String { rawValue.replacingUnderscores() }
}

extension CheckDate {
  /// The day and who chose it.
  var words: String {
    switch source {
    case .option: "\(date) (given with --as-of)"
    case .project: "\(date) (the project file's as_of)"
    case .file: "\(date) (the file's as_of)"
    case .today: "\(date) (today in UTC: no as_of in the file counts)"
    }
  }
}
