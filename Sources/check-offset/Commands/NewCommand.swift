import ArgumentParser
import CEL
import RulesEngine

/// Writes a commented skeleton of a case file.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented skeleton of a case file with only the facts owed by a stage.",
    discussion: ExitStatus.ofReading
  )

  @Option(
    help: ArgumentHelp(
      "The stage: lor_received, lor_complete, prepared, offered, signed, implemented, ...",
      valueName: "stage"
    )
  )
  var stage = "lor_complete"

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let day = try date.asOf ?? DateOptions.today()
    guard
      let text = CaseSkeleton.text(
        for: loaded.pack,
        stage: stage,
        checkDate: day.description
      )
    else {
      let stages = CaseSkeleton.stages(of: loaded.pack)
      let nearest = nearestName(to: stage, in: stages)
      throw ValidationError(
        "there is no stage `\(stage)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "")
          + " (one of: \(stages.joined(separator: ", ")))"
      )
    }
    console.write(text)
    try ExitStatus.end(with: loaded.isSound ? 0 : ExitStatus.invalid)
  }
}
