import ArgumentParser
import CEL
import OffsetRules
import RulesEngine

/// Turns found files into checked cases; what cannot be read becomes diagnostics.
struct CaseReader: Sendable {
  let policies: LoadedPolicies
  /// The day of the option; nil: that of the project or the file, else today.
  let asOf: CalendarDate?
  var selection = RuleSelection()
  /// The day that the project checks for.
  var projectDate: CalendarDate?
  /// The highest marking that anything in a package may have.
  var highestMarking: String?

  /// What the rules come to on the cases of these files, with the decisions and waivers that are found for them.
  func report(on found: [CaseFiles.Found], _ named: NamedAcceptances = NamedAcceptances()) throws
    -> CheckReport
  {
    let accepted = AcceptanceFiles(named: named, pack: policies.pack)
    return try CaseRun(reader: self, acceptances: accepted).report(on: found)
  }

  /// The cases of one file.
  func read(_ found: CaseFiles.Found) throws -> [CheckedCase] {
    if let problem = found.problem {
      return [
        CheckedCase(path: found.path, diagnostics: [problem], file: nil, mask: .everything)
      ]
    }
    guard found.package == nil || FileKind(of: found.path) == .file else {
      let help = "put the case file itself there: links are not followed"
      return [unreadable(found, "the case of a package must be a file of its own", help: help)]
    }
    guard let bytes = found.bytes() else {
      return [unreadable(found, "the file cannot be read", help: "check that you may read it")]
    }
    switch SourceFile.read(path: found.path, bytes: bytes) {
    case .failure(let diagnostic):
      return [
        CheckedCase(path: found.path, diagnostics: [diagnostic], file: nil, mask: .everything)
      ]
    case .success(let file):
      if let package = found.package { return try cases(of: file, in: package) }
      let tree = found.isStandardInput ? nil : CasePackage.tree(beside: found.path)
      var checked = try cases(of: file, inPackage: tree?.files)
      let top = SourceRange(start: 0, end: 0)
      checked[0].packageDiagnostics = (tree?.gaps ?? []).map { $0.diagnostic(in: file, at: top) }
      return checked
    }
  }

  /// The one case of a file and the marking it stands under, with all problems told; several are wrong use.
  func only(_ path: String, _ console: Console) throws -> (checked: CheckedCase, marking: String) {
    let report = try report(on: CaseFiles.named([path]))
    guard report.cases.count == 1, let first = report.cases.first else {
      throw ValidationError("`\(path)` is not one case file with one case")
    }
    policies.tellProblems(console)
    for file in report.acceptanceFiles { console.complain(file) }
    console.complain(
      first.allDiagnostics,
      in: first.file.map { [$0] } ?? [],
      mask: first.mask
    )
    return (first, report.markingLine(of: policies.pack))
  }

  /// The case of a package, with what is wrong with the package.
  private func cases(of file: SourceFile, in package: PackageFolder) throws -> [CheckedCase] {
    let contents = package.contents(highestMarking: highestMarking)
    let (documents, problems) = parseDocuments(file)
    var checked = try cases(of: file, inPackage: contents.files)
    // What is listed in a file that cannot be read whole is not known.
    guard problems.isEmpty, let first = checked.first, let report = first.report,
      let root = policies.pack.schema.withoutProtectedValues(documents[0])
    else { return checked }
    checked[0].packageDiagnostics = PackageCheck.diagnostics(
      of: root,
      in: file,
      contents: contents,
      markings: policies.pack.markings,
      report: report
    )
    // That an empty one is no case is told already.
    if documents.count > 1, let second = documents[1].root {
      checked[1].packageDiagnostics.append(
        Diagnostic(
          id: "package-several-cases",
          message: "a package holds one case; this is its second",
          help: "give it a folder of its own",
          in: file,
          at: second.range
        )
      )
    }
    return checked
  }

  /// The option, the project's day, the file's own, or today.
  private func checkDate(for document: YAMLDocument) throws -> CheckDate {
    if let asOf { return CheckDate(date: asOf, source: .option) }
    if let projectDate { return CheckDate(date: projectDate, source: .project) }
    if let stated = CompiledPack.statedCheckDate(of: document) {
      return CheckDate(date: stated, source: .file)
    }
    return CheckDate(date: try DateOptions.today(), source: .today)
  }

  private func cases(of file: SourceFile, inPackage files: [String]?) throws -> [CheckedCase] {
    let (documents, problems) = parseDocuments(file)
    let schema = policies.pack.schema
    guard !documents.isEmpty else {
      let problems =
        problems.isEmpty
        ? [
          Diagnostic(
            id: "empty-file",
            message: "the file is empty",
            help: "a case file starts with `schema: \(schema.id)`; check-offset new writes one",
            in: file,
            at: SourceRange(start: 0, end: 0)
          )
        ] : problems
      return [
        CheckedCase(
          path: file.path,
          diagnostics: problems,
          file: file,
          mask: maskOfBrokenFile
        )
      ]
    }
    var checked: [CheckedCase] = []
    for (index, document) in documents.enumerated() {
      // What kept the file from being read whole is told once, with its first case.
      let own = index == 0 ? problems : []
      if let problem = notACase(document, schema: schema.id) {
        checked.append(
          CheckedCase(
            path: file.path,
            document: document.index,
            diagnostics: own + [problem],
            file: file,
            mask: maskOfBrokenFile
          )
        )
        continue
      }
      let report = policies.compiled.check(
        document,
        on: try checkDate(for: document),
        selection: selection,
        hostDerivations: policies.statements.derivations,
        run: runFacts(document, files)
      )
      checked.append(
        CheckedCase(report, diagnostics: own, brokenMask: problems.isEmpty ? nil : maskOfBrokenFile)
      )
    }
    return checked
  }

  private func runFacts(_ document: YAMLDocument, _ files: [String]?) -> RunFacts {
    let markings = policies.pack.markings
    var run = RunFacts(of: policies.pack, isPublic: policies.isPublic)
    let root = policies.pack.schema.withoutProtectedValues(document)
    run.addPackage(of: root, files: files, markings: markings)
    return run
  }

  /// Where no case could be read, only the names of the schema are shown.
  private var maskOfBrokenFile: SourceMask {
    SourceMask(everythingKeeping: Set(policies.pack.schema.fields.map(\.name)))
  }

  private func notACase(_ document: YAMLDocument, schema: String) -> Diagnostic? {
    guard let root = document.root else {
      return Diagnostic(
        id: "empty-document",
        message: "the document is empty",
        help: "a case file starts with `schema: \(schema)`",
        in: document.file,
        at: document.emptyAt
      )
    }
    let stated = root.mapping?.first { $0.keyText == "schema" }
    if let stated, stated.value.scalar?.text == schema { return nil }
    let place = stated?.value.range ?? SourceRange(start: root.range.start, end: root.range.start)
    guard stated != nil else {
      return Diagnostic(
        id: "not-a-case",
        message: "this is not a case file: it does not say `schema: \(schema)`",
        help: "put `schema: \(schema)` in the first line",
        in: document.file,
        at: place
      )
    }
    return Diagnostic(
      id: "unknown-schema",
      message: "this is not a schema that these rules know",
      help: "these rules read `schema: \(schema)`",
      in: document.file,
      at: place
    )
  }

  private func unreadable(_ found: CaseFiles.Found, _ message: String, help: String) -> CheckedCase
  {
    CheckedCase(
      path: found.path,
      diagnostics: [
        Diagnostic(id: "unreadable-file", message: message, help: help, path: found.path)
      ],
      file: nil,
      mask: .everything
    )
  }
}
