internal import CEL

/// SARIF 2.1.0 with every result: what passed, failed, stays open, waits for a person or does not apply.
struct SARIFReport {
  private let input: ReportInput
  private let statement: ReportStatement
  private let entries: [SARIFEntry]
  private let rules: SARIFRules
  private let taxonomies: SARIFTaxonomies
  /// Where one result of a run has suppressions, or a state against a baseline, all must have them.
  private let hasSuppressions: Bool
  private let gone: Set<Baseline.Subject>?

  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  static func render(_ input: ReportInput) -> String {
    let report = SARIFReport(input)
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("$schema", schema)
      json.member("version", "2.1.0")
      json.array("runs") { json in json.object { report.write(to: &$0) } }
    }
    json.endLine()
    return json.text
  }

  private init(_ input: ReportInput) {
    self.input = input
    statement = ReportStatement(input)
    let results = input.report.cases.flatMap { $0.report?.selected ?? [] }
    entries =
      input.report.cases.flatMap { checked in
        (checked.report?.selected ?? []).compactMap { SARIFEntry($0, checked, input) }
      } + input.report.acceptanceFiles.flatMap(\.diagnostics).map { SARIFEntry($0, input) }
      + (input.report.baseline?.absent ?? []).compactMap { SARIFEntry(gone: $0, input) }
    hasSuppressions = entries.contains { $0.source?.result.acceptance != nil }
    gone = input.report.baseline.map { Set($0.absent.map(\.about)) }
    let former = input.report.baseline?.absent.map(\.rule) ?? []
    rules = SARIFRules(entries.map(\.ruleID), of: results, isForGitHub: false, former: former)
    taxonomies = SARIFTaxonomies(results.flatMap { $0.citations + $0.also.flatMap(\.citations) })
  }

  private func write(to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", statement.tool.name)
        json.member("semanticVersion", statement.tool.version)
        taxonomies.writeSupported(to: &json)
        rules.write(input, taxonomies, to: &json)
      }
    }
    json.object("automationDetails") { $0.member("id", "\(statement.tool.name)/") }
    SARIFInvocation(input: input).write(to: &json)
    json.array("artifacts") { json in
      var seen: Set<String> = []
      for path in input.report.cases.map({ input.relative($0.path) })
      where seen.insert(path).inserted {
        json.object { json in
          json.object("location") { json in
            json.member("uri", input.uri(path))
            if !path.hasPrefix("/") { json.member("uriBaseId", "%SRCROOT%") }
          }
          json.array("roles", ["analysisTarget"])
        }
      }
    }
    json.array("results") { json in
      for entry in entries { json.object { write(entry, to: &$0) } }
    }
    taxonomies.write(input.pack, to: &json)
    json.member("columnKind", "unicodeCodePoints")
    json.properties(of: statement, input)
  }

  private func write(_ entry: SARIFEntry, to json: inout JSONWriter) {
    json.member("ruleId", entry.ruleID)
    if let index = rules.index(entry.ruleID) { json.member("ruleIndex", index) }
    json.member("kind", entry.kind.rawValue)
    json.member("level", entry.level?.rawValue ?? "none")
    json.message("message", SARIFMessage.escaped(entry.message))
    json.array("locations") { $0.location(entry.place, input) }
    json.object("partialFingerprints") { $0.fingerprints(of: entry) }
    if let state = baselineState(of: entry) { json.member("baselineState", state.rawValue) }
    if hasSuppressions, entry.source?.result.acceptance == nil {
      json.array("suppressions") { _ in }
    }
    guard let (checked, result) = entry.source else { return }
    taxonomies.write(result.citations + result.also.flatMap(\.citations), to: &json)
    if let acceptance = result.acceptance { suppression(acceptance, to: &json) }
    json.object("properties") { properties(of: result, checked, to: &$0) }
  }

  /// A baseline holds open findings only: of the rest, what stands where one is gone is new, and so is a file's problem.
  private func baselineState(of entry: SARIFEntry) -> Baseline.State? {
    guard let gone else { return nil }
    if let state = entry.baselineState { return state }
    guard let (checked, result) = entry.source else { return .new }
    return gone.contains(Baseline.Entry(result, of: checked).about) ? .new : .unchanged
  }

  /// A waiver or decision: who closed the finding, on what day, until when, and why.
  private func suppression(_ acceptance: Acceptance, to json: inout JSONWriter) {
    let words = input.record(acceptance).map { "\($0.name): \($0.text)" }
    json.array("suppressions") { json in
      json.object { json in
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member("justification", words.joined(separator: "; ").onOneLine)
        let (file, range) = (acceptance.file, acceptance.places.entry)
        json.key("location")
        json.location(ReportPlace(path: input.relative(file.path), range, in: file), input)
      }
    }
  }

  private func properties(
    of result: RuleResult,
    _ checked: CheckedCase,
    to json: inout JSONWriter
  ) {
    json.member("outcome", result.outcome.rawValue)
    json.present("underlying", result.underlying?.rawValue)
    json.member("severity", result.rule.severity.rawValue)
    json.member("basis", result.basis.rawValue)
    json.member("case", checked.name)
    json.present("asOf", checked.report?.facts.checkDate.date.description)
    json.member("subject", result.subject.name)
    json.present("acts", result.acts)
    if !result.rule.informs.isEmpty { json.array("informs", result.rule.informs) }
    json.present("due", result.due?.description)
    if result.hasNothingToCheck { json.member("vacuous", true) }
    guard !result.missing.isEmpty else { return }
    json.array("missing") { json in
      for fact in result.missing {
        json.object { json in
          json.member("path", fact.path)
          json.member("question", fact.question)
          json.present("owedBy", fact.owedBy)
          json.present("due", fact.due?.description)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes what a finding is recognised by; GitHub uses only the second.
  mutating func fingerprints(of entry: SARIFEntry) {
    member("finding/v1", entry.fingerprint)
    let hash = SHA1.digest(Array(entry.fingerprint.utf8)).prefix(8).hexadecimal
    member("primaryLocationLineHash", "\(hash):1")
  }

  /// Writes what every report states, as the properties of a run.
  mutating func properties(of statement: ReportStatement, _ input: ReportInput) {
    object("properties") { json in
      json.member("marking", statement.marking)
      json.packs(statement.packs)
      json.array("asOf", statement.days.map(\.description))
      json.member("textsLastRead", statement.lastRead)
      json.array("loosened", statement.loosened)
      json.member("disclaimer", statement.disclaimer)
      json.summary(of: input.report)
    }
  }
}
