# Every expression of Python 3.13, with parentheses and spaces where spans are easily missed.
a = (b)
a = ( (b) )
a = (b).c
a = (b)(c)
a = ((b))[c]
a = (b) + (c)
a = (b + c) * d - -e ** ~f // g % h @ i
a = b << 1 >> 2 & 3 | 4 ^ 5
a = ~1 ^ 1 & 1 | 1 & 1 ^ -1
a = (x ^ y) & z ^ (w & v)
a = b \
    + c \
    - d
a = (
    b  # first, with a comma
    + c
    # alone
    - d
)
a = not b in c
a = b not in c
a = b not  in c is not d is e != f == g < h <= i > j >= k
a = b and c and d or e and not f or (g or h) or i
a = (b and c) and d
a = b if c else d if e else f
a = (b if c else d)
a = lambda: 0
a = lambda x, *args, y=1, **kw: (x, args, y, kw)
a = lambda x, /, y, *, z: x
a = lambda *, z=lambda: 1: z
a = [] , [1], [1, ], [1, 2, *b, *c()], [*d.e[0](f) | g]
a = (), (1,), (1, 2), (1, 2,), 3, 4,
a = {}, {1}, {1, *b}, {1: 2}, {1: 2, **b, 'c': {**d, **e()}},
a = [x for x in y]
a = [x for x in y if z if w for x, in q]
a = {x: y for x, y in z.items()}
a = {x for x in y}
a = (x for (x) in y)
a = [x async for x in y()]
a = f(x for x in y)
a = f((x for x in y), 1)
a = f(b, *c, d=e, **g, )
a = f(*h(i), *j or k, **l if m else n)
a = f(  # nothing
)
a = f(b)(c)[d](e).g(h)
a = f((b), (c, d), e=(g))
a = b[1], b[1:2], b[:], b[::], b[1:], b[:2], b[::3], b[1:2:3]
a = b[..., None, 1:2, ::-1]
a = b[c,]
a = b[*c], b[*c()], b[*c, d]
a = b[(c, d)], b[(c)]
a = b.c . d
a = await_.b
a = (b := c)
a = f(b := c, d=(e := 1))
a = b[(c := 1)]
a = ... , None, True, False, Ellipsis
a = 0, 1_000, 0xFF, 0o17, 0b1_01, 0XAB_CD, 123456789012345678901234567890
a = 1.5, .5, 1., 1e3, 1E-3, 1_0.5_0e+1_0, 3j, 1.5J, 1e3j
a = 'b', "c", '''d''', """e
f"""
a = 'b' 'c' "d"
a = ('b'  # one
     "c"
     '''d''')
a = 'b' \
    'c'
a = r'\n', R"\'", b'x', rb'\x00', Br"y", u'z', b'1' b'2'
a = '\n\t\\\'\"\a\b\f\v\r\0\07\177\x41\u00e9\U0001F600\q'
a = 'line \
continued'
a = "ünïcödé", ünïcödé, "😀", f(naïve, "日本語")
a = "😀" + b
print(a, sep=''), print
match = case = type = _ = 1
match.case(type)[_]
type(a).b = c
type(a, b).c.d = type(e)
print(*a)
exec("x")
a = type
x = yield_
a[b], c.d, (e), [f, g], (h, i), *j = k
a = b = c = d, e
a, b = b, a
a, = b
(a), (b) = c
[a, [b, *c]] = d
*a, = b
a += 1
a.b -= c[d]
a *= b; a /= c; a //= d; a %= e; a **= f; a @= g
a >>= 1; a <<= 2; a &= 3; a |= 4; a ^= 5
a += b, c
a: int
a: int = 1
a.b: list[int] = []
a[0]: dict[str, list[tuple[int, ...]]] | None = None
(a): "quoted" = 1
a: b.c[int, str] | d.e = f
a: Callable[[int, str], None]
a: Literal["b", 1, -1] = 1
a: Annotated[int, b(1), c > 2] = 2
a: list[int,] = 3
a: Tuple[*b] = 4
a: lambda: 1
a: type[b] = type(b)
a
a,
a, b
a, b,
(a, b)
"""not a docstring"""; 'b'
-a
not a
