#!/usr/bin/env python3
"""Run fixtures under real Keras and write what happened beside them.

usage: record.py FILE...      (Python files and notebooks; needs keras and a backend; see CONTRIBUTING.md)

For every FILE.py or FILE.ipynb a FILE.truth.json is written:
  {"shapes": [{"line", "name", "shape", "dtype"}], "error": null | {"line", "lines", "type", "message"}, "models": {NAME: SUMMARY}}
`shapes` has one entry for each name that a top-level statement binds to a tensor, after the statement ran; `line` is the
statement's first line, 1-based. `lines` are the program's own lines of the traceback, outermost first.
`models` has what `summary()` prints of each model that a top-level name holds at the end: {"name", "rows": [[name and class,
output shape, parameters, connected to]], "totals": [text]}; it is left out when there is none, or when the program did not end well.
A main.py is a program of several files: it runs in its folder, where its modules are (a folder `src` counts as installed). Its truth
has "modules" besides: for each other file of the folder that was imported, the tensors that its top-level names hold at the end. The
"file" of an error that was raised in one of them is named; its lines are those of main.py all the same.
Lines of a notebook count through its code cells. The cells run one after the other, without what is not Python; one that Python
cannot read does nothing, as when a user goes on to the next.
Every program runs in a process of its own; one that cannot be run here (it downloads, dies or takes too long) keeps its truth and is named.
"""
import ast, contextlib, io, json, os, re, signal, sys, traceback, unittest.mock

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


def summaries_of(module):
    """Name -> what `summary()` prints, of every model that a name of the module holds."""
    keras = sys.modules.get("keras")
    models = {name: value for name, value in module.items() if keras and isinstance(value, keras.Model) and not name.startswith("_")}
    found = {name: summary_of(model) for name, model in models.items()}
    return {name: summary for name, summary in found.items() if summary}


def summary_of(model):
    """What Keras gives to the library that draws its table, without the colours; None when it fails."""
    import rich.console, rich.table
    plain = lambda text: re.sub(r"\[color\(\d+\)\]|\[/?bold\]|\[/\]", "", text)
    rows, lines = [], []
    add_row = lambda table, *cells: rows.append([plain(cell) for cell in cells])
    print_line = lambda console, content: lines.append(plain(content).strip()) if isinstance(content, str) else None
    with unittest.mock.patch.object(rich.table.Table, "add_row", add_row), unittest.mock.patch.object(rich.console.Console, "print", print_line):
        try:
            model.summary(line_length=200, print_fn=lambda text: None)
        except Exception:
            return None
    return {"name": model.name, "rows": rows, "totals": lines[1:]}


def without_paths(message):
    """Messages quote files of the machine they were recorded on: only their names stay."""
    return re.sub(r"(?<![\w.])(?:/[\w.+-]+){2,}/?", lambda path: path.group().rstrip("/").rsplit("/", 1)[-1], message)


def modules_within(folder):
    """Path below the folder -> the module, of every file of the folder that was imported."""
    found = {}
    for module in list(sys.modules.values()):
        file = getattr(module, "__file__", None)
        if file and os.path.abspath(file).startswith(folder + os.sep):
            found[os.path.relpath(os.path.abspath(file), folder).replace(os.sep, "/")] = module
    return dict(sorted(found.items()))


def held_at_the_end(module):
    """What the names of a module hold, at the line of the last top-level statement that binds them."""
    with open(module.__file__, encoding="utf-8") as file:
        statements = ast.parse(file.read()).body
    lines = {name: statement.lineno for statement in statements for name in bound_names(statement)}
    shapes = ((line, name, shape_of(getattr(module, name, None))) for name, line in lines.items())
    return [{"line": line, "name": name, "shape": shape[0], "dtype": shape[1]} for line, name, shape in shapes if shape]


def record_project(path):
    """The truth of a main.py and of the modules beside it."""
    folder = os.path.dirname(path)
    os.chdir(folder)
    sys.path.insert(0, folder)
    sys.path.append(os.path.join(folder, "src"))
    sys.dont_write_bytecode = True
    truth, raised_in = record(path)
    if truth["error"] and raised_in != path and raised_in.startswith(folder + os.sep):
        truth["error"]["file"] = os.path.relpath(raised_in, folder).replace(os.sep, "/")
    modules = {name: held_at_the_end(module) for name, module in modules_within(folder).items()}
    return {**truth, "modules": {name: shapes for name, shapes in modules.items() if shapes}}


