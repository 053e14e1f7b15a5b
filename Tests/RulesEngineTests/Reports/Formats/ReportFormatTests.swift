import Foundation
import RulesEngine
import TestSupport
import Testing

/// Every form of a report: what it says of each outcome is stored and compared.
@Suite struct ReportFormatTests {
  static let names: [CheckReport.Format: String] = [
    .text: "txt", .json: "json", .jsonl: "jsonl", .csv: "csv", .sarif: "sarif",
    .sarifGitHub: "github.sarif", .github: "github.txt", .gitHubSummary: "github.md",
    .junit: "junit.xml", .markdown: "md", .html: "html", .oscal: "oscal.json",
  ]

  @Test func theSmallCaseEndsInEveryOutcome() throws {
    let results = try EveryOutcome.input().report.cases[0].report?.results ?? []
    let outcomes = results.map { ($0.rule.id, $0.outcome) }
    #expect(Dictionary(outcomes) { first, _ in first } == EveryOutcome.outcomes)
    #expect(Set(results.map(\.outcome)) == Set(Outcome.allCases))
  }

  @Test(arguments: CheckReport.Format.allCases)
  func theReportIsAsStored(_ format: CheckReport.Format) throws {
    let name = try #require(Self.names[format])
    let report = format.render(try EveryOutcome.input())
    // The style sheet and script of a page have tests of their own.
    let text = format == .html ? try #require(pageBody(report)) : report
    #expect(try GoldenFile("every-outcome.\(name)").difference(from: text) == [])
  }

  @Test(arguments: CheckReport.Format.allCases)
  func twoRunsAreTheSameBytes(_ format: CheckReport.Format) throws {
    let first = format.render(try EveryOutcome.input())
    #expect(format.render(try EveryOutcome.input()) == first)
    #expect(first.utf8.last == 0x0A)
  }

  /// Packs, digests, day, marking and disclaimer stand in each; text shows the beginning of the digest.
  @Test(arguments: CheckReport.Format.allCases)
  func everyFormatStatesWhatEveryReportMust(_ format: CheckReport.Format) throws {
    let inputs = try [
      EveryOutcome.input(), EveryOutcome.input(showsAll: false),
      // Nothing is found in a case that could not be read; the statement stands all the same.
      EveryOutcome.input("marking: UNCLASSIFIED\ndesk: [\n"),
    ]
    for input in inputs {
      let text = format.render(input)
      for words in [
        "small-library", "1.0.0", "sha256:0000", "UNCLASSIFIED", "Fiction, for tests only",
      ] {
        #expect(text.contains(words), "\(words)")
      }
      if input.report.caseCount > 0 { #expect(text.contains("2026-06-15")) }
    }
  }

  /// The lines that docs/reports.md shows are lines of these reports.
  @Test(arguments: CheckReport.Format.allCases)
  func theDocumentationShowsARealLine(_ format: CheckReport.Format) throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/reports.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.split(separator: "```\(format.rawValue)\n").dropFirst().first)
    let line = try #require(block.split(separator: "\n").first)
    let report = format.render(try EveryOutcome.input())
    #expect(report.split(whereSeparator: \.isNewline).contains(line))
    #expect(text.contains("\n| `\(format.rawValue)` |"))
  }

  /// A run in which nothing could be checked is a report too.
  @Test(arguments: CheckReport.Format.allCases)
  func aRunWithoutCasesIsAReport(_ format: CheckReport.Format) throws {
    let pack = try SmallPack().compiled().pack
    let report = CheckReport(
      tool: .init(name: "check-offset", version: "0.0.0"),
      packs: [.init(pack, digest: "sha256:0000")]
    )
    #expect(format.render(ReportInput(report, pack: pack)).contains("sha256:0000"))
  }

  @Test func pathsAreRelativeToTheRoot() throws {
    for path in ["/home/somebody/repo/cases/a.yaml", "./cases/a.yaml", "cases/a.yaml"] {
      var input = try EveryOutcome.input(path: path)
      input.root = "/home/somebody/repo"
      for format in [
        CheckReport.Format.sarif, .sarifGitHub, .github, .gitHubSummary, .junit, .markdown, .oscal,
      ] {
        let text = format.render(input)
        #expect(text.contains("cases/a.yaml"))
        #expect(!text.contains("somebody"), "\(format)")
        #expect(!text.contains("./cases"), "\(format)")
      }
    }
  }
}
