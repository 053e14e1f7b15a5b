import ArgumentParser
import OffsetRules
import RulesEngine

/// The gate of a repository of case packages: manifest, markings, waivers, decisions, baseline and rules.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Check every case package below folders, as continuous integration does.",
    discussion: """
      A package is a folder with a case.yaml. The project file check-offset.yaml, beside or above \
      the first folder, settles what the command line leaves open (docs/project-file.md).

      Exit status as of check; with --changed-since and no package touched it is 0. Nothing \
      checked is otherwise 4, never 0.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Folders of packages; without any, that of the project file.",
      valueName: "dir"
    )
  )
  var folders: [String] = []

  @Option(
    help: ArgumentHelp("The project file, instead of the nearest one.", valueName: "file")
  )
  var config: String?

  @Option(
    help: ArgumentHelp(
      "Only packages touched in git since this revision, committed or not.",
      discussion: "When the policies, the project file or what it names changed: all.",
      valueName: "rev"
    )
  )
  var changedSince: String?

  @Option(help: ArgumentHelp("How many packages are checked at once.", valueName: "n"))
  var jobs: Int?

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var gates: ProjectGateOptions
  @OptionGroup var acceptances: AcceptanceOptions
  @OptionGroup var baselines: BaselineOptions

  @OptionGroup var reports: ReportOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on") }
    if changedSince != nil, baselines.writeBaseline != nil {
      throw ValidationError("a baseline is of all packages: leave --changed-since out")
    }
  }

  func run() throws {
    let console = Console()
    try baselines.checkTarget()
    var run = try GateRun(self)
    var report = try run.report(console)
    let baseline = run.newBaseline(of: report, console)
    // What is written down fails no gate.
    if let baseline { report.compare(with: baseline) }
    let status = run.status(of: report)
    try run.write(report, status)
    run.tell(console)
    if let baseline { try run.save(baseline, console) }
    ExitStatus.endNow(with: status)
  }
}
