import Testing

@testable import CEL

@Suite struct RulesEvaluationTests {
  let fixture = RulesFixture()

  @Test(arguments: [
    "costs.included && costs.kind == 'indirect'",
    "costs.kind in ['indirect', 'both']",
    "costs.accepted",
    "costs.accepted && !claimed",
    "costs.accepted == true",
    "costs.accepted != claimed",
    "!claimed.is",
    "claimed ? false : true",
    "price == 120000000",
    "price >= 119999999.99",
    "price - 20000000 == 100000000.00",
    "price + 0.5 > price",
    "0.1 + 0.2 == 0.3",
    "price * 2 == 240000000",
    "-price < 0",
    "count_of_lines * 2 + 1 == 9",
    "7 / 2 == 3 && -7 / 2 == -3 && 7 % 2 == 1",
    "offer_date == date('2026-12-01')",
    "offer_date < date('2026-12-02') && offer_date >= date(2026, 12, 1)",
    "year(offer_date) == 2026 && month(offer_date) == 12 && day(offer_date) == 1",
    "daysBetween(date('2026-12-01'), date('2027-01-01')) == 31",
    "addDays(offer_date, 85) == date('2027-02-24')",
    "addMonths(date('2024-01-31'), 1, 'down') == date('2024-02-29')",
    "addMonths(date('2024-01-31'), 1, 'up') == date('2024-03-01')",
    "addYears(date('2024-02-29'), 1, 'down') == date('2025-02-28')",
    "addYears(date('2024-02-29'), 4, 'error') == date('2028-02-29')",
    "calendarQuarter(offer_date) == 4 && fiscalYear(offer_date) == 2027",
    "fiscalYear(date('2026-09-30')) == 2026",
    "title.startsWith('Bandaria') && title.endsWith('radar') && title.contains('ground')",
    "title.matches('^Ban.*radar$')",
    "size(title) == 21 && title.size() == 21",
    "string(price) == '120000000.00' && string(offer_date) == '2026-12-01'",
    "numbers.all(n, n > 0) && numbers.exists(n, n == 2) && numbers.exists_one(n, n == 1)",
    "numbers.filter(n, n > 1) == [3, 2]",
    "numbers.map(n, n * 2) == [6, 2, 4]",
    "sum(numbers) == 6 && min(numbers) == 1 && max(numbers) == 3 && count(numbers) == 3",
    "min(2, 1) == 1 && max(date('2026-01-01'), offer_date) == offer_date",
    "sum(contracts.map(c, c.price)) == 100000000.50",
    "sum(empty) == 0 && size(empty) == 0",
    "numbers[0] == 3",
    "empty.all(n, n > 5) && !empty.exists(n, true)",
    "decimal(count_of_lines) * 1.5 == 6",
  ])
  func holds(_ text: String) {
    #expect(fixture.value(text, expecting: .bool) == .bool(true))
  }

  // MARK: Codes

  @Test(arguments: [
    "term == 'fms_credit'",
    "term != 'cash'",
    "'fms_credit' == term",
    "term in ['grant', 'fms_credit']",
    "!(term in ['grant', 'cash'])",
    "term.counts_as == 'repayable'",
    "term.counts_as in ['cash', 'repayable']",
    "string(term) == 'fms_credit'",
    "(count_of_lines > 3 ? term : 'cash') == 'fms_credit'",
    "term == (count_of_lines > 3 ? 'fms_credit' : 'cash')",
    "'tracking' in contract.acts",
    "act in contract.acts",
    "contracts.exists(c, 'payment' in c.acts)",
    "contract.acts == ['payment', 'tracking']",
  ])
  func codesAreComparedByName(_ text: String) {
    #expect(fixture.value(text, expecting: .bool) == .bool(true))
  }

