"""Settings merged from several dicts."""
import numpy as np
from keras import layers

DEFAULTS = {"units": 16, "activation": "relu"}


def dense(**settings):
    config = dict(DEFAULTS)
    config.update(settings)
    config.setdefault("use_bias", False)
    return layers.Dense(**config)


data = np.ones((3, 5))  # shape: (3, 5)
a = dense()(data)  # shape: (3, 16)
b = dense(units=7)(data)  # shape: (3, 7)
options = {**DEFAULTS, "units": 9} | {"name": "head"}
units = options.pop("units")
c = layers.Dense(units, **options)(data)  # shape: (3, 9)
shapes = dict.fromkeys(("query", "value"), (6, 4))
d = np.zeros((2, *shapes["value"]))  # shape: (2, 6, 4)
sizes = dict(zip("abc", (3, 4, 5)))
e = np.zeros(tuple(sizes.values()))  # shape: (3, 4, 5)
kept = [size for name, size in sizes.items() if name != "b"]
f = np.zeros(kept)  # shape: (3, 5)
