import ArgumentParser

/// What an author or reader of rules needs; each subcommand is a file beside this one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show, check and test the rules.",
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesLintCommand.self, RulesTestCommand.self,
      RulesCoverageCommand.self, RulesMutateCommand.self, RulesTraceCommand.self,
      RulesExpandCommand.self, RulesWhereCommand.self,
    ]
  )
}
