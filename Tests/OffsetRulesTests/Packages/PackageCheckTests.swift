import CEL
import OffsetRules
import RulesEngine
import TestSupport
import Testing

/// What a case file says of its package, against what lies there; every name is fiction.
@Suite struct PackageCheckTests {
  private static let pack = Result { try SmallPack().compiled() }
  private static let markings = ["UNCLASSIFIED", "CUI", "SECRET"]
  private static let hash = String(repeating: "0a", count: 32)

  /// Place, id and message of what is wrong; every file has the same hash, and what is in a gap is not known.
  private func problems(
    _ text: String,
    files: [String] = ["case.yaml", "documents/a.pdf"],
    links: [String] = [],
    folder: String = "BN-D-QZX",
    twin: String? = nil,
    gaps: [PackageGap] = [],
    hash: String = PackageCheckTests.hash,
    asOf: String = "2026-06-15",
    source: CheckDate.Source = .file
  ) throws -> [String] {
    let document = try #require(try documents(text).first)
    let date = CheckDate(date: try #require(CalendarDate(asOf)), source: source)
    let report = try Self.pack.get().check(document, on: date)
    var entries: [PackagePath: PackageContents.Kind] = [:]
    for file in files { entries[PackagePath(file)] = .file }
    for link in links { entries[PackagePath(link)] = .link }
    var contents = PackageContents(name: folder, entries: entries) { _ in hash }
    contents.twin = twin
    contents.gaps = gaps
    contents.highestMarking = "UNCLASSIFIED"
    return PackageCheck.diagnostics(
      of: try #require(document.root),
      in: document.file,
      contents: contents,
      markings: Self.markings,
      report: report
    ).map(\.line)
  }

  private static let head = "marking: UNCLASSIFIED\ncase: {identifier: BN-D-QZX}\n"
  private static let listed =
    "documents: [{id: A, path: documents/a.pdf, marking: UNCLASSIFIED, sha256: \(hash)}]\n"

  @Test func whatAgreesIsLeftAlone() throws {
    #expect(try problems(Self.head + Self.listed) == [])
    #expect(try problems(Self.head + "documents: []\n", files: ["case.yaml"]) == [])
    let own = ["case.yaml", "waivers.yaml", "decisions.yaml"]
    #expect(try problems(Self.head, files: own) == [])
    let upper = Self.listed.replacing(Self.hash, with: Self.hash.uppercased())
    #expect(try problems(Self.head + upper) == [])
    let held = "documents: [{id: A, held_by: us_contractor, marking: SECRET}]\n"
    #expect(try problems(Self.head + held, files: ["case.yaml"]) == [])
  }

  /// `1️⃣` marks the place; `@` stands for the hash that every file has.
  static let wrong: [(case: String, id: String, says: String)] = [
    (
      "documents: [{id: A, path: 1️⃣documents/b.pdf, marking: UNCLASSIFIED, sha256: @}, "
        + "{id: B, path: documents/a.pdf, marking: UNCLASSIFIED, sha256: @}]\n",
      "package-missing", "did you mean `documents/a.pdf`?"
    ),
    (
      "documents: [{id: A, path: documents/a.pdf, marking: UNCLASSIFIED, sha256: 1️⃣0@}]\n",
      "package-hash", "this is not a SHA-256"
    ),
    (
      "documents: [1️⃣{id: A, path: documents/a.pdf, marking: UNCLASSIFIED}]\n", "package-hash",
      "has no `sha256`"
    ),
    (
      "documents: [{id: A, path: documents/a.pdf, marking: UNCLASSIFIED, sha256: 1️⃣!}]\n",
      "package-hash", "its SHA-256 is another"
    ),
    ("1️⃣documents: []\n", "package-unlisted", "`documents/a.pdf` lies in the package"),
    (
      "documents: [1️⃣{id: A, path: documents/a.pdf, sha256: @}]\n", "package-unmarked",
      "does not say how it is marked"
    ),
    (
      "documents:\n  - {id: A, path: documents/a.pdf, marking: UNCLASSIFIED, sha256: @}\n"
        + "  - {id: B, path: 1️⃣documents/a.pdf, marking: UNCLASSIFIED, sha256: @}\n",
      "package-twice", "listed twice; the first is in line 4"
    ),
    // A document that was made after the event that it shows.
    (
      "documents: [{id: A, path: documents/a.pdf, date: 2026-02-02, marking: UNCLASSIFIED, sha256: @}]\n"
        + "milestones: {loa_offered: {date: 1️⃣2026-02-01, document: A}}\n",
      "package-date", "dated 2026-02-02, after the event of 2026-02-01"
    ),
    (
      "documents: [{id: A, path: documents/a.pdf, date: 1️⃣2026-06-16, marking: UNCLASSIFIED, sha256: @}]\n",
      "package-date", "after the check date 2026-06-15"
    ),
  ]

  @Test(arguments: wrong)
  func isToldOnceAtItsPlace(text: String, id: String, says: String) throws {
    let other = String(repeating: "0b", count: 32)
    let marked = MarkedText(
      Self.head + text.replacing("@", with: Self.hash).replacing("!", with: other)
    )
    let problems = try problems(marked.text)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("\(marked.place()) \(id): ") == true, "\(problems)")
    #expect(problems.first?.contains(says) == true, "\(problems)")
  }

  @Test(arguments: [
    "../lor.pdf", "/etc/passwd", "documents/../../x", "./documents/a.pdf", "documents//a.pdf",
    #"documents\a.pdf"#,
  ])
  func noPathLeavesThePackage(path: String) throws {
    let text =
      "documents: [{id: A, path: '\(path)', marking: UNCLASSIFIED, sha256: \(Self.hash)}]\n"
    let problems = try problems(Self.head + text, files: ["case.yaml"])
    #expect(problems.count == 1)
    #expect(problems.first?.contains(" package-path: ") == true)
  }

