internal import CEL

extension HTMLReport {
  /// Counts by outcome, severity, role, section and case; each number leads to what it counts.
  func overview(_ html: inout HTMLWriter) {
    section("overview", "Overview", &html) { html in
      if !contents.outcomes.isEmpty { tally(&html) }
      html.element("p", [("class", "rest")], text: rest)
      html.element("div", [("class", "panels")]) { html in
        matrix(severities, &html)
        roleTable(&html)
        matrix(sectionCounts, &html)
        if contents.cases.count > 1 { matrix(caseCounts, &html) }
      }
    }
  }

  private func tally(_ html: inout HTMLWriter) {
    html.element("ul", [("class", "tally")]) { html in
      for outcome in contents.outcomes {
        html.element("li") { html in
          html.element("a", [("href", "#findings"), ("data-set", "o=\(outcome.rawValue)")]) {
            html in
            html.element("b", text: "\(contents.count(outcome))")
            html.text(" ")
            self.outcome(outcome, &html)
          }
        }
      }
    }
  }

  /// What is no finding.
  private var rest: String {
    let counts = report.counts
    let parts = [Outcome.compliant, .notApplicable, .notDue, .notInForce].map {
      "\(counts[$0] ?? 0) \($0.words)"
    }
    return "Without a finding: \(listed(parts))."
  }

  // MARK: Tables of outcomes

  /// One table: what its rows are, and how many results of each outcome stand in each.
  private struct Matrix {
    let caption: String
    var note = ""
    let head: String
    var rows: [Row] = []
    /// Whether it has the whole width.
    var isWide = false

    struct Row {
      let name: String
      var severity: Severity?
      let link: [HTMLWriter.Attribute]
      var counts: [Outcome: Int] = [:]
    }

    /// The worst first.
    mutating func sort(by outcomes: [Outcome]) {
      rows = rows.enumerated().sorted { left, right in
        for outcome in outcomes {
          let (a, b) = (left.element.counts[outcome] ?? 0, right.element.counts[outcome] ?? 0)
          if a != b { return a > b }
        }
        return left.offset < right.offset
      }.map(\.element)
    }
  }

  private var listed: [RuleResult] { contents.cases.flatMap(\.listed).map(\.result) }

  private var severities: Matrix {
    var matrix = Matrix(caption: "By severity", head: "Severity")
    let all = listed
    for severity in Severity.allCases {
      let results = all.filter { $0.rule.severity == severity }
      guard !results.isEmpty else { continue }
      matrix.rows.append(
        .init(
          name: severity.rawValue,
          severity: severity,
          link: [("href", "#findings"), ("data-set", "s=\(severity.rawValue)")],
          counts: results.outcomeCounts
        )
      )
    }
    return matrix
  }

  private var sectionCounts: Matrix {
    var matrix = Matrix(
      caption: "By section",
      note: "A finding counts under each section it rests on.",
      head: "Section",
      isWide: true
    )
    var counts: [String: [Outcome: Int]] = [:]
    for result in listed {
      for section in result.sectionNames {
        counts[section, default: [:]][result.outcome, default: 0] += 1
      }
    }
    for (number, section) in contents.sections.enumerated() {
      guard let found = counts[section] else { continue }
      matrix.rows.append(
        .init(
          name: section,
          link: [("href", "#findings"), ("data-set", "c=\(number)")],
          counts: found
        )
      )
    }
    matrix.sort(by: contents.outcomes)
    return matrix
  }

  private var caseCounts: Matrix {
    var matrix = Matrix(caption: "By case", head: "Case", isWide: true)
    matrix.rows = contents.cases.map { entry in
      .init(
        name: entry.name,
        link: [("href", "#c\(entry.number)")],
        counts: entry.listed.map(\.result).outcomeCounts
      )
    }
    matrix.sort(by: contents.outcomes)
    return matrix
  }

