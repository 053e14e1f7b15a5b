import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that are written.
enum OutputFile {
  /// Writes a file whole or not at all, replacing what is there; a device or pipe is written to, never replaced.
  ///
  /// Of a link, the file it leads to is replaced and not the link; who may read and write a file stays as it was.
  static func save(_ text: String, to path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return try replace(place(of: path), with: text, nil) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: try replace(place(of: path), with: text, status.st_mode & 0o7777)
    case S_IFDIR:
      throw ValidationError("`\(path)` is a folder; --output needs the name of a file")
    default:
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw ValidationError("`\(path)` cannot be written") }
      defer { close(descriptor) }
      guard Console.write(text, to: descriptor) else {
        throw ValidationError("`\(path)` cannot be written")
      }
    }
  }

  /// Whether a path is one of these, however they are spelled and linked.
  static func isAmong(_ paths: [String], _ path: String) -> Bool {
    let place = place(of: path)
    return paths.contains { Self.place(of: $0) == place }
  }

  /// The same for every way to name a file, whether it is there or not yet.
  static func place(of path: String) -> String {
    if let real = Paths.real(path) { return real }
    // A link to what is not there yet leads there all the same.
    if let target = target(of: path) {
      return place(of: target.hasPrefix("/") ? target : Paths.join(Paths.folder(of: path), target))
    }
    let full = Paths.absolute(path)
    let name = full.split(separator: "/").last.map(String.init) ?? ""
    guard let folder = Paths.real(Paths.folder(of: full)) else { return full }
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  private static func target(of path: String) -> String? {
    // A link that leads to itself has no end.
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      stat(path, &status) != 0, errno != ELOOP
    else { return nil }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes beside the file and then puts the new one in its place.
  ///
  /// On Linux the new one has no name until it is whole: what is killed while it writes leaves nothing behind.
  private static func replace(_ path: String, with text: String, _ mode: mode_t?) throws {
    let folder = Paths.folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let beside = Paths.join(folder, ".\(name).\(getpid()).new")
    let unnamed = openUnnamed(in: folder)
    let descriptor = unnamed ?? open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw ValidationError("`\(path)` cannot be written") }
    var isWritten = mode.map { fchmod(descriptor, $0) == 0 } ?? true
    isWritten = isWritten && Console.write(text, to: descriptor) && fsync(descriptor) == 0
    if let unnamed { isWritten = isWritten && giveName(beside, to: unnamed) }
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten, rename(beside, path) == 0 else {
      unlink(beside)
      throw ValidationError("`\(path)` cannot be written")
    }
  }

  #if os(Linux)
    /// A file without a name; nil where the file system or the root has no such thing.
    private static func openUnnamed(in folder: String) -> Int32? {
      let temporary = 0o20_000_000 | O_DIRECTORY  // O_TMPFILE, which Swift is not told of
      guard access(descriptors, X_OK) == 0 else { return nil }
      let descriptor = open(folder, O_WRONLY | O_CLOEXEC | temporary, 0o666)
      return descriptor >= 0 ? descriptor : nil
    }

    private static func giveName(_ path: String, to descriptor: Int32) -> Bool {
      linkat(AT_FDCWD, "\(descriptors)/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
    }

    private static let descriptors = "/proc/self/fd"
  #else
    private static func openUnnamed(in folder: String) -> Int32? { nil }
    private static func giveName(_ path: String, to descriptor: Int32) -> Bool { false }
  #endif
}
