/// What authors of rules get wrong, with the expression as they would write it.
///
/// In all of them `c` is an entry of `contracts`, and the rule file is otherwise right.
enum AuthorMistakes {
  struct Mistake {
    let what: String
    let expression: String
    /// Whether it is shown to readers in `docs/mistakes.md`.
    var isShown = false

    init(_ what: String, _ expression: String, isShown: Bool = false) {
      self.what = what
      self.expression = expression
      self.isShown = isShown
    }
  }

  static let all =
    signs + names + codes + dates + amounts + numbers + lists + functions + shapes + constants

  static let signs = [
    Mistake("one equal sign", "case.program = 'fms'", isShown: true),
    Mistake("`and` in words", "offset_costs.included and c.offset_costs.included", isShown: true),
    Mistake("`or` in words", "offset_costs.included or c.offset_costs.included"),
    Mistake("`not` in words", "not offset_costs.included"),
    Mistake("`is` in words", "case.program is 'fms'"),
    Mistake("`is not` in words", "case.program is not 'fms'"),
    Mistake("`not in` in words", "case.program not in ['fms', 'bpc']"),
    Mistake("one ampersand", "offset_costs.included & c.offset_costs.included"),
    Mistake("one bar", "offset_costs.included | c.offset_costs.included"),
    Mistake("three equal signs", "case.program === 'fms'"),
    Mistake("`=>` for at least", "c.price_agreed.date => date('2020-01-01')"),
    Mistake("`=<` for at most", "c.price_agreed.date =< date('2020-01-01')"),
    Mistake("the sign ≤", "c.price_agreed.date ≤ date('2020-01-01')"),
    Mistake("`<>` for not equal", "case.program <> 'fms'"),
    Mistake("typographic quotes", "case.program == ‘fms’", isShown: true),
    Mistake("a bracket too few", "(offset_costs.included && c.offset_costs.included"),
    Mistake("a bracket too many", "offset_costs.included)"),
    Mistake("a square bracket too few", "case.program in ['fms', 'bpc'"),
    Mistake("a quote too few", "case.program == 'fms"),
    Mistake("nothing after `&&`", "offset_costs.included &&"),
    Mistake("nothing before `&&`", "&& offset_costs.included"),
    Mistake("nothing between", "offset_costs.included && && c.offset_costs.included"),
    Mistake("two conditions without a sign", "offset_costs.included c.offset_costs.included"),
    Mistake("a comma between conditions", "offset_costs.included, c.offset_costs.included"),
    Mistake("a semicolon at the end", "offset_costs.included;"),
    Mistake("a full stop at the end", "offset_costs.included."),
    Mistake("a comparison in a chain", "1 < bis_reports[0].calendar_year < 3"),
    Mistake("`if` and `then`", "if offset_costs.included then c.offset_costs.included"),
    Mistake("`?` without `:`", "offset_costs.included ? c.offset_costs.included"),
    Mistake("a reserved word as a name", "for == 3"),
  ]

  static let names = [
    Mistake("a misspelt group", "ofset_costs.included", isShown: true),
    Mistake("a misspelt fact", "offset_costs.includet", isShown: true),
    Mistake("an unknown fact", "offset_costs.colour == 'x'"),
    Mistake("a fact at the top that stands in a group", "program == 'fms'"),
    Mistake("a misspelt parameter", "param.bis_due_moth == 6", isShown: true),
    Mistake("a parameter without `param.`", "bis_due_month == 6"),
    Mistake("`param` with nothing after it", "param == 6"),
    Mistake("`YES`", "offset_costs.included == YES"),
    Mistake("`True`", "offset_costs.included == True"),
    Mistake("`no` as a word", "offset_costs.included == no"),
    Mistake("the word yes in quotes", "offset_costs.included == 'yes'"),
    Mistake("an unknown function", "contain(c.contractor, 'x')"),
    Mistake("a function in capitals", "SIZE(contracts) > 0"),
    Mistake("`today`", "c.price_agreed.date <= today"),
    Mistake("a protected fact", "offset_agreements.exists(a, a.obligation_usd > 5000000)"),
  ]

  static let codes = [
    Mistake("a misspelt code", "case.program == 'fsm'", isShown: true),
    Mistake("a code that the list does not have", "case.program == 'dcs'"),
    Mistake("a code in capitals", "case.program == 'FMS'"),
    Mistake("a code without quotes", "case.program == fms", isShown: true),
    Mistake("a label for its code", "case.program == 'Foreign Military Sales'"),
    Mistake("one of two codes joined by `||`", "case.program == 'fms' || 'bpc'", isShown: true),
    Mistake("codes of different lists", "case.program == c.offset_costs.kind"),
    Mistake("an unknown role", "communications.exists(m, m.from == 'purchasr')"),
    Mistake("a misspelt group of roles", "communications.exists(m, m.from.any_usgov)"),
    Mistake("a column that the table does not have", "funding.terms_of_sale.all(t, t.term.cash)"),
    Mistake("a code as a condition", "case.program"),
    Mistake("a code in order", "case.status > 'offered'"),
    Mistake("part of a code", "case.program.startsWith('f')"),
  ]

