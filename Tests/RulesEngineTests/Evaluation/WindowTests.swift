import RulesEngine
import TestSupport
import Testing

/// Which day picks the text, and what follows outside of its days.
@Suite struct WindowTests {
  private func outcome(
    of window: String,
    seen: String,
    cites: String = "lending.books",
    otherwise: String = "violation",
    parameters: String = "",
    that: String = "desk.checked"
  ) throws -> RuleResult? {
    try check(
      case: "desk: {checked: no, count: 5, seen: \(seen)}",
      rules: rule(
        cites: cites,
        """
        window: \(window)
        requires: [{that: "\(that)", says: it holds, else: \(otherwise)}]
        """
      ),
      passages: """
        lending.unseen:
          authority: rules
          says: of no known day
          editions:
            - {section: "9"}
        """,
      parameters: parameters
    ).result()
  }

  @Test(arguments: [
    ("2015-01-01", "violation"), ("2014-12-31", "not_in_force"), ("2020-12-31", "violation"),
    ("2021-01-01", "not_in_force"),
  ])
  func theAnchorIsInTheWindowFromItsFirstToItsLastDay(seen: String, outcome: String) throws {
    let window = "{anchor: desk.seen, from: 2015-01-01, to: 2020-12-31}"
    #expect(try self.outcome(of: window, seen: seen)?.outcome.rawValue == outcome)
  }

  @Test(arguments: [
    ("2014-12-31", "not_in_force"), ("2015-01-01", "review"), ("2019-12-31", "review"),
    ("2020-01-01", "violation"),
  ])
  func thePassageSetsTheWindowWhereTheRuleDoesNot(seen: String, outcome: String) throws {
    let result = try self.outcome(
      of: "{anchor: desk.seen}",
      seen: seen,
      cites: "lending.seen_later"
    )
    #expect(result?.outcome.rawValue == outcome)
    #expect(result?.message.contains("first seen in force on 2020-01-01") == (outcome == "review"))
  }

  @Test func beforeItsWordsWereSeenACautionIsForReviewToo() throws {
    let result = try outcome(
      of: "{anchor: desk.seen}",
      seen: "2016-01-01",
      cites: "lending.seen_later",
      otherwise: "caution"
    )
    #expect(result?.outcome == .review)
  }

  @Test func beforeItsWordsWereSeenANoteStaysANote() throws {
    let result = try outcome(
      of: "{anchor: desk.seen}",
      seen: "2016-01-01",
      cites: "lending.seen_later",
      otherwise: "note"
    )
    #expect(result?.outcome == .note)
  }

  @Test(arguments: [("2024-12-31", "violation"), ("2025-01-01", "not_in_force")])
  func aTextThatHasEndedBindsOnlyWhatWasDoneBefore(seen: String, outcome: String) throws {
    let result = try self.outcome(of: "{anchor: desk.seen}", seen: seen, cites: "lending.ended")
    #expect(result?.outcome.rawValue == outcome)
  }

  @Test func anAnchorThatHasNotHappenedIsTheCheckDate() throws {
    let ended = try outcome(of: "{anchor: desk.seen}", seen: "no", cites: "lending.ended")
    #expect(ended?.outcome == .notInForce)
    let open = try outcome(of: "{anchor: desk.seen}", seen: "no", cites: "lending.seen_later")
    #expect(open?.outcome == .violation)
  }

  @Test func withoutAnAnchorTheCheckDateCounts() throws {
    let result = try outcome(of: "{from: 2026-06-16}", seen: "2026-01-01")
    #expect(result?.outcome == .notInForce)
  }

  private static let limits = """
    limit:
      title: greatest number of books
      type: integer
      values:
        - {to: 2021-12-31, value: 3}
        - {from: 2022-01-01, to: 2024-12-31, value: 4}
        - {from: 2025-01-01, value: 10}
    """

  @Test(arguments: [
    ("2021-12-31", "violation"), ("2024-12-31", "violation"), ("2025-01-01", "compliant"),
  ])
  func theAnchorPicksTheParameters(seen: String, outcome: String) throws {
    let result = try self.outcome(
      of: "{anchor: desk.seen}",
      seen: seen,
      parameters: Self.limits,
      that: "desk.count <= param.limit"
    )
    #expect(result?.outcome.rawValue == outcome)
  }

