import RulesEngine
import TestSupport
import Testing

/// Every mistake of an author makes one message, which shows the line and says what to do.
@Suite struct MistakeTableTests {
  private func rule(_ expression: String) -> String {
    let quote = expression.contains("\\") ? "'" : "\""
    let text = quote == "'" ? expression.split(separator: "'").joined(separator: "''") : expression
    return """
      rules:
        - id: OFF-MINE-001
          title: a rule of mine
          cites: [samm.offsets.wholly_cash_or_repayable]
          for_each: {c: contracts}
          acts: case_manager
          severity: low
          applies:
            - that: \(quote)\(text)\(quote)
              says: what it applies to
          requires:
            - {that: "offset_costs.included", says: what it requires}
          message: what is wrong
          remedy: what to do

      """
  }

  private func messages(_ expression: String) throws -> [[String]] {
    let files = try PolicyPack.files(rules: rule(expression))
    let (pack, problems) = RulePack.decode(files)
    let (_, errors) = CompiledPack.compile(pack)
    let source = files.source(at: "mine.yaml")
    return (problems + errors).map { DiagnosticRenderer().render($0, in: source) }
  }

  @Test func oneMistakeMakesOneMessage() throws {
    var lines: [String] = []
    for mistake in AuthorMistakes.all {
      let found = try messages(mistake.expression)
      #expect(found.count == 1, "\(mistake.expression): \(found)")
      lines.append("# \(mistake.what)")
      lines += found.joined()
      lines.append("")
    }
    let text = lines.map { $0 + "\n" }.joined()
    #expect(try GoldenFile("author-mistakes.txt").difference(from: text) == [])
  }

  @Test func theMistakesShownToReadersAreWhatTheProgramSays() throws {
    var text = """
      # Mistakes in expressions, and what the program says

      One mistake gives one message: the file and line, what is wrong, the line with a mark under the place, and what to
      do. An error keeps the rule from being used; a warning does not. `check-offset rules lint` shows them all.

      <!-- Written by a test: RECORD=1 swift test --filter MistakeTable -->

      """
    for mistake in AuthorMistakes.all where mistake.isShown {
      text += "\n## \(mistake.what)\n\n```text\n"
      for line in try messages(mistake.expression).joined() { text += line + "\n" }
      text += "```\n"
    }
    #expect(AuthorMistakes.all.count { $0.isShown } == 15)
    #expect(try GoldenFile(inRepository: "docs/mistakes.md").difference(from: text) == [])
  }
}
