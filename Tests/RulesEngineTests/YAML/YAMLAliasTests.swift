import RulesEngine
import Testing

@Suite struct YAMLAliasTests {
  @Test(arguments: [
    ("a: &x 1\nb: *x", "{a: 1, b: 1}"),
    ("a: &x {p: 1}\nb: *x", "{a: {p: 1}, b: {p: 1}}"),
    ("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3", "{a: {p: 1, q: 2}, b: {q: 3, p: 1}}"),
    (
      "a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc: {<<: [*x, *y]}",
      "{a: {p: 1}, b: {p: 2, q: 2}, c: {p: 1, q: 2}}"
    ),
    ("a: {<<: {p: 1}, q: 2}", "{a: {q: 2, p: 1}}"),
    ("a: {\"<<\": 1}", "{a: {\"<<\": 1}}"),
    ("a: &x 1\nb: &x 2\nc: *x", "{a: 1, b: 2, c: 2}"),
  ])
  func aliasesAndMergeKeysAreExpanded(text: String, outline: String) throws {
    let (documents, diagnostics) = parseYAML(try sourceFile(text))
    #expect(diagnostics == [])
    #expect(documents.first?.root?.outline == outline)
  }

  @Test func anAliasKnowsWhereItIsUsedAndWhereItsTextStands() throws {
    let file = try sourceFile("a: &x text\nb: *x\nc: &y {p: 1}\nd: {<<: *y}\n")
    let root = try #require(parseYAML(file).documents.first?.root)
    let alias = try #require(root.at("b"))
    #expect(file.text(in: alias.range) == "*x")
    #expect(alias.definition.map { file.text(in: $0) } == "text")
    let merged = try #require(root.at("d", "p"))
    #expect(file.text(in: merged.range) == "*y")
    #expect(merged.definition.map { file.text(in: $0) } == "1")
  }

  @Test(arguments: [
    ("a: →*x←", "yaml-undefined-alias"),
    ("a: &x\n  b: →*x←", "yaml-alias-loop"),
    ("&x [→*x←]", "yaml-alias-loop"),
    ("a: &x 1\nb: {<<: →*x←}", "yaml-merge"),
    ("b: {<<: [{p: 1}, →2←]}", "yaml-merge"),
    ("a: &x 1\n---\nb: →*x←", "yaml-undefined-alias"),
  ])
  func whatCannotBeExpandedIsRefusedAtTheAlias(marked: String, id: String) throws {
    let placed = PlacedText(marked)
    let diagnostics = parseYAML(try sourceFile(placed.text)).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.map(\.range) == [placed.range])
  }

  @Test func aKeyThatOverridesAMergedOneIsNotRepeated() throws {
    let root = parseYAML(try sourceFile("a: &x {p: 1}\nb: {<<: *x, p: 2}")).documents.first?.root
    #expect(root?.at("b")?.mapping?.map(\.isRepeated) == [false])
  }

  @Test func depthIsCountedThroughAliases() throws {
    var text = "a0: &a0 [x]\n"
    for level in 1...70 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let problem = try #require(parseYAML(try sourceFile(text)).diagnostics.first)
    #expect(problem.id == "yaml-too-deep")
    // The list of line 1 is one level deep inside the mapping; line 64 would be the 65th.
    #expect(problem.location?.line == 64)
  }

  @Test func aBillionLaughsAreRefusedAtAnAlias() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let file = try sourceFile(text)
    let problem = try #require(parseYAML(file).diagnostics.first)
    #expect(problem.id == "yaml-too-many-values")
    #expect(problem.message.contains("alias"))
    #expect(problem.range.map { file.text(in: $0).hasPrefix("*a") } == true)
  }
}
