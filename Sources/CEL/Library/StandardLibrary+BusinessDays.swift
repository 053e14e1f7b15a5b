// Business days by the lists of holidays that the host declared; the checker has put the number of the list for its name.
extension Evaluator {
  func businessDay(_ builtin: Builtin, _ arguments: Arguments) -> Value? {
    guard case .date(let date) = arguments.first,
      case .int(let number) = arguments.count == 2 ? arguments.second : arguments.third,
      code.holidays.indices.contains(Int(clamping: number))
    else { return nil }
    let list = code.holidays[Int(number)]
    guard list.covered.contains(date) else { return uncovered(date, list) }
    switch (builtin, arguments.second) {
    case (.isBusinessDay, _):
      return list.isBusinessDay(date).map { .bool($0) }
    case (.businessDays, .date(let other)):
      return list.businessDays(from: date, to: other).map { .int(Int64($0)) }
        ?? uncovered(other, list)
    case (.addBusinessDays, .int(let count)):
      let sum = list.adding(businessDays: Int(clamping: count), to: date)
      return sum.map { .date($0) } ?? exceeded(list)
    case (.toBusinessDay, .string(let name)):
      guard let rounding = CalendarDate.Rounding(rawValue: name) else {
        return unknownRounding(name)
      }
      if let day = list.businessDay(at: date, rounding: rounding) { return .date(day) }
      return rounding == .error ? .failure("\(date) is no business day") : exceeded(list)
    default: return nil
    }
  }

  private func uncovered(_ date: CalendarDate, _ list: HolidayCalendar) -> Value {
    .failure("\(covers(list)), not \(date)")
  }

  private func exceeded(_ list: HolidayCalendar) -> Value {
    .failure("\(covers(list)), and the day is beyond that")
  }

  private func covers(_ list: HolidayCalendar) -> String {
    "the list of holidays `\(list.name)` covers \(list.covered.lowerBound)"
      + " to \(list.covered.upperBound)"
  }
}
