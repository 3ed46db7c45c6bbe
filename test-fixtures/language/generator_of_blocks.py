import keras
from keras import layers


def widths(first, last):
    while first <= last:
        yield first
        first *= 2


def stages(depth):
    for width in widths(8, 32):
        yield from ((width, stride) for stride in [2] + [1] * (depth - 1))


x = keras.Input((64, 64, 3))  # shape: (None, 64, 64, 3)
for width, stride in stages(2):
    x = layers.Conv2D(width, 3, strides=stride, padding="same")(x)
features = x  # shape: (None, 8, 8, 32)
sizes = layers.Dense(sum(widths(8, 32)))(layers.GlobalAveragePooling2D()(x))  # shape: (None, 56)
