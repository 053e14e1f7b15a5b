/// Which mistakes in its rules the tests of a pack notice.
public struct MutationReport: Sendable {
  /// A mistake and what became of it.
  public struct Mutant: Sendable {
    /// The rule it was put into.
    public let rule: String
    /// Where in the rule: `requires.2`, `applies.1`, `window`, `due`.
    public let clause: String
    /// What was changed.
    public let change: String
    /// What became of it.
    public let fate: Fate
  }

  /// What became of a mistake.
  public enum Fate: Sendable, Equatable {
    /// A test that fails with it, by name.
    case killed(String)
    /// It cannot be put in: the rule would not load.
    case refused
    /// No test fails, and `tests/exemptions.yaml` says why none can.
    case exempt(String)
    /// No test fails.
    case survived
  }

  /// Every mistake, in the order of the rules.
  public internal(set) var mutants: [Mutant] = []
  /// Exemptions that no mistake needs.
  public internal(set) var unusedExemptions: [String] = []
  /// Problems of the test files and bases.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The mistakes that no test notices and nothing explains.
  public var survivors: [Mutant] { mutants.filter { $0.fate == .survived } }

  /// How many mistakes were noticed.
  public var killedCount: Int {
    mutants.count { if case .killed = $0.fate { true } else { false } }
  }

  /// How many are explained.
  public var exemptCount: Int {
    mutants.count { if case .exempt = $0.fate { true } else { false } }
  }
}

extension CompiledPack {
  /// Puts one small mistake at a time into each rule and runs the rule's tests.
  ///
  /// - Parameters:
  ///   - files: The files of the pack, with its tests.
  ///   - hostDerivations: Derived facts that need more than an expression.
  ///   - isIncluded: Which rules.
  /// - Returns: Every mistake and what became of it.
  public func mutate(
    in files: PackFiles,
    hostDerivations: [String: HostDerivation] = [:],
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> MutationReport {
    var suite = RuleTestSuite(pack: self, files: files, hostDerivations: hostDerivations)
    suite.read(where: isIncluded)
    var report = MutationReport()
    report.diagnostics = suite.diagnostics
    // A test that fails anyway notices nothing.
    let tests = Dictionary(grouping: suite.tests) { $0.test.expectation.rule }
      .mapValues { $0.filter { suite.failure(of: $0) == nil } }
    for rule in rules.map(\.rule) where isIncluded(rule.id) {
      for mutant in rule.mutants() {
        report.mutants.append(
          .init(
            rule: rule.id,
            clause: mutant.clause,
            change: mutant.change,
            fate: fate(of: mutant, in: suite, tests[rule.id] ?? [])
          )
        )
      }
    }
    report.unusedExemptions = suite.exemptions.harmless.filter { exemption in
      isIncluded(exemption.rule)
        && !report.mutants.contains { mutant in
          guard case .exempt = mutant.fate else { return false }
          return mutant.rule == exemption.rule && mutant.clause == exemption.clause
            && mutant.change == exemption.change
        }
    }.map { "\($0.rule) \($0.clause): \($0.change)" }
    return report
  }

  private func fate(
    of mutant: RuleMutant,
    in suite: RuleTestSuite,
    _ tests: [RuleTestSuite.Test]
  ) -> MutationReport.Fate {
    var compiler = RuleCompiler(pack: pack, layout: layout, warns: false)
    guard let rule = compiler.compile(mutant.rule) else { return .refused }
    if let test = tests.first(where: { !suite.passes($0, with: rule) }) {
      return .killed(test.test.name)
    }
    return suite.exemptions.reason(for: mutant).map { .exempt($0) } ?? .survived
  }
}
