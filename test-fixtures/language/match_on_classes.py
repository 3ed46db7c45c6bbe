from dataclasses import dataclass

import keras
from keras import layers


@dataclass
class Conv:
    filters: int
    size: int = 3


@dataclass
class Head:
    classes: int
    pooling: str = "avg"


def build(x, parts):
    for part in parts:
        match part:
            case Conv(filters, size=1):
                x = layers.Dense(filters)(x)
            case Conv(filters, size):
                x = layers.Conv2D(filters, size)(x)
            case Head(classes, pooling="max"):
                x = layers.Dense(classes)(layers.GlobalMaxPooling2D()(x))
            case Head(classes=classes):
                x = layers.Dense(classes)(layers.GlobalAveragePooling2D()(x))
    return x


images = keras.Input((16, 16, 3))  # shape: (None, 16, 16, 3)
maps = build(images, [Conv(8), Conv(12, 1), Conv(4, size=5)])  # shape: (None, 10, 10, 4)
scores = build(maps, [Head(10, "max")])  # shape: (None, 10)
means = build(maps, [Head(6)])  # shape: (None, 6)
