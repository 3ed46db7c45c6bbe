from itertools import chain
r = list(chain([1], (2, 3), "a")), list(chain.from_iterable([[1], [2, 3]])), list(chain())
# ([1, 2, 3, 'a'], [1, 2, 3], [])

from itertools import product
r = list(product("ab", [1, 2])), len(list(product([0, 1], repeat=3))), list(product([1], repeat=2)), list(product())
# ([('a', 1), ('a', 2), ('b', 1), ('b', 2)], 8, [(1, 1)], [()])

from itertools import combinations, combinations_with_replacement, permutations
r = list(combinations([1, 2, 3], 2)), list(combinations_with_replacement("ab", 2)), list(permutations([1, 2])), len(list(permutations(range(4), 2)))
# ([(1, 2), (1, 3), (2, 3)], [('a', 'a'), ('a', 'b'), ('b', 'b')], [(1, 2), (2, 1)], 12)

from itertools import zip_longest
r = list(zip_longest([1, 2, 3], "a")), list(zip_longest([1], [2, 3], fillvalue=0))
# ([(1, 'a'), (2, None), (3, None)], [(1, 2), (0, 3)])

from itertools import accumulate
import operator
r = list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([1, 2], initial=10)), list(accumulate([]))
# ([1, 3, 6], [1, 2, 6], [10, 11, 13], [])

from itertools import repeat, islice, cycle, count
r = list(repeat("x", 3)), list(islice([1, 2, 3, 4], 2)), list(islice(range(10), 1, 8, 3)), list(islice([1, 2, 3], 1, None))
# (['x', 'x', 'x'], [1, 2], [1, 4, 7], [2, 3])

from itertools import islice, cycle
r = list(islice(cycle([1, 2]), 3))
# [1, 2, 1]
# shown: [1 or 2, 1 or 2, 1 or 2]

from itertools import islice, count
r = len(list(islice(count(), 4))), list(islice(count(5, 2), 2))
# (4, [5, 7])
# shown: (4, [?int, ?int])

from itertools import count
r = list(zip(count(), "ab"))
# [(0, 'a'), (1, 'b')]
# shown: [?]

from itertools import takewhile, dropwhile, filterfalse, compress
r = list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(compress("abc", [1, 0, 1]))
# ([1, 2], [3, 1], [0, 2, 4], ['a', 'c'])

from itertools import groupby
r = [(k, list(g)) for k, g in groupby("aabba")], [(k, len(list(g))) for k, g in groupby([1, 3, 2], key=lambda x: x % 2)]
# ([('a', ['a', 'a']), ('b', ['b', 'b']), ('a', ['a'])], [(1, 2), (0, 1)])

from itertools import pairwise, starmap, tee
r = list(pairwise([1, 2, 3])), list(starmap(pow, [(2, 3), (3, 2)])), [list(t) for t in tee([1, 2])]
# ([(1, 2), (2, 3)], [8, 9], [[1, 2], [1, 2]])

from functools import partial
def f(a, b=0, *, c=1):
    return (a, b, c)
g = partial(f, 1, c=5)
r = g(2), g(b=3), g(4, c=6), partial(g, 9)(), g.args, g.keywords
# ((1, 2, 5), (1, 3, 5), (1, 4, 6), (1, 9, 5), (1,), {'c': 5})

from functools import lru_cache
calls = []
@lru_cache(maxsize=None)
def f(n):
    calls.append(n)
    return [n]
a = f(1)
b = f(1)
a.append(2)
r = b, calls, f(3)
# ([1, 2], [1, 3], [3])

from functools import cached_property
class C:
    def __init__(self):
        self.n = 0
    @cached_property
    def value(self):
        self.n += 1
        return [self.n]
c = C()
c.value.append(7)
r = c.value, c.n
# ([1, 7], 1)

from functools import wraps
def twice(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        return fn(*args, **kwargs) * 2
    return inner
@twice
def f(a, b=1):
    return a + b
r = f(2), f(2, b=3)
# (6, 10)

from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __lt__(self, other):
        return self.n < other.n
r = V(1) < V(2), V(1) == V(1), V(3) > V(2)
# (True, True, True)

from functools import partial
class C:
    double = partial(lambda n, k: n * k, 2)
r = C().double(4)
# 8

from functools import cache
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
r = fib(20)
# 6765
