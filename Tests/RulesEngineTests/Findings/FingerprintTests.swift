import RulesEngine
import TestSupport
import Testing

@Suite struct FingerprintTests {
  private static let rules = rule(
    """
    for_each: {b: books}
    requires:
      - {that: "b.sound", says: sound}
      - {that: "b.kind != 'atlas'", says: no atlas}
    """
  )

  private func fingerprint(_ facts: String, of key: String = "a") throws -> String {
    try #require(try check(case: facts, rules: Self.rules).result(on: key)).fingerprint
  }

  private static let plain = "books: [{number: a, sound: no, kind: novel}]"

  @Test(arguments: [
    "books: [{number: b, sound: yes}, {number: a, sound: no, kind: novel}]",
    "# a comment\n\ncase: {title: t}\n\(plain)",
    "books:\n  - kind: \"NO\"\n    sound: no\n    number: a\n",
    #"{"books": [{"number": "a", "sound": "no", "kind": "novel"}]}"#,
  ])
  func theFindingIsTheSameWhereverItStands(facts: String) throws {
    #expect(try fingerprint(facts) == fingerprint(Self.plain))
  }

  @Test(arguments: [
    "books: [{number: a, sound: no, kind: atlas}]", "books: [{number: a, kind: novel}]",
    "books: [{number: a, sound: yes, kind: atlas}]",
  ])
  func anotherFailureIsAnotherFinding(facts: String) throws {
    #expect(try fingerprint(facts) != fingerprint(Self.plain))
  }

  @Test func eachEntryAndRuleHasItsOwn() throws {
    let report = try check(
      case: "books: [{number: a, sound: no}, {number: b, sound: no}]",
      rules: Self.rules
        + rule(
          "R-2",
          """
          for_each: {b: books}
          requires: [{that: "b.sound", says: sound}]
          """
        )
    )
    let all = report.results.map(\.fingerprint)
    #expect(Set(all).count == all.count)
  }

  @Test func itHoldsNoValue() throws {
    let fingerprint = try #require(
      try check(
        case: "desk: {count: 4711}",
        rules: rule(#"requires: [{that: "desk.count < 5", says: "{desk.count} is few"}]"#)
      ).result()
    ).fingerprint
    #expect(fingerprint.contains("R-1"))
    #expect(!fingerprint.contains("4711"))
  }
}
