import Foundation
import Testing

@testable import CEL

/// What the articles say is compiled and run.
@Suite struct DocumentationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let catalog = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/CEL/CEL.docc")

  private func article(_ name: String) throws -> String {
    try String(contentsOf: Self.catalog.appending(path: "\(name).md"), encoding: .utf8)
  }

  /// The code blocks of a language in an article.
  private func blocks(_ language: String, in article: String) -> [String] {
    article.components(separatedBy: "```\(language)\n").dropFirst().map { rest in
      rest.components(separatedBy: "\n```")[0]
    }
  }

  @Test func theCodeOfTheArticlesIsTheCodeThatIsRun() throws {
    let file = Self.folder.appending(path: "DocumentationSnippets.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let snippets = source.components(separatedBy: "    // snippet\n").dropFirst().map { rest in
      rest.components(separatedBy: "\n    // end")[0].split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).map { $0.dropFirst(4) }.joined(separator: "\n")
    }
    let shown = try ["Embedding", "MissingFacts"].flatMap { blocks("swift", in: try article($0)) }
    #expect(shown.count == 9)
    #expect(shown == Array(snippets))
  }

  @Test func theCodeOfTheArticlesDoesWhatTheySay() throws {
    let (environment, result) = DocumentationSnippets.environment()
    let program = try #require(result.program)
    var printed: [String] = []
    DocumentationSnippets.mistakes(environment) { printed.append($0) }
    #expect(printed == ["unknown name `prize`; did you mean `price`?"])
    let (activation, value) = DocumentationSnippets.evaluation(program)
    #expect(value == .bool(true))
    #expect(DocumentationSnippets.records(environment).program != nil)
    printed = []
    DocumentationSnippets.manyCases(program, [activation, Activation()]) { printed.append($0) }
    #expect(printed == ["`price` has no value"])
    printed = []
    DocumentationSnippets.trace(program, activation) { part, _ in printed.append(part) }
    #expect(printed.map { $0.drop { $0 == " " } }.contains("offered < date('2027-01-01')"))
    let facts = UnknownFacts(1).union(UnknownFacts(2))
    #expect(
      DocumentationSnippets.missingFacts()
        == [.unknown(facts), .bool(false), .bool(true), .unknown(3)]
    )
  }

  @Test func theExamplesOfExpressionsHold() throws {
    var fixture = try RulesFixture.forFunctions()
    fixture.bind("offered", .date, .date(RulesFixture.day("2026-12-01")))
    fixture.bind("count", .int, .int(4))
    fixture.bind(
      "amounts",
      .list(.decimal),
      .list(["10.50", "90"].compactMap { ExactDecimal($0) }.map { .decimal($0) })
    )
    let year = RulesFixture.day("2026-01-01")...RulesFixture.day("2026-12-31")
    let office = HolidayCalendar(
      name: "office",
      covered: year,
      days: [RulesFixture.day("2026-12-25")]
    )
    fixture.environment.declare(holidays: try #require(office))
    let examples = blocks("cel", in: try article("AmountsAndDates"))
      .flatMap { $0.split(separator: "\n") }
    #expect(examples.count > 25)
    for example in examples {
      #expect(fixture.value(String(example), expecting: .bool) == .bool(true), "\(example)")
    }
  }

  @Test func everyPublicTypeHasItsPlace() throws {
    let page = try article("CEL")
    let sources = Self.catalog.deletingLastPathComponent()
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      for match in text.matches(of: /(?m)^public (?:final class|struct|enum|typealias) (\w+)/) {
        #expect(page.contains("- ``\(match.output.1)``"), "`\(match.output.1)` has no place")
      }
    }
    for match in page.matches(of: /<doc:(\w+)>/) {
      _ = try article(String(match.output.1))
    }
  }
}
