import ArgumentParser
import OffsetRules
import RulesEngine

/// Puts the answers of a form into a case file.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Put the answers of a form into a case file, keeping its comments and layout.",
    discussion:
      "Shows what would change; with --write the file is changed.\n\nExit status: 0 all answers "
      + "fit; 3 a file is invalid, or an answer does not fit; 4 the form holds no answer; 64 wrong use; "
      + "70 a fault of the program."
  )

  @Argument(help: ArgumentHelp("A case file.", valueName: "case")) var path: String
  @Argument(help: ArgumentHelp("The form, filled in (Markdown or CSV).", valueName: "form"))
  var form: String
  @OptionGroup var policies: PolicyOptions
  @OptionGroup var date: DateOptions
  @Flag(help: "Change the case file; else only show what would change.") var write = false

  func run() throws {
    let console = Console()
    let loaded = try policies.read()
    let reader = CaseReader(policies: loaded, asOf: date.asOf)
    let (checked, marking) = try reader.only(path, console)
    guard let report = checked.report else {
      return try ExitStatus.end(with: ExitStatus.invalid)
    }
    guard let bytes = RawFile.read(form, limit: SourceLimits().maxBytes) else {
      throw ValidationError("`\(form)` cannot be read")
    }
    let answers = FormAnswers(String(decoding: bytes, as: UTF8.self))
    if let wanted = answers.identifier, let found = report.facts.identifier, wanted != found {
      throw ValidationError("the form is about case \(wanted), the file about \(found)")
    }
    let result = CaseAnswers(
      answers,
      into: report.facts,
      pack: loaded.compiled,
      hostDerivations: loaded.statements.derivations
    )
    console.mark(marking)
    for change in result.changes {
      console.write(
        "\(change.isNew ? "+" : "-") \(String(change.line).padded(to: 5))\(change.text)\n"
      )
    }
    for (answer, reason) in result.refused {
      console.complain("\(form):\(answer.line): `\(answer.path)`: \(reason)")
    }
    let count = result.filled.count
    console.write("\(count == 1 ? "1 answer" : "\(count) answers") for \(path)\n")
    console.mark(marking)
    if write, !result.filled.isEmpty {
      let hasMark = RawFile.read(path, limit: 3) == [0xEF, 0xBB, 0xBF]
      let text = (hasMark ? "\u{FEFF}" : "") + String(decoding: result.bytes, as: UTF8.self)
      try OutputFile.save(text, to: path)
    } else if !result.filled.isEmpty {
      console.complain("nothing was written; --write changes the file")
    }
    guard result.refused.isEmpty else { return try ExitStatus.end(with: ExitStatus.invalid) }
    try ExitStatus.end(with: answers.answers.isEmpty ? ExitStatus.nothingChecked : 0)
  }
}
