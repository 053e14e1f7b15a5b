extension LanguageTable {
  /// Names, reserved words, quoted names and comments.
  static let names = LanguageTable(
    #"""
    as   →   refused
    break   →   refused
    const   →   refused
    continue   →   refused
    else   →   refused
    for   →   refused
    function   →   refused
    if   →   refused
    import   →   refused
    let   →   refused
    loop   →   refused
    package   →   refused
    namespace   →   refused
    return   →   refused
    var   →   refused
    void   →   refused
    while   →   refused
    in   →   refused
    true   →   true
    false   →   false
    null   →   null
    {'as': 1}.as   →   1
    {'true': 1}.true   →   refused
    {'in': 1}.in   →   refused
    {'null': 1}.null   →   refused
    {'false': 1}.false   →   refused
    {'for': {'if': 3}}.for.if   →   3
    {'while': 1}.while   →   1
    {'var': 1}.var   →   1
    {'void': 1}.void   →   1
    {'const': 1}.const   →   1
    {'package': 1}.package   →   1
    {'namespace': 1}.namespace   →   1
    has({'if': 1}.if)   →   true
    has({'in': 1}.in)   →   refused
    true.foo   →   refused
    null.foo   →   refused
    [].for()   →   refused
    `a`   →   refused
    x.`a`   →   error
    {'a b': 1}.`a b`   →   1
    {'a.b': 1}.`a.b`   →   1
    {'a/b': 1}.`a/b`   →   1
    {'a-b': 1}.`a-b`   →   1
    {'a': 1}.`a`   →   1
    {'in': 1}.`in`   →   1
    {'a$b': 1}.`a$b`   →   refused
    {'é': 1}.`é`   →   refused
    has({'a-b': 1}.`a-b`)   →   true
    {'a': 1}.`size`()   →   refused
    {}.``   →   refused
    _   →   refused
    __a__   →   refused
    _1   →   refused
    a1   →   refused
    é   →   refused
    $a   →   refused
    a$b   →   refused
    x   →   5
    .x   →   5
    . x   →   5
    .x.y   →   error
    ..x   →   refused
    .1   →   0.1
    x .foo   →   error
    x. foo   →   error
    x.1   →   refused
    x.'a'   →   refused
    1.x   →   refused
    (1).x   →   refused
    [1] [0]   →   1
    [1]␊[0]   →   1
    size ('a')   →   1
    'a' . size ( )   →   1
    1 // comment   →   1
    1 // comment␊+ 1   →   2
    // only   →   refused
    1 /* c */   →   refused
    1 // a␍+ 1   →   1
    1␉+␊1␍+␌1   →   3
    1␋+1   →   refused
    'a // b'   →   "a // b"
    "a" // "b   →   "a"
    1 //   →   1
    1 + // x␊ // y␊ 2   →   3
    size   →   refused
    size(size)   →   refused
    _a_1 == 1   →   refused
    X   →   refused
    x/x   →   1
    x//x   →   5
    x// x␊   →   5
    (x)   →   5
    ((x))   →   5
    (x   →   refused
    x)   →   refused
    ()   →   refused
    [x   →   refused
    {x   →   refused
    """#
  )
}
