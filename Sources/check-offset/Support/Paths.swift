#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Paths as people write them: what is said of a file keeps the form in which it was named.
enum Paths {
  /// A name below a folder; the empty folder and `.` are the current one.
  static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder a path stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The folder above a folder.
  static func parent(of folder: String) -> String {
    var parts = folder.split(separator: "/").filter { $0 != "." }
    if parts.isEmpty { return folder.hasPrefix("/") ? "/" : ".." }
    if parts.last == ".." { return join(folder, "..") }
    parts.removeLast()
    if folder.hasPrefix("/") { return "/" + parts.joined(separator: "/") }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// From the root on, without `.` and `..`; links are not looked at.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(RawFile.workingDirectory)/\(path)"
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// From the root on, with every link followed; nil if nothing stands there.
  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// A folder and all above it, from the root on.
  static func foldersAbove(_ folder: String) -> [String] {
    var folders = [real(folder) ?? absolute(folder)]
    while let last = folders.last, last != "/" { folders.append(parent(of: last)) }
    return folders
  }

  /// Where this program stands, with every link followed: not the name by which it was called.
  static var program: String? {
    #if canImport(Darwin)
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return real(String(decoding: bytes, as: UTF8.self))
    #else
      return real("/proc/self/exe")
    #endif
  }

  /// The path below a folder; nil if it does not lie there.
  ///
  /// Both are absolute.
  static func below(_ folder: String, _ path: String) -> String? {
    if path == folder { return "." }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
  }
}
