r = dict(a=1, b=2), dict([("a", 1)]), dict({"a": 1}, b=2), dict(zip("ab", (1, 2)))
# ({'a': 1, 'b': 2}, {'a': 1}, {'a': 1, 'b': 2}, {'a': 1, 'b': 2})

r = dict.fromkeys("ab", 0), dict.fromkeys(["x"]), {}.fromkeys((1, 2), 3)
# ({'a': 0, 'b': 0}, {'x': None}, {1: 3, 2: 3})

r = list({"a": 1, "b": 2}.keys()), list({"a": 1}.values()), list({"a": 1}.items())
# (['a', 'b'], [1], [('a', 1)])

r = {"a": 1}.get("a"), {"a": 1}.get("b"), {"a": 1}.get("b", 7)
# (1, None, 7)

r = {"a": 1} | {"b": 2}, {"a": 1} == {"a": 1}, {"a": 1} == {"a": 2}, {1: 2} != {}
# ({'a': 1, 'b': 2}, True, False, True)

r = "a" in {"a": 1}, 1 in {True: 2}, {1: "a", 1.0: "b", True: "c"}
# (True, True, {1: 'c'})

r = len({"a": 1}.keys()), sum({"a": 1, "b": 2}.values()), max({"a": 3, "b": 4}.values())
# (1, 3, 4)

r = list({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}), [k for k in {"x": 1}], list(reversed({"x": 1, "y": 2}))
# (['b', 'a'], ['a', 'b'], ['x'], ['y', 'x'])

r = {k: v for k, v in sorted({"b": 2, "a": 1}.items())}
# {'a': 1, 'b': 2}

r = {1, 2, 2}, {1, 2} | {3}, {1, 2} & {2}, {1, 2} - {2}, {1, 2} ^ {2, 3}
# (set[1, 2], set[1, 2, 3], set[2], set[1], set[1, 3])

r = {1} <= {1, 2}, {1} < {1}, {1, 2} >= {2}, {1, 2} == {2, 1}, {3} > {1}
# (True, False, True, True, False)

r = set([1, 1]).union([2], (3,)), {1, 2}.intersection([2]), {1}.difference({1}), {1}.isdisjoint({2}), {1}.issubset([1, 2])
# (set[1, 2, 3], set[2], set[], True, True)

r = set("hello") == {"h", "e", "l", "o"}, len(set("hello")), sorted(set([3, 1, 3])), frozenset([1, 2]) == {1, 2}
# (True, 4, [1, 3], True)

r = {"a", "b"} & {"b": 1}.keys(), {"a": 1}.keys() - {"a"}
# (set['b'], set[])

r = {x % 3 for x in range(10)}, sum({1, 2, 3}), max({4, 9}), 2 in {1, 2}
# (set[0, 1, 2], 6, 9, True)

r = {(1, 2): "a"}[(1, 2)], {None: 1}[None]
# ('a', 1)

d = {"a": 1, "b": 2, "c": 3}
r = d.pop("a"), d.pop("z", 9), d.popitem(), d
# (1, 9, ('c', 3), {'b': 2})

d = {}
d.setdefault("k", []).append(1)
d.setdefault("k", []).append(2)
r = d
# {'k': [1, 2]}

d = {"a": 1}
d.update({"b": 2}, c=3)
d.update([("d", 4)])
d |= {"e": 5}
del d["a"]
r = d
# {'b': 2, 'c': 3, 'd': 4, 'e': 5}

d = {"a": 1}
e = d.copy()
e["b"] = 2
d.clear()
r = d, e
# ({}, {'a': 1, 'b': 2})

a = {1, 2}
a.add(3)
a.discard(9)
a.remove(1)
a.update([7, 8])
a -= {8}
r = a
# set[2, 3, 7]

for n in {64, 32}:
    pass
r = n
# 32
# shown: 32 or 64

from collections import defaultdict
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
r = d, len(d), "z" in d, isinstance(d, dict)
# ({'a': [1, 3], 'b': [2]}, 2, False, True)

from collections import defaultdict
d = defaultdict(int)
for k in "hello":
    d[k] += 1
r = d, d["l"], d["zz"], len(d)
# ({'h': 1, 'e': 1, 'l': 2, 'o': 1, 'zz': 0}, 2, 0, 5)

from collections import defaultdict
d = defaultdict(lambda: {"n": 0})
d["x"]["n"] += 2
r = dict(d)
# {'x': {'n': 2}}

