@testable import CEL

/// Writes `docs/unknowns.md`: the words stand here, every cell of a table is what the evaluator gives.
struct UnknownsDocument {
  var text: String {
    introduction + logic + choice + strict + lists + comprehensions + presence + records + maps
      + approximations
  }

  private var introduction: String {
    """
    # What a condition comes to when facts are missing

    The tables are written by the test `TruthTableTests` from what the evaluator does, so they cannot be out of date: \
    `RECORD=1 swift test --filter TruthTableTests` writes them anew. `Tests/Fixtures/unknowns.jsonl` holds cases of every \
    kind, and `UnknownPropertyTests` compares random conditions with what every filling of their missing facts gives.

    An operand can be

    - a **value**;
    - **`no`**: the file says that there is no such thing, such as an event that has not happened;
    - **absent**: the key is not in the file;
    - **declared unknown**: `{unknown: "awaiting contractor", owed_by: us_contractor}`;
    - an **error**: it cannot be computed, such as a division by zero.

    Absent and declared unknown are both *missing*: to a condition they are the same; the report shows for the one who owes \
    it by the schema, for the other what the file says of it. Four rules give all the tables:

    1. What is decided without a missing fact is decided: `no && missing` is `no`.
    2. What is not decided is *missing*, and tells every fact that could still decide it, each once.
    3. `&&`, `||`, `all`, `exists`: decided beats missing, missing beats an error. Everywhere else an operand is needed \
    whatever the others are: an error beats missing. `no` is an error where a value is needed.
    4. A list that is not known to be whole has at least the entries it shows. What they decide is decided; what a further \
    entry could change is missing, and the fact to ask for is whether the list is complete.


    """
  }

  // MARK: Logic

  static let answers: [(name: String, state: TruthTable.State)] = [
    ("yes", .value(.bool(true))), ("no", .value(.bool(false))), ("absent", .missing),
    ("declared unknown", .missing), ("error", .error),
  ]

  /// A table over two answers, x down and y across.
  private func answers(_ expression: String, _ profile: TypeEnvironment.Profile = .rules) -> String
  {
    let rows = Self.answers.map { x in
      ["x \(x.name)"]
        + Self.answers.map { y in
          var table = TruthTable(profile)
          table.bind("x", .bool, x.state)
          table.bind("y", .bool, y.state)
          return table.cell(expression)
        }
    }
    return TruthTable.markdown(["`\(expression)`"] + Self.answers.map { "y \($0.name)" }, rows)
  }

  private var logic: String {
    "## And, or, not\n\n" + answers("x && y") + answers("x || y")
      + TruthTable.markdown(
        [""] + Self.answers.map { "x \($0.name)" },
        [
          ["`!x`"]
            + Self.answers.map { x in
              var table = TruthTable(.rules)
              table.bind("x", .bool, x.state)
              return table.cell("!x")
            }
        ]
      )
  }

  private var choice: String {
    let branches: [(String, String)] = [
      ("1", "1"), ("1", "2"), ("y", "1"), ("1", "y"), ("y", "z"), ("e", "1"), ("e", "e"),
      ("e", "y"),
    ]
    let rows = branches.map { accepted, rejected in
      ["`x ? \(accepted) : \(rejected)`"]
        + Self.answers.map { x in
          var table = TruthTable(.rules)
          table.bind("x", .bool, x.state)
          table.bind("y", .int, .missing)
          table.bind("z", .int, .missing)
          table.bind("e", .int, .error)
          return table.cell("x ? \(accepted) : \(rejected)")
        }
    }
    return "## One or the other\n\n`y` and `z` are missing, `e` is an error.\n\n"
      + TruthTable.markdown([""] + Self.answers.map { "x \($0.name)" }, rows)
  }

  // MARK: Operators and functions that need their operands

