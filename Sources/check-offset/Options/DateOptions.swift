public import ArgumentParser
public import CEL
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The day for which rules are checked.
struct DateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Check for this day instead of the file's as_of or today in UTC.",
      valueName: "date"
    )
  )
  var asOf: CalendarDate?

  /// The option, the project's day, the file's own, or today.
  func checkDate(for document: YAMLDocument, project: CalendarDate? = nil) throws -> CheckDate {
    if let asOf { return CheckDate(date: asOf, source: .option) }
    if let project { return CheckDate(date: project, source: .project) }
    if let stated = CompiledPack.statedCheckDate(of: document) {
      return CheckDate(date: stated, source: .file)
    }
    return CheckDate(date: try DateOptions.today(), source: .today)
  }

  /// Today in UTC.
  static func today() throws -> CalendarDate {
    let days = (Date().timeIntervalSince1970 / 86_400).rounded(.down)
    guard let today = CalendarDate(daysSinceEpoch: Int(days)) else {
      throw ExitCode(ExitStatus.fault)
    }
    return today
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a strict date.
  public init?(argument: String) {
    self.init(argument)
  }
}
