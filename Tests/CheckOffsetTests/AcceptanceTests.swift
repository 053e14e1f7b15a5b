import Foundation
import Testing

/// Decisions and waivers as a user keeps them: beside the case, or named.
@Suite struct AcceptanceTests {
  private static let folder = "examples/decided-guarantee"

  /// A copy of the case in a folder of its own, with these files beside it.
  private func folder(_ name: String, _ files: [String: String]) throws -> URL {
    let source = Program.root.appending(path: "\(Self.folder)/case.json")
    let copy = try TemporaryFolder.shared.write("\(name)/case.json", Data(contentsOf: source))
    for (file, text) in files { _ = try TemporaryFolder.shared.write("\(name)/\(file)", text) }
    return copy.deletingLastPathComponent()
  }

  private func decisions() throws -> String {
    let file = Program.root.appending(path: "\(Self.folder)/decisions.yaml")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func whatStandsBesideTheCaseCounts() throws {
    let run = try Program.run("--fail-on-review", Self.folder)
    #expect(run.output.contains("Decided or waived\n  decided  critical  OFF-FUND-001\n"))
    #expect(run.output.replacing("\n  ", with: " ").contains(" 2 decided,"))
    #expect(run.status == 0)
    let alone = try folder("undecided", [:])
    #expect(try Program.run("--fail-on-review", alone.path).status == 1)
  }

  @Test func aFileMayBeNamed() throws {
    let alone = try folder("named", [:])
    let run = try Program.run(
      "--fail-on-review",
      "--decisions",
      "\(Self.folder)/decisions.yaml",
      alone.path
    )
    #expect(run.status == 0)
    // Beside the case and named, it is one file and not every entry twice.
    let both = try Program.run("--decisions", "./\(Self.folder)/decisions.yaml", Self.folder)
    #expect(!both.output.contains("is there twice"))
    #expect(both.status == 0)
    let missing = try Program.run("--decisions", "no-such.yaml", Self.folder)
    #expect(missing.complaints.contains("there is no file `no-such.yaml`"))
    #expect(missing.status == 64)
  }

  @Test func explainSaysTheSame() throws {
    let run = try Program.run("explain", "OFF-FUND-001", "\(Self.folder)/case.json")
    #expect(run.output.contains("case: decided"))
    #expect(run.output.contains("DSCA Office of the General Counsel, 2027-03-19"))
  }

  @Test func whatHasEndedIsOpenAgain() throws {
    let run = try Program.run(
      "--rule",
      "OFF-FUND-001",
      "--as-of",
      "2028-03-19",
      "--fail-on-review",
      Self.folder
    )
    #expect(run.output.contains("decisions.yaml:12:12: warning:"))
    #expect(run.output.contains("REVIEW  critical  OFF-FUND-001"))
    #expect(run.status == 1)
  }

  @Test func aFileThatIsWrongEndsWithThree() throws {
    let wrong = try decisions().replacing("deciding_office: dsca_fo_ogc", with: "office: someone")
    let run = try Program.run(try folder("wrong", ["decisions.yaml": wrong]).path)
    #expect(run.output.contains("unknown key `office`"))
    #expect(run.output.contains("REVIEW  critical  OFF-FUND-001"))
    #expect(run.status == 3)
  }

  @Test func aLinkBesideTheCaseIsNotFollowed() throws {
    let folder = try folder("linked", [:])
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "decisions.yaml"),
      withDestinationURL: Program.root.appending(path: "\(Self.folder)/decisions.yaml")
    )
    let run = try Program.run(folder.path)
    #expect(run.output.contains("it must be a file of its own, not a link"))
    #expect(run.status == 3)
  }

  /// One case of several in a folder: an entry for another one is not missed, and one for none in particular is.
  @Test func aFolderOfSeveralCases() throws {
    let source = Program.root.appending(path: "\(Self.folder)/case.json")
    let other = try String(contentsOf: source, encoding: .utf8)
      .replacing("XL-D-QGM", with: "XL-D-QGP")
    let folder = try folder("several", ["other.json": other, "decisions.yaml": try decisions()])
    let one = try Program.run("--fail-on-review", folder.appending(path: "other.json").path)
    #expect(!one.output.contains("no case of those"))
    #expect(one.status == 1)
    let general = try decisions().replacing("    case: XL-D-QGM\n", with: "")
    _ = try TemporaryFolder.shared.write("several/decisions.yaml", general)
    let run = try Program.run(folder.appending(path: "case.json").path)
    #expect(run.output.contains("does not say for which"))
    #expect(run.status == 3)
  }

  @Test func aWaiverAcceptsAViolationForATime() throws {
    let source = Program.root.appending(path: "examples/late-inclusion/case.yaml")
    let copy = try TemporaryFolder.shared.write("waived/case.yaml", Data(contentsOf: source))
    let waivers = """
      # FICTIONAL.
      waivers:
        - {rule: OFF-PRC-004, element: case, reason: invented, approving_office: implementing_agency,
           approved_on: 2027-06-01, expires: 2027-06-20}

      """
    _ = try TemporaryFolder.shared.write("waived/waivers.yaml", waivers)
    let run = try Program.run("--as-of", "2027-06-20", copy.path)
    #expect(run.output.contains("  waived  high  OFF-PRC-004\n"))
    #expect(run.status == 0)
    // The file's own day is ten days later.
    #expect(try Program.run(copy.path).status == 1)
  }

  @Test func theWorklistOfARoleNamesEveryCase() throws {
    let run = try Program.run("--by-role", "--role", "implementing_agency", "examples")
    #expect(run.output.contains("\nimplementing agency: "))
    #expect(!run.output.contains("\nU.S. contractor: "))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func aRoleShowsItsFactsAndWhatItIsTold() throws {
    let text = try Program.run("roles", "contracting_officer").output
    #expect(text.contains("\nFacts it owes ("))
    #expect(text.contains("\nRules of whose findings it is told\n"))
  }
}
