@testable import CEL

extension UnknownsDocument {
  /// Only the profile `standard` has maps.
  var maps: String {
    let texts = [
      "m['k']", "m.k", "has(m.k)", "'k' in m", "key in m", "m[key]", "size(m)", "m == {'k': 1}",
      "m.exists(e, e == 'k')",
    ]
    func table(_ entries: (inout TruthTable) -> [(key: Value, value: Value)]?) -> [String] {
      var table = TruthTable(.standard)
      let entries = entries(&table)
      let state = entries.flatMap { MapValue($0) }.map { TruthTable.State.value(.map($0)) }
      table.bind("m", .map(.string, .int), state ?? .missing)
      table.bind("key", .string, .missing)
      return texts.map { table.cell($0) }
    }
    return "## Maps\n\nOf the profile `standard`. `key` is missing.\n\n"
      + TruthTable.markdown(
        ["map `m`"] + texts.map { "`\($0)`" },
        [
          ["{'k': 1}"] + table { _ in [(.string("k"), .int(1))] },
          ["{'k': ?}"] + table { [(.string("k"), .unknown($0.fact("m.k")))] },
          ["{'j': 1}"] + table { _ in [(.string("j"), .int(1))] },
          ["{}"] + table { _ in [] },
          ["missing"] + table { _ in nil },
        ]
      )
      + literals
  }

  private var literals: String {
    let texts = [
      "[x, 1]", "[x, 1][1]", "{'k': x}['k']", "{'k': x, 'j': 1}['j']", "{x: 1}", "{x: 1}['k']",
      "{'k': x} == {'k': 1}", "{'k': x} == {'j': 1}",
    ]
    return "A literal with a missing part:\n\n"
      + TruthTable.markdown(
        ["", "x missing", "x an error"],
        texts.map { text in
          ["`\(text)`"]
            + [TruthTable.State.missing, .error].map { state in
              var table = TruthTable(.standard)
              table.bind("x", .dyn, state)
              return table.cell(text)
            }
        }
      )
  }

  /// Where more is told missing than can matter.
  var approximations: String {
    let kinds: [(text: String, exact: String)] = [
      ("x || !x", "yes: that one fact stands twice is not looked at"), ("n == n", "yes, likewise"),
      ("x ? n : n", "missing: n, likewise"),
      ("n * 0 == 0", "yes: an operation does not look at the value beside the missing one"),
      ("n / 0 == 1", "error, likewise"), ("s.contains('')", "yes, likewise"),
      ("(x ? 1 : 2) > 0", "yes: the branches are compared, not what is made of them"),
      (
        "max([5, n]) > 2",
        "yes: of what is computed from a missing fact only that it is missing is kept"
      ),
      ("size(open + [1]) - 1 > 0", "yes, likewise; a size is bounded where it is compared itself"),
      ("open.all(e, x)", "missing: x: that the condition is not about the entry is not looked at"),
      ("open.exists(e, n > 1 && n < 1)", "no: what a condition can be is not looked at"),
      (
        "[1, n].filter(e, e > 0).all(e, e > 0)",
        "yes: whether the second entry stays does not matter"
      ),
    ]
    var table = TruthTable(.rules)
    table.bind("x", .bool, .missing)
    table.bind("n", .int, .missing)
    table.bind("s", .string, .missing)
    let rest = UnknownFacts(table.fact("complete.open"))
    table.bind("open", .list(.int), .value(.list(ListValue([.int(1)], missingRest: rest))))
    return """
      ## Where more is told than matters

      What is decided is always right: no filling of the missing facts changes it. At most a filling makes a part of the \
      condition that the verdict does not need an error, such as an entry of a list that is only counted. What is told \
      missing is exact in `&&`, `||`, `!`, `? :`, `==`, `all`, `exists` and `exists_one` over facts that stand once in the \
      condition (`LogicOfDistinctFactsTests`). Beyond that it may be more than matters, never less in the end: a fact that \
      is not told at first is told once those that were told are filled in. `x`, `n`, `s` are missing, `open` is a list of \
      one entry that is not whole:


      """
        + TruthTable.markdown(
          ["", "comes to", "exact would be"],
          kinds.map { ["`\($0.text)`", table.cell($0.text), $0.exact] }
        )
  }
}
