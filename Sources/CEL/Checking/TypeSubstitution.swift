/// What has been found out about the types still to be found, and whether one type may stand for another.
struct TypeSubstitution {
  private var bindings: [CELType?] = []

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
  func resolve(_ type: CELType, openAsDynamic: Bool = false) -> CELType {
    switch type {
    case .variable(let index):
      guard let bound = bindings[index] else { return openAsDynamic ? .dyn : type }
      return resolve(bound, openAsDynamic: openAsDynamic)
    case .list(let element): return .list(resolve(element, openAsDynamic: openAsDynamic))
    case .map(let key, let value):
      return .map(
        resolve(key, openAsDynamic: openAsDynamic),
        resolve(value, openAsDynamic: openAsDynamic)
      )
    case .type(let type): return .type(resolve(type, openAsDynamic: openAsDynamic))
    case .opaque(let name, let arguments):
      return .opaque(name, arguments.map { resolve($0, openAsDynamic: openAsDynamic) })
    default: return type
    }
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

  private func occurs(_ variable: Int, in type: CELType) -> Bool {
    switch type {
    case .variable(let index):
      if index == variable { return true }
      return bindings[index].map { occurs(variable, in: $0) } ?? false
    case .list(let element), .type(let element): return occurs(variable, in: element)
    case .map(let key, let value): return occurs(variable, in: key) || occurs(variable, in: value)
    case .opaque(_, let arguments): return arguments.contains { occurs(variable, in: $0) }
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
