import RulesEngine
import TestSupport
import Testing

/// What reports say about overlays: the marks in findings, what was loosened, the packs and the marking.
@Suite struct OverlayReportTests {
  private static let pack = SmallPack(
    rules: rule("R-1", #"requires: [{that: "desk.checked", says: checked}]"#)
      + rule("R-2", #"requires: [{that: "desk.stamped", says: stamped}]"#)
      + rule("R-3", #"requires: [{that: "desk.checked", says: checked}]"#)
  )

  private func report(
    _ overlays: SmallOverlay...,
    desk: String = "{checked: no, stamped: yes}",
    marking: String = "marking: UNCLASSIFIED"
  ) throws -> (report: CheckReport, pack: RulePack) {
    var (pack, _) = RulePack.decode(Self.pack.files)
    for overlay in overlays { _ = pack.lay(overlay.files) }
    let compiled = CompiledPack.compile(pack).pack
    let facts = try check(
      case: "schema: loan-case/1\nas_of: 2026-06-15\n\(marking)\ndesk: \(desk)\n",
      pack: compiled
    )
    var report = CheckReport(
      tool: .init(name: "check-offset", version: "0.0.0"),
      packs: [.init(pack, digest: "sha256:0000")]
        + pack.overlays.map { .init($0, of: pack, digest: "sha256:1111") },
      cases: [CheckedCase(facts)]
    )
    report.refusedOverlays = pack.refusedOverlays
    return (report, compiled.pack)
  }

  private func text(
    _ run: (report: CheckReport, pack: RulePack),
    isQuiet: Bool = false,
    isByRole: Bool = false
  ) -> String {
    var options = TextReport.Options()
    options.isQuiet = isQuiet
    options.isByRole = isByRole
    return TextReport.render(run.report, pack: run.pack, options: options, layout: TextLayout())
  }

  private static let tightening = SmallOverlay(changes: "- {rule: R-1, severity: critical}")
  private static let loosening = SmallOverlay(
    "mild-office",
    marking: "UNCLASSIFIED",
    changes: """
      - {rule: R-2, switch_off: the board does it}
      - {rule: R-3, severity: info}
      """
  )

  @Test func aFindingSaysWhatTheOverlayChanged() throws {
    let run = try report(Self.tightening)
    #expect(text(run).contains("  overlay     desk-office: severity critical instead of high\n"))
    let json = JSONReport.render(run.report, pack: run.pack, showsAll: false)
    let flat = json.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      flat.contains(
        #""overlay": { "id": "desk-office", "changes": [ { "overlay": "desk-office", "change": "#
          + #""severity critical instead of high", "loosens": false } ] }"#
      )
    )
    #expect(flat.contains(#""overlay": null"#))
  }

  @Test func aRuleThatWasLoosenedIsListedEvenIfNothingIsFound() throws {
    let run = try report(Self.loosening, desk: "{checked: yes, stamped: yes}")
    let list = """
      Switched off or loosened by an overlay
        R-2           mild-office: switched off: the board does it
        R-3           mild-office: severity info instead of high

      """
    #expect(text(run).contains("  nothing to report\n"))
    #expect(text(run).contains(list))
    #expect(text(run, isQuiet: true).contains(list))
    #expect(text(run, isByRole: true).contains(list))
    #expect(LooseningList.text(run.pack, layout: TextLayout()) == "\n" + list)
    let json = JSONReport.render(run.report, pack: run.pack, showsAll: false)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      json.contains(
        #""loosened": [ { "rule": "R-2", "off": true, "overlay": "mild-office", "change": "#
          + #""switched off: the board does it", "loosens": true }, { "rule": "R-3", "off": false,"#
      )
    )
    #expect(!text(try report(Self.tightening)).contains("Switched off or loosened"))
  }

  @Test(arguments: CheckReport.Format.allCases)
  func whatWasLoosenedIsToldInEveryForm(_ format: CheckReport.Format) throws {
    let run = try report(Self.loosening, desk: "{checked: yes, stamped: yes}")
    let text = format.render(ReportInput(run.report, pack: run.pack))
    #expect(text.contains("switched off: the board does it"))
  }

  @Test func aWorklistSaysWhatTheOverlayChangedUnderTheMarkingOfAll() throws {
    let change = "desk-office: severity critical instead of high\n"
    let list = text(try report(Self.tightening), isByRole: true)
    #expect(list.contains("      overlay  " + change))
    #expect(list.hasPrefix("PROPRIETARY\n") && list.hasSuffix("\nPROPRIETARY\n"))
    let asked = text(try report(Self.tightening, desk: "{stamped: yes}"), isByRole: true)
    #expect(asked.contains("      overlay  R-1: " + change))
  }

  @Test func anExplanationInJSONListsWhatWasLoosened() throws {
    let (compiled, _) = Self.pack.load(Self.loosening)
    let rule = try #require(compiled.pack.rule("R-1"))
    let json = RuleExplanation.json(
      rule,
      pack: compiled,
      tool: .init(name: "check-offset", version: "0.0.0")
    )
    #expect(json.contains(#""change": "switched off: the board does it""#))
  }

  @Test func whatIsMissingForAChangedRuleNamesTheOverlay() throws {
    let run = try report(Self.tightening, desk: "{stamped: yes}")
    #expect(
      text(run).contains("  overlay     R-1: desk-office: severity critical instead of high\n")
    )
  }

