import CEL

extension FunctionRow {
  private typealias Given = RulesFixture

  static let texts: [FunctionRow] =
    of(
      "contains",
      holds: ["title.contains('ground')"],
      edges: ["title.contains('')", "!title.contains('Ground')", "!''.contains('a')"],
      fails: [("title.contains(contracts[7].number)", "there is no element 7")],
      unknown: [
        ("title.contains(unknown_text)", [Given.words]),
        ("unknown_text.contains('')", [Given.words]),
      ]
    )
    + of(
      "startsWith",
      holds: ["title.startsWith('Bandaria')"],
      edges: ["title.startsWith('')", "!'a'.startsWith('ab')"],
      fails: [("contracts[7].number.startsWith('W')", "there is no element 7")],
      unknown: [("unknown_text.startsWith('W')", [Given.words])]
    )
    + of(
      "endsWith",
      holds: ["title.endsWith('radar')"],
      edges: ["title.endsWith('')", "!'a'.endsWith('ba')"],
      fails: [("contracts[7].number.endsWith('W')", "there is no element 7")],
      unknown: [("unknown_text.endsWith('W')", [Given.words])]
    )
    + of(
      "matches",
      holds: ["title.matches('^Ban.*radar$')"],
      edges: ["title.matches('')", "!''.matches('.')"],
      fails: [("contracts[7].number.matches('W')", "there is no element 7")],
      unknown: [("unknown_text.matches('W')", [Given.words])]
    )

  static let conversions: [FunctionRow] =
    of(
      "decimal",
      holds: [
        "decimal('12.50') == 12.5", "decimal(count_of_lines) == 4", "decimal(price) == price",
      ],
      edges: [
        "decimal('-0') == 0", "decimal('0.000000000000000001') > 0",
        "decimal('170141183460469231731687303715884105727') > 0",
      ],
      fails: [
        ("decimal('1e5') == 1", "`1e5` is no amount"),
        ("decimal('1,000') == 1", "`1,000` is no amount"),
        ("decimal('0.0000000000000000001') > 0", "`0.0000000000000000001` is no amount"),
        ("decimal(no_number) == 1", "`no_number` is `no`: there is no value"),
      ],
      unknown: [
        ("decimal(unknown_text)", [Given.words]), ("decimal(unknown_number)", [Given.number]),
      ]
    )
    + of(
      "int",
      holds: ["int('42') == 42", "int(12.00) == 12", "int(round(2.7, 0, 'down')) == 2"],
      edges: ["int('-9223372036854775808') < 0", "int(-0.0) == 0"],
      fails: [
        ("int(2.5) == 2", "`2.5` is no whole number, or too large for one"),
        ("int('2.5') == 2", "`2.5` is no whole number"),
        (
          "int(9223372036854775808.0) > 0",
          "`9223372036854775808.0` is no whole number, or too large for one"
        ),
      ],
      unknown: [("int(unknown_amount)", [Given.amount]), ("int(unknown_text)", [Given.words])]
    )
    + of(
      "string",
      holds: [
        "string(price) == '120000000.00'", "string(offer_date) == '2026-12-01'", "string(4) == '4'",
        "string(term) == 'fms_credit'", "string(years(1) + days(3)) == 'P1Y3D'",
      ],
      edges: ["string(-0.5) == '-0.5'", "string(days(0)) == 'P0D'", "string(false) == 'false'"],
      fails: [("string(no_date) == ''", "`no_date` is `no`: there is no value")],
      unknown: [
        ("string(unknown_date)", [Given.date]), ("string(unknown_period)", [Given.stretch]),
      ]
    )
}
