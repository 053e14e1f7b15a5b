import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The exit statuses; other programs rely on them.
enum ExitStatus {
  static let findings: Int32 = 1
  static let undecided: Int32 = 2
  static let invalid: Int32 = 3
  static let nothingChecked: Int32 = 4
  static let usage: Int32 = 64
  static let fault: Int32 = 70

  /// Ends the command with a status; 0 simply returns.
  static func end(with status: Int32) throws {
    if status != 0 { throw ExitCode(status) }
  }

  /// Ends the program at once: giving back memory that the system takes anyway costs time.
  static func endNow(with status: Int32) -> Never {
    exit(status)
  }
}
