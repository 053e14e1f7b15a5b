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
      """
  )

  @Argument(help: ArgumentHelp("Only these rules.", valueName: "rule")) var rules: [String] = []
  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func validate() throws {
    try policies.refuseOverlays(of: "rules mutate")
  }

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console, includingTests: true)
    let chosen = try rules.map { try loaded.rule($0).id }
    let report = loaded.compiled.mutate(
      in: loaded.source.files,
      hostDerivations: loaded.statements.derivations,
      where: { chosen.isEmpty || chosen.contains($0) }
    )
    console.complain(report.diagnostics)
    switch format {
    case .text: write(report, console)
    case .json: console.write(json(report))
    }
    guard loaded.isSound, !report.diagnostics.contains(where: { $0.severity == .error }) else {
      return try ExitStatus.end(with: ExitStatus.invalid)
    }
    guard !report.mutants.isEmpty else {
      return try ExitStatus.end(with: ExitStatus.nothingChecked)
    }
    let isClean = report.survivors.isEmpty && report.unusedExemptions.isEmpty
    try ExitStatus.end(with: isClean ? 0 : ExitStatus.findings)
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