  @Test(arguments: [("2024-12-31", "violation"), ("2025-01-01", "compliant")])
  func anotherFactMayPickTheParameters(seen: String, outcome: String) throws {
    let result = try self.outcome(
      of: "{parameters: desk.seen}",
      seen: seen,
      parameters: Self.limits,
      that: "desk.count <= param.limit"
    )
    #expect(result?.outcome.rawValue == outcome)
  }

  @Test func anUnknownAnchorMattersWhereTheParametersMakeADifference() throws {
    let different = try outcome(
      of: "{anchor: desk.seen}",
      seen: "{unknown: asked}",
      parameters: Self.limits,
      that: "desk.count <= param.limit"
    )
    #expect(different?.outcome == .indeterminate)
    #expect(different?.missingPaths == ["desk.seen"])
    let same = try outcome(
      of: "{anchor: desk.seen}",
      seen: "{unknown: asked}",
      cites: "lending.unseen",
      parameters: Self.limits,
      that: "desk.count <= param.limit - 10"
    )
    #expect(same?.outcome == .violation)
  }

  @Test func anUnknownDayForTheParametersMattersWhereTheyMakeADifference() throws {
    let different = try outcome(
      of: "{parameters: desk.seen}",
      seen: "{unknown: asked}",
      parameters: Self.limits,
      that: "desk.count <= param.limit"
    )
    #expect(different?.outcome == .indeterminate)
    #expect(different?.missingPaths == ["desk.seen"])
  }

  @Test func anUnknownAnchorMattersWhereTheTextHasEnded() throws {
    let result = try outcome(
      of: "{anchor: desk.seen}",
      seen: "{unknown: asked}",
      cites: "lending.ended"
    )
    #expect(result?.outcome == .indeterminate)
    #expect(result?.missingPaths == ["desk.seen"])
  }

  /// What an unknown anchor leaves open is what two known ones make of it.
  @Test(arguments: [
    ("{anchor: desk.seen, from: 2020-01-01}", "lending.unseen", "violation", "indeterminate"),
    ("{anchor: desk.seen, from: 2020-01-01}", "lending.unseen", "note", "indeterminate"),
    ("{anchor: desk.seen, shown: 2020-01-01}", "lending.unseen", "violation", "indeterminate"),
    ("{anchor: desk.seen, shown: 2020-01-01}", "lending.unseen", "note", "note"),
    ("{anchor: desk.seen}", "lending.books", "caution", "indeterminate"),
    ("{anchor: desk.seen}", "lending.fees", "violation", "indeterminate"),
    ("{anchor: desk.seen}", "lending.unseen", "violation", "violation"),
  ])
  func anUnknownAnchorMattersWhereAnotherDayGivesAnotherOutcome(
    window: String,
    cites: String,
    otherwise: String,
    expected: String
  ) throws {
    func outcome(_ seen: String) throws -> String? {
      try self.outcome(of: window, seen: seen, cites: cites, otherwise: otherwise)?.outcome.rawValue
    }
    #expect(try outcome("{unknown: asked}") == expected)
    let filled = Set([try outcome("2009-01-01"), try outcome("2026-01-01")])
    #expect((filled.count > 1) == (expected == "indeterminate"))
  }

  @Test(arguments: [("2019-12-31", "7"), ("2020-01-01", "8.2")])
  func theSectionIsThatOfTheAnchorsDay(seen: String, section: String) throws {
    let result = try outcome(of: "{anchor: desk.seen}", seen: seen, cites: "lending.fees")
    #expect(result?.citations.map(\.section) == [section])
  }

  /// A text beside the governing one that did not speak yet is no ground of a finding.
  @Test(arguments: [("2009-12-31", ["1.1"]), ("2010-01-01", ["1.1", "7"])])
  func onlyTextsThatSpokeAreCited(seen: String, sections: [String]) throws {
    let cites = "lending.books, lending.fees"
    let result = try outcome(of: "{anchor: desk.seen}", seen: seen, cites: cites)
    #expect(result?.citations.map(\.section) == sections)
  }
}
