import Testing

@testable import CEL

/// A claim that something is never or always true holds for every filling of the facts.
@Suite struct ConstantConditionPropertyTests {
  /// A small generator with a fixed start, so that a failure can be repeated.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ (state << 31)
    }
  }

  /// Facts with so few values that all fillings can be tried; each may also be `no`.
  struct Facts {
    var environment = TypeEnvironment(profile: .rules)
    let fillings: [[Value]]

    init() {
      let kind = environment.declare(
        enumeration: EnumerationType(
          name: "kind",
          title: "kind",
          members: [.init(name: "a"), .init(name: "b"), .init(name: "c")],
          columns: [.init(name: "good", type: .bool), .init(name: "rank", type: .int)],
          cells: [[.bool(true), .int(1)], [.bool(false), .none], [.none, .int(2)]]
        )
      )
      environment.declare(variable: "p", type: .bool)
      environment.declare(variable: "q", type: .bool)
      environment.declare(variable: "k", type: .enumeration(kind))
      environment.declare(variable: "n", type: .int)
      environment.declare(variable: "m", type: .int)
      environment.declare(variable: "d", type: .date)
      environment.declare(variable: "s", type: .list(.int))
      let words: [Value] = [.bool(true), .bool(false)]
      let kinds = (0..<3).map { Value.enumeration(EnumerationValue(type: kind, index: $0)) }
      let numbers = (-1...3).map { Value.int($0) }
      let days: [Value] = ["2020-01-01", "2020-01-02", "2020-01-03"].compactMap {
        CalendarDate($0).map { .date($0) }
      }
      let lists: [Value] = [.list([]), .list([.int(1)]), .list([.int(0), .int(2)])]
      var all: [[Value]] = [[]]
      for domain in [
        words, words, kinds + [.none], numbers + [.none], [.int(0), .int(2)], days + [.none], lists,
      ] {
        all = all.flatMap { filling in domain.map { filling + [$0] } }
      }
      fillings = all
    }
  }

  private func condition(_ depth: Int, _ numbers: inout Numbers) -> String {
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &numbers) ?? "p" }
    let sign = pick(["<", "<=", ">", ">=", "==", "!="])
    guard depth > 0, Int.random(in: 0..<5, using: &numbers) > 0 else {
      switch Int.random(in: 0..<11, using: &numbers) {
      case 0: return pick(["p", "q", "p == true", "q != false", "p == q", "p != p"])
      case 1: return "k \(pick(["==", "!="])) '\(pick(["a", "b", "c"]))'"
      case 2: return "k in [\(pick(["'a'", "'a', 'b'", "'b', 'c'", "'a', 'b', 'c'"]))]"
      case 3: return pick(["k.good", "k.good == true"])
      case 4: return "k.rank \(sign) \(pick(["1", "2"]))"
      case 5: return "n \(sign) \(pick(["0", "1", "2"]))"
      case 6: return "\(pick(["0", "1", "2"])) \(sign) n"
      case 7: return "n \(pick([sign, "in [0, 1] && n \(sign)"])) m"
      case 8: return "d \(sign) date('2020-01-0\(pick(["1", "2", "3"]))')"
      case 9: return "size(s) \(sign) \(pick(["0", "1", "-1"]))"
      default: return "s.exists(x, x \(sign) \(pick(["0", "n"])) && x < \(pick(["1", "m"])))"
      }
    }
    let left = condition(depth - 1, &numbers)
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: return "!(\(left))"
    case 1: return "(\(left)) && (\(condition(depth - 1, &numbers)))"
    case 2: return "(\(left)) || (\(condition(depth - 1, &numbers)))"
    default:
      let other = condition(depth - 1, &numbers)
      return "((\(left)) ? (\(other)) : (\(condition(depth - 1, &numbers))))"
    }
  }

  @Test func everyClaimHoldsForAllFillings() {
    let facts = Facts()
    var numbers = Numbers(state: 20_261_122)
    var claims = ["never_true": 0, "always_true": 0]
    for _ in 0..<600 {
      let text = condition(3, &numbers)
      guard
        let program = CEL.compile(
          text,
          in: facts.environment,
          expecting: .bool,
          isChecked: true,
          refusesImpossible: false
        ).program
      else {
        Issue.record("\(text) does not compile")
        continue
      }
      for warning in program.warnings {
        let id = String(warning.id.dropFirst("expression.".count))
        let part = String(decoding: Array(text.utf8)[warning.range], as: UTF8.self)
        // A part about the variable of a macro has no meaning by itself.
        guard claims[id] != nil,
          let claimed = CEL.compile(
            part,
            in: facts.environment,
            expecting: .bool,
            isChecked: true,
            refusesImpossible: false
          ).program
        else { continue }
        claims[id, default: 0] += 1
        for filling in facts.fillings {
          let value = claimed.evaluate(Activation(variables: filling))
          guard case .bool(id == "always_true" ? false : true) = value else { continue }
          Issue.record("\(part) is \(value) for \(filling), but claimed to be \(id)")
          return
        }
      }
    }
    #expect(
      claims["never_true", default: 0] > 30 && claims["always_true", default: 0] > 30,
      "\(claims)"
    )
    print("claims: \(claims), fillings of each: \(facts.fillings.count)")
  }
}
