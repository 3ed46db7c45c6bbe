r = "Dense Layer".lower()
# 'dense layer'

r = "dense_1".upper()
# 'DENSE_1'

r = "hello world".title()
# 'Hello World'

r = "hELLO".capitalize()
# 'Hello'

r = "hELLO".swapcase()
# 'Hello'

r = "  x ".strip()
# 'x'

r = "xxaxx".strip("x")
# 'a'

r = "a,b,,c".split(",")
# ['a', 'b', '', 'c']

r = " a  b c ".split()
# ['a', 'b', 'c']

r = "a b c d".split(" ", 2)
# ['a', 'b', 'c d']

r = "a b c d".rsplit(" ", 2)
# ['a b', 'c', 'd']

r = " a b  c ".split(None, 1)
# ['a', 'b  c ']

r = " a b  c ".rsplit(None, 1)
# [' a b', 'c']

r = "a=1".partition("=")
# ('a', '=', '1')

r = "a.b.c".rpartition(".")
# ('a.b', '.', 'c')

r = "abc".partition("x")
# ('abc', '', '')

r = "-".join(["a", "b"])
# 'a-b'

r = "".join(map(str, [1, 2]))
# '12'

r = "model.h5".endswith((".h5", ".keras"))
# True

r = "conv2d_3".startswith("conv")
# True

r = "abcabc".find("c"), "abcabc".rfind("c"), "abc".find("x")
# (2, 5, -1)

r = "abcabc".index("b", 2)
# 4

r = "aaa".count("a"), "abc".count("")
# (3, 4)

r = "a-b-c".replace("-", "_"), "a-b-c".replace("-", "", 1)
# ('a_b_c', 'ab-c')

r = "7".zfill(3), "-7".zfill(4)
# ('007', '-007')

r = "ab".ljust(4) + "|", "ab".rjust(4, ".")
# ('ab  |', '..ab')

r = "12".isdigit(), "1a".isdigit(), "".isdigit()
# (True, False, False)

r = "abc".isalpha(), "ab1".isalnum(), "x y".isidentifier()
# (True, True, False)

r = "Abc".isupper(), "abc".islower(), "ABC1".isupper()
# (False, True, True)

r = "a\nb\n".splitlines()
# ['a', 'b']

r = "block_1".removeprefix("block_"), "x.py".removesuffix(".py")
# ('1', 'x')

r = "{}x{}".format(3, 4)
# '3x4'

r = "{1}-{0}".format("a", "b")
# 'b-a'

r = "{name}_{i:02d}".format(name="conv", i=3)
# 'conv_03'

r = "{:.2f} {:>5} {:<5}|".format(3.14159, 7, "ab")
# '3.14     7 ab   |'

r = "{{}} {}".format(1)
# '{} 1'

r = "{!r}".format("a")
# "'a'"

r = "{0[0]}".format([1])
# '1'
# shown: ?str

r = "%s_%d" % ("conv", 3)
# 'conv_3'

r = "%03d %.3f %5s|%-5s|" % (7, 2.5, "ab", "cd")
# '007 2.500    ab|cd   |'

r = "%d%%" % 50
# '50%'

r = "%(a)s-%(b)d" % {"a": "x", "b": 2}
# 'x-2'

r = "%x %o %X" % (255, 8, 255)
# 'ff 10 FF'

r = "%e %g" % (12345.678, 0.0001)
# '1.234568e+04 0.0001'

r = "%s" % [1, 2]
# '[1, 2]'

r = "%s" % None
# 'None'

r = f"{3:03d} {2.5:.1f} {'a':>3} {True} {None}"
# '003 2.5   a True None'

r = f"{1234567:,} {0.256:.1%} {255:#x} {5:b}"
# '1,234,567 25.6% 0xff 101'

r = f"{2.675:.2f} {0.5:.0f} {1.5:.0f} {2.5:.0f}"
# '2.67 0 2 2'

r = f"{1e-05} {1e16} {123456789012345680.0} {1.0} {0.1}"
# '1e-05 1e+16 1.2345678901234568e+17 1.0 0.1'

r = f"{'x'!r:>5}"
# "  'x'"

r = f"{-3:+d} {3:+d} {3: d}"
# '-3 +3  3'

r = f"{3:<4}|{3:^5}|{3:>4}"
# '3   |  3  |   3'

r = f"{[1, 'a', 2.0]} {(1,)} {{'k': 1}}"
# "[1, 'a', 2.0] (1,) {'k': 1}"

r = str(1.0), str(True), str(None), str([1, 2]), str((1,)), str({"a": 1})
# ('1.0', 'True', 'None', '[1, 2]', '(1,)', "{'a': 1}")

r = repr("it's"), repr('a"b'), repr("a\nb")
# ('"it\'s"', '\'a"b\'', "'a\\nb'")

r = format(3.14159, ".3f"), format(10, "x")
# ('3.142', 'a')

r = chr(97), ord("a"), hex(255), bin(5), oct(8)
# ('a', 97, '0xff', '0b101', '0o10')

r = hex(-255), bin(-5)
# ('-0xff', '-0b101')

r = "abc"[1], "abc"[-1], "abc"[::-1], "hello"[1:3]
# ('b', 'c', 'cba', 'el')

r = "a" * 3 + "b"
# 'aaab'

r = "b" in "abc", "x" not in "abc"
# (True, True)

r = sorted("bca")
# ['a', 'b', 'c']

r = list("abc")
# ['a', 'b', 'c']

r = len("héllo"), len("")
# (5, 0)

r = list(map(str.upper, ["a", "b"]))
# ['A', 'B']

r = list(map(str.strip, " a, b ".split(",")))
# ['a', 'b']

r = max("abc"), min("bca")
# ('c', 'a')

r = "A" < "a", "abc" < "abd", "a" == "a"
# (True, True, True)

r = str.join("-", ["a", "b"])
# 'a-b'

r = "x".encode()
# bytes

r = b"abc".decode()
# 'abc'
# shown: ?str

r = "TEST".casefold().encode("utf-8").decode()
# 'test'
# shown: ?str

r = " ".join(reversed("a b c".split()))
# 'c b a'

r = "relu,tanh".split(",")[1].strip().lower()
# 'tanh'

r = "layer" + str(3) + "_" + "relu"
# 'layer3_relu'

r = int("3" * 2)
# 33

import os
r = [os.path.splitext(p) for p in ("a/b.tar.gz", "model.h5", "x", ".rc", "a.b/c", "..x.y", "a/.b", "a.", "a/..b.c", "é.py")]
# [('a/b.tar', '.gz'), ('model', '.h5'), ('x', ''), ('.rc', ''), ('a.b/c', ''), ('..x', '.y'), ('a/.b', ''), ('a', '.'), ('a/..b', '.c'), ('é', '.py')]

import os
r = os.path.join("a", "b.py"), os.path.basename("a/b.py"), os.path.dirname("a/b.py"), os.path.exists("/no/such") in (True, False)
# ('a/b.py', 'b.py', 'a', True)
# shown: ('a/b.py', 'b.py', 'a', ?bool)

r = "ab".center(7), "abc".center(6), "a".center(4, "*"), "".center(3), "abcd".center(2)
# ('   ab  ', ' abc  ', '*a**', '   ', 'abcd')

from collections import deque
r = deque([1]) == [1], deque([1, 2]) == deque([1, 2]), set() == [], {1} == frozenset([1])
# (False, True, False, True)
