import ArgumentParser
import RulesEngine

/// What makes the gate fail: the command line, else the project file, else what the gate usually holds to.
struct ProjectGateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Fail on violations of this severity or worse (usually high).",
      valueName: "level"
    )
  )
  var failOn: GateLevel?

  @Option(
    help: ArgumentHelp(
      "Fail on rules of this severity or worse that cannot be decided (usually high).",
      valueName: "level"
    )
  )
  var failOnIndeterminate: GateLevel?

  @Flag(inversion: .prefixedNo, help: "Fail on what a person must review.")
  var failOnReview: Bool?

  @Flag(inversion: .prefixedNo, help: "Fail on cautions.")
  var failOnCaution: Bool?

  /// The gate of a run.
  func gate(_ project: ProjectFile?) -> ReportGate {
    let said = project?.gates
    func level(_ level: ProjectFile.Level?) -> GateLevel? {
      level.flatMap { GateLevel(rawValue: $0.rawValue) }
    }
    return ReportGate(
      violation: (failOn ?? level(said?.failOn) ?? .high).severity,
      indeterminate: (failOnIndeterminate ?? level(said?.failOnIndeterminate) ?? .high).severity,
      review: failOnReview ?? said?.failOnReview ?? false,
      caution: failOnCaution ?? said?.failOnCaution ?? false
    )
  }
}
