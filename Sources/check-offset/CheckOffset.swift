import ArgumentParser

/// The command: each subcommand is a file in Commands.
@main
struct CheckOffset: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-offset",
    abstract:
      "Check FMS case files against the rules on offsets (SAMM C6.3.9 and the law around it).",
    usage: """
      check-offset PATH...
      check-offset <subcommand>
      """,
    discussion: """
      Exit status: 0 nothing at its gate; 1 a violation, caution or review at its gate; 2 a rule \
      that cannot be decided at its gate; 3 a file is invalid, a rule ended in error, or \
      --public refused; 4 nothing was checked; 64 wrong use; 70 a fault of the program.

      The rules rest on public text only. What comes out is not a determination by any agency.
      """,
    version: Version.current,
    subcommands: [
      CheckCommand.self, NewCommand.self, AskCommand.self, AnswerCommand.self, NoticeCommand.self,
      ExplainCommand.self,
      RolesCommand.self, FaqCommand.self, ContactsCommand.self, RulesCommand.self,
    ],
    defaultSubcommand: CheckCommand.self
  )
}
