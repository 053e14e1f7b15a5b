import RulesEngine
import TestSupport
import Testing

/// `explain` shows, beside the author's words, what each condition reads as and, on a case, the values that were read.
@Suite struct RuleExplanationTests {
  private let small = SmallPack(
    rules: rule(
      """
      title: a novel is lent on a checked card, for a fee
      applies:
      - {that: "case.kind == 'novel'", says: a novel is asked for}
      requires:
      - that: "milestones.lent.happened && milestones.lent.date <= date('2026-06-01')"
        says: it was lent by June
      - each: {b: books}
        that: "b.sound || b.lent.happened"
        says: "{b.number} is sound, or out"
      unless:
      - {that: "desk.fee >= 50000", says: a high fee was paid, cites: [lending.fees], then: review}
      message: m
      remedy: see to it

      """
    ).replacingTitle(),
    fields: ""
  )

  @Test func theRuleWithItsSentences() throws {
    let pack = try small.compiled()
    let rule = try #require(pack.pack.rule("R-1"))
    let text = RuleExplanation.render(rule, pack: pack, layout: TextLayout())
    #expect(try GoldenFile("explain-rule.txt").difference(from: text) == [])
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func theRuleOnACaseWithValuesAndSentences() throws {
    let pack = try small.compiled()
    let rule = try #require(pack.pack.rule("R-1"))
    let report = try check(
      case: """
        schema: loan-case/1
        case: {kind: novel}
        milestones: {opened: 2026-01-01, lent: 2026-06-02}
        books:
        - {number: A, sound: no, lent: no}
        desk: {fee: 10}
        complete: {books: 2026-06-01}

        """,
      pack: pack
    )
    let text = RuleExplanation.render(
      rule,
      on: CheckedCase(report),
      pack: pack,
      layout: TextLayout()
    )
    #expect(try GoldenFile("explain-case.txt").difference(from: text) == [])
  }

  @Test func theSentencesAsJSON() throws {
    let pack = try small.compiled()
    let rule = try #require(pack.pack.rule("R-1"))
    let tool = CheckReport.Tool(name: "check-offset", version: "0.0.0")
    let json = RuleExplanation.json(rule, pack: pack, tool: tool)
    #expect(try GoldenFile("explain-rule.json").difference(from: json) == [])
  }
}

extension String {
  /// The rule helper gives a title; the one here is its own.
  fileprivate func replacingTitle() -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("what R-1 is about") }.joined(separator: "\n")
  }
}
