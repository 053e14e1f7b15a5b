import Foundation
import Testing

@testable import CEL

/// Expressions made to be deep or large where their text is not; they run on a stack of half a megabyte.
@Suite struct HostileExpressionTests {
  private func onSmallStack<Result: Sendable>(
    _ size: Int,
    _ body: @escaping @Sendable () -> Result
  ) -> Result? {
    let box = Box<Result>()
    let thread = Thread { box.fill(body()) }
    thread.stackSize = size
    thread.start()
    return box.take()
  }

  private final class Box<Content: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var content: Content?

    func fill(_ content: Content) {
      condition.withLock {
        self.content = content
        condition.signal()
      }
    }

    func take() -> Content? {
      condition.lock()
      defer { condition.unlock() }
      while content == nil { condition.wait() }
      return content
    }
  }

  /// What becomes of an expression: the ids of its mistakes, `value` or the message of its error.
  private func outcome(
    _ text: String,
    _ profile: TypeEnvironment.Profile,
    stack: Int = 512 << 10
  ) -> String? {
    onSmallStack(stack) {
      let limits = CompilationLimits(length: 1 << 20)
      let result = compile(text, in: TypeEnvironment(profile: profile), limits: limits)
      guard let program = result.program else {
        return result.diagnostics.map(\.id).joined(separator: " ")
      }
      let value = program.evaluate(Activation())
      // What is done with a result: comparing, writing, and letting go.
      guard value == value else { return "not itself" }
      _ = "\(program.resultType)"
      if case .error(let error) = value { return error.message }
      return "value"
    }
  }

  private func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + inner + String(repeating: close, count: count)
  }

  /// A level of nesting takes at most 7 KB of stack without optimization: rules fit half a megabyte with room to spare,
  /// the standard language at its deepest fits two.
  @Test(arguments: [
    ("(", "1", ")"), ("[", "1", "]"), ("{1: ", "1", "}"), ("!", "true", ""), ("- ", "x", ""),
    ("[1].map(x, ", "1", ")"), ("size([", "1", "])"), ("true ? 1 : ", "1", ""),
    ("[0][", "0", "]"), ("[1].exists(x, x == 1 && ", "true", ")"), ("1 + (", "1", ")"),
    ("true && (", "true", ")"),
  ])
  func theDeepestTextFitsTheStack(_ open: String, _ inner: String, _ close: String) {
    let short = inner == "x" ? "expression.unknown_name" : "value"
    for depth in [8, 15, 30, 31, 32, 10_000] {
      let result = outcome(nested(open, inner, close, depth), .rules)
      switch depth {
      case 8: #expect(result == short)
      case 10_000: #expect(result == "expression.too_deep")
      default: #expect([short, "expression.too_deep"].contains(result))
      }
    }
    for depth in [124, 240, 249, 250] {
      let result = outcome(nested(open, inner, close, depth), .standard, stack: 2 << 20)
      #expect([short, "expression.too_deep"].contains(result))
    }
  }

  /// Each nests ranges of macros so that values become deeper than the text is.
  @Test(arguments: [20, 60, 100])
  func deepValuesAreRefused(_ depth: Int) throws {
    let layer = nested("[", "x", "]", depth)
    let wrapped =
      nested("[", "1", "]", depth) + ".map(x, \(layer)).map(x, \(layer)).map(x, \(layer))"
    let inner = nested("[", "1", "]", depth) + ".map(x, \(layer).map(x, \(layer).map(x, \(layer))))"
    for text in [wrapped, inner] {
      let result = try #require(outcome(text, .standard, stack: 2 << 20))
      #expect(result == (depth < 100 ? "value" : "expression.too_large_type"))
    }
  }

  @Test(arguments: [TypeEnvironment.Profile.standard, .rules])
  func typesThatDoubleAreRefused(_ profile: TypeEnvironment.Profile) {
    let doubled = "[1]" + String(repeating: ".map(x, {x: x})", count: 29)
    #expect(outcome(doubled, profile)?.isEmpty == false)
    let open = "[]" + String(repeating: ".map(x, {x: x})", count: 29)
    #expect(outcome(open, profile)?.isEmpty == false)
  }

  /// Each level holds the one before twice: little to make, and twice as much to compare.
  @Test(arguments: ["[a, a]", "{1: a, 2: a}", "[a] + [a]"])
  func valuesThatDoubleAreRefused(_ layer: String) {
    let doubled = "[1]" + String(repeating: ".map(a, \(layer))", count: 24)
    #expect(
      outcome("\(doubled) == \(doubled)", .standard, stack: 2 << 20)
        == "the evaluation makes too much text or too long lists"
    )
  }

  @Test func typesThatDoubleUnseenAreRefused() {
    var text = "x0 == (true"
    for index in 0..<40 {
      text += " && ([x\(index), {x\(index + 1): x\(index + 1)}] == [])"
    }
    text += ")"
    for index in (0...40).reversed() { text = "[].all(x\(index), \(text))" }
    #expect(outcome(text, .standard)?.isEmpty == false)
  }

  @Test(arguments: [
    "[1, 2].map(a, [1, 2].map(b, [1, 2].map(c, s + s + s + s)))",
    "l.map(a, l.map(b, l))", "l.map(a, l + l)", "l.map(a, l.filter(b, true))",
    "l.map(a, l.map(b, [a, a, a]))",
    "l.map(a, l.map(b, []))", "l.map(a, l.map(b, {1: {2: {3: a}}}))", "l.map(a, string(b))",
    "l.map(a, bytes(s))",
    "[l, l].map(a, a.map(b, a.map(c, [c, c])))", "l.map(a, l.map(b, [b]))",
    "[u.map(v, v > 0)].map(a, l.map(b, a == a))",
    "[u.all(v, v > 0)].all(a, l.all(b, l.all(c, a && a || b > c)))",
  ])
  func whatIsMadeIsBounded(_ text: String) throws {
    var environment = TypeEnvironment(profile: .standard)
    environment.declare(
      function: FunctionDeclaration("sum", [.list(.int)], .int) { $0.first ?? .null }
    )
    environment.declare(variable: "l", type: .list(.int))
    environment.declare(variable: "s", type: .string)
    environment.declare(variable: "b", type: .bytes)
    environment.declare(variable: "u", type: .list(.int))
    let program = try #require(compile(text, in: environment).program, "\(text)")
    let value = program.evaluate(
      Activation(variables: [
        .list((0..<20_000).map { .int($0) }), .string(String(repeating: "a", count: 1 << 20)),
        .bytes(Array(repeating: 0x61, count: 1 << 20)),
        .list((0..<20_000).map { .unknown(Origin($0)) }),
      ])
    )
    guard case .error(let error) = value else {
      if case .unknown = value { return }
      Issue.record("\(text) is not bounded")
      return
    }
    #expect(
      error.message == "the evaluation makes too much text or too long lists"
        || error.message == "the evaluation takes too many steps"
    )
  }
}
