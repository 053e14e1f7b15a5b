import Foundation
import Testing

/// Several reports of one run, each in its form and at its place.
@Suite struct ReportOptionTests {
  static let fmf = "examples/nonrepayable-fmf/case.yaml"

  private func file(_ name: String) -> URL {
    TemporaryFolder.shared.url.appending(path: "\(UUID().uuidString)-\(name)")
  }

  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  @Test func eachOutputBelongsToTheFormatBeforeIt() throws {
    let (sarif, junit) = (file("r.sarif"), file("r.xml"))
    let run = try Program.run(
      "--format",
      "sarif",
      "--output",
      sarif.path,
      "--format=junit",
      "--output=\(junit.path)",
      "--format",
      "csv",
      Self.fmf
    )
    #expect(run.status == 1)
    #expect(try text(sarif).contains("\"version\": \"2.1.0\""))
    #expect(try text(junit).contains("<testsuites>"))
    #expect(run.output.hasPrefix("record,marking,path,"))
  }

  /// A command line of files alone is not parsed: it must come to what the parser makes of it.
  @Test(arguments: ["clean", "nonrepayable-fmf", "early", "decided-guarantee", "no-such-case"])
  func withoutOptionsNothingIsParsedAndAllIsTheSame(name: String) throws {
    let path = "examples/\(name)/case.yaml"
    let plain = try Program.run(path, "examples/clean/case.yaml")
    for words in [["check", path], [path, "--fail-on", "high"]] {
      let parsed = try Program.run(words + ["examples/clean/case.yaml"])
      #expect(parsed.status == plain.status)
      #expect(parsed.output == plain.output)
      #expect(parsed.complaints == plain.complaints)
    }
  }

  /// What lies above a link is above the folder that it leads to, as for every other program.
  @Test func theFolderAboveALinkIsThatOfItsFolder() throws {
    let name = UUID().uuidString
    _ = try TemporaryFolder.shared.write("\(name)/far/inner/x", "")
    _ = try TemporaryFolder.shared.write("\(name)/near/x", "")
    let folder = TemporaryFolder.shared.url.appending(path: name)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "near/link"),
      withDestinationURL: folder.appending(path: "far/inner")
    )
    let path = folder.appending(path: "near").path + "/link/../r.json"
    _ = try Program.run(Self.fmf, "--format", "json", "--output", path)
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "far/r.json").path))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "near/r.json").path))
  }

  @Test func aPathThatCannotBeWrittenSaysWhy() throws {
    let path = file("missing").path + "/r.json"
    let run = try Program.run(Self.fmf, "--format", "json", "--output", path)
    #expect(run.status == 64)
    #expect(run.complaints.contains("cannot be written: No such file or directory"))
  }

  @Test func theOneWithoutAFileMayStandFirst() throws {
    let json = file("r.json")
    let run = try Program.run(
      "--format",
      "text",
      "--format",
      "json",
      "--output",
      json.path,
      Self.fmf
    )
    #expect(run.output.contains("VIOLATION"))
    #expect(try text(json).hasPrefix("{"))
  }

  @Test func aMinusIsStandardOutput() throws {
    let run = try Program.run("--format", "jsonl", "--output", "-", Self.fmf)
    #expect(run.output.hasPrefix("{\"type\":\"run\""))
  }

  @Test func textGoesToAFileWithoutAFormat() throws {
    let out = file("r.txt")
    let run = try Program.run("--output", out.path, Self.fmf)
    #expect(run.output == "")
    #expect(try text(out).contains("VIOLATION"))
  }

  @Test func whatCannotBeMeantIsWrongUse() throws {
    let a = file("a").path
    let uses: [([String], String)] = [
      (["--format", "sarif", "--format", "json"], "2 reports would go to standard output"),
      (["--output", a, "--format", "json"], "stands before any --format"),
      (
        ["--format", "json", "--output", a, "--output", a + "b"],
        "is one too many for --format json"
      ),
      (
        ["--format", "json", "--output", a, "--format", "csv", "--output", a],
        "two reports would be written to"
      ),
      (["--format", "json", "--output", ""], "--output needs the name of a file"),
      (["--format", "json", "--output", Self.fmf], "was read for the report"),
      (["--format", "json", "--output", "examples"], "is a folder"),
      (["--format", "pdf"], "pdf"),
    ]
    for (arguments, complaint) in uses {
      let run = try Program.run(arguments + [Self.fmf])
      let words = run.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(complaint), "\(arguments): \(words)")
      #expect(run.status == 64)
      #expect(run.output == "")
    }
    #expect(try text(Program.root.appending(path: Self.fmf)).hasPrefix("{") == false)
  }

  /// A link is kept and what it leads to replaced; a device is written to.
  @Test func linksAndDevicesStay() throws {
    let (target, link) = (file("target"), file("link"))
    try Data("old".utf8).write(to: target)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    _ = try Program.run("--format", "json", "--output", link.path, Self.fmf)
    #expect(try text(target).hasPrefix("{"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target.path)
    let run = try Program.run("--format", "csv", "--output", "/dev/stdout", Self.fmf)
    #expect(run.output.hasPrefix("record,"))
    #expect(FileManager.default.fileExists(atPath: "/dev/stdout"))
  }
}

/// Who may read a file stays as it was, and what was read is not replaced.
@Suite struct OutputFileTests {
  private let folder = TemporaryFolder.shared.url.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test func theModeOfAFileStays() throws {
    let report = folder.appending(path: "report.json").path
    _ = FileManager.default.createFile(
      atPath: report,
      contents: nil,
      attributes: [.posixPermissions: 0o640]
    )
    _ = try Program.run("--format", "json", "--output", report, ReportOptionTests.fmf)
    let attributes = try FileManager.default.attributesOfItem(atPath: report)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.json"])
  }

  @Test func twoNamesOfOnePlaceAreOne() throws {
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "link"),
      withDestinationURL: folder
    )
    let run = try Program.run(
      "--format",
      "json",
      "--output",
      folder.appending(path: "x").path,
      "--format",
      "csv",
      "--output",
      folder.appending(path: "link/x").path,
      ReportOptionTests.fmf
    )
    #expect(run.status == 64)
  }

  @Test func formsAndReportsReplaceNothingThatWasRead() throws {
    let copy = folder.appending(path: "case.yaml")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: ReportOptionTests.fmf),
      to: copy
    )
    let before = try Data(contentsOf: copy)
    let ask = try Program.run("ask", copy.path, "--role", "case_manager", "--output", copy.path)
    #expect(ask.status == 64)
    #expect(try Data(contentsOf: copy) == before)
    let pack = folder.appending(path: "policies")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "policies").resolvingSymlinksInPath(),
      to: pack
    )
    let file = pack.appending(path: "samm-c6.3.9/pack.yaml")
    let text = try Data(contentsOf: file)
    let run = try Program.run(
      "--policies",
      pack.path,
      "--format",
      "text",
      "--output",
      file.path,
      copy.path
    )
    #expect(run.status == 64)
    #expect(try Data(contentsOf: file) == text)
  }

  @Test func theRulesInsideTheProgramCanBeNamed() throws {
    let run = try Program.run("rules", "where", "--policies", "embedded")
    #expect(run.output.contains("the copy inside the program"))
  }
}
