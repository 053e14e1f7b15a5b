import Testing

@testable import CEL

/// Where a condition names each fact once, what is told missing is exact: all that can change the verdict, and only that.
@Suite struct LogicOfDistinctFactsTests {
  private static let count = 6

  /// Writes conditions in which `b0`, `b1` and so on stand at most once.
  private struct Writer {
    var numbers: SeededNumbers
    var used = 0

    mutating func condition(_ depth: Int) -> String {
      guard depth > 0, used < LogicOfDistinctFactsTests.count else { return leaf() }
      let next = depth - 1
      switch Int.random(in: 0..<9, using: &numbers) {
      case 0, 1: return "(\(condition(next)) && \(condition(next)))"
      case 2, 3: return "(\(condition(next)) || \(condition(next)))"
      case 4: return "!\(condition(next))"
      case 5: return "(\(condition(next)) ? \(condition(next)) : \(condition(next)))"
      case 6: return "(\(condition(next)) == \(condition(next)))"
      case 7: return "(\(leaf()) in [\(leaf())])"
      default:
        let macro = ["all", "exists", "exists_one"].randomElement(using: &numbers) ?? "all"
        return "[\(condition(next)), \(condition(next)), \(leaf())].\(macro)(x\(depth), x\(depth))"
      }
    }

    private mutating func leaf() -> String {
      guard used < LogicOfDistinctFactsTests.count, Int.random(in: 0..<5, using: &numbers) > 0
      else { return Bool.random(using: &numbers) ? "true" : "false" }
      used += 1
      return "b\(used - 1)"
    }
  }

  @Test func exactlyWhatMattersIsToldMissing() throws {
    var environment = TypeEnvironment(profile: .rules)
    for fact in 0..<Self.count {
      environment.declare(variable: "b\(fact)", type: .bool)
    }
    for seed in 1...1_000 {
      var writer = Writer(numbers: SeededNumbers(seed: UInt64(seed)))
      let text = writer.condition(4)
      let program = try #require(compile(text, in: environment).program)
      // Some of the facts are known.
      let known = (0..<Self.count).map { _ in Int.random(in: 0..<4, using: &writer.numbers) }
      func value(_ filling: Int?) -> Value {
        let variables = (0..<Self.count).map { fact -> Value in
          if known[fact] < 2 { return .bool(known[fact] == 1) }
          return filling.map { .bool($0 >> fact & 1 == 1) } ?? .unknown(Origin(fact))
        }
        return program.evaluate(Activation(variables: variables))
      }
      let outcomes = (0..<1 << Self.count).map { value($0) }
      let matter = (0..<Self.count).filter { fact in
        outcomes.indices.contains { outcomes[$0] != outcomes[$0 ^ (1 << fact)] }
      }
      let told =
        if case .unknown(let facts) = value(nil) { facts.origins.map { Int($0) } } else { [Int]() }
      #expect(told == matter, "seed \(seed): \(text), known \(known)")
      if matter.isEmpty { #expect(value(nil) == outcomes[0], "seed \(seed): \(text)") }
    }
  }
}
