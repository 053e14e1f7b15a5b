import RulesEngine
import TestSupport
import Testing

/// What is told of a file with more problems than a reader can use; what is left out still counts for what it is.
@Suite struct BoundedDiagnosticsTests {
  /// A pack with so many warnings, each of a name that hides another, and then an unknown field.
  private func problems(warnings: Int, error: Bool) -> [Diagnostic] {
    var rules = ""
    for number in 0..<warnings {
      rules += rule(
        "R-\(number)",
        #"for_each: {desk: books}\#nrequires: [{that: "desk.sound", says: sound}]"#
      )
    }
    if error { rules += rule("R-LAST", #"requires: [{that: "desk.chekced", says: checked}]"#) }
    let (pack, found) = RulePack.decode(SmallPack(rules: rules).files)
    return found + CompiledPack.compile(pack).diagnostics
  }

  @Test func warningsAloneAreWarnings() {
    let found = problems(warnings: 150, error: false)
    #expect(found.count == 101)
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.last?.message == "50 more problems are not told")
  }

  @Test func anErrorBehindManyWarningsIsTold() {
    let found = problems(warnings: 150, error: true)
    #expect(found.contains { $0.severity == .error && $0.message.contains("chekced") })
  }

  @Test func aCaseWithManyWarningsIsValid() throws {
    let books = (0..<150).map { "  - {number: b\($0), sound: yes, lent: 2030-01-01}\n" }.joined()
    let facts = "schema: loan-case/1\nas_of: 2026-06-15\nmarking: UNCLASSIFIED\nbooks:\n\(books)"
    let report = try check(case: facts, pack: try SmallPack().compiled())
    #expect(!report.facts.diagnostics.contains { $0.severity == .error })
  }
}
