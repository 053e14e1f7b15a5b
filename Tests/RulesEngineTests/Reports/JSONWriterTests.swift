import RulesEngine
import Testing

@Suite struct JSONWriterTests {
  private func sample(pretty: Bool) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.object { writer in
      writer.member("name", "a")
      writer.member("count", 2)
      writer.member("flag", true)
      writer.null("none")
      writer.member("value", number: "120000000.50")
      writer.array("list", ["x", "y"])
      writer.array("empty") { _ in }
      writer.object("inner") { $0.array("n") { $0.value(1) } }
    }
    return writer.text
  }

  @Test func compactTextStandsOnOneLine() {
    #expect(
      sample(pretty: false)
        == #"{"name":"a","count":2,"flag":true,"none":null,"value":120000000.50,"#
        + #""list":["x","y"],"empty":[],"inner":{"n":[1]}}"#
    )
  }

  @Test func prettyTextIsIndentedByTwo() {
    #expect(
      sample(pretty: true) == """
        {
          "name": "a",
          "count": 2,
          "flag": true,
          "none": null,
          "value": 120000000.50,
          "list": [
            "x",
            "y"
          ],
          "empty": [],
          "inner": {
            "n": [
              1
            ]
          }
        }
        """
    )
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\u{1}\u{1B}", #""\u0001\u001b""#),
    ("é😀/", "\"é😀/\""), ("", "\"\""),
  ])
  func textIsEscapedAndReadBack(text: String, json: String) throws {
    var writer = JSONWriter(pretty: false)
    writer.value(text)
    #expect(writer.text == json)
    #expect(parseJSON(try sourceFile(json)).documents.first?.root?.scalar?.text == text)
  }

  @Test(arguments: ["01", "1.", "+1", "NaN", "1e", "", "-", "1 "])
  func digitsThatAreNoNumberAreWrittenAsText(digits: String) {
    var writer = JSONWriter(pretty: false)
    writer.value(number: digits)
    #expect(writer.text == "\"\(digits)\"")
  }

  @Test(arguments: ["0", "-1.50", "2e10", "1.5E-3"])
  func digitsAreWrittenAsTheyAre(digits: String) {
    var writer = JSONWriter(pretty: false)
    writer.value(number: digits)
    #expect(writer.text == digits)
  }

  @Test func linesOfObjectsAreParted() {
    var writer = JSONWriter(pretty: false)
    for number in 1...2 {
      writer.object { $0.member("n", number) }
      writer.endLine()
    }
    #expect(writer.text == "{\"n\":1}\n{\"n\":2}\n")
  }
}
