import RulesEngine
import TestSupport
import Testing

/// A mistake in an expression is marked in the rule file, however YAML writes the expression, and said once.
@Suite struct ExpressionPlaceTests {
  private func problems(_ body: String) -> [Diagnostic] {
    SmallPack(rules: rule(body)).load().problems
  }

  @Test(arguments: [
    "desk.1️⃣stampd",
    "\"desk.checked && desk.1️⃣stampd\"",
    "'desk.checked && case.title == ''its'' && desk.1️⃣stampd'",
    "\"desk.checked && case.title == '\\u00e9\\t' && desk.1️⃣stampd\"",
    ">-\n    desk.checked\n    && desk.1️⃣stampd",
    ">\n    desk.checked\n    && desk.1️⃣stampd\n",
    ">2\n      desk.checked\n    && desk.1️⃣stampd",
    "|\n    desk.checked\n    && desk.1️⃣stampd\n",
    "|-\n    desk.checked &&\n\n    desk.1️⃣stampd",
    "|2-\n      desk.checked &&\n    desk.1️⃣stampd",
    "\"desk.checked &&\n    desk.1️⃣stampd\"",
    "\"desk.checked && \\\n    desk.1️⃣stampd\"",
  ])
  func mistakesAreMarkedInEveryStyleOfYAML(_ expression: String) {
    let body = "requires:\n- says: it is so\n  that: \(expression)\nmessage: m\nremedy: r\n"
    let found = problems(MarkedText(body).text)
    #expect(found.map(\.id) == ["expression.unknown_field"], "\(found)")
    let text = MarkedText("rules:\n" + rule(body).indented(by: 2))
    #expect(found.first?.place == text.place())
  }

  @Test(arguments: [
    // A list that is not there, though its entries are used often.
    "for_each: {b: bocks}\napplies: [{that: \"b.sound && b.kind == 'novel'\", says: \"{b.number}\"}]\n",
    "for_each: {b: desk.fee}\napplies: [{that: \"b.sound && b.x > 3\", says: \"{b.number}\"}]\n",
    "applies: [{that: \"dask.fee > 3 && !desk.checked\", says: s}]\n",
  ])
  func aBrokenNameIsSaidOnceAndNotForEveryUse(_ body: String) {
    let rest = "requires: [{that: desk.checked, says: s}]\nmessage: m\nremedy: r\n"
    let found = problems(body + rest)
    #expect(found.count == 1, "\(found)")
  }

  @Test func aTextSharedByTwoRulesKeepsBothFromBeingUsed() {
    let first = rule(
      "R-1",
      "requires: [{that: &x \"desk.stampd\", says: s}]\nmessage: m\nremedy: r\n"
    )
    let second = rule("R-2", "requires: [{that: *x, says: s}]\nmessage: m\nremedy: r\n")
    let (pack, problems) = SmallPack(rules: first + second).load()
    #expect(problems.count >= 1 && problems.allSatisfy { $0.severity == .error })
    #expect(PackLint(pack, problems: problems).count(.error) >= 1)
    let report = try? check(case: "schema: loan-case/1\n", pack: pack)
    #expect(report?.results.map(\.rule.id) ?? [] == [])
  }
}
