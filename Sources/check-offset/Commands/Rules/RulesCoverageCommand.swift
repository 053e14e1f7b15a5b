import ArgumentParser
import OffsetRules
import RulesEngine

/// Says which verdicts of each clause the tests show.
struct RulesCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say which clauses the tests never show met, not met or undetermined.",
    discussion: """
      A verdict that no case can bring about is listed with the reason in tests/exemptions.yaml.

      \(ExitStatus.ofTrying("less than --require is shown, or an exemption is not used"))
      """
  )

  @OptionGroup var options: RuleTestOptions
  @Option(help: ArgumentHelp("Fail below this many percent.", valueName: "percent"))
  var require: Int?

  func validate() throws {
    try options.policies.refuseOverlays(of: "rules coverage")
    guard (0...100).contains(require ?? 0) else {
      throw ValidationError("--require takes a number from 0 to 100")
    }
  }

  func run() throws {
    let console = Console()
    let chosen = try options.load(console)
    let report = chosen.loaded.compiled.coverage(
      in: chosen.files,
      hostDerivations: chosen.derivations,
      where: chosen.includes
    )
    console.complain(report.diagnostics)
    switch options.format {
    case .text: write(report, console)
    case .json: console.write(json(report))
    }
    let isEnough = report.percent >= require ?? 0 && report.unusedExemptions.isEmpty
    try ExitStatus.end(
      with: chosen.status(report.diagnostics, isEmpty: report.items.isEmpty, isClean: isEnough)
    )
  }

  private func write(_ report: CoverageReport, _ console: Console) {
    for item in report.gaps {
      let verdict = item.verdict.rawValue.replacing("_", with: " ")
      console.write("\(item.rule) \(item.clause): never seen \(verdict): \(item.says)\n")
    }
    for exemption in report.unusedExemptions {
      console.write(
        "\(exemption): listed as out of reach, but it is not there or a test shows it\n"
      )
    }
    let clauses = report.items.count / 3
    let exempt = report.items.count { $0.exemption != nil }
    let seen = report.items.count { $0.isSeen }
    console.write(
      "\(clauses) clauses, \(report.items.count) verdicts: \(seen) seen, \(exempt) out of reach with a "
        + "reason, \(report.gaps.count) never seen (\(report.percent) %)\n"
    )
  }

  private func json(_ report: CoverageReport) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(Version.tool)
      json.member("percent", report.percent)
      json.array("clauses") { json in
        for item in report.items {
          json.object { json in
            json.member("rule", item.rule)
            json.member("clause", item.clause)
            json.member("verdict", item.verdict.rawValue)
            json.member("seen", item.isSeen)
            json.member("why", item.exemption)
          }
        }
      }
      json.array("unusedExemptions", report.unusedExemptions)
    }
    json.endLine()
    return json.text
  }
}
