import RulesEngine
import TestSupport
import Testing

/// Plain values go into the text of a file, and comments and layout stay.
@Suite struct CaseTextChangesTests {
  private func changes(_ text: String, path: String = "case.yaml") throws -> CaseTextChanges {
    CaseTextChanges(try SourceFile.read(path: path, bytes: Array(text.utf8)).get())
  }

  @Test(arguments: [
    (
      "documents:\n  - {id: A, path: a.pdf}  # the letter\n  - id: B   # flat\n    path: b.pdf\n",
      "documents:\n  - {id: A, path: a.pdf, sha256: 0a}  # the letter\n  - id: B   # flat\n    path: b.pdf\n"
    ),
    (
      "documents:\n  - id: A\n    sha256: ff   # old\n    path: a.pdf\n# end\n",
      "documents:\n  - id: A\n    sha256: 0a   # old\n    path: a.pdf\n# end\n"
    ),
    ("documents:\r\n  - {id: A}\r\n", "documents:\r\n  - {id: A, sha256: 0a}\r\n"),
  ])
  func aValueIsSet(before: String, after: String) throws {
    var changes = try changes(before)
    try changes.set("sha256", in: "documents", to: [0: "0a"])
    #expect(String(decoding: changes.bytes, as: UTF8.self) == after)
  }

  @Test(arguments: [
    (
      "documents:\n  - {id: A}  # one\nx: y\n",
      "documents:\n  - {id: A}  # one\n  - {id: B, type: {unknown: why}}\nx: y\n"
    ),
    (
      "x: y\ndocuments: []  # none\n",
      "x: y\ndocuments:  # none\n  - {id: B, type: {unknown: why}}\n"
    ),
    ("x: y\n", "x: y\ndocuments:\n  - {id: B, type: {unknown: why}}\n"),
  ])
  func anEntryIsAdded(before: String, after: String) throws {
    var changes = try changes(before)
    try changes.add([[("id", .text("B")), ("type", .unknown("why"))]], to: "documents")
    let text = String(decoding: changes.bytes, as: UTF8.self)
    #expect(text.filter { $0 != " " } == after.filter { $0 != " " })
  }

  @Test func jsonStaysJSON() throws {
    var changes = try changes(#"{"documents": [{"id": "A"}]}"#, path: "case.json")
    try changes.set("sha256", in: "documents", to: [0: "0a"])
    try changes.add([[("id", .text("B")), ("type", .unknown("why"))]], to: "documents")
    let text = String(decoding: changes.bytes, as: UTF8.self)
    #expect(
      text
        == #"{"documents": [{"id": "A", "sha256": "0a"}, {"id": "B", "type": {"unknown": "why"}}]}"#
    )
  }

  /// A file that cannot be read whole, or where more would change, is left alone.
  @Test(arguments: ["documents: [", "documents:\n  - &a {id: A}\n  - *a\n---\nx: y\n", "a: b\n"])
  func whatIsNotClearIsLeft(text: String) throws {
    var changes = try changes(text)
    #expect(throws: CaseTextChanges.Problem.self) {
      try changes.set("sha256", in: "documents", to: [1: "0a"])
    }
    #expect(changes.bytes == Array(text.utf8))
  }

  /// Several at once come to the same as one after the other, however the entries are written.
  @Test(arguments: [
    (
      "documents:\n  - {id: A}  # one\n  - id: B   # two\n    sha256: ff\n\n  - id: C\nx: y\n",
      "documents:\n  - {id: A, sha256: 0a}  # one\n  - id: B   # two\n    sha256: 0b\n\n  - id: C\n"
        + "    sha256: 0c\nx: y\n"
    ),
    (
      "documents: [{id: A}, {id: B}, {id: C, sha256: ff}]\n",
      "documents: [{id: A, sha256: 0a}, {id: B, sha256: 0b}, {id: C, sha256: 0c}]\n"
    ),
  ])
  func manyAreSetAtOnce(before: String, after: String) throws {
    var changes = try changes(before)
    try changes.set("sha256", in: "documents", to: [0: "0a", 1: "0b", 2: "0c"])
    #expect(String(decoding: changes.bytes, as: UTF8.self) == after)
  }

  @Test func manyAreAddedAtOnce() throws {
    let new: [[(name: String, value: CaseTextChanges.FieldValue)]] = ["B", "C"].map {
      [("id", .text($0))]
    }
    var block = try changes("documents:\n  - {id: A}  # one\nx: y\n")
    try block.add(new, to: "documents")
    #expect(
      String(decoding: block.bytes, as: UTF8.self)
        == "documents:\n  - {id: A}  # one\n  - {id: B}\n  - {id: C}\nx: y\n"
    )
    var flow = try changes("documents: [{id: A}]\n")
    try flow.add(new, to: "documents")
    #expect(
      String(decoding: flow.bytes, as: UTF8.self) == "documents: [{id: A}, {id: B}, {id: C}]\n"
    )
    var json = try changes(#"{"x": 1}"#, path: "case.json")
    try json.add(new, to: "documents")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"x": 1, "documents": [{"id": "B"}, {"id": "C"}]}"#
    )
  }

  /// Thousands take seconds, not minutes.
  @Test(.timeLimit(.minutes(1))) func thousandsAreSetAndAdded() throws {
    let lines = (0..<5_000).map { "  - {id: D\($0), path: documents/\($0).pdf}\n" }
    var changes = try changes("documents:\n" + lines.joined())
    let hash = String(repeating: "0a", count: 32)
    try changes.set(
      "sha256",
      in: "documents",
      to: Dictionary(uniqueKeysWithValues: (0..<5_000).map { ($0, hash) })
    )
    try changes.add((0..<5_000).map { [("id", .text("N\($0)"))] }, to: "documents")
    #expect(changes.bytes.count { $0 == UInt8(ascii: "\n") } == 10_001)
  }
}
