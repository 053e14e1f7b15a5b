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

  /// What stops the run, as reports need to know it.
  var gate: ReportGate {
    ReportGate(
      violation: failOn.severity,
      indeterminate: failOnIndeterminate.severity,
      review: failOnReview,
      caution: failOnCaution
    )
  }
}

/// A severity, or none at all.
enum GateLevel: String, ExpressibleByArgument, CaseIterable {
  case critical, high, medium, low, info, none

  /// The severity; nil where nothing is to fail.
  var severity: Severity? { Severity(rawValue: rawValue) }
}
