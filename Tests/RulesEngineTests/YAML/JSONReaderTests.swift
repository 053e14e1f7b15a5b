import RulesEngine
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    (#"{"a": 1, "b": [true, null, "x"]}"#, #"{"a": =1, "b": [=true, =null, "x"]}"#),
    (#""\ud83d\ude00\u00e9\/\b""#, "\"😀é/\u{8}\""),
    ("[-0.50e+10, 0, 120000000.00]", "[=-0.50e+10, =0, =120000000.00]"),
    ("{}", "{}"), (" [ ] \n", "[]"),
  ])
  func legalTextGivesItsTree(text: String, outline: String) throws {
    let (documents, diagnostics) = parseJSON(try sourceFile(text))
    #expect(diagnostics == [])
    #expect(documents.first?.root?.outline == outline)
  }

  @Test(arguments: [
    ("[1→,←]", "json-comma"), ("[1,→]←", "json-comma"), ("[1 →2←]", "json-comma"),
    ("→[←1, 2", "json-unclosed-bracket"), ("[→0←1]", "json-number"), ("[→-←]", "json-number"),
    ("[→1←.]", "json-number"), ("[→.←5]", "json-value"), ("→T←rue", "json-value"),
    ("{→a←: 1}", "json-key"), ("{\"a\" →1←}", "json-colon"), ("[→\"←a\n\"]", "json-unclosed-quote"),
    ("[\"→\\←q\"]", "json-bad-escape"), ("[\"→\\←ud83d\"]", "json-bad-escape"),
    ("[\"→\\←ude00\"]", "json-bad-escape"), ("[\"→\\←ud83d\\u0041\"]", "json-bad-escape"),
    ("[\"→\\←u12\"]", "json-bad-escape"), ("[→\"a\\u0000\"←]", "yaml-nul"),
    ("1 →2←", "json-text-after-value"), ("→/←/ comment\n1", "json-value"), ("→'←a'", "json-value"),
    ("{\"a\": 1, →\"a\"←: 2}", "yaml-duplicate-key"),
  ])
  func whatIsNotStrictJSONIsRefusedAtItsPlace(marked: String, id: String) throws {
    let placed = PlacedText(marked)
    let diagnostics = parseJSON(try sourceFile(placed.text)).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    if id != "json-comma" { #expect(diagnostics.first?.range?.start == placed.range.start) }
  }

  @Test func anEmptyFileGivesNothing() throws {
    let (documents, diagnostics) = parseJSON(try sourceFile(" \n"))
    #expect(documents.isEmpty)
    #expect(diagnostics.isEmpty)
  }

  @Test func aLineSeparatorInTextIsLegal() throws {
    #expect(parseJSON(try sourceFile("\"a\u{2028}b\"")).diagnostics == [])
  }
}
