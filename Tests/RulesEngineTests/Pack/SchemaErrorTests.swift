import RulesEngine
import TestSupport
import Testing

@Suite struct SchemaErrorTests {
  private func problems(_ fields: String) -> (lines: [String], marked: MarkedText) {
    let marked = MarkedText("case_schema: loan-case/1\nfields:\n" + fields.indented(by: 2))
    var pack = SmallPack()
    pack.texts["schema.yaml"] = marked.text
    return (pack.load().problems.map(\.line), marked)
  }

  @Test(arguments: [
    ("a: {type: 1️⃣txt, label: a}", "unknown-type: `txt` is not a type of field"),
    ("a: {type: 1️⃣list(txt), label: a}", "unknown-type: `list(txt)` is not a type of field"),
    ("1️⃣a: {label: a}", "missing-key: field `a` has no `type`"),
    (
      "a: {type: text, 1️⃣lable: a}",
      "unknown-key: unknown key `lable` in field `a`; did you mean `label`?"
    ),
    (
      "milestone: {type: event, label: m}\na: {type: text, label: a, from: 1️⃣milestne}",
      "unknown-milestone: `milestne` is not an event of the schema; did you mean `milestone`?"
    ),
    (
      "a: {type: text, label: a, protected: 1️⃣maybe}",
      "bad-yes-no: `protected` is `yes` or `no`, not `maybe`"
    ),
    (
      "1️⃣b[].c: {type: text, label: c}",
      "undeclared-list: the list `b[]` is not declared before `b[].c`"
    ),
    (
      "b[]: {type: list, label: b, key: 1️⃣about}\nb[].about: {type: ref(b), label: c}",
      "bad-key: `about` cannot be the key of `b[]`"
    ),
    (
      "b[]: {type: list, label: b, key: [id, 1️⃣tags]}\nb[].id: {type: text, label: c}\nb[].tags: {type: list(text), label: d}",
      "bad-key: `tags` cannot be the key of `b[]`"
    ),
    (
      "b[]: {type: list, label: b, whole: 1️⃣always}",
      "unknown-word: `always` is not a value of `whole`"
    ),
    (
      "1️⃣a: {type: code(kinds), label: a}",
      "unknown-name: field `a`: `kinds` is not a code table; did you mean `kind`?"
    ),
    (
      "1️⃣a: {type: list(ref(b)), label: a}",
      "unknown-name: field `a`: `b` is not a list at the top of the file"
    ),
    (
      "1️⃣a: {type: text, label: a, owed_by: bord}",
      "unknown-name: field `a`: `bord` is not a role; did you mean `board`?"
    ),
  ])
  func aMistakeInTheSchemaIsSaidWithItsPlace(fields: String, message: String) {
    let (lines, marked) = problems(fields)
    #expect(lines == ["\(marked.place()) \(message)"])
  }

  @Test func aDerivationIsAnExpressionOverTheFacts() {
    let (lines, marked) = problems(
      "a: {type: integer, label: a}\nb: {type: yes_no, label: b, owed_by: derived, derived: \"a > 1️⃣c\"}"
    )
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix(marked.place()) == true)
  }

  @Test(arguments: [65, 200_000])
  func aLongPathIsRefused(names: Int) {
    let path = Array(repeating: "a", count: names).joined(separator: ".")
    // A key that is too long for one line is written after a question mark.
    let (lines, marked) = problems("? 1️⃣\(path)\n: {type: text, label: a}")
    let shown = path.prefix(60)
    #expect(lines == ["\(marked.place()) path-too-deep: `\(shown)…` has more than 64 names"])
  }

  /// A list that is keyed by a reference to itself is a mistake, and nothing is made of it.
  @Test func anEntryDoesNotStandForItself() throws {
    let pack = SmallPack(
      rules: rule(
        """
        for_each: {d: drafts}
        requires: [{that: "has(d.about)", says: "{d} and {d.about} are about something"}]
        """
      ) + rule("R-2", "for_each: {d: drafts}\nrequires: [{that: d < d, says: s}]"),
      fields: """
        drafts[]: {type: list, label: drafts, one: draft, key: about, whole: as_written}
        drafts[].about: {type: ref(drafts), label: draft it is about}
        """
    ).load()
    #expect(pack.problems.map(\.id).contains("bad-key"))
    let report = try check(
      case: "drafts: [{about: x}, {about: no}]\nas_of: 2026-01-01",
      pack: pack.pack
    )
    #expect(report.results.count == 2)
  }

  @Test func aGroupNeedsNoEntryOfItsOwn() {
    #expect(problems("a.b.c: {type: text, label: c}").lines == [])
  }
}
