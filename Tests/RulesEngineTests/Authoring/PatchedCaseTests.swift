@testable import RulesEngine
import TestSupport
import Testing

/// A case is made of a base and a patch: the base keeps its comments and layout.
@Suite struct PatchedCaseTests {
  static let base = """
    # FICTION.
    # A base.
    as_of: 2027-06-30   # the day
    complete:
      lines: 2027-06-30
      notes: 2027-01-31  # older
    price: {value: 5, by: me}  # agreed
    lines:
      - line: "001"
        source: P        # bought
      - {line: "002", source: S}
    notes: []            # none

    """

  private func made(_ patch: String, of base: String = base) throws -> (
    text: String?, problems: [String]
  ) {
    let file = try SourceFile.read(path: "patch.yaml", bytes: Array(patch.utf8)).get()
    let baseFile = try SourceFile.read(path: "base.yaml", bytes: Array(base.utf8)).get()
    var patched = PatchedCase(file)
    let text = patched.text(on: baseFile)
    return (text, patched.diagnostics.map { "\($0.location?.line ?? 0): \($0.message)" })
  }

  @Test func theStoryStandsInTheHeading() throws {
    let text = try made("story: nothing is wrong\nbase: ../base.yaml\n").text
    #expect(
      text == """
        # FICTION.
        # Story: nothing is wrong.
        # Made from ../base.yaml and patch.yaml by Scripts/expand-examples: change those.

        """ + Self.base.split(separator: "\n").dropFirst(2).joined(separator: "\n") + "\n"
    )
  }

  /// What each change makes of the lines from `price` on.
  @Test(arguments: [
    // A value keeps the comment of the base, unless the patch has one; `#` alone takes it away.
    (
      "\"lines[0].source\": S\n", "    source: P        # bought\n",
      "    source: S        # bought\n"
    ),
    (
      "\"lines[0].source\": S  # from stock\n", "    source: P        # bought\n",
      "    source: S                                # from stock\n"
    ),
    ("\"lines[0].source\": S  #\n", "    source: P        # bought\n", "    source: S\n"),
    (
      "\"lines[1].source\": P  # both\n", "  - {line: \"002\", source: S}\n",
      "  - {line: \"002\", source: P}                 # both\n"
    ),
    // Comments above a change stand above it in the case.
    (
      "# Told in May.\n  price.value: 6\n", "price: {value: 5, by: me}  # agreed\n",
      "# Told in May.\nprice: {value: 6, by: me}  # agreed\n"
    ),
    // A list or group in lines of its own keeps its layout and its comments.
    (
      "notes:  # two\n    - {title: A}  # one\n    # and\n    - title: B\n",
      "notes: []            # none\n",
      """
      notes:                                       # two
        - {title: A}  # one
        # and
        - title: B

      """
    ),
    (
      "price:\n    value: 6\n    by: {is: you,\n         on: 3}\n",
      "price: {value: 5, by: me}  # agreed\n",
      "price:\n  value: 6\n  by: {is: you,\n       on: 3}\n"
    ),
    // An entry one past the end is added.
    (
      "\"lines[2]\":  # late\n    line: \"003\"\n    source: X\n", "notes: []            # none\n",
      "  # late\n  - line: \"003\"\n    source: X\nnotes: []            # none\n"
    ),
    (
      "\"lines[2]\": {line: \"003\"}  # late\n", "notes: []            # none\n",
      "  - {line: \"003\"}                            # late\nnotes: []            # none\n"
    ),
    (
      "\"notes[0]\": {title: A}\n", "notes: []            # none\n",
      "notes: [{title: A}]            # none\n"
    ),
  ])
  func sets(change: String, before: String, after: String) throws {
    let result = try made("story: s\nbase: b\nset:\n  \(change)")
    #expect(result.problems == [])
    let text = try #require(result.text)
    #expect(Self.base.contains(before))
    let expected = Self.base.replacing(before, with: after).split(separator: "\n").dropFirst(2)
    #expect(text.split(separator: "\n").dropFirst(3) == expected[...], "\(text)")
  }

  @Test(arguments: [
    ("complete.notes", "  notes: 2027-01-31  # older\n", ""),
    ("price.by", ", by: me", ""),
    ("price.value", "value: 5, ", ""),
    ("\"lines[0].source\"", "    source: P        # bought\n", ""),
    ("\"lines[0].line\"", "line: \"001\"\n    source", "source"),
    ("\"lines[0]\"", "  - line: \"001\"\n    source: P        # bought\n", ""),
    ("\"lines[1]\"", "  - {line: \"002\", source: S}\n", ""),
    ("notes", "notes: []            # none\n", ""),
  ])
  func removes(path: String, before: String, after: String) throws {
    let result = try made("story: s\nbase: b\nremove: [\(path)]\n")
    #expect(result.problems == [])
    let text = try #require(result.text)
    #expect(Self.base.contains(before))
    let expected = Self.base.replacing(before, with: after).split(separator: "\n").dropFirst(2)
    #expect(text.split(separator: "\n").dropFirst(3) == expected[...], "\(text)")
  }

  @Test func theLastOfAListOrGroupLeavesAnEmptyOne() throws {
    let base = "# F\na:\n  - x  # first\nb:\n  c: 1\nd: [y]\n"
    let text = try made("story: s\nbase: b\nremove: [\"a[0]\", b.c, \"d[0]\"]\n", of: base).text
    #expect(text?.hasSuffix("\na: []  # first\nb: {}\nd: []\n") == true, "\(text ?? "")")
  }

  @Test func aListThatWasWholeOnTheOldDayIsWholeOnTheNewOne() throws {
    let text = try #require(try made("story: s\nbase: b\nas_of: 2027-07-15\n").text)
    #expect(text.contains("as_of: 2027-07-15   # the day\n"))
    #expect(text.contains("  lines: 2027-07-15\n  notes: 2027-01-31  # older\n"))
  }

  @Test(arguments: [
    ("base: b\n", "1: the patch has no `story`"),
    ("story: s\nbase: b\nremove: [lines.x]\n", "3: there is nothing at `lines.x` to remove"),
    ("story: s\nbase: b\nset: {\"lines[5]\": x}\n", "3: `lines[5]`: the list has only 2 entries"),
    (
      "story: s\nbase: b\nset:\n  price.parts:\n    - 1\n",
      "5: `price.parts` stands within brackets: write its value in one line"
    ),
  ])
  func whatCannotBeDoneIsToldAtItsPlace(patch: String, problem: String) throws {
    let result = try made(patch)
    #expect(result.text == nil)
    #expect(result.problems == [problem])
  }
}
