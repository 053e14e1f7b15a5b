import Foundation
import Testing

/// The gate as continuous integration runs it; every name is fiction.
///
/// Scripts/gate-acceptance shows it on hundreds of packages, with each fault.
@Suite struct GateTests {
  /// A repository with one package made from the base of the examples, locked.
  private func repository(_ files: [String: String] = [:]) throws -> URL {
    let name = "gate-\(UUID().uuidString)"
    let base = Program.root.appending(path: "examples/base-early.yaml")
    let text = try String(contentsOf: base, encoding: .utf8)
      .replacing("identifier: BN-B-VAX", with: "identifier: BN-D-QZX")
    let folder = "\(name)/packages/BN-D-QZX"
    let file = try TemporaryFolder.shared.write("\(folder)/case.yaml", text)
    for line in text.split(separator: "\n") {
      guard let start = line.firstRange(of: " path: ")?.upperBound else { continue }
      let path = line[start...].prefix { $0 != "," && $0 != "}" }
      _ = try TemporaryFolder.shared.write("\(folder)/\(path)", "FICTION \(path)")
    }
    let lock = try Program.run("package", "lock", file.deletingLastPathComponent().path)
    #expect(lock.status == 0, "\(lock.output)\(lock.complaints)")
    for (path, text) in files { _ = try TemporaryFolder.shared.write("\(name)/\(path)", text) }
    return TemporaryFolder.shared.url.appending(path: name)
  }

  private func gate(_ folder: URL, _ arguments: String...) throws -> Program.Run {
    let policies = ["CHECK_OFFSET_POLICIES": Program.root.appending(path: "policies").path]
    return try Program.run(["gate"] + arguments, environment: policies, folder: folder)
  }

  /// Facts that are not known yet are no matter of these tests.
  private static let project = "gates: {fail_on_indeterminate: none}\n"

  @Test func aPackageInOrderPasses() throws {
    let folder = try repository(["check-offset.yaml": Self.project])
    let run = try gate(folder, "packages")
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    #expect(run.output.contains("1 case:"))
    #expect(!run.output.contains("packages/BN-D-QZX/case.yaml  BN-D-QZX"))
  }

  @Test func withoutAFolderTheProjectIsChecked() throws {
    let folder = try repository(["check-offset.yaml": Self.project])
    #expect(try gate(folder).output.contains("1 case:"))
  }

  @Test func whatIsNotListedFailsAtTheList() throws {
    let folder = try repository([
      "check-offset.yaml": Self.project, "packages/BN-D-QZX/notes.txt": "x",
    ])
    let run = try gate(folder, "packages")
    #expect(run.output.contains("`notes.txt` lies in the package"))
    #expect(run.output.contains("packages/BN-D-QZX/case.yaml:"))
    #expect(run.status == 3)
  }

  @Test func aCaseFileInNoPackageIsTold() throws {
    let folder = try repository([
      "check-offset.yaml": Self.project, "packages/other.yaml": "schema: fms-case/1\n",
    ])
    let run = try gate(folder, "packages")
    #expect(run.output.contains("packages/other.yaml: error: this case file stands in no package"))
    #expect(run.status == 3)
  }

  @Test func anAlmostEmptyCaseIsRed() throws {
    let file = try TemporaryFolder.shared.write(
      "gate-\(UUID().uuidString)/BN-D-QZY/case.yaml",
      "schema: fms-case/1\nmarking: UNCLASSIFIED\ncase: {identifier: BN-D-QZY}\n"
    )
    let folder = file.deletingLastPathComponent().deletingLastPathComponent()
    #expect(try gate(folder, ".").status == 2)
  }

  @Test func nothingCheckedIsNotGreen() throws {
    let file = try TemporaryFolder.shared.write("gate-\(UUID().uuidString)/readme.txt", "x")
    let run = try gate(file.deletingLastPathComponent(), ".")
    #expect(run.status == 4)
    #expect(run.complaints.contains("no package found in ."))
  }

  @Test func packagesLeftOutAreTold() throws {
    let folder = try repository(["check-offset.yaml": "paths: {exclude: [packages]}\n"])
    let run = try gate(folder, "packages")
    #expect(run.complaints.contains("1 package is left out by `paths` of check-offset.yaml"))
    #expect(run.status == 4)
  }

