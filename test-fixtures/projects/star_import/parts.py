from keras import layers

__all__ = ["dense_block"]
__all__ += ["_scaled"]

WIDTH = 12


def dense_block(x):
    return layers.Dense(WIDTH, activation="relu")(x)


def _scaled(x):
    return layers.Rescaling(0.5)(x)
