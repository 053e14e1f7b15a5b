extension LanguageTable {
  /// Functions of text, and the syntax of patterns.
  static let text = LanguageTable(
    #"""
    ''.contains('')   →   true
    'abc'.contains('b')   →   true
    'abc'.contains('')   →   true
    ''.contains('a')   →   false
    'abc'.contains(b'b')   →   refused
    'abc'.contains(1)   →   refused
    contains('abc','b')   →   refused
    'abc'.startsWith('ab')   →   true
    'abc'.startsWith('')   →   true
    'abc'.endsWith('bc')   →   true
    'abc'.endsWith('')   →   true
    'é'.endsWith('\u0301')   →   false
    'e\u0301'.endsWith('\u0301')   →   true
    'abc'.matches('b')   →   true
    matches('abc', '^a')   →   true
    'abc'.matches('^b')   →   false
    'abc'.matches('(')   →   error
    'abc'.matches('*')   →   error
    'abc'.matches('')   →   true
    ''.matches('^$')   →   true
    'a\nb'.matches('a.b')   →   false
    'a\nb'.matches('a$')   →   false
    'abc'.matches(b'a')   →   refused
    matches('abc')   →   refused
    dyn(1).matches('a')   →   error
    'abc'.matches(dyn(1))   →   error
    dyn(1).contains('a')   →   error
    dyn(1).startsWith('a')   →   error
    dyn(1).size()   →   error
    size(1)   →   refused
    size(dyn(1))   →   error
    size(null)   →   refused
    size({1:2})   →   1
    {1:2}.size()   →   1
    [1,2].size()   →   2
    size()   →   refused
    size('a','b')   →   refused
    'a'.size('b')   →   refused
    'abc'.foo()   →   refused
    foo(1)   →   refused
    foo.bar(1)   →   refused
    'abc'.reverse()   →   refused
    b'a'.contains(b'a')   →   refused
    '😀'.startsWith('😀')   →   true
    '😀' + '😀'   →   "\u{1f600}\u{1f600}"
    'a'.matches('\\d')   →   false
    '7'.matches('\\d')   →   true
    '٧'.matches('\\d')   →   false
    'é'.matches('\\w')   →   false
    'é'.matches('[[:alpha:]]')   →   false
    'é'.matches('\\pL')   →   true
    'ab'.matches('a(?=b)')   →   error
    'aa'.matches('(a)\\1')   →   error
    'a'.matches('(?P<n>a)')   →   true
    'a'.matches('(?<n>a)')   →   true
    'aaa'.matches('^a{2}$')   →   false
    'a'.matches('a{1001}')   →   error
    'a'.matches('a**')   →   error
    'a'.matches('a++')   →   error
    'a'.matches('a??')   →   true
    'a'.matches('(?U)a*?')   →   true
    'A'.matches('\\QA\\E')   →   true
    'a'.matches('\\C')   →   error
    'a'.matches('\\pN')   →   false
    'a'.matches('[\\x61]')   →   true
    'a'.matches('[a')   →   error
    'a'.matches('a|')   →   true
    'b'.matches('^(a|)$')   →   false
    'aXb'.matches('a\\Xb')   →   error
    'a'.matches('\\z')   →   true
    'a'.matches('a\\z')   →   true
    'a'.matches('a\\Z')   →   error
    'a'.matches('(?x)a')   →   error
    'a'.matches('(?i-s:A)')   →   true
    'a'.matches('(?)a')   →   true
    'a'.matches('(?:)a')   →   true
    'a'.matches('(?:a')   →   error
    'a'.matches('x{0}')   →   true
    'a'.matches('x{,2}')   →   false
    '-'.matches('[a\\-z]')   →   true
    '-'.matches('[a-]')   →   true
    '-'.matches('[-a]')   →   true
    'b'.matches('[a-\\d]')   →   error
    'a'.matches('[[:word:]]')   →   true
    'a'.matches('[[:^digit:]]')   →   true
    'a'.matches('[^[:^alpha:]]')   →   true
    'a'.matches('[[:Alpha:]]')   →   error
    ']'.matches('[]]')   →   true
    'a'.matches('[]')   →   error
    'a'.matches('[^]')   →   error
    '\\'.matches('\\\\')   →   true
    'a.b'.matches('a\\.b')   →   true
    '\t'.matches('\\t')   →   true
    '\x07'.matches('\\a')   →   true
    'a'.matches('\\e')   →   error
    '8'.matches('\\8')   →   error
    '\n'.matches('\\012')   →   true
    'a'.matches('(((((a)))))')   →   true
    'ab'.matches('(?s).{2}')   →   true
    'a'.matches('\\Aa')   →   true
    'a_'.matches('\\ba\\b')   →   false
    'a'.matches('(?m)^a$')   →   true
    'x\na'.matches('(?m)^a$')   →   true
    'x\na'.matches('^a$')   →   false
    'a'.matches('a{2,1}')   →   error
    'a'.matches('{')   →   false
    '{'.matches('{')   →   true
    'a{'.matches('a{')   →   true
    'a{1'.matches('a{1')   →   true
    'a'.matches('a{1}{2}')   →   error
    'aa'.matches('(a{1}){2}')   →   true
    'é'.matches('^.$')   →   true
    'é'.matches('^\\C\\C$')   →   error
    'a'.matches('(?i:A)')   →   true
    'abc' < 'abd' && 'Z' < 'a'   →   true
    'a'.startsWith('')   →   true
    ''.endsWith('a')   →   false
    'ab'.contains('ba')   →   false
    'aaab'.contains('aab')   →   true
    'abababc'.contains('ababc')   →   true
    'a\u0000b'.contains('\u0000')   →   true
    size('\u0000')   →   1
    size('👨‍👩‍👧')   →   5
    b''.size()   →   0
    'é'.size() == bytes('é').size()   →   false
    'a' + 'b' + 'c'   →   "abc"
    '' + ''   →   ""
    b'' + b''   →   b[]
    'ab'.matches('^[[:lower:]]{2}$')   →   true
    'ab'.matches('^(?:a|b){2}$')   →   true
    'ab'.matches('(?s:.)(?-s:.)')   →   true
    'abc'.matches(r'^\w+$')   →   true
    'a b'.matches(r'a\sb')   →   true
    'a.b'.matches(r'a\Q.\Eb')   →   true
    """#
  )
}
