extension LanguageTable {
  /// Conditions, choices, precedence, and errors that a decided operand hides.
  static let logic = LanguageTable(
    #"""
    true && true   →   true
    true && false   →   false
    1 && true   →   refused
    dyn(1) && true   →   error
    dyn(1) && false   →   false
    false && dyn(1)   →   false
    true && dyn(1)   →   error
    dyn(1) || true   →   true
    true || dyn(1)   →   true
    dyn(1) || false   →   error
    false || dyn(1)   →   error
    dyn('a') && dyn(1)   →   error
    1/0 > 0 && false   →   false
    1/0 > 0 && true   →   error
    false && 1/0 > 0   →   false
    1/0 > 0 || true   →   true
    1/0 > 0 || false   →   error
    true || 1/0 > 0   →   true
    false || 1/0 > 0   →   error
    (1/0 > 0 || false) || true   →   true
    (1/0>0) && (1/0>0)   →   error
    1/0>0 || dyn(1)   →   error
    x || true   →   true
    x && false   →   false
    x ? 1 : 2   →   error
    true ? 1 : 1/0   →   1
    false ? 1/0 : 2   →   2
    true ? 1 : 'a'   →   refused
    true ? dyn(1) : 'a'   →   1
    1/0 > 0 ? 1 : 2   →   error
    dyn(null) ? 1 : 2   →   error
    null ? 1 : 2   →   refused
    true ? false ? 1 : 2 : 3   →   refused
    true ? 1 : false ? 2 : 3   →   1
    false ? 1 : true ? 2 : 3   →   2
    (true ? false : true) ? 1 : 2   →   2
    true ? 1 : null   →   refused
    true ? null : 'a'   →   refused
    true ? timestamp(0) : null   →   ts(1970-01-01T00:00:00Z)
    true ? [] : [1]   →   []
    true ? [1] : ['a']   →   refused
    true ? 1 : 1u   →   refused
    true ? {} : {'a':1}   →   {}
    1 < 2 == true   →   true
    1 == 1 == true   →   true
    1 < 2 < 3   →   refused
    1 == 1 in [true]   →   true
    1 + 2 * 3   →   7
    1 * 2 + 3   →   5
    (1 + 2) * 3   →   9
    1 - 2 - 3   →   -4
    8 / 4 / 2   →   1
    8 % 5 % 2   →   1
    2 * 3 % 4   →   2
    true || false && false   →   true
    !true || true   →   true
    !(true || true)   →   false
    -2 * -3   →   6
    1 in [1] && true   →   true
    true == !false   →   true
    !false == true   →   true
    -1 < 0 == true   →   true
    1 + 1 == 2 && 2 * 2 == 4   →   true
    false || true && false || true   →   true
    (false || true) && (false || true)   →   true
    true ? 'a' : 'b' + 'c'   →   "a"
    (true ? 'a' : 'b') + 'c'   →   "ac"
    1 in [1,2] == true   →   true
    !(1 in [2])   →   true
    !1 in [1]   →   refused
    'a' + 'b' == 'ab' ? 1 : 2   →   1
    false && (true ? 1/0 > 0 : true)   →   false
    true || x   →   true
    x == 5 || x.y.z   →   true
    x.y.z || x == 5   →   true
    !(x.y) || true   →   true
    [1/0 > 0, true][1]   →   error
    {'a': 1/0}.b   →   error
    size([1/0]) == 1 || true   →   true
    """#
  )
}
