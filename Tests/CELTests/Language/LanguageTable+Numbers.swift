extension LanguageTable {
  /// Arithmetic of each kind of number, at its edges.
  static let numbers = LanguageTable(
    #"""
    --true   →   refused
    --'a'   →   refused
    --1u   →   refused
    !!1   →   refused
    9223372036854775807 + 1   →   error
    -9223372036854775808 - 1   →   error
    9223372036854775807 * 2   →   error
    -9223372036854775808 / -1   →   error
    -9223372036854775808 % -1   →   error
    -9223372036854775808 * -1   →   error
    7 / 2   →   3
    -7 / 2   →   -3
    7 / -2   →   -3
    7 % 3   →   1
    -7 % 3   →   -1
    7 % -3   →   1
    -7 % -3   →   -1
    7u / 2u   →   3u
    7u % 3u   →   1u
    0u - 1u   →   error
    18446744073709551615u + 1u   →   error
    18446744073709551615u * 2u   →   error
    1 / 0   →   error
    1 % 0   →   error
    1u / 0u   →   error
    1u % 0u   →   error
    1.0 / 0.0   →   inf
    -1.0 / 0.0   →   -inf
    0.0 / 0.0   →   NaN
    1.0 % 2.0   →   refused
    1.0 / -0.0   →   -inf
    -0.0   →   -0.0
    0.0 == -0.0   →   true
    1.7976931348623157e308 * 10.0   →   inf
    1e308 + 1e308   →   inf
    5e-324 / 2.0   →   0.0
    1 + 1u   →   refused
    1 + 1.0   →   refused
    1u + 1.0   →   refused
    dyn(1) + 1u   →   error
    dyn(1) + 1.0   →   error
    dyn(1u) * 2.0   →   error
    true + true   →   refused
    true + 1   →   refused
    null + null   →   refused
    'a' + 'b'   →   "ab"
    'a' - 'b'   →   refused
    'a' + 1   →   refused
    'a' + b'b'   →   refused
    b'a' + b'b'   →   b[97, 98]
    'a' * 2   →   refused
    -true   →   refused
    -'a'   →   refused
    -null   →   refused
    -[]   →   refused
    -duration('1s')   →   refused
    -timestamp(0)   →   refused
    -dyn(1u)   →   error
    -dyn('a')   →   error
    !1   →   refused
    !dyn(1)   →   error
    !null   →   refused
    !'true'   →   refused
    """#
  )
}
