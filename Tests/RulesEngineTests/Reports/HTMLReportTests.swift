import TestSupport
import Testing

@testable import RulesEngine

@Suite struct HTMLReportTests {
  private func html(
    _ facts: String = ReportedCase.facts,
    rules: String = ReportedCase.rules,
    options: TextReport.Options = .init()
  ) throws -> String {
    let (run, pack) = try checkReport(of: facts, pack: SmallPack(rules: rules))
    var input = ReportInput(run, pack: pack)
    input.options = options
    return CheckReport.Format.html.render(input)
  }

  /// The page without its style sheet and script.
  private func body(_ facts: String = ReportedCase.facts, options: TextReport.Options = .init())
    throws -> String
  {
    try #require(pageBody(try html(facts, options: options)))
  }

  @Test func thePageOfASmallCase() throws {
    #expect(try GoldenFile("small-case.html").difference(from: try body()) == [])
  }

  @Test func thePageIsAFunctionOfTheReport() throws {
    #expect(try html() == html())
  }

  @Test func thePageAsksForNothing() throws {
    let html = try html()
    #expect(html.contains("default-src &#39;none&#39;"))
    for word in ["http://", "https://", "src=", "@import", "url(", "fetch(", "import("] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func theMarkingStandsFirstAndLastAndOnEveryPrintedPage() throws {
    let html = try html("marking: SECRET\n")
    let marking = "<p class=\"marking\">SECRET</p>"
    let body = html.split(separator: "<header>")[1]
    #expect(body.hasPrefix(marking))
    #expect(html.split(separator: "<footer").last?.contains(marking) == true)
    #expect(html.contains("@top-center{content:\"\\53 \\45 \\43 \\52 \\45 \\54 \""))
  }

  @Test func whatEveryReportStatesIsStated() throws {
    let html = try html()
    for text in ["sha256:0000", "check-offset 0.0.0", "2026-06-15 (given with --as-of)"] {
      #expect(html.contains(text), "\(text)")
    }
  }

  static let hostile = [
    "</script><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "<!--", "]]>", "&lt;b&gt;",
    "javascript:alert(1)",
  ]

  @Test(arguments: hostile)
  func whatAFileHoldsIsOnlyText(_ text: String) throws {
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    let page = try html(
      """
      case: {identifier: \(quoted), title: \(quoted)}
      desk: {checked: no}
      books: [{number: \(quoted), sound: no}]
      \(quoted): x

      """
    )
    let plain = try html("desk: {checked: no}\nbooks: [{number: a, sound: no}]\nzzz: x\n")
    // No element and no attribute more than an innocent file has, but for what tells of the name of the case.
    #expect(page.count("<script") == 1)
    #expect(page.count("<style") == plain.count("<style"))
    #expect(page.count("<img") == 0)
    #expect(page.count("<!--") == 0)
    #expect(page.count("onmouseover=\"") == 0)
    #expect(page.count("onfocus='") == 0)
    #expect(page.count("href=\"#") == page.count("href="))
  }

  @Test func whatTurnsOrHidesTextIsShownAsAQuestionMark() throws {
    let page = try html(
      #"case: {identifier: "\e[2J\u202E\0\a", title: "a\nb\u200Bc"}"# + "\ndesk: {checked: no}\n"
    )
    #expect(
      page.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || (scalar.value >= 0x20 && scalar.value != 0x7F)
      }
    )
    for scalar: Unicode.Scalar in ["\u{202E}", "\u{200B}"] {
      #expect(!page.unicodeScalars.contains(scalar))
    }
  }

  @Test func noProtectedValueIsInThePage() throws {
    let canary = "ZQCANARY77"
    for facts in [
      "secret: {amount: \(canary)}\ndesk: {checked: no}\n",
      "desk: {checked: no}\nsecret:\n  amount: \(canary)\n  agreed: maybe\n",
      "secret: {amount: &a \(canary)}\ncase: {identifier: *a}\ndesk: {checked: no}\n",
      "desk: {checked: no} # \(canary)\n",
      "desk: # \(canary)\n  # \(canary)\n  checked: no\n",
      "secret:\n  amount: \"\(canary)\n  agreed: maybe\n",
      "surprise:\n  \(canary):\n    desk: \(canary)\n",
      "desk: {checked: no}\n---\nsecret: {amount: \(canary)}\ndesk: {checked: no}\n",
      "secret: {amount: \(canary)}\n---\n  desk:\n    checked: no\n",
    ] {
      for showsAll in [false, true] {
        var options = TextReport.Options()
        options.showsAll = showsAll
        #expect(try !html(facts, options: options).contains(canary), "\(facts)")
      }
    }
  }

  @Test func theLineStandsBelowItsKeysAndIsMarked() throws {
    let body = try body()
    #expect(
      body.contains(
        "<span class=\"no\">4</span><code>desk:</code></span><span class=\"ln\">"
          + "<span class=\"no\">6</span><code>  checked: <mark>no</mark></code>"
      )
    )
    #expect(!body.contains("a word beside"))
  }

  @Test func theFileOfAnotherDocumentIsNotShownAbove() throws {
    let body = try body("case: {identifier: A}\n---\n  desk:\n    checked: no\n")
    #expect(!body.contains("<code>case: {identifier: A}"))
  }

  @Test func resultsWithoutAFindingAreThereWhenAskedFor() throws {
    let facts = "desk: {checked: yes, stamped: yes}\n"
    var options = TextReport.Options()
    #expect(try !body(facts).contains("data-o=\"compliant\""))
    options.showsAll = true
    #expect(try body(facts, options: options).contains("data-o=\"compliant\""))
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let body = try body()
    let targets = body.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
    #expect(targets.count > 10)
    for target in targets { #expect(body.contains("id=\"\(target)\""), "\(target)") }
  }

  @Test func nothingToReportIsSaid() throws {
    let facts = "desk: {checked: yes, stamped: yes}\nbooks: []\ncomplete: {books: 2026-12-31}\n"
    #expect(try body(facts).contains("Nothing to report."))
  }

  /// A browser runs the script only if this is its hash.
  @Test func thePolicyNamesTheScript() {
    #expect(HTMLScript.hash == "sha256-" + SHA256.digest(of: HTMLScript.code.description).base64)
  }
}

extension String {
  fileprivate func count(_ part: String) -> Int { ranges(of: part).count }
}