  static let dates = [
    Mistake("a date without `date`", "c.price_agreed.date >= '2020-01-01'", isShown: true),
    Mistake("a date without quotes", "c.price_agreed.date >= 2020-01-01"),
    Mistake("a date that does not exist", "as_of >= date('2026-02-30')", isShown: true),
    Mistake("a date as in America", "as_of >= date('01/02/2026')"),
    Mistake("a date in words", "as_of >= date('1 June 2026')"),
    Mistake("`date` without quotes inside", "as_of >= date(2026-06-01)"),
    Mistake("an event compared with a date", "c.price_agreed >= date('2020-01-01')", isShown: true),
    Mistake("an event compared with yes", "c.price_agreed == true"),
    Mistake("an event compared with `no`", "c.price_agreed == 'no'"),
    Mistake("an event as a condition", "c.price_agreed && offset_costs.included"),
    Mistake("a date compared with `null`", "c.price_agreed.date != null", isShown: true),
    Mistake("days added to a date", "c.price_agreed.date + 30 <= as_of"),
    Mistake("a date taken from a date", "as_of - c.price_agreed.date > 30"),
    Mistake("`addMonths` without rounding", "addMonths(c.price_agreed.date, 6) <= as_of"),
    Mistake("a rounding that there is not", "addMonths(as_of, 6, 'nearest') > as_of"),
    Mistake("a year of an event", "year(c.price_agreed) == 2026"),
  ]

  static let amounts = [
    Mistake("commas in a number", "lines.exists(l, l.total_cost_usd > 1,000,000)", isShown: true),
    Mistake("a dollar sign", "lines.exists(l, l.total_cost_usd > $1000000)"),
    Mistake("a unit after a number", "lines.exists(l, l.total_cost_usd > 50M)"),
    Mistake("a percent sign", "lines.exists(l, l.quantity > 10%)"),
    Mistake("an amount in quotes", "lines.exists(l, l.total_cost_usd > 'a million')"),
    Mistake("an amount compared with a date", "lines.exists(l, l.total_cost_usd > as_of)"),
    Mistake("a number compared with text", "lines.exists(l, l.quantity == 'four')"),
    Mistake("an amount compared with a count", "lines.exists(l, l.total_cost_usd > l.quantity)"),
    Mistake("an amount times a count", "lines.all(l, l.unit_cost_usd * l.quantity > 0)"),
    Mistake("a number joined to text", "'year ' + year(as_of) == 'year 2026'"),
    Mistake("a number as a condition", "size(contracts)"),
    Mistake(
      "an amount or `balance` compared in order",
      "funding.terms_of_sale.all(t, t.usd > 5000000)"
    ),
    Mistake(
      "an amount or `balance` compared with a text in order",
      "funding.terms_of_sale.all(t, t.usd > '99999999')"
    ),
    Mistake("an amount for `balance`", "funding.terms_of_sale.all(t, t.usd == '5000')"),
    Mistake("a number that is too long", "size(contracts) > 99999999999999999999"),
  ]

  static let numbers = [
    Mistake("an exponent", "lines.all(l, l.total_cost_usd > 1e6)"),
    Mistake("nothing before the point", "lines.all(l, l.total_cost_usd > .5)"),
    Mistake("blanks in a number", "lines.all(l, l.total_cost_usd > 5 000 000)"),
    Mistake("a comma for the point", "lines.all(l, l.total_cost_usd > 5,50)"),
    Mistake("lines in a number", "lines.all(l, l.total_cost_usd > 1_000_000)"),
    Mistake("a section number without quotes", "case.identifier == 252.215-7014"),
    Mistake("a line number without quotes", "lines.all(l, l.line == 001)"),
    Mistake(
      "a long sum",
      Array(repeating: "1", count: 40).joined(separator: " + ") + " > size(contracts)"
    ),
  ]

  static let functions = [
    Mistake("`sum` with a name", "sum(lines, l, l.quantity) > 1"),
    Mistake("a hyphen in a name", "c.price-usd > 1"),
    Mistake("a bracket in the wrong place", "size(contracts > 1)"),
    Mistake("a kind of value", "type(1) == int"),
    Mistake("an event that is `no`", "c.price_agreed == no"),
    Mistake("a pattern by `=~`", "case.identifier =~ 'x'"),
    Mistake("`like`", "case.identifier like 'x%'"),
    Mistake("`contains` of a list", "case.associated_cases.contains('x')"),
    Mistake("a list equal to an entry", "case.associated_cases == 'x'"),
    Mistake("a quote in a text", "case.identifier == 'it's'"),
    Mistake("a date as in America, without `date`", "as_of >= '01/02/2020'"),
    Mistake("a call of `today`", "as_of > today()"),
    Mistake("`len`", "len(contracts) > 1"),
    Mistake("`lower`", "lower(case.identifier) == 'x'"),
    Mistake("`isEmpty`", "contracts.isEmpty()"),
    Mistake("`isNull`", "isNull(case.identifier)"),
    Mistake("`avg`", "avg(lines) > 1"),
    Mistake("`first`", "lines.first().mde"),
    Mistake("a call of `not`", "not(offset_costs.included)"),
    Mistake("`substring`", "substring(case.identifier, 1) == 'x'"),
  ]

