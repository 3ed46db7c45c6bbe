"""Enums of strings and integers stand where strings and integers do."""
from enum import Enum, IntEnum

import numpy as np
from keras import layers


class Padding(str, Enum):
    SAME = "same"
    VALID = "valid"


class Width(IntEnum):
    NARROW = 8
    WIDE = 32


images = np.zeros((2, 20, 20, 3))  # shape: (2, 20, 20, 3)
a = layers.Conv2D(Width.WIDE, 3, padding=Padding.SAME.value)(images)  # shape: (2, 20, 20, 32)
b = layers.Conv2D(Width.NARROW * 2, 3, padding=Padding("valid").value)(images)  # shape: (2, 18, 18, 16)
widths = [layers.Dense(width)(a) for width in Width]
c = widths[0]  # shape: (2, 20, 20, 8)
d = layers.Dense(len(Padding))(a)  # shape: (2, 20, 20, 2)
