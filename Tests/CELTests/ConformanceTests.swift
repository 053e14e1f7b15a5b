import ConformanceSupport
import Foundation
import Testing

/// Files of conformance tests, run as `Scripts/conformance` runs them.
@Suite struct ConformanceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let sample = root.deletingLastPathComponent()
    .appending(path: "shared/cel/conformance.jsonl")
  private static let unknowns = root.appending(path: "Tests/Fixtures/unknowns.jsonl")

  private func report(_ file: URL) throws -> ConformanceReport {
    var report = ConformanceReport()
    report.run(try Data(contentsOf: file), file: file.lastPathComponent)
    return report
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: sample.path),
      "the file of conformance tests is not beside the package"
    )
  )
  func coreLanguageConforms() throws {
    let report = try report(Self.sample)
    for failure in report.failures {
      Issue.record("\(failure.id): \(failure.reason)")
    }
    #expect(report.passed > 600)
  }

  @Test func missingFactsAreToldAsTheSuiteWants() throws {
    let report = try report(Self.unknowns)
    for failure in report.failures {
      Issue.record("\(failure.id): \(failure.reason)")
    }
    #expect(report.passed >= 250)
    #expect(report.skipped == 0)
  }

  // MARK: The runner

  private func lines(_ text: String) -> [Substring] {
    var report = ConformanceReport()
    report.run(Array(text.utf8), file: "f.jsonl")
    return report.text.split(separator: "\n")
  }

  @Test(arguments: [
    ("nonsense", "FAILED f.jsonl:3: the line is not one JSON object"),
    (#"{"id": "a", "expect": {"kind": "error"}}"#, "FAILED f.jsonl:3: `expr` is missing"),
    (
      #"{"id": "a", "expr": "1", "expect": {"kind": "value", "value": {"type": "int", "value": 1}}}"#,
      "FAILED f.jsonl:3: expect.value.value: a value of another kind is expected"
    ),
    (
      #"{"id": "a", "expr": "1", "expect": {"kind": "value", "value": {"type": "int", "value": "x"}}}"#,
      "FAILED f.jsonl:3: expect.value.value: there is no such int"
    ),
    (
      #"{"id": "a", "expr": "1", "expect": {"kind": "value", "value": {"type": "number"}}}"#,
      "FAILED f.jsonl:3: expect.value.type: `number` is no type of value this runner knows"
    ),
    (
      #"{"id": "a", "expr": "1", "expect": {"kind": "value"}}"#,
      "FAILED f.jsonl:3: a: expect: `value` is missing"
    ),
    (
      #"{"id": "a", "expr": "1", "typeEnv": [{"name": "x", "type": "map(int)"}], "expect": {"kind": "error"}}"#,
      "FAILED f.jsonl:3: a: `map(int)` is no type"
    ),
  ])
  func aLineThatIsNoTestIsToldByItsNumber(_ line: String, _ message: String) {
    let good =
      #"{"id": "g", "new": 1, "expr": "1 == 1", "expect": {"kind": "value", "value": {"type": "bool", "value": true}}}"#
    let lines = lines("\(good)\r\n\n\(line)\n\(good)")
    #expect(lines.first.map(String.init) == message)
    #expect(lines.last == "2 passed, 1 failed, 0 skipped")
  }

  @Test func whatDoesNotCompileIsNoFailedEvaluation() {
    func line(_ id: String, _ kind: String) -> String {
      #"{"id": "\#(id)", "expr": "1 +", "expect": {"kind": "\#(kind)"}}"#
    }
    let lines = lines("\(line("a", "error"))\n\(line("b", "anyError"))")
    #expect(lines.first?.hasPrefix("FAILED a: expected an error, got does not compile") == true)
    #expect(lines.last == "1 passed, 1 failed, 0 skipped")
  }

  @Test func failuresStandBeforeTheCountsAndTheTotalsLast() {
    let text = """
      {"id": "one", "file": "sums", "expr": "1 + 1", "expect": {"kind": "value", "value": {"type": "int", "value": "3"}}}
      {"id": "two", "file": "sums", "expr": "1 / 0", "expect": {"kind": "error"}}
      {"id": "three", "file": "more", "expr": "x", "requires": ["ext.new"], "expect": {"kind": "error"}}
      {"id": "four", "file": "more", "expr": "x", "typeEnv": [{"name": "x", "type": "int"}], "bindings": {"x": {"kind": "unknown"}}, "expect": {"kind": "unknown", "facts": ["y"]}}
      """
    #expect(
      lines(text) == [
        "FAILED one: expected int 3, got int 2",
        "FAILED four: expected unknown for want of y, got unknown for want of x",
        "more  0 passed, 1 failed, 1 skipped",
        "sums  1 passed, 1 failed, 0 skipped",
        "skipped for want of ext.new: 1",
        "1 passed, 2 failed, 1 skipped",
      ]
    )
  }
}
