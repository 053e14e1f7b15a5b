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
      CheckCommand.self, GateCommand.self, PackageCommand.self, NewCommand.self, AskCommand.self,
      AnswerCommand.self, NoticeCommand.self,
      ExplainCommand.self,
      RolesCommand.self, FaqCommand.self, ContactsCommand.self, RulesCommand.self,
    ],
    defaultSubcommand: CheckCommand.self
  )

  /// Most runs check a case and name it first: then nothing needs to be asked of the other commands.
  static func main() {
    let arguments = ProgramArguments.words
    guard let first = arguments.first, !isCommand(first), FileKind(of: first) != nil else {
      return main(arguments)
    }
    let named = ["--policies", "--overlay"]
    if !arguments.contains(where: { word in named.contains { word.hasPrefix($0) } }) {
      UsualPolicies.readAhead()
    }
    if !arguments.contains(where: { $0.hasPrefix("-") && $0 != "-" }) {
      return finish { try CheckRun(paths: arguments).run() }
    }
    // What is wrong with the options is told by the command as a whole.
    guard let check = try? CheckCommand.parseAsRoot(arguments) as? CheckCommand else {
      return main(arguments)
    }
    finish { try check.run() }
  }

  private static func finish(_ run: () throws -> Void) {
    do {
      try run()
    } catch {
      exit(withError: error)
    }
  }

  private static func isCommand(_ word: String) -> Bool {
    // Most files have a name that no command has: then none is asked for its own.
    guard word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return false
    }
    return word == "help"
      || configuration.subcommands.contains { $0.configuration.commandName == word }
  }
}
