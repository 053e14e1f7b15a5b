import CEL
import Testing
import TestSupport
import Foundation
@testable import RulesEngine

@Suite struct ProbeTests {
  static func pack() throws -> CompiledPack {
    let root = URL(filePath: "/work/wt/author/policies/samm-c6.3.9")
    var files: [PackFiles.File] = []
    for sub in ["", "rules"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: sub).path) where name.hasSuffix(".yaml") {
        let rel = sub.isEmpty ? name : sub + "/" + name
        files.append(.init(name: rel, path: rel, bytes: Array(try Data(contentsOf: root.appending(path: rel)))))
      }
    }
    let (pack, problems) = RulePack.decode(PackFiles(files: files))
    let (compiled, errors) = CompiledPack.compile(pack)
    for e in problems + errors { print("PROBLEM", e.line) }
    return compiled
  }
  @Test func sentences() throws {
    let pack = try Self.pack()
    func show(_ name: String, _ text: String?, _ phrase: Phrase?) {
      guard let phrase else { return }
      print("  \(name)| \(text ?? "")")
      for l in phrase.lines { print("      => \(l)") }
    }
    func show(_ c: Clause, _ s: RuleSentences.OfClause) {
      print("  * \(c.says.text)")
      show("when", c.when?.text, s.when)
      switch c.test {
      case .that(let t): show("that", t.text, s.test)
      case .each(_, let t), .some(_, let t): show("each/some", t.text, s.test)
      case .any(let cs), .all(let cs): show("any/all", "", s.test); for (a, b) in zip(cs, s.parts) { show(a, b) }
      }
      show("review", c.review?.text, s.review)
    }
    for rule in pack.pack.rules {
      guard let s = RuleSentences(of: rule.id, in: pack) else { continue }
      print("\(rule.id)")
      show("due", rule.due?.text, s.due)
      for (a, b) in zip(rule.applies, s.applies) { show(a, b) }
      for (a, b) in zip(rule.requires, s.requires) { show(a, b) }
      for (a, b) in zip(rule.exceptions, s.exceptions) { show("unless", a.that.text, b) }
    }
    let english = PlainEnglish(layout: pack.layout, schema: pack.pack.schema)
    for d in pack.derivations { show("derived \(pack.pack.schema.fields[d.field].path)", d.program.text, english.phrase(d.program, entries: [])) }
  }
}
