internal import CEL
public import RulesEngine

/// Thrown when a test's own case file cannot be read as one.
public struct UnreadableCase: Error {
  /// What is wrong.
  public let problems: [String]
}

/// The documents of a case file that is known to parse.
public func documents(_ text: String, path: String = "case.yaml") throws -> [YAMLDocument] {
  let file = try SourceFile.read(path: path, bytes: Array(text.utf8)).get()
  return parseDocuments(file).documents
}

/// Checks the first document of a case, for the day given or the file's own.
public func check(
  case text: String,
  pack: CompiledPack,
  asOf: String = "2026-06-15",
  path: String = "case.yaml",
  selection: RuleSelection = RuleSelection(),
  run: RunFacts = RunFacts()
) throws -> CaseReport {
  guard let document = try documents(text, path: path).first, let date = CalendarDate(asOf) else {
    throw UnreadableCase(problems: ["no document, or no day"])
  }
  return pack.check(
    document,
    on: CheckDate(date: date, source: .option),
    selection: selection,
    run: run
  )
}

/// Checks a case against the small pack with these rules.
public func check(
  case text: String,
  rules: String,
  fields: String = "",
  passages: String = "",
  parameters: String = "",
  asOf: String = "2026-06-15"
) throws -> CaseReport {
  let pack = SmallPack(rules: rules, fields: fields, passages: passages, parameters: parameters)
  return try check(case: text, pack: try pack.compiled(), asOf: asOf)
}

/// What decisions or waivers make of the cases of a file, as the command applies them.
///
/// Gives the report, and severity, place, id and message of every problem of the file.
public func accepting(
  _ file: String,
  kind: Acceptance.Kind = .decision,
  case text: String,
  pack: SmallPack,
  asOf: String = "2026-06-15",
  selection: RuleSelection = RuleSelection()
) throws -> (report: CheckReport, problems: [String]) {
  let compiled = try pack.compiled()
  guard let date = CalendarDate(asOf) else { throw UnreadableCase(problems: ["no day"]) }
  var report = CheckReport(
    tool: .init(name: "check-offset", version: "0.0.0"),
    packs: [.init(compiled.pack, digest: "sha256:0000")]
  )
  report.cases = try documents(text).map { document in
    let day = CheckDate(date: date, source: .option)
    return CheckedCase(compiled.check(document, on: day, selection: selection))
  }
  report.accept(
    [AcceptanceFile(path: kind.fileName, bytes: Array(file.utf8), kind: kind, pack: compiled.pack)],
    pack: compiled.pack
  )
  let problems = report.acceptanceFiles.flatMap(\.diagnostics)
  return (report, problems.map { "\($0.severity.rawValue) \($0.line)" })
}

/// The whole run of one file, as the command makes it.
public func checkReport(
  of text: String,
  pack small: SmallPack,
  path: String = "case.yaml",
  asOf: String = "2026-06-15"
) throws -> (report: CheckReport, pack: RulePack) {
  let pack = try small.compiled()
  let file = try SourceFile.read(path: path, bytes: Array(text.utf8)).get()
  let (documents, problems) = parseDocuments(file)
  guard let date = CalendarDate(asOf) else { throw UnreadableCase(problems: ["no day"]) }
  var report = CheckReport(
    tool: .init(name: "check-offset", version: "0.0.0"),
    packs: [.init(pack.pack, digest: "sha256:0000")]
  )
  guard !documents.isEmpty else {
    let names = Set(pack.pack.schema.fields.map(\.name))
    report.cases = [
      CheckedCase(
        path: path,
        diagnostics: problems,
        file: file,
        mask: SourceMask(everythingKeeping: names)
      )
    ]
    return (report, pack.pack)
  }
  report.cases = documents.enumerated().map { index, document in
    CheckedCase(
      pack.check(document, on: CheckDate(date: date, source: .option)),
      diagnostics: index == 0 ? problems : []
    )
  }
  return (report, pack.pack)
}

extension CaseReport {
  /// `subject: outcome` of every result of a rule, in the order of the file.
  public func outcomes(of rule: String = "R-1") -> [String] {
    results.filter { $0.rule.id == rule }
      .sorted { ($0.place.range?.start ?? 0) < ($1.place.range?.start ?? 0) }
      .map { "\($0.subject.name): \($0.outcome.rawValue)" }
      .sorted()
  }

  /// The one result of a rule on a subject.
  public func result(of rule: String = "R-1", on subject: String = "case") -> RuleResult? {
    results.first { $0.rule.id == rule && $0.subject.name == subject }
  }

  /// The outcome of a rule on a subject, as written in reports.
  public func outcome(of rule: String = "R-1", on subject: String = "case") -> String? {
    result(of: rule, on: subject)?.outcome.rawValue
  }
}

extension RuleResult {
  /// The paths of what is missing.
  public var missingPaths: [String] { missing.map(\.path) }
}
