@testable import RulesEngine
import TestSupport
import Testing

@Suite struct CasePatchTests {
  private func root(_ text: String) throws -> YAMLNode {
    try #require(try documents(text).first?.root)
  }

  @Test(arguments: [
    ("a", "1", "{a: x}", "{a: 1}"), ("b", "1", "{a: x}", "{a: x, b: 1}"),
    ("a.b.c", "1", "{}", "{a: {b: {c: 1}}}"), ("l[0]", "1", "{l: [x, y]}", "{l: [1, y]}"),
    ("l[2]", "1", "{l: [x, y]}", "{l: [x, y, 1]}"), ("l[0].a", "1", "{}", "{l: [{a: 1}]}"),
    ("l[1].a[0]", "{b: c}", "{l: [x, {a: [z]}]}", "{l: [x, {a: [{b: c}]}]}"),
  ])
  func aValueIsPutAtAPath(path: String, value: String, before: String, after: String) throws {
    let changed = try CasePatch.setting(path, to: try root(value), in: try root(before))
    #expect(changed.outline == after)
  }

  @Test(arguments: [
    ("a", "{a: x, b: y}", "{b: y}"), ("a.b", "{a: {b: c}}", "{a: {}}"),
    ("l[0]", "{l: [x, y]}", "{l: [y]}"),
  ])
  func whatStandsAtAPathIsTakenOut(path: String, before: String, after: String) throws {
    #expect(try CasePatch.removing(path, from: try root(before)).outline == after)
  }

  @Test(arguments: ["", ".", "a.", "a[", "a[x]", "a[-1]", "a[0]b", "[0]", "a[0", "a..b"])
  func anythingElseIsNoPath(path: String) throws {
    let node = try root("{a: x}")
    #expect(throws: CasePatch.Problem.self) { try CasePatch.removing(path, from: node) }
    #expect(throws: CasePatch.Problem.self) { try CasePatch.setting(path, to: node, in: node) }
  }

  @Test(arguments: [".a", "[0]"])
  func aPathOfManyStepsIsRefused(step: String) throws {
    let node = try root("{a: x}")
    for count in [64, 200_000] {
      let path = "a" + String(repeating: step, count: count)
      let problem = #expect(throws: CasePatch.Problem.self) {
        try CasePatch.setting(path, to: node, in: node)
      }
      #expect(problem?.message == "`\(path.prefix(60))…` has more than 64 steps")
    }
  }

  @Test(arguments: [
    ("b", "there is nothing at `b` to remove"), ("a.b", "there is nothing at `a.b` to remove"),
    ("l[1]", "there is nothing at `l[1]` to remove"),
    ("l[3]", "`l[3]`: the list has only 1 entry"),
  ])
  func whatIsNotThereCannotBeTakenOut(path: String, message: String) throws {
    let node = try root("{a: x, l: [y]}")
    let problem = #expect(throws: CasePatch.Problem.self) {
      try CasePatch.removing(path, from: node)
    }
    #expect(problem?.message == message)
  }
}
