extension LanguageTable {
  /// `has`, `all`, `exists`, `exists_one`, `map` and `filter`.
  static let macros = LanguageTable(
    #"""
    [1,2,3].all(e, e > 0)   →   true
    [1,2,3].all(e, e > 1)   →   false
    [].all(e, e)   →   true
    [].exists(e, e)   →   false
    [].exists_one(e, e)   →   false
    [].map(e, e)   →   []
    [].filter(e, e)   →   []
    [1,2,3].exists(e, e > 2)   →   true
    [1,2,3].exists_one(e, e > 2)   →   true
    [1,2,3].exists_one(e, e > 1)   →   false
    [1,2,3].existsOne(e, e > 2)   →   true
    [1,2,3].map(e, e * 2)   →   [2, 4, 6]
    [1,2,3].map(e, e > 1, e * 2)   →   [4, 6]
    [1,2,3].filter(e, e > 1)   →   [2, 3]
    [1,'foo',3].all(e, e != 'foo')   →   false
    [1,'foo',3].all(e, e % 2 == 1)   →   error
    [1,'foo',3].exists(e, e != '1')   →   true
    [1,2,3].all(e, 6/(2-e) == 6)   →   false
    [1,2,3].all(e, e/0 != 17)   →   error
    [1,2,3].exists(e, e/0 == 17)   →   error
    [1,2,3].exists(e, 6/(2-e) == 6)   →   true
    [1,2,3].exists_one(e, 6/(2-e) == 6)   →   error
    [1,2,3].exists_one(e, e/0 == 1)   →   error
    [1,2,3].exists_one(foo, foo > 2 || foo / 0 == 1)   →   error
    [1,0].map(e, 1/e)   →   error
    [1,0].filter(e, 1/e == 1)   →   error
    [1,0].exists(e, 1/e == 1)   →   true
    [0,1].exists(e, 1/e == 1)   →   true
    [1,0].all(e, 1/e == 2)   →   false
    {'a':1,'b':2}.all(k, k != 'c')   →   true
    {'a':1}.exists(k, k == 'a')   →   true
    {'a':1}.exists_one(k, k == 'a')   →   true
    {'a':1}.map(k, k)   →   ["a"]
    {'a':1}.filter(k, k == 'a')   →   ["a"]
    {'a':1}.map(k, true, k)   →   ["a"]
    {}.all(k, k)   →   true
    {6:'six',7:'seven'}.map(k, k*2) == [12,14] || {6:'six',7:'seven'}.map(k, k*2) == [14,12]   →   true
    'abc'.all(c, true)   →   refused
    1.all(e, true)   →   refused
    dyn(1).all(e, true)   →   error
    dyn('abc').map(e, e)   →   error
    null.all(e, true)   →   refused
    [1].all(e, e)   →   refused
    [1].all(1, true)   →   refused
    [1].all('a', true)   →   refused
    [1].all(a.b, true)   →   refused
    [1].all(e.f, true)   →   refused
    [1].all(.e, true)   →   refused
    [1].all(e)   →   refused
    [1].all(e, true, true)   →   refused
    [1].map(e)   →   refused
    [1].map(e, 1, 2)   →   refused
    [1].map(e, 1, 2, 3)   →   refused
    [1].all()   →   refused
    [1].exists(e, 1)   →   refused
    [1].filter(e, 1)   →   refused
    [1].filter(e, dyn(1))   →   error
    [1].map(e, dyn(1), 1)   →   error
    [1].exists_one(e, dyn(1))   →   error
    [1].all(e, dyn(1))   →   error
    [1,2].all(e, dyn(1))   →   error
    [1,2].exists(e, dyn('a'))   →   error
    [1,2].exists(e, e == 2 || dyn('a'))   →   true
    [[1,2],[3]].map(l, l.map(e, e + 1))   →   [[2, 3], [4]]
    [1,2].map(e, [1,2].map(e, e + 10))   →   [[11, 12], [11, 12]]
    [1,2].map(e, [3,4].map(f, e * f))   →   [[3, 4], [6, 8]]
    [1,2].map(x, x) + [x]   →   [1, 2, 5]
    x == 5 && [1].all(x, x == 1)   →   true
    [x].map(x, x)   →   [5]
    [[1],[2]].all(x, x.all(x, x > 0))   →   true
    [1,2,3].map(e, e).filter(e, e > 1).exists(e, e == 3)   →   true
    ['signer'].filter(signer, ['artifact'].all(artifact, true))   →   ["signer"]
    [1].map(int, int)   →   [1]
    [1].map(size, size)   →   [1]
    [1].map(size, size([1]))   →   [1]
    [1].map(true, 1)   →   refused
    [1].map(in, 1)   →   refused
    [1].map(as, 1)   →   refused
    has(x.y)   →   error
    has({}.a)   →   false
    has({'a':1}.a)   →   true
    has({'a':{'b':1}}.a.b)   →   true
    has({'a':1}['a'])   →   refused
    has(x)   →   refused
    has(1)   →   refused
    has()   →   refused
    has({}.a, {}.b)   →   refused
    has([].a)   →   refused
    has('a'.b)   →   refused
    has(dyn('a').b)   →   error
    has(dyn(null).b)   →   error
    has(dyn([]).b)   →   error
    has({1:2}.a)   →   false
    has({}.a.b)   →   error
    !has({}.a)   →   true
    has({}.a) || true   →   true
    has   →   refused
    x.has(y)   →   refused
    [1,2].map(e, [e, e]).map(p, p[0] + p[1])   →   [2, 4]
    [3,1,2].filter(e, e > 1).map(e, e * e)   →   [9, 4]
    [[1,2],[3,4]].all(r, r.exists(e, e % 2 == 0))   →   true
    [1].exists(e, [2].exists(e, e == 2) && e == 1)   →   true
    [[1]].exists(e, e.exists(e, e == 1))   →   true
    {'a':[1,2]}.all(k, {'a':[1,2]}[k].exists(v, v == 2))   →   true
    [1,2,3].exists_one(e, e == 2 ? true : false)   →   true
    [1,2].all(e, dyn(e) == 'a' || true)   →   true
    [1,2].map(e, e > 5, 1/0)   →   []
    [0].map(e, e != 0, 1/e)   →   []
    [].map(e, 1/0)   →   []
    [1/0].map(e, 1)   →   error
    [1/0].all(e, true)   →   error
    (1/0).map(e, 1)   →   refused
    [true].all(e, e)   →   true
    [null].exists(e, e == null)   →   true
    [[]].all(e, size(e) == 0)   →   true
    [1,2,3].all(e, e > 0) && [1,2,3].exists(e, e > 2)   →   true
    ['a','b'].map(e, e + 'x').exists(e, e == 'bx')   →   true
    [1,2].map(e, {'k': e})[1].k   →   2
    [{'a':1},{}].filter(e, has(e.a))   →   [{"a": 1}]
    [{'a':1},{}].map(e, has(e.a), e.a)   →   [1]
    [1,2].map(has, has)   →   [1, 2]
    """#
  )
}
