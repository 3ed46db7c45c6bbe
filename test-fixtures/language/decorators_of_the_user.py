import keras
from keras import layers
import functools


def residual(function):
    @functools.wraps(function)
    def wrapped(x, *args, **kwargs):
        return layers.Add()([x, function(x, *args, **kwargs)])  # error[broadcast-mismatch]

    return wrapped


def repeated(times):
    def decorate(function):
        def wrapped(x, *args):
            for _ in range(times):
                x = function(x, *args)
            return x

        return wrapped

    return decorate


@residual
def feed_forward(x, units):
    x = layers.Dense(units * 4, activation="gelu")(x)
    return layers.Dense(units)(x)


@repeated(3)
def halve(x):
    return layers.Dense(x.shape[-1] // 2)(x)


tokens = keras.Input((16, 64))  # shape: (None, 16, 64)
mixed = feed_forward(tokens, 64)  # shape: (None, 16, 64)
narrow = halve(mixed)  # shape: (None, 16, 8)
broken = feed_forward(tokens, 32)
