import RulesEngine
import TestSupport
import Testing

/// What each kind of change does to a rule, and what a finding says about it.
@Suite struct OverlayChangeTests {
  private static let pack = SmallPack(
    rules: rule(
      """
      requires:
        - {that: "desk.checked", says: the card is checked}
        - {that: "desk.stamped", says: the card is stamped, else: caution, remedy: stamp it}
      message: the card is not in order
      remedy: put the card in order
      """
    ) + rule("R-2", #"requires: [{that: "desk.checked", says: checked}]"#)
  )

  private static let facts = """
    schema: loan-case/1
    marking: UNCLASSIFIED
    desk: {checked: no, stamped: yes, count: 1}

    """

  private func result(_ overlays: SmallOverlay..., of rule: String = "R-1", facts: String = facts)
    throws -> (result: RuleResult?, problems: [String])
  {
    var (pack, problems) = RulePack.decode(Self.pack.files)
    for overlay in overlays { problems += pack.lay(overlay.files) }
    let (compiled, errors) = CompiledPack.compile(pack)
    let report = try check(case: facts, pack: compiled)
    return (report.result(of: rule), (problems + errors).map(\.line))
  }

  @Test func anUntouchedRuleHasNoMark() throws {
    let (result, problems) = try result(
      SmallOverlay(changes: "- {rule: R-2, severity: low}")
    )
    #expect(result?.rule.overlayLines == [])
    #expect(problems == [])
  }

  struct Sample: CustomTestStringConvertible {
    let change: String
    let mark: String
    var isLoosening = false
    var outcome = "violation high"
    var message = "the card is not in order"
    var remedy = "put the card in order"

    var testDescription: String { change }
  }

  static let samples = [
    Sample(
      change: "severity: critical",
      mark: "severity critical instead of high",
      outcome: "violation critical"
    ),
    Sample(
      change: "severity: low",
      mark: "severity low instead of high",
      isLoosening: true,
      outcome: "violation low"
    ),
    Sample(
      change: #"message: "{desk.count} card is not in order""#,
      mark: "message reworded",
      message: "1 card is not in order"
    ),
    Sample(
      change: "remedy: ask the desk",
      mark: "remedy reworded (clause 2 keeps its own)",
      remedy: "ask the desk"
    ),
    Sample(
      change: "clause: {number: 1, else: caution}",
      mark: "clause 1 ends in caution instead of violation",
      isLoosening: true,
      outcome: "caution high"
    ),
    Sample(
      change: "clause: {number: 2, else: violation}",
      mark: "clause 2 ends in violation instead of caution"
    ),
    Sample(
      change: "clause: {number: 1, remedy: ask the desk, message: not checked}",
      mark: "message of clause 1 reworded; remedy of clause 1 reworded",
      message: "not checked",
      remedy: "ask the desk"
    ),
    Sample(
      change: #"requires_also: [{that: "desk.count > 1", says: there are two, else: note}]"#,
      mark: "clause 3 added"
    ),
  ]

  @Test(arguments: samples)
  func aChangeShowsInTheFinding(_ sample: Sample) throws {
    let overlay = SmallOverlay(changes: "- rule: R-1\n  \(sample.change)")
    let (result, problems) = try result(overlay)
    #expect(problems == [])
    let found = try #require(result)
    #expect(found.rule.overlayLines == ["desk-office: \(sample.mark)"])
    #expect(found.rule.overlayMarks.contains(where: \.isLoosening) == sample.isLoosening)
    #expect("\(found.outcome.rawValue) \(found.rule.severity.rawValue)" == sample.outcome)
    #expect(found.message == sample.message)
    #expect(found.remedy == sample.remedy)
  }

  @Test func aRequirementThatWasAddedIsJudgedWithTheOthers() throws {
    let overlay = SmallOverlay(
      changes: """
        - rule: R-1
          requires_also:
            - {that: "desk.count > 1", says: two books, cites: [desk.rule], message: only one book}
        """,
      files: ["authorities.yaml": Self.authorities]
    )
    let facts = Self.facts.replacing("checked: no", with: "checked: yes")
    let (result, problems) = try result(overlay, facts: facts)
    #expect(problems == [])
    #expect(result?.outcome == .violation)
    #expect(result?.message == "only one book")
    #expect(result?.citations.map(\.authority) == ["LR", "Desk"])
    #expect(result?.fingerprint == "R-1/case/requires.3=not_met")
  }

  static let authorities = """
    authorities:
      desk: {title: Procedure of the desk, short: Desk}
    passages:
      desk.rule:
        authority: desk
        says: two books at least
        editions:
          - {section: "1", from: 2020-01-01, shown: 2020-01-01, read: 2026-01-01}

    """

  @Test func aRuleThatIsSwitchedOffIsKnownAndNotApplied() throws {
    let overlay = SmallOverlay(changes: "- {rule: R-1, switch_off: another desk does it}")
    let (pack, problems) = Self.pack.load(overlay)
    #expect(problems.map(\.line) == [])
    let report = try check(case: Self.facts, pack: pack)
    #expect(report.results.map(\.rule.id) == ["R-2"])
    #expect(pack.pack.rule("R-1")?.isOff == true)
    #expect(
      pack.pack.loosenings.map { "\($0.rule.id): \($0.marks.map(\.change))" }
        == [#"R-1: ["switched off: another desk does it"]"#]
    )
  }

  @Test func anAddedRuleFindsBesideThoseOfThePackAndNeverSpeaksForThem() throws {
    let pack = SmallPack(
      rules: rule("R-1", "family: card\n" + #"requires: [{that: "desk.checked", says: checked}]"#)
    )
    let overlay = SmallOverlay(
      rules: rule(
        "A-1",
        severity: "info",
        "family: card\n" + #"requires: [{that: "desk.checked", says: checked}]"#
      )
    )
    let (compiled, problems) = pack.load(overlay)
    #expect(problems.map(\.line) == [])
    let report = try check(case: Self.facts, pack: compiled)
    #expect(report.results.map(\.rule.id) == ["R-1", "A-1"])
    #expect(report.results.flatMap(\.also).isEmpty)
    #expect(report.result(of: "A-1")?.rule.overlayLines == ["desk-office: rule added"])
    #expect(report.result(of: "A-1")?.rule.addingOverlay == "desk-office")
  }

  @Test func overlaysApplyInOrderAndTheLaterOneHolds() throws {
    let first = SmallOverlay("first", changes: "- {rule: R-1, severity: low}")
    let second = SmallOverlay("second", changes: "- {rule: R-1, severity: critical}")
    let (result, problems) = try result(first, second)
    #expect(result?.rule.severity == .critical)
    #expect(
      problems == [
        "9:27 overlay-conflict: rule R-1: severity critical instead of low, where the overlay "
          + "first said: severity low instead of high"
      ]
    )
    #expect(
      result?.rule.overlayLines == [
        "first: severity low instead of high", "second: severity critical instead of low",
      ]
    )
    #expect(try self.result(second, first).result?.rule.severity == .low)
  }

