#!/usr/bin/env python3
"""Random programs and what real Keras does with them.

usage: python scripts/oracle/fuzz [--family NAME[,NAME…]] [--seed N] [--count N] [--only REGEX]     (needs keras and a backend)

Every program is printed as one JSON object a line: {"id", "family", "subject", "source", "shapes": [{"line", "name", "shape", "dtype"}],
"error": null | {"line", "lines", "type", "message"}}. The same seed gives the same programs. `npm run oracle:fuzz` compares them
with the analyzer. A family is a module of this folder with `subjects()` (public names) and `program(random, subject)` (Python text).
"""
import argparse, importlib, json, os, pathlib, random, re, signal, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")  # the default where it makes a difference: it refuses what other kernels do not

from record import bound_names, shape_of  # noqa: E402  (beside this folder)

TIME_LIMIT = 20  # seconds for one program
FAMILIES = sorted(path.stem for path in pathlib.Path(__file__).parent.glob("*.py") if path.stem != "__main__" and not path.stem.endswith("values"))


def programs(families, seed, count, only):
    """`count` programs, spread evenly over the families and, within one, over its subjects."""
    modules = [importlib.import_module(family) for family in families]
    subjects = [[name for name in module.subjects() if only.search(name)] for module in modules]
    able = [(family, module, names) for family, module, names in zip(families, modules, subjects) if names]
    for number in range(count):
        family, module, names = able[number % len(able)]
        subject = names[number // len(able) % len(names)]
        source = module.program(random.Random(f"{seed}/{number}/{subject}"), subject)
        yield {"id": f"{subject}-{seed}-{number}", "family": family, "subject": subject, "source": source}


def run(case):
    """The case with its truth."""
    import ast
    import keras
    keras.utils.clear_session(free_memory=False)  # names count anew, policies are the default's
    keras.config.set_floatx("float32")
    scope, shapes, path = {"__name__": "__main__"}, [], f"{case['id']}.py"
    statements, error = ast.parse(case["source"]).body, None
    for statement in statements:
        try:
            exec(compile(ast.Module([statement], []), path, "exec"), scope)
        except Exception as raised:
            error = error_of(raised, path)
            break
        for name in bound_names(statement):
            shape = shape_of(scope.get(name))
            if shape:
                shapes.append({"line": statement.lineno, "name": name, "shape": shape[0], "dtype": shape[1]})
    return {**case, "shapes": shapes, "error": error}


def error_of(raised, path):
    import traceback
    lines = [frame.lineno for frame in traceback.extract_tb(raised.__traceback__) if frame.filename == path]
    return {"line": lines[-1], "lines": lines, "type": type(raised).__name__, "message": str(raised)[:300]}


def run_all(cases, out):
    """Run in a child process; a case that kills or stops it is left out, and the next one goes on in a new child."""
    position = 0
    while position < len(cases):
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            run_in_child(cases[position:], write)
        os.close(write)
        done = 0
        with os.fdopen(read) as lines:
            for line in lines:
                out.write(line)
                done += 1
        os.waitpid(child, 0)
        position += done if position + done == len(cases) else done + 1


def run_in_child(cases, write):
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    with os.fdopen(write, "w") as out:
        for case in cases:
            signal.alarm(TIME_LIMIT)
            out.write(json.dumps(run(case)) + "\n")
            out.flush()
    os._exit(0)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--family", default=",".join(FAMILIES))
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--only", default="")
    options = options.parse_args()
    import keras  # noqa: F401  once, before the forks
    run_all(list(programs(options.family.split(","), options.seed, options.count, re.compile(options.only))), sys.stdout)


if __name__ == "__main__":
    main()
