extension LanguageTable {
  /// Conversions between types and their ranges.
  static let conversions = LanguageTable(
    #"""
    bool(true)   →   true
    bool('true')   →   true
    bool('True')   →   true
    bool('TRUE')   →   true
    bool('t')   →   true
    bool('T')   →   true
    bool('1')   →   true
    bool('false')   →   false
    bool('False')   →   false
    bool('FALSE')   →   false
    bool('f')   →   false
    bool('F')   →   false
    bool('0')   →   false
    bool('tRUE')   →   error
    bool('yes')   →   error
    bool('')   →   error
    bool(' true')   →   error
    bool(1)   →   refused
    bool(null)   →   refused
    bool(dyn(true))   →   true
    bytes('abc')   →   b[97, 98, 99]
    bytes('é')   →   b[195, 169]
    bytes(b'abc')   →   b[97, 98, 99]
    bytes('')   →   b[]
    bytes(1)   →   refused
    bytes([1])   →   refused
    string(b'abc')   →   "abc"
    string(b'\xc3\xa9')   →   "\u{e9}"
    string(b'\xff')   →   error
    string(b'\x80')   →   error
    string(b'\xed\xa0\x80')   →   error
    string(b'\xc0\x80')   →   error
    string(b'\xf4\x90\x80\x80')   →   error
    string(b'\x00\xff')   →   error
    string(b'')   →   ""
    string('a')   →   "a"
    string(1)   →   "1"
    string(-1)   →   "-1"
    string(-9223372036854775808)   →   "-9223372036854775808"
    string(1u)   →   "1"
    string(18446744073709551615u)   →   "18446744073709551615"
    string(true)   →   "true"
    string(false)   →   "false"
    string(1.0)   →   "1"
    string(0.0)   →   "0"
    string(-0.0)   →   "-0"
    string(1.5)   →   "1.5"
    string(-1.5)   →   "-1.5"
    string(0.1)   →   "0.1"
    string(1e100)   →   "1e+100"
    string(1e21)   →   "1e+21"
    string(1e20)   →   "1e+20"
    string(1e16)   →   "1e+16"
    string(1e15)   →   "1e+15"
    string(123456789012345680.0)   →   "1.2345678901234568e+17"
    string(123456.0)   →   "123456"
    string(1234567.0)   →   "1.234567e+06"
    string(1e6)   →   "1e+06"
    string(1e7)   →   "1e+07"
    string(1e-4)   →   "0.0001"
    string(1e-5)   →   "1e-05"
    string(1e-6)   →   "1e-06"
    string(1e-7)   →   "1e-07"
    string(0.0001234)   →   "0.0001234"
    string(0.00001234)   →   "1.234e-05"
    string(123.456)   →   "123.456"
    string(9876543210.0)   →   "9.87654321e+09"
    string(1.7976931348623157e308)   →   "1.7976931348623157e+308"
    string(5e-324)   →   "5e-324"
    string(0.1+0.2)   →   "0.30000000000000004"
    string(100.0/3.0)   →   "33.333333333333336"
    string(-4.5e-3)   →   "-0.0045"
    string(6.02214e23)   →   "6.02214e+23"
    string(1.0/0.0)   →   "+Infinity"
    string(-1.0/0.0)   →   "-Infinity"
    string(0.0/0.0)   →   "NaN"
    string(null)   →   error
    string([1])   →   refused
    string({})   →   refused
    string(int)   →   refused
    string(timestamp(0))   →   "1970-01-01T00:00:00Z"
    string(timestamp('2009-02-13T23:31:30.5Z'))   →   "2009-02-13T23:31:30.5Z"
    string(timestamp('2009-02-13T23:31:30.123456789Z'))   →   "2009-02-13T23:31:30.123456789Z"
    string(timestamp('2009-02-13T23:31:30.120Z'))   →   "2009-02-13T23:31:30.12Z"
    string(timestamp('0001-01-01T00:00:00Z'))   →   "0001-01-01T00:00:00Z"
    string(timestamp('9999-12-31T23:59:59.999999999Z'))   →   "9999-12-31T23:59:59.999999999Z"
    string(timestamp('2009-02-13T23:31:30+02:00'))   →   "2009-02-13T21:31:30Z"
    string(duration('1s'))   →   "1s"
    string(duration('1h'))   →   "3600s"
    string(duration('1.5s'))   →   "1.5s"
    string(duration('-1.5s'))   →   "-1.5s"
    string(duration('1ms'))   →   "0.001s"
    string(duration('1us'))   →   "0.000001s"
    string(duration('1ns'))   →   "0.000000001s"
    string(duration('-1ns'))   →   "-0.000000001s"
    string(duration('0s'))   →   "0s"
    string(duration('0'))   →   "0s"
    string(duration('1000000s'))   →   "1000000s"
    string(duration('1h30m5.5s'))   →   "5405.5s"
    double(1)   →   1.0
    double(1u)   →   1.0
    double(1.5)   →   1.5
    double('1.5')   →   1.5
    double('1')   →   1.0
    double('-1')   →   -1.0
    double('+1')   →   1.0
    double('.5')   →   0.5
    double('5.')   →   5.0
    double('1e3')   →   1000.0
    double('1E3')   →   1000.0
    double('1e')   →   error
    double('')   →   error
    double(' 1')   →   error
    double('1 ')   →   error
    double('inf')   →   inf
    double('Inf')   →   inf
    double('+inf')   →   inf
    double('-inf')   →   -inf
    double('Infinity')   →   inf
    double('-Infinity')   →   -inf
    double('infinity')   →   inf
    double('NaN')   →   NaN
    double('nan')   →   NaN
    double('0x1p3')   →   8.0
    double('0x10')   →   16.0
    double('1_0')   →   error
    double('1e400')   →   inf
    double('-0')   →   -0.0
    double('abc')   →   error
    double('1,5')   →   error
    double(true)   →   refused
    double(null)   →   refused
    double(9223372036854775807)   →   9.223372036854776e+18
    double(9007199254740993)   →   9007199254740992.0
    double(18446744073709551615u)   →   1.8446744073709552e+19
    int(1)   →   1
    int(1u)   →   1
    int(1.9)   →   1
    int(-1.9)   →   -1
    int(0.5)   →   0
    int(-0.5)   →   0
    int(18446744073709551615u)   →   error
    int(9223372036854775807u)   →   9223372036854775807
    int(9223372036854775808u)   →   error
    int(9223372036854775807.0)   →   error
    int(9223372036854775808.0)   →   error
    int(9223372036854774784.0)   →   9223372036854774784
    int(-9223372036854775808.0)   →   error
    int(-9223372036854774784.0)   →   -9223372036854774784
    int(-9223372036854775809.0)   →   error
    int(1e99)   →   error
    int(1.0/0.0)   →   error
    int(0.0/0.0)   →   error
    int('1')   →   1
    int('-1')   →   -1
    int('+1')   →   1
    int('01')   →   1
    int('0x10')   →   error
    int('1.0')   →   error
    int(' 1')   →   error
    int('1 ')   →   error
    int('')   →   error
    int('-')   →   error
    int('abc')   →   error
    int('9223372036854775807')   →   9223372036854775807
    int('9223372036854775808')   →   error
    int('-9223372036854775808')   →   -9223372036854775808
    int('-9223372036854775809')   →   error
    int('1_000')   →   error
    int('1e3')   →   error
    int('１')   →   error
    int(true)   →   refused
    int(null)   →   error
    int(timestamp(100))   →   100
    int(timestamp('1969-12-31T23:59:59.5Z'))   →   -1
    int(duration('1s'))   →   refused
    int(b'1')   →   refused
    uint(1)   →   1u
    uint(-1)   →   error
    uint(1u)   →   1u
    uint(1.9)   →   1u
    uint(-0.5)   →   error
    uint(-0.0)   →   0u
    uint(-1.0)   →   error
    uint(18446744073709551615.0)   →   error
    uint(18446744073709551616.0)   →   error
    uint(18446744073709549568.0)   →   18446744073709549568u
    uint(1e19)   →   10000000000000000000u
    uint(1e20)   →   error
    uint(1.0/0.0)   →   error
    uint(0.0/0.0)   →   error
    uint('1')   →   1u
    uint('-1')   →   error
    uint('+1')   →   1u
    uint('1u')   →   error
    uint('18446744073709551615')   →   18446744073709551615u
    uint('18446744073709551616')   →   error
    uint('')   →   error
    uint('1.0')   →   error
    uint(9223372036854775807)   →   9223372036854775807u
    dyn(1)   →   1
    dyn('a')   →   "a"
    dyn([1, 'a'])   →   [1, "a"]
    timestamp(0)   →   ts(1970-01-01T00:00:00Z)
    timestamp(timestamp(0))   →   ts(1970-01-01T00:00:00Z)
    timestamp(duration('1s'))   →   refused
    duration(duration('1s'))   →   dur(1s)
    duration(1)   →   refused
    list([1])   →   refused
    map({})   →   refused
    type(null_type)   →   type(type(dyn))
    string(string)   →   refused
    string(string(1))   →   "1"
    int(string(5)) == 5   →   true
    double(string(1.5)) == 1.5   →   true
    uint(int(5u)) == 5u   →   true
    int(double(9007199254740992)) == 9007199254740992   →   true
    bytes(string(b'\x00')) == b'\x00'   →   true
    string(bytes('\U0001F600')) == '\U0001F600'   →   true
    timestamp(string(timestamp(5))) == timestamp(5)   →   true
    duration(string(duration('1h1ns'))) == duration('1h1ns')   →   true
    int(timestamp('2009-02-13T23:31:30Z'))   →   1234567890
    timestamp(int(timestamp(7)))   →   ts(1970-01-01T00:00:07Z)
    bool(string(true))   →   true
    string(1e5)   →   "100000"
    string(100000.0)   →   "100000"
    string(999999.0)   →   "999999"
    string(-1e6)   →   "-1e+06"
    string(12345678.9)   →   "1.23456789e+07"
    string(0.001)   →   "0.001"
    string(1.0e-10)   →   "1e-10"
    """#
  )
}
