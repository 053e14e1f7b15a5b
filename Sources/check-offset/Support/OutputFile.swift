import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that reports are written to.
enum OutputFile {
  /// Writes a file whole or not at all, replacing what is there; a device or pipe is written to, never replaced.
  static func save(_ text: String, to path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return try CaseFiles.save(text, to: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // Of a link, the file it leads to is replaced and not the link.
      try CaseFiles.save(text, to: resolved(path))
    case S_IFDIR:
      throw ValidationError("`\(path)` is a folder; --output needs the name of a file")
    default:
      guard append(text, to: path) else { throw ValidationError("`\(path)` cannot be written") }
    }
  }

  /// Whether a path is one of these, however they are spelled and linked.
  static func isAmong(_ paths: [String], _ path: String) -> Bool {
    let place = resolved(path)
    return paths.contains { resolved($0) == place }
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func append(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return Console.write(text, to: descriptor)
  }
}
