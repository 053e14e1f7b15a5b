import Testing

@testable import CEL

/// One mistake makes one message, at the place of the mistake, in the reader's words.
@Suite struct CheckerMessageTests {
  struct Mistake: CustomTestStringConvertible {
    let text: String
    let place: String
    let message: String
    let help: String?

    init(_ text: String, at place: String, _ message: String, help: String? = nil) {
      self.text = text
      self.place = place
      self.message = message
      self.help = help
    }

    var testDescription: String { text }
  }

  private func check(_ mistake: Mistake, expecting: CELType? = nil) {
    let diagnostics = RulesFixture().compile(mistake.text, expecting: expecting).diagnostics
    #expect(diagnostics.count == 1, "\(diagnostics)")
    guard let diagnostic = diagnostics.first else { return }
    #expect(diagnostic.message == mistake.message)
    #expect(diagnostic.help == mistake.help)
    let place = String(decoding: Array(mistake.text.utf8)[diagnostic.range], as: UTF8.self)
    #expect(place == mistake.place)
    #expect(diagnostic.id.hasPrefix("expression."))
  }

  @Test(arguments: [
    Mistake("title = 'x'", at: "=", "`=` has no meaning", help: "write `==` to compare"),
    Mistake(
      "costs.included & claimed",
      at: "&",
      "`&` has no meaning",
      help: "write `&&` for and"
    ),
    Mistake("costs.included | claimed", at: "|", "`|` has no meaning", help: "write `||` for or"),
    Mistake(
      "costs.included and claimed",
      at: "and",
      "`and` is not an operator",
      help: "write `&&` instead"
    ),
    Mistake(
      "costs.included or claimed",
      at: "or",
      "`or` is not an operator",
      help: "write `||` instead"
    ),
    Mistake(
      "not claimed",
      at: "not",
      "`not` is not an operator",
      help: "write `!` instead"
    ),
    Mistake(
      "claimed is true",
      at: "is",
      "`is` is not an operator",
      help: "write `==` instead"
    ),
    Mistake("title <> 'x'", at: "<>", "`<>` has no meaning", help: "write `!=` for not equal"),
    Mistake(
      "title == ‘x’",
      at: "‘",
      "`‘` is a typographic quote",
      help: "put text between plain quotes: `'...'`"
    ),
    Mistake(
      "title == 'x",
      at: "'x",
      "this quote is not closed",
      help: "write the same quote at the end of the text"
    ),
    Mistake("(claimed && true", at: "(", "this `(` is not closed", help: "add `)`"),
    Mistake("title in ['a', 'b'", at: "[", "this `[` is not closed", help: "add `]`"),
    Mistake("size(title", at: "(", "this `(` is not closed", help: "add `)`"),
    Mistake(
      "claimed)",
      at: ")",
      "this `)` closes nothing",
      help: "take it out, or open it before"
    ),
    Mistake(
      "claimed &&",
      at: "",
      "nothing stands after `&&`",
      help: "write what comes after it, or take it out"
    ),
    Mistake("claimed.", at: "", "the expression ends too early"),
    Mistake("", at: "", "there is no expression"),
    Mistake("// nothing", at: "// nothing", "there is no expression"),
    Mistake(
      "claimed ? true",
      at: "",
      "`?` wants a `:`",
      help: "write `condition ? value : otherwise`"
    ),
    Mistake(
      "title == 'a\\qb'",
      at: "\\q",
      "`\\q` is no escape",
      help: "write `\\\\` for a backslash, or put `r` before the quote"
    ),
    Mistake("count_of_lines == 12abc", at: "12abc", "`12abc` is no number"),
    Mistake(
      "count_of_lines == 99999999999999999999",
      at: "99999999999999999999",
      "the number `99999999999999999999` is too large"
    ),
    Mistake(
      "claimed; true",
      at: ";",
      "`;` has no meaning in an expression",
      help: "an expression needs no `;`"
    ),
    Mistake("claimed == § ", at: "§", "`§` has no meaning in an expression"),
    Mistake(
      "if == 3",
      at: "if",
      "`if` is a reserved word and cannot be a name",
      help: "write `condition ? value : otherwise`, or give the clause a `when`"
    ),
    Mistake(
      "numbers.all(1, true)",
      at: "1",
      "`all` wants a name for the element first",
      help: "write `list.all(x, ...)`"
    ),
    Mistake("has(title)", at: "has", "`has` wants one field", help: "write `has(record.field)`"),
  ])
  func slipsOfWriting(_ mistake: Mistake) {
    check(mistake)
  }

