/// Which verdicts of each clause the tests of a pack show.
public struct CoverageReport: Sendable {
  /// One clause and one verdict it can come to.
  public struct Item: Sendable {
    /// The rule.
    public let rule: String
    /// The clause: `requires.2`, or `requires.2.1` within a group.
    public let clause: String
    /// The author's sentence.
    public let says: String
    /// The verdict.
    public let verdict: Verdict
    /// Whether a passing test shows it.
    public let isSeen: Bool
    /// Why no case can show it, as `tests/exemptions.yaml` says.
    public let exemption: String?
  }

  /// Every clause with met, not met and undetermined, in the order of the rules.
  public internal(set) var items: [Item] = []
  /// Exemptions for what a test shows, or for clauses that are not there.
  public internal(set) var unusedExemptions: [String] = []
  /// Problems of the test files and bases.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// What no test shows and nothing explains.
  public var gaps: [Item] { items.filter { !$0.isSeen && $0.exemption == nil } }

  /// The share of the verdicts that are seen or explained, in percent, rounded down.
  public var percent: Int {
    items.isEmpty ? 0 : (items.count - gaps.count) * 100 / items.count
  }
}

extension CompiledPack {
  /// Runs the tests of a pack and notes to which verdicts they bring each clause.
  ///
  /// - Parameters:
  ///   - files: The files of the pack, with its tests.
  ///   - hostDerivations: Derived facts that need more than an expression.
  ///   - isIncluded: Which rules.
  /// - Returns: Every clause with each verdict it can come to.
  public func coverage(
    in files: PackFiles,
    hostDerivations: [String: HostDerivation] = [:],
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> CoverageReport {
    var suite = RuleTestSuite(pack: self, files: files, hostDerivations: hostDerivations)
    suite.read(where: isIncluded)
    var seen: Set<String> = []
    for test in suite.tests where suite.failure(of: test) == nil {
      guard case .success(let facts) = test.facts else { continue }
      let rule = test.test.expectation.rule
      for clause in results(of: rule, on: facts).flatMap(\.clauses) {
        seen.insert("\(rule) \(clause.id) \(clause.verdict)")
        for (index, verdict) in clause.inner.enumerated() {
          seen.insert("\(rule) \(clause.id).\(index + 1) \(verdict)")
        }
      }
    }
    var report = CoverageReport()
    report.diagnostics = suite.diagnostics
    for rule in rules.map(\.rule) where isIncluded(rule.id) {
      for (id, says) in rule.clauseSentences() {
        for verdict in [Verdict.met, .notMet, .undetermined] {
          let isSeen = seen.contains("\(rule.id) \(id) \(verdict)")
          report.items.append(
            .init(
              rule: rule.id,
              clause: id,
              says: says,
              verdict: verdict,
              isSeen: isSeen,
              exemption: isSeen
                ? nil : suite.exemptions.reason(rule: rule.id, clause: id, verdict: verdict)
            )
          )
        }
      }
    }
    report.unusedExemptions = suite.exemptions.unreachable.filter { exemption in
      isIncluded(exemption.rule)
        && !report.items.contains {
          $0.exemption != nil && $0.rule == exemption.rule && $0.clause == exemption.clause
            && $0.verdict == exemption.verdict
        }
    }.map { "\($0.rule) \($0.clause) \($0.verdict.rawValue)" }
    return report
  }
}

extension Rule {
  /// The clauses by their ids, those of a group after the group.
  fileprivate func clauseSentences() -> [(id: String, says: String)] {
    var sentences: [(id: String, says: String)] = []
    for (part, clauses) in [("applies", applies), ("requires", requires)] {
      for (index, clause) in clauses.enumerated() {
        let id = "\(part).\(index + 1)"
        sentences.append((id, clause.says.text))
        switch clause.test {
        case .any(let inner), .all(let inner):
          for (index, clause) in inner.enumerated() {
            sentences.append(("\(id).\(index + 1)", clause.says.text))
          }
        case .that, .each, .some: break
        }
      }
    }
    for (index, exception) in exceptions.enumerated() {
      sentences.append(("unless.\(index + 1)", exception.says.text))
    }
    return sentences
  }
}
