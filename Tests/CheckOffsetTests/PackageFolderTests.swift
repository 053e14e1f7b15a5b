import Foundation
import Testing

/// What lies where nobody looks must not pass for nothing; every name is fiction.
@Suite struct PackageFolderTests {
  /// A folder with one package at a path, and these files in the package.
  private func packages(at path: String = "P-1", _ files: String...) throws -> URL {
    let name = "folders-\(UUID().uuidString)"
    let text = "schema: fms-case/1\nmarking: UNCLASSIFIED\ncase: {identifier: P-1}\n"
    _ = try TemporaryFolder.shared.write("\(name)/\(path)/case.yaml", text)
    for file in files {
      _ = try TemporaryFolder.shared.write("\(name)/\(path)/\(file)", "FICTION \(file)")
    }
    return TemporaryFolder.shared.url.appending(path: name)
  }

  /// The status of the gate, and what it says on one line.
  private func gate(_ folder: URL) throws -> (status: Int32, text: String) {
    let run = try Program.run(["gate", "."], folder: folder)
    return (run.status, Self.line(run.output))
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func hiddenFoldersAreLookedIntoAndThatOfGitIsNot() throws {
    #expect(try gate(packages(at: ".hidden/P-1")).text.contains("1 case:"))
    #expect(try gate(packages(at: ".git/P-1")).status == 4)
    let check = try Program.run(["."], folder: packages(at: ".hidden/P-1"))
    #expect(check.output.contains("P-1"))
  }

  @Test func whatLiesTooDeepIsTold() throws {
    let deep = String(repeating: "d/", count: 65)
    let document = try gate(packages(at: "P-1", deep + "a.txt"))
    #expect(document.text.contains("lies too deep"))
    #expect(document.status == 3)
    let package = try gate(packages(at: deep + "P-1"))
    #expect(package.text.contains("lies too deep"))
    #expect(package.status == 3)
  }

  /// An empty document behind the case is told once, where it stands.
  @Test func anEmptySecondDocumentIsToldOnce() throws {
    let folder = try packages()
    let file = folder.appending(path: "P-1/case.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "---\n").write(to: file, atomically: true, encoding: .utf8)
    let run = try gate(folder)
    #expect(run.status == 3)
    #expect(run.text.contains("the document is empty"))
    #expect(!run.text.contains("case.yaml:1:1: error: the document is empty"))
    #expect(!run.text.contains("this is its second"))
  }

  #if os(Linux)
    /// Other systems take no such name.
    @Test func aNameThatIsNotUTF8IsTold() throws {
      let folder = try packages()
      for name in ["P-1/l", "P-2"] {
        let path = Array("\(folder.path)/\(name)".utf8) + [0xFF, 0]
        try #require(mkdir(path.map { CChar(bitPattern: $0) }, 0o755) == 0)
      }
      let run = try gate(folder)
      #expect(run.status == 3)
      #expect(run.text.contains("the name `l\u{FFFD}` is not UTF-8"))
      #expect(run.text.contains("P-2\u{FFFD}` is not UTF-8"))
      let lock = try Program.run(["package", "lock", "P-1"], folder: folder)
      #expect(lock.status == 3)
      #expect(Self.line(lock.complaints).contains("is not UTF-8"))
      #expect(try Program.run(["."], folder: folder).status == 3)
    }
  #endif

  @Test(
    .enabled(if: geteuid() != 0, "root reads every folder"),
    arguments: ["P-1", "P-1/documents", "P-1/documents/more"],
    [0o000, 0o111, 0o444]
  )
  func aFolderThatCannotBeReadIsTold(name: String, mode: Int) throws {
    let folder = try packages(at: "P-1", "documents/more/a.txt")
    let path = folder.appending(path: name).path
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let run = try gate(folder)
    #expect(run.text.contains("cannot be read, so what lies in it was not looked at"))
    #expect(!run.text.contains("there is no `"))
    #expect(run.status == 3)
  }
}
