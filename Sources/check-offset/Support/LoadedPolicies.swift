import ArgumentParser
import CEL
import OffsetRules
import RulesEngine

/// Policies that have been read and compiled, with the overlays that lie over them.
struct LoadedPolicies: Sendable {
  let source: PolicySource
  let compiled: CompiledPack
  let diagnostics: [Diagnostic]
  let statements: Statements
  /// What is written is for anybody to read.
  var isPublic = false
  /// The files of the overlays that were laid, in the order of `pack.overlays`.
  let overlayFiles: [PackFiles]

  /// Reads and compiles; warnings for authors are looked for in what is one's own, or where they are asked for.
  init(_ source: PolicySource, overlays: [PackFiles] = [], warns: Bool? = nil) {
    self.source = source
    statements = source.statements()
    var (pack, problems) = source.pack()
    var laid: [PackFiles] = []
    for files in overlays {
      let count = pack.overlays.count
      problems += pack.lay(files)
      if pack.overlays.count > count { laid.append(files) }
    }
    overlayFiles = laid
    if source.isEmbeddedCopy, laid.isEmpty, warns != true {
      compiled = CompiledPack(known: pack)
      diagnostics = problems
    } else {
      let (compiled, errors) = CompiledPack.compile(pack, warns: warns ?? true)
      self.compiled = compiled
      diagnostics = problems + errors
    }
  }

  var pack: RulePack { compiled.pack }
  /// The overlays that lie over the pack.
  var overlays: [OverlaySummary] { pack.overlays }
  /// The files that have problems, for showing their lines; none of an overlay that was refused.
  var problemFiles: [SourceFile] {
    Set(diagnostics.map(\.path)).sorted().compactMap { path in
      ([source.files] + overlayFiles).lazy.compactMap { $0.source(at: path) }.first
    }
  }

  /// The files that were read, which no output may replace.
  var readPaths: [String] {
    let own = source.place.map { place in source.files.files.map { "\(place)/\($0.name)" } } ?? []
    return own + overlayFiles.flatMap { $0.files.map(\.path) }
  }

  /// Writes what is wrong with the policies to standard error.
  func tellProblems(_ console: Console) {
    console.complain(diagnostics, in: problemFiles)
  }

  var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
  /// The pack, then its overlays.
  var summaries: [CheckReport.PackSummary] {
    [summary]
      + zip(overlays, overlayFiles).map { overlay, files in
        CheckReport.PackSummary(overlay, of: pack, digest: files.digest)
      }
  }
  var summary: CheckReport.PackSummary {
    CheckReport.PackSummary(pack, digest: source.digest)
  }

  /// The offices of the pack and its overlays, and what is wrong with their files.
  func contacts() -> (list: ContactList, problems: [Diagnostic]) {
    var (list, problems) = ContactList.read(source.files, pack: pack)
    for (overlay, files) in zip(overlays, overlayFiles) {
      problems += list.add(files, of: overlay, pack: pack)
    }
    return (list, problems)
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
