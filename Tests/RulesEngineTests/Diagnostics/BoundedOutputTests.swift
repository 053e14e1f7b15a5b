import TestSupport
import Testing

@testable import RulesEngine

/// However much a file holds, and however much of it is wrong, what is said of it has an end.
@Suite struct BoundedOutputTests {
  private static let words = String(repeating: "word ", count: 20_000)

  @Test func aValueOfManyPagesIsCutShort() throws {
    let pack = SmallPack(
      rules: rule(
        """
        requires: [{that: "!has(case.title) && size(desk.tags) == 0", says: "it is {case.title}"}]
        message: "{case.title} {desk.tags} {desk.tags.map(t, [t, t, t])}"
        """
      )
    )
    let tags = (0..<5000).map { "tag\($0)" }.joined(separator: ", ")
    let text = "case: {title: \(Self.words)}\ndesk: {tags: [\(tags)]}"
    let (run, rules) = try checkReport(of: text, pack: pack, path: "case.yaml")
    let result = try #require(run.cases.first?.report?.result())
    #expect(result.message.unicodeScalars.count < 3 * 2100)
    #expect(result.message.contains("..."))
    let compiled = try pack.compiled()
    let explained = compiled.pack.rules.flatMap { rule in
      run.cases.map {
        RuleExplanation.render(
          rule,
          on: $0,
          pack: compiled,
          layout: TextLayout(width: 80),
          isTracing: true
        )
      }
    }
    #expect(explained.joined().count < 40_000)
    #expect(JSONReport.render(run, pack: rules, showsAll: true).count < 40_000)
  }

  @Test func ofManyProblemsOfACaseTheFirstAreToldAndTheOthersCounted() throws {
    let books = (0..<3000).map { "{number: b\($0), sound: maybe}" }.joined(separator: ", ")
    let report = try check(case: "books: [\(books)]", rules: rule(Self.sound))
    #expect(report.diagnostics.count == 101)
    #expect(report.diagnostics.last?.message == "2900 more problems are not told")
    #expect(report.diagnostics.last?.help == "correct those above first")
  }

  @Test func aHundredProblemsAreAllTold() throws {
    let books = (0..<100).map { "{number: b\($0), sound: maybe}" }.joined(separator: ", ")
    let report = try check(case: "books: [\(books)]", rules: rule(Self.sound))
    #expect(report.diagnostics.count == 100)
    #expect(report.diagnostics.allSatisfy { $0.id == "wrong-type" })
  }

  @Test func ofManyBrokenRulesTooAndNoneOfThemIsApplied() throws {
    let rules = (0..<1200).map { rule("R-\($0)", "requires: [{that: \"desk.chekced\", says: s}]") }
    let pack = SmallPack(rules: rules.joined())
    let (compiled, problems) = CompiledPack.compile(RulePack.decode(pack.files).pack)
    #expect(compiled.rules.isEmpty)
    #expect(problems.filter { $0.severity == .error }.count == 101)
    #expect(problems.last?.message == "1100 more problems are not told")
  }

  private static let sound = "for_each: {b: books}\nrequires: [{that: \"b.sound\", says: s}]"
}
