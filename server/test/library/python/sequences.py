r = list((1, 2)), tuple([1, 2]), list("ab"), list(range(3)), tuple(x for x in (1, 2))
# ([1, 2], (1, 2), ['a', 'b'], [0, 1, 2], (1, 2))

r = sorted([3, 1, 2]), sorted([3, 1, 2], reverse=True), sorted(["bb", "a"], key=len), sorted((2.5, 1))
# ([1, 2, 3], [3, 2, 1], ['a', 'bb'], [1, 2.5])

r = sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1], reverse=True)
# (['a', 'b'], [('a', 2), ('b', 1)])

r = sorted([(1, "b"), (1, "a")]), sorted([[2, 1], [1, 9]]), sorted("hello", reverse=True)
# ([(1, 'a'), (1, 'b')], [[1, 9], [2, 1]], ['o', 'l', 'l', 'h', 'e'])

r = sorted([1, True, 0, False]), sorted([("a", 2), ("b", 1), ("c", 2)], key=lambda x: x[1])
# ([0, False, 1, True], [('b', 1), ('a', 2), ('c', 2)])

r = list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2)))
# ([3, 2, 1], ['b', 'a'], [2, 1, 0], [2, 1])

r = list(enumerate(["a", "b"])), list(enumerate("ab", 1)), list(enumerate("ab", start=5))
# ([(0, 'a'), (1, 'b')], [(1, 'a'), (2, 'b')], [(5, 'a'), (6, 'b')])

r = list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1], [2], [3])), dict(zip("ab", [1, 2]))
# ([(1, 'a'), (2, 'b')], [], [(1, 2, 3)], {'a': 1, 'b': 2})

r = list(zip(*[(1, 2), (3, 4)]))
# [(1, 3), (2, 4)]

r = list(map(lambda x: x * 2, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(int, "12"))
# ([2, 4], [4, 6], [1, 2])

r = list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x % 2, range(5)))
# ([1, 'a'], [1, 3])

r = [1, 2, 3].index(2), (1, 2, 1).count(1), (4, 5).index(5), [1, 2, 1].count(1), [1, 1.0, True].count(1)
# (1, 2, 1, 2, 3)

r = [1, 2] + [3], [0] * 3, (1,) * 2, [1, 2] == [1, 2], (1, 2) < (1, 3), [1] < [1, 2]
# ([1, 2, 3], [0, 0, 0], (1, 1), True, True, True)

r = [1, 2, 3][-1], [1, 2, 3, 4][::2], (1, 2, 3)[1:], [1, 2, 3][::-1], "abc"[5:]
# (3, [1, 3], (2, 3), [3, 2, 1], '')

r = 2 in [1, 2], "a" in ("b",), 3 not in range(3)
# (True, False, True)

r = next(iter([5, 6]))
# 5

r = max([[1, 2], [1, 3]]), min("b", "a")
# ([1, 3], 'a')

r = [*range(2), *"ab"], (*[1], 2), {**{"a": 1}, "b": 2}
# ([0, 1, 'a', 'b'], (1, 2), {'a': 1, 'b': 2})

r = any(isinstance(x, str) for x in [1, "a"])
# True

r = [0, 1, 2, 3][slice(1, 3)]
# [1, 2]

r = [3, 1]
r.append(2)
r.sort()
r.insert(0, 9)
r = list(r)
# [9, 1, 2, 3]

a = [3, 1, 2]
a.sort(key=lambda x: -x)
a.reverse()
r = a, a.pop(), a.pop(0), a
# ([2], 3, 1, [2])

a = [1, 2, 3, 2]
a.remove(2)
a.extend((7, 8))
a.extend("z")
r = a
# [1, 3, 2, 7, 8, 'z']

a = [1, 2]
b = a.copy()
b.append(3)
c = a[:]
c.clear()
r = a, b, c
# ([1, 2], [1, 2, 3], [])

a = [1, 2, 3]
a.insert(-1, 9)
a.insert(100, 8)
r = a
# [1, 2, 9, 3, 8]

a = ["b", "a", "C"]
a.sort(key=str.lower, reverse=True)
r = a
# ['C', 'b', 'a']

a = [1, 2, 3, 4]
a[1:3] = [9]
del a[0]
a[-1] = 5
r = a
# [9, 5]

import random
a = [1, 2, 3]
random.shuffle(a)
r = len(a), sorted(a) == [1, 2, 3]
# (3, True)
# shown: (3, ?bool)

import random
r = random.choice([3, 5])
# 5
# shown: 3 or 5

import random
r = len(random.sample(range(100), 5)), len(random.choices("ab", k=3)), random.randint(1, 3) in (1, 2, 3)
# (5, 3, True)
# shown: (5, 3, ?bool)

import random
r = sorted([1, 2, 3], key=lambda x: random.random())
# [3, 2, 1]
# shown: [1 or 2 or 3, 1 or 2 or 3, 1 or 2 or 3]

import random
a = random.Random(4)
r = a.choice(["x"]), len(a.sample([1, 2, 3], 2))
# ('x', 2)

from operator import itemgetter
a = [{"n": 2}, {"n": 1}]
a.sort(key=itemgetter("n"))
r = a
# [{'n': 1}, {'n': 2}]

import heapq
a = [5, 1, 4]
heapq.heapify(a)
heapq.heappush(a, 0)
r = heapq.heappop(a), heapq.heappop(a), len(a), heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(1, [4, 2])
# (0, 1, 2, [5, 3], [2])
# shown: (0 or 1 or 4 or 5, 0 or 1 or 4 or 5, 2, [5, 3], [2])

import bisect
a = [1, 3, 5]
bisect.insort(a, 4)
r = a, bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect([10, 20], 15)
# ([1, 3, 4, 5], 2, 1, 1)

import copy
a = [[1], {"k": [2]}]
b = copy.deepcopy(a)
c = copy.copy(a)
b[0].append(9)
c[0].append(7)
r = a, b, c
# ([[1, 7], {'k': [2]}], [[1, 9], {'k': [2]}], [[1, 7], {'k': [2]}])

import copy
class C:
    def __init__(self):
        self.items = [1]
a = C()
b = copy.deepcopy(a)
c = copy.copy(a)
b.items.append(2)
c.items.append(3)
r = a.items, b.items, c.items, b is a, type(b) is C
# ([1, 3], [1, 2], [1, 3], False, True)

it = iter([1, 2, 3])
a = next(it)
b = next(it)
r = a, b, list(it), next(iter({"k": 1})), next(iter([]), 7)
# (1, 2, [3], 'k', 7)

d = {"a": 1, "b": 2}
it = iter(d.values())
r = next(it), next(it), next(it, None), list(d.values())
# (1, 2, None, [1, 2])

def gen():
    yield 1
    yield 2
g = gen()
r = next(g), next(g), next(g, 9)
# (1, 2, 9)

class Count:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        return self.n
it = iter(Count())
r = next(it), next(it)
# (1, 2)
