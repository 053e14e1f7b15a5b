import CEL

extension FunctionRow {
  private typealias Given = RulesFixture

  private static let impossible = "date(2026, 2, 30)"
  private static let noDay = "there is no date 2026-2-30"

  static let dates: [FunctionRow] =
    of(
      "date",
      holds: ["date('2026-12-01') == offer_date", "date(2026, 12, 1) == offer_date"],
      edges: ["date(2024, 2, 29) > date('2024-02-28')", "date('0001-01-01') < date(9999, 12, 31)"],
      fails: [
        ("date(2026, 2, 29) == offer_date", "there is no date 2026-2-29"),
        ("date(10000, 1, 1) == offer_date", "there is no date 10000-1-1"),
        ("date(title) == offer_date", "there is no date `Bandaria ground radar`"),
      ],
      unknown: [
        ("date(unknown_text)", [Given.words]), ("date(2026, unknown_number, 1)", [Given.number]),
      ]
    )
    + parts("year", ["year(offer_date) == 2026"], ["year(date('0001-01-01')) == 1"])
    + parts("month", ["month(offer_date) == 12"], ["month(date('9999-01-31')) == 1"])
    + parts("day", ["day(offer_date) == 1"], ["day(date('2024-02-29')) == 29"])
    + parts(
      "dayOfWeek",
      ["dayOfWeek(date('2026-11-23')) == 1"],
      ["dayOfWeek(date('2026-11-22')) == 7", "dayOfWeek(date('0001-01-01')) == 1"]
    )
    + parts(
      "calendarQuarter",
      ["calendarQuarter(offer_date) == 4"],
      ["calendarQuarter(date('2026-03-31')) == 1", "calendarQuarter(date('2026-04-01')) == 2"]
    )
    + parts(
      "fiscalQuarter",
      ["fiscalQuarter(offer_date) == 1"],
      ["fiscalQuarter(date('2026-09-30')) == 4", "fiscalQuarter(date('2026-01-01')) == 2"]
    )
    + parts(
      "fiscalYear",
      ["fiscalYear(offer_date) == 2027"],
      ["fiscalYear(date('2026-09-30')) == 2026", "fiscalYear(date('2026-10-01')) == 2027"]
    )
    + parts(
      "firstDayOfMonth",
      ["firstDayOfMonth(date('2026-12-24')) == offer_date"],
      ["firstDayOfMonth(offer_date) == offer_date"]
    )
    + parts(
      "lastDayOfMonth",
      ["lastDayOfMonth(offer_date) == date('2026-12-31')"],
      [
        "lastDayOfMonth(date('2024-02-01')) == date('2024-02-29')",
        "lastDayOfMonth(date('9999-12-31')) == date('9999-12-31')",
      ]
    )
    + parts(
      "firstDayOfQuarter",
      ["firstDayOfQuarter(offer_date) == date('2026-10-01')"],
      ["firstDayOfQuarter(date('2026-03-31')) == date('2026-01-01')"]
    )
    + parts(
      "lastDayOfQuarter",
      ["lastDayOfQuarter(offer_date) == date('2026-12-31')"],
      ["lastDayOfQuarter(date('2026-01-01')) == date('2026-03-31')"]
    )
    + of(
      "firstDayOfFiscalYear",
      holds: [
        "firstDayOfFiscalYear(offer_date) == date('2026-10-01')",
        "firstDayOfFiscalYear(2027) == date('2026-10-01')",
      ],
      edges: ["firstDayOfFiscalYear(date('2026-09-30')) == date('2025-10-01')"],
      fails: [
        ("firstDayOfFiscalYear(date('0001-01-01')) < offer_date", "there is no such date"),
        ("firstDayOfFiscalYear(-5) < offer_date", "there is no such date"),
      ],
      unknown: [("firstDayOfFiscalYear(unknown_number)", [Given.number])]
    )
    + of(
      "lastDayOfFiscalYear",
      holds: [
        "lastDayOfFiscalYear(offer_date) == date('2027-09-30')",
        "lastDayOfFiscalYear(fiscalYear(offer_date) + 1) == date('2028-09-30')",
      ],
      edges: ["lastDayOfFiscalYear(date('2026-09-30')) == date('2026-09-30')"],
      fails: [
        ("lastDayOfFiscalYear(date('9999-10-01')) > offer_date", "there is no such date"),
        ("lastDayOfFiscalYear(0) < offer_date", "there is no such date"),
      ],
      unknown: [("lastDayOfFiscalYear(unknown_date)", [Given.date])]
    )
    + of(
      "daysBetween",
      holds: ["daysBetween(date('2026-12-01'), date('2027-01-01')) == 31"],
      edges: [
        "daysBetween(offer_date, offer_date) == 0",
        "daysBetween(date('2027-01-01'), date('2026-12-01')) == -31",
        "daysBetween(date('0001-01-01'), date('9999-12-31')) == 3652058",
      ],
      fails: [
        ("daysBetween(\(impossible), offer_date) == 0", noDay),
        ("daysBetween(offer_date, no_date) == 0", "`no_date` is `no`: there is no value"),
        ("daysBetween(unknown_date, no_date) == 0", "`no_date` is `no`: there is no value"),
      ],
      unknown: [
        ("daysBetween(offer_date, unknown_date)", [Given.date])
      ]
    )
    + of(
      "addDays",
      holds: ["addDays(offer_date, 30) == date('2026-12-31')"],
      edges: [
        "addDays(offer_date, 0) == offer_date",
        "addDays(date('2024-03-01'), -1) == date('2024-02-29')",
      ],
      fails: [
        ("addDays(offer_date, 99999999) == offer_date", "there is no such date"),
        ("addDays(offer_date, -9223372036854775807) == offer_date", "there is no such date"),
      ],
      unknown: [("addDays(unknown_date, unknown_number)", [Given.date, Given.number])]
    )
    + of(
      "addMonths",
      holds: [
        "addMonths(date('2024-01-31'), 1, 'down') == date('2024-02-29')",
        "addMonths(date('2024-01-31'), 1, 'up') == date('2024-03-01')",
        "addMonths(offer_date, 1, 'error') == date('2027-01-01')",
      ],
      edges: ["addMonths(date('2024-03-31'), -1, 'down') == date('2024-02-29')"],
      fails: [
        ("addMonths(date('2024-01-31'), 1, 'error') == offer_date", "there is no such date"),
        ("addMonths(offer_date, 9223372036854775807, 'up') == offer_date", "there is no such date"),
        (
          "addMonths(offer_date, 1, title) == offer_date",
          "unknown rounding `Bandaria ground radar`"
        ),
      ],
      unknown: [
        ("addMonths(unknown_date, 1, 'up')", [Given.date]),
        ("addMonths(offer_date, unknown_number, unknown_text)", [Given.number, Given.words]),
      ]
    )
    + of(
      "addYears",
      holds: ["addYears(offer_date, 2, 'error') == date('2028-12-01')"],
      edges: [
        "addYears(date('2024-02-29'), 1, 'down') == date('2025-02-28')",
        "addYears(date('2024-02-29'), 1, 'up') == date('2025-03-01')",
        "addYears(date('2024-02-29'), 4, 'error') == date('2028-02-29')",
      ],
      fails: [
        ("addYears(date('2024-02-29'), 1, 'error') == offer_date", "there is no such date"),
        ("addYears(offer_date, 9223372036854775807, 'up') == offer_date", "there is no such date"),
      ],
      unknown: [("addYears(unknown_date, 1, 'up')", [Given.date])]
    )

