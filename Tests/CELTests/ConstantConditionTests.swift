import Testing

@testable import CEL

/// What no case can make true, or false, is said at the condition itself; and nothing else is.
@Suite struct ConstantConditionTests {
  private func warnings(_ text: String) -> [(id: String, place: String, message: String)] {
    let result = RulesFixture().compile(text, expecting: .bool)
    #expect(result.program != nil, "\(text): \(result.diagnostics)")
    return (result.program?.warnings ?? []).map { warning in
      let place = String(decoding: Array(text.utf8)[warning.range], as: UTF8.self)
      return (String(warning.id.dropFirst("expression.".count)), place, warning.message)
    }
  }

  @Test(arguments: [
    ("title == 'x' && title == 'y'", "title == 'x' && title == 'y'"),
    ("title in ['x', 'z'] && title == 'y'", "title in ['x', 'z'] && title == 'y'"),
    ("!(title in ['x', 'y']) && title == 'y'", "!(title in ['x', 'y']) && title == 'y'"),
    ("count_of_lines < 3 && count_of_lines > 5", "count_of_lines < 3 && count_of_lines > 5"),
    ("count_of_lines < 3 && 2 < count_of_lines", "count_of_lines < 3 && 2 < count_of_lines"),
    ("price < 3.0 && price > 3", "price < 3.0 && price > 3"),
    ("!costs.included && costs.included", "!costs.included && costs.included"),
    ("claimed && !claimed", "claimed && !claimed"),
    (
      "offer_date < date('2020-01-01') && offer_date > date('2021-01-01')",
      "offer_date < date('2020-01-01') && offer_date > date('2021-01-01')"
    ),
    (
      "milestones.offered.date < offer_date && milestones.offered.date > offer_date",
      "milestones.offered.date < offer_date && milestones.offered.date > offer_date"
    ),
    ("title != title", "title != title"),
    ("count_of_lines < count_of_lines", "count_of_lines < count_of_lines"),
    ("title in []", "title in []"), ("false", "false"), ("1 + 1 == 3", "1 + 1 == 3"),
    ("size(numbers) < 0", "size(numbers) < 0"),
    ("month(offer_date) == 13", "month(offer_date) == 13"),
    ("dayOfWeek(offer_date) == 0", "dayOfWeek(offer_date) == 0"),
    ("fiscalQuarter(offer_date) > 4", "fiscalQuarter(offer_date) > 4"),
    ("costs.included && (title == 'x' && title == 'y')", "title == 'x' && title == 'y'"),
    ("title == 'x' && (costs.included || claimed) && title == 'y'", "all"),
    ("costs.included && !(costs.included || claimed)", "all"),
    ("numbers.exists(n, n > 3 && n < 2)", "n > 3 && n < 2"),
    ("title == 'z' && (claimed ? title == 'x' : title == 'y')", "all"),
    ("term == 'cash' && term == 'grant'", "all"),
    ("term == 'cash' && term.counts_as == 'not_repayable'", "all"),
    ("term != 'cash' && term != 'grant' && term in ['cash', 'grant']", "all"),
  ])
  func whatCanNeverBeTrue(_ text: String, _ place: String) {
    let found = warnings(text)
    #expect(found.map(\.id) == ["never_true"], "\(text): \(found)")
    // The brackets around the last condition are not part of it.
    let whole = text.hasSuffix("))") || text.hasSuffix("')") ? String(text.dropLast()) : text
    #expect(
      [place, place == "all" ? whole : place].contains(found.first?.place ?? "")
        || found.first?.place == text
    )
  }

  @Test(arguments: [
    ("claimed || !claimed", "claimed || !claimed"),
    ("title != 'x' || title != 'y'", "title != 'x' || title != 'y'"),
    ("size(numbers) >= 0", "size(numbers) >= 0"),
    ("numbers.size() > -1", "numbers.size() > -1"),
    ("title == title", "title == title"),
    ("count_of_lines <= 5 || count_of_lines > 3", "count_of_lines <= 5 || count_of_lines > 3"),
    ("costs.included && (claimed || !claimed)", "claimed || !claimed"),
    ("claimed || true", "claimed || true"),
  ])
  func whatIsAlwaysTrue(_ text: String, _ place: String) {
    let found = warnings(text)
    #expect(found.map(\.id) == ["always_true"], "\(text): \(found)")
    #expect(found.first?.place == place)
  }

  @Test(arguments: [
    ("term in ['cash', 'fms_credit', 'grant']", "whole_list"),
    ("term == 'cash' || term == 'fms_credit' || term == 'grant'", "whole_list"),
    ("term != 'cash' && term != 'fms_credit' && term != 'grant'", "whole_list"),
    ("true", "always_true"), ("1 + 1 == 2", "always_true"),
    ("costs.included == true || costs.included == false", "always_true"),
    ("numbers.exists(title, title > 3)", "hides_name"),
    ("numbers.exists(n, numbers.all(n, n > 3))", "hides_name"),
    ("!(term in ['cash', 'fms_credit', 'grant'])", "whole_list"),
    ("title in ['x', 'y', 'x']", "listed_twice"),
    ("term in ['cash', 'cash', 'grant']", "listed_twice"),
  ])
  func listsThatWereNotMeant(_ text: String, _ id: String) {
    #expect(warnings(text).map(\.id) == [id])
  }

  @Test(arguments: [
    "claimed", "!claimed", "claimed && costs.included",
    "title == 'x' || title == 'y'", "title != 'x' && title != 'y'",
    "count_of_lines > 3 && count_of_lines < 5", "price > 3 && price < 3.1",
    "term != 'cash' && term != 'fms_credit'", "term == 'cash' || term == 'grant'",
    "count_of_lines > 3 && numbers[0] < 2", "title < 'b' && title > 'a'",
    "term == 'fms_credit' && term.since > date('2020-01-01')",
    "numbers.exists(n, n > 3) && numbers.exists(n, n < 2)",
    "numbers.exists(n, n > 3) && !numbers.exists(n, n > 2)",
    "offer_date >= date('2020-01-01') && offer_date <= date('2020-01-01')",
    "milestones.offered.date <= offer_date && milestones.offered.date >= offer_date",
    "claimed == costs.included", "(claimed ? 3 : 4) == count_of_lines",
  ])
  func whatMayBeEitherIsLeftAlone(_ text: String) {
    #expect(warnings(text).map(\.message) == [], "\(text)")
  }

  @Test func messagesSayWhyAndWhatToDo() throws {
    let warning = try #require(
      RulesFixture().compile("title == 'x' && title == 'y'", expecting: .bool).program?.warnings
        .first
    )
    #expect(
      warning.message
        == "this can never be true: `title == 'x'` and `title == 'y'` exclude each other"
    )
    #expect(warning.help == "if one of them is enough, write `||` between them")
    let other = try #require(
      RulesFixture().compile("title != 'x' || title != 'y'", expecting: .bool).program?.warnings
        .first
    )
    #expect(
      other.message
        == "this is always true: if `title != 'x'` does not hold, `title != 'y'` does"
    )
  }

  @Test func twoIndependentMistakesAreBothSaid() {
    let text = "(claimed || !claimed) && title in ['x', 'x']"
    #expect(warnings(text).map(\.id) == ["always_true", "listed_twice"])
  }

  @Test func theStandardLanguageIsNotJudged() {
    var environment = TypeEnvironment(profile: .standard)
    environment.declare(variable: "x", type: .double)
    #expect(CEL.compile("x == x", in: environment).program?.warnings == [])
  }

  @Test func hostileExpressionsEndSoon() {
    let terms = (0..<150).map { "(count_of_lines != \($0) || title != '\($0)')" }
    let text = terms.joined(separator: " && ")
    #expect(RulesFixture().compile(text, expecting: .bool).program?.warnings == [])
  }
}
