"""Decorators that keep what a function gives."""
import functools

import keras
from keras import layers


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        print("calling", fn.__name__)
        return fn(*args, **kwargs)

    return wrapper


@functools.lru_cache(maxsize=None)
def shared(units):
    return layers.Dense(units)


class Backbone:
    def __init__(self, width):
        self.width = width

    @functools.cached_property
    def model(self):
        return keras.Sequential([layers.Dense(self.width), layers.Dense(self.width // 2)])

    @logged
    def features(self, x):
        return self.model(x)


inputs = keras.Input((5,))  # shape: (None, 5)
backbone = Backbone(18)
a = backbone.features(inputs)  # shape: (None, 9)
b = shared(9)(a)  # shape: (None, 9)
c = shared(9)(a)  # shape: (None, 9)
d = shared(9)(inputs)  # error[axis-mismatch]: the same layer was built for 9 values
