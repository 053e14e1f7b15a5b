import Foundation
import Testing

/// Every mistake in a file is told with its place, its reason and what to do; the rest is still checked.
@Suite struct MistakeTests {
  /// A case file with one mistake, and what must be said about it.
  struct Mistake: CustomTestStringConvertible {
    let name: String
    let text: String
    let says: [String]
    var status: Int32 = 3
    var testDescription: String { name }
  }

  static let head = "# FICTIONAL\nschema: fms-case/1\nas_of: 2026-11-22\n"

  static let mistakes: [Mistake] = [
    Mistake(
      name: "a misspelt key",
      text: head + "fundng: {}\n",
      says: [":4:1: error: unknown key `fundng`", "did you mean `funding`?"]
    ),
    Mistake(
      name: "a wrong type",
      text: head + "lines:\n  - {line: \"001\", quantity: four}\n",
      says: [":5:29: error: `four` is not a whole number"]
    ),
    Mistake(
      name: "a day that does not exist",
      text: head + "milestones: {lor_received: 2026-02-30}\n",
      says: [":4:28: error: `2026-02-30` is not a date", "help: write year-month-day"]
    ),
    Mistake(
      name: "null",
      text: head + "milestones:\n  closed: null\n",
      says: [":5:11: error: `closed` is `null`", "help: say `no` if"]
    ),
    Mistake(
      name: "an empty value",
      text: head + "milestones:\n  closed:\n",
      says: [":5:3: error: `closed` has no value", "help: say `no` if"]
    ),
    Mistake(
      name: "a duplicate key",
      text: head + "case: {program: fms, program: bpc}\n",
      says: [":4:22: error: this key is already there, on line 4"]
    ),
    Mistake(
      name: "an unknown code",
      text: head + "case: {program: fmss}\n",
      says: [":4:17: error: `fmss` is not a program; did you mean `fms`?"]
    ),
    Mistake(
      name: "a reference to nothing",
      text: head + "communications:\n  - {id: COM-1, answers: COM-9}\n",
      says: [":5:26: error: there is no entry `COM-9` in `communications`"]
    ),
    Mistake(
      name: "an open quote",
      text: head + "case: {identifier: \"BN\n",
      says: [":4:20: error: the quote that opens here is not closed"]
    ),
    Mistake(
      name: "an empty file",
      text: "",
      says: [
        ":1:1: error: the file is empty", "help: a case file starts with `schema: fms-case/1`",
      ]
    ),
    Mistake(
      name: "a file of something else",
      text: "a: 1\n",
      says: ["error: this is not a case file", "help: put `schema: fms-case/1`"]
    ),
  ]

  @Test(arguments: mistakes)
  func isToldWithItsPlaceAndItsFix(_ mistake: Mistake) throws {
    let file = try TemporaryFolder.shared.write(
      "mistakes/\(mistake.name.filter(\.isLetter)).yaml",
      mistake.text
    )
    let run = try Program.run("--no-color", file.path, environment: ["COLUMNS": "300"])
    // Lines are wrapped at 80 columns; what they say must not depend on where.
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for text in mistake.says { #expect(words.contains(text), "\(words)") }
    #expect(run.status == mistake.status)
  }

  @Test func aFileThatIsNotUTF8SaysWhichByte() throws {
    let file = try TemporaryFolder.shared.write(
      "latin.yaml",
      Data("schema: fms-case/1\nnickname: caf".utf8) + [0xE9, 0x0A]
    )
    let run = try Program.run(file.path)
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("latin.yaml:2:14: error: the file is not UTF-8 text: byte 0xE9"))
    #expect(run.status == 3)
  }

  @Test func aFolderWithoutCasesIsNotGreen() throws {
    let file = try TemporaryFolder.shared.write("folder/notes.yaml", "a: 1\n")
    let run = try Program.run(file.deletingLastPathComponent().path)
    #expect(run.complaints.contains("no case file found"))
    #expect(run.status == 4)
  }

  @Test func aFileThatIsNotThereIsWrongUse() throws {
    let run = try Program.run("nowhere.yaml")
    #expect(run.complaints.contains("there is no file or folder `nowhere.yaml`"))
    #expect(run.status == 64)
  }

  @Test func oneBrokenFileDoesNotHideTheOthers() throws {
    let folder = TemporaryFolder()
    _ = try folder.write("a.yaml", Self.head + "case: {identifier: \"BN\n")
    let good = try String(
      contentsOf: Program.root.appending(path: "examples/nonrepayable-fmf/case.yaml"),
      encoding: .utf8
    )
    _ = try folder.write("b.yaml", good)
    let run = try Program.run(folder.url.path)
    #expect(run.output.contains("the quote that opens here is not closed"))
    #expect(run.output.contains("VIOLATION  critical  OFF-FUND-001"))
    #expect(run.status == 3)
  }

  @Test func severalDocumentsAreSeveralCases() throws {
    let good = try String(
      contentsOf: Program.root.appending(path: "examples/clean/case.yaml"),
      encoding: .utf8
    )
    let file = try TemporaryFolder.shared.write("two.yaml", good + "---\n" + good)
    let run = try Program.run(file.path)
    #expect(run.output.contains("(document 2)"))
    #expect(run.output.contains("2 cases:"))
    #expect(run.status == 0)
  }
}
