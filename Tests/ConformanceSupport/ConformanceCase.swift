internal import Foundation

/// One test of a conformance file, as its line says it; keys it does not know are passed over.
///
/// The keys are those of the official suite in JSON. `profile`, `codes`, `records` and `referents` are our own, for what only
/// the `rules` profile has; `Tests/Fixtures/README.md` gives the form.
public struct ConformanceCase: Decodable, Sendable {
  /// The name of the test, unlike any other of its file.
  public let id: String
  /// The file of the suite it comes from.
  public let file: String?
  /// The group of tests it stands in.
  public let section: String?
  /// The extensions it needs.
  public let requires: [String]?

  let expr: String
  let profile: Profile?
  let container: String?
  let disableCheck: Bool?
  let disableMacros: Bool?
  let checkOnly: Bool?
  let codes: [CodeList]?
  let records: [RecordDeclaration]?
  let referents: [ConformanceValue]?
  let typeEnv: [Declaration]?
  let bindings: [String: Binding]?
  let expect: Expectation

  /// Reads one line.
  public init(line: some Collection<UInt8>) throws(UnreadableLine) {
    do {
      self = try JSONDecoder().decode(ConformanceCase.self, from: Data(line))
    } catch let error as DecodingError {
      throw UnreadableLine(error)
    } catch {
      throw UnreadableLine(reason: "the line cannot be read")
    }
  }

  enum Profile: String, Decodable {
    case standard, rules
  }

  /// A variable with its type, or a function with its forms.
  struct Declaration: Decodable {
    struct Overload: Decodable {
      let params: [String]?
      let result: String?
      let instance: Bool?
    }

    let name: String
    let type: String?
    let overloads: [Overload]?
  }

  /// What a variable stands for.
  struct Binding: Decodable {
    enum Kind: String, Decodable {
      case value, unknown, error
    }

    let kind: Kind
    let value: ConformanceValue?
    /// The missing facts; without them, the variable itself is the missing fact.
    let facts: [String]?
  }

  struct Expectation: Decodable {
    enum Kind: String, Decodable {
      case value, type, error, anyError, unknown
    }

    let kind: Kind
    let value: ConformanceValue?
    let type: String?
    let deducedType: String?
    /// All that must be told missing, and nothing else.
    let facts: [String]?
  }

  /// A closed list of codes with the columns beside them.
  struct CodeList: Decodable {
    struct Column: Decodable {
      let name: String
      let type: String
      let cells: [ConformanceValue]
    }

    let name: String
    let members: [String]
    let columns: [Column]?
  }

  struct RecordDeclaration: Decodable {
    struct Field: Decodable {
      let name: String
      let type: String
    }

    let name: String
    let principal: String?
    let fields: [Field]
  }
}

/// Why a line is no test.
public struct UnreadableLine: Error, Sendable {
  /// What is wrong, for the person who wrote the line.
  public let reason: String

  init(reason: String) {
    self.reason = reason
  }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      reason = "\(Self.place(context))`\(key.stringValue)` is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      reason = "\(Self.place(context))a value of another kind is expected"
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      reason = "the line is not one JSON object"
    case .dataCorrupted(let context):
      reason = "\(Self.place(context))\(context.debugDescription)"
    @unknown default: reason = "the line cannot be read"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }
    return path.isEmpty ? "" : "\(path.joined().drop { $0 == "." }): "
  }
}
