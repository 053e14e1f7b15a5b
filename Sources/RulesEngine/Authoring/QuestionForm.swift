/// The open questions of a role on one case, as a form to fill in, and its answers.
public struct QuestionForm: Sendable {
  /// The forms that can be written and read.
  public enum Format: String, CaseIterable, Sendable {
    case markdown, csv
  }

  /// One question.
  public struct Question: Sendable, Equatable {
    /// The path of the fact in the case file.
    public let path: String
    /// The question in words.
    public let question: String
    /// What an answer looks like.
    public let answerWith: String
    /// The rules that need it, with their sections.
    public let neededBy: String
  }

  /// The identifier of the case.
  public let identifier: String
  /// The role that is asked, in words.
  public let role: String
  /// What is asked, what is wanted most first.
  public let questions: [Question]

  /// The questions a role owes on a case.
  public init(_ report: CaseReport, role: String, pack: RulePack) {
    identifier = report.facts.identifier ?? ""
    self.role = pack.roles.title(role)
    questions = report.missing.filter { $0.fact.owedBy == role }.map { missing in
      let needs = missing.rules.map { rule in
        let sections = pack.sections(of: Array(rule.cites.prefix(1)))
        return sections.isEmpty ? rule.id : "\(rule.id) (\(sections))"
      }
      return Question(
        path: missing.fact.path,
        question: missing.fact.question,
        answerWith: pack.answerPhrase(at: missing.fact.path),
        neededBy: needs.joined(separator: "; ")
      )
    }
  }

  /// The form as text.
  ///
  /// - Parameters:
  ///   - format: The kind of form.
  ///   - marking: What stands at its top and bottom, in a way that is no answer when the form is read back.
  /// - Returns: The form.
  public func text(_ format: Format, marking: String? = nil) -> String {
    switch format {
    case .markdown:
      let line = marking.map { "# \($0)\n" }
      return (line.map { $0 + "\n" } ?? "") + markdown + (line.map { "\n" + $0 } ?? "")
    case .csv: return csv(marking.map { [["", "", $0, "", "", ""]] } ?? [])
    }
  }

  private var markdown: String {
    var text = """
      # Open questions: \(role)

      Case: \(identifier)

      Write each answer behind `Answer:`. Leave it empty if you do not know yet; write \
      `unknown: reason` if you have to find out first. Give no amounts, shares or terms of an offset.

      """
    for (index, question) in questions.enumerated() {
      text += """

        ## \(index + 1). `\(question.path)`

        \(question.question)

        Needed by \(question.neededBy). Answer with \(question.answerWith).

        Answer:

        """
    }
    return text
  }

  private func csv(_ marking: [[String]]) -> String {
    let head = ["case", "path", "question", "answer with", "needed by", "answer"]
    let rows = questions.map { question in
      [
        identifier, question.path, question.question, question.answerWith, question.neededBy, "",
      ]
    }
    return ([head] + marking + rows + marking).map { row in
      row.map { CSVTable.field($0) }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}

extension RulePack {
  /// What an answer for a fact looks like.
  func answerPhrase(at path: String) -> String {
    var path = path
    while let open = path.firstIndex(of: "["), let close = path[open...].firstIndex(of: "]"),
      path.index(after: open) != close
    {
      path.replaceSubrange(open...close, with: "[]")
    }
    if path.hasPrefix("complete.") {
      return "the day up to which nothing is missing, such as 2026-06-15"
    }
    guard let field = schema.field(at: path) else {
      if schema.id(at: path + "[]") != nil {
        return "none; if there are any, write them into the case file"
      }
      return path.hasSuffix(".date") ? FieldType.date.phrase : "what applies"
    }
    switch field.type {
    case .code(let name):
      let names = codes.first { $0.name == name }?.values.map(\.name) ?? []
      return names.isEmpty ? field.type.phrase : "one of: \(names.joined(separator: ", "))"
    case .event: return "the day, such as 2026-06-15, or no"
    case .answer, .yesNo: return "yes or no"
    case .role: return "one of: \(roles.roles.map(\.id).joined(separator: ", "))"
    default: return field.type.phrase
    }
  }
}

/// The answers of a form that was filled in.
public struct FormAnswers: Sendable {
  /// One answer.
  public struct Answer: Sendable, Equatable {
    /// The path of the fact.
    public let path: String
    /// What was written.
    public let text: String
    /// The line of the form, from 1.
    public let line: Int
  }

  /// The identifier of the case the form is about; nil if it does not say.
  public private(set) var identifier: String?
  /// The answers that were given, in the order of the form.
  public private(set) var answers: [Answer] = []

  /// Reads a form; which kind it is shows in its first line.
  public init(_ text: String) {
    let rows = CSVTable.rows(of: text)
    if let head = rows.first?.fields, head.contains("path"), head.contains("answer") {
      readTable(head, rows.dropFirst())
    } else {
      readMarkdown(text)
    }
  }

  private mutating func readTable(_ head: [String], _ rows: some Sequence<CSVTable.Row>) {
    func field(_ name: String, _ row: CSVTable.Row) -> String {
      head.firstIndex(of: name).flatMap {
        $0 < row.fields.count ? row.fields[$0] : nil
      }?.trimmingSpaces() ?? ""
    }
    for row in rows {
      if !field("case", row).isEmpty { identifier = field("case", row) }
      let (path, answer) = (field("path", row), field("answer", row))
      guard !path.isEmpty, !answer.isEmpty else { continue }
      answers.append(Answer(path: path, text: answer, line: row.line))
    }
  }

  private mutating func readMarkdown(_ text: String) {
    var path: String?
    var answer: (text: String, line: Int)?
    func finished() -> Answer? {
      guard let path, let answer, !answer.text.isEmpty else { return nil }
      return Answer(path: path, text: answer.text, line: answer.line)
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let line = String(line).trimmingSpaces()
      if line.hasPrefix("Case:"), path == nil {
        identifier = String(line.dropFirst("Case:".count)).trimmingSpaces()
      } else if line.hasPrefix("#") {
        if let answer = finished() { answers.append(answer) }
        answer = nil
        path = line.split(separator: "`", omittingEmptySubsequences: false).dropFirst().first
          .map { String($0) }
      } else if line.hasPrefix("Answer:") {
        answer = (String(line.dropFirst("Answer:".count)).trimmingSpaces(), index + 1)
      } else if let given = answer, !line.isEmpty {
        // An answer may go on, or stand, in the lines below.
        answer = (given.text.isEmpty ? line : given.text + " " + line, given.line)
      }
    }
    if let answer = finished() { answers.append(answer) }
  }
}
