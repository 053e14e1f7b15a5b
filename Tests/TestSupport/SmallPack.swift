public import RulesEngine

/// A fictional pack about a lending library, so that tests show what the engine does and not what a policy says.
public struct SmallPack: Sendable {
  /// The files by their path below the pack's folder.
  public var texts: [String: String]

  /// The pack with the given rules; fields, passages, parameters, code tables and further files are added to its own.
  public init(
    rules: String = "",
    fields: String = "",
    passages: String = "",
    parameters: String = "",
    codes: String = "",
    files: [String: String] = [:]
  ) {
    texts = [
      "pack.yaml": Self.about,
      "schema.yaml": Self.schema + fields.indented(by: 2),
      "codes.yaml": Self.codes + codes.indented(by: 2),
      "roles.yaml": Self.roles,
      "authorities.yaml": Self.authorities + passages.indented(by: 2),
      "parameters.yaml": "parameters:\n"
        + (parameters.isEmpty ? "  {}\n" : parameters.indented(by: 2)),
      "rules/lending.yaml": rules.isEmpty ? "rules: []\n" : "rules:\n" + rules.indented(by: 2),
    ]
    texts.merge(files) { $1 }
  }

  /// The files as the engine reads them.
  public var files: PackFiles {
    PackFiles(
      files: texts.map { name, text in
        PackFiles.File(name: name, path: name, bytes: Array(text.utf8))
      }
    )
  }

  /// The pack ready for use; what is wrong with it is thrown.
  public func compiled() throws -> CompiledPack {
    let (pack, problems) = load()
    let errors = problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw UnsoundPack(problems: errors.map(\.line)) }
    return pack
  }

  /// The pack with everything that is wrong with it.
  public func load() -> (pack: CompiledPack, problems: [Diagnostic]) {
    let decoded = RulePack.decode(files)
    let compiled = CompiledPack.compile(decoded.pack)
    return (compiled.pack, decoded.diagnostics + compiled.diagnostics)
  }

  /// Thrown when a test's own pack has a mistake.
  public struct UnsoundPack: Error {
    /// What is wrong.
    public let problems: [String]
  }
}

/// One rule of the small pack: the keys every rule needs, then `body`.
public func rule(
  _ id: String,
  cites: String = "lending.books",
  severity: String = "high",
  acts: String = "librarian",
  _ body: String
) -> String {
  """
  - id: \(id)
    title: what \(id) is about
    cites: [\(cites)]
    acts: \(acts)
    severity: \(severity)

  """ + body.indented(by: 2)
}

/// The rule `R-1` of the small pack.
public func rule(
  cites: String = "lending.books",
  severity: String = "high",
  acts: String = "librarian",
  _ body: String
) -> String {
  rule("R-1", cites: cites, severity: severity, acts: acts, body)
}

extension String {
  /// Every line moved to the right; the text ends with a line end.
  public func indented(by width: Int) -> String {
    guard !isEmpty else { return "" }
    let margin = String(repeating: " ", count: width)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }
      .joined(separator: "\n") + (hasSuffix("\n") ? "" : "\n")
  }
}

extension Diagnostic {
  /// `line:column id: message`, for comparing.
  public var line: String { "\(place) \(id): \(message)" }

  /// `line:column`, or nothing for the file as a whole.
  public var place: String { location.map { "\($0.line):\($0.column)" } ?? "" }
}
