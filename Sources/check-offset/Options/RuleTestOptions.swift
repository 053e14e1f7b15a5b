import ArgumentParser
import OffsetRules
import RulesEngine

/// What the commands share that run the tests beside the rules.
struct RuleTestOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Only these rules.", valueName: "rule")) var rules: [String] = []
  @OptionGroup var policies: PolicyOptions
  @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format = ReportFormat.text

  /// The policies with their tests, and which rules were chosen; problems are written to standard error.
  func load(_ console: Console) throws -> ChosenRules {
    let loaded = try policies.load(console, includingTests: true)
    return ChosenRules(loaded: loaded, ids: Set(try rules.map { try loaded.rule($0).id }))
  }
}

/// Policies with their tests, and the rules whose tests are run.
struct ChosenRules {
  let loaded: LoadedPolicies
  /// Empty: all.
  let ids: Set<String>

  func includes(_ id: String) -> Bool { ids.isEmpty || ids.contains(id) }

  var files: PackFiles { loaded.source.files }
  var derivations: [String: HostDerivation] { loaded.statements.derivations }

  /// The exit status: broken files before nothing to look at before what was found.
  func status(_ diagnostics: [Diagnostic], isEmpty: Bool, isClean: Bool) -> Int32 {
    if !loaded.isSound || diagnostics.contains(where: { $0.severity == .error }) {
      return ExitStatus.invalid
    }
    if !isClean { return ExitStatus.findings }
    return isEmpty ? ExitStatus.nothingChecked : 0
  }
}
