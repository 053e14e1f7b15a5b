import RulesEngine
import TestSupport
import Testing

/// The table of outcomes: the first row that holds is the outcome.
@Suite struct OutcomeTableTests {
  enum State: String, CaseIterable {
    case met = "yes"
    case notMet = "no"
    case undetermined = "{unknown: being asked}"
  }

  struct Clause: CustomStringConvertible {
    let otherwise: String
    let state: State

    var description: String { "\(state), else \(otherwise)" }

    static let all = ["violation", "review", "caution", "note"].flatMap { otherwise in
      State.allCases.map { Clause(otherwise: otherwise, state: $0) }
    }

    /// The row of the table this clause alone falls into.
    var row: Int {
      switch (state, otherwise) {
      case (.notMet, "violation"): 0
      case (.undetermined, "violation"): 1
      case (.notMet, "review"): 2
      case (.notMet, "caution"): 3
      case (.undetermined, _): 4
      case (.notMet, _): 5
      case (.met, _): 6
      }
    }
  }

  static let rows = [
    "violation", "indeterminate", "review", "caution", "indeterminate", "note", "compliant",
  ]

  @Test(arguments: Clause.all, Clause.all)
  func theFirstRowThatHoldsIsTheOutcome(first: Clause, second: Clause) throws {
    let report = try check(
      case: "desk: {checked: \(first.state.rawValue), stamped: \(second.state.rawValue)}",
      rules: rule(
        """
        requires:
          - {that: "desk.checked", says: the card is checked, else: \(first.otherwise)}
          - {that: "desk.stamped", says: the card is stamped, else: \(second.otherwise)}
        """
      )
    )
    #expect(report.outcome() == Self.rows[min(first.row, second.row)])
  }

  @Test(arguments: [
    ("must", "A", "violation"), ("should", "A", "caution"), ("record", "A", "note"),
    ("must", "D", "review"), ("should", "D", "caution"), ("record", "D", "note"),
  ])
  func theForceSetsTheConsequence(force: String, basis: String, outcome: String) throws {
    let report = try check(
      case: "desk: {checked: no}",
      rules: rule(
        """
        requires:
          - {that: "desk.checked", says: it is checked, force: \(force), basis: \(basis), reading: ours}
        """
      )
    )
    #expect(report.outcome() == outcome)
  }

  @Test func aClauseThatCannotBeEvaluatedIsAnErrorWhateverElseFails() throws {
    let report = try check(
      case: "desk: {checked: no, seen: no}",
      rules: rule(
        """
        requires:
          - {that: "desk.checked", says: the card is checked}
          - {that: "desk.seen.date < as_of", says: seen before today}
        """
      )
    )
    #expect(report.outcome() == "error")
    #expect(report.result()?.message.contains("requires.2") == true)
  }

  @Test func aRuleThatDoesNotApplyIsNotJudged() throws {
    let report = try check(
      case: "desk: {checked: no, stamped: no}",
      rules: rule(
        """
        applies: [{that: "desk.stamped", says: the card is stamped}]
        requires: [{that: "desk.checked", says: the card is checked}]
        """
      )
    )
    #expect(report.outcome() == "not_applicable")
    #expect(report.findings.isEmpty)
  }

  @Test(arguments: [("no", "indeterminate"), ("yes", "compliant")])
  func whetherItAppliesMattersOnlyWhereAClauseFails(checked: String, outcome: String) throws {
    let report = try check(
      case: "desk: {checked: \(checked)}",
      rules: rule(
        """
        applies: [{that: "desk.stamped", says: the card is stamped}]
        requires: [{that: "desk.checked", says: the card is checked}]
        """
      )
    )
    #expect(report.outcome() == outcome)
    if outcome == "indeterminate" { #expect(report.result()?.missingPaths == ["desk.stamped"]) }
  }

  // The other clause could not change what is found, whatever it comes to.
  @Test(arguments: [
    ("violation", "violation", ["desk.seen"]),
    ("caution", "violation", ["desk.seen", "desk.stamped"]),
    ("caution", "caution", ["desk.seen"]), ("note", "note", ["desk.seen", "desk.stamped"]),
  ])
  func onlyClausesThatCanChangeTheOutcomeTellWhatTheyMiss(
    failing: String,
    open: String,
    missing: [String]
  ) throws {
    let report = try check(
      case: "desk: {checked: no}",
      rules: rule(
        """
        applies: [{that: "desk.seen.happened", says: the card was seen}]
        requires:
          - {that: "desk.checked", says: the card is checked, else: \(failing)}
          - {that: "desk.stamped", says: the card is stamped, else: \(open)}
        """
      )
    )
    #expect(report.outcome() == "indeterminate")
    #expect(report.result()?.missingPaths.sorted() == missing)
  }

  @Test func oneConditionThatDoesNotHoldSettlesThatTheRuleDoesNotApply() throws {
    let report = try check(
      case: "desk: {checked: no, stamped: no}",
      rules: rule(
        """
        applies:
          - {that: "desk.judged", says: the reader is reliable}
          - {that: "desk.stamped", says: the card is stamped}
        requires: [{that: "desk.checked", says: the card is checked}]
        """
      )
    )
    #expect(report.outcome() == "not_applicable")
  }

  @Test func allMissingFactsThatCouldChangeTheVerdictAreCollected() throws {
    let report = try check(
      case: "desk: {count: 3}",
      rules: rule(
        """
        requires:
          - {that: "desk.count > 5 && desk.judged", says: already decided, else: caution}
          - {that: "desk.checked || desk.stamped", says: one of both}
        """
      )
    )
    #expect(report.outcome() == "indeterminate")
    #expect(report.result()?.missingPaths == ["desk.checked", "desk.stamped"])
  }

  @Test func theFindingSaysWhatIsWrongWithTheFactsInIt() throws {
    let report = try check(
      case: "desk: {count: 12, keeper: board, seen: 2026-03-04}\ncase: {kind: atlas}",
      rules: rule(
        """
        requires: [{that: "desk.count <= 10", says: at most ten books}]
        message: "{desk.count} books of {case.kind}, seen {desk.seen}, kept by {desk.keeper}"
        remedy: take back {desk.count - 10}
        """
      )
    )
    let result = try #require(report.result())
    #expect(result.message == "12 books of an atlas, seen 2026-03-04, kept by library board")
    #expect(result.remedy == "take back 2")
  }

  @Test func theDecidingClauseSpeaksItsOwnMessageAndCites() throws {
    let report = try check(
      case: "desk: {checked: no}",
      rules: rule(
        """
        requires:
          - {that: "desk.checked", says: it is checked, message: own message, remedy: own remedy,
             cites: [lending.fees], basis: B}
        message: message of the rule
        remedy: remedy of the rule
        """
      )
    )
    let result = try #require(report.result())
    #expect(result.message == "own message")
    #expect(result.remedy == "own remedy")
    #expect(result.basis == .excerpt)
    #expect(result.citations.map(\.passage) == ["lending.books", "lending.fees"])
  }

  @Test func whoActsMayBeWhoeverAFactNames() throws {
    let rules = rule(
      acts: "{from: desk.keeper}",
      """
      requires: [{that: "desk.checked", says: the card is checked}]
      """
    )
    let known = try check(case: "desk: {checked: no, keeper: board}", rules: rules)
    #expect(known.result()?.acts == "board")
    let unknown = try check(case: "desk: {checked: no}", rules: rules)
    #expect(unknown.outcome() == "violation")
    #expect(unknown.result()?.acts == nil)
  }
}
