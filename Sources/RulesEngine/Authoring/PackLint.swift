internal import CEL

/// What is wrong with a pack, what is doubtful, and what nothing in it uses.
///
/// Errors and warnings are those of loading the pack; the notes are only made here. That no rule reads a fact of the
/// schema is no fault: facts are also kept for people.
public struct PackLint: Sendable {
  /// All of it, by file and place.
  public let diagnostics: [Diagnostic]

  /// Adds the notes to what loading a pack found.
  public init(_ pack: CompiledPack, problems: [Diagnostic]) {
    var found = problems
    // Where rules are missing, what they would have used is not known.
    if !problems.contains(where: { $0.severity == .error }) { found += UnusedParts(pack).notes }
    diagnostics = found.sorted { left, right in
      (left.path, left.range?.start ?? 0, left.message)
        < (right.path, right.range?.start ?? 0, right.message)
    }
  }

  /// How many there are of a severity.
  public func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// `1 error, 2 warnings, 0 notes`.
  public var summary: String {
    [(Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "note")]
      .map { severity, word in "\(count(severity)) \(word)\(count(severity) == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }

  /// `{"tool": ..., "pack": ..., "diagnostics": [...], "summary": {...}}`.
  public func json(_ pack: RulePack, tool: CheckReport.Tool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.write(tool, about: pack)
      json.member("pack", pack.id)
      json.diagnostics(diagnostics)
      json.object("summary") { json in
        json.member("error", count(.error))
        json.member("warning", count(.warning))
        json.member("note", count(.note))
      }
    }
    json.endLine()
    return json.text
  }
}

/// The parameters, code tables and passages that nothing in the pack uses.
private struct UnusedParts {
  let pack: RulePack
  private let readParameters: Set<String>

  init(_ compiled: CompiledPack) {
    pack = compiled.pack
    var read: Set<String> = []
    let environment = compiled.layout.environment
    func note(_ part: CheckedPart) {
      if case .field(_, compiled.layout.parameterType, let index) = part.form {
        read.insert(environment.records[compiled.layout.parameterType].fields[index].name)
      }
      part.everyPart.forEach(note)
    }
    for program in compiled.rules.flatMap(\.compiled.programs) + compiled.derivations.map(\.program)
    {
      note(program.tree)
    }
    readParameters = read
  }

  var notes: [Diagnostic] {
    var notes: [Diagnostic] = []
    for parameter in pack.parameters where !readParameters.contains(parameter.name) {
      notes.append(
        note(
          "unused-parameter",
          "no rule reads the parameter `\(parameter.name)`",
          "parameters.yaml"
        )
      )
    }
    let tables = pack.schema.fields.compactMap { field -> String? in
      if case .code(let table) = field.type.innermost { table } else { nil }
    }
    for table in pack.codes where !tables.contains(table.name) {
      notes.append(note("unused-codes", "no fact has the codes of `\(table.name)`", "codes.yaml"))
    }
    let cited = citedPassages
    for passage in pack.passages where !cited.contains(passage.id) {
      notes.append(note("unused-passage", "nothing cites `\(passage.id)`", "authorities.yaml"))
    }
    return notes
  }

  private var citedPassages: Set<String> {
    var cited: Set<String> = []
    for rule in pack.rules {
      cited.formUnion(rule.allCitations)
    }
    cited.formUnion(pack.holidays.flatMap(\.cites))
    cited.formUnion(pack.parameters.flatMap(\.values).flatMap(\.cites))
    cited.formUnion(pack.roles.roles.flatMap(\.duties).flatMap(\.cites))
    return cited
  }

  private func note(_ id: String, _ message: String, _ path: String) -> Diagnostic {
    Diagnostic(id: id, message: message, path: path, severity: .note)
  }
}

extension CompiledRule {
  /// Every expression of the rule.
  var programs: [Program] {
    let clauses = applies + requires
    return forEach.map(\.list) + [due, actor, anchor, parametersAnchor].compactMap { $0 }
      + clauses.flatMap(\.programs) + exceptions.map(\.that)
      + exceptions.flatMap { $0.says.programs }
  }
}

extension CompiledClause {
  /// Every expression of the clause.
  var programs: [Program] {
    let texts = [says, message, remedy].compactMap { $0 }
    return conditions + [at].compactMap { $0 } + texts.flatMap(\.programs)
  }

  /// The expressions that decide it.
  var conditions: [Program] {
    let own: [Program] =
      switch test {
      case .that(let that): [that]
      case .each(let bindings, let that), .some(let bindings, let that):
        bindings.map(\.list) + [that]
      case .any(let parts), .all(let parts): parts.flatMap(\.programs)
      }
    return own + [when, review].compactMap { $0 }
  }
}

extension TextTemplate {
  fileprivate var programs: [Program] {
    parts.compactMap { part in
      if case .value(let program) = part { program } else { nil }
    }
  }
}

extension CheckedPart {
  /// The parts under a part, those of macros too.
  var everyPart: [CheckedPart] {
    guard case .walk(let walk) = form else { return children }
    return [walk.list] + [walk.condition, walk.result].compactMap { $0 }
  }
}
