import RulesEngine
import Testing

@Suite struct YAMLProblemTests {
  /// The mark stands where the caret must start.
  @Test(arguments: [
    ("a:\n→\t←b: 1", "yaml-tab"),
    ("a:\n  b: 1\n→\t←c: 1", "yaml-tab"),
    ("a: 1\n→b←:2\nc: 3", "yaml-colon-missing"),
    ("a: 1\n→t←ext\nc: 3", "yaml-colon-missing"),
    ("a: →\"←open\nb: 1\n", "yaml-unclosed-quote"),
    ("a: →\"←open\nb: \"x\"\n", "yaml-unclosed-quote"),
    ("a: →'←open\nb: 'x'\nc: 1\n", "yaml-unclosed-quote"),
    ("a: 1\n  →b←: 2", "yaml-indentation"),
    ("a:\n    b: 1\n  →c←: 2", "yaml-indentation"),
    ("- a\n→b←: 1", "yaml-indentation"),
    ("a: b→:← c", "yaml-colon"),
    ("a: →@←x", "yaml-bad-start"),
    ("a: →`←x`", "yaml-bad-start"),
    ("- →%←x", "yaml-bad-start"),
    ("a: →!←(x == y", "yaml-bad-start"),
    ("a: →!←x > 3", "yaml-bad-start"),
    ("a: →*← x", "yaml-bad-start"),
    ("a: →&← x", "yaml-bad-start"),
    ("a: →[←1, 2\nb: 3", "yaml-unclosed-bracket"),
    ("a: →{←x: 1\n", "yaml-unclosed-bracket"),
    ("a: [1 ]→]←", "yaml-text-after-value"),
    ("a: \"x\" →y←", "yaml-text-after-value"),
    ("a: \"x→\\←q\"", "yaml-bad-escape"),
    ("a: \"→\\←u12\"", "yaml-bad-escape"),
    ("a: →-← b", "yaml-list-on-line"),
    ("a: →|← text", "yaml-block-header"),
    ("→%←FOO\n--- 1", "yaml-directive"),
    ("a: b→\u{2028}←c", "yaml-line-separator"),
    ("a: b # c→\u{85}←d", "yaml-line-separator"),
  ])
  func syntaxErrorsAreToldInTheReadersWords(marked: String, id: String) throws {
    let placed = PlacedText(marked)
    let diagnostics = parseYAML(try sourceFile(placed.text)).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.first?.range?.start == placed.range.start)
    #expect(diagnostics.first?.message.contains("found") == false)
  }

  @Test(arguments: [
    ("a: 1\n→a←: 2", "yaml-duplicate-key"),
    ("{a: 1, →'a'←: 2}", "yaml-duplicate-key"),
    ("? →[x]←\n: 1\na: 1", "yaml-key-not-text"),
    ("→{x: 1}←: 1", "yaml-key-not-text"),
    ("a: →\"x\\0y\"←", "yaml-nul"),
    ("a: →!x.happened←", "yaml-bad-start"),
    ("a: →!!int 5←", "yaml-tag"),
  ])
  func whatIsWrongWithOneValueIsPlaced(marked: String, id: String) throws {
    let placed = PlacedText(marked)
    let diagnostics = parseYAML(try sourceFile(placed.text)).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.first?.range == placed.range)
  }

  @Test func theFirstOfTwoKeysStaysAndTheRestIsRead() throws {
    let (documents, diagnostics) = parseYAML(try sourceFile("a: 1\nb: 2\na: 3\nc: 4"))
    #expect(documents.first?.root?.outline == "{a: 1, b: 2, c: 4}")
    #expect(documents.first?.root?.mapping?.map(\.isRepeated) == [true, false, false])
    #expect(diagnostics.map(\.message) == ["this key is already there, on line 1"])
  }

  @Test func aTextThatStartsLikeATagIsToldToBeQuoted() throws {
    let diagnostics = parseYAML(try sourceFile("that: !x.happened")).diagnostics
    #expect(diagnostics.first?.message == "a value that starts with `!` must be quoted")
  }

  @Test func anUnclosedQuoteNamesTheLineWhereItShows() throws {
    let diagnostics = parseYAML(try sourceFile("a: \"open\nb: \"x\"\n")).diagnostics
    #expect(
      diagnostics.first?.message == "the quote that opens here is not closed before line 2"
    )
  }

  @Test func problemsAreCountedOnlySoFar() throws {
    let text = String(repeating: "a: 1\n", count: 1000)
    #expect(parseYAML(try sourceFile(text)).diagnostics.count == 101)
  }

  @Test func messagesNeverQuoteTheFile() throws {
    let secret = "k12345"
    for text in [
      "a: \"\(secret)\nb: '", "\(secret): 1\n\(secret): 2", "a: [\(secret)", "\(secret)\nb: 1",
    ] {
      for problem in parseYAML(try sourceFile(text)).diagnostics {
        #expect(!problem.message.contains(secret))
        #expect(problem.help?.contains(secret) != true)
      }
    }
  }
}
