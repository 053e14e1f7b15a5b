/// SHA-256 as FIPS 180-4 has it, for tests of modules that link no library of hashes.
public enum SHA256 {
  /// The hash of a text in UTF-8.
  public static func digest(of text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    let length = UInt64(bytes.count) * 8
    bytes.append(0x80)
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
    var state = roots(of: primes.prefix(8), isCube: false)
    let constants = roots(of: primes.prefix(64), isCube: true)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      add(bytes[start..<start + 64], to: &state, constants)
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  private static func add(_ block: ArraySlice<UInt8>, to state: inout [UInt32], _ k: [UInt32]) {
    func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    let first = block.startIndex
    var w = (0..<16).map { word in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[first + 4 * word + $1]) }
    }
    for t in 16..<64 {
      let s0 = turned(w[t - 15], 7) ^ turned(w[t - 15], 18) ^ w[t - 15] >> 3
      let s1 = turned(w[t - 2], 17) ^ turned(w[t - 2], 19) ^ w[t - 2] >> 10
      w.append(w[t - 16] &+ s0 &+ w[t - 7] &+ s1)
    }
    var v = state
    for t in 0..<64 {
      let s1 = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let one = v[7] &+ s1 &+ choice &+ k[t] &+ w[t]
      let s0 = turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)
      let most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [one &+ s0 &+ most, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
    }
    for index in 0..<8 { state[index] &+= v[index] }
  }

  private static let primes = (2...311).filter { number in
    (2..<number).allSatisfy { number % $0 != 0 }
  }

  /// The first 32 bits behind the point of the square or cube root of each number, found by halving.
  private static func roots(of numbers: ArraySlice<Int>, isCube: Bool) -> [UInt32] {
    numbers.map { number in
      // The root times 2^32, at most 38 bits, squared or cubed in 128.
      let scaled = UInt128(number) << (isCube ? 96 : 64)
      var root: UInt128 = 0
      for bit in (0..<37).reversed() {
        let tried = root | 1 << UInt128(bit)
        let power = isCube ? tried * tried * tried : tried * tried
        if power <= scaled { root = tried }
      }
      return UInt32(truncatingIfNeeded: root)
    }
  }
}

extension [UInt8] {
  /// In base 64.
  public var base64: String {
    let letters = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: count, by: 3) {
      let part = self[start..<Swift.min(start + 3, count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < part.count ? Int(part[start + $1]) : 0) }
      for index in 0..<4 {
        text.append(index <= part.count ? letters[bits >> (18 - 6 * index) & 63] : "=")
      }
    }
    return text
  }
}
