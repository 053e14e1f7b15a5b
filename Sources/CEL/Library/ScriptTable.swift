/// The letters of each script of Unicode, for `\p{Greek}` in patterns.
///
/// The table is text, a script on a line, and is searched only when a pattern names a script: an ordinary run pays nothing.
enum ScriptTable {
  /// The letters of a script in ascending order; nil if there is no such script.
  static func ranges(of script: String) -> [ClosedRange<UInt32>]? {
    let name = Array(script.utf8)
    return text.withUTF8Buffer { table in
      for line in table.split(separator: UInt8(ascii: "\n")) {
        let words = line.split(separator: UInt8(ascii: " "))
        guard let first = words.first, first.elementsEqual(name) else { continue }
        return words.dropFirst().compactMap { word in
          let bounds = word.split(separator: UInt8(ascii: "-")).map(number)
          return bounds.first.map { $0...(bounds.last ?? $0) }
        }
      }
      return nil
    }
  }

  private static func number(_ digits: some Sequence<UInt8>) -> UInt32 {
    digits.reduce(0) { $0 * 16 + (hexDigit($1) ?? 0) }
  }
}