  @Test(arguments: [
    Mistake("titel == 'x'", at: "titel", "unknown name `titel`; did you mean `title`?"),
    Mistake("something_else", at: "something_else", "unknown name `something_else`"),
    Mistake(
      "costs.includet",
      at: "includet",
      "`includet` is not a field of an offset cost; did you mean `included`?"
    ),
    Mistake(
      "costs.xyz",
      at: "xyz",
      "`xyz` is not a field of an offset cost",
      help: "one of `included`, `kind`, `accepted`"
    ),
    Mistake(
      "has(costs.knd)",
      at: "knd",
      "`knd` is not a field of an offset cost; did you mean `kind`?"
    ),
    Mistake(
      "milestones.offered.dat == offer_date",
      at: "dat",
      "`dat` is not a field of an event; did you mean `date`?"
    ),
    Mistake(
      "term.count_as == 'x'",
      at: "count_as",
      "`count_as` is not a column of a term of sale; did you mean `counts_as`?"
    ),
    Mistake("sice(title) == 3", at: "sice(title)", "unknown function `sice`; did you mean `size`?"),
    Mistake(
      "numbers.exist(n, n > 1)",
      at: "numbers.exist(n, n > 1)",
      "unknown function `exist`; did you mean `exists`?"
    ),
  ])
  func namesThatAreNotKnown(_ mistake: Mistake) {
    check(mistake)
  }

  @Test(arguments: [
    Mistake(
      "term == 'fms_kredit'",
      at: "'fms_kredit'",
      "`fms_kredit` is not a term of sale; did you mean `fms_credit`?"
    ),
    Mistake(
      "term in ['cash', 'nothing']",
      at: "'nothing'",
      "`nothing` is not a term of sale",
      help: "one of `cash`, `fms_credit`, `grant`"
    ),
    Mistake(
      "'paymnt' in contract.acts",
      at: "'paymnt'",
      "`paymnt` is not an act; did you mean `payment`?"
    ),
    Mistake(
      "term == act",
      at: "term == act",
      "a term of sale is never an act: they are different code lists"
    ),
    Mistake(
      "term == title",
      at: "term == title",
      "a term of sale cannot be compared with text",
      help: "compare with one of its codes, in quotes"
    ),
    Mistake(
      "term.startsWith('fms')",
      at: "term.startsWith('fms')",
      "`startsWith` cannot be used with a term of sale, text",
      help: "take the code as text with `string(...)`"
    ),
    Mistake(
      "'term ' + term == 'x'",
      at: "'term ' + term",
      "`+` does not go between text and a term of sale",
      help: "take the code as text with `string(...)`"
    ),
    Mistake(
      "term",
      at: "term",
      "a condition is wanted, but this is a term of sale",
      help: "compare it with one of its codes, in quotes"
    ),
    Mistake(
      "term < 'cash'",
      at: "term < 'cash'",
      "a term of sale has no order: one code is not less than another",
      help: "name the codes that are meant: `x in ['a', 'b']`"
    ),
  ])
  func mistakesWithCodes(_ mistake: Mistake) {
    check(mistake, expecting: .bool)
  }

