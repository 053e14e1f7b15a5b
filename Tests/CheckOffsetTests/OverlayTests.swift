import Foundation
import Testing

/// The example overlay on an example case, and what `--public` refuses.
@Suite struct OverlayTests {
  static let overlay = ["--overlay", "examples/overlay"]
  static let talk = "examples/official-discusses-terms/case.yaml"

  @Test func theExampleAddsTightensRewordsAndSwitchesOff() throws {
    let run = try Program.run(["check"] + Self.overlay + [Self.talk])
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(run.output.hasPrefix("CUI\n"))
    #expect(run.output.hasSuffix("\nCUI\n"))
    #expect(words.contains("VIOLATION medium OFF-DISC-003 COM-006"))
    #expect(words.contains("clause 1 ends in violation instead of caution"))
    #expect(words.contains("call the offset desk (EXO Procedure 12, 3)"))
    #expect(words.contains("CAUTION low EXO-TALK-001 COM-003"))
    #expect(words.contains("overlay example-office: rule added"))
    #expect(words.contains("Switched off or loosened by an overlay OFF-REC-001 example-office:"))
    #expect(words.contains("overlay example-office 1.0.0 (sha256:"))
    #expect(run.status == 1)
  }

  @Test func theJSONReportSaysTheSame() throws {
    let arguments = ["check", "--format", "json"] + Self.overlay + [Self.talk]
    let run = try Program.run(arguments)
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    )
    #expect(top["marking"] as? String == "CUI")
    let packs = try #require(top["packs"] as? [[String: Any]])
    #expect(packs.map { $0["id"] as? String } == ["samm-c6.3.9", "example-office"])
    #expect(packs.map { $0["marking"] as? String } == ["UNCLASSIFIED", "CUI"])
    let loosened = try #require(top["loosened"] as? [[String: Any]])
    #expect(loosened.map { $0["rule"] as? String } == ["OFF-REC-001"])
    let cases = try #require(top["cases"] as? [[String: Any]])
    let results = cases.flatMap { $0["results"] as? [[String: Any]] ?? [] }
    let touched = results.filter { $0["overlay"] is [String: Any] }
    #expect(
      Set(touched.compactMap { $0["rule"] as? String })
        == ["EXO-TALK-001", "OFF-DISC-001", "OFF-DISC-003"]
    )
  }

  @Test func theExamplePassesItsOwnTests() throws {
    let run = try Program.run(["rules", "test"] + Self.overlay)
    #expect(run.output.contains(" passed, 0 failed"), "\(run.output)")
    #expect(run.status == 0)
  }

  @Test func theOfficesAndRolesOfTheOverlayAreNamed() throws {
    let contacts = try Program.run(["contacts"] + Self.overlay)
    #expect(contacts.output.contains("  reach: offset-desk@office.example\n"))
    #expect(contacts.output.contains("  reach: case-management@office.example\n"))
    #expect(contacts.output.contains("  added by the overlay example-office\n"))
    #expect(contacts.output.hasPrefix("CUI\n"))
    #expect(try Program.run(["roles"] + Self.overlay).output.contains("exo_offset_desk"))
    #expect(!(try Program.run("contacts").output.contains("example-office")))
  }

  static let commands = [
    ["check", talk], ["explain", "OFF-DISC-003"], ["explain", "OFF-DISC-003", talk],
    ["rules", "list"], ["contacts"], ["ask", talk, "--role", "implementing_agency"],
    ["rules", "show", "EXO-TALK-001"], ["roles"], ["faq"], ["rules", "lint"], ["rules", "where"],
    ["check", "--by-role", talk], ["rules", "test"], ["answer", talk, "form.md"],
    ["check", "--rule", "EXO-TALK-002", talk], ["check", "--format", "json", talk],
  ]

  @Test(arguments: commands)
  func nothingOfAnOverlayIsWrittenForThePublic(_ command: [String]) throws {
    let run = try Program.run(command + Self.overlay + ["--public"])
    #expect(run.output.isEmpty)
    #expect(run.complaints.split(separator: "\n").count == 1)
    for word in ["EXO", "example-office", "examples/overlay", "CUI", "offset desk"] {
      #expect(!run.complaints.contains(word))
    }
    #expect(run.status == 3)
  }

  /// The rules know which overlays lie over them, and whether the report is for the public.
  @Test func theRunKnowsItsOverlays() throws {
    let rules = ["check", "--all", "--rule", "OFF-OVL-001", "--rule", "OFF-OVL-002", Self.talk]
    let without = try Program.run(rules).output
    #expect(without.contains("NOTE  info  OFF-OVL-001\n"))
    #expect(without.contains("NOT APPLICABLE  critical  OFF-OVL-002\n"))
    let with = try Program.run(rules + Self.overlay).output
    #expect(with.contains("COMPLIANT  info  OFF-OVL-001\n"))
    #expect(with.contains("COMPLIANT  critical  OFF-OVL-002\n"))
  }

  static let open = "examples/undisclosed-contractor/case.yaml"
  static let reports = [
    ["check", talk], ["check", "--by-role", talk], ["check", "--quiet", talk],
    ["explain", "OFF-DISC-003", talk], ["explain", "OFF-DISC-001", talk],
    ["explain", "OFF-REC-001", talk],
  ]

  @Test(arguments: reports)
  func everyReportOnACaseHasTheMarkingAndWhatWasLoosened(_ command: [String]) throws {
    let run = try Program.run(command + Self.overlay)
    #expect(run.output.hasPrefix("CUI\n") && run.output.hasSuffix("\nCUI\n"))
    #expect(run.output.contains("\nSwitched off or loosened by an overlay\n  OFF-REC-001   "))
    let without = try Program.run(command)
    #expect(without.output.hasPrefix("UNCLASSIFIED\n") || command.contains("--quiet"))
    #expect(!without.output.contains("loosened"))
  }

  @Test func questionsAndAnswersStandUnderTheMarkingOfAll() throws {
    let ask = ["ask", Self.open, "--role", "case_manager"]
    let form = try Program.run(ask + Self.overlay)
    #expect(form.output.hasPrefix("# CUI\n") && form.output.hasSuffix("\n# CUI\n"))
    let table = try Program.run(ask + Self.overlay + ["--format", "csv"]).output
    #expect(table.split(separator: "\r\n").count { $0 == ",,CUI,,," } == 2)
    let file = try TemporaryFolder.shared.write("overlay-form.md", form.output)
    let answer = try Program.run(["answer", Self.open, file.path] + Self.overlay)
    #expect(answer.output == "CUI\n0 answers for \(Self.open)\nCUI\n")
    #expect(try Program.run("answer", Self.open, file.path).output.hasPrefix("UNCLASSIFIED\n"))
  }

  /// What an office decided is told in its own words, so its file counts like a case.
  @Test(arguments: [("CUI", 3), ("UNCLASSIFIED", 0)])
  func decisionsCountForTheMarking(_ marking: String, _ status: Int32) throws {
    let example = Program.root.appending(path: "examples/decided-guarantee")
    let folder = TemporaryFolder()
    let file = try folder.write(
      "case.json",
      Data(contentsOf: example.appending(path: "case.json"))
    )
    let text = try String(contentsOf: example.appending(path: "decisions.yaml"), encoding: .utf8)
    _ = try folder.write(
      "decisions.yaml",
      text.replacing("marking: UNCLASSIFIED", with: "marking: \(marking)")
    )
    for command in [["check", file.path], ["explain", "OFF-FUND-001", file.path]] {
      #expect(try Program.run(command).output.hasPrefix("\(marking)\n"))
      let run = try Program.run(command + ["--public"])
      #expect(run.status == status)
      #expect(run.output.isEmpty == (status == 3))
    }
  }

  @Test func aReportForThePublicIsNotWrittenToAFileEither() throws {
    let file = TemporaryFolder.shared.url.appending(path: "for-nobody.txt")
    let run = try Program.run(
      ["check", "--public", "--output", file.path] + Self.overlay + [Self.talk]
    )
    #expect(run.status == 3)
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test(arguments: ["SECRET", "CUI", "PROPRIETARY", "SECRETT", nil])
  func aCaseThatIsNotForThePublicIsRefused(_ marking: String?) throws {
    let text =
      "schema: fms-case/1\nas_of: 2026-06-15\n" + (marking.map { "marking: \($0)\n" } ?? "")
    for command in [["check", "-"], ["explain", "OFF-FUND-001", "-"]] {
      let run = try Program.run(command + ["--public"], input: text)
      #expect(run.output.isEmpty)
      #expect(run.complaints.split(separator: "\n").count == 1)
      #expect(run.status == 3)
    }
  }

  @Test func whatAnybodyMayReadIsWritten() throws {
    let run = try Program.run("--public", Self.talk)
    #expect(run.output == (try Program.run(Self.talk).output))
    #expect(run.status == 1)
  }

  @Test func anOverlayWithoutAMarkingIsNotUsed() throws {
    let folder = TemporaryFolder().url.appending(path: "overlay")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: "examples/overlay"),
      to: folder
    )
    let file = folder.appending(path: "overlay.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("marking: CUI\n", with: "").write(
      to: file,
      atomically: true,
      encoding: .utf8
    )
    let run = try Program.run("check", "--overlay", folder.path, Self.talk)
    #expect(run.output.contains("the overlay does not say how it is marked, so it is not used"))
    #expect(run.output.hasPrefix("UNCLASSIFIED (the marking of 1 file is not known)\n"))
    #expect(!run.output.contains("EXO"))
    #expect(run.status == 3)
  }

  @Test func aFolderWithoutAnOverlayIsWrongUse() throws {
    let run = try Program.run("check", "--overlay", "examples/clean", Self.talk)
    #expect(run.complaints.contains("there is no overlay in `examples/clean`"))
    #expect(run.status == 64)
  }

  @Test func theFilesOfAnOverlayAreNoCases() throws {
    let folder = TemporaryFolder()
    _ = try folder.write("office/overlay.yaml", "format: rule-overlay/1\n# schema: fms-case/1\n")
    _ = try folder.write("office/tests/bases/base.yaml", "schema: fms-case/1\n")
    _ = try folder.write("office/case.yaml", "schema: fms-case/1\n")
    let run = try Program.run("check", folder.url.path)
    #expect(run.output.contains("office/case.yaml"))
    #expect(!run.output.contains("base.yaml"))
    #expect(!run.output.contains("overlay.yaml"))
  }
}
