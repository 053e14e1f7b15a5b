internal import CEL

/// What came of the tests of a pack.
public struct RuleTestReport: Sendable {
  /// One test and why it failed; nil: passed.
  public struct Result: Sendable {
    /// The test.
    public let test: RuleTest
    /// What came out instead.
    public let failure: String?
  }

  /// Every test, in file order.
  public internal(set) var results: [Result] = []
  /// Problems of the test files and bases.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The tests that failed.
  public var failures: [Result] { results.filter { $0.failure != nil } }

  /// By rule: the outcomes that a passing test shows.
  public var outcomesShown: [String: Set<Outcome>] {
    results.reduce(into: [:]) { shown, result in
      guard result.failure == nil else { return }
      shown[result.test.expectation.rule, default: []].insert(result.test.expectation.outcome)
    }
  }
}

extension CompiledPack {
  /// Runs the tests that stand beside the rules.
  ///
  /// - Parameters:
  ///   - files: The files of the pack, with its tests.
  ///   - hostDerivations: Derived facts that need more than an expression.
  ///   - isIncluded: Which rules to test.
  /// - Returns: Every test and what came of it.
  public func runTests(
    in files: PackFiles,
    hostDerivations: [String: HostDerivation] = [:],
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> RuleTestReport {
    var runner = RuleTestRunner(pack: self, files: files, hostDerivations: hostDerivations)
    runner.run(where: isIncluded)
    return runner.report
  }
}

/// Runs tests, reading each base once.
private struct RuleTestRunner {
  let pack: CompiledPack
  let files: PackFiles
  let hostDerivations: [String: HostDerivation]
  var report = RuleTestReport()
  private var bases: [String: YAMLDocument] = [:]

  init(pack: CompiledPack, files: PackFiles, hostDerivations: [String: HostDerivation]) {
    self.pack = pack
    self.files = files
    self.hostDerivations = hostDerivations
  }

  mutating func run(where isIncluded: (String) -> Bool) {
    for file in files.files
    where file.name.hasPrefix("tests/") && !file.name.hasPrefix("tests/bases/")
      && file.name.hasSuffix(".yaml")
    {
      guard let document = document(file) else { continue }
      let (tests, diagnostics) = RuleTestDecoder.decode(document)
      report.diagnostics += diagnostics
      for test in tests where isIncluded(test.expectation.rule) {
        report.results.append(.init(test: test, failure: failure(of: test)))
      }
    }
  }

  private mutating func document(_ file: PackFiles.File) -> YAMLDocument? {
    let (document, problems) = file.document()
    report.diagnostics += problems
    return document
  }

  private mutating func base(_ name: String) -> YAMLDocument? {
    if let base = bases[name] { return base }
    guard let file = files.files.first(where: { $0.name == name }) else { return nil }
    bases[name] = document(file)
    return bases[name]
  }

  /// What came out instead of what was expected; nil if it was as expected.
  private mutating func failure(of test: RuleTest) -> String? {
    guard var document = base(test.base), var root = document.root else {
      return "there is no base case `\(test.base)`"
    }
    do throws(CasePatch.Problem) {
      for path in test.remove { root = try CasePatch.removing(path, from: root) }
      for (path, value) in test.set { root = try CasePatch.setting(path, to: value, in: root) }
    } catch {
      return error.message
    }
    document.root = root
    guard let date = test.checkDate ?? CaseDecoder.statedCheckDate(of: document) else {
      return "neither the test nor its base has an `as_of`"
    }
    let facts = pack.decode(
      document,
      on: CheckDate(date: date, source: .option),
      hostDerivations: hostDerivations
    )
    if let problem = facts.diagnostics.first(where: { $0.severity == .error }) {
      return "the changed case has a problem: \(problem.message)"
    }
    guard pack.pack.rule(test.expectation.rule) != nil else {
      return "there is no rule \(test.expectation.rule)"
    }
    let results = pack.results(of: test.expectation.rule, on: facts)
    return mismatch(results, test.expectation)
  }

  private func mismatch(_ results: [RuleResult], _ wanted: RuleTest.Expectation) -> String? {
    let subjects = results.filter { $0.subject.name == wanted.subject }
    guard let result = subjects.first(where: { $0.outcome == wanted.outcome }) ?? subjects.first
    else {
      let names = results.map { "\($0.subject.name): \($0.outcome.rawValue)" }
      return "nothing came out for `\(wanted.subject)`; there is \(names.joined(separator: ", "))"
    }
    guard result.outcome == wanted.outcome else {
      var text = "\(result.outcome.rawValue), not \(wanted.outcome.rawValue): \(result.message)"
      if !result.missing.isEmpty {
        text += " [missing: \(result.missing.map(\.path).joined(separator: ", "))]"
      }
      return text
    }
    if let clause = wanted.clause {
      let open = result.clauses.filter { $0.part == .requires && $0.verdict == .undetermined }
      let decided = result.decidingClause.map { [$0] } ?? open.map(\.number)
      guard decided.contains(clause) else {
        let numbers = decided.isEmpty ? "none" : decided.map(String.init).joined(separator: ", ")
        return "decided by clause \(numbers), not by clause \(clause)"
      }
    }
    if let at = wanted.at, result.place.path != at {
      return "points at `\(result.place.path)`, not at `\(at)`"
    }
    if let missing = wanted.missing {
      let found = Set(result.missing.map(\.path))
      guard found == Set(missing) else {
        return "misses [\(found.sorted().joined(separator: ", "))], "
          + "not [\(missing.sorted().joined(separator: ", "))]"
      }
    }
    return nil
  }
}
