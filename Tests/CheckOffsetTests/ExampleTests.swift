import Foundation
import RulesEngine
import Testing

/// The examples find what their stories tell, at the right place, and nothing else.
@Suite struct ExampleTests {
  @Test func thereAreExamples() {
    #expect(Example.names.count >= 50)
  }

  @Test(arguments: Example.names)
  func findsWhatTheStoryTells(_ name: String) throws {
    let example = try Example(name)
    let report = try Report(try Program.run("--format", "json", example.path).output)
    #expect(report.findings == example.findings.map(\.summary))
    #expect(report.missing == example.missing)
    for (place, finding) in zip(report.places, example.findings) {
      #expect(try example.places(of: finding.at).contains(place), "\(finding.rule) is at \(place)")
    }
  }

  /// Reports of what was found; what the other rules came to is no matter of an example.
  @Test(arguments: Example.names)
  func reportsStayAsTheyAre(_ name: String) throws {
    let path = try Example(name).path
    try Golden.compare(
      Self.findings(ofText: try Program.run(path).output),
      with: "examples/\(name).txt"
    )
    try Golden.compare(
      Self.findings(ofJSON: try Program.run("--format", "json", path).output),
      with: "examples/\(name).json"
    )
  }

  /// `examples/NAME/case.yaml` is what the base and the patch make; Scripts/expand-examples writes it.
  @Test(arguments: Example.names.filter { Example.has("patch.yaml", $0) })
  func everyCaseIsItsBaseWithItsPatch(_ name: String) throws {
    let run = try Program.run("rules", "expand", "examples/\(name)/patch.yaml")
    #expect(run.complaints == "")
    let stored = try String(contentsOf: Example.file("case.yaml", name), encoding: .utf8)
    #expect(run.output == stored, "run Scripts/expand-examples")
  }

  /// What a story does not change is in order.
  @Test func theBasesAreClean() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Example.folder.path)
      .filter { $0.hasPrefix("base") }.sorted()
    #expect(names.count >= 2)
    for name in names {
      let report = try Report(try Program.run("--format", "json", "examples/\(name)").output)
      #expect(report.findings == [], "\(name)")
    }
  }

  /// Together the examples show every kind of finding.
  @Test func everyOutcomeIsShown() throws {
    let found = try Example.names.flatMap { try Example($0).findings }
    let outcomes: Set = ["violation", "caution", "review", "indeterminate", "note", "decided"]
    #expect(Set(found.map(\.outcome)) == outcomes)
    let early = try Program.run("--all", "examples/report-due-in-june/case.yaml").output
    #expect(early.contains("OFF-BIS-001") && early.contains("NOT DUE"))
    #expect(try Program.run("--all", "examples/clean/case.yaml").output.contains("NOT IN FORCE"))
  }

  /// A rule that only lacked facts was not seen at work.
  @Test func everyRuleIsFoundInSomeExample() throws {
    let found = try Example.names.flatMap { try Example($0).findings }
    let shown = Set(found.filter { $0.outcome != "indeterminate" }.map(\.rule))
    let list = try Program.run("rules", "list", "--format", "json").output
    let top = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [String: Any]
    let rules = try #require(top?["rules"] as? [[String: Any]])
    #expect(rules.count > 60)
    // What the rules on overlays find depends on the run, not on a case.
    for rule in rules where rule["topic"] as? String != "overlay" {
      let id = try #require(rule["id"] as? String)
      #expect(shown.contains(id), "no example finds \(id)")
    }
  }

  /// The table of examples/README.md; `RECORD=1` writes it anew.
  @Test func thePageListsThem() throws {
    let url = Example.folder.appending(path: "README.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    let head = "| example | story | what check-offset finds |\n| --- | --- | --- |\n"
    let start = try #require(page.range(of: head)).upperBound
    let end = page.range(of: "\n\n", range: start..<page.endIndex)?.lowerBound ?? page.endIndex
    let rows = try Example.names.map { try Example($0).row }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(page.replacingCharacters(in: start..<end, with: rows).utf8).write(to: url)
      Issue.record("recorded examples/README.md")
      return
    }
    #expect(page[start..<end] == rows, "RECORD=1 if the stories are right")
  }

  // MARK: Parts of reports

  /// From the line after the date to what is said of the rules.
  private static func findings(ofText text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("checked for ") } ?? 0
    let end = lines.firstIndex { $0.hasPrefix("check-offset ") } ?? lines.count
    return lines[start..<max(start, end)].joined(separator: "\n")
  }

  /// The member `results`, without the clauses.
  private static func findings(ofJSON text: String) -> String {
    var kept: [Substring] = []
    var isInside = false
    var isClause = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("      \"results\": [") { isInside = true }
      if line.hasPrefix("          \"clauses\": [") { isClause = true }
      if isInside && !isClause { kept.append(line) }
      if isClause && (line.hasPrefix("          ]") || line.hasSuffix("[],")) { isClause = false }
      if line.hasPrefix("      ]") || line.hasPrefix("      \"results\": []") { isInside = false }
    }
    return kept.joined(separator: "\n") + "\n"
  }

  /// What a JSON report finds.
  private struct Report {
    var findings: [String] = []
    var missing: Set<String> = []
    var places: [Example.Place] = []

    init(_ json: String) throws {
      let top = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      )
      let cases = try #require(top["cases"] as? [[String: Any]])
      for result in cases.flatMap({ $0["results"] as? [[String: Any]] ?? [] }) {
        let missing = result["missing"] as? [[String: Any]] ?? []
        self.missing.formUnion(missing.compactMap { $0["path"] as? String })
        // What is so in every case is no part of any story.
        if result["rule"] as? String == "OFF-OVL-001" { continue }
        let place = result["location"] as? [String: Any] ?? [:]
        places.append(
          Example.Place(line: place["line"] as? Int ?? 0, column: place["column"] as? Int ?? 0)
        )
        let subject = result["subjectID"] as? String ?? result["subject"] as? String ?? ""
        let words = [result["rule"] as? String ?? "", result["outcome"] as? String ?? "", subject]
        findings.append(words.joined(separator: " "))
      }
    }
  }
}
