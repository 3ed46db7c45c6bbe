/** Classes as Python has them: small programs, and what their names hold at the end. NumPy arrays carry the shapes. */
import { beforeAll, describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { formatShape } from "../../src/shape/shape";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

/** The shape of the last assignment to each name; "?" when nothing is known of it. */
function shapesIn(program: string, names: readonly string[]): Readonly<Record<string, string>> {
  const { facts } = analyze(parseModule(parser, "p.py", `import numpy as np${program}`), noImports);
  const shapeOf = (name: string): string => {
    const fact = facts.findLast((each) => each.kind === "assign" && each.name === name);
    return fact?.value.t === "tensor" ? formatShape(fact.value.shape) : "?";
  };
  return Object.fromEntries(names.map((name) => [name, shapeOf(name)]));
}

function problemsIn(program: string): readonly string[] {
  return analyze(parseModule(parser, "p.py", `import numpy as np${program}`), noImports).problems.map((each) => each.problem.code);
}

type Case = readonly [program: string, shapes: Readonly<Record<string, string>>];

/** What real Python gives. */
const KNOWN: Readonly<Record<string, Case>> = {
  "an object that yields its items": [
    `
class Sizes:
    def __init__(self, sizes):
        self.sizes = sizes
    def __iter__(self):
        for size in self.sizes:
            yield size + 1
r = np.zeros(tuple(Sizes([1, 2, 3])))
s = np.zeros([size for size in Sizes([4, 6])])
`,
    { r: "(2, 3, 4)", s: "(5, 7)" },
  ],
  "turns that change nothing yield as well": [
    `
def repeated(times):
    for _ in range(times):
        yield 2
r = np.zeros(tuple(repeated(3)))
`,
    { r: "(2, 2, 2)" },
  ],
  c3: [
    `
class A:
    def n(self): return (1,)
class B(A):
    def n(self): return (2,) + super().n()
class C(A):
    def n(self): return (3,) + super().n()
class D(B, C):
    def n(self): return (4,) + super().n()
r = np.zeros(D().n())
r2 = np.zeros(super(D, D()).n())
`,
    { r: "(4, 2, 3, 1)", r2: "(2, 3, 1)" },
  ],
  "super two args": [
    `
class A:
    def __init__(self, n):
        self.n = n
    def shape(self):
        return (self.n, 1)
class B(A):
    def __init__(self, n):
        super(B, self).__init__(n * 2)
    def shape(self):
        return super(B, self).shape() + (7,)
r = np.zeros(B(3).shape())
`,
    { r: "(6, 1, 7)" },
  ],
  "super in classmethod": [
    `
class A:
    size = 3
    @classmethod
    def make(cls, k):
        o = cls()
        o.k = k
        return o
class B(A):
    size = 5
    @classmethod
    def make(cls, k):
        return super().make(k + 1)
b = B.make(2)
r = np.zeros((b.size, b.k))
`,
    { r: "(5, 3)" },
  ],
  "super in property": [
    `
class A:
    @property
    def shape(self):
        return (2, 3)
class B(A):
    @property
    def shape(self):
        return super().shape + (4,)
r = np.zeros(B().shape)
`,
    { r: "(2, 3, 4)" },
  ],
  "super in nested function and comprehension": [
    `
class A:
    def f(self, i):
        return i + 1
class B(A):
    def f(self, i):
        def inner(j):
            return super(B, self).f(j)
        return inner(i) + 10
    def g(self):
        p = super().f
        return tuple(p(i) for i in range(3))
    def h(self):
        def inner(j):
            return super().__init__
        return tuple([super(B, self).f(i) for i in range(2)])
r = np.zeros(B().g())
r2 = np.zeros(B().h())
r3 = np.zeros((B().f(1),))
`,
    { r: "(1, 2, 3)", r2: "(1, 2)", r3: "(12,)" },
  ],
  "zero-arg super in nested function": [
    `
class A:
    def f(self):
        return (2, 3)
class B(A):
    def f(self):
        def inner(self):
            return super().f()
        return inner(self)
r = np.zeros(B().f())
`,
    { r: "(2, 3)" },
  ],
  mixin: [
    `
class M:
    def describe(self):
        return super().describe() + (9,)
class Base:
    def describe(self):
        return (1,)
class X(M, Base):
    pass
r = np.zeros(X().describe())
`,
    { r: "(1, 9)" },
  ],
  "class attributes": [
    `
class A:
    n = 3
    items = []
a = A()
b = A()
a.n = 5
A.n = 7
b.items.append(4)
r = np.zeros((a.n, b.n, len(A.items)))
del a.n
s = np.zeros((a.n, b.n))
`,
    { r: "(5, 7, 1)", s: "(7, 7)" },
  ],
  "property setter deleter": [
    `
class A:
    def __init__(self):
        self._n = 1
    @property
    def n(self):
        return self._n
    @n.setter
    def n(self, value):
        self._n = value * 2
    @n.deleter
    def n(self):
        self._n = 11
a = A()
a.n = 4
r = np.zeros((a.n,))
del a.n
s = np.zeros((a.n,))
`,
    { r: "(8,)", s: "(11,)" },
  ],
  "property function": [
    `
class A:
    def __init__(self):
        self._n = 1
    def get(self):
        return self._n
    def put(self, v):
        self._n = v
    n = property(get, put)
a = A()
a.n = 4
r = np.zeros((a.n,))
`,
    { r: "(4,)" },
  ],
  call: [
    `
class A:
    def __init__(self, n):
        self.n = n
    def __call__(self, m):
        return np.zeros((self.n, m))
r = A(3)(4)
`,
    { r: "(3, 4)" },
  ],
  with: [
    `
class M:
    def __enter__(self):
        self.n = 3
        return self
    def __exit__(self, *a):
        self.n = 5
with M() as m:
    r = np.zeros((m.n,))
s = np.zeros((m.n,))
`,
    { r: "(3,)", s: "(5,)" },
  ],
  "new": [
    `
class A:
    def __new__(cls, n):
        self = super().__new__(cls)
        self.n = n + 1
        return self
    def __init__(self, n):
        self.m = n
a = A(2)
r = np.zeros((a.n, a.m))
`,
    { r: "(3, 2)" },
  ],
  singleton: [
    `
class S:
    _one = None
    def __new__(cls):
        if cls._one is None:
            cls._one = object.__new__(cls)
            cls._one.n = 4
        return cls._one
S().n = 6
r = np.zeros((S().n,))
`,
    { r: "(6,)" },
  ],
  init_subclass: [
    `
class Base:
    registry = {}
    def __init_subclass__(cls, key=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry[key] = cls
class A(Base, key='a'):
    n = 3
class B(Base, key='b'):
    n = 4
r = np.zeros((Base.registry['a'].n, Base.registry['b'].n, len(Base.registry)))
`,
    { r: "(3, 4, 2)" },
  ],
  slots: [
    `
class P:
    __slots__ = ('x', 'y')
    def __init__(self, x, y):
        self.x = x
        self.y = y
p = P(2, 3)
r = np.zeros((p.x, p.y))
`,
    { r: "(2, 3)" },
  ],
  descriptors: [
    `
class Positive:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, obj, cls=None):
        return getattr(obj, self.name) + 1
    def __set__(self, obj, value):
        setattr(obj, self.name, value * 2)
class A:
    n = Positive()
    def __init__(self, n):
        self.n = n
a = A(3)
r = np.zeros((a.n,))
`,
    { r: "(7,)" },
  ],
  "nested and inherited nested": [
    `
class Outer:
    class Config:
        n = 3
        class Deep:
            m = 4
    def make(self):
        return np.zeros((self.Config.n, Outer.Config.Deep.m))
class Sub(Outer):
    class Config(Outer.Config):
        n = 9
r = Outer().make()
s = Sub().make()
`,
    { r: "(3, 4)", s: "(9, 4)" },
  ],
  factories: [
    `
def make_class(n):
    class C:
        size = n
        def shape(self):
            return (n, self.size)
    return C
A = make_class(3)
B = make_class(4)
r = np.zeros(A().shape() + B().shape())
T = type('T', (A,), {'m': 6, 'f': lambda self: self.m + 1})
s = np.zeros((T().m, T().f(), T().size))
`,
    { r: "(3, 3, 4, 4)", s: "(6, 7, 3)" },
  ],
  "class with dict attr and method as value": [
    `
class A:
    table = {}
    def f(self):
        return 3
    def g(self):
        return 4
    ops = {'f': f, 'g': g}
    def run(self, name):
        return self.ops[name](self)
r = np.zeros((A().run('f'), A().run('g')))
`,
    { r: "(3, 4)" },
  ],
  "dunder name, class and vars": [
    `
class A:
    def __init__(self, n, m=2):
        self.n = n
        self.m = m
    def copy(self):
        return self.__class__(self.n + 1)
    def again(self):
        return type(self)(self.n + 2)
a = A(3)
r = np.zeros((a.copy().n, a.again().n, len(A.__name__), len(vars(a)), len(a.__dict__)))
`,
    { r: "(4, 5, 1, 2, 2)" },
  ],
  static: [
    `
class A:
    @staticmethod
    def f(n):
        return n + 1
    g = staticmethod(lambda n: n + 2)
    @classmethod
    def h(cls, n):
        return cls.f(n)
r = np.zeros((A.f(1), A().f(1), A.g(1), A().h(4)))
`,
    { r: "(2, 2, 3, 5)" },
  ],
  "unbound call": [
    `
class A:
    def __init__(self, n):
        self.n = n
class B(A):
    def __init__(self):
        A.__init__(self, 6)
r = np.zeros((B().n,))
`,
    { r: "(6,)" },
  ],
  "list subclass": [
    `
class L(list):
    def total(self):
        return sum(self)
l = L([1, 2])
l.append(3)
r = np.zeros((len(l), l.total(), l[0]))
`,
    { r: "(3, 6, 1)" },
  ],
  "private names": [
    `
class A:
    def __init__(self):
        self.__n = 1
    def get(self):
        return self.__n
    def __secret(self):
        return 3
    def run(self):
        return self.__secret()
class B(A):
    def __init__(self):
        super().__init__()
        self.__n = 5
    def __secret(self):
        return 9
    def mine(self):
        return [self.__n for _ in range(1)][0]
b = B()
r = np.zeros((b.get(), b.run(), b.mine(), b._A__n))
`,
    { r: "(1, 3, 5, 1)" },
  ],
  "nested super callee": [
    `
class A:
    def f(self):
        return 2
class Other:
    def f(self):
        return 100
    def apply(self, fn):
        return fn()
class B(A):
    def f(self):
        return 5
    def g(self, o):
        def inner(s=self):
            return super(B, s).f()
        return o.apply(inner)
    def h(self, o):
        return o.apply(lambda s=self: super().f())
r = np.zeros((B().g(Other()), B().h(Other())))
`,
    { r: "(2, 2)" },
  ],
  "object base": [
    `
class A(object):
    def __init__(self, n):
        object.__init__(self)
        self.n = n
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value + 1)
a = A(3)
r = np.zeros((a.n,))
class C(object):
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)
c = C()
c.x = 4
s = np.zeros((c.x,))
print(isinstance(c, object))
t = np.zeros((1 if isinstance(c, object) else 2,))
`,
    { r: "(4,)", s: "(8,)", t: "(1,)" },
  ],
  "dict update": [
    `
class Config:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def keys(self):
        return self.__dict__.keys()
c = Config(n=3, m=4)
r = np.zeros((c.n, c.m, len(vars(c))))
d = vars(c)
d['k'] = 7
s = np.zeros((c.k, c.__dict__['n'], len(list(c.keys()))))
c.z = 2
t = np.zeros([v for v in c.__dict__.values()])
`,
    { r: "(3, 4, 2)", s: "(7, 3, 3)", t: "(3, 4, 7, 2)" },
  ],
  "setattr loop": [
    `
class Config:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)
c = Config(n=3, m=4)
r = np.zeros((c.n, c.m))
`,
    { r: "(3, 4)" },
  ],
  "eq default": [
    `
class A:
    pass
a = A()
b = A()
r = np.zeros((1 if a == b else 2, 1 if a == a else 2, 1 if a != b else 2, 1 if a is b else 2, 1 if a in [b, a] else 2))
`,
    { r: "(2, 1, 1, 2, 1)" },
  ],
  "class method alternative constructor and registry": [
    `
class Shape:
    registry = {}
    def __init__(self, *dims):
        self.dims = dims
    @classmethod
    def register(cls, name):
        def deco(sub):
            cls.registry[name] = sub
            return sub
        return deco
    @classmethod
    def square(cls, n):
        return cls(n, n)
@Shape.register('sq')
class Sq(Shape):
    pass
r = np.zeros(Sq.square(3).dims)
s = np.zeros(Shape.registry['sq'](2, 4).dims)
`,
    { r: "(3, 3)", s: "(2, 4)" },
  ],
  "chained builder": [
    `
class B:
    def __init__(self):
        self.sizes = []
    def add(self, n):
        self.sizes.append(n)
        return self
    def build(self):
        return np.zeros(self.sizes)
r = B().add(2).add(3).build()
`,
    { r: "(2, 3)" },
  ],
  "mutable default in class": [
    `
class A:
    def __init__(self, xs=[]):
        self.xs = xs
        self.xs.append(1)
A()
r = np.zeros((len(A().xs),))
`,
    { r: "(2,)" },
  ],
  "instance callable attribute": [
    `
class A:
    def __init__(self, fn):
        self.fn = fn
    def run(self):
        return self.fn(3)
r = np.zeros((A(lambda n: n + 1).run(),))
`,
    { r: "(4,)" },
  ],
  "method as value": [
    `
class A:
    def __init__(self, k):
        self.k = k
    def f(self, n):
        return n + self.k
g = A(4).f
r = np.zeros(tuple(map(g, [1, 2])))
s = np.zeros((g.__self__.k,))
`,
    { r: "(5, 6)", s: "(4,)" },
  ],
  "class decorators": [
    `
def add_n(cls):
    cls.n = 8
    return cls
def wrap(n):
    def deco(cls):
        class W(cls):
            size = n
        return W
    return deco
@add_n
class A:
    pass
@wrap(4)
class B:
    m = 2
r = np.zeros((A().n, B().size, B().m))
`,
    { r: "(8, 4, 2)" },
  ],
  "inheritance chain override attr": [
    `
class Base:
    hidden = 4
    def make(self):
        return np.zeros((self.hidden, self.out()))
    def out(self):
        raise NotImplementedError
class A(Base):
    hidden = 8
    def out(self):
        return 2
r = A().make()
`,
    { r: "(8, 2)" },
  ],
  "super multiple with kwargs": [
    `
class A:
    def __init__(self, a=1, **kw):
        super().__init__(**kw)
        self.a = a
class B:
    def __init__(self, b=2, **kw):
        super().__init__(**kw)
        self.b = b
class C(A, B):
    def __init__(self, c=3, **kw):
        super().__init__(**kw)
        self.c = c
c = C(a=5, b=6, c=7)
r = np.zeros((c.a, c.b, c.c))
`,
    { r: "(5, 6, 7)" },
  ],
  "property in base, override in sub": [
    `
class A:
    @property
    def n(self):
        return 1
class B(A):
    n = 5
class C(A):
    @A.n.getter
    def n(self):
        return 7
r = np.zeros((B().n, C().n))
`,
    { r: "(5, 7)" },
  ],
};

describe("classes", () => {
  test.each(Object.entries(KNOWN))("%s", (_name, [program, shapes]) => {
    expect(shapesIn(program, Object.keys(shapes))).toEqual(shapes);
    expect(problemsIn(program)).toEqual([]);
  });
});

/** What cannot be known is not stated. */
const OPEN: Readonly<Record<string, Case>> = {
  "an attribute that hides that of the class on one path": [
    `
import os
class A:
    n = 3
    def __init__(self):
        if os.environ.get("X"):
            self.n = 5
r = np.zeros((A().n,))
`,
    { r: "(?,)" },
  ],
  "an attribute that only one path makes": [
    `
import os
class A:
    def __init__(self):
        if os.environ.get("X"):
            self.n = 5
a = A()
r = np.zeros((2 if hasattr(a, "n") else 3,))
s = np.zeros((getattr(a, "n", 9),))
`,
    { r: "(?,)", s: "(?,)" },
  ],
  "a metaclass may make anything of a class": [
    `
class Meta(type):
    made = []
    def __call__(cls):
        self = super().__call__()
        self.n = 9
        return self
class A(metaclass=Meta):
    n = 3
r = np.zeros((A().n,))
s = np.zeros((len(Meta.made),))
`,
    { r: "(?,)", s: "(?,)" },
  ],
  "a base that is not known may hide what stands behind it": [
    `
from nowhere import Mixin
class Base:
    n = 3
class A(Mixin, Base):
    m = 4
r = np.zeros((A.n, A.m))
`,
    { r: "(?, 4)" },
  ],
  "an array on the left decides what an operation means": [
    `
class A:
    def __radd__(self, other):
        return np.zeros((3,))
r = np.zeros((2,)) + A()
`,
    { r: "?" },
  ],
  "an object that says itself what its attributes are": [
    `
class A:
    n = 3
    def __getattribute__(self, name):
        return 7
r = np.zeros((A().n,))
`,
    { r: "(?,)" },
  ],
};

describe("classes that are not followed", () => {
  test.each(Object.entries(OPEN))("%s", (_name, [program, shapes]) => {
    expect(shapesIn(program, Object.keys(shapes))).toEqual(shapes);
    expect(problemsIn(program)).toEqual([]);
  });
});
