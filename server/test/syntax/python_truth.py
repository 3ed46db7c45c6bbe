"""Prints what CPython's `ast` says of the given Python files: for each file a sorted list of [kind, start, end, value].

Offsets are UTF-16, kinds are those of `server/src/syntax/ast.ts`. Python 3.12 was the first to place what is inside
f-strings, so it takes that or a later one. Run it again after adding a sample:

    python3.13 server/test/syntax/python_truth.py server/test/syntax/samples/*.py
"""

import ast
import json
import pathlib
import sys

KINDS = {
    "Name": "name", "List": "list", "Tuple": "tuple", "Set": "set", "Dict": "dict", "Attribute": "attribute",
    "Subscript": "subscript", "Slice": "slice", "Call": "call", "UnaryOp": "unary", "BinOp": "binary",
    "BoolOp": "boolean", "Compare": "comparison", "IfExp": "conditional", "Lambda": "lambda",
    "ListComp": "comprehension", "SetComp": "comprehension", "GeneratorExp": "comprehension",
    "DictComp": "dictcomprehension", "Await": "await", "Yield": "yield", "YieldFrom": "yield", "Starred": "starred",
    "NamedExpr": "walrus", "JoinedStr": "fstring", "FormattedValue": "formatted", "keyword": "argument", "Expr": "expression", "Assign": "assign",
    "AugAssign": "augassign", "AnnAssign": "annassign", "If": "if", "While": "while", "For": "for", "AsyncFor": "for",
    "Try": "try", "TryStar": "try", "With": "with", "AsyncWith": "with", "FunctionDef": "function",
    "AsyncFunctionDef": "function", "ClassDef": "class", "Return": "return", "Raise": "raise", "Assert": "assert",
    "Delete": "delete", "Import": "import", "ImportFrom": "importfrom", "Global": "global", "Nonlocal": "nonlocal",
    "Match": "match", "TypeAlias": "typealias", "Pass": "pass", "Break": "break", "Continue": "continue", "ExceptHandler": "handler",
    "arg": "parameter", "alias": "imported",
}  # fmt: skip


def constant(value):
    if value is None or isinstance(value, bool):
        return "constant", value
    if value is ...:
        return "constant", "..."
    if isinstance(value, int):
        return "integer", value if abs(value) < 2**53 else None
    if isinstance(value, float):
        return "float", value if value == value and abs(value) != float("inf") else None
    if isinstance(value, complex):
        return "complex", None
    if isinstance(value, bytes):
        return "bytes", None
    return "string", value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Places:
    def __init__(self, source):
        self.lines, self.starts, position = [], [], 0
        for line in source.splitlines(keepends=True) if "\f" not in source else split(source):
            self.starts.append(position)
            self.lines.append(line.encode("utf-8"))
            position += units(line)

    def offset(self, line, column):
        return self.starts[line - 1] + units(self.lines[line - 1][:column].decode("utf-8"))


def split(source):
    return [line + "\n" for line in source.split("\n")]


def units(text):
    return len(text.encode("utf-16-le")) // 2


def value_of(node):
    kind = type(node).__name__
    if kind in ("Name", "arg"):
        return node.id if kind == "Name" else node.arg
    if kind == "Attribute":
        return node.attr
    if kind == "keyword":
        return node.arg
    if kind in ("FunctionDef", "AsyncFunctionDef", "ClassDef"):
        return node.name
    if kind == "ImportFrom":
        return "." * node.level + (node.module or "")
    if kind == "alias":
        return node.name + (" " + node.asname if node.asname else "")
    if kind in ("Global", "Nonlocal"):
        return " ".join(node.names)
    return None


def facts(node, places, found):
    if isinstance(node, (ast.Constant, ast.MatchSingleton)):
        kind, value = constant(node.value)
    elif isinstance(node, ast.MatchValue) and isinstance(node.value, ast.BinOp):
        kind, value = "complex", None
    else:
        kind, value = KINDS.get(type(node).__name__), value_of(node)
    if kind:
        start = places.offset(node.lineno, node.col_offset)
        end = places.offset(node.end_lineno, node.end_col_offset)
        if kind == "parameter":
            end = start + units(node.arg)
        found.append([kind, start, end, value])
    if kind == "complex":
        return
    if isinstance(node, ast.MatchClass) and isinstance(node.cls, ast.Name):
        node.cls = None
    type_parameters = getattr(node, "type_params", [])
    for child in fields(node) if isinstance(node, ast.JoinedStr) else ast.iter_child_nodes(node):
        if child in type_parameters:
            continue
        if isinstance(node, ast.FormattedValue) and isinstance(child, ast.JoinedStr) and child is node.format_spec:
            for nested in fields(child):
                facts(nested, places, found)
            continue
        facts(child, places, found)


def fields(joined):
    return [value for value in joined.values if isinstance(value, ast.FormattedValue)]


def truth(source):
    found = []
    facts(ast.parse(source), Places(source), found)
    found.sort(key=lambda fact: (fact[1], fact[2], fact[0]))
    return found


def main():
    assert sys.version_info >= (3, 12)
    for path in map(pathlib.Path, sys.argv[1:]):
        source = path.read_bytes().decode("utf-8")
        lines = ",\n".join(json.dumps(fact, ensure_ascii=True) for fact in truth(source.replace("\r\n", "\n")))
        target = path.parent.parent / "truth" / (path.stem + ".json")
        target.parent.mkdir(exist_ok=True)
        target.write_text("[\n" + lines + "\n]\n")


if __name__ == "__main__":
    main()
