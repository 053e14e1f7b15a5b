import TestSupport
import Testing

@testable import CEL
@testable import RulesEngine

/// Every function of the language has words of its own in the sentences made from conditions.
@Suite struct FunctionSentenceTests {
  private static let samples = [
    (
      "==",
      "(offset_costs.included || conflicting_agreement.claimed) == case.identifier.contains('x')"
    ),
    ("or", "funding.terms_of_sale[0].usd == 'balance'"),
    ("or", "funding.terms_of_sale.all(t, t.usd == 'balance' || t.usd.amount > 5)"),
    ("sum", "sum(lines.map(l, sum(lines.map(k, k.total_cost_usd)))) == 5"),
    ("abs", "abs(lines[0].quantity) == 1"),
    ("round", "round(lines[0].total_cost_usd, 2, 'half_even') == 5.5"),
    ("divide", "divide(lines[0].total_cost_usd, 3, 0, 'down') == 5"),
    ("sum", "sum(lines.map(l, l.total_cost_usd)) == 5"),
    ("size", "size(case.identifier) == 5"),
    ("count", "count(lines) == 5"),
    ("min", "min(lines.map(l, l.quantity)) == 5"),
    ("max", "max(as_of, date('2020-01-01')) == as_of"),
    ("int", "int(case.identifier) == 5"),
    ("string", "string(as_of) == 'x'"),
    ("decimal", "decimal(lines[0].quantity) > 1.5"),
    ("contains", "case.identifier.contains('x')"),
    ("matches", "case.identifier.matches('x+')"),
    ("startsWith", "case.identifier.startsWith('x')"),
    ("endsWith", "case.identifier.endsWith('x')"),
    ("date", "date(case.identifier) < as_of"),
    ("year", "year(as_of) == 2026"),
    ("month", "month(as_of) == 2"),
    ("day", "day(as_of) == 2"),
    ("dayOfWeek", "dayOfWeek(as_of) == 2"),
    ("calendarQuarter", "calendarQuarter(as_of) == 2"),
    ("fiscalQuarter", "fiscalQuarter(as_of) == 2"),
    ("fiscalYear", "fiscalYear(as_of) == 2026"),
    ("firstDayOfMonth", "firstDayOfMonth(as_of) == as_of"),
    ("lastDayOfMonth", "lastDayOfMonth(milestones.loa_offered.date) == as_of"),
    ("firstDayOfQuarter", "firstDayOfQuarter(as_of) == as_of"),
    ("lastDayOfQuarter", "lastDayOfQuarter(as_of) == as_of"),
    ("firstDayOfFiscalYear", "firstDayOfFiscalYear(2027) > as_of"),
    ("lastDayOfFiscalYear", "lastDayOfFiscalYear(as_of) > as_of"),
    ("daysBetween", "daysBetween(as_of, as_of) == 1"),
    ("monthsBetween", "monthsBetween(milestones.loa_offered.date, as_of, 'up') > 6"),
    ("yearsBetween", "yearsBetween(as_of, as_of, 'down') == 1"),
    ("periodBetween", "periodBetween(milestones.loa_offered.date, as_of, 'error') > months(6)"),
    ("addDays", "addDays(as_of, 30) == as_of"),
    ("addMonths", "addMonths(as_of, 6, 'up') == as_of"),
    ("addYears", "addYears(as_of, -1, 'down') == as_of"),
    ("addPeriod", "addPeriod(as_of, years(1) + months(6), 'up') == as_of"),
    ("period", "period(case.identifier) > period('P1Y2M')"),
    ("days", "days(lines[0].quantity) > days(1)"),
    ("months", "months(1) < months(lines[0].quantity)"),
    ("years", "years(2) > months(lines[0].quantity)"),
    ("businessDays", "businessDays(milestones.loa_offered.date, as_of, 'office') > 10"),
    ("addBusinessDays", "addBusinessDays(as_of, 10, 'office') == as_of"),
    ("isBusinessDay", "!isBusinessDay(as_of, 'office')"),
    ("toBusinessDay", "toBusinessDay(as_of, 'up', 'office') == as_of"),
  ]

  private static let holidays = """
    holidays:
      office:
        title: invented holidays
        from: 2026-01-01
        to: 2026-12-31
        days: [2026-12-25]
        cites: [samm.offsets.wholly_cash_or_repayable]

    """

  @Test func everyFunctionHasWords() throws {
    let named = Set(Self.samples.map(\.0))
    #expect(Set(TypeEnvironment(profile: .rules).functionNames).subtracting(named) == [])
    let holidays = PackFiles.File(
      name: "holidays.yaml",
      path: "holidays.yaml",
      bytes: Array(Self.holidays.utf8)
    )
    let (files, problems) = RulePack.decode(PackFiles(files: try PolicyPack.files() + [holidays]))
    #expect(problems.filter { $0.severity == .error } == [])
    let pack = CompiledPack.compile(files).pack
    let english = PlainEnglish(layout: pack.layout, schema: pack.pack.schema)
    var lines: [String] = []
    for (name, text) in Self.samples {
      let result = compile(text, in: pack.layout.environment)
      let program = try #require(result.program, "\(text): \(result.diagnostics)")
      let said = english.phrase(program, entries: []).text
      #expect(!said.contains("the result of") && !said.contains("no words"), "\(name): \(said)")
      lines += [text, "  " + said]
    }
    let text = lines.map { $0 + "\n" }.joined()
    #expect(try GoldenFile("function-sentences.txt").difference(from: text) == [])
  }
}
