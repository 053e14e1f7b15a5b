/// What has been found out about the types still to be found, and whether one type may stand for another.
struct TypeSubstitution {
  private var bindings: [CELType?] = []
  private var work = 0

  /// A type that names others many times is large though its text is short; these bound what is done with one.
  private static let mostParts = 500
  private static let deepest = 260
  private static let mostWork = 1_000_000

  /// A type still to be found.
  mutating func fresh() -> CELType {
    bindings.append(nil)
    return .variable(bindings.count - 1)
  }

  /// The type with a fresh variable for each of its parameters.
  mutating func instantiate(_ type: CELType, _ parameters: inout [String: CELType]) -> CELType {
    switch type {
    case .parameter(let name):
      if let known = parameters[name] { return known }
      let variable = fresh()
      parameters[name] = variable
      return variable
    case .list(let element): return .list(instantiate(element, &parameters))
    case .map(let key, let value):
      return .map(instantiate(key, &parameters), instantiate(value, &parameters))
    case .type(let type): return .type(instantiate(type, &parameters))
    case .opaque(let name, let arguments):
      return .opaque(name, arguments.map { instantiate($0, &parameters) })
    default: return type
    }
  }

  /// The type with everything found put in; what is still open becomes `dyn` on request.
  ///
  /// What is too large to be checked becomes `error`.
  func resolve(_ type: CELType, openAsDynamic: Bool = false) -> CELType {
    var parts = 0
    return resolve(type, openAsDynamic, 0, &parts) ?? .error
  }

  /// Whether a type with everything put in is small enough to be worked with.
  func isSmall(_ type: CELType) -> Bool {
    switch type {
    case .list, .map, .type, .opaque, .variable: break
    default: return true
    }
    var parts = 0
    return work < Self.mostWork && resolve(type, false, 0, &parts) != nil
  }

  private func resolve(
    _ type: CELType,
    _ openAsDynamic: Bool,
    _ depth: Int,
    _ parts: inout Int
  ) -> CELType? {
    parts += 1
    guard parts <= Self.mostParts, depth <= Self.deepest else { return nil }
    switch type {
    case .variable(let index):
      guard let bound = bindings[index] else { return openAsDynamic ? .dyn : type }
      return resolve(bound, openAsDynamic, depth + 1, &parts)
    case .list(let element):
      return resolve(element, openAsDynamic, depth + 1, &parts).map { .list($0) }
    case .map(let key, let value):
      guard let key = resolve(key, openAsDynamic, depth + 1, &parts) else { return nil }
      return resolve(value, openAsDynamic, depth + 1, &parts).map { .map(key, $0) }
    case .type(let type):
      return resolve(type, openAsDynamic, depth + 1, &parts).map { .type($0) }
    case .opaque(let name, let arguments):
      var resolved: [CELType] = []
      for argument in arguments {
        guard let argument = resolve(argument, openAsDynamic, depth + 1, &parts) else { return nil }
        resolved.append(argument)
      }
      return .opaque(name, resolved)
    default: return type
    }
  }

  /// Counts one step of work; false once there was too much of it.
  private mutating func spend() -> Bool {
    work += 1
    return work < Self.mostWork
  }

  /// Whether a value of one type may stand where the other is wanted; keeps what this shows about open types.
  mutating func assign(_ type: CELType, to target: CELType) -> Bool {
    if bindings.isEmpty { return unify(type, target) }
    let saved = bindings
    guard unify(type, target) else {
      bindings = saved
      return false
    }
    return true
  }

  /// The same for several at once.
  mutating func assign(_ types: [CELType], to targets: [CELType]) -> Bool {
    guard types.count == targets.count else { return false }
    let saved = bindings
    for (type, target) in zip(types, targets) where !unify(type, target) {
      bindings = saved
      return false
    }
    return true
  }

  /// The type of a list that holds both; nil if they do not agree.
  mutating func join(_ first: CELType, _ second: CELType) -> CELType? {
    assign(first, to: second) ? mostGeneral(first, second) : nil
  }

  private mutating func unify(_ type: CELType, _ target: CELType) -> Bool {
    guard spend() else { return true }
    if case .variable(let index) = target {
      switch bind(index, to: type) {
      case .bound: return true
      case .conflict: return false
      case .cyclic: break
      }
    }
    if case .variable(let index) = type {
      if case .bound = bind(index, to: target) { return true }
      return false
    }
    if type.isDynamic || target.isDynamic { return true }
    switch (type, target) {
    case (.list(let first), .list(let second)): return unify(first, second)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      return unify(key, otherKey) && unify(value, otherValue)
    case (.type, .type): return true
    case (.opaque(let name, let first), .opaque(let other, let second)):
      guard name == other, first.count == second.count else { return false }
      for (first, second) in zip(first, second) where !unify(first, second) { return false }
      return true
    case (.null, .timestamp), (.null, .duration), (.null, .opaque),
      (.timestamp, .null), (.duration, .null), (.opaque, .null):
      return true
    default: return type == target
    }
  }

  private enum Binding { case bound, conflict, cyclic }

  private mutating func bind(_ variable: Int, to type: CELType) -> Binding {
    if case .variable(variable) = type { return .bound }
    guard let known = bindings[variable] else {
      if occurs(variable, in: type) { return .cyclic }
      bindings[variable] = type
      return .bound
    }
    if known == type { return .bound }
    guard unify(type, known) else { return .conflict }
    let general = mostGeneral(type, known)
    if !occurs(variable, in: general) { bindings[variable] = general }
    return .bound
  }

  private mutating func occurs(_ variable: Int, in type: CELType) -> Bool {
    guard spend() else { return true }
    switch type {
    case .variable(let index):
      if index == variable { return true }
      guard let bound = bindings[index] else { return false }
      return occurs(variable, in: bound)
    case .list(let element), .type(let element): return occurs(variable, in: element)
    case .map(let key, let value): return occurs(variable, in: key) || occurs(variable, in: value)
    case .opaque(_, let arguments):
      for argument in arguments where occurs(variable, in: argument) { return true }
      return false
    default: return false
    }
  }

  private func mostGeneral(_ first: CELType, _ second: CELType) -> CELType {
    isAtLeastAsGeneral(first, second) ? first : second
  }

  private func isAtLeastAsGeneral(_ first: CELType, _ second: CELType) -> Bool {
    switch (first, second) {
    case (.dyn, _), (.error, _), (.variable, _): return true
    case (_, .dyn), (_, .error), (_, .variable): return false
    case (.list(let first), .list(let second)): return isAtLeastAsGeneral(first, second)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      return isAtLeastAsGeneral(key, otherKey) && isAtLeastAsGeneral(value, otherValue)
    case (.type, .type): return true
    case (.opaque(let name, let first), .opaque(let other, let second)):
      return name == other && first.count == second.count
        && zip(first, second).allSatisfy { isAtLeastAsGeneral($0, $1) }
    case (.null, _): return false
    case (_, .null): return true
    default: return first == second
    }
  }
}
