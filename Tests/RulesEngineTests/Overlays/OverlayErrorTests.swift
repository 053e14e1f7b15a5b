import RulesEngine
import TestSupport
import Testing

/// What the author of an overlay is told, and where.
@Suite struct OverlayErrorTests {
  private static let pack = SmallPack(
    rules: rule(
      """
      requires:
        - {that: "desk.checked", says: c, message: own, basis: D, reading: r, else: review}
      carries: [{id: R-9, title: another, how: clause 1}]
      """
    ) + rule("R-2", #"requires: [{that: "desk.stamped", says: c}]"#)
  )

  struct Sample: CustomTestStringConvertible {
    let file: String
    let text: String
    let message: String
    var help: String?
    var isWarning = false

    var testDescription: String { message }
  }

  private static func change(
    _ change: String,
    _ message: String,
    help: String? = nil,
    isWarning: Bool = false
  ) -> Sample {
    Sample(
      file: "overlay.yaml",
      text: SmallOverlay.head("desk-office") + "changes:\n  - \(change)\n",
      message: message,
      help: help,
      isWarning: isWarning
    )
  }

  private static func head(_ line: String, _ new: String, _ message: String, help: String)
    -> Sample
  {
    let head = SmallOverlay.head("desk-office")
    return Sample(
      file: "overlay.yaml",
      text: head.replacing(line + "\n", with: new),
      message: message,
      help: help
    )
  }

  static let samples = [
    // What it must say before a word of it is used.
    head(
      "marking: PROPRIETARY",
      "",
      "overlay-refused: the overlay does not say how it is marked, so it is not used",
      help: "add `marking: ...`, one of: UNCLASSIFIED, PROPRIETARY, SECRET"
    ),
    head(
      "marking: PROPRIETARY",
      "marking: 1️⃣SECRETT\n",
      "overlay-refused: the overlay does not say how it is marked, so it is not used",
      help: "add `marking: ...`, one of: UNCLASSIFIED, PROPRIETARY, SECRET"
    ),
    head(
      "format: rule-overlay/1",
      "format: 1️⃣rule-overlay/2\n",
      "overlay-refused: the overlay is not of a form this program reads",
      help: "write `format: rule-overlay/1`"
    ),
    head(
      "pack: small-library",
      "pack: 1️⃣large-library\n",
      "overlay-refused: the overlay is not one of this pack",
      help: "write `pack: small-library`, or name the policies it was written for"
    ),
    head(
      "overlay: desk-office",
      "overlay: 1️⃣small-library\n",
      "overlay-refused: the overlay has no id of its own",
      help: "add `overlay: ...`, made of letters, digits, hyphens and dots"
    ),
    // Changes.
    change(
      "{rule: 1️⃣R-3, severity: low}",
      "unknown-rule: `R-3` is not a rule; did you mean `R-1`?"
    ),
    change(
      "{rule: 1️⃣R-9, severity: low}",
      "unknown-rule: `R-9` is not a rule; did you mean `R-1`?",
      help: "R-1 carries it: change that rule"
    ),
    change(
      "{rule: R-2, 1️⃣severty: low}",
      "unknown-key: unknown key `severty` in an entry of `changes`; did you mean `severity`?"
    ),
    change(
      "{rule: R-2, severity: 1️⃣lo}",
      "unknown-word: `lo` is not a severity; did you mean `low`?",
      help: "one of: critical, high, medium, low, info"
    ),
    change("1️⃣{rule: R-2}", "no-change: nothing of rule R-2 is changed"),
    change(
      "{rule: R-2, severity: 1️⃣high}",
      "no-change: rule R-2 has severity high already",
      help: "take it out",
      isWarning: true
    ),
    change(
      "{rule: R-1, message: 1️⃣another}",
      "no-change: every clause of rule R-1 has a message of its own, which this does not change",
      help: "change it there: `clause: {number: 1, message: ...}`"
    ),
    change(
      "{rule: R-2, clause: {number: 1️⃣2, else: note}}",
      "unknown-clause: rule R-2 requires 1 thing: there is no clause `2`",
      help: "clauses of `requires` are counted from 1; see check-offset explain R-2"
    ),
    change(
      "{rule: R-1, clause: {number: 1, else: 1️⃣violation}}",
      "reading-as-violation: a clause of basis D cannot end in a violation",
      help: "the text does not say it; add a clause that cites the text of your office instead"
    ),
    change(
      "{rule: R-2, severity: low, 1️⃣switch_off: not needed}",
      "no-change: rule R-2 is switched off: there is nothing else to change",
      help: "take either `switch_off` or the other keys out"
    ),
    change(
      "{rule: R-2, severity: low}\n  - {rule: R-2, severity: 1️⃣info}",
      "changed-twice: rule R-2: this is changed twice here"
    ),
    // Expressions stand in the overlay's file, and so do their mistakes.
    change(
      #"{rule: R-2, requires_also: [{that: "desk.1️⃣cheked", says: c}]}"#,
      "expression.unknown_field: `cheked` is not a field of a desk; did you mean `checked`?"
    ),
    change(
      #"{rule: R-2, message: "the {desk.1️⃣cuont} is wrong"}"#,
      "expression.unknown_field: `cuont` is not a field of a desk; did you mean `count`?"
    ),
    change(
      #"{rule: R-2, requires_also: [{that: "desk.checked", says: c, cites: [1️⃣desk.rule]}]}"#,
      "unknown-passage: `desk.rule` is not a passage of authorities.yaml"
    ),
    // What it adds.
    Sample(
      file: "rules/desk.yaml",
      text: "rules:\n"
        + rule("R-2", #"requires: [{that: "desk.checked", says: c}]"#)
        .replacing("id: R-2", with: "id: 1️⃣R-2").indented(by: 2),
      message: "duplicate-rule: there is a rule `R-2` already",
      help: "an overlay changes a rule under `changes` in overlay.yaml"
    ),
    Sample(
      file: "rules/desk.yaml",
      text: "rules:\n"
        + rule("A-1", "narrows: [R-2]\n" + #"requires: [{that: "desk.checked", says: c}]"#)
        .replacing("id: A-1", with: "id: 1️⃣A-1").indented(by: 2),
      message: "unknown-rule: rule A-1 narrows `R-2`, which is not a rule of this overlay",
      help: "a rule of an overlay does not take the place of one of the pack"
    ),
    Sample(
      file: "roles.yaml",
      text: "roles:\n  1️⃣reader: {title: somebody else}\n",
      message: "duplicate-name: there is a role `reader` already",
      help: "an overlay only adds: give it another id"
    ),
    Sample(
      file: "schema.yaml",
      text: "fields: {}\n",
      message: "unknown-file: an overlay has no file schema.yaml",
      help: "its files are: overlay.yaml, authorities.yaml, contacts.yaml, roles.yaml, "
        + "rules/*.yaml, tests/*.yaml"
    ),
  ]

  @Test(arguments: samples)
  func aMistakeIsToldWithItsPlace(_ sample: Sample) throws {
    let marked = MarkedText(sample.text)
    let (_, problems) = Self.pack.load(SmallOverlay(files: [sample.file: marked.text]))
    let found = try #require(problems.first)
    #expect(problems.count == 1, "\(problems.map(\.line))")
    #expect("\(found.id): \(found.message)" == sample.message)
    #expect(found.path == "desk-office/\(sample.file)")
    if !marked.place().isEmpty { #expect(found.place == marked.place()) }
    if let help = sample.help { #expect(found.help == help) }
    #expect((found.severity == .warning) == sample.isWarning)
  }

  @Test func aChangeWithAMistakeChangesNothing() {
    let overlay = SmallOverlay(changes: "- {rule: R-2, severity: low, message: [a]}")
    let (pack, problems) = Self.pack.load(overlay)
    #expect(problems.count == 1)
    #expect(pack.pack.rule("R-2")?.severity == .high)
    #expect(pack.pack.rule("R-2")?.overlayMarks == [])
  }

  @Test(arguments: [
    "marking: PROPRIETARY\n", "format: rule-overlay/1\n", "pack: small-library\n",
  ])
  func anOverlayThatIsRefusedChangesNothingAndNoWordOfItIsTold(_ line: String) {
    var overlay = SmallOverlay(changes: "- {rule: R-2, severity: low, mesage: quokka}")
    overlay.texts["overlay.yaml"] = overlay.texts["overlay.yaml"]?.replacing(line, with: "")
    let (pack, problems) = Self.pack.load(overlay)
    #expect(problems.map(\.id) == ["overlay-refused"])
    #expect(!"\(problems.map(\.message))".contains("quokka"))
    #expect(pack.pack.rule("R-2")?.severity == .high)
    #expect(pack.pack.overlays.isEmpty)
    #expect(pack.pack.refusedOverlays == 1)
    #expect(!pack.pack.isPublic)
  }

  @Test(arguments: ["overlay: [\n", "", "- quokka\n", "quokka", "overlay: a\noverlay: quokka\n"])
  func aFileThatCannotBeReadIsRefusedToo(_ text: String) {
    let overlay = SmallOverlay(files: ["overlay.yaml": text])
    let (pack, problems) = Self.pack.load(overlay)
    #expect(!problems.isEmpty)
    #expect(!"\(problems.map { $0.message + ($0.help ?? "") })".contains("quokka"))
    #expect(pack.pack.refusedOverlays == 1)
  }

  @Test func theSameOverlayTwiceIsRefused() {
    let overlay = SmallOverlay(changes: "- {rule: R-2, severity: low}")
    let (pack, problems) = Self.pack.load(overlay, overlay)
    #expect(problems.map(\.message) == ["an overlay of this id is loaded already"])
    #expect(pack.pack.rule("R-2")?.overlayMarks.count == 1)
  }
}
