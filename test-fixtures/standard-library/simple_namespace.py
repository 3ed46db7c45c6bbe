"""Settings as attributes of a namespace."""
from types import SimpleNamespace

import numpy as np
from keras import layers

config = SimpleNamespace(units=12, rate=0.1, encoder=SimpleNamespace(heads=3, width=6))
config.depth = 2
config.encoder.width *= config.encoder.heads
x = np.zeros((5, 4))  # shape: (5, 4)
for _ in range(config.depth):
    x = layers.Dense(config.units)(x)
hidden = x  # shape: (5, 12)
y = layers.Dense(config.encoder.width)(hidden)  # shape: (5, 18)
z = layers.Dense(getattr(config, "classes", 7))(y)  # shape: (5, 7)
n = layers.Dense(len(vars(config)))(z)  # shape: (5, 4)
