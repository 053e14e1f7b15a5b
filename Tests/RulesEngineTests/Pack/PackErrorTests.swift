import RulesEngine
import TestSupport
import Testing

/// What a pack's author is told, and where.
@Suite struct PackErrorTests {
  struct Sample: CustomTestStringConvertible {
    let file: String
    let text: String
    let message: String
    var help: String?

    var testDescription: String { message }
  }

  /// A whole rule in which one thing is wrong.
  private static func mistake(
    _ body: String,
    message: String,
    help: String? = nil,
    head: String = "severity: high"
  ) -> Sample {
    Sample(
      file: "rules/lending.yaml",
      text: "rules:\n"
        + """
        - id: R-1
          title: a title
          cites: [lending.books]
          acts: librarian
          \(head)
        \(body.indented(by: 2))
        """.indented(by: 2),
      message: message,
      help: help
    )
  }

  private static let fine = #"requires: [{that: "desk.checked", says: c}]"#

  static let ruleErrors = [
    mistake(
      "\(fine)\n1️⃣unles: []",
      message: "unknown-key: unknown key `unles` in a rule; did you mean `unless`?"
    ),
    mistake(
      #"requires: [{that: "desk.checked", says: c, 1️⃣otherwise: note}]"#,
      message: "unknown-key: unknown key `otherwise` in a clause",
      help: "the keys here are: that, says, when, each, some, any, all, force, else, review, at, "
        + "basis, reading, cites, guard, acts, message, remedy, note"
    ),
    mistake(
      #"requires: [1️⃣{that: "desk.checked"}]"#,
      message: "missing-key: the clause has no `says`",
      help: "say in one sentence what must hold"
    ),
    mistake(
      #"requires: [1️⃣{says: c}]"#,
      message: "missing-key: the clause has no `that`"
    ),
    mistake(
      #"requires: [{that: "desk.checked", says: c, else: 1️⃣violaton}]"#,
      message:
        "unknown-word: `violaton` is not a value of `else`; did you mean `violation`?",
      help: "one of: violation, review, caution, note"
    ),
    mistake(
      #"requires: [{that: "desk.checked", says: c, basis: D, reading: r, else: 1️⃣violation}]"#,
      message: "reading-as-violation: a clause of basis D cannot end in a violation",
      help: "say `else: review`, or `else: caution` where the text says should"
    ),
    mistake(
      "basis: D\nreading: r\n" + #"requires: [{that: "desk.checked", says: c, else: 1️⃣violation}]"#,
      message: "reading-as-violation: a clause of basis D cannot end in a violation",
      help: "say `else: review`, or `else: caution` where the text says should"
    ),
    mistake(
      #"requires: [{that: "desk.checked", says: c, basis: 1️⃣D}]"#,
      message: "missing-reading: the clause has basis D and no `reading`",
      help: "say what the text leaves open and how we read it"
    ),
    mistake(
      "basis: 1️⃣D\n\(fine)",
      message: "missing-reading: rule R-1 has basis D and no `reading`",
      help: "say what the text leaves open and how we read it"
    ),
    mistake(
      fine,
      message: "unknown-word: `hihg` is not a severity; did you mean `high`?",
      help: "one of: critical, high, medium, low, info",
      head: "severity: 1️⃣hihg"
    ),
    mistake(
      #"requires: [{that: "desk.checked", says: c, cites: [1️⃣lending.book]}]"#,
      message:
        "unknown-passage: `lending.book` is not a passage of authorities.yaml; did you mean `lending.books`?"
    ),
    mistake(
      "informs: [board, 1️⃣lybrarian]\n\(fine)",
      message: "unknown-role: `lybrarian` is not a role; did you mean `librarian`?"
    ),
    mistake(
      #"applies: [{that: "desk.checked", says: c, 1️⃣else: note}]"# + "\n\(fine)",
      message: "misplaced-key: `else` has no meaning in `applies`"
    ),
    // Expressions that YAML would bend.
    mistake(
      "requires: [{that: 1️⃣desk.checked && desk.stamped, says: c}]",
      message: "unquoted-expression: `that` is an expression and must be in quotes",
      help: "write that: \"...\" (YAML gives `!`, `: `, ` #`, `[`, `{` meanings of their own)"
    ),
    mistake(
      "requires: [{that: 1️⃣{a: b}, says: c}]",
      message: "unquoted-expression: `that` is an expression, but YAML reads it as keys and values",
      help: "put the whole expression in double quotes"
    ),
    mistake(
      "requires:\n  - that: 1️⃣[desk.checked]\n    says: c",
      message: "unquoted-expression: `that` is an expression, but YAML reads it as a list",
      help: "put the whole expression in double quotes"
    ),
    mistake(
      "requires:\n  - says: c\n    that:1️⃣ # desk.checked",
      message: "empty-value: `that` is empty",
      help: "put the expression in double quotes: a `#` after a space starts a comment"
    ),
    mistake(
      #"requires: [{each: {b: books}, 1️⃣some: {c: books}, that: "desk.checked", says: c}]"#,
      message: "several-tests: a clause has one test, not `each` and `some`"
    ),
    // Only one of two tests could count, and a group of none would pass in silence.
    mistake(
      #"requires: [{any: [{that: "desk.checked", says: c}], 1️⃣that: "desk.stamped", says: s}]"#,
      message: "several-tests: a clause has one test, not `any` and `that`"
    ),
    mistake(
      #"requires: [{1️⃣that: "desk.stamped", all: [{that: "desk.checked", says: c}], says: s}]"#,
      message: "several-tests: a clause has one test, not `all` and `that`"
    ),
    mistake(
      "requires: [{any: 1️⃣[], says: s}]",
      message: "empty-group: `any` holds no clause",
      help: "write the clauses below it, each with `- `"
    ),
    mistake(
      "window: {from: 2030-01-01, to: 1️⃣2009-01-01}\nrequires: [{that: \"desk.checked\", says: c}]",
      message: "window-order: the window ends on 2009-01-01, before it begins on 2030-01-01"
    ),
    // Expressions that do not fit the facts.
    mistake(
      #"requires: [{that: "desk.checked && 1️⃣desc.stamped", says: c}]"#,
      message: "expression.unknown_name: unknown name `desc`; did you mean `desk`?"
    ),
    mistake(
      #"requires: [{that: "desk.checked && desk.1️⃣stampd", says: c}]"#,
      message:
        "expression.unknown_field: `stampd` is not a field of a desk; did you mean `stamped`?"
    ),
    mistake(
      "requires:\n  - says: c\n    that: |\n      desk.checked\n        && desk.1️⃣stampd",
      message:
        "expression.unknown_field: `stampd` is not a field of a desk; did you mean `stamped`?"
    ),
    mistake(
      "requires:\n  - says: c\n    that: >\n      desk.checked &&\n      desk.1️⃣stampd",
      message:
        "expression.unknown_field: `stampd` is not a field of a desk; did you mean `stamped`?"
    ),
    mistake(
      #"requires: [{that: "case.kind == 1️⃣'atlass'", says: c}]"#,
      message: "expression.unknown_code: `atlass` is not a kind of book; did you mean `atlas`?"
    ),
    mistake(
      #"requires: [{that: "desk.checked", says: "it is {desk.1️⃣chekced}"}]"#,
      message:
        "expression.unknown_field: `chekced` is not a field of a desk; did you mean `checked`?"
    ),
    mistake(
      #"requires: [{that: "desk.checked", says: "it is 1️⃣{desk.checked"}]"#,
      message: "unclosed-brace: a `{` in this text is not closed",
      help: "write `{expression}`"
    ),
    mistake(
      #"requires: [{each: {b: 1️⃣desk.count}, that: "b > 1", says: c}]"#,
      message: "not-a-list: `desk.count` is not a list",
      help: "`b` stands for each entry of a list of the case file"
    ),
    mistake(
      "window: {anchor: 1️⃣desk.count}\n\(fine)",
      message: "not-a-day: `desk.count` is neither an event nor a date"
    ),
  ]

