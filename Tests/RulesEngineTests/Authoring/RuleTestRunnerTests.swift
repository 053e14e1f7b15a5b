import RulesEngine
import TestSupport
import Testing

/// The tests that stand beside the rules of a pack.
@Suite struct RuleTestRunnerTests {
  private static let base = """
    schema: loan-case/1
    as_of: 2026-06-15
    desk: {checked: yes, stamped: yes, day: 2026-06-01}
    books:
      - {number: a, sound: yes}
      - {number: b, sound: yes}
    complete: {books: 2026-12-31}
    """

  private static let rules =
    rule(
      "R-1",
      """
      requires:
        - {that: "desk.checked", says: checked}
        - {that: "desk.stamped", says: stamped, else: caution}
      """
    )
    + rule(
      "R-2",
      """
      for_each: {b: books}
      requires: [{that: "b.sound", says: sound}]
      """
    )
    + rule(
      "R-3",
      """
      due: "desk.day"
      requires: [{that: "desk.checked", says: checked}]
      """
    )
    + rule("R-4", #"requires: [{that: "size(run.packs) > 0", says: a pack is loaded}]"#)

  private static let fields = """
    run.packs: {type: list(text), label: packs, owed_by: run}
    run.protected_values[]: {type: list, label: filled fields, one: filled field, owed_by: run}
    run.protected_values[].path: {type: text, label: place of the field, owed_by: run}
    """

  private func report(_ tests: String, base: String = base) throws -> RuleTestReport {
    let pack = SmallPack(
      rules: Self.rules,
      fields: Self.fields,
      files: [
        "tests/lending.yaml": "base: tests/bases/whole.yaml\ntests:\n" + tests.indented(by: 2),
        "tests/bases/whole.yaml": base,
      ]
    )
    return try pack.compiled().runTests(in: pack.files)
  }

  @Test(arguments: [
    "- {name: n, expect: {rule: R-1, outcome: compliant}}",
    "- {name: n, set: {desk.checked: no}, expect: {rule: R-1, subject: case, outcome: violation, clause: 1, at: desk.checked, missing: []}}",
    "- {name: n, expect: {rule: R-1, outcome: compliant, cites: [LR 1.1, LR 1.1 @ print of]}}",
    "- {name: n, set: {desk.stamped: no}, expect: {rule: R-1, outcome: caution, clause: 2}}",
    "- {name: n, remove: [desk.checked], expect: {rule: R-1, outcome: indeterminate, missing: [desk.checked]}}",
    "- {name: n, remove: [desk], expect: {rule: R-1, outcome: indeterminate, missing: [desk.stamped, desk.checked]}}",
    #"- {name: n, set: {"books[1].sound": no}, expect: {rule: R-2, subject: b, outcome: violation, at: "books[1].sound"}}"#,
    #"- {name: n, set: {"books[2]": {number: c, sound: no}}, expect: {rule: R-2, subject: c, outcome: violation}}"#,
    "- {name: n, set: {books: []}, expect: {rule: R-2, subject: books, outcome: not_applicable}}",
    "- {name: n, remove: [complete], expect: {rule: R-2, subject: books, outcome: indeterminate, missing: [complete.books]}}",
    "- {name: n, set: {desk.checked: no}, as_of: 2026-06-01, expect: {rule: R-3, outcome: not_due}}",
    "- {name: n, set: {desk.checked: no}, as_of: 2026-06-02, expect: {rule: R-3, outcome: violation}}",
    "- {name: n, base: tests/bases/whole.yaml, expect: {rule: R-3, outcome: compliant}}",
    "- {name: n, set: {run.packs: [a]}, expect: {rule: R-4, outcome: compliant}}",
    "- {name: n, set: {run.packs: []}, expect: {rule: R-4, outcome: violation}}",
    "- {name: n, expect: {rule: R-4, outcome: not_applicable}}",
    "- {name: n, set: {secret.amount: filled}, expect: {rule: R-1, outcome: compliant}}",
    "- {name: n, expect: [{rule: R-1, outcome: compliant}, {rule: R-3, outcome: compliant}]}",
  ])
  func aTestPasses(test: String) throws {
    let report = try report(test)
    #expect(report.diagnostics == [])
    #expect(!report.results.isEmpty)
    #expect(report.results.compactMap(\.failure) == [])
  }

  @Test(arguments: [
    (
      "- {name: n, expect: {rule: R-1, outcome: violation}}",
      "compliant, not violation: what R-1 is about"
    ),
    (
      "- {name: n, remove: [desk.checked], expect: {rule: R-1, outcome: violation}}",
      "indeterminate, not violation: cannot be told: 1 fact is missing [missing: desk.checked]"
    ),
    (
      "- {name: n, set: {desk.checked: no}, expect: {rule: R-1, outcome: violation, clause: 2}}",
      "decided by clause 1, not by clause 2"
    ),
    (
      "- {name: n, set: {desk.checked: no, desk.stamped: no}, expect: {rule: R-1, outcome: violation, clause: 2}}",
      "decided by clause 1, not by clause 2"
    ),
    (
      "- {name: n, set: {desk.checked: no}, expect: {rule: R-1, outcome: violation, at: desk.stamped}}",
      "points at `desk.checked`, not at `desk.stamped`"
    ),
    (
      "- {name: n, expect: {rule: R-1, outcome: compliant, cites: [LR 8.2]}}",
      "does not cite LR 8.2, but LR 1.1 @ print of 2020"
    ),
    (
      "- {name: n, expect: {rule: R-1, outcome: compliant, cites: [LR 1.1 @ print of 2019]}}",
      "does not cite LR 1.1 @ print of 2019, but LR 1.1 @ print of 2020"
    ),
    (
      "- {name: n, remove: [desk.checked], expect: {rule: R-1, outcome: indeterminate, missing: [desk.day]}}",
      "misses [desk.checked], not [desk.day]"
    ),
    (
      "- {name: n, expect: {rule: R-2, subject: z, outcome: violation}}",
      "nothing came out for `z`; there is a: compliant, b: compliant"
    ),
    ("- {name: n, expect: {rule: R-9, outcome: violation}}", "there is no rule R-9"),
    (
      "- {name: n, base: tests/bases/other.yaml, expect: {rule: R-1, outcome: compliant}}",
      "there is no base case `tests/bases/other.yaml`"
    ),
    (
      "- {name: n, remove: [desk.fee], expect: {rule: R-1, outcome: compliant}}",
      "there is nothing at `desk.fee` to remove"
    ),
    (
      "- {name: n, set: {desk.chekced: no}, expect: {rule: R-1, outcome: compliant}}",
      "the changed case has a problem: unknown key `chekced` in `desk`; did you mean `checked`?"
    ),
    (
      "- {name: n, remove: [as_of], expect: {rule: R-1, outcome: compliant}}",
      "neither the test nor its base has an `as_of`"
    ),
    (
      "- {name: n, set: {run.pack: a}, expect: {rule: R-4, outcome: compliant}}",
      "`run.pack` is no fact that the command gives"
    ),
    (
      "- {name: n, set: {run.packs: a}, expect: {rule: R-4, outcome: compliant}}",
      "the changed case has a problem: `packs` is a list: write `[...]`"
    ),
    (
      "- {name: n, set: {run.protected_values: []}, expect: {rule: R-4, outcome: compliant}}",
      "`run.protected_values` is found by the program: fill in a protected field instead"
    ),
  ])
  func aFailureSaysWhatCameOutInstead(test: String, failure: String) throws {
    #expect(try report(test).results.map(\.failure) == [failure])
  }

  @Test(arguments: [
    ("- {1️⃣name: n}", "missing-key: the test has no `expect`"),
    (
      "- {name: n, expect: {rule: R-1, outcome: 1️⃣violaton}}",
      "unknown-word: `violaton` is not a value of `outcome`; did you mean `violation`?"
    ),
    (
      "- {name: n, expect: {rule: R-1, outcome: compliant, clause: 1️⃣first}}",
      "wrong-type: `first` is not the number of a clause"
    ),
    ("- {name: n, expect: 1️⃣{rule: R-1}}", "missing-key: `expect` has no `outcome`"),
  ])
  func aMistakeInATestIsNeverSkipped(test: String, message: String) throws {
    let report = try report(MarkedText(test).text)
    #expect(report.diagnostics.map { "\($0.id): \($0.message)" } == [message])
  }

  @Test func onlyTheTestsOfSomeRulesMayBeRun() throws {
    let pack = SmallPack(
      rules: Self.rules,
      fields: Self.fields,
      files: [
        "tests/lending.yaml": """
        base: tests/bases/whole.yaml
        tests:
          - {name: a, expect: {rule: R-1, outcome: compliant}}
          - {name: b, expect: {rule: R-3, outcome: compliant}}
        """, "tests/bases/whole.yaml": Self.base,
      ]
    )
    let report = try pack.compiled().runTests(in: pack.files) { $0 == "R-3" }
    #expect(report.results.map(\.test.name) == ["b"])
    #expect(report.outcomesShown == ["R-3": [.compliant]])
  }
}
