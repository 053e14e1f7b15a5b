import RulesEngine
import TestSupport
import Testing

/// `explain` shows, beside the author's words, what each condition reads as and, on a case, the values that were read.
@Suite struct RuleExplanationTests {
  @Test func theRuleWithItsSentences() throws {
    let pack = try PolicyPack.compiled()
    let rule = try #require(pack.pack.rule("OFF-CTR-003"))
    let text = RuleExplanation.render(rule, pack: pack, layout: TextLayout())
    #expect(try GoldenFile("explain-rule.txt").difference(from: text) == [])
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func aRuleOfTwoClausesOnACase() throws {
    let pack = try PolicyPack.compiled()
    let rule = try #require(pack.pack.rule("OFF-CTR-002"))
    let report = try check(
      case: """
        schema: fms-case/1
        case: {program: fms}
        contracts:
        - contract_number: W56HZV-26-C-0001
          price_agreed: 2026-12-01
          offset_costs:
            included: yes
            disclosed_to_contracting_officer: 2026-11-30
            amount_disclosed: no
        complete: {contracts: 2027-01-15}

        """,
      pack: pack,
      asOf: "2027-01-15"
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
    let pack = try PolicyPack.compiled()
    let rule = try #require(pack.pack.rule("OFF-FUND-001"))
    let tool = CheckReport.Tool(name: "check-offset", version: "0.0.0")
    let json = RuleExplanation.json(rule, pack: pack, tool: tool)
    #expect(try GoldenFile("explain-rule.json").difference(from: json) == [])
  }
}
