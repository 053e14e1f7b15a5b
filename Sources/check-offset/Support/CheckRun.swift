import ArgumentParser
import CEL
import OffsetRules
import RulesEngine

/// One run of `check`: what the options say, as plain values.
///
/// Most runs name files and no option. They need no parser, which looks at every option of every group before it takes the
/// first word and so takes longer than the check.
struct CheckRun {
  var paths: [String]
  var policies = PolicyChoice()
  /// The day to check for; nil: the file's own, or today.
  var asOf: CalendarDate?
  var gate = ReportGate()
  var acceptances = NamedAcceptances()
  var reports = ReportOutputs()
  /// Only these roles, sections or rules; empty: all.
  var roles: [String] = []
  var sections: [String] = []
  var rules: [String] = []
  /// No rules beside the governing section.
  var isCoreOnly = false

  init(paths: [String]) {
    self.paths = paths
  }

  func run() throws {
    let console = Console()
    let loaded = try policies.read()
    let selection = try selection(loaded)
    let found = try CaseFiles.named(paths)
    let reader = CaseReader(policies: loaded, asOf: asOf, selection: selection)
    let report = try reader.report(on: found, acceptances)
    let status = ExitStatus.of(report, gate)
    var input = ReportInput(report, pack: loaded.pack)
    input.options.roles = Set(roles)
    input.gate = gate
    input.exitStatus = Int(status)
    let read = found.filter { !$0.isStandardInput }.map(\.path)
    try reports.write(
      input,
      protecting: read + report.acceptanceFiles.map(\.path) + loaded.readPaths
    )
    if found.isEmpty {
      console.complain(
        "check-offset: no case file found in \(paths.joined(separator: ", ")) "
          + "(a case file is YAML or JSON and starts with `schema: \(loaded.pack.schema.id)`)"
      )
    }
    ExitStatus.endNow(with: status)
  }

  private func selection(_ loaded: LoadedPolicies) throws -> RuleSelection {
    var selection = RuleSelection()
    selection.rules = Set(try rules.map { try loaded.rule($0).id })
    selection.roles = Set(try roles.map { try loaded.role($0) })
    selection.isCoreOnly = isCoreOnly
    selection.sections = sections.map { $0.uppercased() }
    if !sections.isEmpty, !loaded.pack.hasRule(in: selection) {
      throw ValidationError("no rule rests on section \(sections.joined(separator: " or "))")
    }
    return selection
  }
}
