internal import CEL

/// What stands in the page and by what it is found: every result with its anchor, and the numbers by which the filters
/// know roles and sections.
struct HTMLContents {
  /// One result and the name by which links find it.
  struct Entry {
    let anchor: String
    let result: RuleResult
  }

  /// One case.
  struct CaseEntry {
    let number: Int
    let checked: CheckedCase
    /// What someone has to look at, the worst first.
    var open: [Entry] = []
    /// What cannot be decided.
    var undecided: [Entry] = []
    /// What was decided or waived.
    var closed: [Entry] = []
    /// What is no finding; shown only when all is asked for.
    var others: [Entry] = []

    var listed: [Entry] { open + undecided + closed }
  }

  let cases: [CaseEntry]
  /// The roles that act, are told or owe.
  let roles: [String]
  /// The sections that results rest on, such as `SAMM C6.3.9.1`.
  let sections: [String]
  /// What is so in many cases and is said once.
  let information: [String]

  private let roleNumbers: [String: Int]
  private let sectionNumbers: [String: Int]
  private let anchors: [String: String]
  private let masks: [String: SourceMask]
  private let sectionsOfRules: [String: [String]]
  private let counts: [Outcome: Int]

  init(_ report: CheckReport, options: TextReport.Options) {
    var cases: [CaseEntry] = []
    var anchors: [String: String] = [:]
    var masks: [String: SourceMask] = [:]
    var information: [String] = []
    for (index, checked) in report.cases.enumerated() {
      var entry = CaseEntry(number: index + 1, checked: checked)
      for (place, result) in (checked.report?.selected ?? []).enumerated() {
        if result.isForInformation, !options.showsAll {
          let note = "\(result.rule.id): \(result.message)"
          if !information.contains(note) { information.append(note) }
          continue
        }
        guard result.outcome.isFinding || options.showsAll else { continue }
        let shown = Entry(anchor: "f\(index + 1)-\(place + 1)", result: result)
        anchors[Self.key(result, in: checked)] = shown.anchor
        if result.acceptance != nil {
          entry.closed.append(shown)
        } else if result.outcome == .indeterminate {
          entry.undecided.append(shown)
        } else if result.outcome.isFinding {
          entry.open.append(shown)
        } else {
          entry.others.append(shown)
        }
      }
      cases.append(entry)
      // A line of one document may show a line of another: what any of them hides stays hidden.
      masks[checked.path] = masks[checked.path].map { $0.union(checked.mask) } ?? checked.mask
    }
    let results = cases.flatMap { $0.listed + $0.others }.map(\.result)
    let missing = report.cases.flatMap { $0.report?.missing ?? [] }
    roles = Set(results.flatMap(\.concerned) + missing.compactMap(\.fact.owedBy)).sorted()
    sections = Set((report.cases.flatMap { $0.report?.results ?? [] }).flatMap(\.sectionNames))
      .sorted()
    roleNumbers = Dictionary(uniqueKeysWithValues: roles.enumerated().map { ($1, $0) })
    sectionNumbers = Dictionary(uniqueKeysWithValues: sections.enumerated().map { ($1, $0) })
    counts = cases.flatMap(\.listed).reduce(into: [:]) { $0[$1.result.outcome, default: 0] += 1 }
    sectionsOfRules = (report.cases.flatMap { $0.report?.results ?? [] }).reduce(into: [:]) {
      $0[$1.rule.id] = $1.sectionNames
    }
    self.cases = cases
    self.anchors = anchors
    self.masks = masks
    self.information = information
  }

  /// How many of the listed results came to an outcome.
  func count(_ outcome: Outcome) -> Int { counts[outcome] ?? 0 }

  /// So long that a browser had better lay out only what is seen; a jump is then a little less exact.
  var isLong: Bool { anchors.count > 500 }

  /// The outcomes of the listed results, the worst first.
  var outcomes: [Outcome] { Outcome.allCases.filter { count($0) > 0 } }

  /// The name by which a link finds a result; nil if it is not in the page.
  func anchor(of result: RuleResult, in checked: CheckedCase) -> String? {
    anchors[Self.key(result, in: checked)]
  }

  /// What must not be shown of the file of a case.
  func mask(of checked: CheckedCase) -> SourceMask { masks[checked.path] ?? .everything }

  /// By what the filters find an item.
  func filterKeys(
    _ outcome: Outcome,
    _ severity: Severity,
    roles: [String],
    sections: [String]
  ) -> [HTMLWriter.Attribute] {
    [
      ("data-o", outcome.rawValue), ("data-s", severity.rawValue),
      ("data-r", numbers(roles.compactMap { roleNumbers[$0] })),
      ("data-c", numbers(sections.compactMap { sectionNumbers[$0] })),
    ]
  }

  /// By what the filters find a result.
  func filterKeys(_ result: RuleResult) -> [HTMLWriter.Attribute] {
    filterKeys(
      result.outcome,
      result.rule.severity,
      roles: result.concerned,
      sections: result.sectionNames
    )
  }

  /// The sections that rules rest on.
  func sections(of rules: [Rule]) -> [String] { rules.flatMap { sectionsOfRules[$0.id] ?? [] } }

  private func numbers(_ numbers: [Int]) -> String {
    Set(numbers).sorted().map(String.init).joined(separator: " ")
  }

  private static func key(_ result: RuleResult, in checked: CheckedCase) -> String {
    "\(checked.path)\n\(checked.document)\n\(result.rule.id)\n\(result.subject.path)"
  }
}

extension RuleResult {
  /// Who acts, is told or owes a missing fact.
  var concerned: [String] {
    (acts.map { [$0] } ?? []) + rule.informs + missing.compactMap(\.owedBy)
  }
}
