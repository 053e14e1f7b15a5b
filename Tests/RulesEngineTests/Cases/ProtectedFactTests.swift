import RulesEngine
import TestSupport
import Testing

/// What stands in a protected field is never shown: not in reports, snippets, messages or traces.
@Suite struct ProtectedFactTests {
  private static let canary = "KANARIE-77"

  private static let rules =
    rule("R-1", #"requires: [{that: "secret.agreed", says: agreed}]"#)
    + rule("R-2", #"requires: [{that: "desk.checked", says: checked}]"#)
    + rule(
      "R-3",
      """
      for_each: {b: books}
      requires: [{that: "b.sound", says: sound}]
      """
    )

  /// Two packs: one in which a rule speaks of filled protected fields, and one in which none does.
  private static let packs = [
    SmallPack(rules: rules),
    SmallPack(rules: rules + FilledFields.rule, fields: FilledFields.fields),
  ]

  /// Everything the engine can print about a file.
  private func output(_ text: String, path: String = "case.yaml") throws -> String {
    try Self.packs.map { try output(text, path: path, small: $0) }.joined()
  }

  private func output(_ text: String, path: String, small: SmallPack) throws -> String {
    let (run, pack) = try checkReport(of: text, pack: small, path: path)
    var options = TextReport.Options()
    options.showsAll = true
    let layout = TextLayout(width: 120)
    return TextReport.render(run, pack: pack, options: options, layout: layout)
      + TextReport.render(run, pack: pack, options: .init(), layout: TextLayout(isPlain: true))
      + JSONReport.render(run, pack: pack, showsAll: true)
      + run.cases.flatMap { $0.report?.results ?? [] }.map(\.fingerprint).joined()
      + (try explanations(of: run, small.compiled()))
      + CheckReport.Format.allCases.map { $0.render(everything(run, pack)) }.joined()
  }

  private func everything(_ run: CheckReport, _ pack: RulePack) -> ReportInput {
    var input = ReportInput(run, pack: pack)
    input.options.showsAll = true
    return input
  }

  private func explanations(of run: CheckReport, _ compiled: CompiledPack) throws -> String {
    compiled.pack.rules.flatMap { rule in
      run.cases.map { checked in
        RuleExplanation.render(
          rule,
          on: checked,
          pack: compiled,
          layout: TextLayout(width: 120),
          isTracing: true
        )
      }
    }.joined()
  }

  @Test(arguments: [
    "secret: {amount: KANARIE-77, agreed: no}",
    "secret:\n  amount: KANARIE-77\n  agreed: no\n",
    "secret: {agreed: no, amount: 'KANARIE-77'}",
    "secret: {terms: [KANARIE-77, b], agreed: no}",
    "secret:\n  terms:\n    - KANARIE-77\n    - b\n  agreed: no\n",
    "secret: {parts: {KANARIE-77: b}, agreed: no}",
    "secret: {parts: {a: {b: [KANARIE-77]}}, agreed: no}",
    "secret:\n  amount: |\n    KANARIE-77\n  agreed: no\n",
    "secret:\n  amount: KANARIE-77 and\n    KANARIE-77\n  agreed: no\n",
    "secret: {amount: {unknown: KANARIE-77}, agreed: no}",
    "secret: {amount: {unknown: asked, owed_by: KANARIE-77, due: KANARIE-77}, agreed: no}",
    "secret: {amount: &k KANARIE-77, terms: [*k], agreed: no}",
    "secret: {terms: &t [KANARIE-77], parts: *t, agreed: no}",
    "secret: &s {amount: KANARIE-77, agreed: no}\ndesk: {checked: no}",
    "case: &c {amount: KANARIE-77}\nsecret: {<<: *c, agreed: no}",
    // Under a misspelt key.
    "secret: {amout: KANARIE-77, agreed: no}",
    "secrets: {amount: KANARIE-77}\nsecret: {agreed: no}",
    "books: [{number: a, sound: no, amount: KANARIE-77}]",
    // Under a key of the wrong place or shape.
    "secret: KANARIE-77", "secret: [KANARIE-77]", "secret: [{amount: KANARIE-77}]",
    "desk: {checked: {amount: KANARIE-77}}", "desk: {checked: [KANARIE-77]}",
    "desk: {seen: {date: 2026-01-01, amount: KANARIE-77}, checked: no}",
    "desk: {seen: {amount: KANARIE-77}, checked: no}",
    "desk: {judged: {is: no, amount: KANARIE-77}, checked: no}",
    "desk: {checked: {unknown: asked, amount: KANARIE-77}}",
    "desk: {seen: {date: 2026-01-01, document: {amount: KANARIE-77}}, checked: no}",
    "desk: {tags: [{amount: KANARIE-77}], checked: no}",
    "desk: {fee: {amount: KANARIE-77}, checked: no}",
    "case: {title: {amount: KANARIE-77}}",
    "books: {amount: KANARIE-77}", "books: [{number: {amount: KANARIE-77}, sound: no}]",
    "books: [KANARIE-77]",
    "complete: {amount: KANARIE-77}", "complete: {books: {amount: KANARIE-77}}",
    "complete: [KANARIE-77]",
    // Twice.
    "secret: {amount: KANARIE-77, amount: KANARIE-77, agreed: no}",
    "secret: {agreed: yes}\n---\nsecret: {amount: 1, amount: KANARIE-77, agreed: no}",
    "secret: {agreed: yes}\n---\nsecret: {agreed: no, amount: 1, amount: KANARIE-77, agreed: no}",
    // In a comment on a line that is shown.
    "secret:\n  amount: 1 # KANARIE-77\n  agreed: no # KANARIE-77\n",
    "desk: {checked: no} # amount was KANARIE-77\n",
    "desk: {checked: maybe} # amount was KANARIE-77\n",
    // In a file that cannot be parsed.
    "secret: {amount: KANARIE-77, agreed: no",
    "secret:\n  amount: KANARIE-77\n   agreed: no\n",
    "secret:\n  amount: \"KANARIE-77\n",
    "secret:\n\tamount: KANARIE-77\n",
    "secret: {amount: !!binary KANARIE-77}",
    "secret: {amount: *KANARIE-77}",
    "secret: {amount: KANARIE-77}\n---\nsecret: {agreed: no\n",
    "desk: {checked: no}\nsecret: {amount: 'KANARIE-77\n",
    "[KANARIE-77]", "KANARIE-77",
  ])
  func aProtectedValueIsNeverShown(text: String) throws {
    let output = try output(text)
    #expect(output.contains("case.yaml"))
    #expect(
      !output.contains("KANARIE"),
      "\(output.split(separator: "\n").filter { $0.contains("KANARIE") })"
    )
  }

  @Test(arguments: [
    #"{"secret": {"amount": "KANARIE-77", "agreed": false}}"#,
    #"{"secret": {"amount": "KANARIE-77", "agreed": false"#,
    #"{"secret": {"amount": "KANARIE-77" "agreed": false}}"#,
    #"{"secret": {"amout": "KANARIE-77", "agreed": false}}"#,
    #"{"secret": {"amount": "KANARIE-77", "amount": "KANARIE-77", "agreed": false}}"#,
  ])
  func norIsThatOfAJSONFile(text: String) throws {
    #expect(try !output(text, path: "case.json").contains("KANARIE"))
  }

  /// An amount or a term typed in the wrong place: it is said that something is wrong there, and no more.
  @Test(arguments: [
    "desk: {checked: 7391846}", "desk: {judged: 7391846}", "desk: {seen: 7391846}",
    "desk: {day: 7391846}", "desk: {keeper: 7391846}", "desk: {cover: 7391846}",
    "desk: {kinds: [7391846]}", "desk: {checked: '7,391,846'}", "desk: {checked: 7.391.846}",
    "desk: {fee: 53900000 incl offset 7391846}", "desk: {limit: 53900000 incl 7391846}",
    "desk: {count: about 7391846}", "desk: {judged: {is: 7391846}}",
    "desk: {judged: {is: no, by: 7391846, date: 7391846, document: 7391846}}",
    "desk: {seen: {date: 7391846}}", "case: {kind: $7391846}", "complete: {books: 7391846}",
    "desk: {checked: {unknown: asked, owed_by: 7391846, due: 7391846}}",
    "as_of: 7391846", "milestones: {closed: 7391846}",
  ])
  func norIsWhatMayBeOneInTheWrongPlace(text: String) throws {
    let output = try output(text)
    #expect(output.contains("case.yaml"))
    let shown = output.filter { $0.isNumber || $0 == "\n" }
    #expect(!shown.contains("7391846"), "\(output)")
  }

  @Test(arguments: [
    ("desk: {checked: 40 percent}", "what stands here is not `yes` or `no`"),
    ("desk: {checked: 40%}", "what stands here is not `yes` or `no`"),
    ("desk: {checked: to be worked off in crates}", "what stands here is not `yes` or `no`"),
    ("desk: {fee: '12,500,000'}", "`12,500,000` is not an amount in US dollars"),
    ("desk: {day: 10.08.2026}", "`10.08.2026` is not a date"),
    ("desk: {day: 10 August 2026}", "`10 August 2026` is not a date"),
    ("desk: {checked: not sure}", "`not sure` is not `yes` or `no`"),
    ("desk: {cover: 7391846}", "what stands here names no entry of `books`"),
  ])
  func whatCannotBeOneIsShown(text: String, message: String) throws {
    let report = try check(case: text, rules: Self.rules)
    #expect(report.diagnostics.map(\.message) == [message])
  }

  @Test func aFilledProtectedFieldIsReportedAndTheRestIsRead() throws {
    let marked = MarkedText("secret:\n  1️⃣amount: KANARIE-77\n  agreed: yes\n")
    let report = try check(case: marked.text, rules: Self.rules)
    #expect(
      report.diagnostics.map(\.line) == [
        "\(marked.place()) protected-value: `amount` is filled, but its value must not be in a case file"
      ]
    )
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(report.outcome() == "compliant")
  }