  static let lists = [
    Mistake("a list where an entry is meant", "contracts.contractor == 'x'"),
    Mistake("a list as a condition", "contracts"),
    Mistake("`!` before a list", "!contracts"),
    Mistake("`in` with what is no list", "'x' in c.contractor"),
    Mistake("`in` with brackets that are round", "case.program in ('fms', 'bpc')"),
    Mistake("an entry by a text", "contracts['x'].price_agreed.happened"),
    Mistake("an entry by a place before the first", "contracts[-1].price_agreed.happened"),
    Mistake("`exists` without a name", "contracts.exists(price_agreed.happened)"),
    Mistake("`exists` with a path for a name", "contracts.exists(c.x, c.x.price_agreed.happened)"),
    Mistake("`exist`", "contracts.exist(x, x.price_agreed.happened)"),
    Mistake("`any`", "contracts.any(x, x.price_agreed.happened)"),
    Mistake("`all` on a fact", "case.program.all(x, x == 'fms')"),
    Mistake("a name that is not the one given", "contracts.exists(x, y.price_agreed.happened)"),
    Mistake("`has` of a group", "has(offset_costs)"),
    Mistake("`size` of a number", "size(year(as_of)) > 0"),
    Mistake("`length`", "contracts.length > 0"),
    Mistake("a list of two kinds", "case.identifier in ['x', 3]"),
    Mistake("an empty call", "size() > 0"),
    Mistake("`size` of an entry", "size(c) > 0"),
    Mistake("`size` of a group", "size(offset_costs) > 0"),
    Mistake("a name that hides a fact", "contracts.exists(case, case.price_agreed.happened)"),
    Mistake("a name that hides an entry", "contracts.exists(c, c.price_agreed.happened)"),
  ]

  static let shapes = [
    Mistake("a choice of two kinds", "(offset_costs.included ? 'x' : 3) == 'x'"),
    Mistake("look-around in a pattern", "c.contractor.matches('(?=x)y')"),
    Mistake("a bracket too few in a pattern", "c.contractor.matches('(x')"),
    Mistake("a pattern like those for files", "c.contractor.matches('*Corp')"),
    Mistake("nothing at all", " "),
    Mistake(
      "too deep",
      String(repeating: "(", count: 40) + "true" + String(repeating: ")", count: 40)
    ),
    Mistake("text with a line end", "case.identifier == 'x\\qy'"),
  ]

  static let constants = [
    Mistake(
      "an amount with commas in quotes",
      "lines.all(l, l.total_cost_usd > decimal('1,000.00'))"
    ),
    Mistake("a date in numbers that does not exist", "as_of > date(2020, 2, 30)"),
    Mistake("a division by zero", "size(contracts) / 0 == 1"),
    Mistake("`divide` by zero", "lines.all(l, divide(l.total_cost_usd, 0, 2, 'up') > 1)"),
    Mistake("the greatest of nothing", "size(contracts) > max([])"),
    Mistake("an entry that a list does not have", "size(contracts) == [1, 2, 3][5]"),
    Mistake("a key that a map does not have", "size(contracts) == {'a': 1}['b']"),
    Mistake("every code, one by one", "case.program == 'fms' || case.program == 'bpc'"),
    Mistake("no code that is left", "case.program != 'fms' && case.program != 'bpc'"),
    Mistake(
      "yes or no",
      "offset_costs.included == true || offset_costs.included == false"
    ),
    Mistake("a condition that is always met", "true"),
    Mistake("a sum that is known", "1 + 1 == 2"),
    Mistake("none of all codes", "!(case.program in ['fms', 'bpc'])"),
    Mistake("two values at once", "case.program == 'fms' && case.program == 'bpc'", isShown: true),
    Mistake("two `!=` joined by `||`", "case.program != 'fms' || case.program != 'bpc'"),
    Mistake("dates out of order", "as_of < date('2020-01-01') && as_of > date('2021-01-01')"),
    Mistake("every code", "case.program in ['fms', 'bpc']"),
    Mistake("a code twice", "c.offset_costs.kind in ['direct', 'direct']"),
    Mistake("a count below nothing", "size(contracts) >= 0"),
    Mistake("a fact with itself", "case.identifier == case.identifier"),
  ]
}
