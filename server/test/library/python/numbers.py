r = int("12"), int(" -7 "), int("1_000"), int("ff", 16), int("0b1".replace("0b", ""), 2)
# (12, -7, 1000, 255, 1)

r = int(3.9), int(-3.9), int(True)
# (3, -3, 1)

r = float("1.5"), float("1e-3"), float(" 2 "), float(3), float(True)
# (1.5, 0.001, 2.0, 3.0, 1.0)

r = float("inf"), float("-inf")
# (inf, -inf)

r = round(2.5), round(3.5), round(-2.5), round(2.51), round(7)
# (2, 4, -2, 3, 7)

r = round(2.675, 2), round(1.005, 2), round(1234.5678, 1), round(0.15, 1), round(2.5, 0)
# (2.67, 1.0, 1234.6, 0.1, 2.0)

r = round(-0.4), round(0.5), round(1.5)
# (0, 0, 2)

r = -7 // 2, -7 % 3, 7 % -3, 7 // -2, divmod(-7, 2), divmod(7.5, 2)
# (-4, 2, -2, -4, (-4, 1), (3.0, 1.5))

r = 2 ** 10, 2 ** -1, 2.0 ** 3, pow(2, 3), pow(5, 3, 7)
# (1024, 0.5, 8.0, 8, 6)
# shown: (1024, 0.5, 8.0, 8, ?int)

r = 7 / 2, 6 / 3, 1 / 3
# (3.5, 2.0, 0.3333333333333333)

r = abs(-3), abs(-2.5), abs(True)
# (3, 2.5, 1)

r = min(3, 1, 2), max([1, 5, 2]), min(2.5, 1), max(1, 1.0)
# (1, 5, 1, 1)

r = max("ab", "c", key=len), min([(2, "a"), (1, "b")]), max({"a": 1, "b": 3}, key={"a": 1, "b": 3}.get)
# ('ab', (1, 'b'), 'b')

r = max([], default=7), min((x for x in [3, 1, 2]), default=0)
# (7, 1)

r = sum([1, 2, 3]), sum([0.5, 0.25]), sum([1, 2], 10), sum([[1], [2]], [])
# (6, 0.75, 13, [1, 2])

r = sum(x * x for x in range(4))
# 14

r = any([0, 1]), all([1, 0]), any([]), all([])
# (True, False, False, True)

r = all(x > 0 for x in (1, 2)), any(x > 5 for x in (1, 2))
# (True, False)

r = bool([]), bool([0]), bool(""), bool(0.0), bool({}), bool(None)
# (False, True, False, False, False, False)

r = isinstance(3, int), isinstance(True, int), isinstance(3.0, (int, float)), isinstance("a", str)
# (True, True, True, True)

r = isinstance([], list), isinstance((), (list, tuple)), isinstance({}, dict), isinstance(None, int)
# (True, True, True, False)

r = isinstance(b"a", str), isinstance(b"a", bytes), isinstance({1}, set), isinstance(frozenset(), set)
# (False, True, True, False)

r = isinstance(range(3), list), isinstance(3, float), isinstance(3, object)
# (False, False, True)

r = issubclass(bool, int), issubclass(int, object), issubclass(ValueError, Exception), issubclass(KeyError, LookupError)
# (True, True, True, True)

r = type(3) is int, type(3) == float, type([]) is list, type("a") == str, type(True) is int
# (True, False, True, True, False)

r = type(3).__name__, type("a").__name__
# ('int', 'str')

r = callable(len), callable(3), callable(lambda: 1), callable(int)
# (True, False, True, True)

r = 3 .bit_length(), (255).bit_length(), (2.0).is_integer(), (2.5).is_integer()
# (2, 8, True, False)

r = (5).real, (2.5).imag
# (5, 0.0)

r = 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, 256 >> 3
# (1, 7, 6, -6, 16, 32)

r = 1 < 2 < 3, 1 == 1.0, True == 1, 2 > 1.5
# (True, True, True, True)

r = 10 ** 20 > 1
# True
# shown: ?bool

r = int("12") + int(float("3.7"))
# 15

r = len([1, 2]), len((1,)), len({}), len({1, 1, 2}), len(range(2, 11, 3)), len(range(5, 0, -2))
# (2, 1, 0, 2, 3, 3)

r = list(range(5, 0, -2)), list(range(-3, 3, 2)), range(10)[-1], range(10)[2:5][0]
# ([5, 3, 1], [-3, -1, 1], 9, 2)

