import RulesEngine
import Testing

@Suite struct YAMLRangeTests {
  /// The mark stands around the value under `a`.
  @Test(arguments: [
    "a: →x←\n", "a: →'x y'← # c\n", "b: 1\na: →\"é😀\"←\nc: 2", "é: ü\na: →ö←",
    "a: →|\n  x\n  y←\n\n\nb: 1", "a: →>-\n  x←\n# comment\nb: 1", "a: →|+\n  x←\n\n",
    "a: →[1,\n  2]←\nb: 1", "a: →{x: 1}← # c\n", "a:\n  →b: 1\n  c: 2←\n\nd: 1",
    "a:\n  →- 1\n  - x: 2←\n\n# c\nd: 1", "a:\n→- 1\n- 2←\nb: 1", "a:→←\nb: 1", "a:→← # c\nb: 1",
    "{a:→← }", "{b: 1, a:→←   , c: 1}", "a: →one\n  two←\nb: 1", "a: &x →text←", "a: !!str →5←",
    "a: &x\n  →b: 1←\n", "a: &x →[1]←", "a: →|\n  é\n  ü←\nb: 1", "a: &x→←\nb: 1",
    "a:→←",
  ])
  func valuesHaveTheRangeOfTheirText(marked: String) throws {
    let placed = PlacedText(marked)
    let (documents, diagnostics) = parseYAML(try sourceFile(placed.text))
    #expect(diagnostics == [])
    #expect(documents.first?.root?.at("a")?.range == placed.range)
  }

  @Test func keysHaveTheirRange() throws {
    let placed = PlacedText("é: 1\n→'k'←: 2")
    let entries = parseYAML(try sourceFile(placed.text)).documents.first?.root?.mapping
    #expect(entries?.last?.key.range == placed.range)
  }

  @Test func marksAreRightFarIntoAFileThatIsNotASCII() throws {
    let filler = (0..<300).map { "k\($0): \"é😀 – \($0)\"\n" }.joined()
    let file = try sourceFile(filler + "last: value\n")
    let root = try #require(parseYAML(file).documents.first?.root)
    for entry in try #require(root.mapping) {
      #expect(file.text(in: entry.key.range) == entry.keyText)
    }
    #expect(root.at("last").map { file.text(in: $0.range) } == "value")
  }
}
