import CEL

extension FunctionRow {
  private typealias Given = RulesFixture

  static let numbers: [FunctionRow] =
    of(
      "abs",
      holds: ["abs(-3) == 3", "abs(-price) == price"],
      edges: ["abs(0) == 0", "abs(-0.00) == 0", "abs(9223372036854775807) > 0"],
      fails: [
        ("abs(-9223372036854775807 - 1) > 0", "the result is too large"),
        ("abs(no_number) == 1", "`no_number` is `no`: there is no value"),
      ],
      unknown: [("abs(unknown_number)", [Given.number]), ("abs(unknown_amount)", [Given.amount])]
    )
    + of(
      "round",
      holds: [
        "round(2.345, 2, 'half_even') == 2.34", "round(2.345, 2, 'half_up') == 2.35",
        "round(2.341, 2, 'up') == 2.35", "round(2.349, 2, 'down') == 2.34",
        "round(2.341, 2, 'ceiling') == 2.35", "round(2.349, 2, 'floor') == 2.34",
        "round(2.30, 1, 'error') == 2.3",
      ],
      edges: [
        "round(-2.345, 2, 'half_even') == -2.34", "round(-2.345, 2, 'half_up') == -2.35",
        "round(-2.341, 2, 'up') == -2.35", "round(-2.349, 2, 'down') == -2.34",
        "round(-2.341, 2, 'ceiling') == -2.34", "round(-2.349, 2, 'floor') == -2.35",
        "round(2.5, 0, 'half_even') == 2", "round(3.5, 0, 'half_even') == 4",
        "round(2.5, 18, 'error') == 2.5", "string(round(1.239, 2, 'down')) == '1.23'",
        "string(round(1, 2, 'down')) == '1'",
      ],
      fails: [
        ("round(2.345, 2, 'error') > 0", "the result has more than 2 digits after the point"),
        ("round(2.3, 19, 'up') > 0", "an amount has 0 to 18 digits after the point, not 19"),
        ("round(2.3, -1, 'up') > 0", "an amount has 0 to 18 digits after the point, not -1"),
        ("round(2.3, 1, title) > 0", "unknown rounding `Bandaria ground radar`"),
      ],
      unknown: [
        ("round(unknown_amount, 2, 'up')", [Given.amount]),
        (
          "round(unknown_amount, unknown_number, unknown_text)",
          [Given.number, Given.words, Given.amount]
        ),
      ]
    )
    + of(
      "divide",
      holds: [
        "divide(10, 3, 2, 'half_even') == 3.33", "divide(20, 3, 2, 'half_up') == 6.67",
        "divide(price, 7, 2, 'down') == 17142857.14", "divide(1, 8, 3, 'error') == 0.125",
      ],
      edges: [
        "divide(-10, 3, 0, 'floor') == -4", "divide(10, -3, 0, 'ceiling') == -3",
        "divide(0, 7, 2, 'up') == 0", "divide(1, 3, 18, 'down') == 0.333333333333333333",
        "divide(0.000000000000000001, 3, 18, 'up') == 0.000000000000000001",
        "divide(5, 10, 0, 'half_even') == 0 && divide(15, 10, 0, 'half_even') == 2",
        "divide(1, decimal('170141183460469231731687303715884105727'), 0, 'half_up') == 0",
      ],
      fails: [
        ("divide(1, 0, 2, 'up') > 0", "the division is by zero"),
        ("divide(1, 3, 2, 'error') > 0", "the result has more than 2 digits after the point"),
        ("divide(1, 3, 40, 'up') > 0", "an amount has 0 to 18 digits after the point, not 40"),
        (
          "divide('170141183460469231731687303715884105727', 0.1, 0, 'up') > 0",
          "the result is too large"
        ),
      ],
      unknown: [
        ("divide(unknown_amount, 3, 2, 'up')", [Given.amount]),
        ("divide(1, unknown_amount, unknown_number, 'up')", [Given.number, Given.amount]),
      ]
    )

