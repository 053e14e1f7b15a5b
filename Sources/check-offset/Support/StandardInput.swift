#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input as bytes.
enum StandardInput {
  /// Reads what is there, at most the size of the buffer; 0 at the end.
  static func read(into buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Darwin)
        Darwin.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        Musl.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      #else
        Glibc.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      #endif
    }
  }
}
