/// The function tables of the two profiles, made once.
enum StandardLibrary {
  static let standard = table(
    common + [
      ("size", [.bytes], .int, .global, .size),
      ("size", [.map(.parameter("A"), .parameter("B"))], .int, .global, .size),
      ("size", [.bytes], .int, .receiver, .size),
      ("size", [.map(.parameter("A"), .parameter("B"))], .int, .receiver, .size),
      ("matches", [.string, .string], .bool, .global, .matches),
      ("type", [.parameter("A")], .type(.parameter("A")), .global, .typeOf),
      ("dyn", [.parameter("A")], .dyn, .global, .toDynamic),
    ]
      + conversion("bool", .bool, .toBool, from: [.bool, .string])
      + conversion("bytes", .bytes, .toBytes, from: [.bytes, .string])
      + conversion("double", .double, .toDouble, from: [.double, .int, .uint, .string])
      + conversion("int", .int, .toInt, from: [.int, .uint, .double, .string, .timestamp])
      + conversion("uint", .uint, .toUint, from: [.uint, .int, .double, .string])
      + conversion(
        "string",
        .string,
        .toText,
        from: [.string, .bool, .int, .uint, .double, .bytes, .timestamp, .duration]
      )
      + conversion("timestamp", .timestamp, .toTimestamp, from: [.timestamp, .string, .int])
      + conversion("duration", .duration, .toDuration, from: [.duration, .string])
      + [
        accessor("getFullYear", .getFullYear), accessor("getMonth", .getMonth),
        accessor("getDate", .getDate), accessor("getDayOfMonth", .getDayOfMonth),
        accessor("getDayOfWeek", .getDayOfWeek), accessor("getDayOfYear", .getDayOfYear),
        accessor("getHours", .getHours), accessor("getMinutes", .getMinutes),
        accessor("getSeconds", .getSeconds), accessor("getMilliseconds", .getMilliseconds),
      ].flatMap { $0 }
      + [
        ("getHours", [.duration], .int, .receiver, .getHours),
        ("getMinutes", [.duration], .int, .receiver, .getMinutes),
        ("getSeconds", [.duration], .int, .receiver, .getSeconds),
        ("getMilliseconds", [.duration], .int, .receiver, .getMilliseconds),
      ]
  )

  static let rules = table(
    common + [
      ("count", [.list(.parameter("A"))], .int, .global, .size),
      ("count", [.list(.parameter("A"))], .int, .receiver, .size),
      ("sum", [.list(.int)], .int, .global, .sum),
      ("sum", [.list(.decimal)], .decimal, .global, .sum),
      ("abs", [.int], .int, .global, .absolute),
      ("abs", [.decimal], .decimal, .global, .absolute),
      ("round", [.decimal, .int, .string], .decimal, .global, .round),
      ("divide", [.decimal, .decimal, .int, .string], .decimal, .global, .divide),
    ]
      + calendar
      + conversion("decimal", .decimal, .toDecimal, from: [.decimal, .int, .string])
      + conversion("int", .int, .toInt, from: [.int, .decimal, .string])
      + conversion(
        "string",
        .string,
        .toText,
        from: [.string, .int, .bool, .decimal, .date, .period]
      )
      + [CELType.int, .decimal, .date].flatMap { type -> [Entry] in
        [
          ("min", [.list(type)], type, .global, .least),
          ("max", [.list(type)], type, .global, .greatest),
          ("min", [type, type], type, .global, .least),
          ("max", [type, type], type, .global, .greatest),
        ]
      }
  )

