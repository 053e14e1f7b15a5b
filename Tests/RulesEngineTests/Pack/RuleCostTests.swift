import RulesEngine
import TestSupport
import Testing

/// A rule that could use up the steps of a case is told when the pack is loaded.
@Suite struct RuleCostTests {
  private func problems(_ body: String) -> [Diagnostic] {
    SmallPack(rules: rule(body)).load().problems
  }

  @Test func listsWithinListsWithinListsAreTooMuch() throws {
    let problems = problems(
      """
      requires:
        - that: "books.all(a, books.all(b, books.all(c, books.all(d, books.all(e, a.sound)))))"
          says: the books are sound
      """
    )
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.id == "costly-rule")
    #expect(problem.severity == .warning)
    #expect(problem.path == "rules/lending.yaml")
    #expect(problem.message.hasPrefix("`R-1` may take "))
    #expect(
      problem.message.hasSuffix(" steps on lists of 20 entries, and a case may take 1,000,000")
    )
  }

  @Test func entriesOfARuleMultiplyWhatItsClausesCost() {
    let nested = "books.all(a, books.all(b, books.all(c, a.sound == b.sound)))"
    let plain = "requires: [{that: \"\(nested)\", says: the books are sound}]\n"
    #expect(problems(plain) == [])
    #expect(problems("for_each: {x: books, y: books}\n" + plain).map(\.id) == ["costly-rule"])
  }

  @Test func anOrdinaryRuleIsNotMentioned() {
    #expect(
      problems(
        """
        for_each: {b: books, p: b.pages}
        requires: [{that: "!p.torn && books.exists(o, o.sound)", says: the page is whole}]
        """
      ) == []
    )
  }
}