  static let otherErrors = [
    Sample(
      file: "rules/lending.yaml",
      text: "1️⃣ruls: []",
      message: "unknown-key: unknown key `ruls` in a file of rules; did you mean `rules`?"
    ),
    Sample(
      file: "parameters.yaml",
      text: "parameters: {limit: {type: integer, values: [{value: 1️⃣x}]}}",
      message: "wrong-type: `x` is not a whole number"
    ),
    Sample(
      file: "parameters.yaml",
      text: "parameters: {limit: {type: 1️⃣number, values: []}}",
      message: "unknown-type: `number` is not a type of parameter",
      help: "one of: integer, money, date, text"
    ),
    Sample(
      file: "parameters.yaml",
      text: "parameters: {limit: {type: text, values: [{value: x, cites: [1️⃣lending.fee]}]}}",
      message:
        "unknown-passage: `lending.fee` is not a passage of authorities.yaml; did you mean `lending.fees`?"
    ),
    Sample(
      file: "rules/lending.yaml",
      text: "rules: []\n---\n1️⃣rules: []",
      message: "several-documents: the file has more than one document",
      help: "take the `---` out: only what stands before it would be read"
    ),
  ]

  @Test(arguments: ruleErrors + otherErrors)
  func aMistakeIsSaidWithItsPlace(_ sample: Sample) throws {
    let marked = MarkedText(sample.text)
    let problems = SmallPack(files: [sample.file: marked.text]).load().problems
    #expect(problems.map(\.line) == ["\(marked.place()) \(sample.message)"])
    #expect(problems.map(\.help) == [sample.help])
    #expect(problems.map(\.path) == [sample.file])
  }

