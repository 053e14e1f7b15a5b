import RulesEngine
import TestSupport
import Testing

/// What each type of fact accepts, and what it says about what it does not.
@Suite struct FactTypeTests {
  /// Whether an expression over the facts holds; nothing if it cannot be told.
  private func outcome(of condition: String, in facts: String, path: String = "case.yaml") throws
    -> (outcome: String?, problems: [String])
  {
    let pack = SmallPack(
      rules: rule("requires:\n  - that: |\n      \(condition)\n    says: it holds")
    )
    let report = try check(case: facts, pack: try pack.compiled(), path: path)
    return (report.outcome(), report.diagnostics.map(\.line))
  }

  @Test(arguments: [
    ("desk: {checked: yes}", "desk.checked"), ("desk: {checked: true}", "desk.checked"),
    ("desk: {checked: no}", "!desk.checked"), ("desk: {checked: false}", "!desk.checked"),
    ("desk: {judged: yes}", "desk.judged"),
    ("desk: {judged: {is: no, by: board, date: 2026-01-02}}", "!desk.judged"),
    ("desk: {judged: {is: no, by: board, date: 2026-01-02}}", "desk.judged.by == 'board'"),
    ("desk: {judged: {is: no, date: 2026-01-02}}", "desk.judged.date == date('2026-01-02')"),
    ("desk: {day: 2024-02-29}", "desk.day == date(2024, 2, 29)"),
    ("desk: {seen: 2026-01-02}", "desk.seen.happened && desk.seen.date == date('2026-01-02')"),
    ("desk: {seen: no}", "!desk.seen.happened"),
    ("desk: {seen: {date: 2026-01-02, by: board}}", "desk.seen.happened && desk.seen.by.staff"),
    (
      "desk: {seen: {date: 2026-01-02, document: d}}\ndocuments: [{id: d}]",
      "desk.seen.document.id == 'd'"
    ),
    ("desk: {count: 12}", "desk.count == 12"),
    ("desk: {count: -3}", "desk.count == -3"),
    ("desk: {count: 9223372036854775807}", "desk.count == 9223372036854775807"),
    ("desk: {fee: 0.1}", "desk.fee == decimal('0.10')"),
    ("desk: {fee: 120000000}", "desk.fee == decimal('120000000.00')"),
    ("desk: {fee: 90071992547409930.07}", "desk.fee != decimal('90071992547409930.08')"),
    ("desk: {keeper: board}", "desk.keeper == 'board' && desk.keeper.staff"),
    ("desk: {cover: b}\nbooks: [{number: b, kind: atlas}]", "desk.cover.kind == 'atlas'"),
    ("desk: {cover: no}", "!has(desk.cover)"),
    ("desk: {tags: [NO, 001, yes]}", "desk.tags == ['NO', '001', 'yes']"),
    ("desk: {kinds: [NO, 001]}", "'NO' in desk.kinds && '001' in desk.kinds"),
    ("desk: {kinds: [atlas]}", "!desk.kinds.exists(k, k.lendable)"),
    ("desk: {limit: balance}", "desk.limit == 'balance'"),
    ("desk: {limit: balance}", "desk.limit == 'balance' || desk.limit.amount > 5"),
    ("desk: {limit: 400}", "desk.limit != 'balance' && has(desk.limit)"),
    ("desk: {limit: 9}", "desk.limit.amount < 100 && desk.limit.amount == 9"),
    ("desk: {limit: 99999999.5}", "desk.limit.amount >= decimal('99999999.50')"),
    ("case: {title: NO}", "case.title == 'NO'"), ("case: {title: 001}", "case.title == '001'"),
    ("case: {title: 1e3}", "case.title == '1e3'"),
    ("case: {title: 2026-01-01}", "case.title == '2026-01-01'"),
    ("case: {kind: NO}", "case.kind == 'NO'"), ("case: {kind: 001}", "case.kind == '001'"),
    ("desk: &d {checked: yes}", "desk.checked"),
    ("case: &c {title: t}\nbooks: [{number: &n b}]\ndesk: {cover: *n}", "desk.cover.number == 'b'"),
    (
      "books: [&b {number: a, kind: atlas}, {<<: *b, number: c}]",
      "books[1].kind == 'atlas' && books[1].number == 'c'"
    ),
  ])
  func aFactHasItsValue(facts: String, condition: String) throws {
    let (outcome, problems) = try outcome(of: condition, in: facts)
    #expect(outcome == "compliant")
    #expect(problems == [])
  }

