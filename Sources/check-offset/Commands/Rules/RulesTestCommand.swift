import ArgumentParser
import OffsetRules
import RulesEngine

/// Runs the tests that stand beside the rules.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests that stand beside the rules.",
    discussion: "A rule without a test in which it finds something counts as a failure.\n\n"
      + ExitStatus.ofTrying("a test failed")
  )

  @OptionGroup var options: RuleTestOptions

  func run() throws {
    let console = Console()
    let chosen = try options.load(console)
    let report = chosen.loaded.compiled.runTests(
      in: chosen.files,
      overlays: chosen.loaded.overlayFiles,
      hostDerivations: chosen.derivations,
      where: chosen.includes
    )
    console.complain(report.diagnostics)
    let applied = chosen.loaded.pack.rules.filter { !$0.isOff }
    let untested = applied.map(\.id).filter { id in
      // A rule that was never seen to find anything is as good as untested.
      chosen.includes(id) && !(report.outcomesShown[id] ?? []).contains(where: \.isFinding)
    }
    switch options.format {
    case .text:
      console.mark(chosen.loaded.marking)
      write(report, untested, console)
      console.mark(chosen.loaded.marking)
    case .json: console.write(json(report, untested))
    }
    try ExitStatus.end(
      with: chosen.status(
        report.diagnostics,
        isEmpty: report.results.isEmpty,
        isClean: report.failures.isEmpty && untested.isEmpty
      )
    )
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
