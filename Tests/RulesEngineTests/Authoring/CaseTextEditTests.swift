@testable import RulesEngine
import TestSupport
import Testing

/// A value is put into a file and every other byte stays.
@Suite struct CaseTextEditTests {
  private func edited(_ text: String, _ path: String, _ value: String, file: String = "case.yaml")
    throws -> String
  {
    let document = try #require(try documents(text, path: file).first)
    let edit = CaseTextEdit(document, root: try #require(document.root))
    return String(decoding: try edit.setting(path, to: value), as: UTF8.self)
  }

  @Test(arguments: [
    // A value that is there.
    ("a: x  # why\nb: y\n", "a", "1", "a: 1  # why\nb: y\n"),
    ("a: {unknown: soon}  # why\nb: y\n", "a", "1", "a: 1  # why\nb: y\n"),
    ("a:\n  unknown: soon\n  owed_by: me\nb: y\n", "a", "1", "a: 1\nb: y\n"),
    ("a: {b: x, c: y}\n", "a.c", "1", "a: {b: x, c: 1}\n"),
    (
      "a: *b\nc: &b x\n".replacing("a: *b\nc: &b x\n", with: "c: &b x\na: *b\n"), "a", "1",
      "c: &b x\na: 1\n"
    ),
    ("l:\n  - {n: 1}\n  - {n: 2}  # two\n", "l[1].n", "3", "l:\n  - {n: 1}\n  - {n: 3}  # two\n"),
    // A key that is not there yet.
    ("a: x\n\n# the end\n", "b", "1", "a: x\nb: 1\n\n# the end\n"),
    ("a: x", "b", "1", "a: x\nb: 1\n"),
    ("a:\n  b: x  # why\nc: y\n", "a.d", "1", "a:\n  b: x  # why\n  d: 1\nc: y\n"),
    (
      "a:\n  t: |\n    words\n    more\nc: y\n", "a.d", "1",
      "a:\n  t: |\n    words\n    more\n  d: 1\nc: y\n"
    ),
    ("a: x\n", "g.h.i", "1", "a: x\ng:\n  h:\n    i: 1\n"),
    ("a: {b: x}\n", "a.c", "1", "a: {b: x, c: 1}\n"),
    ("a: {}\n", "a.c", "1", "a: {c: 1}\n"),
    ("a: {b: x,}\n", "a.c", "1", "a: {b: x, c: 1}\n"),
    ("a: {b: x}\n", "a.c.d", "1", "a: {b: x, c: {d: 1}}\n"),
    ("a: {\n  b: x,\n  c: y\n}\n", "a.d", "1", "a: {\n  b: x,\n  c: y,\n  d: 1\n}\n"),
    (
      "l:\n  - n: 1\n    m: 2\n  - n: 3\n", "l[0].k", "9",
      "l:\n  - n: 1\n    m: 2\n    k: 9\n  - n: 3\n"
    ),
    ("a: x\r\nb: y\r\n", "c", "1", "a: x\r\nb: y\r\nc: 1\r\n"),
    // A detail of a plain date or answer.
    ("a: 2026-01-02  # day\n", "a.by", "me", "a: {date: 2026-01-02, by: me}  # day\n"),
    ("a: yes\n", "a.document", "d1", "a: {is: yes, document: d1}\n"),
  ])
  func yaml(before: String, path: String, value: String, after: String) throws {
    #expect(try edited(before, path, value) == after)
  }

  @Test(arguments: [
    (#"{"a": "x"}"#, "b", #""1""#, #"{"a": "x", "b": "1"}"#),
    (
      "{\n  \"a\": {\n    \"b\": 1\n  }\n}\n", "a.c", "2",
      "{\n  \"a\": {\n    \"b\": 1,\n    \"c\": 2\n  }\n}\n"
    ),
    (#"{"a": "2026-01-02"}"#, "a.by", #""me""#, #"{"a": {"date": "2026-01-02", "by": "me"}}"#),
  ])
  func json(before: String, path: String, value: String, after: String) throws {
    #expect(try edited(before, path, value, file: "case.json") == after)
  }

  @Test(arguments: [
    ("l[3].a", "l: []\n"), ("a.b.c", "a: x\n"), ("a.", "a: x\n"), ("l[0].a", "b: x\n"),
  ])
  func whatHasNoPlaceIsRefused(path: String, text: String) throws {
    #expect(throws: CaseTextEdit.Problem.self) { try edited(text, path, "1") }
  }
}
