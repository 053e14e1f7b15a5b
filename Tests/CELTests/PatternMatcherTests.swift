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
    ("(?P<year>\\d+)", "1999", true), ("(?:ab)+", "abab", true),
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
    ("\\p{Greek}", "α", true), ("\\p{Greek}", "a", false), ("\\P{Greek}", "α", false),
    ("[^\\p{Greek}]", "α", false), ("\\p{^Greek}", "a", true), ("[\\p{Cyrillic}\\d]+$", "я1", true),
    ("\\p{Old_Italic}", "\u{10300}", true), ("\\p{Han}{2}", "漢字", true), ("\\pC", "\u{378}", false),
    ("\\p{Any}", "\u{378}", true), ("[^\\p{L}]", "é", false), ("[^\\PL]", "é", true),
    ("(?<year>\\d+)", "1999", true), ("(?i)(?-i)A", "a", false), ("(?im-s)^b.$", "a\nBc", true),
    ("(?U)(a+?)b", "aab", true), ("[[:word:]]", "_", true), ("[[:x]", ":", true),
    ("[[:]", "[", true),
    ("[a[:digit:]-]+$", "a1-", true), ("\\07", "\u{7}", true), ("\\0a", "\0a", true),
    ("a{0,0}b", "b", true), ("(?:a|)b", "b", true), ("(a|b|)*$", "abc", true), ("\\b+a", "a", true),
  ])
  func searchesAsSpecified(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try PatternMatcher(pattern).matches(text) == expected)
  }

  @Test(arguments: [
    "(", ")", "a)", "(a", "[", "[a", "[z-a]", "*", "+a", "?", "a**", "a+?+", "a{2}{3}", "a{3,2}",
    "a{1001}", "{2}",
    "(?=a)", "(?!a)", "(?<=a)", "\\1", "\\", "a\\", "\\c", "\\pX", "\\p{Lux", "\\p{Greeks}",
    "\\p{greek}", "\\p{Cn}", "\\C", "(?-)a", "(?i-:a)",
    "(?P<n>a)(?<n>b)",
    "[[:foo:]]", "\\x", "\\xZ",
    "\\x{110000}", "(?P=n)", "(?P<n", "(?z)", "(?i", "|*", "^*+", "(?i)*", "a(?i){2}", "(?s)+",
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

  @Test(arguments: [
    ("k", "\u{212A}", true), ("\u{212A}", "K", true), ("[\u{2100}-\u{2200}]", "k", true),
    ("s", "\u{17F}", true), ("\u{17F}", "S", true), ("ß", "ẞ", true), ("ß", "ss", false),
    ("σ", "ς", true), ("ς", "Σ", true), ("μ", "µ", true), ("\u{1C6}", "\u{1C5}", true),
    ("\u{1C4}", "\u{1C5}", true),
    ("ϑ", "θ", true), ("ᾼ", "ᾳ", true), ("I", "ı", false), ("i", "İ", false), ("é", "É", true),
    ("[^a]", "A", false), ("\\W", "\u{17F}", false), ("\\p{Lu}", "a", true),
    ("\\P{Lu}", "a", false),
    ("[[:upper:]]", "a", true), ("[[:^upper:]]", "a", false), ("[^[:^upper:]]", "a", true),
    ("\\x61", "A", true), ("\\Qa\\E", "A", true), ("Я", "я", true), ("𐐀", "𐐨", true),
    ("\\p{Greek}", "µ", true),
  ])
  func caseCanBeIgnored(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try PatternMatcher("(?i)" + pattern).matches(text) == expected)
  }

  @Test(arguments: [
    ("(a+)+$", 100_000), ("(a|aa)+$", 5000), ("(a*)*b", 5000), ("(.*)(.*)(.*)x$", 5000),
    ("(?i)([a-z]+)*\\d", 5000),
  ])
  func theWorkGrowsAsTheTextDoes(_ pattern: String, _ length: Int) throws {
    let matcher = try PatternMatcher(pattern)
    let visits = [length, 2 * length].map { length in
      var visits = 0
      let text = String(repeating: "a", count: length) + "!"
      #expect(!matcher.matches(text, visits: &visits))
      return visits
    }
    #expect(visits[0] <= (length + 2) * matcher.instructions.count * 3)
    #expect(visits[1] < visits[0] * 2 + 100)
  }

  @Test(arguments: [
    ("(?i)[\\pL\\pL\\pN_]{2}", "éÉ", true), ("[^\\pL\\pN]", "é1", false),
    ("(?i)[^\\p{Lu}]", "é", false), ("\\p{Any}", "\u{378}", true), ("\\pC", "\u{378}", false),
    ("[\\W\\d]+$", "é7", true),
  ])
  func classesAreAskedTogether(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try PatternMatcher(pattern).matches(text) == expected)
  }

  @Test func equalSetsAreOne() throws {
    let once = try PatternMatcher("(?i)[a\\pL]")
    let often = try PatternMatcher("(?i)" + String(repeating: "[a\\pL\\pL\\pL]", count: 60))
    #expect(once.sets.count == 1 && often.sets.count == 1)
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