  @Test(arguments: [
    Mistake(
      "offer_date == '2026-06-15'",
      at: "offer_date == '2026-06-15'",
      "a date cannot be compared with text",
      help: "write `date('2026-06-15')`"
    ),
    Mistake(
      "'2026-06-15' < offer_date",
      at: "'2026-06-15' < offer_date",
      "text cannot be compared with a date",
      help: "write `date('2026-06-15')`"
    ),
    Mistake(
      "milestones.offered < offer_date",
      at: "milestones.offered < offer_date",
      "an event cannot be compared with a date",
      help: "say `.date` for the day on which it happened"
    ),
    Mistake(
      "offer_date >= milestones.offered",
      at: "offer_date >= milestones.offered",
      "a date cannot be compared with an event",
      help: "say `.date` for the day on which it happened"
    ),
    Mistake(
      "milestones.offered && claimed",
      at: "milestones.offered",
      "a condition is wanted, but this is an event",
      help: "say `.happened` to ask whether it has happened"
    ),
    Mistake(
      "milestones.offered == true",
      at: "milestones.offered == true",
      "an event cannot be compared with yes or no",
      help: "say `.happened` to ask whether it has happened"
    ),
    Mistake(
      "date('2026-02-30') < offer_date",
      at: "'2026-02-30'",
      "there is no date `2026-02-30`",
      help: "write it as `2026-06-15`"
    ),
    Mistake(
      "offer_date + 30 > offer_date",
      at: "offer_date + 30",
      "`+` does not go between a date and a whole number",
      help: "use `addDays(date, days)`, `addMonths` or `addYears`"
    ),
    Mistake(
      "offer_date - no_date > 3",
      at: "offer_date - no_date",
      "`-` does not go between a date and a date",
      help: "use `daysBetween(first, second)`"
    ),
    Mistake(
      "addMonths(offer_date, 1, 'nearest') == offer_date",
      at: "'nearest'",
      "unknown rounding `nearest`",
      help: "say `'up'`, `'down'` or `'error'` for months that are too short"
    ),
    Mistake(
      "addMonths(offer_date, 1) == offer_date",
      at: "addMonths(offer_date, 1)",
      "`addMonths` cannot be used with a date, a whole number",
      help: "say what to do in a month that is too short: `addMonths(date, 6, 'down')`, or `'up'`"
    ),
    Mistake(
      "price == count_of_lines",
      at: "price == count_of_lines",
      "an amount cannot be compared with a whole number",
      help: "make an amount of the number with `decimal(...)`"
    ),
    Mistake(
      "price + count_of_lines > 3",
      at: "price + count_of_lines",
      "`+` does not go between an amount and a whole number",
      help: "make an amount of it with `decimal(...)`"
    ),
    Mistake(
      "price / 3 > 3",
      at: "price / 3",
      "this division may not come out even",
      help:
        "say how to round: `divide(amount, by, 2, 'half_even')`, or `'error'` if it must be even"
    ),
    Mistake(
      "price / count_of_lines > 3",
      at: "price / count_of_lines",
      "`/` does not go between an amount and a whole number",
      help: "make an amount of it with `decimal(...)`"
    ),
    Mistake(
      "count_of_lines == 'four'",
      at: "count_of_lines == 'four'",
      "a whole number cannot be compared with text"
    ),
    Mistake(
      "count_of_lines == 1.5",
      at: "count_of_lines == 1.5",
      "a whole number cannot be compared with an amount",
      help: "make an amount of the number with `decimal(...)`"
    ),
    Mistake("title && claimed", at: "title", "a condition is wanted, but this is text"),
    Mistake(
      "!count_of_lines",
      at: "count_of_lines",
      "a condition is wanted, but this is a whole number",
      help: "compare it, such as `... > 0`"
    ),
    Mistake("-title == 'x'", at: "-title", "`-` does not go before text"),
    Mistake(
      "title.size == 3",
      at: "size",
      "text has no fields",
      help: "write `size(...)` around it"
    ),
    Mistake(
      "contracts.number == 'W1'",
      at: "number",
      "a list of contracts has no fields",
      help: "ask about its elements: `list.exists(x, x.number ...)` or `list.all(...)`"
    ),
    Mistake("title.all(t, true)", at: "title", "this is text, not a list"),
    Mistake("3 in count_of_lines", at: "count_of_lines", "this is a whole number, not a list"),
    Mistake("'a' in numbers", at: "'a' in numbers", "text cannot be compared with a whole number"),
    Mistake("numbers['a'] == 1", at: "'a'", "a list of whole numbers has no elements by text"),
    Mistake("[1, 'a'] == numbers", at: "'a'", "the list holds a whole number and here text"),
    Mistake(
      "(claimed ? 1 : 'a') == 1",
      at: "claimed ? 1 : 'a'",
      "`?` gives a whole number or text",
      help: "both must be of the same kind"
    ),
    Mistake(
      "numbers.all(n, n + 1)",
      at: "n + 1",
      "a condition is wanted, but this is a whole number",
      help: "compare it, such as `... > 0`"
    ),
    Mistake("title.matches('(a')", at: "'(a'", "the pattern cannot be used: `(` is not closed"),
    Mistake(
      "title == null",
      at: "null",
      "`null` cannot be used in rules",
      help: "ask with `has(...)` whether there is a value"
    ),
    Mistake(
      "count_of_lines == 3u",
      at: "3u",
      "an unsigned number cannot be used in rules",
      help: "leave out the `u`"
    ),
    Mistake(
      "title == b'x'",
      at: "b'x'",
      "a byte string cannot be used in rules",
      help: "leave out the `b`"
    ),
    Mistake(
      "year(milestones.offered) == 2026",
      at: "year(milestones.offered)",
      "`year` cannot be used with an event",
      help: "say `.date` for the day on which it happened"
    ),
    Mistake(
      "size(count_of_lines) == 1",
      at: "size(count_of_lines)",
      "`size` cannot be used with a whole number",
      help: "it wants text or a list of values"
    ),
    Mistake(
      "size(title, 3) == 1",
      at: "size(title, 3)",
      "`size` cannot be used with text, a whole number",
      help: "it wants text or a list of values"
    ),
    Mistake(
      "startsWith(title, 'a')",
      at: "startsWith(title, 'a')",
      "`startsWith` cannot be used with text, text",
      help: "write `x.startsWith(...)`"
    ),
    Mistake("offer_date", at: "offer_date", "a condition is wanted, but this is a date"),
  ])
  func mistakesWithTypes(_ mistake: Mistake) {
    check(mistake, expecting: .bool)
  }

