import ArgumentParser
import CEL
import OffsetRules
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
    let search = PolicySearch(
      option: policies,
      environment: Console.environment(PolicySearch.environmentVariable),
      workingDirectory: FileManager.default.currentDirectoryPath,
      program: CommandLine.arguments.first.flatMap { $0.contains("/") ? $0 : nil },
      includesTests: includingTests
    )
    do throws(PolicySearchError) {
      return try search.find()
    } catch {
      throw ValidationError([error.message, error.help].compactMap { $0 }.joined(separator: "; "))
    }
  }

  /// The policies, ready to be applied; problems in them are written to standard error.
  func load(_ console: Console) throws -> LoadedPolicies {
    let loaded = LoadedPolicies(try source())
    console.complain(loaded.diagnostics, in: loaded.problemFiles)
    return loaded
  }
}

/// Policies that have been read and compiled.
struct LoadedPolicies {
  let source: PolicySource
  let compiled: CompiledPack
  let diagnostics: [Diagnostic]
  let statements: Statements

  /// Reads and compiles; warnings for authors are looked for in a pack of one's own, or where they are asked for.
  init(_ source: PolicySource, warns: Bool? = nil) {
    self.source = source
    statements = source.statements()
    let (pack, problems) = source.pack()
    let (compiled, errors) = CompiledPack.compile(pack, warns: warns ?? !source.isEmbeddedCopy)
    self.compiled = compiled
    diagnostics = problems + errors
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