r = 0.1 + 0.2, 1e300 * 10, 5 % 2.5, -5.5 // 2
# (0.30000000000000004, 1e+301, 0.0, -3.0)

r = 1_000_000 // 3
# 333333

r = int(0.8 * 60000), int(1000 * 0.15), round(0.7 * 150)
# (48000, 150, 105)

r = hash("a") == hash("a")
# True
# shown: ?bool

r = complex(1, 2) is not None
# True
# shown: ?bool

r = int(round(3.5)), int(1e3), 5 // 2 * 2
# (4, 1000, 4)

import math
r = math.ceil(2.1), math.floor(-2.1), math.trunc(-2.7), math.ceil(7 / 2), math.floor(3)
# (3, -3, -2, 4, 3)

import math
r = math.sqrt(16), math.log2(1024), math.log10(1000), math.log(8, 2), math.log(1), math.exp(0)
# (4.0, 10.0, 3.0, 3.0, 0.0, 1.0)

import math
r = [int(math.log2(2 ** k)) for k in range(1, 30)], [int(math.log(2 ** k, 2)) for k in range(1, 30)]
# ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])

import math
r = [math.log10(10 ** k) for k in range(1, 12)], [round(math.log(n), 6) for n in (2, 3, 5, 7, 10, 100, 1000)]
# ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0], [0.693147, 1.098612, 1.609438, 1.94591, 2.302585, 4.60517, 6.907755])

import math
r = math.gcd(12, 18), math.gcd(12, 18, 4), math.lcm(4, 6), math.factorial(5), math.comb(5, 2), math.perm(5, 2), math.isqrt(17)
# (6, 2, 12, 120, 10, 20, 4)

import math
r = math.prod([2, 3, 4]), math.prod((2, 3), start=10), math.prod([]), math.hypot(3, 4) > 0
# (24, 60, 1, True)
# shown: (24, 60, 1, ?bool)

import math
r = math.pi, math.e, math.inf, math.isinf(math.inf), math.isnan(math.nan), math.isfinite(1.0)
# (3.141592653589793, 2.718281828459045, inf, True, True, True)

import math
r = math.pow(2, 3), math.fabs(-2), math.fmod(7, 3), math.copysign(2, -1), math.tau > 6
# (8.0, 2.0, 1.0, -2.0, True)

import operator
r = operator.add(1, 2), operator.mul(3, 4), operator.itemgetter(1)([5, 6]), operator.itemgetter(0, 2)("abc"), operator.neg(3)
# (3, 12, 6, ('a', 'c'), -3)

import operator
r = sorted([("b", 1), ("a", 2)], key=operator.itemgetter(0)), list(map(operator.mul, [1, 2], [3, 4]))
# ([('a', 2), ('b', 1)], [3, 8])

import operator
r = operator.attrgetter("real")(5), operator.methodcaller("upper")("a"), operator.contains([1, 2], 2), operator.eq(1, 1), operator.not_(0)
# (5, 'A', True, True, True)

import functools, operator
r = functools.reduce(operator.mul, [2, 3, 4]), functools.reduce(lambda a, b: a + b, [[1], [2]], [0]), functools.reduce(operator.mul, (28, 28, 1), 1)
# (24, [0, 1, 2], 784)

r = 1.0 // 0.1, 5.5 % 0.1, -5.5 % 2, 5.5 % -2, 1e10 % 7, -7.5 // 2
# (9.0, 0.0999999999999997, 0.5, -0.5, 4.0, -4.0)

r = 2 ** 40 & 2 ** 40, 2 ** 40 | 1, 1 << 40, True & False, True | False, True ^ True, True & 1
# (1099511627776, 1099511627777, 1099511627776, False, True, False, 1)

r = (-8) ** 0.5 != 0, 2 ** 0.5, 0.0 ** 0, 10 ** -2
# (True, 1.4142135623730951, 1.0, 0.01)
# shown: (?bool, 1.4142135623730951, 1.0, 0.01)

r = round(1e15 + 0.5), round(0.49999999999999994), round(5e-324), round(123456789.5)
# (1000000000000000, 0, 0, 123456790)

r = int(1e15), int(123456789012.9), 7 // 2.0, 0.1 * 3, 1e16 + 1
# (1000000000000000, 123456789012, 3.0, 0.30000000000000004, 1e+16)
