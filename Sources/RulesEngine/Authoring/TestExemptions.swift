/// What the tests of a pack need not show, each with the reason: `tests/exemptions.yaml`.
struct TestExemptions {
  /// A verdict of a clause that no case can bring about.
  struct Unreachable {
    let rule: String
    let clause: String
    let verdict: Verdict
    let reason: String
  }

  /// A mistake in a rule that changes nothing.
  struct Harmless {
    let rule: String
    let clause: String
    let change: String
    let reason: String
  }

  static let fileName = "tests/exemptions.yaml"

  var unreachable: [Unreachable] = []
  var harmless: [Harmless] = []

  func reason(rule: String, clause: String, verdict: Verdict) -> String? {
    unreachable.first { $0.rule == rule && $0.clause == clause && $0.verdict == verdict }?.reason
  }

  func reason(for mutant: RuleMutant) -> String? {
    harmless.first {
      $0.rule == mutant.rule.id && $0.clause == mutant.clause && $0.change == mutant.change
    }?.reason
  }

  /// Reads the file.
  static func decode(_ document: YAMLDocument) -> (
    exemptions: TestExemptions, diagnostics: [Diagnostic]
  ) {
    var decoder = NodeDecoder(file: document.file)
    var exemptions = TestExemptions()
    guard let root = document.root,
      let top = decoder.mapping(root, "the exemptions", keys: ["coverage", "mutants", "note"])
    else { return (exemptions, decoder.diagnostics) }
    let what = "an exemption"
    for node in top["coverage"].map({ decoder.list($0, "`coverage`") }) ?? [] {
      let known = ["rule", "clause", "verdict", "why"]
      guard let keys = decoder.mapping(node, what, keys: known),
        let rule = decoder.required(keys["rule"], "rule", of: what, at: node.range),
        let clause = decoder.required(keys["clause"], "clause", of: what, at: node.range),
        let verdict = decoder.word(keys["verdict"], "value of `verdict`", as: Verdict.self),
        let reason = decoder.required(keys["why"], "why", of: what, at: node.range)
      else { continue }
      exemptions.unreachable.append(
        .init(rule: rule, clause: clause, verdict: verdict, reason: reason)
      )
    }
    for node in top["mutants"].map({ decoder.list($0, "`mutants`") }) ?? [] {
      let known = ["rule", "clause", "change", "why"]
      guard let keys = decoder.mapping(node, what, keys: known),
        let rule = decoder.required(keys["rule"], "rule", of: what, at: node.range),
        let clause = decoder.required(keys["clause"], "clause", of: what, at: node.range),
        let change = decoder.required(keys["change"], "change", of: what, at: node.range),
        let reason = decoder.required(keys["why"], "why", of: what, at: node.range)
      else { continue }
      exemptions.harmless.append(
        .init(rule: rule, clause: clause, change: change, reason: reason)
      )
    }
    return (exemptions, decoder.diagnostics)
  }
}