  @Test(arguments: ["{agreed: yes}", "{amount: {unknown: known to the board only}, agreed: yes}"])
  func anEmptyOneIsNot(secret: String) throws {
    let report = try check(case: "secret: \(secret)", rules: Self.rules)
    #expect(report.diagnostics.isEmpty)
  }
}

/// What a pack needs to make a finding of a filled protected field.
enum FilledFields {
  static let fields = """
    run.protected_values[]: {type: list, label: filled fields, one: filled field, key: path, owed_by: run}
    run.protected_values[].field: {type: text, label: name of the field, owed_by: run}
    run.protected_values[].path: {type: text, label: place of the field, owed_by: run}
    run.protected_values[].list: {type: text, label: part of the file, owed_by: run}
    books[].amount: {type: money, label: amount, protected: yes}
    """

  static let rule = TestSupport.rule(
    "R-9",
    severity: "critical",
    #"""
    requires:
      - that: "size(run.protected_values.filter(v, v.path != '')) == 0"
        at: "run.protected_values[0].path"
        says: nothing is filled in
        guard: yes
        acts: board
        basis: D
        reading: ours
        message: "filled in: {run.protected_values}"
        remedy: take it out
    """#
  )
}

/// A pack may make a finding of filled protected fields; they are never passed over.
@Suite struct FilledFieldTests {
  private func report(
    _ text: String,
    rules: String = FilledFields.rule,
    selection: RuleSelection = RuleSelection()
  ) throws -> CaseReport {
    let pack = try SmallPack(rules: rules, fields: FilledFields.fields).compiled()
    return try check(case: text, pack: pack, asOf: "2010-01-01", selection: selection)
  }

  @Test func theyAreAFindingAtTheKeyAndTheFileIsSound() throws {
    let marked = MarkedText(
      """
      secret: {agreed: yes, 1️⃣terms: [KANARIE-77]}
      books: [{number: a}, {number: b, amount: KANARIE-77}]
      """
    )
    let report = try report(marked.text)
    let result = try #require(report.result(of: "R-9"))
    #expect(report.diagnostics.isEmpty)
    #expect(result.outcome == .violation)
    #expect(result.message == "filled in: secret.terms, books[1].amount")
    #expect(result.acts == "board")
    let start = try #require(result.place.range?.start)
    let place = report.facts.file.location(at: start)
    #expect("\(place.line):\(place.column)" == marked.place())
  }

  @Test(arguments: ["{}", "{terms: {unknown: asked}}", "{agreed: no}"])
  func whatIsNotFilledIsNone(secret: String) throws {
    #expect(try report("secret: \(secret)").outcome(of: "R-9") == "compliant")
  }

  /// A reason is words; a number in it may be the value itself.
  @Test func aReasonWithANumberIsAValue() throws {
    let outcome = try report("secret: {terms: {unknown: 40 percent in all}}").outcome(of: "R-9")
    #expect(outcome == "violation")
  }

  @Test func theNameInTheSchemaAndThePartOfTheFileAreToldToo() throws {
    let rules = rule(
      """
      for_each: {v: run.protected_values}
      requires: [{that: "v.field == 'books[].amount' && v.list == 'books'", says: amount of a book}]
      """
    )
    let report = try report("books: [{amount: 1}]\nsecret: {amount: 2}", rules: rules)
    #expect(
      report.outcomes() == ["books[0].amount: compliant", "secret.amount: review"]
    )
  }

  static let silent = [
    // No guard: what the rule says of them is its own affair.
    rule(
      "R-9",
      #"requires: [{that: "size(run.protected_values) == 0", says: nothing is filled in}]"#
    ),
    // Only asks when it applies.
    rule(
      "R-9",
      """
      applies: [{that: "size(run.protected_values) > 0", says: a field is filled in}]
      requires: [{that: "desk.checked", says: checked, guard: yes}]
      """
    ),
    rule("R-8", #"requires: [{that: "desk.checked", says: checked}]"#),
  ]

  @Test(arguments: silent)
  func whereNoGuardSpeaksTheyAreAnErrorOfTheFile(rules: String) throws {
    let report = try report("secret: {amount: 1}\ndesk: {checked: yes}", rules: rules)
    #expect(report.diagnostics.map(\.id) == ["protected-value"])
  }

  @Test func soTheyAreWhereTheRuleWasNotAskedFor() throws {
    let rules = FilledFields.rule + rule("R-8", #"requires: [{that: "desk.checked", says: c}]"#)
    var selection = RuleSelection()
    selection.rules = ["R-8"]
    let report = try report("secret: {amount: 1}", rules: rules, selection: selection)
    #expect(report.diagnostics.map(\.id) == ["protected-value"])
    #expect(try self.report("secret: {amount: 1}", rules: rules).diagnostics.isEmpty)
  }
}
