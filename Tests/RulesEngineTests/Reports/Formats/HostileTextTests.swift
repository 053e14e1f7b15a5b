import Foundation
import RulesEngine
import TestSupport
import Testing

/// Whatever a file holds, each format stays what it is, and does nothing.
@Suite struct HostileTextTests {
  static let texts = [
    "a\\nb\\r\\nc", "a ]]> b", "100% %0A %25", "::error file=x::y", "##[error]no",
    "it's \\\"so\\\"",
    "\\u0001\\u0007\\u001b[2J", "\\u202Eabc\\u2066", "=1+1", "+cmd", "-x", "@SUM(A1)", "\\t=1",
    "＝1+1",
    "=\\u0301x", "\\\"\\u0301,x", "a,b;c", "<script>alert(1)</script> &amp; &lt;", "</failure>",
    "[click](http://example.invalid)", "![x](y)", "{0} {{x}}", "| a | b |", "`code` ``", "# head",
    "https://example.invalid www.example.invalid #12 @someone", "\\uFFFE\\uFFFF",
    "\\U0001F600 é 漢字",
    "1. one", "\\u2028x\\u2029", "\\\\", "$a$ ~~x~~ *b* _c_",
  ]

  private func input(_ text: String, path: String = "case.yaml") throws -> ReportInput {
    let rules =
      rule(
        "R-1",
        """
        for_each: {b: books}
        requires: [{that: "b.sound", says: sound}]
        message: "{b} of {case.title} is not sound"
        remedy: "{case.title}"
        """
      ) + rule("R-2", #"requires: [{that: "desk.stamped", says: stamped}]"#)
    let facts = """
      case: {identifier: "\(text)", title: "\(text)"}
      books: [{number: "\(text)", sound: no}]
      desk: {stamped: {unknown: "\(text)"}}
      "\(text)": x
      complete: {books: 2026-12-31}

      """
    let (report, pack) = try checkReport(of: facts, pack: SmallPack(rules: rules), path: path)
    var input = ReportInput(report, pack: pack)
    input.options.showsAll = true
    return input
  }

  @Test(arguments: texts, [CheckReport.Format.json, .sarif, .sarifGitHub, .oscal])
  func jsonStaysJSON(_ text: String, _ format: CheckReport.Format) throws {
    let report = format.render(try input(text))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(report.utf8)) }
  }

  @Test(arguments: texts) func everyLineOfJSONLinesIsAnObject(_ text: String) throws {
    let report = CheckReport.Format.jsonl.render(try input(text))
    let lines = report.split(separator: "\n")
    #expect(lines.count >= 5)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["type"] is String)
    }
  }

  @Test(arguments: texts) func everyRowOfATableHasItsColumnsAndNoFormula(_ text: String) throws {
    let rows = try Self.rows(of: CheckReport.Format.csv.render(input(text)))
    #expect(rows.count >= 4)
    #expect(Set(rows.map(\.count)).count == 1)
    for field in rows.flatMap(\.self) {
      let first = field.unicodeScalars.first
      #expect(first.map { !"=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(field)")
    }
  }

  @Test(arguments: texts) func xmlStaysXML(_ text: String) throws {
    let report = CheckReport.Format.junit.render(try input(text))
    for scalar in report.unicodeScalars {
      #expect(
        scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      )
    }
    #expect(!report.contains("]]>"))
    #expect(report.ranges(of: "<testcase ").count == 3)
    let elements = ["<failure ", "<skipped ", "<error "].map { report.ranges(of: $0).count }
    #expect(elements.reduce(0, +) == 3)
  }

  /// What a file holds gives no command, ends none and adds no property to one.
  @Test(arguments: texts) func onlyOurCommandsAreCommands(_ text: String) throws {
    let report = CheckReport.Format.github.render(try input(text))
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    let commands = lines.filter { $0.hasPrefix("::") }
    #expect(commands.count == 3)
    #expect(!report.contains("##["))
    #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    for command in commands {
      let properties = try #require(command.dropFirst(2).split(separator: "::").first)
      let names = properties.split(separator: " ", maxSplits: 1)[1].split(separator: ",")
        .map { $0.prefix { $0 != "=" } }
      #expect(names == ["file", "line", "endLine", "col", "endColumn", "title"])
    }
  }

  /// No link, image, mention or markup comes from a file; a table keeps its columns.
  @Test(arguments: texts, [CheckReport.Format.markdown, .gitHubSummary])
  func markdownShowsWordsAsWords(_ text: String, _ format: CheckReport.Format) throws {
    let report = format.render(try input(text))
    // What stands as code is shown as it is, and what is escaped does nothing.
    let texts = report.split(separator: "```").enumerated().filter { $0.offset % 2 == 0 }
    let prose = texts.flatMap { $0.element.split(separator: "\n") }.flatMap { line in
      ["\\\\", "\\`", "\\[", "\\]", "\\!"].reduce(String(line)) { $0.replacing($1, with: "") }
        .split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element)
    }.joined(separator: "\n")
    for sign in ["<script", "](http", "@someone", "https://", " #12", "www.e", "![x"] {
      #expect(!prose.contains(sign), "\(sign)")
    }
    for line in report.split(separator: "\n") where line.hasPrefix("| ") {
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      #expect([5, 6].contains(bars) || line.contains("case.yaml"), "\(line)")
    }
  }

  @Test func aPathIsAURIThatLeadsToIt() throws {
    let path = "a b/100%/é:x#1?.yaml"
    let report = CheckReport.Format.sarif.render(try input("x", path: path))
    #expect(report.contains("\"uri\": \"a%20b/100%25/%C3%A9%3Ax%231%3F.yaml\""))
  }

  /// In SARIF, braces are placeholders and brackets before a parenthesis a link.
  @Test func aMessageOfSARIFHoldsNoPlaceholderAndNoLink() throws {
    let braces = CheckReport.Format.sarif.render(try input("{0}"))
    #expect(braces.contains("of {{0}} is not sound"))
    let link = CheckReport.Format.sarif.render(try input("[click](http://example.invalid)"))
    for line in link.split(separator: "\n") where line.contains("\"text\": ") {
      #expect(!line.contains("](http"), "\(line)")
    }
  }

  /// The rows of a table, read as the standard says.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.append(scalars.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(String(field))
        field = .init()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows[rows.count - 1].append(String(field))
        field = .init()
        rows.append([])
      default: field.append(scalar)
      }
    }
    return rows.dropLast()
  }
}