  /// Dates, periods and business days.
  private static let calendar: [Entry] =
    [
      ("date", [.string], .date, .global, .date),
      ("date", [.int, .int, .int], .date, .global, .date),
      ("daysBetween", [.date, .date], .int, .global, .daysBetween),
      ("monthsBetween", [.date, .date, .string], .int, .global, .monthsBetween),
      ("yearsBetween", [.date, .date, .string], .int, .global, .yearsBetween),
      ("periodBetween", [.date, .date, .string], .period, .global, .periodBetween),
      ("addDays", [.date, .int], .date, .global, .addDays),
      ("addMonths", [.date, .int, .string], .date, .global, .addMonths),
      ("addYears", [.date, .int, .string], .date, .global, .addYears),
      ("addPeriod", [.date, .period, .string], .date, .global, .addPeriod),
      ("period", [.string], .period, .global, .period),
      ("days", [.int], .period, .global, .days),
      ("months", [.int], .period, .global, .months),
      ("years", [.int], .period, .global, .years),
      ("firstDayOfFiscalYear", [.int], .date, .global, .firstDayOfFiscalYear),
      ("lastDayOfFiscalYear", [.int], .date, .global, .lastDayOfFiscalYear),
      ("businessDays", [.date, .date, .string], .int, .global, .businessDays),
      ("addBusinessDays", [.date, .int, .string], .date, .global, .addBusinessDays),
      ("isBusinessDay", [.date, .string], .bool, .global, .isBusinessDay),
      ("toBusinessDay", [.date, .string, .string], .date, .global, .toBusinessDay),
    ]
    + [
      ("year", .year), ("month", .month), ("day", .day), ("dayOfWeek", .dayOfWeek),
      ("calendarQuarter", .calendarQuarter), ("fiscalQuarter", .fiscalQuarter),
      ("fiscalYear", .fiscalYear),
    ].map { (name, builtin) -> Entry in (name, [.date], .int, .global, builtin) }
    + [
      ("firstDayOfMonth", .firstDayOfMonth), ("lastDayOfMonth", .lastDayOfMonth),
      ("firstDayOfQuarter", .firstDayOfQuarter), ("lastDayOfQuarter", .lastDayOfQuarter),
      ("firstDayOfFiscalYear", .firstDayOfFiscalYear),
      ("lastDayOfFiscalYear", .lastDayOfFiscalYear),
    ].map { (name, builtin) -> Entry in (name, [.date], .date, .global, builtin) }

  /// The names of types, which are values in the standard profile.
  static let typeNames: [String: CELType] = Dictionary(
    uniqueKeysWithValues: [
      .bool, .int, .uint, .double, .string, .bytes, .null, .timestamp, .duration,
      .list(.dyn), .map(.dyn, .dyn), .type(.dyn),
    ].map { (type: CELType) in (type.name, type) }
  )

  private enum Style { case global, receiver }
  private typealias Entry = (String, [CELType], CELType, Style, Builtin)

  private static let common: [Entry] = [
    ("size", [.string], .int, .global, .size),
    ("size", [.list(.parameter("A"))], .int, .global, .size),
    ("size", [.string], .int, .receiver, .size),
    ("size", [.list(.parameter("A"))], .int, .receiver, .size),
    ("contains", [.string, .string], .bool, .receiver, .contains),
    ("startsWith", [.string, .string], .bool, .receiver, .startsWith),
    ("endsWith", [.string, .string], .bool, .receiver, .endsWith),
    ("matches", [.string, .string], .bool, .receiver, .matches),
  ]

  private static func conversion(
    _ name: String,
    _ result: CELType,
    _ builtin: Builtin,
    from types: [CELType]
  ) -> [Entry] {
    types.map { (name, [$0], result, .global, builtin) }
  }

  private static func accessor(_ name: String, _ builtin: Builtin) -> [Entry] {
    [
      (name, [.timestamp], .int, .receiver, builtin),
      (name, [.timestamp, .string], .int, .receiver, builtin),
    ]
  }

  private static func table(_ entries: [Entry]) -> [String: [Overload]] {
    var table: [String: [Overload]] = [:]
    for (name, parameters, result, style, builtin) in entries {
      table[name, default: []].append(
        Overload(
          parameters: parameters,
          result: result,
          isReceiver: style == .receiver,
          target: .builtin(builtin)
        )
      )
    }
    return table
  }
}
