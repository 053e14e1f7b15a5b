import Testing

@testable import CEL

/// The language as specified, topic by topic.
///
/// Where the specification leaves something open, the tables say what holds here; numbers of different kinds are
/// compared exactly.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("numbers as written", LanguageTable.literals), ("text and bytes", .strings),
    ("names", .names), ("lists and maps", .collections), ("arithmetic", .numbers),
    ("comparisons", .comparisons), ("conditions", .logic), ("macros", .macros),
    ("conversions", .conversions), ("moments", .moments), ("functions of text", .text),
  ])
  func evaluates(_ topic: String, _ table: LanguageTable) {
    #expect(table.rows.count > 60)
    for row in table.rows {
      #expect(
        LanguageTable.outcome(of: row.expression, withType: false) == row.outcome,
        "\(topic): \(row)"
      )
    }
  }

  @Test func findsTypes() {
    for row in LanguageTable.types.rows {
      #expect(LanguageTable.outcome(of: row.expression, withType: true) == row.outcome, "\(row)")
    }
  }
}
