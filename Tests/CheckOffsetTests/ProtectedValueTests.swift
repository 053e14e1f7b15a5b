import Foundation
import OffsetRules
import RulesEngine
import Testing

/// No output holds what a protected field holds, however the file is written or broken.
@Suite struct ProtectedValueTests {
  static let canary = "ZQCANARY77"

  /// The protected fields of the schema, as they stand in a case file.
  static let fields: [String] = RulePack.decode(EmbeddedPolicies.packFiles).pack.schema.fields
    .filter(\.isProtected).map(\.path)

  @Test func theSchemaHasProtectedFields() {
    #expect(Self.fields.count >= 12)
  }

  @Test(arguments: fields)
  func aFilledFieldIsAViolationAndItsValueIsNowhere(_ path: String) throws {
    for value in [Self.canary, "[\(Self.canary)]", "{a: \(Self.canary)}", "\"\(Self.canary)\""] {
      let run = try Self.outputs(of: Self.file(path, value))
      #expect(!run.text.contains(Self.canary), "\(path): \(value)")
      #expect(run.text.contains("protected facts are filled in: "))
      #expect(run.status == 1)
    }
  }

  @Test func aRuleThatIsNotAskedForDoesNotHideIt() throws {
    let file = try TemporaryFolder.shared.write(
      "leak-\(UUID().uuidString).yaml",
      Self.file("offset_agreements[].terms", Self.canary)
    )
    let run = try Program.run("--rule", "OFF-FUND-001", file.path)
    #expect(run.output.contains("its value must not be in a case file"))
    #expect(!run.output.contains(Self.canary))
    #expect(run.status == 3)
  }

  /// The forms for questions and answers show no value either.
  @Test func norDoFormsAndAnswers() throws {
    let text =
      "schema: fms-case/1\nas_of: 2026-11-22\nhandling: {}\n"
      + "offset_agreements:\n  - id: A\n    terms: \(Self.canary)\n    state: proposed\n"
    let file = try TemporaryFolder.shared.write("leak-\(UUID().uuidString).yaml", text)
    let ask = try Program.run("ask", file.path, "--role", "case_manager")
    let form = try TemporaryFolder.shared.write("form-\(UUID().uuidString).md", ask.output)
    let answer = try Program.run("answer", file.path, form.path)
    for run in [ask, answer] {
      #expect(!(run.output + run.complaints).contains(Self.canary))
    }
  }

  static let shapes = [
    "offset_agreements: [{terms: &a ZQCANARY77, id: *a, signed: *a, over_5m_usd: *a}]",
    "offset_agreements: [{signed: {date: 2026-99-99, terms: ZQCANARY77}}]",
    "offset_agreements: [{terms ZQCANARY77: 5, terms_ZQCANARY77: 6}]",
    "offset_agreements: [{trems: ZQCANARY77, signed: maybe}]",
    "offset_agreements: [{terms: ZQCANARY77, terms: ZQCANARY77, signed: maybe}]",
    "offset_agreements: [{signed: maybe, id: it is}] # terms ZQCANARY77",
    "offset_agreements: [{terms: \"ZQCANARY77",
    "offset_agreements:\n  - terms: |\n      ZQCANARY77\n    signed: maybe",
    "surprise: {a: ZQCANARY77, b: [ZQCANARY77]}",
    "case: {identifier: BN}\n---\nschema: fms-case/1\noffset_agreements: [{signed: maybe, "
      + "terms: \"ZQCANARY77\\0\"}]",
  ]

  @Test(arguments: shapes)
  func oddShapesShowNothing(_ shape: String) throws {
    let run = try Self.outputs(of: "schema: fms-case/1\nas_of: 2026-11-22\n\(shape)\n")
    #expect(!run.text.contains(Self.canary), "\(run.text)")
  }

  /// A case file whose only facts are in the field at `path`.
  private static func file(_ path: String, _ value: String) -> String {
    var text = "\(value)"
    for part in path.split(separator: ".").reversed() {
      text =
        part.hasSuffix("[]") ? "{\(part.dropLast(2)): [\(text)]}" : "{\(part): \(text)}"
    }
    let inner = text.dropFirst().dropLast()
    return "schema: fms-case/1\nas_of: 2026-11-22\n\(inner)\n"
  }

  /// Everything the program says of a file, in every form it has.
  private static func outputs(of text: String) throws -> (text: String, status: Int32) {
    let file = try TemporaryFolder.shared.write("leak-\(UUID().uuidString).yaml", text)
    let runs = try [
      ["--all", file.path], ["--all", "--format", "json", file.path], ["--by-role", file.path],
      ["--format", "html", "--all", file.path], ["--quiet", file.path],
      ["explain", "OFF-BIS-001", file.path],
    ].map { try Program.run($0) }
    // Every other form of the report in one run.
    let folder = TemporaryFolder().url
    let formats = CheckReport.Format.allCases.filter { $0 != .text && $0 != .json }
    let outputs = formats.flatMap {
      ["--format", $0.rawValue, "--output", folder.appending(path: $0.rawValue).path]
    }
    let all = try Program.run(["--all"] + outputs + [file.path])
    let reports = try formats.map {
      try String(contentsOf: folder.appending(path: $0.rawValue), encoding: .utf8)
    }
    return (
      runs.map { $0.output + $0.complaints }.joined() + all.complaints + reports.joined(),
      runs[0].status
    )
  }
}

/// Files made to eat time or memory end quickly, with a word about it.
@Suite struct HostileCaseTests {
  @Test func wrongReferencesByTheThousandAreToldUpToABound() throws {
    let documents = (0..<3000).map { "  - {id: D\($0)}" }.joined(separator: "\n")
    let messages = (0..<3000).map { "  - {id: M\($0), document: X\($0)}" }.joined(separator: "\n")
    let run = try Program.run(
      "-",
      input: "schema: fms-case/1\ndocuments:\n\(documents)\ncommunications:\n\(messages)\n"
    )
    #expect(run.output.contains("2900 more problems are not told"))
    #expect(run.status == 3)
  }

  @Test func emptyEntriesByTheThousandEndInAnError() throws {
    let entries = Array(repeating: "{}", count: 20_000).joined(separator: ", ")
    let run = try Program.run(
      "--quiet",
      "-",
      input: "schema: fms-case/1\nas_of: 2026-11-22\ncontracts: [\(entries)]\n"
    )
    #expect(run.output.contains("more facts than can be checked"))
    #expect(run.status == 3)
  }

  @Test func entriesInEntriesHaveOneBudget() throws {
    let messages = (0..<4000).map {
      "  - {id: M\($0), from: purchaser, to: sco, acts: [asked_whether_costs_included], "
        + "referred_to_contractor: no}"
    }.joined(separator: "\n")
    let run = try Program.run(
      "--quiet",
      "-",
      input: "schema: fms-case/1\nas_of: 2026-11-22\ncommunications:\n\(messages)\n"
    )
    #expect(run.status == 3)
  }
}
