import Foundation
import Testing

@testable import CEL

/// The official conformance tests of the language, as far as they are stored beside the project.
@Suite struct ConformanceTests {
  @Test(
    .enabled(if: ConformanceFile.exists, "the file of conformance tests is not beside the package")
  )
  func coreLanguageConforms() throws {
    let cases = try ConformanceFile.load().filter {
      $0.requires.allSatisfy { $0 == "quoted-identifiers" }
    }
    #expect(cases.count > 500)
    for test in cases {
      #expect(test.failure() == nil, "\(test.id): \(test.expression)")
    }
  }
}

/// Where the conformance tests lie.
enum ConformanceFile {
  static var path: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/cel/conformance.jsonl").path
  }

  static var exists: Bool { FileManager.default.fileExists(atPath: path) }

  static func load() throws -> [ConformanceCase] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return ConformanceCase(object as? [String: Any] ?? [:])
    }
  }
}

/// One test of the suite.
struct ConformanceCase {
  let id: String
  let expression: String
  let requires: [String]
  private let object: [String: Any]

  init(_ object: [String: Any]) {
    self.object = object
    id = object["id"] as? String ?? ""
    expression = object["expr"] as? String ?? ""
    requires = object["requires"] as? [String] ?? []
  }

  private func flag(_ name: String) -> Bool { object[name] as? Bool ?? false }

  /// What is wrong with the outcome; nil if it is as expected.
  func failure() -> String? {
    var environment = TypeEnvironment(profile: .standard)
    environment.container = object["container"] as? String ?? ""
    var activation = Activation(zones: { zone, seconds in
      TimeZone(identifier: zone)?.secondsFromGMT(
        for: Date(timeIntervalSince1970: TimeInterval(seconds))
      )
    })
    declare(in: &environment, &activation)

    let result = compile(
      expression,
      in: environment,
      limits: CompilationLimits(length: 100_000),
      isChecked: !flag("disableCheck"),
      expandsMacros: !flag("disableMacros")
    )
    let expected = object["expect"] as? [String: Any] ?? [:]
    let kind = expected["kind"] as? String ?? ""
    guard let program = result.program else {
      return kind == "error" || kind == "anyError"
        ? nil : "does not compile: \(result.diagnostics.map(\.message))"
    }
    if let type = (expected["deducedType"] ?? expected["type"]) as? String,
      program.resultType.description != type
    {
      return "type \(program.resultType), expected \(type)"
    }
    guard !flag("checkOnly") else { return nil }
    let value = program.evaluate(activation)
    guard kind == "value" else {
      if case .error = value { return nil }
      return "\(value), expected an error"
    }
    let wanted = Value(json: expected["value"])
    return value.isExactly(wanted) ? nil : "\(value), expected \(wanted)"
  }

  private func declare(in environment: inout TypeEnvironment, _ activation: inout Activation) {
    let bindings = object["bindings"] as? [String: Any] ?? [:]
    var declared: Set<String> = []
    for declaration in object["typeEnv"] as? [[String: Any]] ?? [] {
      let name = declaration["name"] as? String ?? ""
      if let overloads = declaration["overloads"] as? [[String: Any]] {
        environment.declare(
          function: FunctionDeclaration(name: name, overloads: overloads.map(Self.overload))
        )
        continue
      }
      declared.insert(name)
      environment.declare(variable: name, type: CELType(text: declaration["type"] as? String ?? ""))
      activation.variables.append(Self.binding(bindings[name]))
    }
    for (name, binding) in bindings.sorted(by: { $0.key < $1.key }) where !declared.contains(name) {
      environment.declare(variable: name, type: .dyn)
      activation.variables.append(Self.binding(binding))
    }
  }

  private static func binding(_ object: Any?) -> Value {
    guard let object = object as? [String: Any] else { return .failure("not bound") }
    return Value(json: object["value"])
  }

  private static func overload(_ object: [String: Any]) -> FunctionDeclaration.Overload {
    FunctionDeclaration.Overload(
      parameters: (object["params"] as? [String] ?? []).map { CELType(text: $0) },
      result: CELType(text: object["result"] as? String ?? ""),
      isReceiver: object["instance"] as? Bool ?? false,
      implementation: nil
    )
  }
}

extension CELType {
  /// Reads a type as the suite writes it.
  init(text: String) {
    if text.hasPrefix("~") {
      self = .parameter(String(text.dropFirst()))
    } else if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      let arguments = Self.split(text[text.index(after: open)...].dropLast()).map {
        CELType(text: $0)
      }
      switch text[..<open] {
      case "list": self = .list(arguments[0])
      case "map": self = .map(arguments[0], arguments[1])
      case "type": self = .type(arguments.first ?? .dyn)
      default: self = .opaque(String(text[..<open]), arguments)
      }
    } else {
      self = text == "dyn" ? .dyn : StandardLibrary.typeNames[text] ?? .opaque(text, [])
    }
  }

  private static func split(_ text: Substring) -> [String] {
    var parts: [String] = []
    var depth = 0
    var part = ""
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append(part)
        part = ""
      } else if character != " " || !part.isEmpty {
        part.append(character)
      }
    }
    return parts + [part]
  }
}

extension Value {
  /// Reads a value as the suite writes it.
  init(json: Any?) {
    let object = json as? [String: Any] ?? [:]
    let text = object["value"] as? String ?? ""
    switch object["type"] as? String {
    case "null": self = .null
    case "bool": self = .bool(object["value"] as? Bool ?? false)
    case "int": self = .int(Int64(text) ?? 0)
    case "uint": self = .uint(UInt64(text) ?? 0)
    case "double":
      let bits = UInt64(object["bits"] as? String ?? "", radix: 16) ?? 0
      self = .double(Double(bitPattern: bits))
    case "string": self = .string(text)
    case "bytes": self = .bytes(Array(Data(base64Encoded: text) ?? Data()))
    case "list": self = .list((object["value"] as? [Any] ?? []).map { Value(json: $0) })
    case "map":
      let pairs = (object["value"] as? [[Any]] ?? []).map {
        (key: Value(json: $0[0]), value: Value(json: $0[1]))
      }
      self = MapValue(pairs).map { .map($0) } ?? .failure("bad map")
    case "type": self = .type(CELType(text: text))
    case "timestamp":
      self =
        Timestamp(
          seconds: Self.number(object, "seconds"),
          nanoseconds: Int32(Self.number(object, "nanos"))
        )
        .map { .timestamp($0) } ?? .failure("bad timestamp")
    case "duration":
      self =
        Duration(seconds: Self.number(object, "seconds"), nanoseconds: Self.number(object, "nanos"))
        .map { .duration($0) } ?? .failure("bad duration")
    default: self = .failure("unreadable value \(object)")
    }
  }

  private static func number(_ object: [String: Any], _ key: String) -> Int64 {
    (object[key] as? NSNumber)?.int64Value ?? Int64(object[key] as? String ?? "") ?? 0
  }

  /// Equality that also wants the types to be the same.
  func isExactly(_ other: Value) -> Bool {
    switch (self, other) {
    case (.list(let left), .list(let right)):
      left.elements.count == right.elements.count
        && zip(left.elements, right.elements).allSatisfy { $0.isExactly($1) }
    case (.map(let left), .map(let right)):
      left.entries.count == right.entries.count
        && left.entries.allSatisfy { entry in right[entry.key].map(entry.value.isExactly) ?? false }
    case (.double(let left), .double(let right)):
      left.bitPattern == right.bitPattern || left.isNaN && right.isNaN
    default: runtimeType == other.runtimeType && self == other
    }
  }
}
