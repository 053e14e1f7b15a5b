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
    var choice = command.policies.choice
    if choice.folder == nil, let named = project?.file.policies {
      choice.folder = named == PolicySearch.embeddedName ? named : project?.path(named)
    }
    if choice.overlays.isEmpty, let project {
      choice.overlays = project.file.overlays.map(project.path)
    }
    overlays = choice.overlays
    policies = try choice.read()
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
    // One that was deleted or moved settles nothing any more, which is a change too.
    shared += Set(folders.flatMap(Paths.foldersAbove)).map { Paths.join($0, ProjectFile.name) }
    guard !shared.contains(where: changes.touches) else { return }
    isEverythingTouched = false
    chosen = chosen.filter { changes.touches($0.path) }
  }

  /// The report on the packages.
  mutating func report(_ console: Console) throws -> CheckReport {
    let markings = policies.pack.markings
    let highest = project?.file.marking ?? markings.first
    var reader = CaseReader(policies: policies, asOf: command.date.asOf)
    reader.projectDate = project?.file.asOf
    reader.highestMarking = highest
    let baseline = readBaseline()
    let found = chosen.compactMap { package in
      package.caseFile.map { CaseFiles.Found(path: $0, package: package) }
    }
    var accepted = AcceptanceFiles(named: command.acceptances.named, pack: policies.pack)
    accepted.project = project
    accepted.highestMarking = highest
    accepted.identifiers = identifiers()
    accepted.passedOver = Set(search.packages.map(\.name)).subtracting(chosen.map(\.name))
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
    // A package that could not be looked at may be one of them.
    guard all.problems.isEmpty else { return nil }
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

  /// The open findings, to be written down; nil where nothing was asked for or something is invalid.
  func newBaseline(of report: CheckReport, _ console: Console) -> Baseline? {
    guard command.baselines.writeBaseline != nil else { return nil }
    let status = status(of: report)
    guard status != ExitStatus.invalid, status != ExitStatus.nothingChecked else {
      console.complain("check-offset: no baseline was written: correct what is invalid first")
      return nil
    }
    return Baseline(of: report)
  }

  /// Writes a baseline to its file.
  func save(_ baseline: Baseline, _ console: Console) throws {
    guard let path = command.baselines.writeBaseline else { return }
    try OutputFile.save(baseline.text, to: path)
    let count = baseline.entries.count
    console.complain(
      "check-offset: \(count == 1 ? "1 finding" : "\(count) findings") written to \(path)"
    )
  }

  // MARK: What comes out

  /// Writes the reports that were asked for: on the command line, else in the project file, else text.
  func write(_ report: CheckReport, _ status: Int32) throws {
    var input = ReportInput(report, pack: policies.pack)
    input.options.hidesClean = true
    input.gate = gate
    input.exitStatus = Int(status)
    var outputs = try command.reports.outputs()
    if command.reports.format.isEmpty, command.reports.output.isEmpty, let project,
      !project.file.formats.isEmpty
    {
      outputs.requests = project.file.formats.compactMap { wanted in
        CheckReport.Format(rawValue: wanted.name).map {
          ReportRequest(format: $0, path: wanted.output.map(project.path))
        }
      }
    }
    try checkPlaces(outputs.requests.compactMap(\.path))
    try outputs.write(input, protecting: readPaths(report))
  }

  /// The files beside the packages that were read.
  private func readPaths(_ report: CheckReport) -> [String] {
    var read = report.acceptanceFiles.map(\.path) + policies.readPaths
    if let project { read.append(project.file.path) }
    if let baseline = command.baselines.path(project) { read.append(baseline) }
    return read
  }

  /// Refuses to write into a package, checked now or not, or two things to one file.
  private func checkPlaces(_ reports: [String]) throws {
    var outputs = reports
    if let baseline = command.baselines.writeBaseline {
      guard !OutputFile.isAmong(reports, baseline) else {
        throw ValidationError("`\(baseline)` is the baseline; name another file for --output")
      }
      outputs.append(baseline)
    }
    for path in outputs {
      guard let package = OutputFile.package(around: path) else { continue }
      throw ValidationError(
        "`\(path)` lies in the package `\(package)`, where nothing is written; name another file"
      )
    }
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

  private var gate: ReportGate { command.gates.gate(project?.file) }

  func status(of report: CheckReport) -> Int32 {
    let status = ExitStatus.of(report, gate)
    let isUntouched = !isEverythingTouched && chosen.isEmpty && !search.packages.isEmpty
    return status == ExitStatus.nothingChecked && isUntouched ? 0 : status
  }
}
