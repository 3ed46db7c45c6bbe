#!/usr/bin/env python3
"""Run fixtures under real Keras and write what happened beside them.

usage: record.py FILE.py...      (needs keras and a backend; see CONTRIBUTING.md)

For every FILE.py a FILE.truth.json is written:
  {"shapes": [{"line", "name", "shape", "dtype"}], "error": null | {"line", "lines", "type", "message"}}
`shapes` has one entry for each name that a top-level statement binds to a tensor, after the statement ran; `line` is the
statement's first line, 1-based. `lines` are the program's own lines of the traceback, outermost first.
"""
import ast, contextlib, io, json, os, sys, traceback

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


def bound_names(statement):
    """Names that a statement assigns, in source order."""
    stores = (n for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
    return list(dict.fromkeys(node.id for node in stores))


def shape_of(value):
    """[sizes], dtype of a tensor or array; None for anything else."""
    shape, dtype = getattr(value, "shape", None), getattr(value, "dtype", None)
    if shape is None or dtype is None or isinstance(value, type):
        return None
    if hasattr(shape, "as_list"):
        shape = shape.as_list() if shape.rank is not None else None
    sizes = None if shape is None else [None if size is None else int(size) for size in shape]
    return sizes, getattr(dtype, "name", None) or str(dtype).replace("torch.", "")


def record(path):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    module = {"__name__": "__main__", "__file__": path}
    shapes, error = [], None
    try:
        for statement in ast.parse(source, path).body:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(ast.Module([statement], []), path, "exec"), module)
            for name in bound_names(statement):
                found = shape_of(module.get(name))
                if found:
                    shapes.append({"line": statement.lineno, "name": name, "shape": found[0], "dtype": found[1]})
    except Exception as raised:
        lines = [frame.lineno for frame in traceback.extract_tb(raised.__traceback__) if frame.filename == path]
        error = {"line": lines[-1] if lines else None, "lines": lines, "type": type(raised).__name__, "message": str(raised)[:300]}
    return {"shapes": shapes, "error": error}


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    for path in paths:
        truth = record(os.path.abspath(path))
        with open(os.path.splitext(path)[0] + ".truth.json", "w", encoding="utf-8") as file:
            json.dump(truth, file, indent=1)
            file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