  @Test func anEmptyCellIsNoValue() {
    #expect(fixture.value("term.since == offer_date") == .bool(false))
    #expect(
      fixture.value("term.since < offer_date") == .failure("`term.since` has not happened")
    )
  }

  // MARK: Events, references, `no`

  @Test(arguments: [
    ("milestones.offered.happened", true), ("milestones.closed.happened", false),
    ("has(milestones.offered)", true), ("has(milestones.closed)", false),
    ("has(milestones.offered.date)", true), ("has(milestones.closed.date)", false),
    ("has(milestones.expires)", false), ("has(contracts[0].parent)", false),
    ("has(contract.parent)", true), ("has(contract.parent.awarded)", true),
    ("has(contract.parent.parent)", false), ("has(costs.accepted)", true),
    ("milestones.offered.date == offer_date", true), ("no_date == offer_date", false),
    ("no_date == no_date", true), ("no_date != offer_date", true),
    ("contract.parent.number == 'W1'", true), ("contract == 'W2'", true),
    ("contract.parent == contracts[0]", true), ("contract == contracts[0]", false),
    ("'W1' in contracts", true), ("'W9' in contracts", false), ("contract in contracts", true),
    ("contracts.all(c, c.awarded.date > offer_date)", true),
    ("contract.number.startsWith('W')", true), ("contract.startsWith('W')", true),
  ])
  func recordsAreFollowed(_ text: String, _ expected: Bool) {
    #expect(fixture.value(text, expecting: .bool) == .bool(expected))
  }

  @Test(arguments: [
    ("milestones.closed.date < offer_date", "`milestones.closed.date` has not happened"),
    ("offer_date >= no_date", "`no_date` has not happened"),
    ("contract.parent.parent.number == 'x'", "`contract.parent.parent` is `no`: it has no fields"),
    ("year(no_date) == 2026", "`no_date` is `no`: there is no value"),
    ("broken || false", "broken on purpose"),
    ("1 / (count_of_lines - 4) == 0", "the division is by zero"),
    (
      "9223372036854775807 + count_of_lines > 0",
      "the result of `9223372036854775807 + count_of_lines` is too large"
    ),
    ("date(2026, 2, 30) == offer_date", "there is no date 2026-2-30"),
    ("addMonths(date('2024-01-31'), 1, 'error') == offer_date", "there is no such date"),
    ("numbers[7] == 0", "there is no element 7"),
    ("min(empty) == 0", "an empty list has no smallest entry"),
    ("addDays(offer_date, 99999999) == offer_date", "there is no such date"),
    ("decimal('1e5') == 1", "`1e5` is no amount"),
  ])
  func cannotBeEvaluated(_ text: String, _ message: String) {
    #expect(fixture.value(text, expecting: .bool) == .failure(message))
  }

  @Test func anErrorHasThePlaceOfTheOperation() throws {
    let program = try #require(fixture.compile("true && numbers[7] == 0").program)
    guard case .error(let error) = program.evaluate(fixture.activation) else {
      Issue.record("no error")
      return
    }
    #expect(error.range == 8..<18)
  }

  // MARK: Facts read

  @Test(arguments: [
    ("costs.included && costs.kind == 'x'", [RulesFixture.Fact.included, RulesFixture.Fact.kind]),
    ("!costs.included && costs.kind == 'x'", [RulesFixture.Fact.included]),
    ("costs.accepted", [RulesFixture.Fact.accepted]),
    ("has(milestones.closed)", [RulesFixture.Fact.closed]),
    ("contracts.exists(c, c.price > 1)", [RulesFixture.Fact.price]),
    ("true", []),
  ])
  func tellsWhichFactsWereRead(_ text: String, _ expected: [Origin]) throws {
    let program = try #require(fixture.compile(text, expecting: .bool).program)
    var reads: [Origin] = []
    _ = program.evaluate(fixture.activation, reads: &reads)
    #expect(reads == expected)
  }

  @Test func readsAreAddedToThoseAlreadyThere() throws {
    let program = try #require(fixture.compile("costs.included").program)
    var reads: [Origin] = [99]
    _ = program.evaluate(fixture.activation, reads: &reads)
    #expect(reads == [99, RulesFixture.Fact.included])
  }

  @Test func elementsWithOriginsAreReadWhenLookedAt() throws {
    var fixture = fixture
    fixture.bind(
      "placed",
      .list(.int),
      .list(ListValue([.int(1), .int(2), .int(3)], origins: [31, 32, 33]))
    )
    for (text, expected): (String, [Origin]) in [
      ("placed.exists(p, p == 2)", [31, 32]), ("2 in placed", [31, 32]), ("placed[2] == 3", [33]),
      ("sum(placed) == 6", [31, 32, 33]), ("placed.filter(p, p > 1)[0] == 2", [31, 32, 33, 32]),
    ] {
      let program = try #require(fixture.compile(text).program)
      var reads: [Origin] = []
      #expect(program.evaluate(fixture.activation, reads: &reads) == .bool(true), "\(text)")
      #expect(reads == expected, "\(text)")
    }
  }

  // MARK: Host functions

  @Test func hostFunctionsAreCalledWithKnownValuesOnly() {
    var fixture = fixture
    fixture.environment.declare(
      function: FunctionDeclaration("businessDays", [.date, .int], .int) { arguments in
        guard case .date(let date) = arguments[0], case .int(let days) = arguments[1] else {
          return .failure("called with \(arguments)")
        }
        return .int(Int64(date.day) + days)
      }
    )
    #expect(fixture.value("businessDays(offer_date, 4) == 5") == .bool(true))
    #expect(
      fixture.value("businessDays(unknown_date, unknown_number)")
        == .unknown(UnknownFacts(21).union(UnknownFacts(22)))
    )
    #expect(
      fixture.value("businessDays(date(2026, 2, 30), 1)") == .failure("there is no date 2026-2-30")
    )
    #expect(fixture.compile("businessDays(1, 2)").diagnostics.count == 1)
  }
}
