import ArgumentParser
import OffsetRules
import RulesEngine

/// One run of the gate: what is settled, which packages are checked, and what they come to.
struct GateRun {
  private(set) var project: Project?
  let policies: LoadedPolicies
  private let command: GateCommand
  private let folders: [String]
  private let overlays: [String]
  private var search: PackageSearch
  /// The packages that are checked.
  private var chosen: [PackageFolder]
  private var isEverythingTouched = true

  init(_ command: GateCommand) throws {
    self.command = command
    for folder in command.folders where !CaseFiles.isFolder(folder) {
      throw ValidationError("there is no folder `\(folder)`")
    }
    var project = try Self.project(command)
    guard !command.folders.isEmpty || project != nil else {
      throw ValidationError("no folder is named, and there is no \(ProjectFile.name) here or above")
    }
    folders = command.folders.isEmpty ? [project?.folder ?? "."] : command.folders
    var options = command.policies
    if options.policies == nil, let named = project?.file.policies {
      options.policies = named == PolicySearch.embeddedName ? named : project?.path(named)
    }
    if options.overlay.isEmpty, let project {
      options.overlay = project.file.overlays.map(project.path)
    }
    overlays = options.overlay
    policies = try options.read()
    project?.file.settleMarking(among: policies.pack.markings)
    self.project = project
    search = PackageSearch.find(in: folders, project: project)
    chosen = search.packages
    if let revision = command.changedSince { try keepTouched(since: revision) }
  }

  private static func project(_ command: GateCommand) throws -> Project? {
    guard let config = command.config else { return Project.near(command.folders.first ?? ".") }
    guard FileKind(of: config) != nil else { throw ValidationError("there is no file `\(config)`") }
    return Project.read(config)
  }

  // MARK: What is checked

  private mutating func keepTouched(since revision: String) throws {
    let changes = try GitChanges(since: revision, in: folders)
    var shared = command.acceptances.decisions + command.acceptances.waivers
    if let project {
      shared += [project.file.path] + Acceptance.Kind.allCases.map { project.path($0.fileName) }
      shared += (project.file.waivers + project.file.decisions).map(project.path)
    }
    if let baseline = command.baselines.path(project) { shared.append(baseline) }
    shared += overlays
    if let folder = policies.source.folder { shared.append(folder) }
    guard !shared.contains(where: changes.touches) else { return }
    isEverythingTouched = false
    chosen = chosen.filter { changes.touches($0.path) }
  }

  /// The report on the packages.
  mutating func report(_ console: Console) throws -> CheckReport {
    let markings = policies.pack.markings
    let highest = project?.file.marking ?? markings.first
    var reader = CaseReader(policies: policies, date: command.date)
    reader.projectDate = project?.file.asOf
    reader.highestMarking = highest
    let baseline = readBaseline()
    let found = chosen.compactMap { package in
      package.caseFile.map { CaseFiles.Found(path: $0, package: package) }
    }
    var accepted = AcceptanceFiles(options: command.acceptances, pack: policies.pack)
    accepted.project = project
    accepted.highestMarking = highest
    accepted.identifiers = identifiers()
    let progress = Progress(total: found.count)
    var run = CaseRun(reader: reader, acceptances: accepted)
    run.jobs = command.jobs ?? Workers.cores
    run.isStrict = true
    let problems = search.problems + baseline.problems
    var report = try run.report(on: found, besides: problems, progress: progress.update)
    progress.end()
    if let known = baseline.known { report.compare(with: known) }
    return report
  }

  /// All cases of the project, for its own decisions and waivers; those of other folders are not checked now.
  private func identifiers() -> Set<String>? {
    guard let project else { return nil }
    guard Acceptance.Kind.allCases.contains(where: { !project.acceptances($0).isEmpty }) else {
      return nil
    }
    let all = PackageSearch.find(in: [project.folder], project: project, looksForStray: false)
    return Set(all.packages.map(\.name))
  }

  // MARK: The baseline

  private func readBaseline() -> (known: Baseline?, problems: [CheckedCase]) {
    guard command.baselines.writeBaseline == nil, let path = command.baselines.path(project) else {
      return (nil, [])
    }
    let bytes = RawFile.read(path, limit: SourceLimits().maxBytes + 1)
    let (known, file) = Baseline.read(path: path, bytes: bytes)
    guard !file.diagnostics.isEmpty else { return (known, []) }
    let problem = CheckedCase(
      path: path,
      diagnostics: file.diagnostics,
      file: file.source,
      mask: .nothing
    )
    return (known, [problem])
  }

  /// Writes the open findings down; what is written down fails no gate.
  ///
  /// - Returns: The exit status.
  func writeBaseline(
    of report: CheckReport,
    to path: String,
    _ status: Int32,
    _ console: Console
  ) throws -> Int32 {
    guard status != ExitStatus.invalid, status != ExitStatus.nothingChecked else {
      console.complain("check-offset: no baseline was written: correct what is invalid first")
      return status
    }
    let baseline = Baseline(of: report)
    try OutputFile.save(baseline.text, to: path)
    let count = baseline.entries.count
    console.complain(
      "check-offset: \(count == 1 ? "1 finding" : "\(count) findings") written to \(path)"
    )
    var known = report
    known.compare(with: baseline)
    return self.status(of: known)
  }

  // MARK: What comes out

  /// Writes the reports that were asked for: on the command line, else in the project file, else text.
  func write(_ report: CheckReport, _ status: Int32) throws {
    var input = ReportInput(report, pack: policies.pack)
    input.options.hidesClean = true
    input.gate = gates.gate
    input.exitStatus = Int(status)
    var requests = try command.reports.requests()
    if command.reports.format.isEmpty, command.reports.output.isEmpty, let project,
      !project.file.formats.isEmpty
    {
      requests = project.file.formats.compactMap { wanted in
        CheckReport.Format(rawValue: wanted.name).map {
          ReportRequest(format: $0, path: wanted.output.map(project.path))
        }
      }
    }
    var read = chosen.compactMap(\.caseFile) + report.acceptanceFiles.map(\.path)
    read += policies.readPaths
    if let project { read.append(project.file.path) }
    if let baseline = command.baselines.path(project) { read.append(baseline) }
    try command.reports.write(input, requests, protecting: read)
  }

  /// What was not checked, and why.
  func tell(_ console: Console) {
    if search.excluded > 0, let project {
      let packages = search.excluded == 1 ? "1 package is" : "\(search.excluded) packages are"
      console.complain("check-offset: \(packages) left out by `paths` of \(project.file.path)")
    }
    let places = folders.joined(separator: ", ")
    if search.packages.isEmpty {
      console.complain("check-offset: no package found in \(places) (a folder with a case.yaml)")
    } else if !isEverythingTouched {
      let count = chosen.isEmpty ? "none" : "\(chosen.count)"
      let since = command.changedSince ?? ""
      console.complain(
        "check-offset: \(count) of \(search.packages.count) packages touched since \(since)"
      )
    }
  }

  private var gates: GateOptions { command.gates.gates(project?.file) }

  func status(of report: CheckReport) -> Int32 {
    let status = gates.status(of: report)
    let isUntouched = !isEverythingTouched && chosen.isEmpty && !search.packages.isEmpty
    return status == ExitStatus.nothingChecked && isUntouched ? 0 : status
  }
}
