import Testing

@testable import CEL

@Suite struct ParserTests {
  private func tree(_ text: String, _ profile: TypeEnvironment.Profile = .standard) -> String {
    var parser = Parser(Array(text.utf8), profile: profile, nesting: 250)
    return parser.parse()?.tree() ?? "problem: \(parser.problem?.id ?? "none")"
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(1 + (2 * 3))"), ("1 * 2 + 3", "((1 * 2) + 3)"),
    ("1 - 2 - 3", "((1 - 2) - 3)"), ("8 / 4 / 2 % 3", "(((8 / 4) / 2) % 3)"),
    ("(1 + 2) * 3", "((1 + 2) * 3)"), ("a < b == c", "((a < b) == c)"),
    ("a + 1 < b", "((a + 1) < b)"), ("a == b && c != d", "((a == b) && (c != d))"),
    ("a && b || c && d", "((a && b) || (c && d))"), ("a || b && c", "(a || (b && c))"),
    ("!a && b", "(!a && b)"), ("!!a", "!!a"), ("!a.b", "!a.b"), ("!(a && b)", "!(a && b)"),
    ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"), ("a || b ? c : d", "((a || b) ? c : d)"),
    ("a in b && c", "((a in b) && c)"), ("a in [1] == b", "((a in [1]) == b)"),
    ("-a.b", "-a.b"), ("-1", "-1"), ("- 1", "-1"), ("--1", "--1"), ("-(1)", "-1"),
    ("1 - -1", "(1 - -1)"), ("1-1", "(1 - 1)"), ("a-1", "(a - 1)"),
    ("-9223372036854775808", "-9223372036854775808"), ("a.b.c[0].d", "a.b.c[0].d"),
    ("a.f(1, 2)", "f<a, 1, 2>"), ("f(a).g()", "g<f(a)>"), (".a.b", ".a.b"), (".f(1)", ".f(1)"),
    ("[1, 2,]", "[1, 2]"), ("[]", "[]"), ("{'a': 1, 'b': 2,}", "{'a', 1, 'b', 2}"), ("{}", "{}"),
    ("a.in", "problem: expression.unexpected"), ("a // note\n && b", "(a && b)"),
    ("  a\t&&\r\n b ", "(a && b)"), ("a.`x-y`", "a.x-y"),
    ("a && b && c", "((a && b) && c)"), ("a && b && c && d", "((a && b) && (c && d))"),
  ])
  func bindsAsSpecified(_ text: String, _ expected: String) {
    #expect(tree(text) == expected)
  }

  @Test(arguments: [
    ("has(a.b.c)", "has(a.b.c)"), ("l.all(x, x > 0)", "all(l, x, (x > 0))"),
    ("l.exists(x, x)", "exists(l, x, x)"), ("l.exists_one(x, x)", "existsOne(l, x, x)"),
    ("l.existsOne(x, x)", "existsOne(l, x, x)"), ("l.filter(x, x)", "filter(l, x, x)"),
    ("l.map(x, x + 1)", "map(l, x, (x + 1))"),
    ("l.map(x, x > 0, x + 1)", "map(l, x, (x > 0), (x + 1))"),
    ("l.all(x)", "all<l, x>"), ("all(x, y)", "all(x, y)"), (".has(a.b)", ".has(a.b)"),
    ("has(a)", "problem: expression.has_without_field"),
    ("has(a.b, c)", "problem: expression.has_without_field"),
    ("l.map(x.y, z)", "problem: expression.macro_variable"),
    ("l.all(.x, true)", "problem: expression.macro_variable"),
  ])
  func macrosAreRecognised(_ text: String, _ expected: String) {
    #expect(tree(text) == expected)
  }

  @Test(arguments: [
    ("42", "42"), ("0x1F", "31"), ("0xfFu", "255u"), ("7u", "7u"), ("7U", "7u"), ("1.5", "1.5"),
    (".5", "0.5"), ("1e3", "1000.0"), ("1.5e-2", "0.015"), ("1E+2", "100.0"),
    ("'it''s'", "problem: expression.unexpected"), ("\"a'b\"", "'a'b'"), ("'''a'b'''", "'a'b'"),
    ("'''a\nb'''", "'a\nb'"), ("r'\\n'", "'\\n'"),
    ("'\\x41\\u00e9\\U0001F600\\101'", "'A\u{e9}\u{1F600}A'"),
    ("b'\\xff\\377a'", "b[255, 255, 97]"), ("b'é'", "b[195, 169]"), ("br'\\x'", "b[92, 120]"),
    ("Br'a'", "b[97]"), ("''", "''"), ("\"\"\"\"\"\"", "''"), ("'\\\\'", "'\\'"), ("true", "true"),
    ("null", "null"),
    ("'\\ud800'", "problem: expression.bad_escape"),
    ("'\\U00110000'", "problem: expression.bad_escape"),
    ("b'\\u0041'", "problem: expression.bad_escape"), ("'\\400'", "problem: expression.bad_escape"),
    ("'\\x4'", "problem: expression.bad_escape"), ("'\\8'", "problem: expression.bad_escape"),
    ("'a\nb'", "problem: expression.unclosed_quote"),
    ("'a\\'", "problem: expression.unclosed_quote"),
    ("'''a''", "problem: expression.unclosed_quote"), ("0x", "problem: expression.bad_number"),
    ("1x", "problem: expression.bad_number"), ("1.5u", "problem: expression.bad_number"),
    ("9223372036854775808", "problem: expression.number_out_of_range"),
    ("-9223372036854775809", "problem: expression.number_out_of_range"),
    ("18446744073709551616u", "problem: expression.number_out_of_range"),
    ("1.", "problem: expression.unexpected_end"), ("`a`", "problem: expression.unexpected"),
  ])
  func literals(_ text: String, _ expected: String) {
    #expect(tree(text) == expected)
  }

  @Test(arguments: [
    ("1.50", "1.50d"), ("-0.1", "-0.1d"), ("1e3", "problem: expression.bad_number"),
  ])
  func numbersWithPointAreExactInRules(_ text: String, _ expected: String) {
    #expect(tree(text, .rules) == expected)
  }

  @Test(arguments: [
    "a b", "a.", "a..b", "(", ")", "[1", "{1}", "{1:}", "f(1,)", "f(,)", "[,,]", "a ? b", "a ? : b",
    "&&", "a &&& b",
    "a.1", "a[", "a[]", "1 2", "@", "a ! b", "!", "-", "a = b", "\u{0}", "for", "a.b(", "'", "{,,}",
    "a:b", "?",
  ])
  func brokenTextIsReportedOnce(_ text: String) {
    #expect(tree(text).hasPrefix("problem: expression."))
  }

  @Test func everyPrefixAndEveryCutOfATextIsHandled() {
    let text = Array(
      "a.b && c.exists(x, x.y in ['p', r\"q\"] ? -1.5e3 <= 0x1Fu : has(z.w)) || {1: b'\\xff'}[2]"
        .utf8
    )
    for start in text.indices {
      for end in start...text.count {
        var parser = Parser(Array(text[start..<end]), profile: .standard, nesting: 50)
        let expression = parser.parse()
        #expect((expression == nil) == (parser.problem != nil))
      }
    }
  }

  @Test func aPlaceCoversTheWholePart() throws {
    var parser = Parser(Array("'é' == 'x' || a.b(1) > 2".utf8), profile: .standard, nesting: 50)
    let parsed = parser.parse()
    let expression = try #require(parsed)
    guard case .or(_, let right) = expression[expression.root] else {
      Issue.record("not a disjunction")
      return
    }
    #expect(expression.range(of: expression.root) == 0..<25)
    #expect(expression.range(of: right) == 15..<25)
  }
}
