import RulesEngine
import TestSupport
import Testing

/// `--by-role`: what each role has to do, on which case, by when, under which section.
@Suite struct WorklistTests {
  private static let pack = SmallPack(
    rules: rule(
      "R-1",
      severity: "critical",
      """
      informs: [board]
      requires: [{that: "desk.checked", says: the card is checked}]
      message: the card was not checked
      remedy: check the card now
      """
    )
      + rule(
        "R-2",
        severity: "low",
        acts: "board",
        """
        for_each: {b: books}
        requires: [{that: "b.sound", says: sound, else: caution}]
        message: book {b} is not sound
        """
      )
      + rule(
        "R-3",
        severity: "medium",
        """
        due: desk.day
        requires: [{that: "desk.seen.happened", says: the reader was seen}]
        remedy: see the reader
        """
      )
      + rule("R-4", #"requires: [{that: "desk.stamped", says: the card is stamped}]"#)
  )

  private static let facts = """
    case: {identifier: LOAN-1}
    desk: {checked: yes, seen: no, day: 2026-07-01}
    books: [{number: a, sound: no}]
    complete: {books: 2026-12-31}
    ---
    case: {identifier: LOAN-2}
    desk:
      checked: no
      seen: no
      day: 2026-06-01
      stamped: {unknown: being looked for, owed_by: reader, due: 2026-08-01}
    books: []
    complete: {books: 2026-12-31}

    """

  private func text(roles: Set<String> = [], decisions: String = "") throws -> String {
    let file = decisions.isEmpty ? "decisions: []\n" : decisions
    let (report, _) = try accepting(file, case: Self.facts, pack: Self.pack)
    var options = TextReport.Options()
    options.isByRole = true
    options.roles = roles
    return TextReport.render(
      report,
      pack: try Self.pack.compiled().pack,
      options: options,
      layout: TextLayout()
    )
  }

  /// The case with the worst comes first; in it the worst, then what has a day; at the end what comes up.
  @Test func theListOfOneRole() throws {
    let expected = """
      librarian: 2 to do, 1 coming up

      LOAN-2  case.yaml  (document 2)  checked for 2026-06-15
        1.  check the card now
            why      violation, critical: the card was not checked
            section  LR 1.1
            rule     R-1, line 8
            tell     library board
        2.  see the reader
            why      violation, medium: it is not so that the reader was seen
            by       2026-06-01, which has passed
            section  LR 1.1
            rule     R-3, line 9

      LOAN-1  case.yaml  checked for 2026-06-15
        Coming up
        3.  what R-3 is about
            by       2026-07-01
            section  LR 1.1
            rule     R-3

      """
    let text = try text(roles: ["librarian"])
    #expect(text.contains("\n" + expected), "\(text)")
    #expect(!text.contains("library board: "))
  }

  @Test func whatIsOwedIsAskedInWords() throws {
    let expected = """
      reader: 1 to answer

      LOAN-2  case.yaml  (document 2)  checked for 2026-06-15
        Answer
        1.  Was the card stamped?
            write    desk.stamped
            by       2026-08-01
            said     being looked for
            for      R-4 (high)
            section  LR 1.1

      """
    let text = try text(roles: ["reader"])
    #expect(text.contains("\n" + expected), "\(text)")
  }

  @Test func rolesStandInTheOrderOfThePack() throws {
    let text = try text()
    let starts = ["\nlibrarian: ", "\nreader: ", "\nlibrary board: "].map {
      text.firstRange(of: $0)?.lowerBound
    }
    #expect(starts.allSatisfy { $0 != nil })
    let found = starts.compactMap { $0 }
    #expect(found == found.sorted())
  }

  @Test func whatIsDecidedIsNoWork() throws {
    let text = try text(
      roles: ["librarian"],
      decisions: "decisions: []\n"
    )
    #expect(text.contains("check the card now"))
    let (report, problems) = try accepting(
      AcceptanceTests.waiver("R-1").replacing("element: case", with: "element: case, case: LOAN-2"),
      kind: .waiver,
      case: Self.facts,
      pack: Self.pack
    )
    #expect(problems == [])
    var options = TextReport.Options()
    options.isByRole = true
    let waived = TextReport.render(
      report,
      pack: try Self.pack.compiled().pack,
      options: options,
      layout: TextLayout()
    )
    #expect(!waived.contains("check the card now"))
  }

  @Test func aRoleWithoutWorkIsTold() throws {
    var options = TextReport.Options()
    options.isByRole = true
    options.roles = ["board"]
    let (report, _) = try accepting(
      "decisions: []\n",
      case: "desk: {checked: yes, seen: 2026-01-01, stamped: yes}\nbooks: []\n"
        + "complete: {books: 2026-12-31}\n",
      pack: Self.pack
    )
    let text = TextReport.render(
      report,
      pack: try Self.pack.compiled().pack,
      options: options,
      layout: TextLayout()
    )
    #expect(text.contains("\nnothing to do\n"))
  }
}
