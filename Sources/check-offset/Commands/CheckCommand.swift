import ArgumentParser
import OffsetRules
import RulesEngine

/// Checks case files and says what is wrong, where, under which section, and who must act.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check case files (the usual command: `check` may be left out)."
  )

  @Argument(
    help: ArgumentHelp(
      "Case files (YAML or JSON), folders that hold them, or - for standard input.",
      valueName: "path"
    )
  )
  var paths: [String] = []

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var gates: GateOptions
  @OptionGroup var acceptances: AcceptanceOptions
  @OptionGroup var reports: ReportOptions

  @Option(
    help: ArgumentHelp(
      "Only what this role must do, is told of or owes (repeatable).",
      valueName: "role"
    )
  )
  var role: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only rules under this section, such as C6.3.9.2 (repeatable).",
      valueName: "section"
    )
  )
  var section: [String] = []

  @Option(help: ArgumentHelp("Only this rule (repeatable).", valueName: "rule"))
  var rule: [String] = []

  @Flag(help: "Only rules of the governing section proper, none of those beside it.")
  var core = false

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError(
        "no case file is named; try check-offset examples, or check-offset new for a skeleton"
      )
    }
  }

  func run() throws {
    let console = Console()
    let loaded = try policies.read()
    let selection = try selection(loaded)
    let found = try CaseFiles.named(paths)
    let reader = CaseReader(policies: loaded, date: date, selection: selection)
    let report = try reader.report(on: found, acceptances)
    let status = gates.status(of: report)
    var input = ReportInput(report, pack: loaded.pack)
    input.options.roles = Set(role)
    input.gate = gates.gate
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
    selection.rules = Set(try rule.map { try loaded.rule($0).id })
    selection.roles = Set(try role.map { try loaded.role($0) })
    selection.isCoreOnly = core
    selection.sections = section.map { $0.uppercased() }
    if !section.isEmpty, !loaded.pack.hasRule(in: selection) {
      throw ValidationError("no rule rests on section \(section.joined(separator: " or "))")
    }
    return selection
  }
}

extension CheckCommand {
  /// The command on these paths, every option left out: what the parser makes of a command line that names nothing else.
  ///
  /// The parser looks at every option of every group before it takes the first word, which takes longer than to check a case.
  static func plain(on paths: [String]) -> CheckCommand {
    var command = CheckCommand()
    command.paths = paths
    command.policies = PolicyOptions()
    command.policies.policies = nil
    command.policies.overlay = []
    command.policies.isPublic = false
    command.date = DateOptions()
    command.date.asOf = nil
    command.gates = GateOptions()
    command.gates.failOn = .high
    command.gates.failOnIndeterminate = .none
    command.gates.failOnReview = false
    command.gates.failOnCaution = false
    command.acceptances = AcceptanceOptions()
    command.acceptances.decisions = []
    command.acceptances.waivers = []
    command.reports = ReportOptions()
    command.reports.format = []
    command.reports.output = []
    command.reports.byRole = false
    command.reports.all = false
    command.reports.noColor = false
    command.reports.quiet = false
    command.role = []
    command.section = []
    command.rule = []
    command.core = false
    return command
  }
}

/// The forms of a list or an explanation.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
