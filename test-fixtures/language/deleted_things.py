import keras
import numpy as np
from keras import layers

config = {"units": 16, "debug": True, "name": "head"}
del config["debug"]
layer = layers.Dense(**config)
scores = layer(np.zeros((2, 5)))  # shape: (2, 16)
sizes = [1, 2, 3, 4, 5, 6]
del sizes[0], sizes[-1], sizes[1:3]
left = np.zeros(sizes)  # shape: (2, 5)
history = [left, scores]
del history[:1]
kept = history[0]  # shape: (2, 16)
