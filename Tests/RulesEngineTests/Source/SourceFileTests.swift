import RulesEngine
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("one\ntwo", 2), ("one\r\ntwo", 2), ("one\rtwo", 2), ("", 1), ("\n", 2),
    ("a\u{85}b", 1), ("a\u{2028}b", 1),
  ])
  func onlyLineFeedAndCarriageReturnEndALine(text: String, lines: Int) throws {
    #expect(try sourceFile(text).lineCount == lines)
  }

  @Test func locationsCountScalarsFromOne() throws {
    let file = try sourceFile("aé😀x\r\nü: 1")
    #expect(file.location(at: 0) == SourceLocation(line: 1, column: 1))
    #expect(file.location(at: 7) == SourceLocation(line: 1, column: 4))
    #expect(file.location(at: 12) == SourceLocation(line: 2, column: 2))
    #expect(file.location(at: 999) == SourceLocation(line: 2, column: 5))
    #expect(file.location(at: -1) == SourceLocation(line: 1, column: 1))
  }

  @Test func locationsAreRightFarIntoAFileThatIsNotASCII() throws {
    let file = try sourceFile(String(repeating: "é", count: 3000) + "x")
    #expect(file.location(at: 6000) == SourceLocation(line: 1, column: 3001))
  }

  @Test func linesComeWithoutTheirEnds() throws {
    let file = try sourceFile("one\r\ntwo\rthree\n")
    #expect((0...5).map { file.text(of: $0) } == ["", "one", "two", "three", "", ""])
  }

  @Test func aByteOrderMarkIsDropped() throws {
    let file = try SourceFile.read(path: "a", bytes: [0xEF, 0xBB, 0xBF, 0x61]).get()
    #expect(file.bytes == [0x61])
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xFF], "file-not-utf8", 2, 1),
      ([0x61, 0xC0, 0x80], "file-not-utf8", 1, 2),
      ([0x61, 0xED, 0xA0, 0x80], "file-not-utf8", 1, 2),
      ([0x61, 0xE2, 0x82], "file-not-utf8", 1, 2),
      ([0xF5, 0x80, 0x80, 0x80], "file-not-utf8", 1, 1),
      ([0xC3, 0xA9, 0xE9], "file-not-utf8", 1, 2),
      ([0x61, 0x00], "file-control-character", 1, 2),
      ([0x61, 0x1B, 0x5B], "file-control-character", 1, 2),
      ([0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x7F], "file-control-character", 1, 9),
      ([0x61, 0xC2, 0x9B], "file-control-character", 1, 2),
    ] as [([UInt8], String, Int, Int)]
  )
  func whatIsNoTextIsRefusedAtItsPlace(bytes: [UInt8], id: String, line: Int, column: Int) {
    guard case .failure(let problem) = SourceFile.read(path: "a", bytes: bytes) else {
      Issue.record("the file was read")
      return
    }
    #expect(problem.id == id)
    #expect(problem.location == SourceLocation(line: line, column: column))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00],
    ] as [[UInt8]]
  )
  func wideEncodingsAreNamed(bytes: [UInt8]) {
    guard case .failure(let problem) = SourceFile.read(path: "a", bytes: bytes) else {
      Issue.record("the file was read")
      return
    }
    #expect(problem.message.contains("UTF-16"))
  }

  @Test func aFileOverTheLimitIsRefused() {
    let result = SourceFile.read(
      path: "a",
      bytes: [0x61, 0x62],
      limits: SourceLimits(maxBytes: 1)
    )
    guard case .failure(let problem) = result else {
      Issue.record("the file was read")
      return
    }
    #expect(problem.id == "file-too-large")
    #expect(problem.range == nil)
  }
}
