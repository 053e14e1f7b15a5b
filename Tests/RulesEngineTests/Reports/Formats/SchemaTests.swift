import Foundation
import RulesEngine
import TestSupport
import Testing

/// Reports hold to the official schemas of their formats, where those and the tools that check them are there.
@Suite struct SchemaTests {
  @Test(
    .enabled(
      if: ValidationTool.json.canRun,
      "check-jsonschema or the folder of schemas beside the package is not there"
    ),
    arguments: [
      (CheckReport.Format.sarif, "sarif-schema-2.1.0.json"),
      (.sarifGitHub, "sarif-schema-2.1.0.json"),
      (.oscal, "oscal_assessment-results_schema.json"),
    ]
  )
  func jsonIsValid(_ format: CheckReport.Format, _ schema: String) throws {
    for input in try Self.inputs() {
      let problems = try ValidationTool.json.run(format.render(input), schema: schema)
      #expect(problems == "")
    }
  }

  @Test(
    .enabled(
      if: ValidationTool.xml.canRun,
      "xmllint or the folder of schemas beside the package is not there"
    ),
    arguments: ["junit-jenkins-10.xsd", "junit-windyroad.xsd"]
  )
  func junitIsValid(_ schema: String) throws {
    for input in try Self.inputs() {
      let text = CheckReport.Format.junit.render(input)
      #expect(try ValidationTool.xml.run(text, schema: schema) == "")
    }
  }

  /// Every outcome, a file that cannot be read, hostile words, and nothing at all.
  static func inputs() throws -> [ReportInput] {
    let words = #"\u0001 ]]> <b> & \" {0} [a](b) \n é \U0001F600 \uFFFE"#
    var empty = try EveryOutcome.input()
    empty.report = CheckReport(tool: empty.report.tool, packs: empty.report.packs)
    return try [
      EveryOutcome.input(), EveryOutcome.input("desk: [\n"),
      EveryOutcome.input(
        "case: {identifier: \"\(words)\"}\ndesk: {checked: no}\nbooks: [{number: \"\(words)\", sound: no}]\n"
      ), empty,
    ]
  }
}

/// A tool that validates a report.
enum ValidationTool {
  case json, xml

  private static let schemas = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/schemas")

  private var name: String { self == .json ? "check-jsonschema" : "xmllint" }

  private var program: URL? {
    let paths = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return paths.split(separator: ":").map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  var canRun: Bool {
    program != nil && FileManager.default.fileExists(atPath: Self.schemas.path)
  }

  /// What the tool complains about; empty when the text is valid.
  func run(_ text: String, schema: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "report-\(UUID().uuidString)")
    let output = folder.appending(path: "output-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    try Data().write(to: output)
    let schema = Self.schemas.appending(path: schema).path
    let process = Process()
    process.executableURL = program
    process.arguments =
      self == .json
      ? ["--schemafile", schema, file.path] : ["--noout", "--nonet", "--schema", schema, file.path]
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    let complaints = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    try FileManager.default.removeItem(at: output)
    try FileManager.default.removeItem(at: file)
    return process.terminationStatus == 0 ? "" : complaints
  }
}
