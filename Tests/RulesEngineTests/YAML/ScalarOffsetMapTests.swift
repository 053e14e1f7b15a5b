import RulesEngine
import Testing

@Suite struct ScalarOffsetMapTests {
  /// The mark stands around the letters `xyz` of the decoded value under `a`.
  @Test(arguments: [
    "a: b →xyz← c", "a: 'it''s →xyz←'", "a: \"\\u00e9\\n\\\"→xyz←\"", "a: |\n  one\n    →xyz←\n",
    "a: >\n  one\n  two →xyz←\n\n  three\n", "a: >\n  one\n\n\n    more\n  →xyz←",
    "a: one\n  two\n\n  →xyz←",
    "a: \"one \\\n   →xyz←\"", "a: 'one\n\n  →xyz←'", "b: é\na: ü →xyz←", "a: |2\n   one →xyz←",
    "a: |-\r\n  one\r\n  →xyz←\r\n", "a: |+\n\n  →xyz←\n\n\n",
    "a: >-\n\n  \n  one\n   two\n  three →xyz←",
    "a: &b !!str →xyz←", "b: &x 'p →xyz←'\na: *x", "a: \"\\x41\\U0001F600\\t →xyz←\"",
    "a: |\n  o\n  \tone\n  →xyz←", "a: >\n  o\n  \tone\n  two\n  →xyz←",
    "a: \"one\\\n\n\n  →xyz←\"",
  ])
  func aPlaceInTheTextIsFoundInTheFile(marked: String) throws {
    let placed = PlacedText(marked)
    let file = try sourceFile(placed.text)
    let (documents, diagnostics) = parseYAML(file)
    #expect(diagnostics == [])
    let node = try #require(documents.first?.root?.at("a"))
    let text = Array(try #require(node.scalar).text.utf8)
    let start = try #require(
      text.indices.first { text[$0...].starts(with: Array("xyz".utf8)) }
    )
    let found = ScalarOffsetMap.fileRange(of: start..<(start + 3), in: node, file: file)
    #expect(found == placed.range)
  }

  @Test func everyByteOfASampleIsFound() throws {
    let file = try sourceFile(mutationSample)
    for node in parseYAML(file).documents.compactMap(\.root).flatMap(\.scalars) {
      let text = Array(try #require(node.scalar).text.utf8)
      for (offset, byte) in text.enumerated() where byte > 0x20 && byte < 0x7F {
        let place = ScalarOffsetMap.fileRange(of: offset..<(offset + 1), in: node, file: file)
        #expect(file.bytes[place.start] == byte)
      }
    }
  }

  @Test func aPlaceAtTheEndIsAfterTheLastLetter() throws {
    let file = try sourceFile("a: 'xyz'")
    let node = try #require(parseYAML(file).documents.first?.root?.at("a"))
    let end = ScalarOffsetMap.fileRange(of: 3..<3, in: node, file: file)
    #expect(end == SourceRange(start: 7, end: 7))
  }

  @Test func aSurrogatePairOfJSONIsOnePlace() throws {
    let file = try sourceFile(#""\ud83d\ude00x""#)
    let node = try #require(parseJSON(file).documents.first?.root)
    let found = ScalarOffsetMap.fileRange(of: 4..<5, in: node, file: file)
    #expect(file.text(in: found) == "x")
  }
}
