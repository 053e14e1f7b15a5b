import TestSupport
import Testing

@testable import CEL

/// `docs/unknowns.md` says what the evaluator does.
@Suite struct TruthTableTests {
  @Test func theTablesAreWhatTheEvaluatorGives() throws {
    let changes = try GoldenFile(path: "docs/unknowns.md").difference(from: UnknownsDocument().text)
    #expect(changes == [])
  }

  @Test func everyFunctionStandsInATable() {
    let forms = (StrictForm.common + StrictForm.rules + StrictForm.standard).map(\.text)
    for table in [StandardLibrary.rules, StandardLibrary.standard] {
      for name in table.keys.sorted() {
        #expect(forms.contains { $0.contains("\(name)(") }, "`\(name)` stands in no table")
      }
    }
  }
}
