"""Every statement of Python 3.13."""
from __future__ import annotations
import a
import a.b.c
import a as b, c.d as e
from a import b
from a.b import c as d, e
from . import a
from .. import a as b
from .a import (b, c as d,)
from ...a.b import *
from a import (  # why
    b,
    # and
    c,
)

if a: b
if a: b; c
if a:
    b
elif c:
    d
elif e: f
else:
    g

while a:
    break
else:
    pass
while (a): continue

for a in b: pass
for a, b in c:
    pass
else:
    d
for (a, b), *c in d, e: pass
for a, in b: pass
for a.b in c: pass
for a[0] in *b, c: pass

try:
    a
except:
    b
try:
    a
except b:
    c
except (d, e) as f:
    g
except g.h as i: j
else:
    k
finally:
    l
try: a
finally: b
try:
    a
except* b as c:
    d
except* (e, f): g

with a: pass
with a as b: pass
with a as b, c as d:
    pass
with a, b: pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c as d,): pass
with (
    open(a) as b,
    c(),
):
    pass
with (a) as b, (c): pass
with (a, b) as c: pass
with a as (b, c), d as [e], f as g.h, i as j[0]: pass
with (yield_), b: pass


def f(): pass
def f(a): return a
def f(a, b=1, *c, d, e=2, **g): return
def f(a, /, b, *, c): return a, b
def f(a, b, /): return a,
def f(*, a): return (a, b)
def f(a: int, b: str = "c", *d: float, e: bool = True, **g: "h") -> list[int]:
    """Docstring."""
    x = 1
    def g():
        nonlocal x
        global y, z
        return x
    return g


def generator(a):
    yield
    b = yield a
    c = yield a, b
    d = (yield)
    e = yield from f(a)
    yield (a)
    f((yield), 1) if 0 else None if False else (yield 1)
    return lambda: (yield)


async def coroutine(a):
    await a
    b = await a(1) + await c
    async with a as b, c: pass
    async for d in e:
        pass
    else:
        f
    return [await x async for x in y if await z]


@a
@b.c
@d(e, f=g)
# between
@h[0]
@(lambda f: f)
def decorated(): ...


@a
class Decorated: ...
class A: pass
class A(): pass
class A(B, c.D, metaclass=E, *f, **g):
    """Docstring."""

    x: int = 1
    y = z = 2

    @property
    def p(self): return self.x

    @p.setter
    async def p(self, v): self.x = v

    class Inner(A):
        pass


class G[T: int, *Ts, **P](Base[T]):
    def m[U](self, x: U) -> U: return x
type X = int
type X[T] = list[T] | None
type = 1

return_ = 1
raise
raise a
raise a from b
raise A("b") from None
assert a
assert a, b
assert (a, b)
del a
del a, b.c, d[0]
del (a), b
del (a, b)
del [a, b]
global a
global a, b
pass; pass;

match a:
    case 1: b
match a, b:
    case 1 | -2 | 3.5 | "x" "y" | None | True | b'z': pass
    case -1: pass
    case 1+2j | -1-2j: pass
    case x: pass
    case _: pass
    case a.b.c: pass
    case [a, b, *c] | (d, *_): pass
    case []: pass
    case (): pass
    case (a): pass
    case (a,): pass
    case a, b: pass
    case a, *b: pass
    case a,: pass
    case {}: pass
    case {"a": 1, b.c: x, -1: y, **rest}: pass
    case A(): pass
    case A.B(1, x, y=2, z=[a, b]): pass
    case A(x=-1, y=_): pass
    case A(x) as b if b > 0: pass
    case (1 | 2) as c: pass
    case str() | int(): pass
    case _ if a: pass
match (a):
    case b:
        match = 1
    case c:
        case = 2
match(a, b)
match[a] = case[b]
match.a

if a:
    # only comments first

    b  # trailing

    # last
# dedented
else:
	tab
if 1:
        eight
if a:
  two
  if b:
      six
  c
x = 1; y = 2; f(x)
if x: y = 1; z = 2
class Empty:

    pass
# the end