  @Test(arguments: [
    (#"{"desk": {"checked": true, "count": 3, "fee": 12.50}}"#, "desk.checked && desk.count == 3"),
    (#"{"desk": {"fee": 12.50}}"#, "desk.fee == decimal('12.5')"),
    (#"{"desk": {"seen": "2026-01-02"}}"#, "desk.seen.happened"),
    (#"{"desk": {"seen": false}}"#, "!desk.seen.happened"),
    (#"{"desk": {"seen": "no"}}"#, "!desk.seen.happened"),
    (#"{"case": {"title": "null"}}"#, "case.title == 'null'"),
    (#"{"case": {"kind": "001"}}"#, "case.kind == '001'"),
  ])
  func aJSONFileSaysTheSame(facts: String, condition: String) throws {
    let (outcome, problems) = try outcome(of: condition, in: facts, path: "case.json")
    #expect(outcome == "compliant")
    #expect(problems == [])
  }

  struct Bad: CustomTestStringConvertible {
    let facts: String
    let message: String
    var help: String?
    var severity = Diagnostic.Severity.error

    var testDescription: String { facts }
  }

  static let bad = [
    Bad(
      facts: "desk: {checked: 1️⃣maybe}",
      message: "wrong-type: `maybe` is not `yes` or `no`",
      help: "write yes or no"
    ),
    Bad(
      facts: "desk: {checked: 1️⃣YES}",
      message: "wrong-type: `YES` is not `yes` or `no`",
      help: "write yes or no"
    ),
    Bad(facts: "desk: {checked: 1️⃣[yes]}", message: "wrong-type: `checked` is `yes` or `no`"),
    Bad(facts: "desk: {judged: 1️⃣on}", message: "wrong-type: `on` is not `yes` or `no`"),
    Bad(
      facts: "desk: {judged: 1️⃣{by: board}}",
      message: "missing-key: `judged` has no `is`",
      help: "add `is: yes` or `is: no`"
    ),
    Bad(
      facts: "desk: {judged: {is: yes, 1️⃣who: board}}",
      message: "unknown-key: unknown key `who` in `judged`",
      help: "the keys here are: is, by, date, document"
    ),
    Bad(
      facts: "desk: {day: 1️⃣2026-02-30}",
      message: "bad-date: `2026-02-30` is not a date",
      help: "write year-month-day, such as 2026-06-15; the day must exist"
    ),
    Bad(
      facts: "desk: {day: 1️⃣2023-02-29}",
      message: "bad-date: `2023-02-29` is not a date",
      help: "write year-month-day, such as 2026-06-15; the day must exist"
    ),
    Bad(
      facts: "desk: {day: 1️⃣2026-1-2}",
      message: "bad-date: `2026-1-2` is not a date",
      help: "write year-month-day, such as 2026-06-15; the day must exist"
    ),
    Bad(
      facts: "desk: {day: 1️⃣2026-01-02T10:00:00Z}",
      message: "bad-date: `2026-01-02T10:00:00Z` is not a date",
      help: "write year-month-day, such as 2026-06-15; the day must exist"
    ),
    Bad(
      facts: "desk: {seen: 1️⃣yes}",
      message: "bad-date: `yes` is not a date",
      help: "write year-month-day, such as 2026-06-15; the day must exist"
    ),
    Bad(
      facts: "desk: {seen: 1️⃣{by: board}}",
      message: "missing-key: `seen` has no `date`",
      help: "give the day on which it happened"
    ),
    Bad(
      facts: "desk: {seen: {date: 2026-01-02, 1️⃣docment: d}}",
      message: "unknown-key: unknown key `docment` in `seen`; did you mean `document`?"
    ),
    Bad(
      facts: "desk: {seen: {date: 2026-01-02, by: 1️⃣bord}}",
      message: "unknown-role: `bord` is not a role; did you mean `board`?"
    ),
    Bad(
      facts: "desk: {seen: 1️⃣2026-06-16}",
      message: "future-event: `seen` is dated 2026-06-16, after the check date 2026-06-15",
      help:
        "an event is what has happened: say `no` until then, or check for a later day with --as-of",
      severity: .warning
    ),
    Bad(facts: "desk: {count: 1️⃣12.5}", message: "wrong-type: `12.5` is not a whole number"),
    Bad(
      facts: "desk: {count: 1️⃣9223372036854775808}",
      message: "wrong-type: `9223372036854775808` is not a whole number"
    ),
    Bad(
      facts: "desk: {fee: 1️⃣$12}",
      message: "wrong-type: `$12` is not an amount in US dollars",
      help: "write digits only, such as 120000000 or 12.50"
    ),
    Bad(
      facts: "desk: {fee: 1️⃣1e6}",
      message: "wrong-type: `1e6` is not an amount in US dollars",
      help: "write digits only, such as 120000000 or 12.50"
    ),
    Bad(
      facts: "desk: {fee: 1️⃣'1,000'}",
      message: "wrong-type: `1,000` is not an amount in US dollars",
      help: "write digits only, such as 120000000 or 12.50"
    ),
    Bad(
      facts: "desk: {limit: 1️⃣balanced}",
      message: "wrong-type: `balanced` is not an amount in US dollars or `balance`"
    ),
    Bad(
      facts: "desk: {keeper: 1️⃣librarien}",
      message: "unknown-role: `librarien` is not a role; did you mean `librarian`?"
    ),
    Bad(
      facts: "case: {kind: 1️⃣atlass}",
      message: "unknown-code: `atlass` is not a kind of book; did you mean `atlas`?",
      help: "one of: novel, atlas, NO, 001"
    ),
    Bad(
      facts: "case: {kind: 1️⃣1}",
      message: "unknown-code: `1` is not a kind of book",
      help: "one of: novel, atlas, NO, 001"
    ),
    Bad(
      facts: "desk: {kinds: [atlas, 1️⃣novels]}",
      message: "unknown-code: `novels` is not a kind of book; did you mean `novel`?",
      help: "one of: novel, atlas, NO, 001"
    ),
    Bad(
      facts: "desk: {tags: 1️⃣a}",
      message: "wrong-type: `tags` is a list: write `[...]`"
    ),
    Bad(
      facts: "desk: {cover: 1️⃣A-1}\nbooks: [{number: A-2}]",
      message: "unknown-reference: there is no entry `A-1` in `books`; did you mean `A-2`?",
      help: "add the entry, or correct the id"
    ),
    Bad(facts: "case: {title: 1️⃣[a]}", message: "wrong-type: `title` is a text"),
    Bad(facts: "desk: 1️⃣yes", message: "wrong-shape: `desk` is written as `key: value` lines"),
    Bad(
      facts: "books: 1️⃣{number: a}",
      message: "wrong-type: `books[]` is a list: write `- ` before each book"
    ),
    Bad(
      facts: "books: [1️⃣a]",
      message: "wrong-type: a book is written as `key: value` lines"
    ),
    Bad(
      facts: "books: [{number: a}, 1️⃣{number: a}]",
      message: "repeated-entry: the book `a` is there twice; the first is in line 1",
      help: "each entry needs its own number"
    ),
    Bad(
      facts: "desk: {1️⃣chekced: yes}",
      message: "unknown-key: unknown key `chekced` in `desk`; did you mean `checked`?",
      help: "what stands under it is not read, so the rules that need it cannot be decided"
    ),
    Bad(
      facts: "1️⃣zebra: yes",
      message: "unknown-key: unknown key `zebra` in a case file",
      help:
        "the keys here are: schema, as_of, marking, case, milestones, desk, books, loans, notes, "
        + "secret, documents, complete"
    ),
    Bad(
      facts: "complete: {1️⃣boks: 2026-01-01}",
      message: "unknown-list: `boks` is not a list of the case file; did you mean `books`?"
    ),
    Bad(
      facts: "complete: {books: 1️⃣soon}",
      message: "bad-date: `soon` is not a date",
      help: "write year-month-day, such as 2026-06-15; the day must exist"
    ),
    Bad(
      facts: "desk: {checked: {unknown: asked, owed_by: 1️⃣bord}}",
      message: "unknown-role: `bord` is not a role; did you mean `board`?"
    ),
    Bad(
      facts: "desk: {checked: {unknown: asked, 1️⃣owed_buy: board}}",
      message:
        "unknown-key: unknown key `owed_buy` in a fact that is declared unknown; did you mean `owed_by`?"
    ),
  ]

  @Test(arguments: bad)
  func whatCannotBeReadIsSaidWithItsPlace(_ bad: Bad) throws {
    let marked = MarkedText(bad.facts)
    let report = try check(case: marked.text, pack: try SmallPack().compiled())
    #expect(report.diagnostics.map(\.line) == ["\(marked.place()) \(bad.message)"])
    #expect(report.diagnostics.map(\.help) == [bad.help])
    #expect(report.diagnostics.map(\.severity) == [bad.severity])
  }

  @Test(arguments: [
    "maybe", "[yes]", "", "~", "null", "{unknown: asked}", "{checked: yes}",
  ])
  func whatCannotBeReadIsUnknownAndNeverFalse(written: String) throws {
    for condition in ["desk.checked", "!desk.checked"] {
      #expect(
        try outcome(of: condition, in: "desk:\n  checked: \(written)").outcome == "indeterminate"
      )
    }
  }

  @Test(arguments: [
    ("desk:\n  1️⃣checked:\n", "`checked` has no value"),
    ("desk: {checked: 1️⃣~}", "`checked` is `~`, which can mean two things"),
    ("desk: {checked: 1️⃣null}", "`checked` is `null`, which can mean two things"),
    ("desk: {seen: 1️⃣Null}", "`seen` is `Null`, which can mean two things"),
    ("books: 1️⃣~", "`books` is `~`, which can mean two things"),
    ("desk: 1️⃣NULL", "`desk` is `NULL`, which can mean two things"),
    (#"case: {1️⃣title: ""}"#, "`title` has no value"),
    ("complete: {books: 1️⃣~}", "`books` is `~`, which can mean two things"),
    ("desk: {seen: {date: 2026-01-02, by: 1️⃣~}}", "`by` is `~`, which can mean two things"),
    ("desk: {judged: {is: 1️⃣~}}", "`is` is `~`, which can mean two things"),
    ("desk: {tags: [a, 1️⃣~]}", "an entry of `tags` is `~`, which can mean two things"),
  ])
  func nothingIsNotAnAnswer(facts: String, message: String) throws {
    let marked = MarkedText(facts)
    let report = try check(case: marked.text, pack: try SmallPack().compiled())
    #expect(report.diagnostics.map(\.line) == ["\(marked.place()) null-value: \(message)"])
    #expect(report.diagnostics.first?.help?.hasPrefix("say `no`") == true)
  }

  /// An amount or a word in its place is neither text nor an amount: it is asked for the one, or for the other.
  @Test(arguments: [
    ("desk.limit > '99999999'", "an amount or `balance` cannot be compared with text"),
    ("desk.limit > 99999999", "an amount or `balance` cannot be compared with a whole number"),
    ("desk.limit == '5000'", "`5000` is not a word for an amount"),
    ("desk.limit > desk.fee", "an amount or `balance` cannot be compared with an amount"),
    ("desk.limit.contains('9')", "`contains` cannot be used with an amount or `balance`, text"),
  ])
  func anAmountOrAWordIsNotText(condition: String, message: String) throws {
    let pack = SmallPack(rules: rule("requires: [{that: \"\(condition)\", says: s}]"))
    let (_, problems) = CompiledPack.compile(RulePack.decode(pack.files).pack)
    #expect(problems.map(\.message) == [message])
    #expect(problems.allSatisfy { $0.help != nil })
  }

  @Test func anAmountOrAWordIsShownAsItIsWritten() throws {
    for text in ["balance", "400", "12.50"] {
      let pack = SmallPack(
        rules: rule(
          "requires: [{that: \"!has(desk.limit)\", says: s}]\nmessage: 'it is {desk.limit}'"
        )
      )
      let report = try check(case: "desk: {limit: \(text)}", pack: try pack.compiled())
      #expect(report.results.map(\.message) == ["it is \(text)"])
    }
  }

  @Test func theTextsNullAndTildeMayBeMeant() throws {
    let (outcome, problems) = try outcome(
      of: "case.title == 'null' && desk.tags == ['~']",
      in: "case: {title: 'null'}\ndesk: {tags: ['~']}"
    )
    #expect(outcome == "compliant")
    #expect(problems == [])
  }
}
