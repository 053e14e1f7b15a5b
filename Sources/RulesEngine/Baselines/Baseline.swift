internal import CEL

/// The findings of a day: against it, only what is new counts.
public struct Baseline: Sendable {
  /// One finding, by what stays when lines are moved and entries reordered.
  public struct Entry: Hashable, Comparable, Sendable {
    /// The identifier of the case, or its path if it has none.
    public let identifier: String
    /// The id of the rule.
    public let rule: String
    /// What the rule spoke of: `case`, or the stable key of an entry.
    public let subject: String
    /// What it came to: a finding that gets worse is another one.
    public let outcome: Outcome
    /// Rule, element and failed clauses.
    public let fingerprint: String

    private var order: [String] { [identifier, rule, subject, outcome.rawValue, fingerprint] }

    /// What it is about, whatever it came to.
    var about: Subject { Subject(case: identifier, rule: rule, name: subject) }

    /// By case, rule and element.
    public static func < (left: Self, right: Self) -> Bool {
      left.order.lexicographicallyPrecedes(right.order)
    }
  }

  /// An element of a case that a rule spoke of; without a name, all of them.
  struct Subject: Hashable {
    let `case`: String
    let rule: String
    let name: String?
  }

  /// Whether a finding stands in the baseline.
  public enum State: String, Sendable {
    /// It does not.
    case new
    /// It does.
    case unchanged
    /// It stands there and was not found again.
    case absent
  }

  /// The findings.
  public let entries: Set<Entry>

  /// The open findings of a report: violations, cautions, reviews and what cannot be decided.
  public init(of report: CheckReport) {
    var entries: Set<Entry> = []
    for checked in report.cases {
      for result in checked.report?.results ?? [] {
        for one in Families.separated(result) where Self.holds(one.outcome) {
          entries.insert(Entry(one, of: checked))
        }
      }
    }
    self.entries = entries
  }

  /// Reads a file that `text` wrote.
  ///
  /// - Returns: The baseline, nil if any of it cannot be understood, and what is wrong.
  public static func read(path: String, bytes: [UInt8]?) -> (baseline: Baseline?, file: ProblemFile)
  {
    switch SourceFile.read(path: path, bytesIfReadable: bytes) {
    case .failure(let problem):
      return (nil, ProblemFile(path: path, diagnostics: [problem], source: nil))
    case .success(let file):
      // Read as YAML, of which JSON is a part, whatever the file is called.
      let (documents, problems) = parseYAML(file)
      var reader = BaselineReader(file)
      reader.run(documents)
      let all = problems + reader.decoder.diagnostics
      let found = ProblemFile(path: path, diagnostics: all, source: file)
      return (all.isEmpty ? Baseline(entries: reader.entries) : nil, found)
    }
  }

  init(entries: Set<Entry>) {
    self.entries = entries
  }

  /// The file: sorted, one finding a line, so that versions of it can be compared and merged.
  public var text: String {
    let lines = entries.sorted().map { entry in
      var json = JSONWriter(pretty: false)
      json.object { json in
        json.member("case", entry.identifier)
        json.member("rule", entry.rule)
        json.member("subject", entry.subject)
        json.member("outcome", entry.outcome.rawValue)
        json.member("fingerprint", entry.fingerprint)
      }
      return "    \(json.text)"
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return "{\n  \"baseline\": \"\(BaselineReader.version)\",\n  \"findings\": \(list)\n}\n"
  }

  static func holds(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .violation, .caution, .review, .indeterminate: true
    default: false
    }
  }
}

extension Baseline.Entry {
  init(_ result: RuleResult, of checked: CheckedCase) {
    identifier = checked.name
    rule = result.rule.id
    subject = result.subject.name
    outcome = result.outcome
    fingerprint = result.fingerprint
  }
}

/// A file beside the cases with something wrong in it.
public struct ProblemFile: Sendable {
  /// As shown to people.
  public let path: String
  /// What is wrong.
  public let diagnostics: [Diagnostic]
  /// The file, for showing its lines.
  public let source: SourceFile?

  /// A file and what is wrong with it.
  public init(path: String, diagnostics: [Diagnostic], source: SourceFile?) {
    self.path = path
    self.diagnostics = diagnostics
    self.source = source
  }
}

/// Reads the entries of a baseline.
struct BaselineReader {
  static let version = "check-offset/1"
  private(set) var decoder: NodeDecoder
  private(set) var entries: Set<Baseline.Entry> = []

  init(_ file: SourceFile) {
    decoder = NodeDecoder(file: file)
  }

  mutating func run(_ documents: [YAMLDocument]) {
    decoder.reportSecond(of: documents)
    let root = documents.first?.root
    guard let root, let keys = decoder.mapping(root, "a baseline", keys: ["baseline", "findings"])
    else {
      if root == nil {
        let help = "check-offset gate --write-baseline writes one"
        let top = SourceRange(start: 0, end: 0)
        decoder.report("empty-file", "the baseline is empty", help: help, at: top)
      }
      return
    }
    let top = SourceRange(start: root.range.start, end: root.range.start)
    let version = decoder.required(keys["baseline"], "baseline", of: "the file", at: top)
    if let version, version != Self.version {
      let help = "this program reads `\(Self.version)`"
      let place = keys["baseline"]?.range ?? top
      decoder.report("unknown-version", "this form of baseline is not known", help: help, at: place)
    }
    if keys["findings"] == nil {
      decoder.report("missing-key", "the baseline has no `findings`", at: top)
    }
    for node in decoder.list(keys["findings"], "`findings`") {
      let names = ["case", "rule", "subject", "outcome", "fingerprint"]
      guard let keys = decoder.mapping(node, "a finding", keys: names) else { continue }
      let texts = names.compactMap {
        decoder.required(keys[$0], $0, of: "this finding", at: node.range)
      }
      guard texts.count == names.count else { continue }
      guard let outcome = decoder.word(keys["outcome"], "outcome", as: Outcome.self) else {
        continue
      }
      guard Baseline.holds(outcome) else {
        decoder.report(
          "not-open",
          "what is \(outcome.words) is no open finding",
          help: "check-offset gate --write-baseline writes those that are",
          at: keys["outcome"]?.range ?? node.range
        )
        continue
      }
      entries.insert(
        Baseline.Entry(
          identifier: texts[0],
          rule: texts[1],
          subject: texts[2],
          outcome: outcome,
          fingerprint: texts[4]
        )
      )
    }
  }
}
