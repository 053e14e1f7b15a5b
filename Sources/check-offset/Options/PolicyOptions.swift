import ArgumentParser
import CEL
import OffsetRules
import RulesEngine

/// Which policies to use.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds the policy packs.",
      discussion: "Else CHECK_OFFSET_POLICIES, the nearest policies/ upward, beside the program, "
        + "or the copy inside the program."
    )
  )
  var policies: String?

  /// The policies, read but not yet understood.
  func source(includingTests: Bool = false) throws -> PolicySource {
    do throws(PolicySearchError) {
      return try PolicySearch.usual(option: policies, includesTests: includingTests).find()
    } catch {
      throw ValidationError(error.words)
    }
  }

  /// The policies, ready to be applied; problems in them are still to be told.
  func read() throws -> LoadedPolicies {
    if policies != nil { return LoadedPolicies(try source()) }
    do throws(PolicySearchError) {
      return try UsualPolicies.loaded.get()
    } catch {
      throw ValidationError(error.words)
    }
  }

  /// The policies, ready to be applied; problems in them are written to standard error.
  func load(_ console: Console) throws -> LoadedPolicies {
    let loaded = try read()
    console.complain(loaded.diagnostics, in: loaded.problemFiles)
    return loaded
  }
}

extension PolicySearchError {
  fileprivate var words: String { [message, help].compactMap { $0 }.joined(separator: "; ") }
}

/// Policies that have been read and compiled.
struct LoadedPolicies: Sendable {
  let source: PolicySource
  let compiled: CompiledPack
  let diagnostics: [Diagnostic]
  let statements: Statements

  /// Reads and compiles; warnings for authors are looked for in a pack of one's own, or where they are asked for.
  init(_ source: PolicySource, warns: Bool? = nil) {
    self.source = source
    statements = source.statements()
    let (pack, problems) = source.pack()
    if source.isEmbeddedCopy, warns != true {
      compiled = CompiledPack(known: pack)
      diagnostics = problems
    } else {
      let (compiled, errors) = CompiledPack.compile(pack, warns: warns ?? true)
      self.compiled = compiled
      diagnostics = problems + errors
    }
  }

  var pack: RulePack { compiled.pack }
  /// The files that have problems, for showing their lines.
  var problemFiles: [SourceFile] {
    Set(diagnostics.map(\.path)).sorted().compactMap { source.files.source(at: $0) }
  }

  var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
  var summary: CheckReport.PackSummary {
    CheckReport.PackSummary(pack, digest: source.digest)
  }

  /// The rule with an id, or a complaint that names the nearest one.
  func rule(_ id: String) throws -> Rule {
    if let rule = pack.rule(id.uppercased()) { return rule }
    guard isSound else {
      throw ValidationError(
        "the rule `\(id)` is not among those that could be loaded; the rules have problems"
      )
    }
    let ids = pack.rules.map(\.id)
    let nearest = nearestName(to: id.uppercased(), in: ids)
    throw ValidationError(
      "there is no rule `\(id)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "")
    )
  }

  /// The id of a role, or a complaint that names the nearest one.
  func role(_ id: String) throws -> String {
    if pack.roles.role(id) != nil { return id }
    let nearest = nearestName(to: id, in: pack.roles.roles.map(\.id))
    throw ValidationError(
      "there is no role `\(id)`"
        + (nearest.map { "; did you mean `\($0)`?" } ?? "; see check-offset roles")
    )
  }
}
