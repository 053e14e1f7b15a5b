import Testing

@testable import CEL

@Suite struct PatternMatcherTests {
  @Test(arguments: [
    ("", "anything", true), ("a", "banana", true), ("^a", "banana", false), ("a$", "banana", true),
    ("^banana$", "banana", true), ("b.n", "banana", true), ("x|n", "banana", true),
    ("^(x|b)a", "banana", true), ("an{2}", "anna", true), ("an{3}", "anna", false),
    ("an{2,}a", "annna", true), ("an{1,2}a", "annna", false), ("an{0}a", "aa", true),
    ("colou?r", "color", true), ("(ab)+c", "ababc", true), ("(ab)*?c", "c", true),
    ("a{,2}", "a{,2}", true), ("a{x", "a{x", true), ("[abc]+$", "xcab", true),
    ("[^abc]", "abc", false), ("[a-c-]", "-", true), ("[]a]", "]", true), ("[^]a]", "]", false),
    ("[a\\]b]", "]", true), ("[\\d_]", "5", true), ("[[:alpha:]]", "5", false),
    ("[[:^alpha:]]", "5", true), ("[[:digit:][:space:]]", " ", true),
    ("\\d{4}-\\d{2}", "on 2026-06", true),
    ("\\D", "123", false), ("\\w+@\\w+", "a@b", true), ("\\W", "a_1", false), ("\\s", "a b", true),
    ("\\S", " \t", false), ("\\bcat\\b", "a cat sat", true), ("\\bcat\\b", "concat", false),
    ("\\Bcat", "concat", true), ("\\Aab", "ab", true), ("ab\\z", "ab", true),
    ("ab\\z", "abc", false),
    ("a.c", "a\nc", false), ("(?s)a.c", "a\nc", true), ("^b", "a\nb", false),
    ("(?m)^b", "a\nb", true),
    ("(?m)a$", "a\nb", true), ("a$", "a\n", false), ("(?i)straße", "STRAßE", true),
    ("(?i)abc", "xABc", true),
    ("(?i)[a-c]+$", "ABC", true), ("(?i:a)b", "Ab", true), ("(?i:a)b", "AB", false),
    ("a(?i)b", "aB", true), ("a(?-i)b", "aB", false), ("(?i)k", "\u{212A}", true),
    ("(?P<year>\\d+)", "1999", true), ("(?<year>\\d+)", "x", false), ("(?:ab)+", "abab", true),
    ("(?U)a+", "aa", true), ("\\.", "a", false), ("\\.", ".", true), ("\\x41", "A", true),
    ("\\x{1F600}", "\u{1F600}", true), ("\\101", "A", true),
    ("\\t\\n\\r\\f\\v\\a", "\t\n\r\u{c}\u{b}\u{7}", true),
    ("\\Qa.b\\E+", "a.bb", true), ("\\Qa.b", "a.b", true), ("\\pL+", "é", true),
    ("\\p{Lu}", "é", false),
    ("\\PL", "é", false), ("\\p{^L}", "1", true), ("[\\p{Nd}x]", "7", true),
    ("é", "e\u{301}", false),
    (".", "\u{1F600}", true), ("^.$", "\u{1F600}", true), ("^..$", "e\u{301}", true),
    ("\\_", "_", true),
    ("()", "", true), ("(|a)b", "b", true), ("(a*)*b", "aab", true), ("(a*)+$", "aaa", true),
    ("(^a)|(b$)", "xb", true), ("x*", "", true), ("a||b", "", true), ("^$", "", true),
    ("^$", "x", false),
  ])
  func searchesAsSpecified(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try PatternMatcher(pattern).matches(text) == expected)
  }

  @Test(arguments: [
    "(", ")", "a)", "(a", "[", "[a", "[z-a]", "*", "+a", "?", "a**", "a+?+", "a{2}{3}", "a{3,2}",
    "a{1001}", "{2}",
    "(?=a)", "(?!a)", "(?<=a)", "\\1", "\\", "a\\", "\\c", "\\pX", "\\p{Lux", "\\p{Greek}",
    "[[:foo:]]", "\\x", "\\xZ",
    "\\x{110000}", "(?P=n)", "(?P<n", "(?z)", "(?i", "|*", "^*+",
  ])
  func whatIsNotInTheSyntaxIsRefused(_ pattern: String) {
    #expect(throws: PatternMatcher.SyntaxError.self) { try PatternMatcher(pattern) }
  }

  @Test(arguments: [
    String(repeating: "a", count: 1025), "(((a{100}){100}){100})",
    "((((){1000}){1000}){1000}){1000}",
    "(((a?){0,1000}){0,1000})",
    String(repeating: "(", count: 400) + String(repeating: ")", count: 400),
  ])
  func largePatternsAreRefused(_ pattern: String) {
    #expect(throws: PatternMatcher.SyntaxError.self) { try PatternMatcher(pattern) }
  }

  // With a matcher that goes back, each of these would take longer than anyone waits.
  @Test(arguments: ["(a+)+$", "(a|aa)+$", "(a*)*b", "(.*)(.*)(.*)(.*)x$", "(a?){50}a{50}$"])
  func noPatternIsSlow(_ pattern: String) throws {
    let text = String(repeating: "a", count: 4000) + "!"
    #expect(try PatternMatcher(pattern).matches(text) == false)
  }

  @Test func everyPrefixOfAPatternIsReadOrRefused() {
    let pattern = Array(
      "^(?i:[[:alpha:]\\d-]{2,5}|\\x{41}?)*(?P<n>\\pL+)\\Qx\\E$|\\bfoo\\B".unicodeScalars
    )
    for start in pattern.indices {
      for end in start...pattern.count {
        var text = ""
        text.unicodeScalars.append(contentsOf: pattern[start..<end])
        _ = (try? PatternMatcher(text))?.matches("Ab1-foo")
      }
    }
  }

  @Test func aSearchIsPaidForInSteps() throws {
    let fixture = RulesFixture()
    let program = try #require(fixture.compile("unknown_text.matches('(a|b|c)*$')").program)
    var activation = fixture.activation
    activation.variables = activation.variables.map { value in
      if case .unknown(UnknownFacts(RulesFixture.Fact.unknownText)) = value {
        return .string(String(repeating: "ab", count: 5000))
      }
      return value
    }
    var steps = 1_000_000
    var reads: [Origin] = []
    #expect(program.evaluate(activation, reads: &reads, steps: &steps) == .bool(true))
    #expect(steps < 999_000)
    steps = 100
    #expect(
      program.evaluate(activation, reads: &reads, steps: &steps)
        == .failure("the pattern takes too many steps")
    )
  }
}
