// Parts of timestamps, in UTC or in a zone, and of durations.
extension Evaluator {
  func part(_ builtin: Builtin, _ value: Value, _ zone: Value, _ count: Int) -> Value? {
    switch value {
    case .duration(let length): return count == 1 ? part(builtin, length) : nil
    case .timestamp(let moment):
      guard count == 2 else { return part(builtin, moment, offset: 0) }
      guard case .string(let name) = zone else { return nil }
      guard let offset = offset(name, moment) else {
        return .failure("unknown time zone `\(name.shortened)`")
      }
      return part(builtin, moment, offset: offset)
    default: return nil
    }
  }

  private func offset(_ zone: String, _ moment: Timestamp) -> Int? {
    if zone == "UTC" { return 0 }
    if let offset = Timestamp.zoneOffset(Array(zone.utf8), allowsLetter: false) { return offset }
    guard let offset = zones?(zone, moment.seconds), abs(offset) <= 86_400 * 2 else { return nil }
    return offset
  }

  private func part(_ builtin: Builtin, _ moment: Timestamp, offset: Int) -> Value? {
    let parts = TimestampParts(moment, offset: offset)
    let number: Int
    switch builtin {
    case .getFullYear: number = parts.date.year
    case .getMonth: number = parts.date.month - 1
    case .getDate: number = parts.date.day
    case .getDayOfMonth: number = parts.date.day - 1
    case .getDayOfWeek: number = parts.dayOfWeek
    case .getDayOfYear: number = parts.dayOfYear
    case .getHours: number = parts.hour
    case .getMinutes: number = parts.minute
    case .getSeconds: number = parts.second
    case .getMilliseconds: number = Int(moment.nanoseconds / 1_000_000)
    default: return nil
    }
    return .int(Int64(number))
  }

  private func part(_ builtin: Builtin, _ length: Duration) -> Value? {
    switch builtin {
    case .getHours: .int(length.seconds / 3600)
    case .getMinutes: .int(length.seconds / 60)
    case .getSeconds: .int(length.seconds)
    case .getMilliseconds: .int(Int64(length.nanoseconds / 1_000_000))
    default: nil
    }
  }
}
