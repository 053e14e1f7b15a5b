import ArgumentParser
import OffsetRules
import RulesEngine

/// Shows public questions on offsets with what public text supports.
struct FaqCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq",
    abstract: "Public questions on offsets, with what current public text supports.",
    discussion: ExitStatus.ofReading
  )

  @Argument(
    help: ArgumentHelp("The number of a question, or words that occur in it.", valueName: "which")
  )
  var which: [String] = []

  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  func run() throws {
    let console = Console()
    let loaded = try policies.load(console)
    let (list, problems) = QuestionList.read(loaded.source.files, pack: loaded.pack)
    console.complain(problems)
    let number = which.count == 1 ? Int(which[0]) : nil
    let chosen =
      number.map { number in list.questions.filter { $0.number == number } } ?? list.matching(which)
    guard !chosen.isEmpty || !problems.isEmpty else {
      throw ValidationError(
        "there is no question \(which.joined(separator: " ")); check-offset faq lists them"
      )
    }
    switch format {
    case .json:
      console.write(
        QuestionReport.json(chosen, of: list, pack: loaded.pack, tool: Version.tool)
      )
    case .text where chosen.count == 1:
      console.write(
        QuestionReport.text(chosen[0], of: list, pack: loaded.pack, layout: console.layout),
        under: loaded.marking
      )
    case .text:
      console.write(
        QuestionReport.text(chosen, of: list, pack: loaded.pack, layout: console.layout),
        under: loaded.marking
      )
    }
    try ExitStatus.end(with: loaded.isSound && problems.isEmpty ? 0 : ExitStatus.invalid)
  }
}