  @Test func theOverlayIsAmongThePacks() throws {
    let run = try report(Self.tightening)
    let line = "overlay desk-office 2.0.0 (sha256:1111, PROPRIETARY, as of 2026-01-01)"
    #expect(text(run).split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(line))
    let json = JSONReport.render(run.report, pack: run.pack, showsAll: false)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      json.contains(
        #""marking": "PROPRIETARY", "overlayOf": "small-library", "asOf": "2026-01-01" }"#
      )
    )
  }

  @Test(arguments: [
    ("UNCLASSIFIED", "marking: UNCLASSIFIED", "UNCLASSIFIED"),
    ("PROPRIETARY", "marking: UNCLASSIFIED", "PROPRIETARY"),
    ("PROPRIETARY", "marking: SECRET", "SECRET"),
    ("SECRET", "", "SECRET (the marking of 1 file is not known)"),
  ])
  func theHighestMarkingStandsAtTopAndBottom(_ overlay: String, _ facts: String, _ shown: String)
    throws
  {
    let run = try report(SmallOverlay(marking: overlay), marking: facts)
    let lines = text(run).split(separator: "\n")
    #expect(lines.first ?? "" == shown)
    #expect(lines.last ?? "" == shown)
    #expect(run.pack.isPublic == (overlay == "UNCLASSIFIED"))
    let isForAnybody = run.report.cases.allSatisfy { run.pack.isPublic($0) }
    #expect(isForAnybody == (facts == "marking: UNCLASSIFIED"))
    #expect(run.pack.isPublic(run.report) == (run.pack.isPublic && isForAnybody))
  }

  @Test func aRefusedOverlayIsAFileWhoseMarkingIsNotKnown() throws {
    let run = try report(SmallOverlay(files: ["overlay.yaml": "overlay: a\n"]))
    #expect(text(run).hasPrefix("UNCLASSIFIED (the marking of 1 file is not known)\n"))
  }

  @Test func listsShowWhatIsOff() throws {
    let (_, pack) = try report(Self.loosening)
    let list = RuleList.text(pack.rules, pack: pack, layout: TextLayout())
    #expect(list.contains("  R-2           off      what R-2 is about (LR 1.1)\n"))
    #expect(list.contains("overlay mild-office: switched off: the board does it\n"))
    #expect(list.contains("3 rules (1 of them switched off)"))
    #expect(!RoleList.text(pack, layout: TextLayout()).contains("acts on 3 rules"))
  }

  @Test(arguments: QuestionForm.Format.allCases)
  func theMarkingOfAFormIsNoAnswer(_ format: QuestionForm.Format) throws {
    let run = try report(Self.tightening, desk: "{stamped: yes}")
    let report = try #require(run.report.cases.first?.report)
    let form = QuestionForm(report, role: "librarian", pack: run.pack)
    let text = form.text(format, marking: "PROPRIETARY")
    #expect(text.split(separator: "PROPRIETARY", omittingEmptySubsequences: false).count == 3)
    #expect(FormAnswers(text).answers == [])
    let answered = text.replacing("Answer:\n", with: "Answer: yes\n")
    if format == .markdown { #expect(FormAnswers(answered).answers.map(\.text) == ["yes"]) }
    #expect(FormAnswers(text).identifier == FormAnswers(form.text(format)).identifier)
  }
}