  @Test(arguments: ruleErrors)
  func aRuleWithAMistakeIsNotApplied(_ sample: Sample) throws {
    let marked = MarkedText(sample.text)
    let pack = SmallPack(files: [sample.file: marked.text]).load().pack
    let report = try check(case: "desk: {checked: no}", pack: pack)
    // A mistake in what a rule cites takes nothing from what it tests.
    #expect(report.results.isEmpty || sample.message.hasPrefix("unknown-passage"))
  }

  @Test(arguments: ["amount", "terms", "parts"])
  func noExpressionMayReadAProtectedFact(field: String) throws {
    let problems = SmallPack(
      rules: rule(#"requires: [{that: "has(secret.\#(field))", says: c}]"#)
    ).load().problems
    #expect(problems.count == 1)
    #expect(
      problems.first?.help
        == "`\(field)` is protected: no rule may read it; use the yes/no fact beside it"
    )
  }

  @Test func aRuleThatIsThereTwiceIsReportedAtTheSecond() throws {
    let body = #"requires: [{that: "desk.checked", says: c}]"#
    let problems = SmallPack(rules: rule(body) + rule(body)).load().problems
    #expect(problems.map(\.message) == ["rule R-1 is there twice; the first is in line 2"])
    #expect(problems.map(\.place) == ["8:9"])
  }

  @Test func aRuleThatNarrowsNothingIsReported() throws {
    let problems = SmallPack(
      rules: rule("R-1", "narrows: [R-22]\n" + Self.fine) + rule("R-2", Self.fine)
    ).load().problems
    #expect(
      problems.map(\.message) == [
        "rule R-1 narrows `R-22`, which is not a rule; did you mean `R-2`?"
      ]
    )
  }

  @Test func aRuleWithAMistakeIsStillARuleToOthers() throws {
    let problems = SmallPack(
      rules: rule("R-1", "narrows: [R-2]\n" + Self.fine)
        + rule("R-2", "unles: []\n" + Self.fine)
    ).load().problems
    #expect(problems.map(\.id) == ["unknown-key"])
  }

  @Test(arguments: ["id", "title", "cites", "acts", "severity", "requires"])
  func aRuleNeedsItsKeys(key: String) throws {
    let text = rule(Self.fine).split(separator: "\n").filter { !$0.contains("\(key):") }
      .joined(separator: "\n")
    // Without its id a rule has lost the dash that starts it.
    let whole = key == "id" ? "- " + text.drop { $0 == " " } : text
    let problems = SmallPack(rules: whole).load().problems
    #expect(problems.map(\.id) == ["missing-key"])
    #expect(problems.first?.message.contains("has no `\(key)`") == true)
  }

  @Test func anActorIsARoleOrAFact() throws {
    let problems = SmallPack(rules: rule(acts: "{}", Self.fine)).load().problems
    #expect(problems.map(\.message) == ["`acts` has no `from`"])
  }

  @Test(arguments: [
    "pack.yaml", "schema.yaml", "codes.yaml", "roles.yaml", "authorities.yaml",
  ])
  func aMissingFileIsReported(name: String) throws {
    var pack = SmallPack()
    pack.texts[name] = nil
    #expect(pack.load().problems.first?.message == "the pack has no file \(name)")
  }

  @Test(arguments: ["pack.yaml", "schema.yaml", "rules/lending.yaml"])
  func anEmptyFileIsReported(name: String) throws {
    var pack = SmallPack()
    pack.texts[name] = "# nothing\n"
    #expect(pack.load().problems.contains { $0.message == "the file is empty" && $0.path == name })
  }

  @Test func aPackWithoutParametersIsWhole() throws {
    var pack = SmallPack()
    pack.texts["parameters.yaml"] = nil
    #expect(pack.load().problems.isEmpty)
  }

  @Test func aFileThatCannotBeParsedIsReportedAndTheOthersAreRead() throws {
    let pack = SmallPack(
      rules: rule(Self.fine),
      files: ["rules/broken.yaml": "rules: [\n"]
    )
    let (compiled, problems) = pack.load()
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.path == "rules/broken.yaml" })
    #expect(compiled.pack.rules.map(\.id) == ["R-1"])
  }
}
