extension LanguageTable {
  /// Text and bytes as they are written, with every prefix, quote and escape.
  static let strings = LanguageTable(
    #"""
    ''   →   ""
    ""   →   ""
    ''''''   →   ""
    """"""   →   ""
    'a"b'   →   "a"b"
    "a'b"   →   "a'b"
    '''a'b'''   →   "a'b"
    '''a''b'''   →   "a''b"
    """a"b"""   →   "a"b"
    """a""b"""   →   "a""b"
    '''a\'''b'''   →   "a'''b"
    """a\"""b"""   →   "a"""b"
    'a   →   refused
    "a   →   refused
    '''a   →   refused
    '''a''   →   refused
    'a␊b'   →   refused
    'a␍b'   →   refused
    '''a␊b'''   →   "a\u{a}b"
    '''a␍␊b'''   →   "a\u{a}b"
    """a␊"""   →   "a\u{a}"
    r'a\b'   →   "a\b"
    r"\n"   →   "\n"
    R'\n'   →   "\n"
    r'a\'b'   →   refused
    r'\\'   →   "\\"
    r'''a'b'''   →   "a'b"
    r'''\'''   →   "\"
    r"""a␊b"""   →   "a\u{a}b"
    rb'a\b'   →   refused
    br'a\b'   →   b[97, 92, 98]
    bR'\xff'   →   b[92, 120, 102, 102]
    BR"\xff"   →   b[92, 120, 102, 102]
    bR'''a␊'''   →   b[97, 10]
    Rb'a'   →   refused
    rR'a'   →   refused
    bb'a'   →   refused
    ur'a'   →   refused
    u'a'   →   refused
    b'a␊'   →   refused
    b'''a␊'''   →   b[97, 10]
    '\a\b\f\n\r\t\v\\\?\"\'\`'   →   "\u{7}\u{8}\u{c}\u{a}\u{d}\u{9}\u{b}\?"'`"
    b'\a\b\f\n\r\t\v\\\?\"\'\`'   →   b[7, 8, 12, 10, 13, 9, 11, 92, 63, 34, 39, 96]
    '\000\377\101'   →   "\u{0}\u{ff}A"
    '\400'   →   refused
    '\78'   →   refused
    '\18'   →   refused
    '\1'   →   refused
    '\12'   →   refused
    '\389'   →   refused
    '\x41\X41'   →   "AA"
    '\x4'   →   refused
    '\xg1'   →   refused
    '\u0041'   →   "A"
    '\u004'   →   refused
    '\u00e9\u4f60'   →   "\u{e9}\u{4f60}"
    '\ud800'   →   refused
    '\udfff'   →   refused
    '\ud83d\ude00'   →   refused
    '\U0001F600'   →   "\u{1f600}"
    '\U00110000'   →   refused
    '\U0010FFFF'   →   "\u{10ffff}"
    '\U0000D800'   →   refused
    '\U1F600'   →   refused
    b'\u0041'   →   refused
    b'\U00000041'   →   refused
    b'\x41\377\000'   →   b[65, 255, 0]
    b'é'   →   b[195, 169]
    b'\xff\xfe'   →   b[255, 254]
    b'\400'   →   refused
    br'é'   →   b[195, 169]
    '\s'   →   refused
    '\c'   →   refused
    '\8'   →   refused
    '\ '   →   refused
    '\␊'   →   refused
    '\('   →   refused
    '\/'   →   refused
    '\.'   →   refused
    b'\.'   →   refused
    '\u00E9' == 'é'   →   true
    '␉'   →   "\u{9}"
    '␌␋␇'   →   "\u{c}\u{b}\u{7}"
    '␀'   →   "\u{0}"
    'a␀b'.size()   →   3
    b'␀'   →   b[0]
    '\0'   →   refused
    '\00'   →   refused
    '\000'   →   "\u{0}"
    "\"" + '\''   →   ""'"
    'a' 'b'   →   refused
    'é' == 'e\u0301'   →   false
    size('é')   →   1
    size('e\u0301')   →   2
    size('😀')   →   1
    size(b'😀')   →   4
    '😀'.size()   →   1
    b'abc'.size()   →   3
    "\x00\xff"   →   "\u{0}\u{ff}"
    b"\x00\xff"   →   b[0, 255]
    "🤪"   →   "\u{1f92a}"
    b"🤪"   →   b[240, 159, 164, 170]
    '''\u2028'''   →   "\u{2028}"
    """#
  )
}
