import ArgumentParser
import OffsetRules
import RulesEngine

/// Puts mistakes into the rules and says which of them the tests notice.
struct RulesMutateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutate",
    abstract:
      "Put one small mistake at a time into the rules and say which the tests do not notice.",
    discussion: """
      A clause is negated or left out, a comparison swapped, a date moved by a day. A mistake that \
      changes nothing is listed with the reason in tests/exemptions.yaml.

      \(ExitStatus.ofTrying("a mistake that no test notices, or an exemption that is not used"))
      """
  )

  @OptionGroup var options: RuleTestOptions

  func validate() throws {
    try options.policies.refuseOverlays(of: "rules mutate")
  }

  func run() throws {
    let console = Console()
    let chosen = try options.load(console)
    let report = chosen.loaded.compiled.mutate(
      in: chosen.files,
      hostDerivations: chosen.derivations,
      where: chosen.includes
    )
    console.complain(report.diagnostics)
    switch options.format {
    case .text: write(report, console)
    case .json: console.write(json(report))
    }
    try ExitStatus.end(
      with: chosen.status(
        report.diagnostics,
        isEmpty: report.mutants.isEmpty,
        isClean: report.survivors.isEmpty && report.unusedExemptions.isEmpty
      )
    )
  }

  private func write(_ report: MutationReport, _ console: Console) {
    for mutant in report.survivors {
      console.write("\(mutant.rule) \(mutant.clause): \(mutant.change): no test notices\n")
    }
    for exemption in report.unusedExemptions {
      console.write("\(exemption): listed as harmless, but it is not there or a test notices\n")
    }
    let refused = report.mutants.count { $0.fate == .refused }
    console.write(
      "\(report.mutants.count) mistakes: \(report.killedCount) noticed, \(refused) that cannot load, "
        + "\(report.exemptCount) harmless with a reason, \(report.survivors.count) not noticed\n"
    )
  }

  private func json(_ report: MutationReport) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(Version.tool)
      json.array("mutants") { json in
        for mutant in report.mutants {
          json.object { json in
            json.member("rule", mutant.rule)
            json.member("clause", mutant.clause)
            json.member("change", mutant.change)
            switch mutant.fate {
            case .killed(let test):
              json.member("fate", "killed")
              json.member("by", test)
            case .refused: json.member("fate", "refused")
            case .exempt(let reason):
              json.member("fate", "exempt")
              json.member("why", reason)
            case .survived: json.member("fate", "survived")
            }
          }
        }
      }
      json.array("unusedExemptions", report.unusedExemptions)
    }
    json.endLine()
    return json.text
  }
}
