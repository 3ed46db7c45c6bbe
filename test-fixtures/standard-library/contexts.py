"""Managers of the standard library are transparent."""
import contextlib
import io
import time

import numpy as np
from keras import layers


@contextlib.contextmanager
def timed(name):
    start = time.time()
    yield {"units": 14}
    print(name, time.time() - start)


data = np.zeros((3, 8))  # shape: (3, 8)
with timed("dense") as settings, contextlib.nullcontext(5) as classes:
    x = layers.Dense(settings["units"])(data)
    y = layers.Dense(classes)(x)
hidden = x  # shape: (3, 14)
with contextlib.redirect_stdout(io.StringIO()):
    z = layers.Dense(2)(y)
with contextlib.suppress(ValueError):
    np.zeros((2, 3)).reshape(5, 5)
result = z  # shape: (3, 2)
