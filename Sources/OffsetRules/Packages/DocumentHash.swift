internal import Crypto

/// The SHA-256 of a document, taken piece by piece.
public struct DocumentHash {
  private var hash = SHA256()

  /// The hash of nothing.
  public init() {}

  /// Adds the next bytes.
  public mutating func add(_ bytes: [UInt8]) {
    hash.update(data: bytes)
  }

  /// The 64 digits.
  public var text: String {
    let digits = Array("0123456789abcdef")
    return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Whether a text has the form of a SHA-256.
  public static func isWellFormed(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x66, 0x41...0x46: true
        default: false
        }
      }
  }
}
