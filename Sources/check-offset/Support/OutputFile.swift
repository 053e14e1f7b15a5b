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
  /// Of a link, the file it leads to is replaced and not the link; its group and who may read and write it stay. After a power
  /// cut there may be the old file, never half of the new one.
  ///
  /// - Throws: Wrong use where the path cannot be written to, else a fault; both say why.
  static func save(_ text: String, to path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return try replace(path, with: text, nil) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard access(path, W_OK) == 0 else { throw failure(path, errno) }
      try replace(path, with: text, status)
    case S_IFDIR:
      throw ValidationError("`\(path)` is a folder; --output needs the name of a file")
    default:
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(path, errno) }
      defer { close(descriptor) }
      guard Console.write(text, to: descriptor) else { throw failure(path, errno) }
    }
  }

  /// The package that a path lies in, if any.
  static func package(around path: String) -> String? {
    Paths.foldersAbove(Paths.folder(of: place(of: path))).first { folder in
      FileKind(of: Paths.join(folder, "case.yaml")) != nil
    }
  }

  /// Whether a path lies among the documents of a case.
  static func isDocument(_ path: String) -> Bool {
    guard let package = package(around: path) else { return false }
    return Paths.below(Paths.join(package, "documents"), place(of: path)) != nil
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
    // The links of the folder first: what lies above a link is above the folder that it leads to.
    guard let folder = Paths.real(Paths.folder(of: path)) else { return Paths.absolute(path) }
    return Paths.join(folder, path.split(separator: "/").last.map(String.init) ?? "")
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
  private static func replace(_ path: String, with text: String, _ old: stat?) throws {
    let place = place(of: path)
    let folder = Paths.folder(of: place)
    if let descriptor = openUnnamed(in: folder) {
      defer { close(descriptor) }
      try write(text, to: descriptor, old, path)
      if let named = giveName(in: folder, to: descriptor) { return try put(named, in: place, path) }
    }
    let (named, descriptor) = try create(in: folder, path)
    defer { close(descriptor) }
    do {
      try write(text, to: descriptor, old, path)
    } catch {
      unlink(named)
      throw error
    }
    try put(named, in: place, path)
  }

  private static func write(_ text: String, to descriptor: Int32, _ old: stat?, _ path: String)
    throws
  {
    if let old {
      // Without the right to give it to its group, nobody of another group may have more than before.
      let keepsGroup = fchown(descriptor, .max, old.st_gid) == 0
      let mode = old.st_mode & (keepsGroup ? 0o7777 : 0o7707)
      guard fchmod(descriptor, mode) == 0 else { throw failure(path, errno) }
    }
    guard Console.write(text, to: descriptor), fsync(descriptor) == 0 else {
      throw failure(path, errno)
    }
  }

  private static func put(_ named: String, in place: String, _ path: String) throws {
    guard rename(named, place) != 0 else { return }
    let reason = errno
    unlink(named)
    throw failure(path, reason)
  }

  /// A new file with a name that no other process takes.
  private static func create(in folder: String, _ path: String) throws -> (String, Int32) {
    for _ in 0..<8 {
      let name = freeName(in: folder)
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (name, descriptor) }
      guard errno == EEXIST else { throw failure(path, errno) }
    }
    throw failure(path, EEXIST)
  }

  private static func freeName(in folder: String) -> String {
    Paths.join(folder, ".check-offset.\(UInt64.random(in: 0 ... .max)).new")
  }

  /// What keeps a path from being written to is wrong use, anything else a fault.
  private static func failure(_ path: String, _ reason: Int32) -> any Error {
    let why = "`\(path)` cannot be written: \(String(cString: strerror(reason)))"
    if [ENOENT, ENOTDIR, EACCES, EPERM, EROFS, EISDIR, ENAMETOOLONG, ELOOP].contains(reason) {
      return ValidationError(why)
    }
    Console().complain("check-offset: \(why)")
    return ExitCode(ExitStatus.fault)
  }

  #if os(Linux)
    /// A file without a name; nil where the file system or the root has no such thing.
    private static func openUnnamed(in folder: String) -> Int32? {
      let temporary = 0o20_000_000 | O_DIRECTORY  // O_TMPFILE, which Swift is not told of
      guard access(descriptors, X_OK) == 0 else { return nil }
      let descriptor = open(folder, O_WRONLY | O_CLOEXEC | temporary, 0o666)
      return descriptor >= 0 ? descriptor : nil
    }

    private static func giveName(in folder: String, to descriptor: Int32) -> String? {
      let own = "\(descriptors)/\(descriptor)"
      for _ in 0..<8 {
        let name = freeName(in: folder)
        if linkat(AT_FDCWD, own, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 { return name }
        guard errno == EEXIST else { return nil }
      }
      return nil
    }

    private static let descriptors = "/proc/self/fd"
  #else
    private static func openUnnamed(in folder: String) -> Int32? { nil }
    private static func giveName(in folder: String, to descriptor: Int32) -> String? { nil }
  #endif
}
