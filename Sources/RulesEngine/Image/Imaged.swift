package import CEL

/// A part of a pack that can be written into an image and read back.
///
/// What is written by `write(to:)` is read in the same order by `init(from:)`. An image is made of a pack without
/// mistakes and only read by the program it is built into, which a test holds to it, so reading does not fail: from
/// what is no image, something is read all the same.
package protocol Imaged {
  /// Writes the parts of the value, in the order in which they are read.
  func write(to image: inout ImageWriter)
  /// Reads the parts in the order in which they were written.
  init(from image: inout ImageReader)
}

/// Makes an image: every text once, then the numbers that say how the texts belong together.
package struct ImageWriter {
  private var texts: [String] = []
  private var positions: [String: Int] = [:]
  private var numbers: [UInt8] = []
  /// The names of a pack's files, by the paths shown to people.
  let fileNames: [String: String]

  /// A writer for a pack that was read from these files.
  package init(files: PackFiles = PackFiles(files: [])) {
    fileNames = Dictionary(files.files.map { ($0.path, $0.name) }) { first, _ in first }
  }

  /// Writes values one after the other.
  package mutating func write<each Part: Imaged>(_ parts: repeat each Part) {
    repeat (each parts).write(to: &self)
  }

  /// Writes the position of a value in the list of all values.
  package mutating func write<Word: CaseIterable & Equatable>(word: Word) {
    number(Array(Word.allCases).firstIndex(of: word) ?? 0)
  }

  mutating func number(_ value: Int) {
    Self.append(value, to: &numbers)
  }

  mutating func text(_ text: String) {
    let position = positions[text] ?? texts.count
    if position == texts.count {
      positions[text] = position
      texts.append(text)
    }
    number(position)
  }

  /// The image as text: the number of texts, each text after its length, then the numbers.
  package var text: String {
    var bytes: [UInt8] = []
    Self.append(texts.count, to: &bytes)
    for text in texts {
      Self.append(text.utf8.count, to: &bytes)
      bytes += text.utf8
    }
    return String(decoding: bytes + numbers, as: UTF8.self)
  }

  /// Five bits a letter from `0` to `o`, the lowest first; the sixth bit says that more follow.
  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(bitPattern: Int64(value))
    // Small numbers below nought stay short too.
    rest = (rest << 1) ^ (value < 0 ? .max : 0)
    repeat {
      let more: UInt8 = rest > 31 ? 32 : 0
      bytes.append(UInt8(ascii: "0") + UInt8(rest & 31) + more)
      rest >>= 5
    } while rest > 0
  }
}

/// Reads an image.
package struct ImageReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var texts: [String] = []
  /// The files the pack stands in, by name.
  private let files: [String: Deferred<SourceFile>]

  /// Starts at the first byte; the bytes must outlive the reader.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, files: [String: Deferred<SourceFile>] = [:]) {
    self.bytes = bytes
    self.files = files
    let count = self.count()
    texts.reserveCapacity(count)
    for _ in 0..<count {
      let length = self.count()
      texts.append(String(decoding: bytes[position..<(position + length)], as: UTF8.self))
      position += length
    }
  }

  /// The next value.
  package mutating func read<Part: Imaged>() -> Part {
    Part(from: &self)
  }

  /// The next value of a list of all values.
  package mutating func word<Word: CaseIterable>() -> Word
  where Word.AllCases == [Word] {
    let words = Word.allCases
    let position = number()
    return words.indices.contains(position) ? words[position] : words[0]
  }

  /// The next value, where it is a list of numbers.
  package mutating func numbers() -> [Int] {
    (0..<count()).map { _ in number() }
  }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count {
      let letter = bytes[position] &- UInt8(ascii: "0")
      position += 1
      value |= UInt64(letter & 31) << shift
      shift += 5
      if letter < 32 { break }
    }
    return Int(Int64(bitPattern: (value >> 1) ^ (value & 1 == 0 ? 0 : .max)))
  }

  /// A number of things that follow, of which each takes a byte at least.
  mutating func count() -> Int { max(0, min(number(), bytes.count - position)) }

  mutating func text() -> String {
    let position = number()
    return texts.indices.contains(position) ? texts[position] : ""
  }

  /// The file with a name; an empty one if there is none, which no image of a pack has.
  func file(named name: String) -> Deferred<SourceFile> {
    files[name] ?? Deferred(SourceFile(path: name, bytes: [], isASCII: true, lineStarts: [0]))
  }
}

extension Int: Imaged {
  package func write(to image: inout ImageWriter) { image.number(self) }
  package init(from image: inout ImageReader) { self = image.number() }
}

extension Bool: Imaged {
  package func write(to image: inout ImageWriter) { image.number(self ? 1 : 0) }
  package init(from image: inout ImageReader) { self = image.number() == 1 }
}

extension String: Imaged {
  package func write(to image: inout ImageWriter) { image.text(self) }
  package init(from image: inout ImageReader) { self = image.text() }
}

extension Optional: Imaged where Wrapped: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(self != nil)
    if let self { image.write(self) }
  }

  package init(from image: inout ImageReader) {
    self = image.read() ? .some(image.read()) : nil
  }
}

extension Array: Imaged where Element: Imaged {
  package func write(to image: inout ImageWriter) {
    image.number(count)
    for element in self { image.write(element) }
  }

  package init(from image: inout ImageReader) {
    let count = image.count()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(image.read()) }
  }
}
