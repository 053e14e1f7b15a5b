internal import CEL

// What an observation, a risk or a finding says.
extension OSCALResult.Item {
  init(
    _ result: RuleResult,
    _ checked: CheckedCase,
    in name: String,
    _ names: inout NameUUID
  ) {
    let name = "\(name) \(result.fingerprint)"
    self.init(
      source: (result, checked),
      problem: nil,
      form: result.oscalForm,
      observation: names.next("observation \(name)"),
      finding: names.next("finding \(name)"),
      risk: names.next("risk \(name)"),
      remediation: names.next("remediation \(name)")
    )
  }

  init(
    _ problem: Diagnostic,
    _ form: RuleResult.OSCALForm,
    in name: String,
    _ names: inout NameUUID
  ) {
    let name = "\(name) \(problem.path) \(problem.id) \(problem.message)"
    self.init(
      source: nil,
      problem: problem,
      form: form,
      observation: names.next("observation \(name)"),
      finding: names.next("finding \(name)"),
      risk: names.next("risk \(name)"),
      remediation: names.next("remediation \(name)")
    )
  }

  var title: String {
    if let result = source?.result {
      let subject = result.subject.name == "case" ? "" : " \(result.subject.name)"
      return "\(result.rule.id)\(subject): \(result.rule.title)"
    }
    return problem.map { "\($0.severity.rawValue): \($0.id)" } ?? ""
  }

  func words(_ input: ReportInput) -> String {
    source.map { input.sentences($0.result) } ?? problem?.sentence ?? ""
  }

  func place(_ input: ReportInput) -> ReportPlace {
    source.map { input.place($0.result, in: $0.checked) }
      ?? problem.map { input.place($0) } ?? ReportPlace(path: "")
  }

  func properties(_ input: ReportInput) -> [(name: String, value: String?)] {
    guard let result = source?.result else {
      return [("problem", problem?.id), ("severity", problem?.severity.rawValue)]
    }
    return [
      ("outcome", result.outcome.rawValue), ("underlying", result.underlying?.rawValue),
      ("severity", result.rule.severity.rawValue), ("basis", result.basis.rawValue),
      ("acts", result.acts), ("due", result.due?.description),
      ("sections", result.sectionNames.joined(separator: "; ")),
      ("fingerprint", source?.checked.fingerprint(of: result)),
    ]
  }

  /// The facts that were read, with their values; the protected ones have none.
  func evidence(_ input: ReportInput) -> String {
    let place = place(input).text
    guard let (result, checked) = source, let facts = checked.report?.facts else { return place }
    var seen: Set<String> = []
    let read = result.clauses.flatMap(\.reads).compactMap { origin -> String? in
      let path = facts.path(of: origin)
      guard seen.insert(path).inserted else { return nil }
      let node = facts.node(origin)
      return "\(path) \(node.shownText.map { "= \($0)" } ?? "(\(node.state.rawValue))")"
    }
    return ([place] + read).joined(separator: "; ")
  }

  /// The record of a decision or waiver.
  func record(_ input: ReportInput) -> String? {
    guard let acceptance = source?.result.acceptance else { return nil }
    let words = input.record(acceptance).map { "\($0.name): \($0.text)" }
    return MarkdownText.escaped("\(acceptance.kind.rawValue): \(words.joined(separator: "; "))")
  }

  /// What is at risk, in a sentence.
  func statement(_ input: ReportInput) -> String {
    guard let result = source?.result else { return "what it was to close is open" }
    return switch result.outcome {
    case .waived: "the violation stands and is accepted for a time"
    case .indeterminate:
      "it cannot be told whether the rule is kept: "
        + result.missing.map { "\($0.path): \($0.question)" }.joined(separator: "; ")
    default: result.message
    }
  }

  /// Who has to do something about the risk.
  var ownerProperties: [(name: String, value: String?)] {
    guard let result = source?.result else { return [] }
    if let acceptance = result.acceptance { return [("approved-by", acceptance.office)] }
    var seen: Set<String> = []
    let owners = result.missing.compactMap(\.owedBy).filter { seen.insert($0).inserted }
    return [("acts", result.acts)] + owners.map { ("owed-by", $0) }
  }

  /// The last day of a waiver, or the first day on which a missing fact is promised.
  var deadline: CalendarDate? {
    guard let result = source?.result else { return nil }
    return result.acceptance?.until ?? result.missing.compactMap(\.due).min() ?? result.due
  }

  var remedy: String? { source.map { $0.result.remedy } ?? problem?.help }
}
