import ArgumentParser
import RulesEngine

/// What makes the command end with a status other than 0.
struct GateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Fail on violations of this severity or worse.", valueName: "level"))
  var failOn = GateLevel.high

  @Option(
    help: ArgumentHelp(
      "Fail on rules of this severity or worse that cannot be decided.",
      valueName: "level"
    )
  )
  var failOnIndeterminate = GateLevel.none

  @Flag(help: "Fail on what a person must review.")
  var failOnReview = false

  @Flag(help: "Fail on cautions.")
  var failOnCaution = false

  /// The status of a run: the first row of the table that holds.
  func status(of report: CheckReport) -> Int32 {
    let results = report.cases.flatMap { $0.report?.results ?? [] }
    let hasErrors = report.cases.contains { checked in
      checked.allDiagnostics.contains { $0.severity == .error }
    }
    let isSound = !report.problems.contains { $0.severity == .error }
    let acceptanceProblems = report.acceptanceFiles.flatMap(\.diagnostics)
    let hasWrongAcceptances = acceptanceProblems.contains { $0.severity == .error }
    if !isSound || hasErrors || hasWrongAcceptances
      || results.contains(where: { $0.outcome == .error })
    {
      return ExitStatus.invalid
    }
    // A finding speaks for its family; the others count at their gates all the same.
    if results.contains(where: { fails($0) || $0.also.contains(where: fails) }) {
      return ExitStatus.findings
    }
    if results.contains(where: { gate.stops($0) || $0.also.contains(where: gate.stops) }) {
      return ExitStatus.undecided
    }
    let isApplied = results.contains {
      $0.outcome != .notApplicable && $0.outcome != .notInForce
    }
    return isApplied ? 0 : ExitStatus.nothingChecked
  }

  /// What stops the run, as reports need to know it.
  var gate: ReportGate {
    ReportGate(
      violation: failOn.severity,
      indeterminate: failOnIndeterminate.severity,
      review: failOnReview,
      caution: failOnCaution
    )
  }

  private func fails(_ result: RuleResult) -> Bool {
    result.outcome != .indeterminate && gate.stops(result)
  }
}

/// A severity, or none at all.
enum GateLevel: String, ExpressibleByArgument, CaseIterable {
  case critical, high, medium, low, info, none

  /// The severity; nil where nothing is to fail.
  var severity: Severity? { Severity(rawValue: rawValue) }
}
