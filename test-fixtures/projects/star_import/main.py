# A star import takes what __all__ names, and nothing else.
import numpy as np
from keras import layers

WIDTH = 5
from parts import *

x = np.ones((3, 6), dtype="float32")  # shape: (3, 6)
hidden = dense_block(x)  # shape: (3, 12)
narrow = layers.Dense(WIDTH)(hidden)  # shape: (3, 5)
scaled = _scaled(narrow)  # shape: (3, 5)
