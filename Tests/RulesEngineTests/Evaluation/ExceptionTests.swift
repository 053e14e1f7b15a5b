import RulesEngine
import TestSupport
import Testing

@Suite struct ExceptionTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let then: String
    let facts: String
    let outcome: String
    var otherwise = "violation"
    var missing: [String] = []

    var testDescription: String { name }
  }

  @Test(arguments: [
    Sample(
      name: "an exception lifts what is not met",
      then: "lift",
      facts: "{checked: no, stamped: yes}",
      outcome: "compliant"
    ),
    Sample(
      name: "an exception that does not hold lifts nothing",
      then: "lift",
      facts: "{checked: no, stamped: no}",
      outcome: "violation"
    ),
    Sample(
      name: "an exception that is not known makes a violation indeterminate",
      then: "lift",
      facts: "{checked: no}",
      outcome: "indeterminate",
      missing: ["desk.stamped"]
    ),
    Sample(
      name: "an exception that is not known leaves a caution",
      then: "lift",
      facts: "{checked: no}",
      outcome: "caution",
      otherwise: "caution"
    ),
    Sample(
      name: "an exception is not needed where all is met",
      then: "review",
      facts: "{checked: yes, stamped: yes}",
      outcome: "compliant"
    ),
    Sample(
      name: "an exception for review sends a failure to a person",
      then: "review",
      facts: "{checked: no, stamped: yes}",
      outcome: "review"
    ),
    Sample(
      name: "an exception for review sends a caution to a person",
      then: "review",
      facts: "{checked: no, stamped: yes}",
      outcome: "review",
      otherwise: "caution"
    ),
    Sample(
      name: "an exception for review that is not known makes a violation indeterminate",
      then: "review",
      facts: "{checked: no}",
      outcome: "indeterminate",
      missing: ["desk.stamped"]
    ),
    Sample(
      name: "an exception does not lift what is not known",
      then: "lift",
      facts: "{stamped: yes}",
      outcome: "indeterminate",
      missing: ["desk.checked"]
    ),
  ])
  func anException(_ sample: Sample) throws {
    let report = try check(
      case: "desk: \(sample.facts)",
      rules: rule(
        """
        requires: [{that: "desk.checked", says: the card is checked, else: \(sample.otherwise)}]
        unless: [{that: "desk.stamped", says: the card is stamped, then: \(sample.then)}]
        """
      )
    )
    let result = try #require(report.result())
    #expect(result.outcome.rawValue == sample.outcome)
    #expect(result.missingPaths == sample.missing)
  }

  @Test(arguments: [
    // What may still lift the failure makes it indeterminate, though a person would look at it otherwise.
    ("{checked: no, stamped: yes}", "indeterminate", ["desk.seen"]),
    ("{checked: no, stamped: yes, seen: no}", "review", []),
    ("{checked: no, seen: no}", "indeterminate", ["desk.stamped"]),
    ("{checked: no}", "indeterminate", ["desk.seen", "desk.stamped"]),
    ("{checked: no, seen: 2026-01-05}", "compliant", []),
  ])
  func anExceptionForReviewBesideOneThatLifts(facts: String, outcome: String, missing: [String])
    throws
  {
    let report = try check(
      case: "desk: \(facts)",
      rules: rule(
        """
        requires: [{that: "desk.checked", says: the card is checked}]
        unless:
          - {that: "desk.stamped", says: the card is stamped, then: review}
          - {that: "desk.seen.happened", says: the card was seen}
        """
      )
    )
    let result = report.result()
    #expect(result?.outcome.rawValue ?? "compliant" == outcome)
    #expect(result?.missingPaths.sorted() ?? [] == missing)
  }

  @Test func anExceptionThatCannotBeEvaluatedIsAnError() throws {
    let report = try check(
      case: "desk: {checked: no, seen: no}",
      rules: rule(
        """
        requires: [{that: "desk.checked", says: the card is checked}]
        unless: [{that: "desk.seen.date < as_of", says: seen before}]
        """
      )
    )
    #expect(report.outcome() == "error")
    #expect(report.result()?.message.contains("unless.1") == true)
  }

  @Test func theFindingSaysWhichExceptionSendsItToAPerson() throws {
    let report = try check(
      case: "desk: {checked: no, stamped: yes}",
      rules: rule(
        """
        requires: [{that: "desk.checked", says: the card is checked}]
        unless: [{that: "desk.stamped", says: the board has stamped it, then: review}]
        message: the card is not checked
        """
      )
    )
    #expect(report.result()?.message == "the card is not checked (the board has stamped it)")
  }
}