  private var strict: String {
    """
    ## Operators and functions that need all their operands

    Missing facts of all operands are told. `==`, `!=` and `in` take `no` as a value: nothing but `no` equals it. A \
    function that the host adds is the same, except that `no` is handed to it.

    ### In both profiles


    """ + TruthTable.markdown(StrictForm.head, StrictForm.common.map { $0.row(.rules) })
      + "### In the profile `rules`\n\n"
      + TruthTable.markdown(StrictForm.head, StrictForm.rules.map { $0.row(.rules) })
      + "### In the profile `standard`\n\n"
      + TruthTable.markdown(StrictForm.head, StrictForm.standard.map { $0.row(.standard) })
  }

  // MARK: Lists

  /// The states of a list `l`, with its missing parts.
  private static let lists: [(name: String, bind: @Sendable (inout TruthTable) -> Void)] = [
    ("[1, 2]", { $0.bind("l", .list(.int), .value(.list([.int(1), .int(2)]))) }),
    (
      "[1, ?]",
      { table in
        let entry = Value.unknown(table.fact("l[1]"))
        table.bind("l", .list(.int), .value(.list([.int(1), entry])))
      }
    ),
    (
      "[1, 2, …] not whole",
      { table in
        let rest = UnknownFacts(table.fact("complete.l"))
        let list = ListValue([.int(1), .int(2)], missingRest: rest)
        table.bind("l", .list(.int), .value(.list(list)))
      }
    ),
    (
      "[1, ?, …] not whole",
      { table in
        let entry = Value.unknown(table.fact("l[1]"))
        let rest = UnknownFacts(table.fact("complete.l"))
        let list = ListValue([.int(1), entry], missingRest: rest)
        table.bind("l", .list(.int), .value(.list(list)))
      }
    ),
    ("[]", { $0.bind("l", .list(.int), .value(.list([]))) }),
    (
      "[…] not whole",
      { table in
        let rest = UnknownFacts(table.fact("complete.l"))
        table.bind("l", .list(.int), .value(.list(ListValue([], missingRest: rest))))
      }
    ),
    ("missing", { $0.bind("l", .list(.int), .missing) }),
    ("error", { $0.bind("l", .list(.int), .error) }),
  ]

  private func lists(_ expressions: [String]) -> String {
    TruthTable.markdown(
      [""] + Self.lists.map(\.name),
      expressions.map { expression in
        ["`\(expression)`"]
          + Self.lists.map { list in
            var table = TruthTable(.rules)
            list.bind(&table)
            return table.cell(expression)
          }
      }
    )
  }

  private var lists: String {
    "## Lists\n\n`?` is an entry that is missing, `…` what may come after the entries shown.\n\n"
      + lists([
        "1 in l", "9 in l", "l[0]", "l[1]", "l[2]", "size(l)", "size(l) > 0", "size(l) > 1",
        "size(l) == 2", "sum(l)", "min(l)", "max(l)", "l == [1, 2]", "l == [9, 2]", "l == [1]",
        "l + [9]", "(l + [9])[2]", "[9] + l",
      ])
  }

  // MARK: Comprehensions

  private var comprehensions: String {
    "## Conditions over the entries of a list\n\n"
      + lists([
        "l.all(e, e > 0)", "l.all(e, e > 1)", "l.exists(e, e == 1)", "l.exists(e, e == 9)",
        "l.exists_one(e, e == 1)", "l.exists_one(e, e > 0)", "l.exists_one(e, e == 9)",
        "l.filter(e, e > 0)", "l.filter(e, e > 1)", "l.map(e, e * 10)", "l.map(e, e > 1, e * 10)",
      ])
      + "The condition itself, for two entries, in each state:\n\n" + answers("[x, y].all(e, e)")
      + answers("[x, y].exists(e, e)")
      + conditions("all") + conditions("exists") + conditions("exists_one") + conditions("filter")
      + conditions("map")
  }

  /// A macro over [1, 2] whose condition is x for the first entry and y for the second.
  private func conditions(_ macro: String) -> String {
    let condition = "(e == 1 ? x : y)"
    let text =
      macro == "map" ? "[1, 2].map(e, \(condition), e * 10)" : "[1, 2].\(macro)(e, \(condition))"
    return answers(text)
  }
}
