#!/usr/bin/env python3
"""Read Keras's public API off Keras itself and write server/test/library/keras-catalogue.json.

usage: catalogue.py      (needs keras; see CONTRIBUTING.md)

  {"source", "symbols": {name: {"kind", "signature", "call"?, "aliases"?}}, "methods": {class: {method: signature or null}}}
A method without a signature is a property; one that is inherited as it is stands with its base only.
`call` is that of the class's `call` method, without self: layers have one. A symbol's name is the shortest it is exported by.
"""
import inspect, json, os, sys, types

import keras

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from signatures import signature  # noqa: E402  (beside this file)

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../server/test/library/keras-catalogue.json")
WITH_METHODS = ["Model", "Sequential", "Layer", "Loss", "Metric", "KerasTensor", "Optimizer"]
OTHER_HOMES = ("keras.backend", "keras.legacy.saving", "keras.metrics", "keras.mixed_precision", "keras.preprocessing", "keras.saving")


def catalogue():
    symbols = {}
    for value, names in exported():
        own, *aliases = sorted(names, key=lambda name: homeliness(value, name))
        symbols[own] = symbol(value, aliases)
    methods = {name: methods_of(getattr(keras, name)) for name in WITH_METHODS}
    return {"source": f"public API of Keras {keras.__version__}", "symbols": dict(sorted(symbols.items())), "methods": methods}


def homeliness(value, name):
    """Smallest for the name that an object is known by."""
    owner, last = name.rsplit(".", 1)
    return name.count("."), last != value.__name__, owner in OTHER_HOMES, name


def exported():
    """Every public class and function with all its names."""
    found = {}
    for path, module in modules("keras", keras, {}).items():
        for name, value in vars(module).items():
            if not name.startswith("_") and (inspect.isclass(value) or inspect.isroutine(value)):
                found.setdefault(id(value), (value, []))[1].append(f"{path}.{name}")
    return found.values()


def modules(path, module, found):
    found[path] = module
    for name, child in vars(module).items():
        if isinstance(child, types.ModuleType) and child.__name__.startswith("keras.") and not name.startswith("_") and name not in ("src", "api"):
            modules(f"{path}.{name}", child, found)
    return found


def symbol(value, aliases):
    others = {"aliases": aliases} if aliases else {}
    if not inspect.isclass(value):
        return {"kind": "function", "signature": signature(value), **others}
    call = {"call": signature(value.call, True)} if issubclass(value, keras.Operation) and hasattr(value, "call") else {}
    return {"kind": "class", "signature": signature(value.__init__, True), **call, **others}


def methods_of(cls):
    """Those that no base among the classes listed has just so."""
    bases = [getattr(keras, name) for name in WITH_METHODS if issubclass(cls, getattr(keras, name)) and getattr(keras, name) is not cls]
    inherited = lambda name: any(inspect.getattr_static(base, name, None) is inspect.getattr_static(cls, name) for base in bases)
    return {name: method(cls, name) for name in sorted(dir(cls)) if not name.startswith("_") and not inherited(name)}


def method(cls, name):
    value, static = getattr(cls, name), inspect.getattr_static(cls, name)
    return signature(value, not isinstance(static, (classmethod, staticmethod))) if inspect.isroutine(value) else None


if __name__ == "__main__":
    with open(OUT, "w", encoding="utf-8") as file:
        json.dump(catalogue(), file, separators=(",", ":"))
    print(f"written: {os.path.normpath(OUT)}")
