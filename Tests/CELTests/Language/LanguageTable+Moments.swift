extension LanguageTable {
  /// Timestamps and durations: how they are read and written, their ranges and parts.
  static let moments = LanguageTable(
    #"""
    string(timestamp('2009-02-13T23:31:30Z'))   →   "2009-02-13T23:31:30Z"
    string(timestamp('2009-02-13t23:31:30z'))   →   "2009-02-13T23:31:30Z"
    string(timestamp('2009-02-13 23:31:30Z'))   →   error
    string(timestamp('2009-02-13T23:31:30'))   →   error
    string(timestamp('2009-02-13T23:31Z'))   →   error
    string(timestamp('2009-02-13'))   →   error
    string(timestamp('2009-2-13T23:31:30Z'))   →   error
    string(timestamp('2009-02-30T23:31:30Z'))   →   error
    string(timestamp('2009-02-29T00:00:00Z'))   →   error
    string(timestamp('2008-02-29T00:00:00Z'))   →   "2008-02-29T00:00:00Z"
    string(timestamp('1900-02-29T00:00:00Z'))   →   error
    string(timestamp('2009-13-01T00:00:00Z'))   →   error
    string(timestamp('2009-00-01T00:00:00Z'))   →   error
    string(timestamp('2009-01-00T00:00:00Z'))   →   error
    string(timestamp('2009-01-01T24:00:00Z'))   →   error
    string(timestamp('2009-01-01T23:60:00Z'))   →   error
    string(timestamp('2009-01-01T23:59:60Z'))   →   error
    string(timestamp('2009-06-30T23:59:60Z'))   →   error
    string(timestamp('2009-01-01T23:59:59.Z'))   →   error
    string(timestamp('2009-01-01T23:59:59,5Z'))   →   error
    string(timestamp('2009-01-01T23:59:59.1234567891Z'))   →   "2009-01-01T23:59:59.123456789Z"
    string(timestamp('2009-01-01T23:59:59+0200'))   →   error
    string(timestamp('2009-01-01T23:59:59+02'))   →   error
    string(timestamp('2009-01-01T23:59:59+24:00'))   →   error
    string(timestamp('2009-01-01T23:59:59+23:59'))   →   "2009-01-01T00:00:59Z"
    string(timestamp('2009-01-01T23:59:59-00:00'))   →   "2009-01-01T23:59:59Z"
    string(timestamp('2009-01-01T23:59:59+02:60'))   →   error
    string(timestamp('2009-01-01T23:59:59Z '))   →   error
    string(timestamp(' 2009-01-01T23:59:59Z'))   →   error
    string(timestamp('0000-01-01T00:00:00Z'))   →   error
    string(timestamp('0001-01-01T00:00:00+00:01'))   →   error
    string(timestamp('0001-01-01T00:00:00-00:01'))   →   "0001-01-01T00:01:00Z"
    string(timestamp('9999-12-31T23:59:59-00:01'))   →   error
    string(timestamp('10000-01-01T00:00:00Z'))   →   error
    string(timestamp(''))   →   error
    string(timestamp(253402300799))   →   "9999-12-31T23:59:59Z"
    string(timestamp(253402300800))   →   error
    string(timestamp(-62135596800))   →   "0001-01-01T00:00:00Z"
    string(timestamp(-62135596801))   →   error
    string(timestamp(9223372036854775807))   →   error
    string(timestamp(-9223372036854775808))   →   error
    string(timestamp('9999-12-31T23:59:59Z') + duration('999999999ns'))   →   "9999-12-31T23:59:59.999999999Z"
    string(timestamp('9999-12-31T23:59:59Z') + duration('1s'))   →   error
    string(timestamp('0001-01-01T00:00:00Z') - duration('1ns'))   →   error
    string(timestamp('9999-12-31T23:59:59.999999999Z') + duration('1ns'))   →   error
    timestamp('9999-12-31T23:59:59Z') - timestamp('0001-01-01T00:00:00Z')   →   error
    string(timestamp('2200-01-01T00:00:00Z') - timestamp('2000-01-01T00:00:00Z'))   →   "6311433600s"
    string(timestamp('2300-01-01T00:00:00Z') - timestamp('2000-01-01T00:00:00Z'))   →   error
    string(timestamp(1) - timestamp(2))   →   "-1s"
    string(timestamp('1970-01-01T00:00:00.5Z') - timestamp(1))   →   "-0.5s"
    timestamp(0) + timestamp(0)   →   refused
    timestamp(0) * 2   →   refused
    duration('1s') - timestamp(0)   →   refused
    duration('1s') * 2   →   refused
    string(duration('1s') + timestamp(0))   →   "1970-01-01T00:00:01Z"
    string(timestamp(0) + duration('-1ns'))   →   "1969-12-31T23:59:59.999999999Z"
    timestamp(0) + 1   →   refused
    timestamp(0) == timestamp('1970-01-01T00:00:00Z')   →   true
    timestamp(0) != timestamp(1)   →   true
    timestamp('2009-02-13T23:31:30+02:00') == timestamp('2009-02-13T21:31:30Z')   →   true
    ts.getFullYear()   →   2009
    ts.getMonth()   →   1
    ts.getDate()   →   13
    ts.getDayOfMonth()   →   12
    ts.getDayOfWeek()   →   5
    ts.getDayOfYear()   →   43
    ts.getHours()   →   23
    ts.getMinutes()   →   31
    ts.getSeconds()   →   30
    ts.getMilliseconds()   →   0
    ts.getHours('+11:00')   →   10
    ts.getHours('-11:00')   →   12
    ts.getHours('11:00')   →   10
    ts.getHours('02:00')   →   1
    ts.getHours('+1:00')   →   error
    ts.getHours('+01')   →   error
    ts.getHours('+0100')   →   error
    ts.getHours('1')   →   error
    ts.getHours('Z')   →   error
    ts.getHours('UTC')   →   23
    ts.getHours('utc')   →   error
    ts.getHours('')   →   error
    ts.getHours('+23:59')   →   23
    ts.getHours('+24:00')   →   error
    ts.getHours('+99:99')   →   error
    ts.getHours('-00:30')   →   23
    ts.getMinutes('-00:30')   →   1
    ts.getMinutes('Asia/Kathmandu')   →   16
    ts.getHours('America/St_Johns')   →   20
    ts.getHours('Nowhere/There')   →   error
    ts.getHours(' UTC')   →   error
    ts.getHours('../etc/passwd')   →   error
    ts.getHours(1)   →   refused
    ts.getHours('UTC','UTC')   →   refused
    timestamp('0001-01-01T00:00:00Z').getFullYear('-01:00')   →   0
    timestamp('9999-12-31T23:59:59Z').getFullYear('+01:00')   →   10000
    timestamp('2000-12-31T00:00:00Z').getDayOfYear()   →   365
    timestamp('2001-12-31T00:00:00Z').getDayOfYear()   →   364
    timestamp('1900-03-01T00:00:00Z').getDayOfYear()   →   59
    timestamp('1969-12-31T23:59:59.999Z').getMilliseconds()   →   999
    timestamp('1969-12-31T23:59:59.999Z').getSeconds()   →   59
    timestamp('0001-01-01T00:00:00Z').getDayOfWeek()   →   1
    timestamp('9999-12-31T00:00:00Z').getDayOfWeek()   →   5
    timestamp('2009-02-13T23:31:30Z').getDayOfWeek('+02:00')   →   6
    timestamp('2009-02-13T23:31:30Z').getDayOfYear('+02:00')   →   44
    timestamp('2009-12-31T23:31:30Z').getDayOfYear('+02:00')   →   0
    timestamp('2009-12-31T23:31:30Z').getFullYear('+02:00')   →   2010
    timestamp('2009-12-31T23:31:30Z').getMonth('+02:00')   →   0
    duration('3730s').getHours()   →   1
    duration('3730s').getMinutes()   →   62
    duration('3730s').getSeconds()   →   3730
    duration('3.730s').getMilliseconds()   →   730
    duration('123.321456789s').getMilliseconds()   →   321
    duration('-3730s').getHours()   →   -1
    duration('-3730s').getMinutes()   →   -62
    duration('-1.5s').getMilliseconds()   →   -500
    duration('-1.5s').getSeconds()   →   -1
    duration('1s').getFullYear()   →   refused
    duration('1s').getHours('UTC')   →   refused
    getHours(duration('1s'))   →   refused
    string(duration('1d'))   →   error
    string(duration('1'))   →   error
    string(duration(''))   →   error
    string(duration('s'))   →   error
    string(duration('1s1h'))   →   "3601s"
    string(duration('1h1h'))   →   "7200s"
    string(duration('1.5h'))   →   "5400s"
    string(duration('.5h'))   →   "1800s"
    string(duration('5.h'))   →   "18000s"
    string(duration('.s'))   →   error
    string(duration('1.5.5s'))   →   error
    string(duration('+1s'))   →   "1s"
    string(duration('--1s'))   →   error
    string(duration('1s '))   →   error
    string(duration(' 1s'))   →   error
    string(duration('1 s'))   →   error
    string(duration('1S'))   →   error
    string(duration('1M'))   →   error
    string(duration('1µs'))   →   "0.000001s"
    string(duration('1μs'))   →   "0.000001s"
    string(duration('1.5ns'))   →   "0.000000001s"
    string(duration('0.5ns'))   →   "0s"
    string(duration('-0'))   →   "0s"
    string(duration('+0'))   →   "0s"
    string(duration('-0s'))   →   "0s"
    string(duration('1h-30m'))   →   error
    string(duration('315576000000s'))   →   error
    string(duration('315576000001s'))   →   error
    string(duration('-315576000000s'))   →   error
    string(duration('-315576000001s'))   →   error
    string(duration('9223372036s'))   →   "9223372036s"
    string(duration('9223372037s'))   →   error
    string(duration('9223372036.854775807s'))   →   "9223372036.854775807s"
    string(duration('9223372036.854775808s'))   →   error
    string(duration('-9223372036.854775808s'))   →   "-9223372036.854775808s"
    string(duration('-9223372036.854775809s'))   →   error
    string(duration('2562047h47m16.854775807s'))   →   "9223372036.854775807s"
    string(duration('200000000000000000000h'))   →   error
    string(duration('0.000000001s'))   →   "0.000000001s"
    string(duration('0.0000000001s'))   →   "0s"
    string(duration('1.123456789123s'))   →   "1.123456789s"
    string(duration('1e3s'))   →   error
    string(duration('1') + duration('1s'))   →   error
    string(duration('1s') + duration('-2s'))   →   "-1s"
    string(duration('0.5s') - duration('1s'))   →   "-0.5s"
    duration('9223372036s') + duration('1s')   →   error
    duration('-9223372036s') - duration('1s')   →   error
    duration('1s') == duration('1000ms')   →   true
    duration('60m') == duration('1h')   →   true
    duration('1s') < duration('1001ms')   →   true
    -duration('1s') == duration('-1s')   →   refused
    duration('1h') > duration('59m') && duration('-1s') < duration('0s')   →   true
    timestamp('2000-01-01T00:00:00Z') < timestamp('2000-01-01T00:00:00.000000001Z')   →   true
    timestamp('2000-01-01T00:00:00+01:00') < timestamp('2000-01-01T00:00:00Z')   →   true
    timestamp('2000-01-31T00:00:00Z').getDate('-05:00')   →   30
    timestamp('2000-03-01T00:00:00Z').getDayOfYear('-00:01')   →   59
    timestamp('1900-01-01T00:00:00Z').getDayOfWeek()   →   1
    timestamp('2000-02-29T00:00:00Z').getDayOfMonth()   →   28
    timestamp('1969-07-20T20:17:40.250Z').getMilliseconds('+05:30')   →   250
    timestamp('2024-01-01T00:00:00Z') in [timestamp(1704067200)]   →   true
    duration('1s') in [duration('1000ms')]   →   true
    {'t': timestamp(0)}.t.getFullYear()   →   1970
    [timestamp(2), timestamp(1)].exists(t, t < timestamp(2))   →   true
    timestamp(0) + duration('1h') - timestamp(0) == duration('1h')   →   true
    duration('1h') + duration('30m') - duration('90m') == duration('0')   →   true
    """#
  )
}
