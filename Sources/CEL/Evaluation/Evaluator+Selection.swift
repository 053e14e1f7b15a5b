// Fields, columns, keys and elements.
extension Evaluator {
  /// The record a value is or refers to.
  func record(_ value: Value) -> Record? {
    switch value {
    case .record(let record): record
    case .reference(let index) where referents.indices.contains(Int(index)):
      referents[Int(index)]
    default: nil
    }
  }

  mutating func select(_ operand: Expression.ID, _ field: Int32, _ node: Expression.ID) -> Value {
    let container = value(of: operand)
    guard let record = record(container), Int(field) < record.fields.count else {
      return missing(container, operand, node)
    }
    let slot = record.fields[Int(field)]
    if slot.origin >= 0 { reads.append(slot.origin) }
    if case .error(let error) = slot.value { return place(error, node) }
    return slot.value
  }

  private func missing(
    _ container: Value,
    _ operand: Expression.ID,
    _ node: Expression.ID
  ) -> Value {
    switch container {
    case .unknown, .error: container
    case .none: fail("`\(text(of: operand))` is `no`: it has no fields", node)
    case .reference: fail("`\(text(of: operand))` refers to nothing", node)
    default: noOverload(node)
    }
  }

  mutating func presence(
    _ operand: Expression.ID,
    _ field: Int32,
    _ happened: Int32?,
    _ node: Expression.ID
  ) -> Value {
    let container = value(of: operand)
    if case .none = container { return .bool(false) }
    guard let holder = record(container), Int(field) < holder.fields.count else {
      return missing(container, operand, node)
    }
    let slot = holder.fields[Int(field)]
    if slot.origin >= 0 { reads.append(slot.origin) }
    switch slot.value {
    case .none: return .bool(false)
    case .unknown: return slot.value
    case .error(let error): return place(error, node)
    default:
      guard let happened, let event = record(slot.value), Int(happened) < event.fields.count else {
        return .bool(true)
      }
      let answer = event.fields[Int(happened)]
      if answer.origin >= 0 { reads.append(answer.origin) }
      if case .none = answer.value { return .bool(false) }
      return answer.value
    }
  }

  mutating func cell(_ operand: Expression.ID, _ column: Int32, _ node: Expression.ID) -> Value {
    let code = value(of: operand)
    guard case .enumeration(let member) = code else { return missing(code, operand, node) }
    guard self.code.enumerations.indices.contains(Int(member.type)) else { return noOverload(node) }
    return self.code.enumerations[Int(member.type)].cell(Int(member.index), Int(column))
  }

  mutating func selectKey(_ operand: Expression.ID, _ name: Int32, _ node: Expression.ID) -> Value {
    let container = value(of: operand)
    let key = code.expression.names[Int(name)]
    switch container {
    case .map(let map):
      return map[.string(key)] ?? fail("there is no key `\(key)`", node)
    case .record, .reference:
      guard let holder = record(container), code.records.indices.contains(holder.type),
        let field = code.records[holder.type].index(of: key), field < holder.fields.count
      else { return fail("there is no field `\(key)`", node) }
      return holder.fields[field].value
    default: return missing(container, operand, node)
    }
  }

  mutating func keyPresence(
    _ operand: Expression.ID,
    _ name: Int32,
    _ node: Expression.ID
  ) -> Value {
    let container = value(of: operand)
    let key = code.expression.names[Int(name)]
    switch container {
    case .map(let map):
      // Not to know the value of a key is to know that the key is there.
      return .bool(map[.string(key)] != nil)
    case .none: return .bool(false)
    case .record, .reference:
      guard let holder = record(container), code.records.indices.contains(holder.type) else {
        return .bool(false)
      }
      return .bool(code.records[holder.type].index(of: key) != nil)
    default: return missing(container, operand, node)
    }
  }

  mutating func element(
    _ operand: Expression.ID,
    _ index: Expression.ID,
    _ node: Expression.ID
  ) -> Value {
    let container = required(operand)
    let key = required(index)
    if let blocked = blocked(container, key) { return blocked }
    switch container {
    case .list(let list):
      guard let position = position(key) else { return noOverload(node) }
      guard position >= 0, position < list.settled else {
        if position >= 0, let rest = list.missingRest { return .unknown(rest) }
        return fail("there is no element \(position)", node)
      }
      let origin = list.origin(at: position)
      if origin >= 0 { reads.append(origin) }
      return list.elements[position]
    case .map(let map):
      chargeReading(key)
      return map[key] ?? fail("there is no such key", node)
    default: return noOverload(node)
    }
  }

  private func position(_ key: Value) -> Int? {
    switch key {
    case .int(let number): Int(exactly: number)
    case .uint(let number): Int(exactly: number)
    case .double(let number): number.wholePart().flatMap { Double($0) == number ? $0 : nil }
    default: nil
    }
  }
}
