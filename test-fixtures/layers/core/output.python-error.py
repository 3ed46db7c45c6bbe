import numpy as np
from keras import layers

layer = layers.Dense(3)
y = layer(np.ones((2, 4)))
known = hasattr(layer, "output")
z = layer.output  # error[python-error]
