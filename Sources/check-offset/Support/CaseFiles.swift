import ArgumentParser
import RulesEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds and reads the files a command is given.
struct CaseFiles {
  /// A file as found: its bytes, or why it has none.
  struct Found {
    let path: String
    let bytes: [UInt8]?
    /// Named on the command line, rather than found in a folder.
    let isNamed: Bool
  }

  /// The files of the paths, in order: files as named, folders recursively, `-` for standard input.
  static func find(_ paths: [String]) throws(UsageError) -> [Found] {
    var found: [Found] = []
    for path in paths {
      if path == "-" {
        found.append(Found(path: "standard input", bytes: standardInput(), isNamed: true))
        continue
      }
      var isFolder: Bool = false
      guard exists(path, isFolder: &isFolder) else {
        throw UsageError("there is no file or folder `\(path)`")
      }
      if isFolder {
        found += files(in: path)
      } else {
        found.append(Found(path: path, bytes: read(path), isNamed: true))
      }
    }
    return found
  }

  /// The bytes of a file; nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let limit = SourceLimits().maxBytes
    while bytes.count <= limit {
      let count = StandardInput.read(into: &buffer)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes a file whole or not at all.
  static func write(_ text: String, to path: String) throws(UsageError) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw UsageError("`\(path)` cannot be written")
    }
  }

  /// Whether there is a folder of this name.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return exists(path, isFolder: &isFolder) && isFolder
  }

  private static func exists(_ path: String, isFolder: inout Bool) -> Bool {
    var isDirectory: Bool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    isFolder = isDirectory
    return exists
  }

  /// The case files of a folder, sorted; links are not followed.
  private static func files(in folder: String) -> [Found] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var found: [Found] = []
    for name in names where !name.hasPrefix(".") {
      let path = prefix + name
      guard let kind = kind(of: path) else { continue }
      if kind == .typeDirectory {
        found += files(in: path)
      } else if kind == .typeRegular, hasCaseEnding(name), let bytes = read(path),
        looksLikeACase(bytes)
      {
        found.append(Found(path: path, bytes: bytes, isNamed: false))
      }
    }
    return found
  }

  private static func kind(of path: String) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType
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
