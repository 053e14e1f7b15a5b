internal import CEL
internal import Foundation

/// What became of one test.
public enum ConformanceOutcome: Hashable, Sendable {
  /// The result is the expected one.
  case passed
  /// It is another.
  case failed(expected: String, actual: String)
  /// The test needs an extension that is not built.
  case skipped(requires: String)
}

extension ConformanceCase {
  /// What tests may need and get; a test that names anything else is skipped.
  public static let builtExtensions: Set<String> = ["quoted-identifiers"]

  /// Runs the test.
  public func run() throws(UnreadableLine) -> ConformanceOutcome {
    let wanting = (requires ?? []).filter { !Self.builtExtensions.contains($0) }
    guard wanting.isEmpty else { return .skipped(requires: wanting.joined(separator: ", ")) }

    var types = try ConformanceTypes(self)
    var facts = ConformanceFacts()
    let activation = try activation(&types, &facts)
    let expected = try expectation(types, &facts)
    func result(_ isExpected: Bool, _ actual: @autoclosure () -> String) -> ConformanceOutcome {
      isExpected ? .passed : .failed(expected: expected.words(facts.names), actual: actual())
    }
    let compiled = compile(
      expr,
      in: types.environment,
      limits: CompilationLimits(length: 100_000),
      isChecked: !(disableCheck ?? false),
      expandsMacros: !(disableMacros ?? false)
    )
    guard let program = compiled.program else {
      let messages = compiled.diagnostics.map(\.message).joined(separator: "; ")
      return result(expect.kind == .anyError, "does not compile: \(messages)")
    }
    if let type = expect.deducedType ?? expect.type, program.resultType.description != type {
      return .failed(expected: "type \(type)", actual: "type \(program.resultType)")
    }
    guard !(checkOnly ?? false), expect.kind != .type else { return .passed }
    let value = program.evaluate(activation)
    return result(expected.admits(value), value.words(facts.names))
  }

  private func activation(
    _ types: inout ConformanceTypes,
    _ facts: inout ConformanceFacts
  ) throws(UnreadableLine) -> Activation {
    var activation = Activation(zones: { zone, seconds in
      TimeZone(identifier: zone)?.secondsFromGMT(
        for: Date(timeIntervalSince1970: TimeInterval(seconds))
      )
    })
    let bindings = bindings ?? [:]
    var declared: Set<String> = []
    for declaration in typeEnv ?? [] {
      try types.declare(declaration)
      guard declaration.overloads == nil else { continue }
      declared.insert(declaration.name)
      activation.variables.append(try value(declaration.name, bindings, types, &facts))
    }
    for name in bindings.keys.sorted() where !declared.contains(name) {
      types.declare(dynamic: name)
      activation.variables.append(try value(name, bindings, types, &facts))
    }
    for referent in referents ?? [] {
      guard case .record(let name, let fields) = referent else {
        throw UnreadableLine(reason: "a referent is no record")
      }
      activation.referents.append(try facts.record(name, fields, types))
    }
    return activation
  }

  private func value(
    _ name: String,
    _ bindings: [String: Binding],
    _ types: ConformanceTypes,
    _ facts: inout ConformanceFacts
  ) throws(UnreadableLine) -> Value {
    guard let binding = bindings[name] else { return .failure("`\(name)` is not bound") }
    switch binding.kind {
    case .unknown: return try facts.unknown(binding.facts ?? [name])
    case .error: return .failure("`\(name)` cannot be read")
    case .value:
      guard let value = binding.value else {
        throw UnreadableLine(reason: "bindings.\(name): `value` is missing")
      }
      return try facts.value(value, types)
    }
  }

  private func expectation(
    _ types: ConformanceTypes,
    _ facts: inout ConformanceFacts
  ) throws(UnreadableLine) -> ExpectedResult {
    switch expect.kind {
    case .error, .anyError: return .error
    case .type: return .type(expect.deducedType ?? expect.type ?? "")
    case .unknown: return .value(try facts.unknown(expect.facts ?? []))
    case .value:
      guard let value = expect.value else {
        throw UnreadableLine(reason: "expect: `value` is missing")
      }
      return .value(try facts.value(value, types))
    }
  }
}

/// What a test wants to see.
private enum ExpectedResult {
  case value(Value)
  case type(String)
  /// Any error; the texts are not laid down.
  case error

  func admits(_ value: Value) -> Bool {
    switch self {
    case .value(let wanted): return value.isIdentical(to: wanted)
    case .type: return true
    case .error:
      guard case .error = value else { return false }
      return true
    }
  }

  func words(_ facts: [String]) -> String {
    switch self {
    case .value(let value): value.words(facts)
    case .type(let name): "type \(name)"
    case .error: "an error"
    }
  }
}
