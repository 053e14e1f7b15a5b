/// UUIDs made from names (RFC 9562, version 5): the same report has the same ones, on every machine and every day.
struct NameUUID {
  /// The namespace of URLs.
  static let urls: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  private let namespace: [UInt8]
  private var uses: [String: Int] = [:]

  /// UUIDs of the things of one report.
  init(namespace: [UInt8] = urls) {
    self.namespace = namespace
  }

  /// The UUID of a name; a name that was used before, as of a file that is named twice, gets one of its own.
  mutating func next(_ name: String) -> String {
    let count = uses[name, default: 0]
    uses[name] = count + 1
    return Self.uuid(count == 0 ? name : "\(name)#\(count + 1)", in: namespace)
  }

  /// The UUID of a name in a namespace.
  static func uuid(_ name: String, in namespace: [UInt8] = urls) -> String {
    var bytes = Array(SHA1.digest(namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let groups = [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]]
    return groups.map(\.hexadecimal).joined(separator: "-")
  }
}
