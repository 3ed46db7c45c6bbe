"""A class of named fields with a method, and a generic container."""
from typing import Generic, List, NamedTuple, Optional, TypeVar

import numpy as np
from keras import layers

T = TypeVar("T")


class ImageSpec(NamedTuple):
    height: int
    width: int = 24
    channels: Optional[int] = None

    def shape(self, batch: int) -> tuple:
        return (batch, self.height, self.width, self.channels or 3)


class Registry(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def add(self, item: T) -> T:
        self.items.append(item)
        return item


registry = Registry[layers.Layer]()
conv = registry.add(layers.Conv2D(6, 3))
registry.add(layers.Flatten())
images = np.zeros(ImageSpec(12).shape(2))  # shape: (2, 12, 24, 3)
grey = np.zeros(ImageSpec(8, channels=1).shape(batch=4))  # shape: (4, 8, 24, 1)
maps = registry.items[0](images)  # shape: (2, 10, 22, 6)
flat = registry.items[-1](maps)  # shape: (2, 1320)
