import ArgumentParser
import RulesEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The exit statuses; other programs rely on them.
enum ExitStatus {
  static let findings: Int32 = 1
  static let undecided: Int32 = 2
  static let invalid: Int32 = 3
  static let nothingChecked: Int32 = 4
  static let usage: Int32 = 64
  static let fault: Int32 = 70

  /// The status of a run: the first row of the table that holds.
  static func of(_ report: CheckReport, _ gate: ReportGate) -> Int32 {
    func fails(_ result: RuleResult) -> Bool {
      result.outcome != .indeterminate && gate.stops(result)
    }
    let results = report.cases.flatMap { $0.report?.results ?? [] }
    let hasErrors = report.cases.contains { checked in
      checked.allDiagnostics.contains { $0.severity == .error }
    }
    let isSound = !report.problems.contains { $0.severity == .error }
    let acceptanceProblems = report.acceptanceFiles.flatMap(\.diagnostics)
    let hasWrongAcceptances = acceptanceProblems.contains { $0.severity == .error }
    if !isSound || hasErrors || hasWrongAcceptances
      || results.contains(where: { $0.outcome == .error })
    {
      return invalid
    }
    // A finding speaks for its family; the others count at their gates all the same.
    if results.contains(where: { fails($0) || $0.also.contains(where: fails) }) {
      return findings
    }
    if results.contains(where: { gate.stops($0) || $0.also.contains(where: gate.stops) }) {
      return undecided
    }
    let isApplied = results.contains {
      $0.outcome != .notApplicable && $0.outcome != .notInForce
    }
    return isApplied ? 0 : nothingChecked
  }

  /// What the help of a command says that only reads the rules, or a case beside them.
  static let ofReading =
    "Exit status: 0 done; 3 a file is invalid; 64 wrong use; 70 a fault of the program."
  /// The same of a command that tries the rules.
  static func ofTrying(_ found: String) -> String {
    "Exit status: 0 nothing found; 1 \(found); 3 a file of the rules is broken; 4 there was "
      + "nothing to run; 64 wrong use; 70 a fault of the program."
  }

  /// Ends the command with a status; 0 simply returns.
  static func end(with status: Int32) throws {
    if status != 0 { throw ExitCode(status) }
  }

  /// Ends the program at once: giving back memory that the system takes anyway costs time.
  static func endNow(with status: Int32) -> Never {
    exit(status)
  }
}
