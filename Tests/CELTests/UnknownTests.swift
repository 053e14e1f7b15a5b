import Testing

@testable import CEL

/// What is unknown stays unknown, all of it is collected, and what is decided without it stays decided.
@Suite struct UnknownTests {
  let fixture = RulesFixture()

  /// The missing facts of an expression, or what it was decided to be.
  private func outcome(_ text: String) -> String {
    switch fixture.value(text, expecting: .bool) {
    case .bool(let isTrue): "\(isTrue)"
    case .unknown(let facts): "?" + facts.origins.map { "\($0)" }.joined(separator: ",")
    case .error(let error): "error: \(error.message)"
    case let other: "\(other)"
    }
  }

  // U is fact 20, V is fact 22 (through a comparison), E an error.
  private static let operands = [
    "T": "true", "F": "false", "U": "unknown_answer", "V": "(unknown_number > 0)", "E": "broken",
  ]

  @Test(arguments: [
    ("T && T", "true"), ("T && F", "false"), ("T && U", "?20"), ("T && E", "error"),
    ("F && T", "false"), ("F && F", "false"), ("F && U", "false"), ("F && E", "false"),
    ("U && T", "?20"), ("U && F", "false"), ("U && U", "?20"), ("U && V", "?20,22"),
    ("V && U", "?20,22"), ("U && E", "?20"), ("E && U", "?20"), ("E && T", "error"),
    ("E && F", "false"), ("E && E", "error"),
    ("T || T", "true"), ("T || F", "true"), ("T || U", "true"), ("T || E", "true"),
    ("F || T", "true"), ("F || F", "false"), ("F || U", "?20"), ("F || E", "error"),
    ("U || T", "true"), ("U || F", "?20"), ("U || U", "?20"), ("U || V", "?20,22"),
    ("U || E", "?20"), ("E || U", "?20"), ("E || T", "true"), ("E || F", "error"),
    ("E || E", "error"),
    ("!U", "?20"), ("!E", "error"), ("!T", "false"), ("!F", "true"),
    ("U && V && F", "false"), ("U && T && V", "?20,22"), ("(U || V) && F", "false"),
    ("U ? T : T", "true"), ("U ? F : F", "false"), ("U ? T : F", "?20"), ("U ? V : T", "?20,22"),
    ("U ? T : V", "?20,22"), ("U ? U : U", "?20"), ("U ? T : E", "?20"), ("U ? E : E", "error"),
    ("T ? T : U", "true"), ("F ? U : F", "false"), ("E ? T : T", "error"),
    ("U == T", "?20"), ("U == V", "?20,22"), ("U != U", "?20"), ("U == E", "error"),
    ("E == U", "error"),
  ])
  func logicFollowsItsTable(_ form: String, _ expected: String) {
    let text = form.split(separator: "", omittingEmptySubsequences: false)
      .map { Self.operands[String($0)] ?? String($0) }.joined()
    let outcome = outcome(text)
    #expect(outcome == expected || expected == "error" && outcome.hasPrefix("error"), "\(text)")
  }

  @Test(arguments: [
    ("unknown_number + 1 > 2", "?22"), ("unknown_number + unknown_number > 2", "?22"),
    ("daysBetween(unknown_date, addDays(offer_date, unknown_number)) > 3", "?21,22"),
    ("unknown_date < offer_date", "?21"), ("unknown_date < no_date", "error"),
    ("unknown_text.startsWith('a')", "?23"), ("unknown_text == title", "?23"),
    ("size(unknown_text) > unknown_number", "?22,23"),
    ("unknown_number / 0 == 1", "?22"), ("1 / 0 == unknown_number", "error"),
    ("addMonths(unknown_date, unknown_number, unknown_text) == offer_date", "?21,22,23"),
    ("[1, unknown_number] == [2, 3]", "false"), ("[1, unknown_number] == [1, 3]", "?22"),
    ("[unknown_number] == [1, 2]", "false"), ("size([unknown_number]) == 1", "true"),
    ("unknown_number in [1, 2]", "?22"), ("1 in [unknown_number, 1]", "true"),
    ("1 in [unknown_number, 2]", "?22"), ("unknown_number in empty", "false"),
    ("numbers[unknown_number] == 1", "?22"), ("doubtful[0] == 3", "true"),
    ("doubtful[1] == 3", "?22"),
    ("unknown_text in ['a'] && unknown_answer", "?20,23"),
    ("unknown_text.matches('a') || unknown_answer", "?20,23"),
  ])
  func operationsCollectAllThatIsMissing(_ text: String, _ expected: String) {
    let outcome = outcome(text)
    #expect(outcome == expected || expected == "error" && outcome.hasPrefix("error"), "\(text)")
  }

