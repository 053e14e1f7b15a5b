import RulesEngine
import TestSupport
import Testing

/// Findings of one family on one element are one finding.
@Suite struct FamilyTests {
  private func member(
    _ id: String,
    fact: String,
    otherwise: String = "violation",
    narrows: String = "",
    acts: String = "librarian",
    extra: String = ""
  ) -> String {
    rule(
      id,
      acts: acts,
      """
      family: card
      narrows: [\(narrows)]
      requires: [{that: "desk.\(fact)", says: \(fact), else: \(otherwise)}]
      """
    )
  }

  private func findings(_ facts: String, _ rules: String...) throws -> [String] {
    try check(case: "desk: \(facts)", rules: rules.joined()).findings.map { result in
      "\(result.rule.id) \(result.outcome.rawValue)"
        + (result.also.isEmpty ? "" : " also " + result.also.map(\.rule.id).joined(separator: ", "))
    }
  }

  @Test func theWorstSpeaks() throws {
    #expect(
      try findings(
        "{checked: no, stamped: no}",
        member("R-1", fact: "checked", otherwise: "caution"),
        member("R-2", fact: "stamped")
      ) == ["R-2 violation also R-1"]
    )
  }

  @Test func amongEqualsTheNarrowerSpeaks() throws {
    #expect(
      try findings(
        "{checked: no, stamped: no}",
        member("R-1", fact: "checked"),
        member("R-2", fact: "stamped", narrows: "R-1")
      ) == ["R-2 violation also R-1"]
    )
  }

  @Test func theNarrowerSpeaksThoughAThirdStandsBetween() throws {
    #expect(
      try findings(
        "{checked: no, stamped: no, judged: no}",
        member("R-1", fact: "checked"),
        member("R-2", fact: "stamped"),
        member("R-3", fact: "judged", narrows: "R-1, R-2")
      )
        == ["R-3 violation also R-1, R-2"]
    )
    #expect(
      try findings(
        "{checked: no, stamped: no, judged: no}",
        member("R-1", fact: "checked"),
        member("R-2", fact: "stamped"),
        member("R-3", fact: "judged", narrows: "R-1")
      )
        == ["R-2 violation also R-3, R-1"]
    )
  }

  @Test func aMemberThatIsMetSaysNothing() throws {
    #expect(
      try findings(
        "{checked: yes, stamped: no}",
        member("R-1", fact: "checked"),
        member("R-2", fact: "stamped")
      )
        == ["R-2 violation"]
    )
  }

  @Test func anUndecidedFindingAsksForWhatItsFellowsNeed() throws {
    let report = try check(
      case: "desk: {}",
      rules: member("R-1", fact: "checked") + member("R-2", fact: "stamped")
    )
    #expect(report.findings.map(\.rule.id) == ["R-1"])
    #expect(report.missing.map(\.fact.path) == ["desk.checked", "desk.stamped"])
  }

  @Test func otherElementsAreOtherFindings() throws {
    let members = ["R-1", "R-2"].map { id in
      rule(
        id,
        """
        family: books
        for_each: {b: books}
        requires: [{that: "b.sound", says: sound}]
        """
      )
    }
    let report = try check(
      case:
        "books: [{number: a, sound: no}, {number: b, sound: no}]\ncomplete: {books: 2026-12-31}",
      rules: members.joined()
    )
    #expect(report.findings.map { $0.subject.name } == ["a", "b"])
    #expect(report.findings.map { $0.also.map(\.rule.id) } == [["R-2"], ["R-2"]])
  }

  @Test func anErrorIsNeverSilenced() throws {
    let broken = rule(
      "R-2",
      """
      family: card
      requires: [{that: "desk.seen.date < as_of", says: seen}]
      """
    )
    #expect(
      try findings("{checked: no, seen: no}", member("R-1", fact: "checked"), broken)
        == ["R-2 error", "R-1 violation"]
    )
  }

  @Test func aRoleSeesTheFindingInWhichItsOwnRuleIsSilenced() throws {
    var selection = RuleSelection()
    selection.roles = ["board"]
    let pack = SmallPack(
      rules: member("R-1", fact: "checked") + member("R-2", fact: "stamped", acts: "board")
    )
    let report = try check(
      case: "desk: {checked: no, stamped: no}",
      pack: try pack.compiled(),
      selection: selection
    )
    #expect(report.findings.map(\.rule.id) == ["R-1"])
  }
}
