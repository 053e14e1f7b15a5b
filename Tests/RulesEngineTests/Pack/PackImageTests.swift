import CEL
import TestSupport
import Testing

@testable import RulesEngine

/// A pack that is loaded from its image is the pack of its files.
@Suite struct PackImageTests {
  /// A pack with every optional file and with values of every kind.
  private var small: SmallPack {
    SmallPack(
      rules: rule(
        """
        family: cards
        due: "addBusinessDays(desk.seen.date, param.days, 'library')"
        window: {anchor: desk.seen, from: 2015-01-01, to: 2030-12-31}
        applies: [{that: "case.kind != 'atlas'", says: it is no atlas}]
        requires:
        - {that: "desk.checked", says: the card is checked, else: caution, cites: [lending.fees]}
        - {each: {b: books}, that: b.sound, says: "{b} is sound", message: m, remedy: r}
        - any:
          - {that: desk.stamped, says: the card is stamped}
          - {some: {l: loans}, that: l.signed, says: a loan is signed}
          says: one of both
        unless: [{that: "desk.fee > param.fee", says: the fee is high, cites: [lending.fees]}]
        """
      ),
      parameters: """
        days: {title: days, type: integer, values: [{to: 2020-12-31, value: 3}, {from: 2021-01-01, value: 5}]}
        fee: {title: fee, type: money, values: [{value: 1.50, cites: [lending.fees]}]}
        day: {title: day, type: date, values: [{value: 2026-01-01}]}
        word: {title: word, type: text, values: [{value: w}]}
        """,
      files: [
        "holidays.yaml": """
        holidays:
          library:
            title: days on which the library is closed
            from: 2026-01-01
            to: 2026-12-31
            days: [2026-01-01, 2026-11-26, 2026-12-25]
            cites: [lending.books]
        """
      ]
    )
  }

  private func loaded(_ pack: RulePack) -> RulePack {
    let files = small.files
    let image = Array(pack.image(of: files).utf8)
    return image.withUnsafeBufferPointer { RulePack(image: $0, files: files) }
  }

  @Test func nothingOfThePackIsLost() {
    let (pack, problems) = RulePack.decode(small.files)
    #expect(problems.map(\.line) == [])
    let (wanted, found) = (outline(of: pack, "pack"), outline(of: loaded(pack), "pack"))
    #expect(wanted.count > 1000)
    let difference = found.difference(from: wanted)
    #expect(difference.isEmpty, "\(difference.prefix(10))")
  }

  @Test func theVerdictsAreTheSame() throws {
    let (pack, _) = RulePack.decode(small.files)
    let (compiled, problems) = CompiledPack.compile(loaded(pack))
    #expect(problems.map(\.line) == [])
    let text = "case: {kind: novel}\ndesk: {checked: no, seen: 2026-06-05}"
    let report = try check(case: text, pack: compiled)
    #expect(report.outcomes() == (try check(case: text, pack: try small.compiled()).outcomes()))
    #expect(report.result()?.due?.description == "2026-06-12")
  }

  /// Every stored value with the way to it; dictionaries in the order of their keys, files by their path.
  private func outline(of value: Any, _ path: String) -> [String] {
    if let file = value as? SourceFile { return ["\(path): file \(file.path)"] }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return ["\(path): \(value)"] }
    let lines = mirror.children.enumerated().map { position, child in
      outline(of: child.value, "\(path).\(child.label ?? "\(position)")")
    }
    guard mirror.displayStyle == .dictionary || mirror.displayStyle == .set else {
      return lines.flatMap { $0 }
    }
    return mirror.children.flatMap { outline(of: $0.value, path) }.sorted()
  }
}
