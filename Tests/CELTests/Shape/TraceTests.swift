import TestSupport
import Testing

@testable import CEL

/// A trace tells the value of every part that was evaluated, at its place.
@Suite struct TraceTests {
  private let fixture = RulesFixture()

  /// `part = value` for each step, indented by its depth; an element as `name[number] = value`.
  private func trace(_ text: String, keeping limit: Int = 1000) throws -> [String] {
    let program = try #require(fixture.compile(text).program)
    let trace = program.trace(fixture.activation, keeping: limit)
    #expect(trace.value == program.evaluate(fixture.activation))
    return trace.steps.map { step in
      let bytes = Array(text.utf8)[step.range]
      let name = String(decoding: bytes, as: UTF8.self)
      let number = step.element.map { "[\($0)]" } ?? ""
      return String(repeating: "  ", count: step.depth) + "\(name)\(number) = \(show(step.value))"
    } + (trace.isCutShort ? ["..."] : [])
  }

  private func show(_ value: Value) -> String {
    switch value {
    case .bool(let isTrue): "\(isTrue)"
    case .int(let number): "\(number)"
    case .date(let date): "\(date)"
    case .decimal(let number): "\(number)"
    case .string(let text): text
    case .enumeration(let code): "code \(code.index)"
    case .record, .reference: "record"
    case .list(let list): "list of \(list.elements.count)"
    case .none: "no"
    case .unknown(let facts): "unknown \(facts.origins)"
    case .error(let error): "error: \(error.message)"
    default: "other"
    }
  }

  @Test(
    arguments: [
      (
        "price > 5 && offer_date < date('2027-01-01')",
        [
          "price > 5 && offer_date < date('2027-01-01') = true", "  price > 5 = true",
          "    price = 120000000.00", "  offer_date < date('2027-01-01') = true",
          "    offer_date = 2026-12-01",
        ]
      ),
      // A part of a chain ends where its last condition does.
      (
        "true && (true) && true && true",
        [
          "true && (true) && true && true = true", "  true && (true) = true",
          "  true && true = true",
        ]
      ),
      // What is not needed is not there.
      (
        "false && price > 5 || term == 'cash'",
        [
          "false && price > 5 || term == 'cash' = false", "  false && price > 5 = false",
          "  term == 'cash' = false", "    term = code 1",
        ]
      ),
      (
        "claimed ? price : -price",
        [
          "claimed ? price : -price = -120000000.00", "  claimed = false",
          "  -price = -120000000.00", "    price = 120000000.00",
        ]
      ),
      (
        "milestones.closed.date < offer_date || unknown_answer",
        [
          "milestones.closed.date < offer_date || unknown_answer = unknown [20]",
          "  milestones.closed.date < offer_date = error: `milestones.closed.date` has not happened",
          "    milestones.closed.date = no", "      milestones.closed = record",
          "        milestones = record", "    offer_date = 2026-12-01",
          "  unknown_answer = unknown [20]",
        ]
      ),
      (
        "numbers.exists(n, n * 2 == 2)",
        [
          "numbers.exists(n, n * 2 == 2) = true", "  numbers = list of 3", "  n[0] = 3",
          "    n * 2 == 2 = false", "      n * 2 = 6", "  n[1] = 1", "    n * 2 == 2 = true",
          "      n * 2 = 2",
        ]
      ),
      (
        "doubtful.all(n, n > 0) && true",
        [
          "doubtful.all(n, n > 0) && true = unknown [22]",
          "  doubtful.all(n, n > 0) = unknown [22]",
          "    doubtful = list of 2", "    n[0] = 3", "      n > 0 = true",
          "    n[1] = unknown [22]",
          "      n > 0 = unknown [22]",
        ]
      ),
      (
        "numbers.map(a, numbers.filter(b, b > a).size())[0] == 0",
        [
          "numbers.map(a, numbers.filter(b, b > a).size())[0] == 0 = true",
          "  numbers.map(a, numbers.filter(b, b > a).size())[0] = 0",
          "    numbers.map(a, numbers.filter(b, b > a).size()) = list of 3",
          "      numbers = list of 3",
          "      a[0] = 3", "        numbers.filter(b, b > a).size() = 0",
          "          numbers.filter(b, b > a) = list of 0", "            numbers = list of 3",
          "            b[0] = 3", "              b > a = false", "            b[1] = 1",
          "              b > a = false", "...",
        ]
      ),
    ] as [(String, [String])]
  )
  func everyPartIsShown(_ text: String, _ expected: [String]) throws {
    let isCut = expected.last == "..."
    #expect(try trace(text, keeping: isCut ? expected.count - 1 : 1000) == expected)
  }

  @Test func aTraceReadsAndCostsTheSameAsAnEvaluation() throws {
    let text = "contracts.exists(c, c.price > 50000000) && costs.included"
    let program = try #require(fixture.compile(text).program)
    var (plain, traced): ([Origin], [Origin]) = ([], [])
    var (plainSteps, tracedSteps) = (1000, 1000)
    _ = program.evaluate(fixture.activation, reads: &plain, steps: &plainSteps)
    _ = program.trace(fixture.activation, reads: &traced, steps: &tracedSteps)
    #expect(plain == traced)
    #expect(plainSteps == tracedSteps)
  }

  @Test func placesAreThoseOfTheText() throws {
    let marked = MarkedText("1️⃣claimed && 2️⃣numbers.all(3️⃣n, 4️⃣n > 0)")
    let program = try #require(fixture.compile(marked.text).program)
    let trace = program.trace(fixture.activation)
    #expect(trace.steps.map(\.range.lowerBound) == [marked.offset(of: 1), marked.offset(of: 1)])
    let all = try #require(
      fixture.compile(String(marked.text.dropFirst("claimed && ".count))).program
    )
    let starts = all.trace(fixture.activation).steps.prefix(4).map(\.range.lowerBound)
    let base = marked.offset(of: 2)
    #expect(starts.map { $0 + base } == [base, base, marked.offset(of: 3), marked.offset(of: 4)])
  }
}