  /// Constants that fail on every case are refused when a rule is loaded.
  @Test(arguments: [
    ("decimal('1,000.00') > price", "decimal('1,000.00')", "`1,000.00` is no amount"),
    ("date(2020, 2, 30) < offer_date", "date(2020, 2, 30)", "there is no date 2020-2-30"),
    ("count_of_lines == 1 / 0", "1 / 0", "the division is by zero"),
    ("count_of_lines % 0 == 1", "count_of_lines % 0", "nothing can be divided by 0"),
    ("price / 0 == 1", "price / 0", "nothing can be divided by 0"),
    ("divide(price, 0, 2, 'up') == 1", "divide(price, 0, 2, 'up')", "nothing can be divided by 0"),
    ("max([]) == 1", "max([])", "an empty list has no largest entry"),
    ("[1, 2, 3][5] == 1", "[1, 2, 3][5]", "there is no element 5"),
    ("{'a': 1}['b'] == 1", "{'a': 1}['b']", "there is no such key"),
    ("int('x') == 1", "int('x')", "`x` is no whole number"),
    ("numbers.all(n, n / (3 - 3) > 1)", "n / (3 - 3)", "nothing can be divided by 0"),
    (
      "claimed || date(2021, 2, 29) < offer_date", "date(2021, 2, 29)", "there is no date 2021-2-29"
    ),
    (
      "9223372036854775807 + 1 > count_of_lines", "9223372036854775807 + 1",
      "the result of `9223372036854775807 + 1` is too large"
    ),
  ])
  func constantsThatCannotBe(_ text: String, _ place: String, _ message: String) {
    let diagnostics = RulesFixture().compile(text, expecting: .bool).diagnostics
    #expect(diagnostics.map(\.message) == [message])
    for diagnostic in diagnostics {
      #expect(String(decoding: Array(text.utf8)[diagnostic.range], as: UTF8.self) == place)
    }
  }