  private func matrix(_ matrix: Matrix, _ html: inout HTMLWriter) {
    guard !matrix.rows.isEmpty else { return }
    let first = matrix.rows.prefix(8)
    let more = matrix.rows.dropFirst(8)
    html.element("div", [("class", matrix.isWide ? "wide" : nil)]) { html in
      table(matrix, first, caption: matrix.caption, &html)
      guard !more.isEmpty else { return }
      html.element("details", [("class", "more as-left")]) { html in
        html.element("summary", text: "\(more.count) more")
        table(matrix, more, caption: nil, &html)
      }
    }
  }

  private func table(
    _ matrix: Matrix,
    _ rows: ArraySlice<Matrix.Row>,
    caption: String?,
    _ html: inout HTMLWriter
  ) {
    html.element("table", [("class", "outcomes")]) { html in
      html.element("caption", [("class", caption == nil ? "vh" : nil)]) { html in
        html.text(caption ?? "\(matrix.caption), continued")
        if caption != nil, !matrix.note.isEmpty { html.element("span", text: matrix.note) }
      }
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", [("scope", "col")], text: matrix.head)
          for outcome in contents.outcomes {
            html.element("th", [("scope", "col")]) { self.outcome(outcome, &$0) }
          }
        }
      }
      html.element("tbody") { html in
        for row in rows { write(row, &html) }
      }
    }
  }

  private func write(_ row: Matrix.Row, _ html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", [("scope", "row")]) { html in
        html.element("a", row.link) { html in
          if let severity = row.severity {
            self.severity(severity, &html)
          } else {
            html.text(row.name)
          }
        }
      }
      for outcome in contents.outcomes { number(row.counts[outcome] ?? 0, &html) }
    }
  }

  private func number(_ count: Int, _ html: inout HTMLWriter) {
    html.element("td", [("class", count == 0 ? "zero" : nil)], text: "\(count)")
  }

  // MARK: Roles

  /// What each role has to do, to answer and to look out for.
  private func roleTable(_ html: inout HTMLWriter) {
    guard !worklists.isEmpty else { return }
    html.element("div") { html in
      html.element("table") { html in
        html.element("caption", text: "By role")
        html.element("thead") { html in
          html.element("tr") { html in
            for name in ["Role", "to do", "to answer", "coming up"] {
              html.element("th", [("scope", "col")], text: name)
            }
          }
        }
        html.element("tbody") { html in
          for (number, list) in worklists.enumerated() {
            html.element("tr") { html in
              html.element("th", [("scope", "row")]) { html in
                html.element("a", [("href", "#w\(number + 1)")], text: title(list))
              }
              self.number(list.taskCount, &html)
              self.number(list.questionCount, &html)
              self.number(list.comingCount, &html)
            }
          }
        }
      }
    }
  }

  /// The role of a worklist in words.
  func title(_ list: Worklist.OfRole) -> String {
    list.role.map { pack.roles.title($0) } ?? "whoever acted or knows (nobody is named)"
  }
}

extension Worklist.OfRole {
  var taskCount: Int { cases.reduce(0) { $0 + $1.tasks.count } }
  var questionCount: Int { cases.reduce(0) { $0 + $1.questions.count } }
  var comingCount: Int { cases.reduce(0) { $0 + $1.coming.count } }
}

extension Worklist {
  /// The lists, with or without the notes that stand once at the end of the page.
  func lists(withInformation: Bool) -> [OfRole] {
    guard !withInformation else { return roles }
    return roles.compactMap { list in
      var list = list
      for index in list.cases.indices {
        list.cases[index].tasks.removeAll(where: \.isForInformation)
      }
      list.cases.removeAll(where: \.isEmpty)
      return list.cases.isEmpty ? nil : list
    }
  }
}

extension HTMLContents.CaseEntry {
  /// The identifier, or else the file; the document, where a file holds several.
  var name: String {
    let number = checked.documentNumber
    return (checked.report?.facts.identifier ?? checked.path) + number
  }
}

extension [RuleResult] {
  fileprivate var outcomeCounts: [Outcome: Int] {
    reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
  }
}
