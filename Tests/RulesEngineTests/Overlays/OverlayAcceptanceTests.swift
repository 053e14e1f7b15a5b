import RulesEngine
import TestSupport
import Testing

/// Decisions and waivers close what the rules find with the overlays over them, and nothing else.
@Suite struct OverlayAcceptanceTests {
  private static let pack = SmallPack(
    rules: rule("R-1", #"requires: [{that: "desk.checked", says: checked, else: review}]"#)
  )

  /// The findings, what is told of the file, and the text of the report.
  private func run(
    _ overlay: SmallOverlay,
    _ entries: String,
    kind: Acceptance.Kind = .decision,
    marking: String = "UNCLASSIFIED"
  ) throws -> (outcomes: [String], problems: [String], text: String, isPublic: Bool) {
    let (compiled, problems) = Self.pack.load(overlay)
    #expect(problems.map(\.line) == [])
    let facts = try check(
      case: "schema: loan-case/1\nmarking: UNCLASSIFIED\ndesk: {checked: no}\n",
      pack: compiled
    )
    var report = CheckReport(
      tool: .init(name: "check-offset", version: "0.0.0"),
      packs: [.init(compiled.pack, digest: "sha256:0000")],
      cases: [CheckedCase(facts)]
    )
    let text = (marking.isEmpty ? "" : "marking: \(marking)\n") + entries
    report.accept(
      [
        AcceptanceFile(
          path: kind.fileName,
          bytes: Array(text.utf8),
          kind: kind,
          pack: compiled.pack
        )
      ],
      pack: compiled.pack
    )
    return (
      report.cases.flatMap { $0.report?.results ?? [] }
        .map { "\($0.rule.id) \($0.outcome.rawValue)" },
      report.acceptanceFiles.flatMap(\.diagnostics).map(\.message),
      TextReport.render(report, pack: compiled.pack, options: .init(), layout: TextLayout()),
      compiled.pack.isPublic(report)
    )
  }

  private static func overlay(_ change: String) -> SmallOverlay {
    SmallOverlay(marking: "UNCLASSIFIED", changes: "- {rule: R-1, \(change)}")
  }

  private static let decision = "decisions:\n" + AcceptanceTests.decision("R-1", "case")

  @Test func whatIsClosedShowsTheOverlayToo() throws {
    let run = try run(Self.overlay("severity: low"), Self.decision)
    #expect(run.outcomes == ["R-1 decided"])
    #expect(run.problems == [])
    #expect(run.text.contains("  overlay     desk-office: severity low instead of high\n"))
    #expect(run.text.contains("Switched off or loosened by an overlay\n  R-1"))
  }

  @Test func aReviewThatAnOverlayMadeAViolationIsNotDecidedButWaived() throws {
    let overlay = Self.overlay("clause: {number: 1, else: violation}")
    let decided = try run(overlay, Self.decision)
    #expect(decided.outcomes == ["R-1 violation"])
    #expect(decided.problems.count == 1)
    let waived = try run(overlay, AcceptanceTests.waiver("R-1"), kind: .waiver)
    #expect(waived.outcomes == ["R-1 waived"])
    #expect(waived.problems == [])
  }

  @Test func aRuleThatAnOverlayAddsIsWaivedLikeAnyOther() throws {
    let overlay = SmallOverlay(
      rules: rule("A-1", #"requires: [{that: "desk.checked", says: checked}]"#)
    )
    let run = try run(overlay, AcceptanceTests.waiver("A-1"), kind: .waiver)
    #expect(run.outcomes == ["A-1 waived", "R-1 review"])
    #expect(run.problems == [])
  }

  @Test func anEntryOnARuleThatIsSwitchedOffClosesNothing() throws {
    let run = try run(Self.overlay("switch_off: the board does it"), Self.decision)
    #expect(run.outcomes == [])
    #expect(
      run.problems == ["the decision on R-1 closes nothing: an overlay switched the rule off"]
    )
  }

  @Test(arguments: [("UNCLASSIFIED", true), ("CUI", false), ("", false), ("?", false)])
  func aFileOfDecisionsIsForThePublicIfItSaysSo(_ marking: String, _ isPublic: Bool) throws {
    let run = try run(Self.overlay("severity: low"), Self.decision, marking: marking)
    #expect(run.isPublic == isPublic)
  }

  @Test func aFileThatCannotBeReadWholeMayBeMarkedOtherwise() throws {
    let run = try run(Self.overlay("severity: low"), Self.decision + "marking: [\n")
    #expect(!run.isPublic)
  }
}