def statements_of_file(path):
    with open(path, encoding="utf-8") as file:
        return ast.parse(file.read(), path).body


def statements_of_notebook(path, module):
    module.update(display=print, get_ipython=unittest.mock.MagicMock)
    with open(path, encoding="utf-8") as file:
        notebook = json.load(file)
    line = 0
    for cell in notebook["cells"] if "cells" in notebook else [cell for sheet in notebook["worksheets"] for cell in sheet["cells"]]:
        if cell["cell_type"] != "code":
            continue
        source = cell.get("source", cell.get("input"))
        source = source if isinstance(source, str) else "".join(source)
        language = cell["metadata"].get("vscode", {}).get("languageId", "python")
        try:
            statements = ast.increment_lineno(ast.parse(python_of(source) if language == "python" else "", path), line).body
        except SyntaxError:
            statements = []
        yield from statements
        line += source.count("\n") + 1


def python_of(source):
    """A cell's Python, line by line: plain enough to be seen to be right, for notebooks that are plain enough."""
    head = re.match(r"\s*(%%.*)", source)
    if head:
        return python_of("\n" * head[0].count("\n") + source[head.end():]) if re.match(r"%%(time|capture)\b", head[1]) else ""
    replacements = [
        (r"(\s*)(?:%timeit(?: -\w \d+)*|%time) (.*)", r"\1\2"),
        (r"(.*\S\s*=\s*)%time (.*)", r"\1\2"),
        (r"(\s*\w+\s*=\s*)[%!].*", r"\1['a file']"),
        (r"(\s*)[%!?].*", r"\1pass"),
        (r"(\s*).*\?", r"\1pass"),
    ]
    lines = source.replace("\r\n", "\n").split("\n")
    for pattern, python in replacements:
        lines = [re.sub(f"^{pattern}$", python, line) for line in lines]
    return "\n".join(lines)


def record(path):
    """The truth of a program, and the file that raised its error."""
    module = {"__name__": "__main__", "__file__": path}
    shapes, error, raised_in = [], None, None
    try:
        for statement in statements_of_notebook(path, module) if path.endswith(".ipynb") else statements_of_file(path):
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(ast.Module([statement], []), path, "exec"), module)
            for name in bound_names(statement):
                found = shape_of(module.get(name))
                if found:
                    shapes.append({"line": statement.lineno, "name": name, "shape": found[0], "dtype": found[1]})
    except Exception as raised:
        frames = traceback.extract_tb(raised.__traceback__)
        lines = [frame.lineno for frame in frames if frame.filename == path]
        own = [frame.filename for frame in frames if frame.filename.startswith(os.path.dirname(path) + os.sep)]
        raised_in = own[-1] if own else path
        error = {"line": lines[-1] if lines else None, "lines": lines, "type": type(raised).__name__, "message": without_paths(str(raised))[:300]}
    models = {} if error else summaries_of(module)
    return {"shapes": shapes, "error": error, **({"models": models} if models else {})}, raised_in


def could_not_run(error):
    if not error or error["type"] in ("ImportError", "ModuleNotFoundError") and "keras." in error["message"]:
        return False
    return error["type"] in ("ConnectionError", "ImportError", "ModuleNotFoundError", "FileNotFoundError") or "URL fetch failure" in error["message"]


def record_apart(path):
    """The truth of a program, from a process of its own; None when it cannot be run here."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        signal.alarm(TIME_LIMIT)
        with open(os.devnull, "w") as nowhere, contextlib.redirect_stderr(nowhere), os.fdopen(write, "w") as answer:
            json.dump(record_project(path) if os.path.basename(path) == "main.py" else record(path)[0], answer)
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
    modules = f',\n  "modules": {compact(truth["modules"])}' if truth.get("modules") else ""
    models = ",\n".join(f"    {compact(name)}: {compact(summary)}" for name, summary in truth.get("models", {}).items())
    modules += f',\n  "models": {{\n{models}\n  }}' if models else ""
    return '{\n  "shapes": [' + (f"\n{shapes}\n  " if shapes else "") + f'],\n  "error": {compact(truth["error"])}{modules}\n}}\n'


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
