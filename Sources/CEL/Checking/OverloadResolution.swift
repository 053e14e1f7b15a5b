// Which form of a function a call means.
extension TypeChecker {
  mutating func inferCall(
    _ node: Expression.ID,
    _ name: String,
    _ operands: Expression.Operands
  ) -> CELType {
    let isRooted = name.hasPrefix(".")
    let plain = isRooted ? String(name.dropFirst()) : name
    let arguments = Array(expression[operands])
    if let found = firstMeaning(of: plain, isRooted: isRooted, environment.overloads) {
      return resolve(node, plain, found, arguments, isReceiver: false)
    }
    return failUnknown(node, plain, arguments)
  }

  mutating func inferReceiverCall(
    _ node: Expression.ID,
    _ name: String,
    _ operands: Expression.Operands
  ) -> CELType {
    let arguments = Array(expression[operands])
    if environment.hasQualifiedNames, let space = qualifiedName(arguments[0]) {
      let full = "\(space.name).\(name)"
      if let found = firstMeaning(of: full, isRooted: space.isRooted, environment.overloads) {
        return resolve(node, full, found, Array(arguments.dropFirst()), isReceiver: false)
      }
    }
    guard let overloads = environment.overloads(of: name) else {
      return failUnknown(node, name, arguments)
    }
    return resolve(node, name, overloads, arguments, isReceiver: true)
  }

  private mutating func failUnknown(
    _ node: Expression.ID,
    _ name: String,
    _ arguments: [Expression.ID]
  ) -> CELType {
    guard isChecked else {
      for argument in arguments { check(argument) }
      expression[node] = expression.append(constant: .failure("unknown function `\(name)`"))
      return .dyn
    }
    let macros = ["all", "exists", "exists_one", "filter", "map"]
    if macros.contains(name) {
      for argument in arguments.prefix(1) { check(argument) }
      report(ExpressionMessages.macroParts(name, expression.range(of: node)))
      return .error
    }
    let suggestion =
      hasFewMistakes
      ? CommonSlips.macro(for: name)
        ?? nearestName(to: name, in: macros + environment.functionNames.sorted()) : nil
    let help = isRules ? CommonSlips.help(function: name) : nil
    if let help {
      // What belongs to another language is not looked at more closely.
      report(ExpressionMessages.unknownFunction(name, nil, help, expression.range(of: node)))
      return .error
    }
    // The variable of a misspelt macro is not a mistake of its own.
    let isMacro = suggestion.map(macros.contains) ?? false
    for argument in isMacro ? arguments.prefix(1) : arguments[...] { check(argument) }
    report(ExpressionMessages.unknownFunction(name, suggestion, nil, expression.range(of: node)))
    return .error
  }

  private mutating func resolve(
    _ node: Expression.ID,
    _ name: String,
    _ overloads: [Overload],
    _ arguments: [Expression.ID],
    isReceiver: Bool
  ) -> CELType {
    if isRules, isChecked, !isReceiver, arguments.count == 3, ["sum", "min", "max"].contains(name) {
      check(arguments[0])
      report(ExpressionMessages.oneList(name, expression.range(of: node)))
      return .error
    }
    for argument in arguments { check(argument) }
    let given = arguments.map { substitution.resolve(types[Int($0)]) }
    guard isChecked else {
      return link(node, overloads.first { $0.isReceiver == isReceiver } ?? overloads[0], arguments)
    }
    if isRules, name == "string", given.count == 1, case .enumeration = given[0] {
      expression[node] = .builtin(.toText, expression.append(operands: arguments))
      return .string
    }
    var chosen: Overload?
    var result: CELType?
    for overload in overloads where overload.isReceiver == isReceiver {
      guard overload.parameters.count == given.count else { continue }
      let (parameters, wanted) = instantiate(overload)
      guard substitution.assign(given, to: parameters) else { continue }
      let type = substitution.resolve(wanted)
      result = result == nil || result == type ? type : .dyn
      chosen = chosen ?? overload
    }
    if chosen == nil, isRules,
      let (overload, type) = resolveByCoercion(overloads, arguments, given, isReceiver)
    {
      (chosen, result) = (overload, type)
    }
    guard let chosen, let result else {
      if !given.contains(.error) { reportUnsuitable(node, name, overloads, given, isReceiver) }
      return .error
    }
    _ = link(node, chosen, arguments)
    // What is made of a part that has been reported is not looked at either.
    if isRules, given.contains(.error) { return .error }
    return checkLiterals(node, chosen, arguments) ? result : .error
  }

  /// The first form whose parameters the arguments can stand for.
  private mutating func resolveByCoercion(
    _ overloads: [Overload],
    _ arguments: [Expression.ID],
    _ given: [CELType],
    _ isReceiver: Bool
  ) -> (Overload, CELType)? {
    for overload in overloads where overload.isReceiver == isReceiver {
      guard overload.parameters.count == given.count else { continue }
      // How many letters the key of an entry has is asked for by naming the key.
      if case .builtin(.size) = overload.target, case .record? = given.first { continue }
      let (parameters, result) = instantiate(overload)
      let fits = zip(arguments, zip(given, parameters)).allSatisfy { argument, types in
        canCoerce(argument, from: types.0, to: types.1)
      }
      guard fits else { continue }
      for (argument, parameter) in zip(arguments, parameters) {
        _ = coerce(argument, from: substitution.resolve(types[Int(argument)]), to: parameter)
      }
      return (overload, substitution.resolve(result))
    }
    return nil
  }

