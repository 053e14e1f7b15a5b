import ArgumentParser

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

  var named: NamedAcceptances { NamedAcceptances(decisions: decisions, waivers: waivers) }
}
