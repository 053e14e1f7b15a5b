extension LanguageTable {
  /// Numbers as they are written.
  static let literals = LanguageTable(
    #"""
    0   →   0
    -0   →   0
    007   →   7
    00   →   0
    0x0   →   0
    0xFFFFFFFFFFFFFFFF   →   refused
    0x7FFFFFFFFFFFFFFF   →   9223372036854775807
    -0x8000000000000000   →   -9223372036854775808
    0x8000000000000000   →   refused
    0xAbCdu   →   43981u
    0XAB   →   refused
    0xg   →   refused
    0x   →   refused
    123abc   →   refused
    9223372036854775807   →   9223372036854775807
    9223372036854775808   →   refused
    -9223372036854775808   →   -9223372036854775808
    -9223372036854775809   →   refused
    --9223372036854775808   →   error
    -(-9223372036854775808)   →   error
    - 9223372036854775808   →   -9223372036854775808
    -␊9223372036854775808   →   -9223372036854775808
    18446744073709551615u   →   18446744073709551615u
    18446744073709551616u   →   refused
    18446744073709551615U   →   18446744073709551615u
    0xFFFFFFFFFFFFFFFFu   →   18446744073709551615u
    1_000   →   refused
    1.   →   refused
    1.e5   →   refused
    .5   →   0.5
    .5e3   →   500.0
    -.5   →   -0.5
    1e5   →   100000.0
    1E5   →   100000.0
    1e+5   →   100000.0
    1e-5   →   1e-05
    1e   →   refused
    1e+   →   refused
    1.5u   →   refused
    1e400   →   inf
    -1e400   →   -inf
    1e-400   →   0.0
    4.9e-324   →   5e-324
    0.1e1   →   1.0
    1.0.0   →   refused
    1..2   →   refused
    1.5.5   →   refused
    -1.5   →   -1.5
    - 1.5   →   -1.5
    -1u   →   refused
    !-1   →   refused
    -!true   →   refused
    !!true   →   true
    !!!true   →   false
    - -1   →   1
    --1   →   1
    ---1   →   -1
    --1.5   →   1.5
    -true   →   refused
    !1   →   refused
    --x   →   5
    !x   →   error
    1 - -1   →   2
    1--1   →   2
    1 - - 1   →   2
    1-1   →   0
    1+-1   →   0
    """#
  )
}