  /// A function of one date that has a value for every date.
  private static func parts(_ name: String, _ holds: [String], _ edges: [String]) -> [FunctionRow] {
    of(
      name,
      holds: holds,
      edges: edges,
      fails: [
        ("\(name)(\(impossible)) == \(name)(offer_date)", noDay),
        ("\(name)(no_date) == \(name)(offer_date)", "`no_date` is `no`: there is no value"),
      ],
      unknown: [("\(name)(unknown_date)", [Given.date])]
    )
  }

  static let periods: [FunctionRow] =
    of(
      "period",
      holds: [
        "period('P1Y6M10D') == years(1) + months(6) + days(10)", "period('P2W') == days(14)",
      ],
      edges: [
        "period('P0D') == days(0)", "period('-P1M') == -months(1)",
        "period(string(months(3))) == months(3)", "period('P1M-3D') == months(1) - days(3)",
        "period(string(days(3) - months(1))) == days(3) - months(1)",
        "years(1) > days(30)", "months(1) < days(32)", "months(2) > days(55)",
        "-years(1) < -days(364)",
      ],
      fails: [("period(title) == days(1)", "there is no period `Bandaria ground radar`")],
      unknown: [("period(unknown_text)", [Given.words])]
    )
    + of(
      "days",
      holds: [
        "days(30) < days(31)", "days(30) - days(1) == days(29)",
        "days(10) + days(4) == period('P2W')",
      ],
      edges: ["days(0) == months(0)", "days(-1) < days(0)"],
      fails: [
        ("days(30) < months(1)", "which of 30 days and 1 month is longer depends on the day"),
        ("days(9999999) > days(1)", "the period is longer than the calendar"),
        (
          "days(3600000) + days(3600000) > days(1)",
          "the result of `days(3600000) + days(3600000)` is too large"
        ),
      ],
      unknown: [("days(unknown_number)", [Given.number])]
    )
    + of(
      "months",
      holds: ["months(12) == years(1)", "months(11) < years(1)"],
      edges: ["months(0) == days(0)", "months(1) != days(30)", "months(1) + days(1) > months(1)"],
      fails: [
        ("months(1) >= days(28)", "which of 1 month and 28 days is longer depends on the day"),
        ("months(9223372036854775807) > days(1)", "the period is longer than the calendar"),
      ],
      unknown: [("months(unknown_number) < unknown_period", [Given.number, Given.stretch])]
    )
    + of(
      "years",
      holds: ["years(2) > months(23)", "-years(1) < months(0)"],
      edges: ["years(0) == months(0)"],
      fails: [("years(9223372036854775807) > days(1)", "the period is longer than the calendar")],
      unknown: [("years(unknown_number)", [Given.number])]
    )
    + of(
      "addPeriod",
      holds: [
        "addPeriod(offer_date, days(30), 'error') == date('2026-12-31')",
        "addPeriod(offer_date, years(1) + months(2) + days(3), 'error') == date('2028-02-04')",
        "addPeriod(date('2026-08-31'), months(6), 'down') == date('2027-02-28')",
      ],
      edges: [
        "addPeriod(date('2026-08-31'), months(6), 'up') == date('2027-03-01')",
        "addPeriod(date('2024-01-31'), months(1) + days(1), 'down') == date('2024-03-01')",
        "addPeriod(date('2024-03-31'), -months(1), 'down') == date('2024-02-29')",
      ],
      fails: [
        ("addPeriod(date('2026-08-31'), months(6), 'error') > offer_date", "there is no such date"),
        ("addPeriod(offer_date, years(8000), 'up') > offer_date", "there is no such date"),
      ],
      unknown: [
        ("addPeriod(offer_date, unknown_period, 'up')", [Given.stretch]),
        ("addPeriod(unknown_date, unknown_period, 'up')", [Given.date, Given.stretch]),
      ]
    )
    + of(
      "monthsBetween",
      holds: ["monthsBetween(offer_date, date('2027-03-15'), 'up') == 3"],
      edges: [
        "monthsBetween(date('2026-01-31'), date('2026-02-28'), 'down') == 1",
        "monthsBetween(date('2026-01-31'), date('2026-02-28'), 'up') == 0",
        "monthsBetween(date('2027-03-15'), offer_date, 'up') == -3",
        "monthsBetween(offer_date, offer_date, 'error') == 0",
      ],
      fails: [
        (
          "monthsBetween(date('2026-01-31'), date('2026-02-28'), 'error') == 0",
          "there is no such date"
        )
      ],
      unknown: [("monthsBetween(offer_date, unknown_date, 'up')", [Given.date])]
    )
    + of(
      "yearsBetween",
      holds: ["yearsBetween(date('2000-06-15'), date('2026-06-14'), 'up') == 25"],
      edges: [
        "yearsBetween(date('2000-06-15'), date('2026-06-15'), 'up') == 26",
        "yearsBetween(date('2024-02-29'), date('2025-02-28'), 'down') == 1",
        "yearsBetween(date('2024-02-29'), date('2025-02-28'), 'up') == 0",
      ],
      fails: [
        (
          "yearsBetween(date('2024-02-29'), date('2025-02-28'), 'error') == 0",
          "there is no such date"
        )
      ],
      unknown: [("yearsBetween(unknown_date, offer_date, 'up')", [Given.date])]
    )
    + of(
      "periodBetween",
      holds: ["periodBetween(date('2026-01-15'), date('2027-03-20'), 'up') == period('P1Y2M5D')"],
      edges: [
        "periodBetween(offer_date, offer_date, 'error') == days(0)",
        "periodBetween(date('2027-03-20'), date('2026-01-15'), 'up') == -period('P1Y2M5D')",
        "periodBetween(offer_date, date('2027-02-01'), 'up') <= months(2)",
      ],
      fails: [
        (
          "periodBetween(date('2026-01-31'), date('2026-02-28'), 'error') == days(0)",
          "there is no such date"
        )
      ],
      unknown: [("periodBetween(unknown_date, offer_date, 'up')", [Given.date])]
    )