  @Test func constantsThatCanBeStay() {
    for text in [
      "date(2020, 2, 29) < offer_date", "[1, 2, 3][2] == count_of_lines", "{'a': 1}['a'] == 1",
      "divide(price, 7, 2, 'up') > 1", "count_of_lines / 2 == 1", "max([1, 2]) == 2",
      "numbers.all(n, n > 7 / 2)", "decimal('1000.00') < price", "empty == []",
    ] {
      #expect(RulesFixture().compile(text, expecting: .bool).program != nil, "\(text)")
    }
  }

  @Test(arguments: [
    (CELType.date, "title", "a date is wanted, but this is text"),
    (.decimal, "offer_date", "an amount is wanted, but this is a date"),
    (.list(.string), "numbers", "a list of texts is wanted, but this is a list of whole numbers"),
  ])
  func resultsOfAnotherType(_ wanted: CELType, _ text: String, _ message: String) {
    check(Mistake(text, at: text, message), expecting: wanted)
  }

  @Test func resultsThatFitAreTaken() throws {
    let fixture = RulesFixture()
    #expect(fixture.compile("3", expecting: .decimal).program?.resultType == .decimal)
    #expect(fixture.compile("[]", expecting: .list(.date)).program != nil)
    #expect(fixture.compile("contract", expecting: .string).program?.resultType == .string)
    #expect(fixture.compile("'cash'", expecting: .enumeration(fixture.term)).program != nil)
    #expect(fixture.compile("'gold'", expecting: .enumeration(fixture.term)).program == nil)
    #expect(fixture.value("contract", expecting: .string) == .string("W2"))
  }

  @Test func severalMistakesAreReportedInTheOrderOfTheText() {
    let diagnostics = RulesFixture().compile(
      "term == 'gold' && titel == 'x' && costs.kin == 1",
      expecting: .bool
    ).diagnostics
    #expect(
      diagnostics.map(\.id) == [
        "expression.unknown_code", "expression.unknown_name", "expression.unknown_field",
      ]
    )
  }

  @Test func aBrokenPartIsNotReportedAgainByWhatUsesIt() {
    for text in [
      "titel + 1 > 2 && !titel", "titel.x.y == 3", "titel[0] == 1", "size(titel) == titel + 'a'",
      "titel.all(x, x > 3)", "titel ? 1 == 1 : true", "[titel, 3] == numbers", "-titel == 3",
      "sum(titel) == 1",
    ] {
      let diagnostics = RulesFixture().compile(text, expecting: .bool).diagnostics
      #expect(
        diagnostics.allSatisfy { $0.id == "expression.unknown_name" },
        "\(text) \(diagnostics)"
      )
    }
  }
}

@Suite struct UndeclaredTypeTests {
  @Test func typesThatWereNeverDeclaredAreMistakesNotCrashes() {
    var environment = TypeEnvironment(profile: .rules)
    environment.declare(variable: "r", type: .record(7))
    environment.declare(variable: "e", type: .enumeration(7))
    for text in [
      "r.x == 1", "has(r.x)", "e == 'a'", "e.x == 1", "r", "e", "r == e", "r < e",
      "string(e) == 'a'",
    ] {
      let result = CEL.compile(text, in: environment, expecting: .bool)
      if let program = result.program {
        let record = Value.record(Record(type: 9, fields: []))
        let code = Value.enumeration(EnumerationValue(type: 9, index: 9))
        guard case .error = program.evaluate(Activation(variables: [record, code])) else {
          Issue.record("\(text) has a value")
          continue
        }
      }
    }
  }
}
