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
    guard let stated = Console.environment("SOURCE_DATE_EPOCH"), !stated.isEmpty else {
      let days = (Date().timeIntervalSince1970 / 86_400).rounded(.down)
      guard let today = CalendarDate(daysSinceEpoch: Int(days)) else {
        throw ExitCode(ExitStatus.fault)
      }
      return today
    }
    // One that cannot be read must not pass for the day of the clock.
    guard let seconds = Int(stated), seconds >= 0,
      let day = CalendarDate(daysSinceEpoch: seconds / 86_400)
    else { throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds since 1970") }
    return day
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a strict date.
  public init?(argument: String) {
    self.init(argument)
  }
}
