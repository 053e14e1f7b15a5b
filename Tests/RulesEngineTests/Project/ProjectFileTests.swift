import CEL
import RulesEngine
import TestSupport
import Testing

/// What a project says once for all its packages; what is wrong in it is told at its place.
@Suite struct ProjectFileTests {
  private func read(_ text: String) -> ProjectFile {
    var project = ProjectFile(
      path: ProjectFile.name,
      bytes: Array(text.utf8),
      formats: ["text", "json"]
    )
    project.settleMarking(among: ["UNCLASSIFIED", "CUI"])
    return project
  }

  @Test func everyKeyIsRead() {
    let project = read(
      """
      policies: ../policies
      overlays: [overlays/office]
      as_of: 2027-06-30
      gates: {fail_on: medium, fail_on_indeterminate: none, fail_on_review: yes, fail_on_caution: no}
      paths: {include: [packages], exclude: ["packages/old-*"]}
      formats:
        - text
        - {format: json, output: out/report.json}
      marking: CUI
      waivers: [a.yaml]
      decisions: b.yaml
      baseline: baseline.json
      waiver_limit_days: 90

      """
    )
    #expect(project.diagnostics == [])
    #expect(project.policies == "../policies")
    #expect(project.overlays == ["overlays/office"])
    #expect(project.asOf == CalendarDate("2027-06-30"))
    #expect(project.gates.failOn == .medium)
    #expect(project.gates.failOnIndeterminate == ProjectFile.Level.none)
    #expect(project.gates.failOnReview == true)
    #expect(project.gates.failOnCaution == false)
    #expect(project.formats.map(\.name) == ["text", "json"])
    #expect(project.formats.map(\.output) == [nil, "out/report.json"])
    #expect(project.marking == "CUI")
    #expect(project.waivers == ["a.yaml"])
    #expect(project.decisions == ["b.yaml"])
    #expect(project.baseline == "baseline.json")
    #expect(project.waiverLimitDays == 90)
  }

  /// `1️⃣` marks the place; the second text is the id, the third a part of the message.
  static let wrong: [(file: String, id: String, says: String)] = [
    ("1️⃣markign: CUI\n", "unknown-key", "did you mean `marking`?"),
    ("gates: {1️⃣fail_no: high}\n", "unknown-key", "did you mean `fail_on`?"),
    ("gates: {fail_on: 1️⃣hihg}\n", "unknown-word", "did you mean `high`?"),
    ("gates: {fail_on_review: 1️⃣maybe}\n", "bad-yes-no", "is `yes` or `no`"),
    ("gates: 1️⃣high\n", "wrong-shape", "`key: value` lines"),
    ("paths: {include: [1️⃣../elsewhere]}\n", "bad-path", "is not a path below this file"),
    ("paths: {exclude: [1️⃣/etc]}\n", "bad-path", "is not a path below this file"),
    ("formats: [1️⃣jsno]\n", "unknown-word", "did you mean `json`?"),
    ("formats: [text, 1️⃣json]\n", "repeated-output", "two reports would go to standard output"),
    (
      "formats: [{format: text, output: a}, {format: json, output: 1️⃣a}]\n", "repeated-output",
      "two reports would be written to `a`"
    ),
    ("formats: [1️⃣{output: a}]\n", "missing-key", "has no `format`"),
    ("marking: 1️⃣UNCLASIFIED\n", "unknown-word", "did you mean `UNCLASSIFIED`?"),
    ("as_of: 1️⃣2027-02-30\n", "bad-date", "is not a date"),
    ("waiver_limit_days: 1️⃣0\n", "wrong-type", "is not a number of days"),
    ("waiver_limit_days: 1️⃣1e3\n", "wrong-type", "is not a number of days"),
    ("policies: 1️⃣[a]\n", "wrong-shape", "is a text"),
    ("marking: CUI\n---\n1️⃣marking: CUI\n", "several-documents", "more than one document"),
  ]

  @Test(arguments: wrong)
  func isToldAtItsPlace(file: String, id: String, says: String) {
    let marked = MarkedText(file)
    let problems = read(marked.text).diagnostics.map(\.line)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(marked.place()) \(id): ") == true, "\(problems)")
    #expect(problems.first?.contains(says) == true, "\(problems)")
  }

  @Test func anEmptyFileSettlesNothing() {
    #expect(read("").diagnostics == [])
    #expect(read("# nothing yet\n").diagnostics == [])
  }

  @Test(arguments: ["{", "\0", "- a\n", "gates: &a {fail_on: *a}\n", "formats: [[[text]]]\n"])
  func nothingInItBreaksTheRun(text: String) {
    #expect(!read(text).diagnostics.isEmpty)
  }
}

/// Folders below the project, as `paths` names them.
@Suite struct PathPatternTests {
  @Test(arguments: [
    ("packages", "packages/BN-D-QZX", true), ("packages", "packages", true),
    ("packages", "packages2/BN-D-QZX", false), ("packages/BN-*", "packages/BN-D-QZX", true),
    ("packages/BN-*", "packages/XL-D-QZX", false), ("*/BN-*-Q*", "a/BN-D-QZX/documents", true),
    ("*", "a/b/c", true), ("**/archive", "a/b/archive/c", true), ("**/archive", "archive", true),
    ("**/archive", "archives/x", false), ("a/**/z", "a/z", true), ("a/**/z", "a/b/c/z/d", true),
    ("./packages/", "packages/x", true), (".", "anything", true), ("a", "b/a", false),
  ])
  func fits(pattern: String, path: String, isFitting: Bool) throws {
    #expect(try #require(PathPattern(pattern)).matches(path) == isFitting)
  }

  @Test(arguments: ["", "/a", "../a", "a/../b"])
  func whatLeavesTheFolderIsNone(text: String) {
    #expect(PathPattern(text) == nil)
  }

  @Test func manyStarsEnd() throws {
    let stars = String(repeating: "*a", count: 2_000)
    let name = String(repeating: "a", count: 4_000)
    let deep = Array(repeating: "**", count: 60).joined(separator: "/")
    #expect(try !#require(PathPattern(stars + "b")).matches(name))
    #expect(try !#require(PathPattern(deep + "/b")).matches(name))
  }
}
