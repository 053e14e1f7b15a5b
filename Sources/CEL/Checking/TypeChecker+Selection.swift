// Fields of records, columns of codes, keys of maps, and whether they are there.
extension TypeChecker {
  mutating func inferSelection(
    _ node: Expression.ID,
    _ operand: Expression.ID,
    _ name: Int32
  ) -> CELType {
    if environment.hasQualifiedNames, let qualified = qualifiedName(node),
      let type = resolveQualified(node, qualified.name, isRooted: qualified.isRooted)
    {
      return type
    }
    let type = checkResolved(operand)
    guard isChecked else { return .dyn }
    switch type {
    case .record(let record):
      guard let field = field(name, of: record, node) else { return .error }
      expression[node] = .field(operand, Int32(field))
      return environment.recordType(record).fields[field].type
    case .enumeration(let index):
      let enumeration = environment.enumerationType(index)
      guard let column = enumeration.columns.firstIndex(where: { $0.name == self.name(name) })
      else {
        report(
          ExpressionMessages.unknownColumn(
            self.name(name),
            of: describe(type),
            enumeration.columns.map(\.name),
            fieldRange(name, node)
          )
        )
        return .error
      }
      expression[node] = .column(operand, Int32(column))
      return enumeration.columns[column].type
    case .map(let key, let value):
      // The standard language leaves a key that is no text to evaluation.
      if !isRules || substitution.assign(.string, to: key) { return value }
    case .dyn, .error, .variable:
      return type == .error ? .error : .dyn
    default: break
    }
    report(
      ExpressionMessages.noField(describe(type), fieldHelp(type, name), fieldRange(name, node))
    )
    return .error
  }

  mutating func inferPresence(
    _ node: Expression.ID,
    _ operand: Expression.ID,
    _ name: Int32
  ) -> CELType {
    let type = checkResolved(operand)
    guard isChecked else { return .dyn }
    switch type {
    case .record(let record):
      guard let field = field(name, of: record, node) else { return .error }
      let happened = environment.happened(of: environment.recordType(record).fields[field].type)
      expression[node] =
        happened.map { .eventPresence(operand, Int32(field), happened: Int32($0)) }
        ?? .fieldPresence(operand, Int32(field))
      return .bool
    case .map, .dyn, .error, .variable: return .bool
    default:
      report(ExpressionMessages.noField(describe(type), nil, fieldRange(name, node)))
      return .error
    }
  }

  private mutating func field(_ name: Int32, of record: Int, _ node: Expression.ID) -> Int? {
    let type = environment.recordType(record)
    if let field = type.index(of: self.name(name)) { return field }
    report(
      ExpressionMessages.unknownField(
        self.name(name),
        of: describe(.record(record)),
        type.fields.map(\.name),
        fieldRange(name, node)
      )
    )
    return nil
  }

  /// The place of the name at the end of a selection.
  private func fieldRange(_ name: Int32, _ node: Expression.ID) -> Range<Int> {
    let range = expression.range(of: node)
    let end = isPresence(node) ? range.upperBound - 1 : range.upperBound
    return max(range.lowerBound, end - self.name(name).utf8.count)..<end
  }

  private func isPresence(_ node: Expression.ID) -> Bool {
    if case .presence = expression[node] { return true }
    return false
  }

  private func fieldHelp(_ type: CELType, _ name: Int32) -> String? {
    switch type {
    case .list where isRules && ["size", "length", "count"].contains(self.name(name)),
      .string where isRules && ["size", "length", "count"].contains(self.name(name)):
      "write `size(...)` around it"
    case .list(.record):
      "ask about its elements: `list.exists(x, x.\(self.name(name)) ...)` or `list.all(...)`"
    case .list: "ask about its elements with `exists` or `all`"
    default: nil
    }
  }
}
