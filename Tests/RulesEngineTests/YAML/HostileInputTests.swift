import RulesEngine
import Testing

@Suite struct HostileInputTests {
  @Test(arguments: ["[", "- ", "{a: ", "? ", "[\n"])
  func deepNestingIsRefused(opener: String) throws {
    let text = String(repeating: opener, count: 50_000)
    let diagnostics = parseYAML(try sourceFile(text)).diagnostics
    #expect(diagnostics.map(\.id) == ["yaml-too-deep"])
  }

  @Test func nestingUpToTheLimitIsRead() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(parseYAML(try sourceFile(nested(64))).diagnostics == [])
    #expect(parseYAML(try sourceFile(nested(65))).diagnostics.map(\.id) == ["yaml-too-deep"])
    #expect(parseJSON(try sourceFile(nested(64))).diagnostics == [])
    #expect(parseJSON(try sourceFile(nested(65))).diagnostics.map(\.id) == ["yaml-too-deep"])
  }

  @Test func tooManyValuesAreRefused() throws {
    let file = try sourceFile("[" + String(repeating: "1,", count: 30) + "1]")
    let limits = SourceLimits(maxNodes: 20)
    #expect(parseYAML(file, limits: limits).diagnostics.map(\.id) == ["yaml-too-many-values"])
    #expect(parseJSON(file, limits: limits).diagnostics.map(\.id) == ["yaml-too-many-values"])
  }

  @Test func tooLongAValueIsRefused() throws {
    let limits = SourceLimits(maxScalarBytes: 10)
    let yaml = parseYAML(try sourceFile("a: 12345678901"), limits: limits)
    #expect(yaml.diagnostics.map(\.id) == ["yaml-value-too-long"])
    let json = parseJSON(try sourceFile("\"12345678901\""), limits: limits)
    #expect(json.diagnostics.map(\.id) == ["yaml-value-too-long"])
  }

  @Test func manyDirectivesAreRefused() throws {
    let text = (0..<100_000).map { "%TAG !t\($0)! !x\n" }.joined() + "---\na: 1"
    #expect(parseYAML(try sourceFile(text)).diagnostics.map(\.id) == ["yaml-directive"])
  }

  @Test(arguments: [
    ": ", "- a\n", "a: b\n", "k: *x\n", "\"", "'", "&a ", "!a ", "#", "a: |\n  b\n", "%", "? ",
    "\n",
    "\t", "{", "}", ",", "]", "a: &a [*a]\n", "---\n", "x ", "<<: {a: 1}\n", "\"\\u0041\"", "é",
  ])
  func repeatedTextEnds(piece: String) throws {
    let text = String(repeating: piece, count: 20_000)
    for path in ["a.yaml", "a.json"] {
      let file = try sourceFile(text, path: path)
      let (_, diagnostics) = parseDocuments(file)
      #expect(diagnostics.count <= SourceLimits().maxDiagnostics + 1)
    }
  }

  @Test(arguments: 0..<8)
  func mutationsNeverCrash(seed: UInt64) throws {
    var random = SmallRandom(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    for _ in 0..<400 {
      let bytes = random.mutate(Array(mutationSample.utf8))
      for path in ["a.yaml", "a.json"] {
        guard case .success(let file) = SourceFile.read(path: path, bytes: bytes) else { continue }
        let (documents, diagnostics) = parseDocuments(file)
        for problem in diagnostics {
          _ = DiagnosticRenderer().render(problem, in: file, mask: .everything)
          #expect(problem.location != nil)
        }
        for scalar in documents.compactMap(\.root).flatMap(\.scalars) {
          #expect(scalar.range.end <= file.bytes.count)
          let count = scalar.scalar?.text.utf8.count ?? 0
          let place = ScalarOffsetMap.fileRange(of: 0..<count, in: scalar, file: file)
          #expect(place.end <= file.bytes.count)
        }
      }
    }
  }
}

/// Every form of YAML we read, for mutations; all of it is invented.
let mutationSample = """
  # a comment
  schema: fms-case/1
  case: &case {identifier: "BN-D-QZX", program: 'fms', note: null, list: [1, "a b", 'it''s']}
  text: |
    first line
      second – line # no comment

    third
  folded: >-
    some words
    and more

      indented
  plain: one two
    three
  copy:
    <<: *case
    extra: http://x/y#z
  items:
  - a: 1
    b: "esc \\n \\u00e9 \\
      end"
  - - x
    - ~
  empty:
  last: {p: , q: [ ], r}
  ---
  second: document
  ...

  """

/// A small generator with a seed, so that a failing run can be repeated.
struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// Changes a few places of a text: deletes, copies or inserts what YAML cares about.
  mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    let pieces = [
      ":", ": ", "-", "- ", "\n", "\n  ", " ", "\t", "\"", "'", "[", "]", "{", "}", ",", "#", " #",
      "&a ", "*a", "!x ", "|", ">", "\\", "%", "@", "é", "\r\n", "---\n", "? ", "<<: ", "|+2", "~",
    ]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...5, using: &self) {
      let place = Int.random(in: 0...bytes.count, using: &self)
      switch Int.random(in: 0..<3, using: &self) {
      case 0:
        let end = min(bytes.count, place + Int.random(in: 1...6, using: &self))
        bytes.removeSubrange(place..<end)
      case 1:
        let start = Int.random(in: 0...bytes.count, using: &self)
        let end = min(bytes.count, start + Int.random(in: 1...20, using: &self))
        bytes.insert(contentsOf: Array(bytes[start..<end]), at: place)
      default:
        bytes.insert(
          contentsOf: pieces.randomElement(using: &self).map { Array($0.utf8) } ?? [],
          at: place
        )
      }
    }
    return bytes
  }
}