  private static let coverage = "the list of holidays `library` covers 2026-01-01 to 2026-12-31"

  static let businessDays: [FunctionRow] =
    of(
      "businessDays",
      holds: [
        "businessDays(date('2026-11-23'), date('2026-11-30'), 'library') == 4",
        "businessDays(date('2026-11-27'), date('2026-11-30'), 'library') == 1",
      ],
      edges: [
        "businessDays(offer_date, offer_date, 'library') == 0",
        "businessDays(date('2026-11-30'), date('2026-11-23'), 'library') == -4",
        "businessDays(date('2026-11-28'), date('2026-11-29'), 'library') == 0",
      ],
      fails: [
        (
          "businessDays(offer_date, date('2027-01-04'), 'library') > 0",
          "\(coverage), not 2027-01-04"
        ),
        (
          "businessDays(date('2025-12-31'), offer_date, 'library') > 0",
          "\(coverage), not 2025-12-31"
        ),
      ],
      unknown: [("businessDays(offer_date, unknown_date, 'library')", [Given.date])]
    )
    + of(
      "addBusinessDays",
      holds: [
        "addBusinessDays(date('2026-11-24'), 2, 'library') == date('2026-11-27')",
        "addBusinessDays(date('2026-07-02'), 1, 'library') == date('2026-07-06')",
      ],
      edges: [
        "addBusinessDays(date('2026-11-28'), 1, 'library') == date('2026-11-30')",
        "addBusinessDays(date('2026-11-28'), 0, 'library') == date('2026-11-28')",
        "addBusinessDays(date('2026-11-29'), -1, 'library') == date('2026-11-27')",
        "addBusinessDays(date('2026-11-30'), -1, 'library') == date('2026-11-27')",
      ],
      fails: [
        (
          "addBusinessDays(offer_date, 40, 'library') > offer_date",
          "\(coverage), and the day is beyond that"
        ),
        (
          "addBusinessDays(offer_date, 9223372036854775807, 'library') > offer_date",
          "\(coverage), and the day is beyond that"
        ),
        (
          "addBusinessDays(date('2026-01-02'), -1, 'library') < offer_date",
          "\(coverage), and the day is beyond that"
        ),
        (
          "addBusinessDays(date('2027-01-04'), 1, 'library') > offer_date",
          "\(coverage), not 2027-01-04"
        ),
      ],
      unknown: [
        ("addBusinessDays(unknown_date, unknown_number, 'library')", [Given.date, Given.number])
      ]
    )
    + of(
      "isBusinessDay",
      holds: [
        "isBusinessDay(offer_date, 'library')", "!isBusinessDay(date('2026-12-25'), 'library')",
      ],
      edges: [
        "!isBusinessDay(date('2026-11-28'), 'library')",
        "!isBusinessDay(date('2026-01-01'), 'library')",
      ],
      fails: [("isBusinessDay(date('2027-01-01'), 'library')", "\(coverage), not 2027-01-01")],
      unknown: [("isBusinessDay(unknown_date, 'library')", [Given.date])]
    )
    + of(
      "toBusinessDay",
      holds: [
        "toBusinessDay(date('2026-11-28'), 'up', 'library') == date('2026-11-30')",
        "toBusinessDay(date('2026-11-26'), 'down', 'library') == date('2026-11-25')",
      ],
      edges: [
        "toBusinessDay(offer_date, 'up', 'library') == offer_date",
        "toBusinessDay(offer_date, 'error', 'library') == offer_date",
      ],
      fails: [
        (
          "toBusinessDay(date('2026-12-25'), 'error', 'library') > offer_date",
          "2026-12-25 is no business day"
        ),
        (
          "toBusinessDay(date('2026-01-01'), 'down', 'library') < offer_date",
          "\(coverage), and the day is beyond that"
        ),
        (
          "toBusinessDay(date('2027-01-02'), 'up', 'library') > offer_date",
          "\(coverage), not 2027-01-02"
        ),
        (
          "toBusinessDay(offer_date, title, 'library') > offer_date",
          "unknown rounding `Bandaria ground radar`"
        ),
      ],
      unknown: [("toBusinessDay(unknown_date, 'up', 'library')", [Given.date])]
    )
}
