from dataclasses import dataclass, field
@dataclass
class C:
    units: int
    rate: float = 0.5
    sizes: list = field(default_factory=lambda: [1, 2])
a = C(3)
b = C(4, sizes=[9])
a.sizes.append(3)
r = a.units, a.rate, a.sizes, b.sizes, C(1).sizes, b == C(4, 0.5, [9]), a == b
# (3, 0.5, [1, 2, 3], [9], [1, 2], True, False)

from dataclasses import dataclass, field
@dataclass(frozen=True, kw_only=True)
class C:
    units: int = 8
    depth: int
    size: tuple = field(init=False, default=(1, 2))
r = C(depth=2).units, C(units=3, depth=1).size, C(depth=5).depth
# (8, (1, 2), 5)

from dataclasses import dataclass, field, InitVar
from typing import ClassVar
@dataclass
class C:
    kind: ClassVar[str] = "conv"
    width: int = 4
    scale: InitVar[int] = 2
    total: int = field(init=False)
    def __post_init__(self, scale):
        self.total = self.width * scale
r = C().total, C(3, 5).total, C.kind, C(width=1).total
# (8, 15, 'conv', 2)

from dataclasses import dataclass
@dataclass
class A:
    x: int = 1
    y: int = 2
@dataclass
class B(A):
    z: int = 3
    x: int = 9
r = (B().x, B(4).x, B(4, 5, 6).z), B(z=0).z
# ((9, 4, 6), 0)

from dataclasses import dataclass, asdict, astuple, replace, fields, is_dataclass
@dataclass
class Inner:
    n: int = 1
@dataclass
class Outer:
    a: int
    inner: Inner
    items: list
o = Outer(2, Inner(5), [Inner(6)])
r = asdict(o), astuple(o), replace(o, a=7).a, replace(o, a=7).inner is o.inner, [f.name for f in fields(Outer)], is_dataclass(o), is_dataclass(3)
# ({'a': 2, 'inner': {'n': 5}, 'items': [{'n': 6}]}, (2, (5,), [(6,)]), 7, True, ['a', 'inner', 'items'], True, False)

from dataclasses import dataclass, KW_ONLY
@dataclass
class C:
    a: int
    _: KW_ONLY
    b: int = 2
r = C(1).b, C(1, b=5).b
# (2, 5)

from dataclasses import dataclass
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
r = V(1) < V(1, 1), V(2) >= V(1, 5), V(1) != V(1, 0)
# (True, True, False)

from dataclasses import dataclass
@dataclass
class C:
    n: int
    def __init__(self, n):
        self.n = n * 2
    @property
    def double(self):
        return self.n * 2
    @classmethod
    def make(cls, n):
        return cls(n)
r = C(2).n, C.make(3).double
# (4, 12)

from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
    def label(self):
        return self.name.lower()
r = Color.RED.value, Color.GREEN.name, Color(2), Color["RED"], [c.value for c in Color], len(Color), Color.RED is Color(1), Color.RED == Color.GREEN, Color.GREEN.label()
# (1, 'GREEN', Color.GREEN, Color.RED, [1, 2], 2, True, False, 'green')

from enum import Enum, auto
class Mode(Enum):
    TRAIN = auto()
    TEST = auto()
sizes = {Mode.TRAIN: 32, Mode.TEST: 8}
r = sizes[Mode.TEST], Mode.TRAIN.value, Mode.TEST in sizes, sizes.get(Mode.TRAIN), list(Mode.__members__)
# (8, 1, True, 32, ['TRAIN', 'TEST'])

from enum import IntEnum, IntFlag, auto
class Size(IntEnum):
    SMALL = 16
    LARGE = 64
class F(IntFlag):
    A = auto()
    B = auto()
    C = auto()
r = Size.SMALL * 2, Size.LARGE > Size.SMALL, int(Size.LARGE), Size(16).name, isinstance(Size.SMALL, int), F.C.value, sorted([Size.LARGE, 3])[0]
# (32, True, 64, 'SMALL', True, 4, 3)

from enum import Enum
class Act(str, Enum):
    RELU = "relu"
    TANH = "tanh"
r = Act.RELU == "relu", Act("tanh").name, Act.RELU.value.upper(), Act.RELU.upper(), [a.value for a in Act]
# (True, 'TANH', 'RELU', 'RELU', ['relu', 'tanh'])

from enum import Enum
class Layer(Enum):
    SMALL = (16, 2)
    LARGE = (64, 4)
    def __init__(self, units, depth):
        self.units = units
        self.depth = depth
r = Layer.LARGE.units, Layer((16, 2)).depth, Layer.SMALL.value
# (64, 2, (16, 2))

from enum import Enum
class A(Enum):
    X = 1
    Y = 1
r = A.Y is A.X, len(A), A.Y.name, len(A.__members__)
# (True, 1, 'X', 2)

from typing import NamedTuple
class P(NamedTuple):
    h: int
    w: int = 3
    def area(self):
        return self.h * self.w
r = P(2).area(), P(h=1, w=5)[1], P(4)._replace(w=1).area(), tuple(P(7))
# (6, 5, 4, (7, 3))

from typing import TypedDict, Generic, TypeVar, Protocol, Optional, List, cast
T = TypeVar("T")
class C(TypedDict, total=False):
    n: int
class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value
class Sized2(Protocol):
    def size(self) -> int: ...
x: Optional[List[int]] = None
r = C(n=3)["n"], Box[int](5).value, cast(int, 7), x
# (3, 5, 7, None)

