import RulesEngine
import TestSupport
import Testing

/// A role's open questions as a form, and its answers back into the case file.
@Suite struct QuestionFormTests {
  private static let rules =
    rule(
      "R-1",
      "requires: [{that: \"desk.checked\", says: checked}, {that: \"desk.stamped\", says: stamped}]"
    )
    + rule("R-2", "for_each: {b: books}\nrequires: [{that: \"b.sound\", says: sound}]")

  private static let text = """
    schema: loan-case/1
    as_of: 2026-06-15
    # What the desk did.
    desk: {day: 2026-06-01}   # more to come
    books:
      - number: a   # the first
        sound: yes
      - {number: b}

    """

  private func report(_ text: String = Self.text) throws -> (CaseReport, CompiledPack) {
    let pack = try SmallPack(rules: Self.rules).compiled()
    return (try check(case: text, pack: pack), pack)
  }

  @Test func everyOpenQuestionOfTheRoleIsAskedAndNoOther() throws {
    let (report, pack) = try report()
    let asked = ["librarian", "board", "reader"].map { role in
      QuestionForm(report, role: role, pack: pack.pack).questions.map(\.path)
    }
    #expect(asked == [["desk.checked"], ["desk.stamped", "complete.books"], ["books[1].sound"]])
  }

  @Test(arguments: QuestionForm.Format.allCases)
  func answersGoBackIntoTheFile(format: QuestionForm.Format) throws {
    var text = Self.text
    var changes = 0
    for role in ["librarian", "board", "reader"] {
      let (report, pack) = try report(text)
      let form = QuestionForm(report, role: role, pack: pack.pack).text(format)
      let answers = FormAnswers(filled(form, format))
      let result = CaseAnswers(answers, into: report.facts, pack: pack, hostDerivations: [:])
      #expect(result.refused.map(\.reason) == [])
      changes += result.changes.count { $0.isNew }
      text = String(decoding: result.bytes, as: UTF8.self)
    }
    #expect(changes == 5)
    #expect(
      text == """
        schema: loan-case/1
        as_of: 2026-06-15
        # What the desk did.
        desk: {day: 2026-06-01, checked: yes, stamped: no}   # more to come
        books:
          - number: a   # the first
            sound: yes
          - {number: b, sound: {unknown: "at the binder, until June"}}
        complete:
          books: 2026-06-15

        """
    )
  }

  /// The form with the answers that are known.
  private func filled(_ form: String, _ format: QuestionForm.Format) -> String {
    form.split(separator: format == .csv ? "\r\n" : "## ").map { part -> String in
      let answer = Self.answers.first { path, _ in
        part.contains(format == .csv ? ",\(path)," : "`\(path)`")
      }?.1
      guard let answer else { return String(part) }
      let text = String(part)
      return format == .csv
        ? text + "\"\(answer)\"" : text.replacing("Answer:", with: "Answer: \(answer)")
    }.joined(separator: format == .csv ? "\r\n" : "## ")
  }

  private static let answers = [
    ("desk.checked", "yes"), ("desk.stamped", "no"), ("complete.books", "2026-06-15"),
    ("books[1].sound", "unknown: at the binder, until June"),
  ]

  @Test(arguments: [
    ("desk.checked", "perhaps"), ("desk.day", "2026-02-30"), ("books[7].sound", "yes"),
    ("desk.nonsense", "1"),
  ])
  func whatTheSchemaDoesNotTakeIsRefused(path: String, answer: String) throws {
    let (report, pack) = try report()
    let form = "Case: x\n\n## 1. `\(path)`\n\nAnswer: \(answer)\n"
    let result = CaseAnswers(
      FormAnswers(form),
      into: report.facts,
      pack: pack,
      hostDerivations: [:]
    )
    #expect(result.refused.count == 1 && result.filled.isEmpty)
    #expect(result.bytes == Array(Self.text.utf8))
  }
}
