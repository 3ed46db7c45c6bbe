#!/usr/bin/env python3
"""Run the programs of server/test/library/python/*.py under real Python and write what `r` was below each.

usage: python-tables.py FILE.py...      (needs NumPy)

A table holds small programs separated by blank lines. Below each stands `# ` and what `r` is, which this script writes, and
where the analyzer knows less than that, `# shown: ` and what it knows, which is written by hand.
"""
import collections, collections.abc, enum, random, re, sys

import numpy as np


def show(value):
    """Python's repr, except that sets are in order, arrays are shapes and iterators are their items."""
    if isinstance(value, np.ndarray):
        return f"array{value.shape}"
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, (list, collections.deque)):
        return f"[{', '.join(map(show, value))}]"
    if isinstance(value, tuple):
        return f"({', '.join(map(show, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, (set, frozenset)):
        return f"set[{', '.join(sorted(map(show, value)))}]"
    if isinstance(value, collections.abc.Mapping):
        return f"{{{', '.join(f'{show(k)}: {show(v)}' for k, v in value.items())}}}"
    if isinstance(value, (collections.abc.Iterator, range, collections.abc.MappingView)):
        return f"iter[{', '.join(map(show, value))}]"
    if isinstance(value, type):
        return f"class {value.__name__}"
    if value is None or isinstance(value, (bool, int, float, str)):
        return repr(value)
    if isinstance(value, bytes):
        return "bytes"
    if callable(value):
        return "callable"
    return f"{type(value).__name__} object"


def answer(program):
    random.seed(0)
    names = {"__name__": "__main__", "np": np}
    exec(compile(program, "program", "exec"), names)
    return show(names["r"])


def rewrite(text):
    blocks = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        lines = block.split("\n")
        program = [line for line in lines if not line.startswith("# ")]
        shown = [line for line in lines if line.startswith("# shown: ")]
        if program:
            blocks.append("\n".join([*program, f"# {answer(chr(10).join(program))}", *shown]))
        else:
            blocks.append(block)
    return "\n\n".join(blocks) + "\n"


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        before = file.read()
    after = rewrite(before)
    if after != before:
        with open(path, "w", encoding="utf-8") as file:
            file.write(after)
