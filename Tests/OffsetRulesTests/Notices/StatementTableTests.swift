import OffsetRules
import RulesEngine
import Testing

struct StatementTableTests {
  /// The smallest table, with one line to be replaced.
  private func problems(replacing line: String = "", with other: String = "") throws -> [Diagnostic]
  {
    let text = """
      breaks: but|however
      wordings:
        offset: [offset|offsets]
        none: {any: ["no ..3 {offset}"], unless: [no known]}
        goes_on: [such]
      subject: offset
      continues: goes_on
      classes:
        - {class: none_categorical, when: [[none]]}
      meanings:
        none_categorical:
          says: there is none
          item: none
          results: [{rule: X-1, outcome: note, message: said, acts: somebody}]
      """
    let changed = line.isEmpty ? text : text.split(separator: line).joined(separator: other)
    #expect(line.isEmpty || changed != text)
    return try statementTable(Array(changed.utf8)).problems
  }

  @Test func wholeTableHasNoProblems() throws {
    #expect(try problems().isEmpty)
  }

  @Test(arguments: [
    ("{offset}", "{ofset}", "there is no wording `ofset` above this line"),
    ("..3", "..0", "`..0` is not a gap"),
    ("..3", "..99", "`..99` is not a gap"),
    ("no known", "No known", "`No` is not a word"),
    ("no known", "..3", "a pattern needs at least one word that must be there"),
    ("when: [[none]]", "when: [[nobody]]", "there is no wording `nobody`"),
    (
      "when: [[none]]", "when: [[]]",
      "class `none_categorical` needs the wordings by which it is known"
    ),
    ("class: none_categorical", "class: other", "class `other` has no meaning"),
    ("item: none", "item: perhaps", "`perhaps` is not an offset item"),
    ("outcome: note", "outcome: violation", "`violation` is not an outcome of a released text"),
    ("rule: X-1, ", "", "`rule` is missing here"),
    ("unless:", "except:", "unknown key `except` in a wording"),
    ("continues: goes_on", "", "this file has no `continues`"),
  ])
  func problemsAreNamed(_ text: String, replacement: String, message: String) throws {
    let found = try problems(replacing: text, with: replacement)
    #expect(
      found.contains { $0.message == message && $0.location != nil },
      "\(found.map(\.message))"
    )
  }

  @Test func gapsStopAtBreaksAndCommasStopNeighbours() throws {
    func offsetClass(_ pattern: String, _ text: String) throws -> String {
      let table = """
        breaks: but
        wordings: {offset: [offset], said: ["\(pattern)"], goes_on: [such]}
        subject: offset
        continues: goes_on
        classes: [{class: seen, when: [[said]]}]
        meanings: {seen: {says: seen}}
        """
      return NoticeReader(table: try statementTable(Array(table.utf8)).table).read(text).offsetClass
    }
    #expect(try offsetClass("no ..3 offset", "no a b c offset") == "seen")
    #expect(try offsetClass("no ..3 offset", "no a b c d offset") == "unrecognised")
    #expect(try offsetClass("no ..3 offset", "no but offset") == "unrecognised")
    #expect(try offsetClass("no ..3 offset", "no; offset") == "unrecognised")
    #expect(try offsetClass("no ..3 offset", "no, offset") == "seen")
    #expect(try offsetClass("no offset", "no, offset") == "unrecognised")
    #expect(try offsetClass("no big? offset", "no offset") == "seen")
    #expect(try offsetClass("no big? offset", "no big offset") == "seen")
    #expect(try offsetClass("off* agree*", "offset agreements") == "seen")
    #expect(try offsetClass("^ offset", "the offset") == "unrecognised")
  }
}
