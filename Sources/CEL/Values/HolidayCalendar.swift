/// A list of holidays and the days it speaks for.
///
/// Business days are Monday to Friday without the holidays. Of a day outside the list's range it says nothing: a count
/// that would need such a day has no value.
public struct HolidayCalendar: Sendable {
  /// The name rules use in quotes.
  public let name: String
  /// The first and the last day the list speaks for.
  public let covered: ClosedRange<CalendarDate>
  /// The holidays in ascending order, each once; those on a weekend count for nothing.
  public let days: [CalendarDate]

  /// Weekdays that are holidays, for counting.
  private let closed: [Int]

  /// Makes a list; nil if a holiday is outside the covered days.
  public init?(name: String, covered: ClosedRange<CalendarDate>, days: [CalendarDate]) {
    guard days.allSatisfy(covered.contains) else { return nil }
    self.init(name: name, covered: covered, within: days)
  }

  /// Makes a list of those of the days that are covered.
  package init(name: String, covered: ClosedRange<CalendarDate>, within days: [CalendarDate]) {
    self.name = name
    self.covered = covered
    self.days = Set(days.filter(covered.contains)).sorted()
    closed = self.days.filter { $0.dayOfWeek <= 5 }.map(\.daysSinceEpoch)
  }

  /// Whether people work on the day; nil if it is not covered.
  public func isBusinessDay(_ day: CalendarDate) -> Bool? {
    guard covered.contains(day) else { return nil }
    return isOpen(day)
  }

  /// The business days after the first date, up to and including the second; negative if that is earlier.
  ///
  /// Nil if a date is not covered.
  public func businessDays(from first: CalendarDate, to second: CalendarDate) -> Int? {
    guard covered.contains(first), covered.contains(second) else { return nil }
    return number(through: second) - number(through: first)
  }

  /// The date so many business days later, or earlier if negative; the same date for 0.
  ///
  /// Nil if the list does not reach so far.
  public func adding(businessDays count: Int, to date: CalendarDate) -> CalendarDate? {
    guard covered.contains(date), count.magnitude < 9999 * 366 else { return nil }
    if count == 0 { return date }
    // Going back, a start that is no business day itself has the one before it as the first.
    let wanted = number(through: date) + count + (count < 0 && !isOpen(date) ? 1 : 0)
    return firstDay(withNumber: wanted)
  }

  /// The day itself if it is a business day, else the next (`up`), the one before (`down`) or none (`error`).
  ///
  /// Nil also if the list does not reach so far.
  public func businessDay(at date: CalendarDate, rounding: CalendarDate.Rounding) -> CalendarDate? {
    guard covered.contains(date) else { return nil }
    if isOpen(date) { return date }
    return switch rounding {
    case .up: firstDay(withNumber: number(through: date) + 1)
    case .down: firstDay(withNumber: number(through: date))
    case .error: nil
    }
  }

  private func isOpen(_ day: CalendarDate) -> Bool {
    day.dayOfWeek <= 5 && !isClosed(day.daysSinceEpoch)
  }

  private func isClosed(_ day: Int) -> Bool {
    let position = holidays(through: day)
    return position > 0 && closed[position - 1] == day
  }

  /// Business days up to and including the day, counted from a day before the calendar begins.
  private func number(through date: CalendarDate) -> Int {
    // Counted from Monday of the first week of the year 1.
    let day = date.daysSinceEpoch + 719_162
    return day / 7 * 5 + min(day % 7 + 1, 5) - holidays(through: date.daysSinceEpoch)
  }

  /// The number of weekday holidays up to and including the day.
  private func holidays(through day: Int) -> Int {
    var (low, high) = (0, closed.count)
    while low < high {
      let middle = (low + high) / 2
      if closed[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first covered day with that many business days up to it; it is a business day itself.
  private func firstDay(withNumber wanted: Int) -> CalendarDate? {
    guard number(through: covered.upperBound) >= wanted else { return nil }
    var (low, high) = (covered.lowerBound.daysSinceEpoch, covered.upperBound.daysSinceEpoch)
    while low < high {
      let middle = low + (high - low) / 2
      guard let date = CalendarDate(daysSinceEpoch: middle) else { return nil }
      if number(through: date) >= wanted { high = middle } else { low = middle + 1 }
    }
    guard let day = CalendarDate(daysSinceEpoch: low), isOpen(day), number(through: day) == wanted
    else { return nil }
    return day
  }
}
