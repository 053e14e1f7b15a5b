import RulesEngine
import TestSupport
import Testing

/// Rules that are repeated for the entries of a list.
@Suite struct ForEachTests {
  private let sound = rule(
    """
    for_each: {b: books}
    requires: [{that: "b.sound", says: the book is sound}]
    message: book {b} is not sound
    """
  )
  private let torn = rule(
    """
    for_each: {b: books, p: b.pages}
    requires: [{that: "!p.torn", says: the page is whole}]
    """
  )

  /// Four lists over each other have thousands of millions of entries; each rule over them says once that it gave up.
  @Test func tooManyEntriesEndTheRule() throws {
    let lists = "for_each: {a: books, b: books, c: books, d: books}\n"
    let body = lists + "requires: [{that: a.sound, says: it is sound}]"
    let report = try check(
      case: "books: [" + (0..<300).map { "{number: b\($0), sound: yes}" }.joined(separator: ", ")
        + "]\ncomplete: {books: 2026-12-31}",
      rules: rule(body) + rule("R-2", body)
    )
    let failures = report.results.filter { $0.outcome == .error }
    #expect(failures.map(\.rule.id) == ["R-1", "R-2"])
    #expect(failures.allSatisfy { $0.message.hasSuffix("the case has too many entries") })
    #expect(report.results.count == SourceLimits().maxResults + 2)
  }

  @Test func eachEntryHasAnOutcomeUnderItsStableKey() throws {
    let report = try check(
      case: """
        books: [{number: a, sound: yes}, {number: b, sound: no}, {number: c}]
        complete: {books: 2026-12-31}
        """,
      rules: sound
    )
    #expect(report.outcomes() == ["a: compliant", "b: violation", "c: indeterminate"])
    let result = try #require(report.result(on: "b"))
    #expect(result.message == "book b is not sound")
    #expect(result.place.path == "books[1].sound")
    #expect(result.subject.path == "books[1]")
    #expect(report.result(on: "c")?.missingPaths == ["books[2].sound"])
  }

  @Test(arguments: [
    ("books: [{number: a, sound: yes}]", ["a: compliant", "books: indeterminate"]),
    ("books: []", ["books: indeterminate"]),
    ("case: {title: t}", ["books: indeterminate"]),
    ("books: []\ncomplete: {books: 2026-12-31}", ["books: not_applicable"]),
  ])
  func aListThatMayHaveMoreEntriesHasAnOutcomeOfItsOwn(facts: String, outcomes: [String]) throws {
    #expect(try check(case: facts, rules: sound).outcomes() == outcomes)
  }

  @Test func anEmptyCompleteListHasNothingToCheck() throws {
    let report = try check(case: "books: []\ncomplete: {books: 2026-12-31}", rules: sound)
    #expect(report.result(on: "books")?.hasNothingToCheck == true)
  }

  @Test func entriesWithoutTheirKeyAreCalledByTheirPlace() throws {
    let report = try check(
      case: "books: [{sound: no}]\ncomplete: {books: 2026-12-31}",
      rules: sound
    )
    #expect(report.outcomes() == ["books[0]: violation"])
  }

  @Test func severalFieldsMayMakeTheKey() throws {
    let report = try check(
      case: """
        loans: [{reader: r, day: 2026-01-01, signed: no}, {reader: r, day: 2026-01-02, signed: yes}]
        complete: {loans: 2026-12-31}
        """,
      rules: rule(
        """
        for_each: {l: loans}
        requires: [{that: "l.signed", says: it is signed}]
        """
      )
    )
    #expect(report.outcomes() == ["r / 2026-01-01: violation", "r / 2026-01-02: compliant"])
  }

  @Test func listsInListsAreKeyedByBoth() throws {
    let report = try check(
      case: """
        books:
          - {number: a, pages: [{name: p, torn: yes}, {name: q, torn: no}]}
          - {number: b, pages: []}
          - {number: c}
        complete: {books: 2026-12-31}
        """,
      rules: torn
    )
    #expect(
      report.outcomes() == [
        "a / p: violation", "a / q: compliant", "books[1].pages: not_applicable",
        "books[2].pages: indeterminate",
      ]
    )
  }

  @Test func anEntryThatCannotBeReadIsIndeterminate() throws {
    let report = try check(
      case: "books: [a, {number: b, sound: yes}]\ncomplete: {books: 2026-12-31}",
      rules: sound
    )
    #expect(report.outcomes() == ["b: compliant", "books[0]: indeterminate"])
  }

  @Test func aReferenceIsFollowedForwardAndMayBeNo() throws {
    let rules = rule(
      """
      for_each: {n: notes}
      requires:
        - {when: "has(n.about)", that: "n.about.sound", says: "{n.about} is sound"}
      """
    )
    let report = try check(
      case: """
        notes: [{id: x, about: b}, {id: y, about: no}, {id: z}]
        books: [{number: a}, {number: b, sound: no}]
        """,
      rules: rules
    )
    #expect(report.outcomes() == ["x: violation", "y: not_applicable", "z: indeterminate"])
    #expect(report.result(on: "x")?.clauses.first?.says == "b is sound")
    #expect(report.result(on: "z")?.missingPaths == ["notes[2].about"])
  }

  @Test func aReferenceIntoAListThatIsThereTwiceIsUnknownAndNotAnError() throws {
    let report = try check(
      case: """
        notes: [{id: x, about: b}]
        books: [{number: b, sound: no}]
        books: [{number: b, sound: yes}]
        """,
      rules: rule(
        """
        for_each: {n: notes}
        requires: [{that: "n.about.sound", says: sound}]
        """
      )
    )
    #expect(report.outcomes() == ["x: indeterminate"])
  }

  @Test(arguments: ["{k: \"books.map(b, b.kind)\"}", "{k: \"['atlas']\"}"])
  func entriesThatAreComputedStandNowhere(binding: String) throws {
    let report = try check(
      case: "books: [{number: a, kind: atlas}]\ncomplete: {books: 2026-12-31}",
      rules: rule(
        """
        for_each: \(binding)
        requires: [{that: "desk.checked", says: checked}, {that: "k != 'atlas'", says: no atlas}]
        """
      )
    )
    #expect(report.outcomes() == ["[0]: violation"])
  }

  @Test func rolesHaveAColumnForEachGroup() throws {
    let report = try check(
      case: "notes: [{id: x, by: board}, {id: y, by: reader}]",
      rules: rule(
        """
        for_each: {n: notes}
        requires: [{that: "n.by.staff", says: by the staff}]
        """
      )
    )
    #expect(report.outcomes() == ["x: compliant", "y: violation"])
  }

  @Test func aCodeIsComparedByItsValueAndByItsColumns() throws {
    let report = try check(
      case: """
        books: [{number: a, kind: atlas}, {number: b, kind: "NO"}, {number: c, kind: 001}]
        complete: {books: 2026-12-31}
        """,
      rules: rule(
        """
        for_each: {b: books}
        requires:
          - {that: "b.kind != 'atlas'", says: no atlas}
          - {that: "b.kind.lendable && b.kind.shelf == 'open'", says: lendable, else: caution}
        """
      )
    )
    #expect(report.outcomes() == ["a: violation", "b: compliant", "c: caution"])
  }
}
