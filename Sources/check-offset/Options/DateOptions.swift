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

  /// Today in UTC, or the day of SOURCE_DATE_EPOCH, by which a run is repeated as it was.
  static func today() throws -> CalendarDate {
    let stated = Console.environment("SOURCE_DATE_EPOCH").flatMap(Double.init)
    let seconds = stated ?? Date().timeIntervalSince1970
    guard let days = Int(exactly: (seconds / 86_400).rounded(.down)),
      let today = CalendarDate(daysSinceEpoch: days)
    else { throw ExitCode(ExitStatus.fault) }
    return today
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a strict date.
  public init?(argument: String) {
    self.init(argument)
  }
}
