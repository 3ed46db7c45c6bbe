#!/usr/bin/env python3
"""Run fixtures under real Keras and write what happened beside them.

usage: record.py FILE.py...      (needs keras and a backend; see CONTRIBUTING.md)

For every FILE.py a FILE.truth.json is written:
  {"shapes": [{"line", "name", "shape", "dtype"}], "error": null | {"line", "lines", "type", "message"}}
`shapes` has one entry for each name that a top-level statement binds to a tensor, after the statement ran; `line` is the
statement's first line, 1-based. `lines` are the program's own lines of the traceback, outermost first.
Every program runs in a process of its own; one that cannot be run here (it downloads, dies or takes too long) keeps its truth and is named.
"""
import ast, contextlib, io, json, os, re, signal, sys, traceback

TIME_LIMIT = 120  # seconds for one program

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


def without_paths(message):
    """Messages quote files of the machine they were recorded on: only their names stay."""
    return re.sub(r"(?<![\w.])(?:/[\w.+-]+){2,}/?", lambda path: path.group().rstrip("/").rsplit("/", 1)[-1], message)


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
        error = {"line": lines[-1] if lines else None, "lines": lines, "type": type(raised).__name__, "message": without_paths(str(raised))[:300]}
    return {"shapes": shapes, "error": error}


def could_not_run(error):
    return error and (error["type"] in ("ConnectionError", "ImportError", "ModuleNotFoundError", "FileNotFoundError") or "URL fetch failure" in error["message"])


def record_apart(path):
    """The truth of a program, from a process of its own; None when it cannot be run here."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        signal.alarm(TIME_LIMIT)
        with open(os.devnull, "w") as nowhere, contextlib.redirect_stderr(nowhere), os.fdopen(write, "w") as answer:
            json.dump(record(path), answer)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    truth = json.loads(text) if text else None
    return None if truth is None or could_not_run(truth["error"]) else truth


def as_text(truth):
    """One line a shape, so that a changed shape is a changed line."""
    compact = lambda value: json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    shapes = ",\n".join("    " + compact(shape) for shape in truth["shapes"])
    return '{\n  "shapes": [' + (f"\n{shapes}\n  " if shapes else "") + f'],\n  "error": {compact(truth["error"])}\n}}\n'


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    import keras  # noqa: F401  once, before the forks
    for path in paths:
        truth = record_apart(os.path.abspath(path))
        if truth is None:
            print(f"not run here: {path}", file=sys.stderr)
            continue
        with open(os.path.splitext(path)[0] + ".truth.json", "w", encoding="utf-8") as file:
            file.write(as_text(truth))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