from collections import OrderedDict
d = OrderedDict([("b", 1), ("a", 2)])
d["c"] = 3
d.move_to_end("b")
r = list(d.items()), d.popitem(last=False), isinstance(d, dict), type(d) is dict
# ([('a', 2), ('c', 3), ('b', 1)], ('a', 2), True, False)
# shown: ([('a', 2), ('c', 3), ('b', 1)], ('a', 2), True, ?bool)

from collections import Counter
c = Counter("hello")
c.update("lo")
r = c.most_common(2), c["l"], c["z"], sum(c.values()), "z" in c, c.total()
# ([('l', 3), ('o', 2)], 3, 0, 7, False, 7)

from collections import Counter
words = "a b a c b a".split()
r = Counter(words).most_common(), [w for w, _ in Counter(words).most_common(2)], len(Counter(words)), sorted(Counter(words).elements())
# ([('a', 3), ('b', 2), ('c', 1)], ['a', 'b'], 3, ['a', 'a', 'a', 'b', 'b', 'c'])

from collections import Counter
r = Counter({"a": 2}), list(Counter(a=1).keys()) == ["a"]
# ({'a': 2}, True)
# shown: ({'a': 2}, ?bool)

from collections import deque
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
r = d, len(d), d[0], d.pop(), d.popleft(), list(d)
# ([2], 3, 0, 3, 0, [2])

from collections import deque
d = deque()
d.extend([1, 2, 3, 4])
d.rotate(1)
d.extendleft("ab")
r = list(d), isinstance(d, list), d[-1]
# (['b', 'a', 4, 1, 2, 3], False, 3)

from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
a, b = p
r = p.x, p[1], a, b, p._replace(x=5), p._fields, p._asdict(), len(p), tuple(p), isinstance(p, P), isinstance(p, tuple)
# (1, 2, 1, 2, (5, 2), ('x', 'y'), {'x': 1, 'y': 2}, 2, (1, 2), True, True)

from collections import namedtuple
P = namedtuple("P", ["x", "y", "z"], defaults=(7, 8))
r = P(1), P._make([1, 2, 3]).z, P(1).y + P(2).x
# ((1, 7, 8), 3, 9)

from collections import namedtuple
class P(namedtuple("P", "h w")):
    def area(self):
        return self.h * self.w
    @property
    def shape(self):
        return (self.h, self.w, 3)
r = P(2, 3).area(), P(2, 3).shape, P(h=4, w=5).w
# (6, (2, 3, 3), 5)

from collections import UserDict
class Config(UserDict):
    def size(self):
        return self["units"] * 2
c = Config(units=4)
c["rate"] = 0.5
c.update(depth=3)
r = c.size(), len(c), c.get("zz", 1), list(c.keys()), "rate" in c, c["depth"], list(c)
# (8, 3, 1, ['units', 'rate', 'depth'], True, 3, ['units', 'rate', 'depth'])

from collections import ChainMap
r = ChainMap({"a": 1}, {"a": 2, "b": 3})["b"]
# 3
# shown: ?

class Config(dict):
    def size(self):
        return self["units"] * 2
c = Config(units=4)
c["rate"] = 0.5
c.update(depth=3)
r = c.size(), len(c), c.get("zz", 1), list(c.keys()), "rate" in c, c["depth"], list(c), isinstance(c, dict)
# (8, 3, 1, ['units', 'rate', 'depth'], True, 3, ['units', 'rate', 'depth'], True)

class Config(dict):
    def __getattr__(self, name):
        return self[name]
c = Config(units=4, rate=0.5)
r = c.units, c.rate
# (4, 0.5)

class Stack(list):
    def top(self):
        return self[-1]
s = Stack([1, 2])
s.append(5)
r = s.top(), len(s), list(s)
# (5, 3, [1, 2, 5])

class Config(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
c = Config(units=4)
c.rate = 0.5
r = c.units, c["rate"]
# (4, 0.5)
# shown: (4, ?)

from types import SimpleNamespace
c = SimpleNamespace(units=4, act="relu")
c.depth = 2
r = c.units, c.act, c.depth, vars(c)
# (4, 'relu', 2, {'units': 4, 'act': 'relu', 'depth': 2})

from types import SimpleNamespace
c = SimpleNamespace(**{"units": 4})
c.__dict__.update(rate=3)
r = c.units, c.rate, hasattr(c, "units")
# (4, 3, True)
