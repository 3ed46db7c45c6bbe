#!/usr/bin/env python3
"""Read the public API of the libraries that data come from off themselves and write server/test/library/data-catalogue.json.

usage: data-catalogue.py      (needs numpy, tensorflow, pandas, scikit-learn and torch; see CONTRIBUTING.md)

  [{"source", "package", "symbols": {name: {"kind", "signature", "aliases"?}}, "methods": {class: {method: signature or null}}}, …]
as in keras-catalogue.json. What neither takes nor makes data is left out by module: errors, configuration, distribution, files of models.
"""
import importlib, inspect, json, os, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from signatures import signature  # noqa: E402  (beside this file)

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../server/test/library/data-catalogue.json")

LIBRARIES = [
    {
        "package": "numpy", "title": "NumPy",
        "modules": "numpy numpy.random numpy.linalg numpy.fft",
        "methods": {"numpy.ndarray": "numpy:ndarray", "numpy.random.Generator": "numpy.random:Generator"},
    },
    {
        "package": "tensorflow", "title": "TensorFlow",
        "modules": "tensorflow tensorflow.math tensorflow.nn tensorflow.linalg tensorflow.random tensorflow.image tensorflow.signal tensorflow.strings "
        "tensorflow.sparse tensorflow.ragged tensorflow.bitwise tensorflow.io tensorflow.data tensorflow.data.experimental tensorflow.lookup "
        "tensorflow.sets tensorflow.audio tensorflow.debugging tensorflow.dtypes tensorflow.nest tensorflow.queue",
        "methods": {"tensorflow.data.Dataset": "tensorflow.data:Dataset", "tensorflow.Variable": "tensorflow:Variable"},
    },
    {
        "package": "pandas", "title": "pandas",
        "modules": "pandas",
        "methods": {"pandas.DataFrame": "pandas:DataFrame", "pandas.Series": "pandas:Series"},
    },
    {
        "package": "sklearn", "title": "scikit-learn",
        "modules": "sklearn.model_selection sklearn.preprocessing sklearn.datasets sklearn.metrics sklearn.decomposition sklearn.impute sklearn.compose "
        "sklearn.pipeline sklearn.feature_extraction.text sklearn.utils sklearn.utils.class_weight sklearn.ensemble sklearn.svm sklearn.linear_model "
        "sklearn.neighbors sklearn.naive_bayes sklearn.tree",
        "methods": {},
    },
    {
        "package": "torch", "title": "PyTorch",
        "modules": "torch torch.nn torch.nn.functional torch.utils.data",
        "methods": {"torch.Tensor": "torch:Tensor"},
    },
]


def catalogue(library):
    module = importlib.import_module(library["package"])
    symbols = {own: symbol(value, sorted(aliases)) for value, own, aliases in exported(library["modules"].split())}
    methods = {name: methods_of(attribute(path)) for name, path in library["methods"].items()}
    source = f"public API of {library['title']} {module.__version__.split('+')[0]}"
    return {"source": source, "package": library["package"], "symbols": dict(sorted(symbols.items())), "methods": methods}


def attribute(path):
    module, name = path.split(":")
    return getattr(importlib.import_module(module), name)


def exported(modules):
    """Every public function and class of the modules, once, by its shortest name."""
    found = {}
    for path in modules:
        module = importlib.import_module(path) if path in sys.modules or not path.startswith("tensorflow.") else nested(path)
        names = getattr(module, "__all__", None) or [name for name in dir(module) if not name.startswith("_")]
        for name in names:
            value = available(module, name)
            if not name.startswith("_") and callable(value) and is_own(value) and is_told_of(path, name, value):
                found.setdefault(id(value), (value, []))[1].append(f"{path}.{name}")
    for value, names in found.values():
        own, *aliases = sorted(names, key=lambda name: (name.count("."), name.rsplit(".", 1)[1] != getattr(value, "__name__", ""), name))
        yield value, own, aliases


def available(module, name):
    """None for what is not there yet, such as an experiment that must be asked for."""
    try:
        return getattr(module, name, None)
    except ImportError:
        return None


def nested(path):
    value = importlib.import_module("tensorflow")
    for part in path.split(".")[1:]:
        value = getattr(value, part)
    return value


def is_own(value):
    """Neither an error nor what Python has."""
    module = getattr(value, "__module__", "") or ""
    return not module.startswith(("typing", "builtins", "warnings", "collections", "abc", "contextlib")) and not (
        inspect.isclass(value) and issubclass(value, BaseException))


def is_told_of(path, name, value):
    """PyTorch exports much of its inside from its top: what has no text, its types, and functions that write into what they are given."""
    return path != "torch" or not (inspect.isclass(value) or name.endswith("_") or not inspect.getdoc(value))


def symbol(value, aliases):
    others = {"aliases": aliases} if aliases else {}
    if inspect.isclass(value):
        return {"kind": "class", "signature": signature(value.__init__, True), **others}
    return {"kind": "function", "signature": of_ufunc(value) if type(value).__name__ == "ufunc" else signature(value), **others}


def of_ufunc(ufunc):
    """NumPy documents these rather than telling `inspect`."""
    inputs = ["x"] if ufunc.nin == 1 else [f"x{index + 1}" for index in range(ufunc.nin)]
    outputs = "" if ufunc.nout == 1 else "".join(f"out{index + 1}=None, " for index in range(ufunc.nout))
    return f"({', '.join(inputs)}, {outputs}out=None, *, where=True, casting='same_kind', order='K', dtype=None, subok=True, signature=None)"


def methods_of(cls):
    found = {}
    for name in sorted(dir(cls)):
        if not name.startswith("_") and not (cls.__module__.startswith("torch") and (name.endswith("_") or not inspect.getdoc(getattr(cls, name, None)))):
            value, static = getattr(cls, name), inspect.getattr_static(cls, name)
            found[name] = signature(value, not isinstance(static, (classmethod, staticmethod))) if inspect.isroutine(value) else None
    return found


if __name__ == "__main__":
    with open(OUT, "w", encoding="utf-8") as file:
        json.dump([catalogue(library) for library in LIBRARIES], file, separators=(",", ":"))
    print(f"written: {os.path.normpath(OUT)}")
