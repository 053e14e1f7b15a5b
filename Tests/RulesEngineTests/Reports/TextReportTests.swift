import RulesEngine
import TestSupport
import Testing

@Suite struct TextReportTests {
  private func text(
    _ facts: String = ReportedCase.facts,
    rules: String = ReportedCase.rules,
    options: TextReport.Options = .init(),
    layout: TextLayout = TextLayout()
  ) throws -> String {
    let (run, pack) = try checkReport(of: facts, pack: SmallPack(rules: rules))
    return TextReport.render(run, pack: pack, options: options, layout: layout)
  }

  @Test func theReportOfASmallCase() throws {
    #expect(try GoldenFile("small-case.txt").difference(from: try text()) == [])
  }

  @Test(arguments: [false, true])
  func noLineIsWiderThanTheTerminal(isByRole: Bool) throws {
    var options = TextReport.Options()
    options.showsAll = true
    options.isByRole = isByRole
    let lines = try text(options: options).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
  }

  @Test func aLongKeyDoesNotWidenTheReport() throws {
    let long = String(repeating: "LONG-", count: 30)
    let lines = try text(
      "case: {identifier: \(long)}\nbooks: [{number: \(long), sound: no}]\ndesk: {\(long): x}\n"
    ).split(separator: "\n")
    // A word is never broken, so that it can be copied; what stands beside it goes to lines of its own.
    #expect(lines.filter { $0.count > 80 && $0.drop { $0 == " " }.contains(" ") } == [])
  }

  @Test func eachDocumentIsNamed() throws {
    let text = try text("case: {identifier: A-1}\n---\ncase: {identifier: A-2}\n")
    #expect(text.contains("\ncase.yaml  A-1\n"))
    #expect(text.contains("\ncase.yaml  (document 2)  A-2\n"))
    #expect(text.contains("2 cases:"))
  }

  @Test func aPlainReportIsASCII() throws {
    let plain = try text(layout: TextLayout(isPlain: true))
    #expect(plain.utf8.allSatisfy { $0 < 0x80 })
    #expect(plain.contains("\"Atlas - ?\""))
    let broken = try text("case: {titel: “Ä”}\n“Ä”: x\n", layout: TextLayout(isPlain: true))
    #expect(broken.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func coloursAreOnlyForTerminals() throws {
    #expect(try !text().contains("\u{1B}"))
    #expect(
      try text(layout: TextLayout(usesColor: true)).contains("\u{1B}[31;1mVIOLATION\u{1B}[0m")
    )
  }

  @Test func whatAFileHoldsCannotSteerTheTerminal() throws {
    let text = try text(
      #"case: {identifier: "\e[2J", title: "\u202E\a"}"# + "\ndesk: {checked: no}\n"
    )
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func theQuietReportIsTheSummaryAndWhatIsWrongWithFiles() throws {
    var options = TextReport.Options()
    options.isQuiet = true
    let text = try text(options: options)
    #expect(text.hasPrefix("case.yaml:7:3: error: unknown key `cheked`"))
    #expect(text.contains("\n1 case (1 invalid): 1 violation, 1 caution, 0 review, 1"))
    #expect(!text.contains("R-1"))
  }

  @Test func theSummaryCountsEveryOutcome() throws {
    let summary = try text().split(separator: "\n").suffix(4).joined(separator: " ")
    for outcome in Outcome.allCases {
      let name = outcome.rawValue.split(separator: "_").joined(separator: " ")
      #expect(summary.contains(name), "\(name)")
    }
  }

  @Test func theMarkingStandsFirstAndLast() throws {
    let lines = try text("marking: SECRET\n").split(separator: "\n")
    #expect(lines.first == "SECRET")
    #expect(lines.last == "SECRET")
  }

  @Test func nothingToReportIsSaid() throws {
    let text = try text(
      "desk: {checked: yes, stamped: yes}\nbooks: []\ncomplete: {books: 2026-12-31}\n"
    )
    #expect(text.contains("nothing to report"))
  }

  @Test func eachMissingFactIsOneLineUnderWhoOwesIt() throws {
    let again = rule("R-4", #"requires: [{that: "desk.stamped", says: the card is stamped}]"#)
    let text = try text(rules: ReportedCase.rules + again)
    #expect(text.contains("\n  library board\n    desk.stamped: card stamped"))
    #expect(text.contains(" R-3 +1]"))
  }
}
