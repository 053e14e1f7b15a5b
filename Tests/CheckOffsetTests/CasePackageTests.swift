import Foundation
import Testing

/// What lies in the folder of a case is found by name and by what the case says of it; no document is opened.
@Suite struct CasePackageTests {
  private static let canary = "ZQCANARY78"

  /// A case with one document, in a package with these files; every name in it is fiction.
  private static func package(
    _ document: String,
    files: [String] = [],
    name: String = "case.yaml",
    marking: String = "UNCLASSIFIED"
  ) throws -> Program.Run {
    let folder = "package-\(UUID().uuidString)"
    for file in files {
      _ = try TemporaryFolder.shared.write("\(folder)/\(file)", canary)
    }
    let file = try TemporaryFolder.shared.write(
      "\(folder)/\(name)",
      "schema: fms-case/1\nmarking: \(marking)\nas_of: 2026-11-22\ndocuments:\n  - \(document)\n"
    )
    return try Program.run("--rule", "OFF-CN-006", file.path)
  }

  private static let letter =
    "{id: D1, type: lor, path: documents/lor.pdf, marking: UNCLASSIFIED}"

  @Test func aPackageWithNothingAboveItsMarkingIsLeftAlone() throws {
    let run = try Self.package(Self.letter, files: ["documents/lor.pdf"])
    #expect(run.output.contains("0 violation"))
  }

  @Test(arguments: [
    "documents/07-offset/offset-certificate.pdf", "documents/Offset_Certificate_26-901.docx",
    "offset certificate.txt",
  ])
  func aFileThatItsNameCallsACertificateIsFound(_ name: String) throws {
    let run = try Self.package(Self.letter, files: [name])
    #expect(run.output.contains("VIOLATION  critical  OFF-CN-006"))
    #expect(run.output.contains("an Offset Certificate lies in this package"))
    #expect(!run.output.contains(Self.canary))
    #expect(run.status == 1)
  }

  @Test(arguments: [
    "documents/07-offset/offset-certificate-stub.yaml", "documents/certificate.pdf",
  ])
  func otherFilesAreNone(_ name: String) throws {
    #expect(try Self.package(Self.letter, files: [name]).output.contains("0 violation"))
  }

  @Test func aListedCertificateIsFoundWhereverTheCaseLies() throws {
    let listed = "{id: D1, type: offset_certificate, path: documents/c.pdf, marking: CONFIDENTIAL}"
    for name in ["case.yaml", "other.yaml"] {
      let run = try Self.package(listed, name: name)
      #expect(run.output.contains("\(name):5:"))
      #expect(run.output.contains("an Offset Certificate lies in this package"))
      #expect(run.output.contains("documents of the package are marked above this file"))
    }
  }

  @Test func oneThatSomebodyElseHoldsIsNotInThePackage() throws {
    let held = "{id: D1, type: offset_certificate, held_by: dsca_iops_gex, marking: CONFIDENTIAL}"
    #expect(try Self.package(held).output.contains("0 violation"))
  }

  @Test func aMarkingAboveTheFileIsFoundAndOneAtItsLevelIsNot() throws {
    let letter = "{id: D1, type: lor, path: documents/lor.pdf, marking: CUI}"
    let run = try Self.package(letter)
    #expect(run.output.contains("documents/lor.pdf"))
    #expect(run.output.contains("case.yaml:5:"))
    #expect(run.status == 1)
    #expect(try Self.package(letter, marking: "CUI").output.contains("0 violation"))
  }

  @Test func aCaseFileElsewhereHasNoPackageToLookAt() throws {
    let run = try Self.package(Self.letter, files: ["offset-certificate.pdf"], name: "other.yaml")
    #expect(run.output.contains("0 violation"))
  }

  @Test func anAliasOfAProtectedValueIsNotShownAsAPath() throws {
    let file = try TemporaryFolder.shared.write(
      "leak-\(UUID().uuidString)/case.yaml",
      "schema: fms-case/1\nas_of: 2026-11-22\noffset_agreements: [{id: A, terms: &t \(Self.canary)}]\n"
        + "documents: [{id: D, type: offset_certificate, path: *t, marking: SECRET}]\n"
    )
    let run = try Program.run("--all", file.path)
    #expect(!run.output.contains(Self.canary))
    #expect(run.status == 1)
  }
}