from abc import ABC, abstractmethod
class Base(ABC):
    @abstractmethod
    def size(self): ...
    def double(self):
        return self.size() * 2
class Impl(Base):
    def size(self):
        return 4
r = Impl().double(), isinstance(Impl(), Base), issubclass(Impl, ABC)
# (8, True, True)

from collections.abc import Mapping, Sequence, Iterable, Callable
r = isinstance({}, Mapping), isinstance([], Sequence), isinstance("a", Sequence), isinstance({1}, Sequence), isinstance(3, Iterable), isinstance(len, Callable), isinstance((), Iterable)
# (True, True, True, False, False, True, True)
# shown: (True, True, True, False, False, ?bool, True)

import numbers
r = isinstance(3, numbers.Number), isinstance("a", numbers.Number), isinstance(2.5, numbers.Integral), isinstance(3, numbers.Integral)
# (True, False, False, True)

import argparse
p = argparse.ArgumentParser(description="x")
p.add_argument("--batch-size", "-b", type=int, default=32)
p.add_argument("--lr", type=float, default="1e-3")
p.add_argument("--augment", action="store_true")
p.add_argument("--no-bn", dest="bn", action="store_false")
p.add_argument("--name")
p.add_argument("--sizes", nargs="+", type=int, default=[64, 32])
g = p.add_argument_group("model")
g.add_argument("--depth", type=int, default=3)
p.set_defaults(depth=5, extra="z")
a = p.parse_args([])
r = a.batch_size, a.lr, a.augment, a.bn, a.name, a.sizes, a.depth, a.extra, vars(a)["lr"], "name" in a
# (32, 0.001, False, True, None, [64, 32], 5, 'z', 0.001, True)

import argparse
p = argparse.ArgumentParser()
p.add_argument("--units", type=int, default=8)
p.add_argument("--rate", type=float, default=0.5)
p.add_argument("--deep", action="store_true")
a, rest = p.parse_known_args(["--units", "16", "--deep"])
r = a.units, a.rate, a.deep
# (16, 0.5, True)
# shown: (?int, 0.5, ?bool)

import argparse
base = argparse.ArgumentParser(add_help=False)
base.add_argument("--seed", type=int, default=1)
p = argparse.ArgumentParser(parents=[base])
p.add_argument("--mode", choices=["a", "b"], default="b")
p.add_argument("path", nargs="?", default="x")
a = p.parse_args([])
a.seed += 1
r = a.seed, a.mode, a.path, argparse.Namespace(n=3).n
# (2, 'b', 'x', 3)

from contextlib import nullcontext, ExitStack, contextmanager
@contextmanager
def scope(n):
    yield n * 2
with nullcontext(5) as a, scope(4) as b, ExitStack() as stack:
    c = stack.enter_context(nullcontext(3))
r = a, b, c
# (5, 8, 3)

import string
r = string.ascii_lowercase[:3], len(string.digits), len(string.punctuation), len(string.printable)
# ('abc', 10, 32, 100)

import os, sys, time, json, random, datetime, logging, glob
logging.basicConfig(level=logging.INFO)
a = [1, 2]
logging.info(a)
print(a, json.dumps(a), os.path.join("a", "b"))
r = a, int(os.environ.get("NOT_SET_AT_ALL", "3")), len(glob.glob("*.nothing")) >= 0
# ([1, 2], 3, True)
# shown: ([1, 2], ?int, ?bool)

import copy
from dataclasses import dataclass, field
@dataclass
class C:
    sizes: list = field(default_factory=list)
a = C([1])
b = copy.deepcopy(a)
b.sizes.append(2)
r = a.sizes, b.sizes, a == C([1])
# ([1], [1, 2], True)

try:
    raise ValueError("bad", 3)
except (TypeError, ValueError) as e:
    r = e.args, isinstance(e, Exception), str(e) == "x"
# (('bad', 3), True, False)
# shown: (?, ?bool, ?bool)

import argparse
p = argparse.ArgumentParser()
p.add_argument("--units", type=int, default=3)
a = p.parse_args([])
r = hasattr(a, "units"), hasattr(a, "zz"), getattr(a, "zz", 5), getattr(a, "units", 5)
# (True, False, 5, 3)

import argparse
p = argparse.ArgumentParser()
s = p.add_subparsers(dest="command")
t = s.add_parser("train")
t.add_argument("--epochs", type=int, default=2)
a = p.parse_args(["train"])
r = a.command, a.epochs, getattr(a, "zz", 5)
# ('train', 2, 5)
# shown: (?, ?, ?)

import argparse
p = argparse.ArgumentParser()
p.add_argument("size", type=int)
p.add_argument("--level", required=True, choices=["low", "high"])
p.add_argument("--pair", nargs=2, type=float)
a = p.parse_args(["7", "--level", "low", "--pair", "1", "2"])
r = a.size, a.level, a.pair
# (7, 'low', [1.0, 2.0])
# shown: (?int, 'high' or 'low', [?float, ?float])

from absl import flags
flags.DEFINE_integer("units", 12, "Units.")
flags.DEFINE_string("name", None, "Name.")
DEPTH = flags.DEFINE_integer("depth", 3, "Depth.")
FLAGS = flags.FLAGS
FLAGS(["program"])
r = FLAGS.units, FLAGS.name, DEPTH.value
# (12, None, 3)

from absl import flags
FLAGS = flags.FLAGS
FLAGS.mark_as_parsed()
r = hasattr(FLAGS, "never_defined_anywhere")
# False
# shown: ?bool
