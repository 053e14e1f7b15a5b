#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads bytes from the system, never more than a bound.
enum RawFile {
  /// The bytes of a regular file, at most `limit`; nil if it is none or cannot be read.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return bytes(of: descriptor, limit: limit)
  }

  /// Gives the bytes of a regular file, part by part; false if it is none or cannot be read whole.
  static func forEachPart(of path: String, _ body: ([UInt8]) -> Void) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = fill(&buffer, from: descriptor)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 }
      body(Array(buffer[..<count]))
    }
  }

  /// What stands on standard input, at most `limit` bytes.
  static func standardInput(limit: Int) -> [UInt8]? {
    bytes(of: STDIN_FILENO, limit: limit)
  }

  /// The folder that paths start from; the root where the system does not tell.
  static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func bytes(of descriptor: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = fill(&buffer, from: descriptor)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { break }
      bytes += buffer[..<min(count, limit - bytes.count)]
    }
    return bytes
  }

  private static func fill(_ buffer: inout [UInt8], from descriptor: Int32) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Darwin)
        Darwin.read(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        Musl.read(descriptor, bytes.baseAddress, bytes.count)
      #else
        Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }
}