  @Test(arguments: [
    ("doubtful.all(n, n > 0)", "?22"), ("doubtful.all(n, n > 3)", "false"),
    ("doubtful.exists(n, n == 3)", "true"), ("doubtful.exists(n, n == 4)", "?22"),
    ("doubtful.exists_one(n, n == 3)", "?22"), ("doubtful.exists_one(n, n > 100)", "?22"),
    ("[3, 3, unknown_number].exists_one(n, n == 3)", "false"),
    ("size(doubtful.filter(n, n > 0)) == 2", "?22"), ("size(doubtful.map(n, n + 1)) == 2", "true"),
    ("doubtful.map(n, n + 1)[0] == 4", "true"), ("sum(doubtful) > 0", "?22"),
    ("numbers.all(n, n > 0 || unknown_answer)", "true"),
    ("numbers.all(n, n > 1 || unknown_answer)", "?20"),
    ("numbers.exists(n, n > 5 || (n == 1 ? unknown_answer : unknown_number > 0))", "?20,22"),
  ])
  func comprehensionsCollectOverTheElements(_ text: String, _ expected: String) {
    #expect(outcome(text) == expected, "\(text)")
  }

  // The list is 3, 1 and maybe more; fact 7 would settle it.
  @Test(arguments: [
    ("part.all(n, n > 0)", "?7"), ("part.all(n, n > 1)", "false"),
    ("part.all(n, n > 0 && unknown_answer)", "?7,20"),
    ("part.exists(n, n == 3)", "true"), ("part.exists(n, n == 9)", "?7"),
    ("part.exists_one(n, n == 3)", "?7"), ("part.exists_one(n, n > 0)", "false"),
    ("part.exists_one(n, n > 9)", "?7"),
    ("3 in part", "true"), ("9 in part", "?7"), ("unknown_number in part", "?7,22"),
    ("size(part) == 2", "?7"), ("part.size() > 2", "?7"), ("part.size() > 1", "true"),
    ("count(part) == 2", "?7"),
    ("part == [3, 1]", "?7"), ("part != [3]", "true"), ("part == [3, 2, 1]", "false"),
    ("part[0] == 3", "true"), ("part[1] == 1", "true"), ("part[2] == 1", "?7"),
    ("part[-1] == 1", "error"),
    ("part.filter(n, n > 2)[0] == 3", "true"), ("size(part.filter(n, n > 2)) == 1", "?7"),
    ("part.filter(n, n > 2).exists(n, n == 3)", "true"),
    ("part.map(n, n * 2).exists(n, n == 6)", "true"), ("part.map(n, n * 2).all(n, n > 0)", "?7"),
    ("sum(part) == 4", "?7"), ("max(part) == 3", "?7"),
    ("part_empty.all(n, n > 0)", "?7"), ("part_empty.exists(n, true)", "?7"),
    ("(part + [9]).exists(n, n == 9)", "true"), ("size(part + [9]) == 3", "?7"),
  ])
  func aListThatIsNotWholeDecidesOnlyWhatItShows(_ text: String, _ expected: String) {
    let outcome = outcome(text)
    #expect(outcome == expected || expected == "error" && outcome.hasPrefix("error"), "\(text)")
  }

  @Test func anUnknownRecordIsUnknownInEveryField() {
    var fixture = fixture
    fixture.bind("later", .record(fixture.event), .unknown(41))
    for text in ["later.happened", "later.date < offer_date", "has(later.date)", "!later.happened"]
    {
      #expect(fixture.value(text, expecting: .bool) == .unknown(41), "\(text)")
    }
  }

  @Test func presenceOfAnUnknownFactIsUnknown() {
    var fixture = fixture
    let holder = fixture.environment.declare(
      record: RecordType(
        name: "holder",
        fields: [
          RecordField(name: "made", type: .record(fixture.event)),
          RecordField(name: "text", type: .string),
        ]
      )
    )
    fixture.bind(
      "holder",
      .record(holder),
      .record(
        Record(
          type: holder,
          fields: [RecordSlot(.unknown(42), origin: 42), RecordSlot(.unknown(43))]
        )
      )
    )
    #expect(fixture.value("has(holder.made)") == .unknown(42))
    #expect(fixture.value("has(holder.text)") == .unknown(43))
  }

  @Test func aSetOfFactsIsSortedAndWithoutRepetition() {
    let facts = UnknownFacts(5).union(UnknownFacts(2)).union(UnknownFacts(5)).union(UnknownFacts(9))
    #expect(facts.origins == [2, 5, 9])
    #expect(facts.count == 3)
    #expect(UnknownFacts(5).union(UnknownFacts(5)) == UnknownFacts(5))
  }
}
