import OffsetRules
import RulesEngine

/// Reads and checks case files and sums up what they came to, the same for every command.
struct CaseRun {
  let reader: CaseReader
  let acceptances: AcceptanceFiles
  /// How many cases are checked at once.
  var jobs = 1
  /// Decisions and waivers that close nothing any more are errors.
  var isStrict = false

  /// The report on these files; its cases stand in their order, however many are checked at once.
  ///
  /// All is read before a word of it is written: the marking at the top is that of all, and what is not for the
  /// public is refused if that was asked for.
  ///
  /// - Parameters:
  ///   - found: The case files.
  ///   - more: What stands in the report besides, such as files that are no cases.
  ///   - progress: Is told how many are done.
  /// - Returns: What the run came to.
  /// - Throws: That a file named by an option is not there, or that there is no clock.
  func report(
    on found: [CaseFiles.Found],
    besides more: [CheckedCase] = [],
    progress: ((Int) -> Void)? = nil
  ) throws -> CheckReport {
    let policies = reader.policies
    var report = CheckReport(tool: Version.tool, packs: policies.summaries)
    report.refusedOverlays = policies.pack.refusedOverlays
    let reader = reader
    let read = Workers.map(found.count, jobs: jobs, progress: progress) { index in
      Result { try reader.read(found[index]) }
    }
    report.cases = try more + read.flatMap { try $0.get() }
    let accepted = try acceptances.read(for: found)
    // Who names a day for the run means that day.
    let today = reader.asOf == nil ? try DateOptions.today() : nil
    report.accept(accepted, pack: policies.pack, today: today, isStrict: isStrict)
    try policies.checkPublic(policies.pack.isPublic(report))
    // The table of statements is read when a case first needs it.
    report.problems = policies.diagnostics + policies.statements.problems
    report.problemFiles = policies.problemFiles
    return report
  }
}
