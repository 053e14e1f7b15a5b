import ArgumentParser
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of decisions and waivers that options name.
struct NamedAcceptances {
  var decisions: [String] = []
  var waivers: [String] = []

  func paths(_ kind: Acceptance.Kind) -> [String] {
    kind == .decision ? decisions : waivers
  }
}

/// Finds the decisions and waivers of case files: those named by an option, and those beside the cases.
struct AcceptanceFiles {
  /// Files named by options, besides those beside the cases.
  var named = NamedAcceptances()
  let pack: RulePack
  /// The project they belong to; nil: the one nearest to the first case.
  var project: Project?
  /// The highest marking such a file may have; nil: any.
  var highestMarking: String?
  /// Cases that are there and are not checked now.
  var passedOver: Set<String> = []
  /// All cases of the project that are there; nil where that is not known.
  var identifiers: Set<String>?

  /// The files for these case files, read.
  func read(for cases: [CaseFiles.Found]) throws -> [AcceptanceFile] {
    var files = self
    files.project = project ?? cases.first { !$0.isStandardInput }.flatMap { Project.near($0.path) }
    let problems = files.project?.problems.map { [AcceptanceFile(settledBy: $0)] } ?? []
    return try problems + Acceptance.Kind.allCases.flatMap { try files.read($0, for: cases) }
  }

  private func read(_ kind: Acceptance.Kind, for cases: [CaseFiles.Found]) throws
    -> [AcceptanceFile]
  {
    let named = try readNamed(kind)
    var known = Set(paths(kind).map(Self.plainPath))
    // Beside a case, a file is for that case, also where the project file stands there too.
    let folders = Set(cases.map { Self.plainPath(Self.folder(of: $0.path)) })
    let shared = (project?.acceptances(kind) ?? []).filter { path in
      let isBeside = project?.isBeside(path, kind) ?? false
      return !(isBeside && folders.contains(Self.plainPath(Self.folder(of: path))))
        && known.insert(Self.plainPath(path)).inserted
    }
    return named + shared.map { ofProject($0, kind) } + beside(cases, kind, known: known)
  }

  /// A file for all cases of the project, of which only some may be checked now.
  private func ofProject(_ path: String, _ kind: Acceptance.Kind) -> AcceptanceFile {
    // A link would lead out of the project.
    var file = FileKind(of: path) == .link ? linked(path, kind) : read(path, kind)
    file.mustNameCase = true
    file.servesAllThatAreChecked = identifiers != nil
    file.knownIdentifiers = identifiers ?? []
    return file
  }

  private func linked(_ path: String, _ kind: Acceptance.Kind) -> AcceptanceFile {
    AcceptanceFile(path: path, bytes: nil, kind: kind, pack: pack)
  }

  private func paths(_ kind: Acceptance.Kind) -> [String] { named.paths(kind) }

  /// Files named by an option are for every case that is checked.
  private func readNamed(_ kind: Acceptance.Kind) throws -> [AcceptanceFile] {
    var seen: Set<String> = []
    return try paths(kind).filter { seen.insert(Self.plainPath($0)).inserted }.map { path in
      guard FileManager.default.fileExists(atPath: path) else {
        throw ValidationError("there is no file `\(path)`")
      }
      var file = read(path, kind)
      file.knownIdentifiers = passedOver
      file.servesAllThatAreChecked = passedOver.isEmpty
      return file
    }
  }

  /// Files beside case files are for the cases of their folder.
  private func beside(
    _ cases: [CaseFiles.Found],
    _ kind: Acceptance.Kind,
    known: Set<String>
  ) -> [AcceptanceFile] {
    var order: [String] = []
    var folders: [String: [String]] = [:]
    for found in cases where !found.isStandardInput {
      let folder = Self.plainPath(Self.folder(of: found.path))
      if folders[folder] == nil { order.append(folder) }
      folders[folder, default: []].append(found.path)
    }
    return order.compactMap { folder in
      let paths = folders[folder] ?? []
      let path = Self.folder(of: paths[0]) + kind.fileName
      guard FileKind(of: path) != nil, !known.contains(Self.plainPath(path)) else { return nil }
      // A link would lead out of the folder.
      var file = FileKind(of: path) == .file ? read(path, kind) : linked(path, kind)
      file.servedPaths = Set(paths)
      let siblings = CaseFiles.caseFiles(directlyIn: Self.folder(of: paths[0]))
      file.servesAllThatAreChecked = Set(siblings.map(Self.plainPath))
        .isSubset(of: Set(paths.map(Self.plainPath)))
      return file
    }
  }

  private func read(_ path: String, _ kind: Acceptance.Kind) -> AcceptanceFile {
    let bytes = RawFile.read(path, limit: SourceLimits().maxBytes + 1)
    var limits = project?.limits ?? AcceptanceFile.Limits()
    limits.highestMarking = highestMarking
    return AcceptanceFile(path: path, bytes: bytes, kind: kind, pack: pack, limits: limits)
  }

  /// The folder of a file with the slash at its end; empty for the current one.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The same for every way to write a path.
  private static func plainPath(_ path: String) -> String {
    Paths.absolute(path)
  }
}
