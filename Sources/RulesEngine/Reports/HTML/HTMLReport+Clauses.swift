internal import CEL

extension HTMLReport {
  /// The most facts shown for a clause over a long list.
  private static let mostFacts = 12
  /// The longest value that is shown whole.
  private static let longestValue = 200

  /// Why: what became of each clause, and which facts it read.
  func clauses(of result: RuleResult, _ checked: CheckedCase, _ html: inout HTMLWriter) {
    guard !result.clauses.isEmpty, let facts = checked.report?.facts else { return }
    html.element("h5", text: "Why, clause by clause")
    html.element("ol", [("class", "clauses")]) { html in
      for clause in result.clauses { write(clause, facts, &html) }
    }
  }

  private func write(_ clause: ClauseResult, _ facts: Case, _ html: inout HTMLWriter) {
    html.element("li", [("class", clause.isTelling ? clause.verdict.rawValue : nil)]) { html in
      html.element("p", [("class", "verdict")]) { html in
        html.element("b", text: clause.verdict.words)
        html.text(" ")
        html.element("span", text: clause.part.words)
      }
      html.element("div") { html in
        html.element("p", text: clause.says)
        if let error = clause.error {
          html.element("p", [("class", "facts")], text: "cannot be evaluated: \(error)")
        }
        guard !clause.reads.isEmpty else { return }
        html.element("ul", [("class", "facts")]) { html in
          for origin in clause.reads.prefix(Self.mostFacts) { fact(origin, facts, &html) }
          let more = clause.reads.count - Self.mostFacts
          if more > 0 { html.element("li", text: "and \(counted(more, "more fact"))") }
        }
      }
    }
  }

  private func fact(_ origin: Origin, _ facts: Case, _ html: inout HTMLWriter) {
    let node = facts.node(origin)
    html.element("li") { html in
      html.element("code", text: facts.path(of: origin))
      html.text(" ")
      if let value = node.shownText {
        let isLong = value.count > Self.longestValue
        html.element("b", text: isLong ? value.prefix(Self.longestValue) + " ..." : value)
      } else {
        html.text(node.state.absence)
      }
      if node.state == .derived {
        html.text(" derived")
      } else if let range = node.range {
        html.text(" line \(facts.file.location(at: range.start).line)")
      }
    }
  }
}

extension ClauseResult {
  /// A requirement that is not met, or anything left open, is why; an exception that does not hold is not.
  fileprivate var isTelling: Bool { part == .requires || verdict == .undetermined }
}

extension Verdict {
  fileprivate var words: String {
    self == .notApplicable ? "does not count" : rawValue.replacingUnderscores()
  }
}

extension ClauseResult.Part {
  fileprivate var words: String {
    switch self {
    case .applies: "applies when"
    case .requires: "requires"
    case .unless: "unless"
    }
  }
}

extension FactState {
  /// Why there is no value to show.
  fileprivate var absence: String {
    switch self {
    case .absent: "not in the file"
    case .unknown: "declared unknown"
    case .unreadable: "cannot be read"
    case .protected: "protected, not shown"
    case .value, .no, .derived: ""
    }
  }
}
