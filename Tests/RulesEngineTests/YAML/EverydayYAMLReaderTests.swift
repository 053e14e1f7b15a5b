import Testing

@testable import RulesEngine

/// The two YAML readers must never disagree: where the quick one answers, libyaml says the same.
@Suite struct EverydayYAMLReaderTests {
  private func agrees(_ file: SourceFile, limits: SourceLimits = SourceLimits()) -> Bool {
    guard let quick = EverydayYAMLReader.read(file, limits: limits) else { return true }
    let (documents, diagnostics) = composeYAML(file, limits: limits)
    return diagnostics.isEmpty && quick.map(\.root) == documents.map(\.root)
  }

  @Test(arguments: [
    "a: 1\nb: [x, 'y', \"z\"]\n", "- a\n-\n  - b\n- c: d\n  e: f\n", "a:\n- 1\n- 2\nb: 3\n",
    "a: |\n  x\n   y\n\n\n  # no comment\nb: >-\n  p\n  q\n\n  r\n   s\n  t\n",
    "a: {b: 1, c: [d, {e: f}]} # c\n",
    "# c\na:   # c\n  b: 1 # c\n\n# c\n  c: 'it''s \"x\"'\n",
    "a: \"b\n  c \\\" d\n  e\"\nf: 'g\n   h'\ni: [\"j\n  k\", l]\n",
    "a: one\n  two\n\n  three # c\nb: -5\n",
    "- - - a\n    - b\n  - c\n-   d: 1\n    e: 2\n", "a: [1,\n  2, # c\n  3,\n ]\n",
    "é: ü – \"x\"\n",
    "a: http://x/y#z\nb: x:y\n", "a: \"q \\\" \\\\ /\"\n\"k\": v\n'l' : w\n", "a: |+\n  x\n\n\n",
    "a:", "",
    "a:\n  - b:\n    - c\n  -\nd:\n", "a: 1", "a: >\n\n  x\n\nb: 1\n", "---\n# c\na: 1\n",
    "# only\n", "a: \"x\n  y\"", "a: 'x''\n y\n z'\nb: [\"\n  p \\\"\n  \"]\n",
  ])
  func everydayTextIsReadQuickly(text: String) throws {
    let file = try sourceFile(text)
    #expect(EverydayYAMLReader.read(file, limits: SourceLimits()) != nil)
    #expect(agrees(file))
  }

  @Test(arguments: [
    "a: &x 1", "a: !x 1", "a: *x", "a:\tb", "a: 1\na: 2", "---\na: 1\n---\nb: 1", "---\n", "--- a",
    "%YAML 1.2\n--- a",
    "? a\n: b",
    "a: 1\r\n", "a: \"\\n\"", "a: b: c", "a: [", "a: 'x", "a: |2\n   x\n", "<<: {a: 1}",
    "a: [b: c]",
    "a: b\n c: d", "- a\nb: c", "a: - b", "a: 'x' y", "a: @x", "scalar", "a: \"x\ny\"",
    "a: \"x \n  y\"", "a: 'x\n\n  y'",
    "\"a\n b\": c", "[a]b: c",
  ])
  func everythingElseIsLeftToLibyaml(text: String) throws {
    #expect(EverydayYAMLReader.read(try sourceFile(text), limits: SourceLimits()) == nil)
  }

  @Test func limitsAreLeftToLibyaml() throws {
    let file = try sourceFile("a: [[b, c, d]]\n")
    for limits in [
      SourceLimits(maxDepth: 2), SourceLimits(maxNodes: 6), SourceLimits(maxScalarBytes: 0),
    ] {
      #expect(EverydayYAMLReader.read(file, limits: limits) == nil)
    }
    for limits in [SourceLimits(maxDepth: 3), SourceLimits(maxNodes: 7)] {
      #expect(EverydayYAMLReader.read(file, limits: limits) != nil)
      #expect(agrees(file, limits: limits))
    }
  }

  @Test(arguments: 0..<8)
  func mutationsAreReadAlikeByBoth(seed: UInt64) throws {
    var random = SmallRandom(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 7)
    var quick = 0
    for round in 0..<1500 {
      let sample = everydaySamples[round % everydaySamples.count]
      let bytes = random.mutate(Array(sample.utf8))
      guard case .success(let file) = SourceFile.read(path: "a.yaml", bytes: bytes),
        !file.bytes.contains(0xE2)
      else { continue }
      if EverydayYAMLReader.read(file, limits: SourceLimits()) != nil { quick += 1 }
      if !agrees(file) { Issue.record("the readers disagree about \(file.text(in: file.whole))") }
    }
    #expect(quick > 100)
  }
}

extension SourceFile {
  fileprivate var whole: SourceRange { SourceRange(start: 0, end: bytes.count) }
}

private let everydaySamples = [
  "a: 1\nb: two # c\nc:\n  d: 'e'\n  f: \"g\"\n",
  "- a\n- b: c\n  d: e\n-\n  - f\n  - g\n",
  "a:\n- b\n- c\nd: |\n  e\n   f\n\n  g\nh: i\n",
  "a: >-\n  b\n  c\n\n   d\n  e\n\nf: g\n",
  "a: {b: c, d: [e, 'f', \"g\"], h: {i: 1}}\nj: [k,\n  l, # m\n  n]\n",
  "a: \"b\n  c \\\" d\n  e\"\nf: 'g\n   h'\ni: [\"j\n  k\", l]\n",
  "a: one\n  two\n\n  three\nb: -1\nc: x:y#z\n",
  "x:\n  - y: |+\n      z\n\n    w: >\n      v\n  # c\n  - u\n",
]
