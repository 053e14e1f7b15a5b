import ArgumentParser
import RulesEngine

/// Files of decisions and waivers beside those that stand beside the case files.
struct AcceptanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Decisions that close reviews, besides the decisions.yaml beside each case (repeatable).",
      valueName: "file"
    )
  )
  var decisions: [String] = []

  @Option(
    help: ArgumentHelp(
      "Waivers of violations, besides the waivers.yaml beside each case (repeatable).",
      valueName: "file"
    )
  )
  var waivers: [String] = []

  func paths(_ kind: Acceptance.Kind) -> [String] {
    kind == .decision ? decisions : waivers
  }
}