  /// A link is told where the path is listed, or at the list; what it leads to is not looked at.
  @Test func noLinkIsFollowed() throws {
    let links = ["documents/a.pdf"]
    let listed = try problems(Self.head + Self.listed, files: ["case.yaml"], links: links)
    #expect(listed.count == 1)
    #expect(listed.first?.contains(" package-link: ") == true)
    let folder = try problems(Self.head + Self.listed, files: ["case.yaml"], links: ["documents"])
    #expect(folder.count == 1)
    #expect(folder.first?.contains("`documents` is a link") == true)
    let stray = try problems(Self.head, files: ["case.yaml"], links: links)
    #expect(stray.count == 1)
    #expect(stray.first?.contains("the link `documents/a.pdf` lies in the package") == true)
  }

  /// What lies where nobody could look is told once, at the list, and is not missing.
  @Test(arguments: [
    (
      PackageGap("documents", .unreadable),
      "unreadable-folder: the folder `documents` cannot be read, so what lies in it was not looked at"
    ),
    (
      PackageGap("", .unreadable),
      "unreadable-folder: the folder of the package cannot be read, so what lies in it was not looked at"
    ),
    (
      PackageGap("documents", .tooDeep),
      "package-too-large: the folder `documents` lies too deep, so what lies in it was not looked at"
    ),
  ])
  func whatCouldNotBeLookedAtIsNotMissing(gap: PackageGap, says: String) throws {
    let problems = try problems(Self.head + Self.listed, files: ["case.yaml"], gaps: [gap])
    #expect(problems == ["3:1 \(says)"])
  }

  @Test func aGapElsewhereHidesNothing() throws {
    for gap in [PackageGap("documents/a", .unreadable), PackageGap("documents/a?.pdf", .name)] {
      let problems = try problems(Self.head + Self.listed, files: ["case.yaml"], gaps: [gap])
      #expect(problems.count == 2)
      #expect(problems.last?.contains(" package-missing: ") == true, "\(problems)")
    }
  }

  /// Names with the same letters and other bytes are two files, as on the disk.
  @Test func aNameInAnotherSpellingIsAnotherFile() throws {
    let (one, two) = ("documents/\u{F6}.pdf", "documents/o\u{308}.pdf")
    let text = Self.head + Self.listed.replacing("documents/a.pdf", with: one)
    #expect(try problems(text, files: ["case.yaml", one]) == [])
    let both = try problems(text, files: ["case.yaml", one, two])
    #expect(both.map { $0.contains(" package-unlisted: ") } == [true], "\(both)")
    let other = try problems(text, files: ["case.yaml", two])
    #expect(other.map { $0.contains(" package-spelling: ") } == [true], "\(other)")
  }

  /// A file that keeps a folder for git is empty; one that is not must be listed.
  @Test func onlyAnEmptyFileKeepsAFolder() throws {
    let files = ["case.yaml", "documents/b/.gitkeep"]
    #expect(try problems(Self.head, files: files, hash: DocumentHash().text) == [])
    let full = try problems(Self.head, files: files)
    #expect(full.map { $0.contains("`documents/b/.gitkeep` lies in") } == [true], "\(full)")
  }

  @Test func theFolderIsCalledAsTheCase() throws {
    let other = try problems(Self.head + Self.listed, folder: "BN-D-QZY")
    #expect(
      other == [
        "2:20 package-name: the folder is called `BN-D-QZY`, the case `BN-D-QZX`"
      ]
    )
    let none = try problems("marking: UNCLASSIFIED\n" + Self.listed)
    #expect(none.map { $0.hasPrefix("1:1 package-name: ") } == [true])
    let twin = try problems(Self.head + Self.listed, twin: "old/BN-D-QZX")
    #expect(twin.map { $0.hasPrefix("2:20 package-twin: ") } == [true])
  }

  @Test(arguments: [
    ("marking: CUI\n", "1:10 package-marking: this package is marked CUI"),
    ("", "1:1 package-unmarked: the case file does not say"),
  ])
  func nothingIsMarkedAboveTheRepository(marking: String, says: String) throws {
    let text = "\(marking)case: {identifier: BN-D-QZX}\n\(Self.listed)"
    let problems = try problems(text)
    #expect(problems.map { $0.hasPrefix(says) } == [true], "\(problems)")
  }

  @Test func milestonesFollowOneAnother() throws {
    let text = """
      milestones:
        lor_received: {date: 2026-01-05}
        lor_complete: 2026-01-04
        loa_offered: no
        loa_signed: 2026-03-01
        closed: 2026-02-01

      """
    let problems = try problems(Self.head + text, files: ["case.yaml"])
    #expect(
      problems.map { $0.prefix { $0 != "," } } == [
        "5:17 package-date: `lor_complete` is dated 2026-01-04",
        "8:11 package-date: `closed` is dated 2026-02-01",
      ]
    )
  }

  /// For an earlier day that somebody asks about, later documents are no mistake.
  @Test func aDocumentIsLaterOnlyThanADayOfTheFile() throws {
    let text = Self.listed.replacing("marking:", with: "date: 2026-06-16, marking:")
    #expect(try problems(Self.head + text).count == 1)
    #expect(try problems(Self.head + text, source: .option) == [])
  }

  @Test func aFloodOfFilesIsBounded() throws {
    let files = (0..<5_000).map { "documents/\($0).pdf" }
    #expect(try problems(Self.head, files: files + ["case.yaml"]).count == 100)
  }
}
