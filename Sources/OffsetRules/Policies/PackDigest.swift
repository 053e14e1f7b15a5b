internal import Crypto
public import RulesEngine

extension PackFiles {
  /// The hash that tells one state of a pack from another: names, lengths and bytes of its files, without tests.
  public var digest: String {
    var hash = SHA256()
    for file in files where !file.name.hasPrefix("tests/") {
      hash.update(data: Array("\(file.name)\n\(file.bytes.count)\n".utf8))
      hash.update(data: file.bytes)
    }
    let digits = Array("0123456789abcdef")
    let text = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "sha256:" + String(text)
  }
}
