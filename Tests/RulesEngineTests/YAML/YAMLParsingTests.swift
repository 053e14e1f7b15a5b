import RulesEngine
import Testing

@Suite struct YAMLParsingTests {
  @Test(arguments: [
    ("a: 1\nb: [x, 'y', \"z\"]", "{a: 1, b: [x, 'y', \"z\"]}"),
    ("- a\n-\n  - b\n- c: d\n  e: f", "[a, [b], {c: d, e: f}]"),
    ("a:\n- 1\n- 2\nb: 3", "{a: [1, 2], b: 3}"),
    ("a:\nb: ~\nc: null", "{a: , b: ~, c: null}"),
    ("a: |\n  x\n   y\n\nb: >-\n  p\n  q\n", "{a: |x\n y\n|, b: >p q>}"),
    ("a: one\n  two\n\n  three", "{a: one two\nthree}"),
    ("a: \"x\\n\\u00e9\"\nb: 'it''s'", "{a: \"x\né\", b: 'it's'}"),
    ("NO: 010 # not 8", "{NO: 010}"),
    ("{a: 1, b: {c: [d]}, e}", "{a: 1, b: {c: [d]}, e: }"),
    ("? a\n: b", "{a: b}"),
    ("a: !!str 5\nb: !!map {}\nc: !!seq []", "{a: 5, b: {}, c: []}"),
    ("a: http://x.y/z#w\nb: x:y", "{a: http://x.y/z#w, b: x:y}"),
    ("'quoted key': 1\r\nb: 2\r\n", "{'quoted key': 1, b: 2}"),
    ("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}"),
    ("just text", "just text"),
  ])
  func legalTextGivesItsTree(text: String, outline: String) throws {
    let (documents, diagnostics) = parseYAML(try sourceFile(text))
    #expect(diagnostics == [])
    #expect(documents.count == 1)
    #expect(documents.first?.root?.outline == outline)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "   "])
  func aFileWithNothingInItGivesNothing(text: String) throws {
    let (documents, diagnostics) = parseYAML(try sourceFile(text))
    #expect(documents.isEmpty)
    #expect(diagnostics.isEmpty)
  }

  @Test func everyDocumentComesWithItsNumber() throws {
    let (documents, _) = parseYAML(try sourceFile("a: 1\n---\n---\nb: 2\n"))
    #expect(documents.map(\.index) == [1, 2, 3])
    #expect(documents.map { $0.root?.outline } == ["{a: 1}", nil, "{b: 2}"])
  }

  @Test func documentsBeforeAnErrorAreKept() throws {
    let (documents, diagnostics) = parseYAML(try sourceFile("a: 1\n---\nb: [\n"))
    #expect(documents.map { $0.root?.outline } == ["{a: 1}"])
    #expect(diagnostics.map(\.id) == ["yaml-unclosed-bracket"])
  }

  @Test func aScalarWithATagOrQuotesIsText() throws {
    let root = parseYAML(try sourceFile("[a, 'a', \"a\", !!str a]")).documents.first?.root
    #expect(root?.sequence?.map { $0.scalar?.isQuoted } == [false, true, true, true])
  }

  @Test func thePathChoosesTheLanguage() throws {
    let json = parseDocuments(try sourceFile("{\"a\": 1}", path: "x/Case.JSON"))
    #expect(json.documents.first?.root?.outline == "{\"a\": =1}")
    let yaml = parseDocuments(try sourceFile("{\"a\": 1}", path: "x/case.yaml"))
    #expect(yaml.documents.first?.root?.outline == "{\"a\": 1}")
  }

  @Test func aLargeMappingKeepsItsOrder() throws {
    let text = (0..<500).map { "k\($0): \($0)\n" }.joined() + "k3: again\n"
    let (documents, diagnostics) = parseYAML(try sourceFile(text))
    #expect(documents.first?.root?.mapping?.map(\.keyText) == (0..<500).map { "k\($0)" })
    #expect(diagnostics.map(\.location) == [SourceLocation(line: 501, column: 1)])
  }
}
