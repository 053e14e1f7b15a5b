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
    try changes.set("documents[0].sha256", to: "0a")
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
    try changes.set("documents[0].sha256", to: "0a")
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
      try changes.set("documents[1].sha256", to: "0a")
    }
    #expect(changes.bytes == Array(text.utf8))
  }
}
