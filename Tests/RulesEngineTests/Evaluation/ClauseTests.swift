import RulesEngine
import TestSupport
import Testing

/// The kinds of clauses and what they come to.
@Suite struct ClauseTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let clause: String
    let facts: String
    let outcome: String
    var missing: [String] = []
    var at: String?

    var testDescription: String { name }
  }

  static let samples = [
    Sample(
      name: "each: every entry passes",
      clause: eachSound,
      facts: "books: [{number: a, sound: yes}]\n\(complete)",
      outcome: "compliant"
    ),
    Sample(
      name: "each: the entry that fails is the place",
      clause: eachSound,
      facts: "books: [{number: a, sound: yes}, {number: b, sound: no}]\n\(complete)",
      outcome: "violation",
      at: "books[1].sound"
    ),
    Sample(
      name: "each: a failure decides before the list is complete",
      clause: eachSound,
      facts: "books: [{number: a, sound: no}]",
      outcome: "violation",
      at: "books[0].sound"
    ),
    Sample(
      name: "each: a failure decides whatever another entry leaves open",
      clause: eachSound,
      facts: "books: [{number: a}, {number: b, sound: no}]",
      outcome: "violation",
      at: "books[1].sound"
    ),
    Sample(
      name: "each: an unknown entry leaves it open",
      clause: eachSound,
      facts: "books: [{number: a}, {number: b, sound: yes}]\n\(complete)",
      outcome: "indeterminate",
      missing: ["books[0].sound"]
    ),
    Sample(
      name: "each: a list that may have more entries leaves it open",
      clause: eachSound,
      facts: "books: [{number: a, sound: yes}]",
      outcome: "indeterminate",
      missing: ["complete.books"]
    ),
    Sample(
      name: "each: stated complete for an earlier day only",
      clause: eachSound,
      facts: "books: [{number: a, sound: yes}]\ncomplete: {books: 2026-06-14}",
      outcome: "indeterminate",
      missing: ["complete.books"]
    ),
    Sample(
      name: "each: stated complete for the day itself",
      clause: eachSound,
      facts: "books: [{number: a, sound: yes}]\ncomplete: {books: 2026-06-15}",
      outcome: "compliant"
    ),
    Sample(
      name: "each: an empty, complete list has nothing to check",
      clause: eachSound,
      facts: "books: []\n\(complete)",
      outcome: "not_applicable"
    ),
    Sample(
      name: "each: an empty list that may have entries",
      clause: eachSound,
      facts: "books: []",
      outcome: "indeterminate",
      missing: ["complete.books"]
    ),
    Sample(
      name: "each: an absent list",
      clause: eachSound,
      facts: "case: {title: t}",
      outcome: "indeterminate",
      missing: ["books"]
    ),
    Sample(
      name: "each: an absent list stays unknown though it is said to be complete",
      clause: eachSound,
      facts: complete,
      outcome: "indeterminate",
      missing: ["books"]
    ),
    Sample(
      name: "each: a list that is whole as written",
      clause: eachNote,
      facts: "notes: [{id: n, by: board}]",
      outcome: "compliant"
    ),
    Sample(
      name: "each: an empty list that is whole as written",
      clause: eachNote,
      facts: "notes: []",
      outcome: "not_applicable"
    ),
    Sample(
      name: "each: the condition of the clause does not hold",
      clause: #"{each: {b: books}, when: "desk.checked", that: "b.sound", says: sound}"#,
      facts: "desk: {checked: no}\nbooks: [{number: a, sound: no}]",
      outcome: "not_applicable"
    ),
    Sample(
      name: "each over lists in lists: the inner entry is the place",
      clause: eachPage,
      facts: "books: [{number: a, pages: [{name: p, torn: no}, {name: q, torn: yes}]}]",
      outcome: "violation",
      at: "books[0].pages[1].torn"
    ),
    Sample(
      name: "each over lists in lists: an inner list that is missing",
      clause: eachPage,
      facts: "books: [{number: a, pages: [{name: p, torn: no}]}, {number: b}]\n\(complete)",
      outcome: "indeterminate",
      missing: ["books[1].pages"]
    ),
    Sample(
      name: "some: one entry is enough though others are unknown",
      clause: someAtlas,
      facts: "books: [{number: a}, {number: b, kind: atlas}]",
      outcome: "compliant"
    ),
    Sample(
      name: "some: the only entry of a complete list fails",
      clause: someAtlas,
      facts: "books: [{number: b, kind: novel}]\n\(complete)",
      outcome: "violation",
      at: "books[0].kind"
    ),
    Sample(
      name: "some: none of several in a complete list",
      clause: someAtlas,
      facts: "books: [{number: b, kind: novel}, {number: c, kind: novel}]\n\(complete)",
      outcome: "violation",
      at: "books"
    ),
    Sample(
      name: "some: none so far",
      clause: someAtlas,
      facts: "books: [{number: b, kind: novel}]",
      outcome: "indeterminate",
      missing: ["complete.books"]
    ),
    Sample(
      name: "some: an empty complete list has none",
      clause: someAtlas,
      facts: "books: []\n\(complete)",
      outcome: "violation",
      at: "books"
    ),
    Sample(
      name: "some: an unknown entry may be the one",
      clause: someAtlas,
      facts: "books: [{number: a}]\n\(complete)",
      outcome: "indeterminate",
      missing: ["books[0].kind"]
    ),
    Sample(
      name: "any: one alternative is enough",
      clause: anyCard,
      facts: "desk: {checked: no, stamped: yes}",
      outcome: "compliant"
    ),
    Sample(
      name: "any: none holds",
      clause: anyCard,
      facts: "desk: {checked: no, stamped: no}",
      outcome: "violation",
      at: "desk.checked"
    ),
    Sample(
      name: "any: the unknown one may hold",
      clause: anyCard,
      facts: "desk: {checked: no}",
      outcome: "indeterminate",
      missing: ["desk.stamped"]
    ),
    Sample(
      name: "all: the one that fails is the place",
      clause: allCard,
      facts: "desk: {checked: yes, stamped: no}",
      outcome: "violation",
      at: "desk.stamped"
    ),
    Sample(
      name: "all: a failure decides",
      clause: allCard,
      facts: "desk: {stamped: no}",
      outcome: "violation",
      at: "desk.stamped"
    ),
    Sample(
      name: "all: the unknown one may fail",
      clause: allCard,
      facts: "desk: {stamped: yes}",
      outcome: "indeterminate",
      missing: ["desk.checked"]
    ),
    Sample(
      name: "when: it does not hold, so the clause does not count",
      clause: #"{when: "desk.stamped", that: "desk.checked", says: checked}"#,
      facts: "desk: {checked: no, stamped: no}",
      outcome: "not_applicable"
    ),
    Sample(
      name: "when: it is unknown and the clause would fail",
      clause: #"{when: "desk.stamped", that: "desk.checked", says: checked}"#,
      facts: "desk: {checked: no}",
      outcome: "indeterminate",
      missing: ["desk.stamped"]
    ),
    Sample(
      name: "when: it is unknown and the clause holds anyway",
      clause: #"{when: "desk.stamped", that: "desk.checked", says: checked}"#,
      facts: "desk: {checked: yes}",
      outcome: "compliant"
    ),
    Sample(
      name: "review: a person decides",
      clause: openCard,
      facts: "desk: {checked: no, stamped: yes}",
      outcome: "review"
    ),
    Sample(
      name: "review: does not help",
      clause: openCard,
      facts: "desk: {checked: no, stamped: no}",
      outcome: "violation"
    ),
    Sample(
      name: "review: not known whether a person decides",
      clause: openCard,
      facts: "desk: {checked: no}",
      outcome: "indeterminate",
      missing: ["desk.stamped"]
    ),
    Sample(
      name: "review of an each: a plain failure outranks one that is open",
      clause: #"{each: {b: books}, that: "b.sound", review: "b.kind == 'atlas'", says: sound}"#,
      facts: "books: [{number: a, kind: atlas, sound: no}, {number: b, kind: novel, sound: no}]",
      outcome: "violation",
      at: "books[1].sound"
    ),
    Sample(
      name: "review of an each: all that fail are open",
      clause: #"{each: {b: books}, that: "b.sound", review: "b.kind == 'atlas'", says: sound}"#,
      facts: "books: [{number: a, kind: atlas, sound: no}]\n\(complete)",
      outcome: "review",
      at: "books[0].sound"
    ),
    Sample(
      name: "review of an any",
      clause: #"{any: [{that: "desk.checked", says: c}], review: "desk.stamped", says: any}"#,
      facts: "desk: {checked: no, stamped: yes}",
      outcome: "review"
    ),
    Sample(
      name: "review of an all",
      clause: #"{all: [{that: "desk.checked", says: c}], review: "desk.stamped", says: all}"#,
      facts: "desk: {checked: no, stamped: yes}",
      outcome: "review"
    ),
    Sample(
      name: "groups in groups",
      clause:
        #"{any: [{all: [{that: "desk.checked", says: c}, {that: "desk.judged", says: j}], says: both}, "#
        + #"{that: "desk.stamped", says: s}], says: any}"#,
      facts: "desk: {checked: yes, judged: yes, stamped: no}",
      outcome: "compliant"
    ),
    Sample(
      name: "a group over a list",
      clause: #"{all: [{each: {b: books}, that: "b.sound", says: sound}], says: all}"#,
      facts: "books: [{number: a, sound: no}]",
      outcome: "violation",
      at: "books[0].sound"
    ),
    Sample(
      name: "a group whose condition does not hold",
      clause: #"{when: "desk.stamped", "#
        + #"any: [{that: "desk.checked", says: c}], says: any}"#,
      facts: "desk: {checked: no, stamped: no}",
      outcome: "not_applicable"
    ),
    Sample(
      name: "a group whose condition is unknown while nothing in it counts",
      clause: #"{when: "desk.stamped", "#
        + #"all: [{when: "desk.checked", that: "desk.judged", says: j}], says: all}"#,
      facts: "desk: {checked: no}",
      outcome: "not_applicable"
    ),
  ]

  private static let complete = "complete: {books: 2026-12-31}"
  private static let eachSound = #"{each: {b: books}, that: "b.sound", says: each book is sound}"#
  private static let eachNote = #"{each: {n: notes}, that: "n.by == 'board'", says: by the board}"#
  private static let eachPage =
    #"{each: {b: books, p: b.pages}, that: "!p.torn", says: no page is torn}"#
  private static let someAtlas =
    #"{some: {b: books}, that: "b.kind == 'atlas'", says: one book is an atlas}"#
  private static let anyCard =
    #"{any: [{that: "desk.checked", says: c}, {that: "desk.stamped", says: s}], says: either}"#
  private static let allCard =
    #"{all: [{that: "desk.checked", says: c}, {that: "desk.stamped", says: s}], says: both}"#
  private static let openCard = #"{that: "desk.checked", review: "desk.stamped", says: checked}"#

  @Test(arguments: samples)
  func aClauseComesToItsOutcome(_ sample: Sample) throws {
    let report = try check(
      case: sample.facts,
      rules: rule("requires:\n  - \(sample.clause)")
    )
    let result = try #require(report.result())
    #expect(result.outcome.rawValue == sample.outcome)
    #expect(result.missingPaths == sample.missing)
    if let at = sample.at { #expect(result.place.path == at) }
  }

  @Test func theMessageNamesTheEntryThatFails() throws {
    let report = try check(
      case: "books: [{number: a, sound: yes}, {number: b, sound: no}]",
      rules: rule(
        """
        requires: [{each: {b: books}, that: "b.sound", says: "{b} is sound"}]
        message: book {b} is not sound
        """
      )
    )
    let result = try #require(report.result())
    #expect(result.message == "book b is not sound")
    #expect(result.clauses.map(\.says) == ["b is sound"])
  }

  @Test func anErrorInAGroupIsNotHiddenByItsUnknownCondition() throws {
    let report = try check(
      case: "desk: {seen: no}",
      rules: rule(
        """
        requires:
          - {when: "desk.stamped", all: [{that: "desk.seen.date < as_of", says: s}], says: all}
        """
      )
    )
    #expect(report.outcome() == "error")
  }

  @Test func aNestedEachAsksOnceForTheCompletenessThatTheFileCanState() throws {
    let report = try check(
      case: """
        books:
          - {number: a, marks: [{ink: no}]}
          - {number: b, marks: [{ink: no}]}
        complete: {books: 2026-12-31}
        """,
      rules: rule(
        """
        requires: [{each: {b: books, m: b.marks}, that: "!m.ink", says: no mark is ink}]
        """
      )
    )
    #expect(report.missing.map(\.fact.path) == ["complete.books[].marks"])
    let stated = try check(
      case: """
        books: [{number: a, marks: [{ink: no}]}]
        complete: {books: 2026-12-31, "books[].marks": 2026-12-31}
        """,
      rules: rule(
        """
        requires: [{each: {b: books, m: b.marks}, that: "!m.ink", says: no mark is ink}]
        """
      )
    )
    #expect(stated.outcome() == "compliant")
  }
}