  private mutating func instantiate(_ overload: Overload) -> ([CELType], CELType) {
    guard overload.isGeneric else { return (overload.parameters, overload.result) }
    var known: [String: CELType] = [:]
    var parameters: [CELType] = []
    for parameter in overload.parameters {
      parameters.append(substitution.instantiate(parameter, &known))
    }
    return (parameters, substitution.instantiate(overload.result, &known))
  }

  private mutating func link(
    _ node: Expression.ID,
    _ overload: Overload,
    _ arguments: [Expression.ID]
  ) -> CELType {
    let operands = expression.append(operands: arguments)
    switch overload.target {
    case .builtin(let builtin): expression[node] = .builtin(builtin, operands)
    case .host(let index): expression[node] = .host(Int32(index), operands)
    }
    return .dyn
  }

  private mutating func reportUnsuitable(
    _ node: Expression.ID,
    _ name: String,
    _ overloads: [Overload],
    _ given: [CELType],
    _ isReceiver: Bool
  ) {
    var help: String?
    let forms = overloads.filter { $0.isReceiver == isReceiver }
    if isRules, ["addMonths", "addYears"].contains(name), given.count == 2 {
      help = "say what to do in a month that is too short: `\(name)(date, 6, 'down')`, or `'up'`"
    } else if isRules, name == "date" {
      help = "put the date in quotes: `date('2026-06-15')`"
    } else if isReceiver, let form = forms.first {
      let wanted = form.parameters.map(describe)
      help = "it is written `x.\(name)(...)` with \(wanted.joined(separator: ", "))"
    } else if !forms.isEmpty {
      var ways: [String] = []
      for form in forms {
        let way = form.parameters.map(describe).joined(separator: ", ")
        if !ways.contains(way) { ways.append(way) }
      }
      help = "it wants \(ways.joined(separator: " or "))"
    } else if let form = overloads.first {
      help = form.isReceiver ? "write `x.\(name)(...)`" : "write `\(name)(...)`"
    }
    if isReceiver, name == "contains", case .list? = given.first {
      help = "ask whether it is in the list: `... in list`"
    } else if given.contains(where: { if case .enumeration = $0 { true } else { false } }) {
      help = "take the code as text with `string(...)`"
    } else if ["size", "count"].contains(name), case .record? = given.first {
      help = "an entry or a group has no size; ask for that of a list, or of one of its fields"
    } else if given.contains(where: { environment.happened(of: $0) != nil }) {
      help = "say `.date` for the day on which it happened"
    }
    report(
      ExpressionMessages.unsuitableArguments(
        name,
        given.map(describe),
        help,
        expression.range(of: node)
      )
    )
  }

  // MARK: Literals that can be judged now

  private mutating func checkLiterals(
    _ node: Expression.ID,
    _ overload: Overload,
    _ arguments: [Expression.ID]
  ) -> Bool {
    guard case .builtin(let builtin) = overload.target else { return true }
    switch builtin {
    case .date where arguments.count == 1:
      guard case .string(let text)? = expression.constant(arguments[0]) else { return true }
      guard let date = CalendarDate(text) else {
        report(ExpressionMessages.badDate(text, expression.range(of: arguments[0])))
        return false
      }
      expression[node] = expression.append(constant: .date(date))
    case .period:
      guard case .string(let text)? = expression.constant(arguments[0]) else { return true }
      guard let period = Period(text) else {
        report(ExpressionMessages.badPeriod(text, expression.range(of: arguments[0])))
        return false
      }
      expression[node] = expression.append(constant: .period(period))
    case .matches:
      guard case .string(let text)? = expression.constant(arguments[1]) else { return true }
      do {
        patterns.append(try PatternMatcher(text))
        expression[node] = .matches(arguments[0], pattern: Int32(patterns.count - 1))
      } catch {
        // The specification leaves a bad pattern to evaluation, where it may never be reached.
        guard isRules else { return true }
        report(
          ExpressionMessages.badPattern(error.reason, expression.range(of: arguments[1]))
        )
        return false
      }
    default: return checkRounding(builtin, arguments) && checkHolidays(builtin, arguments)
    }
    return true
  }

  private mutating func checkRounding(_ builtin: Builtin, _ arguments: [Expression.ID]) -> Bool {
    if let position = builtin.dateRounding,
      case .string(let text)? = expression.constant(arguments[position]),
      CalendarDate.Rounding(rawValue: text) == nil
    {
      let place = expression.range(of: arguments[position])
      report(ExpressionMessages.badRounding(text, isOfDigits: false, place))
      return false
    }
    if let position = builtin.digitRounding,
      case .string(let text)? = expression.constant(arguments[position]),
      ExactDecimal.Rounding(rawValue: text) == nil
    {
      let place = expression.range(of: arguments[position])
      report(ExpressionMessages.badRounding(text, isOfDigits: true, place))
      return false
    }
    return true
  }

  /// Puts the number of a list of holidays where its name stands.
  private mutating func checkHolidays(_ builtin: Builtin, _ arguments: [Expression.ID]) -> Bool {
    guard let position = builtin.holidays else { return true }
    let place = expression.range(of: arguments[position])
    guard case .string(let name)? = expression.constant(arguments[position]) else {
      report(ExpressionMessages.holidaysWithoutName(place))
      return false
    }
    guard let index = environment.holidays.firstIndex(where: { $0.name == name }) else {
      report(ExpressionMessages.unknownHolidays(name, environment.holidays.map(\.name), place))
      return false
    }
    expression[arguments[position]] = expression.append(constant: .int(Int64(index)))
    types[Int(arguments[position])] = .int
    return true
  }
}
