import Foundation
import Testing

/// Making a package and keeping its manifest.
@Suite struct PackageCommandTests {
  private func folder() throws -> URL {
    try TemporaryFolder.shared.write("pack-\(UUID().uuidString)/.keep", "")
      .deletingLastPathComponent()
  }

  @Test func initWritesASkeletonThatIsAValidCase() throws {
    let folder = try folder()
    let run = try Program.run(["package", "init", "BN-D-QZX"], folder: folder)
    #expect(run.output == "BN-D-QZX/case.yaml\n")
    let text = try String(
      contentsOf: folder.appending(path: "BN-D-QZX/case.yaml"),
      encoding: .utf8
    )
    #expect(text.contains("  identifier: BN-D-QZX\n"))
    let check = try Program.run(["BN-D-QZX/case.yaml"], folder: folder)
    #expect(!check.output.contains("error:"))
    let gate = try Program.run(["gate", ".", "--fail-on-indeterminate", "none"], folder: folder)
    #expect(gate.status == 0, "\(gate.output)")
    let again = try Program.run(["package", "init", "BN-D-QZX"], folder: folder)
    #expect(again.status == 64)
    #expect(again.complaints.contains("is there already"))
  }

  @Test func initPutsAnIdentifierBelowTheFolder() throws {
    let folder = try folder()
    let run = try Program.run(
      ["package", "init", "packages", "--identifier", "BN-D-QZX"],
      folder: folder
    )
    #expect(run.output == "packages/BN-D-QZX/case.yaml\n")
    #expect(try Program.run(["package", "init", "not a case"], folder: folder).status == 64)
    for identifier in ["../../x", "..", "a/b", "."] {
      let out = try Program.run(
        ["package", "init", "packages", "--identifier", identifier],
        folder: folder
      )
      #expect(out.status == 64)
      #expect(out.complaints.contains("`\(identifier)` is not the identifier of a case"))
    }
    let stage = ["package", "init", "X-1", "--stage", "offred"]
    #expect(try Program.run(stage, folder: folder).complaints.contains("`offered`"))
  }

  @Test func lockWritesHashesAndAddsNothingUnasked() throws {
    let folder = try folder()
    let name = folder.lastPathComponent
    let head = "schema: fms-case/1\nmarking: UNCLASSIFIED\ncase: {identifier: P-1}\n"
    let listed = "documents:\n  - {id: L, path: documents/l.txt, marking: UNCLASSIFIED}  # why\n"
    let file = try TemporaryFolder.shared.write("\(name)/P-1/case.yaml", head + listed)
    _ = try TemporaryFolder.shared.write("\(name)/P-1/documents/l.txt", "abc")
    _ = try TemporaryFolder.shared.write("\(name)/P-1/documents/m.txt", "")
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let run = try Program.run(["package", "lock", "P-1"], folder: folder)
    #expect(run.output.contains("L  documents/l.txt  sha256 set: \(hash)"))
    #expect(run.complaints.contains("`documents/m.txt` lies in the package and is not listed"))
    #expect(run.status == 3)
    let locked = try String(contentsOf: file, encoding: .utf8)
    #expect(
      locked
        == head
        + "documents:\n  - {id: L, path: documents/l.txt, marking: UNCLASSIFIED, sha256: \(hash)}  # why\n"
    )
    let add = try Program.run(["package", "lock", "P-1", "--add"], folder: folder)
    #expect(add.output.contains("DOC-001  documents/m.txt  listed"))
    #expect(add.status == 0)
    let done = try Program.run(["package", "lock", "P-1"], folder: folder)
    #expect(done.output == "P-1/case.yaml: nothing to change\n")
    #expect(done.status == 0)
  }

  /// A name that no case file can hold is told, and the others are listed.
  @Test func aNameWithALineBreakKeepsNoOtherFromTheList() throws {
    let folder = try folder()
    let name = folder.lastPathComponent
    let file = try TemporaryFolder.shared.write(
      "\(name)/P-1/case.yaml",
      "schema: fms-case/1\ncase: {identifier: P-1}\ndocuments:\n  - {id: A, held_by: x}\n"
    )
    for document in ["a\nb.txt", "c.txt", "d.txt"] {
      _ = try TemporaryFolder.shared.write("\(name)/P-1/documents/\(document)", document)
    }
    let run = try Program.run(["package", "lock", "P-1", "--add"], folder: folder)
    #expect(run.status == 3)
    let words = run.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("no case file can name it"))
    #expect(run.output.contains("P-1/case.yaml: 2 changes"))
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("DOC-001") && text.contains("DOC-002"))
  }

  @Test func aCertificateIsNeverListed() throws {
    let folder = try folder()
    let name = folder.lastPathComponent
    let text = "schema: fms-case/1\ncase: {identifier: P-1}\n"
    let file = try TemporaryFolder.shared.write("\(name)/P-1/case.yaml", text)
    _ = try TemporaryFolder.shared.write("\(name)/P-1/offset-certificate.pdf", "ZQCANARY79")
    let run = try Program.run(["package", "lock", "P-1", "--add"], folder: folder)
    #expect(run.status == 3)
    #expect(run.complaints.contains("called an Offset Certificate"))
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