  @Test func aKeyNobodyKnowsInTheProjectFileFails() throws {
    let folder = try repository(["check-offset.yaml": Self.project + "markign: CUI\n"])
    let run = try gate(folder, "packages")
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("check-offset.yaml:2:1: error: unknown key `markign`"))
    #expect(words.contains("did you mean `marking`?"))
    #expect(run.status == 3)
  }

  @Test func theProjectFileIsFoundAboveAndItsReportsAreWritten() throws {
    let formats = "formats: [text, {format: json, output: report.json}]\n"
    let folder = try repository(["check-offset.yaml": Self.project + formats])
    let run = try gate(folder.appending(path: "packages"), ".")
    #expect(run.output.contains("1 case:"))
    let report = folder.appending(path: "report.json")
    #expect(try String(contentsOf: report, encoding: .utf8).contains("\"cases\": 1"))
  }

  @Test func theReportIsTheSameForAnyNumberOfJobs() throws {
    let folder = try repository(["check-offset.yaml": Self.project])
    for number in 0..<5 {
      _ = try TemporaryFolder.shared.write(
        "\(folder.lastPathComponent)/packages/P\(number)/case.yaml",
        "schema: fms-case/1\ncase: {identifier: P\(number)}\n"
      )
    }
    let one = try gate(folder, "packages", "--jobs", "1", "--format", "json").output
    #expect(try gate(folder, "packages", "--jobs", "4", "--format", "json").output == one)
  }

  /// A waiver of the project counts in check as in the gate.
  @Test func aProjectWaiverCountsInEveryCommand() throws {
    let waiver = """
      waivers:
        - {case: BN-D-QZY, rule: OFF-FUND-001, element: case, reason: fiction,
           approving_office: implementing_agency, approved_on: 2027-06-01, expires: 2027-12-31}

      """
    let folder = try repository(["check-offset.yaml": Self.project, "waivers.yaml": waiver])
    let source = Program.root.appending(path: "examples/nonrepayable-fmf/case.yaml")
    let text = try String(contentsOf: source, encoding: .utf8)
    let identifier = try #require(text.firstMatch(of: /identifier: (\S+)/)).1
    let path = "\(folder.lastPathComponent)/packages/BN-D-QZY/case.yaml"
    _ = try TemporaryFolder.shared.write(
      path,
      text.replacing("identifier: \(identifier)", with: "identifier: BN-D-QZY")
    )
    for command in ["check", "gate"] {
      let name = command == "check" ? "packages/BN-D-QZY/case.yaml" : "packages"
      let run = try Program.run(
        [command, "--as-of", "2027-06-30", name],
        folder: folder
      )
      #expect(run.output.contains("waived  critical  OFF-FUND-001"), "\(command): \(run.output)")
      #expect(!run.output.contains("VIOLATION  critical  OFF-FUND-001"))
    }
  }

  @Test func aBaselineIsReplacedOnlyWhenAsked() throws {
    let folder = try repository(["check-offset.yaml": Self.project])
    #expect(try gate(folder, "packages", "--write-baseline", "b.json").status == 0)
    let again = try gate(folder, "packages", "--write-baseline", "b.json")
    #expect(again.status == 64)
    #expect(again.complaints.contains("--replace-baseline replaces it"))
    let asked = try gate(folder, "packages", "--write-baseline", "b.json", "--replace-baseline")
    #expect(asked.status == 0)
  }

  /// What was undecided on the day of the baseline fails no more; what is undecided since then does.
  @Test func whatStandsInTheBaselineFailsNoMore() throws {
    let name = "gate-\(UUID().uuidString)"
    func write(_ identifier: String) throws -> URL {
      try TemporaryFolder.shared.write(
        "\(name)/\(identifier)/case.yaml",
        "schema: fms-case/1\nmarking: UNCLASSIFIED\ncase: {identifier: \(identifier)}\n"
      )
    }
    let folder = try write("P-1").deletingLastPathComponent().deletingLastPathComponent()
    #expect(try gate(folder, ".").status == 2)
    #expect(try gate(folder, ".", "--write-baseline", "b.json").status == 0)
    let known = try gate(folder, ".", "--baseline", "b.json")
    #expect(known.status == 0)
    #expect(known.output.contains("baseline: 0 new"))
    _ = try write("P-2")
    #expect(try gate(folder, ".", "--baseline", "b.json").status == 2)
  }

  /// A report or baseline never takes the place of what belongs to a case.
  @Test(arguments: [
    ["--format", "json", "--output", "packages/BN-D-QZX/documents/new.json"],
    ["--format", "json", "--output", "packages/BN-D-QZX/case.yaml"],
    ["--write-baseline", "packages/BN-D-QZX/b.json"],
    ["--write-baseline", "notes.txt", "--replace-baseline"],
    ["--write-baseline", "b.json", "--format", "json", "--output", "./b.json"],
  ])
  func nothingIsWrittenWhereSomethingElseStands(arguments: [String]) throws {
    let folder = try repository(["check-offset.yaml": Self.project, "notes.txt": "kept"])
    let before = try tree(folder)
    let run = try Program.run(
      ["gate", "packages"] + arguments,
      environment: ["CHECK_OFFSET_POLICIES": Program.root.appending(path: "policies").path],
      folder: folder
    )
    #expect(run.status == 64, "\(run.output)\(run.complaints)")
    #expect(try tree(folder) == before)
  }

  /// Every file of a folder with its text.
  private func tree(_ folder: URL) throws -> [String: String] {
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: path)
      texts[path] = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }
    return texts
  }

  /// A case that stands as of an earlier day does not keep alive what has ended since.
  @Test func aWaiverEndsByTheCalendar() throws {
    let folder = try repository(["check-offset.yaml": Self.project])
    let path = "\(folder.lastPathComponent)/packages/BN-D-QZX/waivers.yaml"
    _ = try TemporaryFolder.shared.write(
      path,
      """
      waivers:
        - {rule: OFF-FUND-001, element: case, reason: fiction,
           approving_office: implementing_agency, approved_on: 2026-06-01, expires: 2026-09-30}

      """
    )
    func run(_ day: String) throws -> Program.Run {
      try Program.run(
        ["gate", "packages"],
        environment: [
          "CHECK_OFFSET_POLICIES": Program.root.appending(path: "policies").path,
          "SOURCE_DATE_EPOCH": day,
        ],
        folder: folder
      )
    }
    // 2100-01-01, whatever day the case names.
    let later = try run("4102444800")
    #expect(later.status == 3)
    #expect(
      later.output.contains("before today (2100-01-01)"),
      "\(later.output)"
    )
  }

  /// What settles the run and is gone is a change of everything; what lies in a repository within is seen.
  @Test func changesThatGitNamesAboveOrNoMoreAreSeen() throws {
    let folder = try repository(["check-offset.yaml": Self.project])
    func git(_ arguments: String..., in place: URL) throws {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        ["git", "-c", "user.name=x", "-c", "user.email=x@example.invalid"] + arguments
      process.currentDirectoryURL = place
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
    func isGreenForNothing() throws -> Bool {
      try gate(folder, "packages", "--changed-since", "HEAD").complaints.contains("none of")
    }
    try git("init", "-q", ".", in: folder)
    // Before the first commit all is new.
    #expect(try !isGreenForNothing())
    try git("add", "-A", in: folder)
    try git("commit", "-qm", "one", in: folder)
    #expect(try isGreenForNothing())
    try FileManager.default.removeItem(at: folder.appending(path: "check-offset.yaml"))
    #expect(try !isGreenForNothing())
    try git("checkout", "-q", "--", "check-offset.yaml", in: folder)
    #expect(try isGreenForNothing())
    // An untracked repository within this one: git names its folder alone.
    let inner = folder.appending(path: "packages/more")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: folder.appending(path: "packages/BN-D-QZX"),
      to: inner.appending(path: "BN-D-QZZ")
    )
    try git("init", "-q", ".", in: inner)
    try git("add", "-A", in: inner)
    try git("commit", "-qm", "one", in: inner)
    #expect(try !isGreenForNothing())
  }

  @Test func gitThatFailsIsNeverGreen() throws {
    let folder = try repository(["check-offset.yaml": Self.project])
    let run = try gate(folder, "packages", "--changed-since", "HEAD")
    #expect(run.status == 64)
    #expect(run.complaints.contains("git"))
    #expect(try gate(folder, "packages", "--changed-since=--output=x").status == 64)
  }
}