  @Test func overlaysThatChangeDifferentThingsDoNotConflict() throws {
    let first = SmallOverlay("first", changes: "- {rule: R-1, severity: low}")
    let second = SmallOverlay("second", changes: "- {rule: R-1, message: not in order}")
    #expect(try result(first, second).problems == [])
    let off = SmallOverlay("third", changes: "- {rule: R-1, switch_off: not needed}")
    #expect(try result(first, off).problems.map { $0.contains("overlay-conflict") } == [true])
  }

  @Test func rolesAndOfficesAreAddedAndNamed() throws {
    let overlay = SmallOverlay(
      files: [
        "roles.yaml": "roles:\n  desk: {title: the desk}\n",
        "contacts.yaml": """
        offices:
          - {office: The desk, role: desk, reach: room 4, ask: [{about: cards, cites: [lending.books]}]}

        """,
      ]
    )
    let (pack, problems) = Self.pack.load(overlay)
    #expect(problems.map(\.line) == [])
    #expect(pack.pack.roles.title("desk") == "the desk")
    #expect(pack.pack.overlays.map(\.id) == ["desk-office"])
    var (list, _) = ContactList.read(Self.pack.files, pack: pack.pack)
    let summary = try #require(pack.pack.overlays.first)
    #expect(list.add(overlay.files, of: summary, pack: pack.pack).map(\.line) == [])
    #expect(
      list.contacts.map { "\($0.office), \($0.reach ?? ""), \($0.overlay ?? "")" }
        == ["The desk, room 4, desk-office"]
    )
  }
}
