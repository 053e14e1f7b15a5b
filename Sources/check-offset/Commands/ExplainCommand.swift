import ArgumentParser
import OffsetRules
import RulesEngine

/// Says what a rule says; with a case, how each clause came out and on which facts.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule; with a case, clause by clause with the facts that were read.",
    discussion:
      "Exit status: 0 done, whatever the rule came to; 3 a file is invalid, or the rule ended "
      + "in an error; 64 wrong use; 70 a fault of the program."
  )

  @Argument(help: ArgumentHelp("The rule, such as OFF-FUND-001.", valueName: "rule"))
  var rule: String

  @Argument(help: ArgumentHelp("A case file.", valueName: "case"))
  var path: String?

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var acceptances: AcceptanceOptions
  @Option(
    help: ArgumentHelp("text, or json for the rule without a case.", valueName: "format")
  )
  var format = ReportFormat.text
  @Flag(help: "With a case, show the value of every part of each condition.") var trace = false
  @Flag(help: "No colour, even on a terminal.") var noColor = false

  func run() throws {
    let console = Console(usesColor: !noColor)
    let loaded = try policies.read()
    let rule = try loaded.rule(rule)
    guard let path, format == .text else {
      if path != nil { throw ValidationError("--format json explains a rule without a case") }
      loaded.tellProblems(console)
      switch format {
      case .text:
        console.write(
          RuleExplanation.render(rule, pack: loaded.compiled, layout: console.layout),
          under: loaded.marking
        )
      case .json:
        console.write(RuleExplanation.json(rule, pack: loaded.compiled, tool: Version.tool))
      }
      try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
      return
    }
    var selection = RuleSelection()
    selection.rules = [rule.id]
    let reader = CaseReader(policies: loaded, asOf: date.asOf, selection: selection)
    var isInvalid = !loaded.isSound
    let report = try reader.report(on: CaseFiles.named([path]), acceptances.named)
    loaded.tellProblems(console)
    for file in report.acceptanceFiles {
      console.complain(file)
      isInvalid = isInvalid || file.diagnostics.contains { $0.severity == .error }
    }
    console.mark(report.markingLine(of: loaded.pack))
    for checked in report.cases {
      console.complain(
        checked.allDiagnostics,
        in: checked.file.map { [$0] } ?? [],
        mask: checked.mask
      )
      isInvalid = isInvalid || checked.allDiagnostics.contains { $0.severity == .error }
      let results = checked.report?.results.flatMap { [$0] + $0.also } ?? []
      isInvalid = isInvalid || results.contains { $0.outcome == .error }
      console.write(
        RuleExplanation.render(
          rule,
          on: checked,
          pack: loaded.compiled,
          layout: console.layout,
          isTracing: trace
        )
      )
    }
    console.write(LooseningList.text(loaded.pack, layout: console.layout))
    console.mark(report.markingLine(of: loaded.pack))
    try ExitStatus.end(with: isInvalid ? ExitStatus.invalid : 0)
  }
}
