import ArgumentParser
import OffsetRules
import RulesEngine

/// Runs the tests that stand beside the rules.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests that stand beside the rules.",
    discussion: "A rule without a test in which it finds something counts as a failure."
  )

  @Argument(help: ArgumentHelp("Only the tests of these rules.", valueName: "rule"))
  var rules: [String] = []

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console, includingTests: true)
    let chosen = try rules.map { try loaded.rule($0).id }
    let report = loaded.compiled.runTests(
      in: loaded.source.files,
      overlays: loaded.overlayFiles,
      hostDerivations: loaded.statements.derivations,
      where: { chosen.isEmpty || chosen.contains($0) }
    )
    console.complain(report.diagnostics)
    let untested = loaded.pack.rules.filter { !$0.isOff }.map(\.id).filter { id in
      // A rule that was never seen to find anything is as good as untested.
      (chosen.isEmpty || chosen.contains(id))
        && !(report.outcomesShown[id] ?? []).contains(where: \.isFinding)
    }
    switch format {
    case .text:
      console.mark(loaded.marking())
      write(report, untested, console)
      console.mark(loaded.marking())
    case .json: console.write(json(report, untested))
    }
    let isInvalid = !loaded.isSound || report.diagnostics.contains { $0.severity == .error }
    guard !isInvalid else { return try ExitStatus.end(with: ExitStatus.invalid) }
    guard report.failures.isEmpty, untested.isEmpty else {
      return try ExitStatus.end(with: ExitStatus.findings)
    }
    try ExitStatus.end(with: report.results.isEmpty ? ExitStatus.nothingChecked : 0)
  }

  private func write(_ report: RuleTestReport, _ untested: [String], _ console: Console) {
    for result in report.failures {
      let place = result.test.place
      console.write(
        """
        \(place.path):\(place.location.line): \(result.test.expectation.rule): \(result.test.name)
            \(result.failure ?? "")

        """
      )
    }
    for id in untested { console.write("\(id): no passing test in which it finds something\n") }
    let failed = report.failures.count
    console.write("\(report.results.count - failed) passed, \(failed) failed\n")
  }

  private func json(_ report: RuleTestReport, _ untested: [String]) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(Version.tool)
      json.array("tests") { json in
        for result in report.results {
          json.object { json in
            json.member("name", result.test.name)
            json.member("rule", result.test.expectation.rule)
            json.member("path", result.test.place.path)
            json.member("line", result.test.place.location.line)
            json.member("passed", result.failure == nil)
            json.member("failure", result.failure)
          }
        }
      }
      json.array("untested", untested)
    }
    json.endLine()
    return json.text
  }
}
