import ArgumentParser
import OffsetRules
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds and reads the files a command is given.
struct CaseFiles {
  /// A file as found.
  struct Found {
    let path: String
    /// Standard input, which has no name of its own.
    var isStandardInput = false
    /// The package whose case it is, where the package as a whole is checked.
    var package: PackageFolder?
    /// Why it could not be looked at: a folder that cannot be read, a name that nobody can write.
    var problem: Diagnostic?

    /// The bytes, one more than the largest file may have at the most; nil if they cannot be read.
    func bytes() -> [UInt8]? {
      let limit = SourceLimits().maxBytes + 1
      return isStandardInput
        ? RawFile.standardInput(limit: limit) : RawFile.read(path, limit: limit)
    }
  }

  /// The files of the paths, in order: files as named, folders recursively, `-` for standard input.
  static func find(_ paths: [String]) throws(UsageError) -> [Found] {
    var found: [Found] = []
    for path in paths {
      if path == "-" {
        found.append(Found(path: "standard input", isStandardInput: true))
        continue
      }
      guard FileManager.default.fileExists(atPath: path) else {
        throw UsageError("there is no file or folder `\(path)`")
      }
      found += isFolder(path) ? files(in: path) : [Found(path: path)]
    }
    return found
  }

  /// Whether there is a folder of this name; a link to one counts where it is named.
  static func isFolder(_ path: String) -> Bool {
    Paths.real(path).map { FileKind(of: $0) == .folder } ?? false
  }

  /// The case files of a folder, sorted; links are not followed.
  private static func files(in folder: String) -> [Found] {
    guard let listing = FolderListing(of: folder) else { return [unseen(folder, at: folder)] }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let others = namesOfOverlay(in: prefix)
    var found = listing.unusable.map { name in
      Found(path: prefix + name, problem: PackageGap(prefix + name, .name).diagnostic)
    }
    var hidden: Found?
    for name in listing.names where !FolderListing.isOfGit(name) && !others.contains(name) {
      let path = prefix + name
      switch FileKind(of: path) {
      case .folder: found += files(in: path)
      // What cannot be read may be a case: reading it will say so.
      case .file where isCaseFile(path): found.append(Found(path: path))
      case nil: hidden = hidden ?? unseen(folder, at: path)
      default: break
      }
    }
    return found + (hidden.map { [$0] } ?? [])
  }

  private static func unseen(_ folder: String, at path: String) -> Found {
    Found(path: folder, problem: PackageGap(folder, at: path).diagnostic)
  }

  /// The case files that stand in a folder itself; the empty name is the current one.
  static func caseFiles(directlyIn folder: String) -> [String] {
    let names = FolderListing(of: folder)?.names ?? []
    let others = namesOfOverlay(in: folder)
    return names.filter { !others.contains($0) }.map { folder + $0 }.filter { path in
      hasCaseEnding(path) && FileKind(of: path) == .file
        && looksLikeACase(RawFile.read(path, limit: 65_536) ?? [])
    }
  }

  /// Whether a file says that it is a case file; what cannot be read may be one.
  static func isCaseFile(_ path: String) -> Bool {
    hasCaseEnding(path)
      && looksLikeACase(RawFile.read(path, limit: 65_536) ?? Array(":fms-case/".utf8))
  }

  /// What an overlay is made of: its texts and tests may name the form of a case file without being one.
  static func namesOfOverlay(in folder: String) -> Set<String> {
    let about = RawFile.read(folder + "overlay.yaml", limit: 65_536) ?? []
    guard String(decoding: about, as: UTF8.self).contains("rule-overlay/") else { return [] }
    return ["overlay.yaml", "authorities.yaml", "contacts.yaml", "roles.yaml", "rules", "tests"]
  }

  private static func hasCaseEnding(_ name: String) -> Bool {
    [".yaml", ".yml", ".json"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Whether a file says near its beginning that it is a case file, in whatever order, spelling or encoding.
  ///
  /// A case that is left out in silence would look checked; one that says it wrongly is told so when it is read.
  static func looksLikeACase(_ bytes: [UInt8]) -> Bool {
    // Text in UTF-16 has the same letters with zeros between them.
    let start = bytes.prefix(65_536).filter { $0 != 0 }
    for line in String(decoding: start, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let plain = line.filter { !"\"' {,\t".contains($0) && !$0.isWhitespace }.lowercased()
      guard let name = plain.firstRange(of: ":fms-case/") else { continue }
      let key = plain[..<name.lowerBound].split(separator: ",").last ?? ""
      if !key.hasPrefix("#"), !key.hasSuffix("case_schema") { return true }
    }
    return false
  }
}

extension CaseFiles {
  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw ValidationError("the folder `\(path)` cannot be made")
    }
  }

  /// The files of the paths; a path that does not exist is wrong use.
  static func named(_ paths: [String]) throws -> [Found] {
    do throws(UsageError) {
      return try find(paths)
    } catch {
      throw ValidationError(error.message)
    }
  }
}

/// The command was used in a way it does not know.
struct UsageError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
