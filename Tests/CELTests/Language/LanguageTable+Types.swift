extension LanguageTable {
  /// Types as values, and the types the checker finds.
  static let types = LanguageTable(
    #"""
    type(1)   →   type(int) : type(int)
    type(1u)   →   type(uint) : type(uint)
    type(1.0)   →   type(double) : type(double)
    type('a')   →   type(string) : type(string)
    type(b'a')   →   type(bytes) : type(bytes)
    type(true)   →   type(bool) : type(bool)
    type(null)   →   type(null_type) : type(null_type)
    type([])   →   type(list(dyn)) : type(list(dyn))
    type({})   →   type(map(dyn, dyn)) : type(map(dyn, dyn))
    type(type(1))   →   type(type(dyn)) : type(type(int))
    type(type)   →   type(type(dyn)) : type(type(type(dyn)))
    type(timestamp(0))   →   type(google.protobuf.Timestamp) : type(google.protobuf.Timestamp)
    type(duration('1s'))   →   type(google.protobuf.Duration) : type(google.protobuf.Duration)
    type(dyn(1))   →   type(int) : type(dyn)
    type(1/0)   →   error
    type(1) == int   →   true : bool
    type(1) == type(2)   →   true : bool
    type(1) == uint   →   false : bool
    type([1]) == type(['a'])   →   true : bool
    type([1]) == list   →   true : bool
    type({1:2}) == map   →   true : bool
    type(null) == null_type   →   true : bool
    type(timestamp(0)) == google.protobuf.Timestamp   →   true : bool
    type(duration('1s')) == google.protobuf.Duration   →   true : bool
    google.protobuf.Timestamp   →   type(google.protobuf.Timestamp) : type(google.protobuf.Timestamp)
    int   →   type(int) : type(int)
    uint   →   type(uint) : type(uint)
    double   →   type(double) : type(double)
    bool   →   type(bool) : type(bool)
    string   →   type(string) : type(string)
    bytes   →   type(bytes) : type(bytes)
    list   →   type(list(dyn)) : type(list(dyn))
    map   →   type(map(dyn, dyn)) : type(map(dyn, dyn))
    null_type   →   type(null_type) : type(null_type)
    type   →   type(type(dyn)) : type(type(dyn))
    dyn   →   refused
    int == int   →   true : bool
    int == uint   →   false : bool
    int != uint   →   true : bool
    type(int) == type   →   true : bool
    type(1) in [int, string]   →   true : bool
    [int, string]   →   [type(int), type(string)] : list(type(int))
    {'a': int}   →   {"a": type(int)} : map(string, type(int))
    type(x) == int   →   true : bool
    int(x) == 5   →   true : bool
    timestamp   →   refused
    duration   →   refused
    list(1)   →   refused
    any   →   refused
    google.protobuf.Any   →   refused
    google.protobuf.Value   →   refused
    google.protobuf.Struct   →   refused
    [1,1u]   →   [1, 1u] : list(dyn)
    [1,null]   →   [1, null] : list(dyn)
    ['a',null]   →   ["a", null] : list(dyn)
    [null,'a']   →   [null, "a"] : list(dyn)
    [timestamp(0),null]   →   [ts(1970-01-01T00:00:00Z), null] : list(google.protobuf.Timestamp)
    [null,timestamp(0)]   →   [null, ts(1970-01-01T00:00:00Z)] : list(google.protobuf.Timestamp)
    [null,duration('1s')]   →   [null, dur(1s)] : list(google.protobuf.Duration)
    [[],null]   →   [[], null] : list(dyn)
    [{},null]   →   [{}, null] : list(dyn)
    [[],[1],[]]   →   [[], [1], []] : list(list(int))
    [[],['a'],[1]]   →   [[], ["a"], [1]] : list(dyn)
    [{},{1:2}]   →   [{}, {1: 2}] : list(map(int, int))
    [{1:2},{}]   →   [{1: 2}, {}] : list(map(int, int))
    {1:[],2:[1]}   →   {1: [], 2: [1]} : map(int, list(int))
    {1:{},2:{'a':1}}   →   {1: {}, 2: {"a": 1}} : map(int, map(string, int))
    {'a':1,2:'b'}   →   {"a": 1, 2: "b"} : map(dyn, dyn)
    {'a':null,'b':timestamp(0)}   →   {"a": null, "b": ts(1970-01-01T00:00:00Z)} : map(string, google.protobuf.Timestamp)
    {}   →   {} : map(dyn, dyn)
    [[[]]]   →   [[[]]] : list(list(list(dyn)))
    [[], [[]], [[[]]]]   →   [[], [[]], [[[]]]] : list(list(list(list(dyn))))
    [{}]   →   [{}] : list(map(dyn, dyn))
    [dyn(1),2]   →   [1, 2] : list(dyn)
    [2,dyn(1)]   →   [2, 1] : list(dyn)
    [1]+[dyn(1)]   →   [1, 1] : list(dyn)
    [dyn(1)]+[1]   →   [1, 1] : list(dyn)
    []+dyn([])   →   [] : list(dyn)
    dyn([])+[1]   →   [1] : list(int)
    nums + [1]   →   [1, 2, 3, 1] : list(int)
    nums + []   →   [1, 2, 3] : list(int)
    [] + nums   →   [1, 2, 3] : list(int)
    nums[0]   →   1 : int
    nums.map(n, string(n))   →   ["1", "2", "3"] : list(string)
    nums.filter(n, n > 1)   →   [2, 3] : list(int)
    nums.map(n, [n])   →   [[1], [2], [3]] : list(list(int))
    nums.map(n, {n: n})   →   [{1: 1}, {2: 2}, {3: 3}] : list(map(int, int))
    nums.map(n, n > 1, n)   →   [2, 3] : list(int)
    x.map(y, y)   →   error
    x.filter(y, y)   →   error
    x.foo   →   error
    x[0]   →   error
    x + 1   →   6 : int
    1 + x   →   6 : int
    x + x   →   10 : dyn
    x - 1   →   4 : int
    x == 1   →   false : bool
    -x   →   -5 : dyn
    !x   →   error
    x ? 1 : 2   →   error
    x ? x : 1   →   error
    true ? x : 1   →   5 : dyn
    true ? 1 : x   →   1 : dyn
    true ? [] : {}   →   refused
    true ? [] : []   →   [] : list(dyn)
    true ? [] : nums   →   [] : list(int)
    true ? nums : []   →   [1, 2, 3] : list(int)
    true ? {} : {1:'a'}   →   {} : map(int, string)
    true ? null : timestamp(0)   →   null : google.protobuf.Timestamp
    true ? duration('1s') : null   →   dur(1s) : google.protobuf.Duration
    true ? null : null   →   null : null_type
    type(nums)   →   type(list(dyn)) : type(list(int))
    type(x)   →   type(int) : type(dyn)
    dyn([])   →   [] : dyn
    dyn({})   →   {} : dyn
    [].map(e, e)   →   [] : list(dyn)
    [].filter(e, true)   →   [] : list(dyn)
    [].map(e, 1)   →   [] : list(int)
    [[]].map(e, e)   →   [[]] : list(list(dyn))
    {}.map(k, k)   →   [] : list(dyn)
    {'a':1}.map(k, k)   →   ["a"] : list(string)
    {'a':1}.filter(k, true)   →   ["a"] : list(string)
    [1,'a'].map(e, e)   →   [1, "a"] : list(dyn)
    [1][0]   →   1 : int
    [[1]][0]   →   [1] : list(int)
    [][0]   →   error
    {}['a']   →   error
    {}.a   →   error
    {'a':1}['a']   →   1 : int
    {'a':1}.a   →   1 : int
    {1:'b'}[1]   →   "b" : string
    {'a':[1]}.a   →   [1] : list(int)
    {'a':dyn(1)}.a   →   1 : dyn
    (true ? [] : [1])[0]   →   error
    [1] == []   →   false : bool
    [] == [1]   →   false : bool
    [[]] == [[1]]   →   false : bool
    1 in []   →   false : bool
    'a' in []   →   false : bool
    1 in {}   →   false : bool
    1 in x   →   error
    x in [1]   →   false : bool
    x in {1:2}   →   false : bool
    type(int)   →   type(type(dyn)) : type(type(int))
    [int]   →   [type(int)] : list(type(int))
    [int, uint]   →   [type(int), type(uint)] : list(type(int))
    [type(1), type('a')]   →   [type(int), type(string)] : list(type(int))
    timestamp(0) - timestamp(0)   →   dur(0s) : google.protobuf.Duration
    timestamp(0) - duration('1s')   →   ts(1969-12-31T23:59:59Z) : google.protobuf.Timestamp
    duration('1s') + timestamp(0)   →   ts(1970-01-01T00:00:01Z) : google.protobuf.Timestamp
    x - timestamp(0)   →   error
    timestamp(0) - x   →   error
    x + timestamp(0)   →   error
    timestamp(0) + x   →   error
    duration('1s') + x   →   error
    x + 'a'   →   error
    'a' + x   →   error
    x + b'a'   →   error
    x + [1]   →   error
    [1] + x   →   error
    x * 2.0   →   error
    2.0 * x   →   error
    x % 2   →   1 : int
    x / 2u   →   error
    size(x)   →   error
    x.size()   →   error
    string(x)   →   "5" : string
    x.contains('a')   →   error
    x.getHours()   →   error
    x.getHours('UTC')   →   error
    has(x.a)   →   error
    x.all(y, y)   →   error
    x.exists_one(y, y == 1)   →   error
    nums.all(n, n)   →   refused
    nums.map(n, n + 'a')   →   refused
    nums.filter(n, 1)   →   refused
    [1, 2].all(i, [3].all(i, i == 3))   →   true : bool
    [[1]].map(i, i.map(i, i + 1))   →   [[2]] : list(list(int))
    1 == 'a'   →   refused
    1 != 'a'   →   refused
    [1] == ['a']   →   refused
    {'a':1} == {1:1}   →   refused
    {'a':1} == {'a':'b'}   →   refused
    'a' < 1   →   refused
    1u < 1   →   refused
    timestamp(0) == duration('1s')   →   refused
    timestamp(0) == 0   →   refused
    null == 'a'   →   refused
    null == []   →   refused
    null == {}   →   refused
    null == type(1)   →   refused
    null == timestamp(0)   →   false : bool
    type(1) == 1   →   refused
    type(1) == null   →   refused
    type(1) == type('a')   →   false : bool
    int == type('a')   →   false : bool
    'a' in [1]   →   refused
    1 in ['a']   →   refused
    1 in {'a':1}   →   refused
    1.0 in {1:1}   →   refused
    [1] in [1]   →   refused
    {'a':1}[1]   →   refused
    [1]['a']   →   refused
    [1][1u]   →   refused
    [1][1.0]   →   refused
    nums[1u]   →   refused
    'a'[0]   →   refused
    1.0[0]   →   refused
    null[0]   →   refused
    x.y.z   →   error
    x.y[0].z(1)   →   refused
    nums.y   →   refused
    'a'.y   →   refused
    1u.y   →   refused
    null.y   →   refused
    type(1).y   →   refused
    timestamp(0).seconds   →   refused
    duration('1s').seconds   →   refused
    [1].map(e, e).y   →   refused
    type(1) == type(1u)   →   false : bool
    type(1) == type(dyn(1))   →   true : bool
    [1, 2u].map(e, type(e)) == [int, uint]   →   true : bool
    type({'a': 1}) == type({1: 'a'})   →   true : bool
    type([]) == type([1])   →   true : bool
    type(bool) == type(int)   →   true : bool
    type(type) == type   →   true : bool
    {int: 1}   →   error
    [type(1)].exists(t, t == int)   →   true : bool
    type('a') in [int, string]   →   true : bool
    bool == type(true) && bytes == type(b'') && double == type(1.0)   →   true : bool
    list == type([]) && map == type({}) && null_type == type(null)   →   true : bool
    string == type('') && uint == type(1u) && type == type(int)   →   true : bool
    """#
  )
}
