import RulesEngine
import Testing

@Suite struct DiagnosticRendererTests {
  private func snippet(
    _ marked: String,
    mask: SourceMask = .nothing,
    style: SnippetStyle = SnippetStyle()
  ) throws -> [String] {
    let placed = PlacedText(marked)
    return DiagnosticRenderer(style: style).renderSnippet(
      file: try sourceFile(placed.text),
      range: placed.range,
      mask: mask
    )
  }

  private func snippet(_ marked: String, hiding secret: String) throws -> [String] {
    let placed = PlacedText(marked)
    let start = placed.text.range(of: secret)
    return try snippet(marked, mask: .ranges([start]))
  }

  @Test func aDiagnosticIsRenderedWithPlaceSnippetAndHelp() throws {
    let file = try sourceFile("a: 1\nb: wrong\n", path: "case.yaml")
    let problem = Diagnostic(
      id: "x",
      message: "this is wrong",
      help: "write something else",
      in: file,
      at: SourceRange(start: 8, end: 13)
    )
    #expect(
      DiagnosticRenderer().render(problem, in: file) == [
        "case.yaml:2:4: error: this is wrong",
        "  2 | b: wrong",
        "    |    ^~~~~",
        "  help: write something else",
      ]
    )
  }

  @Test(arguments: [
    ("a: →x←", ["  1 | a: x", "    |    ^"]),
    ("a:→← # c\nb: 1", ["  1 | a:", "    |   ^"]),
    ("é日: →xy← z", ["  1 | é日: xy z", "    |      ^~"]),
    ("\ta: →😀← z", ["  1 |  a: 😀 z", "    |     ^~"]),
    ("a: →x\n  y← z", ["  1 | a: x", "    |    ^"]),
    ("a: →'x # y'← # secret", ["  1 | a: 'x # y'", "    |    ^~~~~~~"]),
    ("a: it's →x← # secret", ["  1 | a: it's x", "    |         ^"]),
    ("a: 1 # →c←", ["  1 | a: 1 # c", "    |        ^"]),
    ("→# c←\nb: 1", ["  1 | # c", "    | ^~~"]),
  ])
  func theCaretStandsUnderThePlace(marked: String, lines: [String]) throws {
    #expect(try snippet(marked) == lines)
  }

  @Test func anEmptyLineHasNoSnippet() throws {
    #expect(try snippet("a: 1\n→←\n") == [])
  }

  @Test func commentsAreShownWhenAskedFor() throws {
    let lines = try snippet("a: →x← # why", style: SnippetStyle(showsComments: true))
    #expect(lines.first == "  1 | a: x # why")
  }

  @Test func maskedTextIsThreeStarsWhateverItsLength() throws {
    #expect(
      try snippet("a: 120000000, →b←", hiding: "120000000")
        == ["  1 | a: ***, b", "    |         ^"]
    )
    #expect(try snippet("a: →1←", hiding: "1") == ["  1 | a: ***", "    |    ^~~"])
  }

  @Test func aCommentIsNeverShownBesideAMask() throws {
    let lines = try snippet("a: 12 # is →12←", hiding: "12")
    #expect(lines.first == "  1 | a: ***")
  }

  @Test func aQuoteCannotKeepACommentBesideAMask() throws {
    let lines = try snippet("  end \" # is 12, →not← 'x'", hiding: "12")
    #expect(lines.first == "  1 |   end \"")
  }

  @Test(arguments: [
    ("cost: 120,000,000 and →more← text", "  1 | ***: ***"),
    ("{cost: [a, \"b c\"], →d← }", "  1 | {***: [***, \"***\"], *** }"),
    ("- →terms←: fms terms: 5 # x", "  1 | - terms: *** terms: ***"),
  ])
  func everyWordOfABrokenFileIsHidden(marked: String, line: String) throws {
    let lines = try snippet(marked, mask: SourceMask(everythingKeeping: ["terms"]))
    #expect(lines.first == line)
  }

  @Test func aLongLineIsCutAroundTheCaret() throws {
    let long = String(repeating: "x", count: 300)
    for marked in ["→a←: \(long)", "a: \(long)→y←\(long)", "a: \(long)→y←", "\(long)→\(long)←"] {
      let lines = try snippet(marked)
      #expect(lines.count == 2)
      #expect(lines.allSatisfy { $0.count <= 80 })
      #expect(lines[0].contains("..."))
      let caret = try #require(lines[1].firstIndex(of: "^"))
      let above = Array(lines[0])[lines[1].distance(from: lines[1].startIndex, to: caret)]
      #expect(above != ".")
    }
  }

  @Test func aLineOfMegabytesIsShownToo() throws {
    let long = String(repeating: "é ", count: 50_000)
    #expect(try snippet("\(long)→y←\(long)").allSatisfy { $0.count <= 80 })
  }

  @Test func aFileCannotDriveTheTerminal() throws {
    let file = try sourceFile("a: b\u{202E}c", path: "x\u{1B}[31m.yaml")
    let problem = Diagnostic(
      id: "x",
      message: "bad \u{1B}[0m\nmessage",
      in: file,
      at: SourceRange(start: 0, end: 1)
    )
    let text = DiagnosticRenderer().render(problem, in: file).joined()
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }

  @Test func colorIsOnlyThereWhenAskedFor() throws {
    let plain = try snippet("a: →x←")
    let colored = try snippet("a: →x←", style: SnippetStyle(usesColor: true))
    #expect(!plain.joined().contains("\u{1B}"))
    #expect(colored.joined().contains("\u{1B}[32;1m^"))
  }
}

extension String {
  fileprivate func range(of part: String) -> SourceRange {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return SourceRange(start: start, end: start + wanted.count)
  }
}
