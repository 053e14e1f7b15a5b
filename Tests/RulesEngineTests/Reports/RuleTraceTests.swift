import RulesEngine
import TestSupport
import Testing

/// `explain --trace` shows what every part of a condition came to.
@Suite struct RuleTraceTests {
  private func explained(_ text: String, _ body: String) throws -> [String] {
    let small = SmallPack(rules: rule(body))
    let (run, pack) = try checkReport(of: text, pack: small)
    let checked = try #require(run.cases.first)
    let rule = try #require(pack.rule("R-1"))
    let lines = RuleExplanation.render(
      rule,
      on: checked,
      pack: try small.compiled(),
      layout: TextLayout(width: 100),
      isTracing: true
    )
    return lines.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("             ") && $0.contains(" = ") && !$0.contains("(line ") }
      .map { String($0.dropFirst(13)) }
  }

  @Test func theValuesOfTheParts() throws {
    let lines = try explained(
      "case: {kind: atlas}\ndesk: {count: 3, fee: 12.50, seen: 2026-05-01}",
      """
      applies: [{that: "case.kind in ['novel', 'atlas']", says: it is a book}]
      requires:
        - {that: "desk.fee * 2 < 20 || desk.seen.date > as_of && desk.checked", says: cheap}
      """
    )
    #expect(
      lines == [
        "case.kind in ['novel', 'atlas'] = yes", "  case.kind = an atlas",
        "desk.fee * 2 < 20 || desk.seen.date > as_of && desk.checked = no",
        "  desk.fee * 2 < 20 = no", "    desk.fee * 2 = 25.00", "      desk.fee = 12.50",
        "  desk.seen.date > as_of && desk.checked = no", "    desk.seen.date > as_of = no",
        "      desk.seen.date = 2026-05-01", "      as_of = 2026-06-15",
      ]
    )
  }

  @Test func theEntriesOfListsAndMacros() throws {
    let lines = try explained(
      "books: [{number: A1, sound: yes}, {number: B2, sound: {unknown: asked}}]\ncomplete: {books: 2026-06-15}",
      """
      requires:
        - {each: {b: books}, that: "b.sound", says: sound}
        - {that: "books.exists(x, x.number == 'B2')", says: found}
      """
    )
    #expect(
      lines == [
        "b [0] = A1", "b.sound = yes", "b [1] = B2", "b.sound = (not known)",
        "books.exists(x, x.number == 'B2') = yes", "  books = A1, B2", "  x [0] = A1",
        "    x.number == 'B2' = no", "      x.number = A1", "  x [1] = B2",
        "    x.number == 'B2' = yes", "      x.number = B2",
      ]
    )
  }

  @Test func whatCannotBeEvaluatedSaysWhy() throws {
    let lines = try explained(
      "desk: {seen: no}",
      #"requires: [{that: "desk.seen.date < as_of", says: seen}]"#
    )
    #expect(
      lines == [
        "desk.seen.date < as_of = cannot be evaluated: `desk.seen.date` has not happened",
        "  desk.seen.date = no", "  as_of = 2026-06-15",
      ]
    )
  }
}
