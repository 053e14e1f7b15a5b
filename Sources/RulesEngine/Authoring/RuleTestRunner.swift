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
  /// Runs the tests that stand beside the rules of a pack and of the overlays over it.
  ///
  /// A rule that an overlay adds or judges otherwise is tested by the overlay: what the pack's tests expect of it
  /// does not hold any more. The tests of an overlay may start from the bases of the pack.
  ///
  /// - Parameters:
  ///   - files: The files of the pack, with its tests.
  ///   - overlays: The files of the overlays, with theirs.
  ///   - hostDerivations: Derived facts that need more than an expression.
  ///   - isIncluded: Which rules to test.
  /// - Returns: Every test and what came of it.
  public func runTests(
    in files: PackFiles,
    overlays: [PackFiles] = [],
    hostDerivations: [String: HostDerivation] = [:],
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> RuleTestReport {
    let changed = Set(pack.rules.filter(\.isJudgedByOverlay).map(\.id))
    var report = RuleTestReport()
    run(files, hostDerivations, into: &report) { isIncluded($0) && !changed.contains($0) }
    let bases = files.files.filter { $0.name.hasPrefix("tests/bases/") }
    for overlay in overlays {
      let own = overlay.files.filter { $0.name.hasPrefix("tests/") }
      let names = Set(own.map(\.name))
      let shared = bases.filter { !names.contains($0.name) }
      run(PackFiles(files: own + shared), hostDerivations, into: &report, where: isIncluded)
    }
    return report
  }

  private func run(
    _ files: PackFiles,
    _ hostDerivations: [String: HostDerivation],
    into report: inout RuleTestReport,
    where isIncluded: (String) -> Bool
  ) {
    var suite = RuleTestSuite(pack: self, files: files, hostDerivations: hostDerivations)
    suite.read(where: isIncluded)
    report.diagnostics += suite.diagnostics
    report.results += suite.tests.map { test in
      RuleTestReport.Result(test: test.test, failure: suite.failure(of: test))
    }
  }
}

/// The tests of a pack with their cases, each base read once.
struct RuleTestSuite {
  /// A test and its case.
  struct Test {
    let test: RuleTest
    /// The facts of the changed case, or why there are none.
    let facts: Result<Case, CasePatch.Problem>
  }

  let pack: CompiledPack
  private(set) var tests: [Test] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What the tests need not show.
  private(set) var exemptions = TestExemptions()
  private let files: PackFiles
  private let hostDerivations: [String: HostDerivation]
  private var bases: [String: YAMLDocument] = [:]

  init(pack: CompiledPack, files: PackFiles, hostDerivations: [String: HostDerivation]) {
    self.pack = pack
    self.files = files
    self.hostDerivations = hostDerivations
  }

  mutating func read(where isIncluded: (String) -> Bool) {
    for file in files.files
    where file.name.hasPrefix("tests/") && !file.name.hasPrefix("tests/bases/")
      && file.name.hasSuffix(".yaml")
    {
      guard let document = document(file) else { continue }
      if file.name == TestExemptions.fileName {
        let (exemptions, problems) = TestExemptions.decode(document)
        self.exemptions = exemptions
        diagnostics += problems
        continue
      }
      let (tests, problems) = RuleTestDecoder.decode(document)
      diagnostics += problems
      for test in tests where isIncluded(test.expectation.rule) {
        self.tests.append(Test(test: test, facts: facts(of: test)))
      }
    }
  }

  private mutating func document(_ file: PackFiles.File) -> YAMLDocument? {
    let (document, problems) = file.document()
    diagnostics += problems
    return document
  }

  private mutating func base(_ name: String) -> YAMLDocument? {
    if let base = bases[name] { return base }
    guard let file = files.files.first(where: { $0.name == name }) else { return nil }
    bases[name] = document(file)
    return bases[name]
  }

  /// The base with the changes of a test.
  private mutating func facts(of test: RuleTest) -> Result<Case, CasePatch.Problem> {
    func failure(_ message: String) -> Result<Case, CasePatch.Problem> {
      .failure(CasePatch.Problem(message: message))
    }
    guard var document = base(test.base), var root = document.root else {
      return failure("there is no base case `\(test.base)`")
    }
    let run: RunFacts
    do throws(CasePatch.Problem) {
      for path in test.remove { root = try CasePatch.removing(path, from: root) }
      for (path, value) in test.set where !path.hasPrefix("run.") {
        root = try CasePatch.setting(path, to: value, in: root)
      }
      run = try runFacts(test.set.filter { $0.path.hasPrefix("run.") })
    } catch {
      return .failure(error)
    }
    document.root = root
    guard let date = test.checkDate ?? CaseDecoder.statedCheckDate(of: document) else {
      return failure("neither the test nor its base has an `as_of`")
    }
    let facts = pack.decode(
      document,
      on: CheckDate(date: date, source: .option),
      hostDerivations: hostDerivations,
      run: run
    )
    if let problem = facts.diagnostics.first(where: { $0.severity == .error }) {
      return failure("the changed case has a problem: \(problem.message)")
    }
    return .success(facts)
  }

  /// Paths below `run.` are what the command would have said, each as a whole.
  private func runFacts(_ changes: [(path: String, value: YAMLNode)])
    throws(CasePatch.Problem) -> RunFacts
  {
    var run = RunFacts()
    for (path, value) in changes {
      guard path != RunFacts.protectedValues else {
        throw CasePatch.Problem(
          message: "`\(path)` is found by the program: fill in a protected field instead"
        )
      }
      let field = pack.pack.schema.field(at: path) ?? pack.pack.schema.field(at: path + "[]")
      guard field?.owner == .run else {
        throw CasePatch.Problem(message: "`\(path)` is no fact that the command gives")
      }
      run.set(path, to: value)
    }
    return run
  }

  /// What came out instead of what was expected; nil if it was as expected.
  func failure(of test: Test) -> String? {
    let id = test.test.expectation.rule
    switch test.facts {
    case .failure(let problem): return problem.message
    case .success(let facts):
      guard pack.pack.rule(id) != nil else { return "there is no rule \(id)" }
      return mismatch(pack.results(of: id, on: facts), test.test.expectation)
    }
  }

  /// Whether a test of a rule still passes when the rule is another.
  func passes(_ test: Test, with rule: CompiledRule) -> Bool {
    guard case .success(let facts) = test.facts else { return true }
    return mismatch(pack.results(of: rule, on: facts), test.test.expectation) == nil
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
    if let section = wanted.cites.first(where: { cite in
      !result.citations.contains { $0.isWanted(cite) }
    }) {
      let cited = result.citations.map { citation in
        let edition = citation.edition.map { " @ \($0)" } ?? ""
        return "\(citation.authority) \(citation.section)\(edition)"
      }
      return "does not cite \(section), but \(cited.joined(separator: "; "))"
    }
    return nil
  }
}

extension Citation {
  /// Whether a test that wants `DFARS 225.7306`, or `DFARS 225.7306 @ codified`, means this text.
  fileprivate func isWanted(_ cite: String) -> Bool {
    let name = "\(authority) \(section)"
    return cite == name
      || edition.map { "\(name) @ \($0)".hasPrefix(cite) && cite.hasPrefix(name + " @ ") } ?? false
  }
}
