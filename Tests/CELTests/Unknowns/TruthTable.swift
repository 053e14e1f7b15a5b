@testable import CEL

/// Evaluates small expressions on operands in every state and writes what came of it as tables for `docs/unknowns.md`.
struct TruthTable {
  /// What a table shows an operand to be.
  enum State: Sendable {
    case value(Value)
    case missing
    case no
    case error
  }

  let profile: TypeEnvironment.Profile
  private(set) var environment: TypeEnvironment
  private var names: [String] = []
  private var values: [Value] = []

  init(_ profile: TypeEnvironment.Profile) {
    self.profile = profile
    environment = TypeEnvironment(profile: profile)
    let covered = RulesFixture.day("2026-01-01")...RulesFixture.day("2026-12-31")
    let days = [RulesFixture.day("2026-11-26")]
    if let holidays = HolidayCalendar(name: "library", covered: covered, days: days) {
      environment.declare(holidays: holidays)
    }
  }

  @discardableResult
  mutating func declare(record: RecordType) -> Int {
    environment.declare(record: record)
  }

  /// Declares a name; where it is missing, the missing fact has this name too.
  mutating func bind(_ name: String, _ type: CELType, _ state: State) {
    environment.declare(variable: name, type: type)
    names.append(name)
    switch state {
    case .value(let value): values.append(value)
    case .missing: values.append(.unknown(Origin(names.count - 1)))
    case .no: values.append(.none)
    case .error: values.append(.failure("error"))
    }
  }

  /// The number under which a further missing fact goes.
  mutating func fact(_ name: String) -> Origin {
    // Expressions must not find it by its name.
    environment.declare(variable: "", type: .dyn)
    names.append(name)
    values.append(.none)
    return Origin(names.count - 1)
  }

  /// What an expression comes to, as a cell of a table.
  func cell(_ text: String) -> String {
    guard
      let program = compile(text, in: environment, isChecked: true, refusesImpossible: false)
        .program
    else { return "not allowed" }
    return words(program.evaluate(Activation(variables: values)))
  }

  private func words(_ value: Value) -> String {
    switch value {
    case .bool(let isTrue): return profile == .rules ? isTrue ? "yes" : "no" : "\(isTrue)"
    case .int(let number): return "\(number)"
    case .uint(let number): return "\(number)u"
    case .double(let number): return "\(number)"
    case .decimal(let number): return "\(number)"
    case .date(let date): return "\(date)"
    case .period(let period): return "\(period)"
    case .timestamp(let moment): return "\(moment)"
    case .duration(let length): return "\(length)"
    case .string(let text): return "'\(text)'"
    case .bytes(let bytes): return "\(bytes.count) bytes"
    case .type(let type): return "\(type)"
    case .none: return "`no`"
    case .list(let list):
      let rest =
        list.missingRest.map { [$0.origins.map(name).joined(separator: ", ") + " …"] } ?? []
      return "[\((list.elements.map { element(of: $0) } + rest).joined(separator: ", "))]"
    case .unknown(let facts): return "missing: \(facts.origins.map(name).joined(separator: ", "))"
    case .error: return "error"
    default: return "\(value)"
    }
  }

  private func element(of value: Value) -> String {
    guard case .unknown(let facts) = value else { return words(value) }
    return "? (\(facts.origins.map(name).joined(separator: ", ")))"
  }

  private func name(_ origin: Origin) -> String {
    names[Int(origin)]
  }

  /// A table in Markdown.
  static func markdown(_ head: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return line(head) + line(head.map { _ in "---" }) + rows.map(line).joined() + "\n"
  }
}
