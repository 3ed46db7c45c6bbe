import keras
from keras import layers


def tree(x, depth):
    if depth == 0:
        return [x]
    left = layers.Dense(x.shape[-1] // 2)(x)
    right = layers.Dense(x.shape[-1] // 4)(x)
    return tree(left, depth - 1) + tree(right, depth - 1)


leaves = tree(keras.Input((64,)), 2)
first, last = leaves[0], leaves[-1]  # shape: (None, 4)
joined = layers.Concatenate()(leaves)  # shape: (None, 36)


def nested(config, x):
    for item in config:
        x = nested(item, x) if isinstance(item, list) else layers.Dense(item)(x)
    return x


narrow = nested([32, [16, [8]], 4], joined)  # shape: (None, 4)