  static let lists: [FunctionRow] =
    of(
      "sum",
      holds: [
        "sum(numbers) == 6", "sum(amounts) == 100",
        "sum(contracts.map(c, c.price)) == 100000000.50",
        "sum(contracts.filter(c, c.number == 'W1').map(c, c.price)) == 60000000",
      ],
      edges: [
        "sum(empty) == 0", "sum(no_amounts) == 0.00", "sum([price]) == price",
        "sum(contracts.filter(c, false).map(c, c.price)) == 0",
      ],
      fails: [
        ("sum(with_no) == 1", "an entry of the list is `no`: there is no value"),
        ("sum(with_error) == 1", "broken entry"),
        (
          "sum([9223372036854775807, count_of_lines]) > 0",
          "the result of `sum([9223372036854775807, count_of_lines])` is too large"
        ),
      ],
      unknown: [
        ("sum(part)", [Given.rest]), ("sum(doubtful)", [Given.number]),
        ("sum(doubtful_amounts)", [Given.amount, Given.otherAmount]),
        ("sum(doubtful_amounts.map(a, a + unknown_amount))", [Given.amount, Given.otherAmount]),
        ("sum(part.map(n, n * unknown_number))", [Given.rest, Given.number]),
      ]
    )
    + of(
      "count",
      holds: ["count(numbers) == 3", "numbers.count() == 3", "count(contracts) == 2"],
      edges: ["count(empty) == 0", "count(doubtful) == 2", "count(with_no) == 2"],
      fails: [("count(contracts[7].acts) == 1", "there is no element 7")],
      unknown: [
        ("count(part)", [Given.rest]), ("count(part_empty)", [Given.rest]),
        ("count(doubtful.filter(n, n > 1))", [Given.number]),
      ]
    )
    + of(
      "min",
      holds: [
        "min(numbers) == 1", "min(amounts) == -0.5", "min(days_known) == date('2026-02-01')",
        "min(2, 1) == 1", "min(price, 1) == 1", "min(contracts.map(c, c.price)) == 40000000.50",
      ],
      edges: ["min([7]) == 7", "min(1.0, 1) == 1", "min(offer_date, offer_date) == offer_date"],
      fails: [
        ("min(empty) == 0", "an empty list has no smallest entry"),
        ("min(with_no) == 1", "an entry of the list is `no`: there is no value"),
        ("min(1, no_number) == 1", "`no_number` is `no`: there is no value"),
        ("min(offer_date, no_date) == offer_date", "`no_date` is `no`: there is no value"),
      ],
      unknown: [
        ("min(part)", [Given.rest]), ("min(part_empty)", [Given.rest]),
        ("min(doubtful)", [Given.number]),
        ("min(unknown_number, 1)", [Given.number]),
        ("min(unknown_date, offer_date)", [Given.date]),
      ]
    )
    + of(
      "max",
      holds: [
        "max(numbers) == 3", "max(amounts) == 90", "max(days_known) == date('2026-03-01')",
        "max(2, 1) == 2", "max(date('2026-01-01'), offer_date) == offer_date",
      ],
      edges: ["max([7]) == 7", "max(-1, -2) == -1", "max(numbers.filter(n, n < 3)) == 2"],
      fails: [
        ("max(empty) == 0", "an empty list has no largest entry"),
        ("max(no_amounts) == 0", "an empty list has no largest entry"),
        ("max(with_error) == 1", "broken entry"),
      ],
      unknown: [
        ("max(part)", [Given.rest]), ("max(doubtful_amounts)", [Given.amount, Given.otherAmount]),
        ("max(unknown_amount, 1)", [Given.amount]),
      ]
    )
    + of(
      "size",
      holds: [
        "size(numbers) == 3", "size(title) == 21", "title.size() == 21", "numbers.size() == 3",
      ],
      edges: ["size('') == 0", "size(empty) == 0", "size('é😀') == 2"],
      fails: [("size(contracts[7].acts) == 1", "there is no element 7")],
      unknown: [("size(part)", [Given.rest]), ("size(unknown_text)", [Given.words])]
    )
}
