import RulesEngine
import TestSupport
import Testing

/// `rules lint` tells what is doubtful: conditions that are always the same, and what nothing uses.
@Suite struct PackLintTests {
  private func lint(_ body: String, parameters: String = "", codes: String = "") -> [String] {
    let end = "message: m\nremedy: r\n"
    let pack = SmallPack(rules: rule(body + end), parameters: parameters, codes: codes)
    let (compiled, problems) = pack.load()
    return PackLint(compiled, problems: problems).diagnostics
      .filter { $0.id != "unused-passage" }
      .map { "\($0.severity.rawValue) \($0.id) \($0.place)" }
  }

  private let requires = "requires: [{that: desk.checked, says: s}]\n"

  @Test func conditionsThatAreAlwaysTheSameAreWarnings() {
    let found = lint(
      "applies: [{that: \"case.kind == 'novel' && case.kind == 'atlas'\", says: s}]\n" + requires
    )
    #expect(found == ["warning expression.never_true 7:23"])
  }

  @Test func conditionsThatExcludeEachOtherAcrossClausesAreWarnings() {
    let applies = """
      applies:
      - {that: "case.kind == 'novel'", says: s}
      - {that: "case.kind == 'atlas'", says: s}

      """
    #expect(lint(applies + requires) == ["warning never-together 9:14"])
    let unless = """
      applies:
      - {that: "case.kind == 'novel'", says: s}
      \(requires)unless:
      - {that: "case.kind == 'atlas' && desk.stamped", says: s, cites: [lending.fees]}

      """
    #expect(lint(unless) == ["warning never-together 11:14"])
    let when = """
      applies:
      - {that: "desk.count > 3", says: s}
      requires:
      - {when: "desk.count < 2", that: desk.checked, says: s}

      """
    #expect(lint(when) == ["warning never-together 10:14"])
  }

  @Test func aRuleWithWarningsIsUsed() throws {
    let body = "applies: [{that: \"desk.count >= 0 || desk.count < 0\", says: s}]\n" + requires
    let report = try check(
      case: "schema: loan-case/1\ndesk: {checked: no, count: 1}\n",
      rules: rule(body + "message: m\nremedy: r\n")
    )
    #expect(report.outcome() == "violation")
  }

  @Test func whatNothingUsesIsANote() {
    let parameters = "limit: {title: a limit, type: integer, values: [{value: 3}]}\n"
    let codes = "colour:\n  title: colour\n  values: {red: red}\n"
    #expect(
      lint(requires, parameters: parameters, codes: codes) == [
        "note unused-codes ", "note unused-parameter ",
      ]
    )
    let read = "requires: [{that: \"desk.count > param.limit\", says: s}]\n"
    #expect(lint(read, parameters: parameters) == [])
  }

  @Test func aPassageThatOnlyAListOfHolidaysCitesIsUsed() {
    let list = """
      holidays:
        library:
          {from: 2026-01-01, to: 2026-12-31, days: [2026-12-25], cites: [lending.ended]}
      """
    func unused(_ files: [String: String]) -> [String] {
      let (compiled, problems) = SmallPack(rules: rule(requires), files: files).load()
      return PackLint(compiled, problems: problems).diagnostics.map(\.message)
    }
    #expect(unused([:]).contains("nothing cites `lending.ended`"))
    #expect(!unused(["holidays.yaml": list]).contains("nothing cites `lending.ended`"))
  }

  @Test func thePolicyPackHasNoWarnings() throws {
    let files = PackFiles(files: try PolicyPack.files())
    let (pack, problems) = RulePack.decode(files)
    let (compiled, errors) = CompiledPack.compile(pack)
    let lint = PackLint(compiled, problems: problems + errors)
    #expect(lint.diagnostics.filter { $0.severity != .note } == [])
    let json = lint.json(pack, tool: CheckReport.Tool(name: "check-offset", version: "0.0.0"))
    #expect(json.contains("\"warning\": 0"))
  }
}
