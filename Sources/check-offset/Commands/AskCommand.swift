public import ArgumentParser
import OffsetRules
public import RulesEngine

/// Writes the open questions of a role on a case as a form.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Write the open questions of a role on a case as a form to fill in.",
    discussion: ExitStatus.ofReading
  )

  @Argument(help: ArgumentHelp("A case file.", valueName: "case")) var path: String
  @Option(help: ArgumentHelp("The role that is asked.", valueName: "role")) var role: String
  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions
  @Option(help: ArgumentHelp("markdown or csv.", valueName: "format"))
  var format = QuestionForm.Format.markdown
  @Option(help: ArgumentHelp("Write the form to this file, replacing it.", valueName: "file"))
  var output: String?

  func validate() throws {
    guard let output, OutputFile.isAmong([path], output) else { return }
    throw ValidationError("`\(output)` is the case file; name another file for --output")
  }

  func run() throws {
    let console = Console()
    let loaded = try policies.read()
    let role = try loaded.role(role)
    let (checked, marking) = try CaseReader(policies: loaded, asOf: date.asOf).only(path, console)
    guard let report = checked.report else {
      return try ExitStatus.end(with: ExitStatus.invalid)
    }
    let form = QuestionForm(report, role: role, pack: loaded.pack)
    guard !form.questions.isEmpty else {
      console.complain("\(loaded.pack.roles.title(role)) owes nothing on this case now")
      return
    }
    let text = form.text(format, marking: marking)
    if let output {
      try OutputFile.save(text, to: output)
    } else {
      console.write(text)
    }
  }
}

extension QuestionForm.Format: ExpressibleByArgument {}
