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
    var run = CheckRun(paths: paths)
    run.policies = policies.choice
    run.asOf = date.asOf
    run.gate = gates.gate
    run.acceptances = acceptances.named
    run.reports = try reports.outputs()
    run.roles = role
    run.sections = section
    run.rules = rule
    run.isCoreOnly = core
    try run.run()
  }
}

/// The forms of a list or an explanation.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
