import Testing

@testable import CEL

@Suite struct NameSuggestionTests {
  private let names = ["funding", "milestones", "contracts", "case", "terms_of_sale", "id"]

  @Test(arguments: [
    ("fundng", "funding"), ("fudning", "funding"), ("Funding", "funding"), ("cases", "case"),
    ("csae", "case"), ("terms-of-sale", "terms_of_sale"), ("term_of_sales", "terms_of_sale"),
  ])
  func aSlipIsRecognised(typed: String, meant: String) {
    #expect(nearestName(to: typed, in: names) == meant)
  }

  @Test(arguments: ["price", "", "fun", "casualty", "ix", String(repeating: "a", count: 5000)])
  func anotherWordIsNotASlip(typed: String) {
    #expect(nearestName(to: typed, in: names) == nil)
  }

  @Test func theAnswerDoesNotDependOnTheOrder() {
    #expect(nearestName(to: "abcx", in: ["abcd", "abce"]) == "abcd")
    #expect(nearestName(to: "abcx", in: ["abce", "abcd"]) == "abcd")
  }
}
