extension LanguageTable {
  /// Lists and maps: how they are written, looked up, joined and compared.
  static let collections = LanguageTable(
    #"""
    []   →   []
    [1,]   →   [1]
    [1,2,]   →   [1, 2]
    [,]   →   []
    [,1]   →   refused
    [1,,2]   →   refused
    [1 2]   →   refused
    {}   →   {}
    {'a':1,}   →   {"a": 1}
    {,}   →   {}
    {'a':1,,}   →   refused
    {'a'}   →   refused
    {'a':}   →   refused
    {:1}   →   refused
    {a: 1}   →   refused
    {1:2,3:4,}   →   {1: 2, 3: 4}
    {1:2 3:4}   →   refused
    {1u:2,1:3}   →   error
    {1:2,1.0:3}   →   error
    {1.5:2}   →   error
    {true:1,false:2}   →   {true: 1, false: 2}
    {null:1}   →   error
    {[1]:1}   →   error
    {{}:1}   →   error
    {'a':1,'a':2}   →   error
    {dyn(1):1, dyn('1'):2}   →   {1: 1, "1": 2}
    {b'a':1}   →   error
    {type(1):1}   →   error
    {timestamp(0):1}   →   error
    {1:1, true:2, 'a':3, 2u:4}   →   {1: 1, true: 2, "a": 3, 2u: 4}
    {dyn(1):1}[1u]   →   1
    {1u:1}[dyn(1)]   →   1
    {1:1}[dyn(1.0)]   →   1
    {1:1}[dyn(1.5)]   →   error
    {1:1}[dyn('1')]   →   error
    {1:1}[dyn(true)]   →   error
    {1:1}[dyn(null)]   →   error
    {1:1}[dyn([])]   →   error
    {18446744073709551615u: 1}[dyn(18446744073709551615.0)]   →   error
    {9007199254740993: 1}[dyn(9007199254740992.0)]   →   error
    {'a':1}['a']   →   1
    {'a':1}['b']   →   error
    {'a':1}.a   →   1
    {'a':1}.b   →   error
    {'a':null}.a   →   null
    has({'a':null}.a)   →   true
    {'a':{'b':1}}.a.b   →   1
    {'a':{'b':1}}['a'].b   →   1
    {'a':1}.a.b   →   refused
    {'a':[1]}.a[0]   →   1
    {1:2}.a   →   error
    [[1,2],[3]][0][1]   →   2
    [1][0]   →   1
    [1][1]   →   error
    [1][-1]   →   error
    [1][0u]   →   refused
    [1][dyn(0u)]   →   1
    [1][dyn(0.0)]   →   1
    [1][dyn(-0.0)]   →   1
    [1][dyn(0.1)]   →   error
    [1][dyn('0')]   →   error
    [1][dyn(true)]   →   error
    [1][dyn(null)]   →   error
    [1][dyn(9223372036854775807)]   →   error
    [1][9223372036854775807]   →   error
    [1].a   →   refused
    'abc'[0]   →   refused
    b'abc'[0]   →   refused
    1[0]   →   refused
    dyn(1)[0]   →   error
    dyn('a')[0]   →   error
    dyn(null)[0]   →   error
    dyn(null).a   →   error
    dyn([1]).a   →   error
    dyn('a').a   →   error
    dyn(1u).a   →   error
    [1,'a',2.0]   →   [1, "a", 2.0]
    [1,null]   →   [1, null]
    [[],[1]]   →   [[], [1]]
    [[],{}]   →   [[], {}]
    [1]+[2]   →   [1, 2]
    [1]+['a']   →   refused
    []+[]   →   []
    []+[1]   →   [1]
    [1]+1   →   refused
    dyn([1])+1   →   error
    [1]-[1]   →   refused
    {'a':1}+{'b':2}   →   refused
    [1]*2   →   refused
    [1] == [1]   →   true
    [1] == [1.0]   →   refused
    [1] == ['a']   →   refused
    [] == []   →   true
    [[]] == [[]]   →   true
    [1,2] == [2,1]   →   false
    [1] == [1,1]   →   false
    {} == {}   →   true
    {'a':1} == {'a':1}   →   true
    {'a':1} == {'a':2}   →   false
    {'a':1,'b':2} == {'b':2,'a':1}   →   true
    {1:1} == {1u:1}   →   refused
    dyn({1:1}) == {1u:1}   →   true
    dyn({1:1}) == {1.5:1}   →   error
    1 in []   →   false
    1 in [1]   →   true
    1 in [2]   →   false
    1 in [1.0]   →   refused
    dyn(1) in [1.0]   →   true
    dyn(1u) in [1]   →   true
    1.0 in [dyn(1)]   →   true
    'a' in ['a']   →   true
    'a' in [1]   →   refused
    dyn('a') in [1]   →   false
    null in [null]   →   true
    null in [1]   →   refused
    [1] in [[1]]   →   true
    1 in {1:2}   →   true
    1 in {}   →   false
    dyn(1.0) in {1:2}   →   true
    dyn(1.5) in {1:2}   →   false
    dyn(1u) in {1:2}   →   true
    'a' in {'a':1}   →   true
    'b' in {'a':1}   →   false
    dyn(null) in {'a':1}   →   false
    dyn([]) in {'a':1}   →   false
    dyn(1.0) in {dyn('a'):1}   →   false
    1 in 1   →   refused
    'a' in 'abc'   →   refused
    dyn('a') in dyn('abc')   →   error
    1 in dyn(null)   →   error
    0.0/0.0 in [0.0/0.0]   →   false
    (1/0) in [1]   →   error
    1 in [1, 1/0]   →   error
    1 in [1/0, 1]   →   error
    [1,2,3][1] + {'a':4}.a   →   6
    [[1],[2]][1][0]   →   2
    {1:{2:3}}[1][2]   →   3
    {'a':{'b':[1,2]}}.a.b[1]   →   2
    {true:'t'}[true]   →   "t"
    {true:'t'}[false]   →   error
    {1u:'a'}[1u]   →   "a"
    {-1:'a'}[-1]   →   "a"
    {9223372036854775807:1}[9223372036854775807u]   →   refused
    {'':1}['']   →   1
    {' ':1}[' ']   →   1
    [1,2] + [3] == [1,2,3]   →   true
    [1] + [2] + [3]   →   [1, 2, 3]
    [] + ['a']   →   ["a"]
    [[1]] + [[]]   →   [[1], []]
    {'a':1} == {'a':1.0}   →   refused
    {'a':dyn(1)} == {'a':1.0}   →   true
    {1:'a',2:'b'} == {2:'b',1:'a'}   →   true
    {'a':1} == {}   →   false
    [null] == [null]   →   true
    [[null]] == [[]]   →   false
    [1,2,3] == [1,2]   →   false
    dyn([1,'a']) == ['a',1]   →   false
    [1] != [2]   →   true
    {1:1} != {1:2}   →   true
    size([[],[]])   →   2
    size({'a':{},'b':{}})   →   2
    """#
  )
}
